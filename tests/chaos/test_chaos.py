"""The chaos run, made small."""

from pathlib import Path

import pytest

from tests.chaos.__main__ import run


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
async def test_nothing_is_lost_doubled_or_out_of_order(tmp_path: Path) -> None:
    """Each process killed once and RabbitMQ away for a while: every effect comes once, in order."""
    found, processes = await run(tmp_path, calls=300, kills=1, cut_seconds=3)
    assert found.is_sound, found
    assert all(count == 1 for count in processes.kills.values())
