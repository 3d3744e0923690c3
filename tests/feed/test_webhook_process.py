"""The worker as the process that `elevators up` keeps running: killed, started again, and left alone."""

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import date

import pytest

from services.cli.children import command
from tests.architecture.tree import ROOT
from tests.e2e.people import life, registered_parties
from tests.e2e.registry import Registry, settings_in
from tests.feed.receiver import receiving
from tests.insurance.world import accident

NETWORKS = "127.0.0.0/8"


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    """A server whose webhooks may be on loopback."""
    folder = tmp_path_factory.mktemp("webhooks")
    with Registry(settings_in(folder, webhook_networks=NETWORKS)).serving() as running:
        registered_parties(running)
        yield running


@asynccontextmanager
async def worker(registry: Registry) -> AsyncIterator["subprocess.Popen[bytes]"]:
    """`elevators serve webhooks --child`; killed at the end."""
    environment = {
        **os.environ,
        "ELEVATORS_DATA_DIR": str(registry.settings.data_dir),
        "ELEVATORS_WEBHOOK_NETWORKS": NETWORKS,
    }
    process = await asyncio.to_thread(
        lambda: subprocess.Popen(
            command("webhooks"),
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=sys.stderr,
        )
    )
    try:
        yield process
    finally:
        process.kill()
        await asyncio.to_thread(process.communicate)


async def test_a_killed_worker_goes_on_where_it_was(registry: Registry) -> None:
    """kill -9, and another one: what came meanwhile is delivered, and nothing twice but what was under way."""
    lift = await asyncio.to_thread(lambda: life(registry).until_registered())
    async with receiving() as receiver:
        await asyncio.to_thread(
            lambda: registry.national.RegisterWebhook(
                webhook_id="process",
                url=receiver.url,
                start="WEBHOOK_START_BEGINNING",
                secret_kind="WEBHOOK_SECRET_KIND_HMAC",  # noqa: S106 -- a kind, no secret
                filter={"types": ["elevators.emergency.*"]},
            )
        )
        await asyncio.to_thread(accident, registry, lift.id, date(2015, 5, 1))
        async with worker(registry):
            await receiver.until(lambda: len(receiver.taken) == 1)
        await asyncio.to_thread(accident, registry, lift.id, date(2015, 5, 2))
        async with worker(registry):
            await receiver.until(lambda: receiver.taken[-1]["time"].startswith("2015-05-02"))
    days = [one["time"][:10] for one in receiver.taken]
    assert list(dict.fromkeys(days)) == ["2015-05-01", "2015-05-02"]


async def test_a_worker_leaves_with_its_parent(registry: Registry) -> None:
    """Whoever holds its standard input is its parent; when that is gone it ends well."""
    async with worker(registry) as process:
        assert process.stdin is not None
        process.stdin.close()
        process.stdin = None
        assert await asyncio.to_thread(process.wait, 30) in {0, -15}
