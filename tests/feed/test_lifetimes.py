"""A subscription beyond one server: it ends with it in words, goes on after a restart, and is not fooled by
a restored backup."""

import shutil
from pathlib import Path

import pytest
from grpc import StatusCode

from tests.e2e.people import registered_parties
from tests.e2e.registry import Refusal, Registry, settings_in
from tests.feed.subscriber import subscribed


def test_a_server_that_goes_down_says_so(tmp_path: Path) -> None:
    """Its subscribers are told to come back; it does not wait for them."""
    with Registry(settings_in(tmp_path)).serving() as registry:
        registered_parties(registry)
        with subscribed(registry.national) as feed:
            feed.until(10)
            registry._loop.call_soon_threadsafe(registry._stop.set)
            with pytest.raises(Refusal) as refused:
                list(feed.rest())
    assert (refused.value.code, refused.value.reason) == (StatusCode.UNAVAILABLE, "FEED_ENDING")


def test_a_token_and_a_cursor_outlive_the_server(tmp_path: Path) -> None:
    """They are good at the server that comes after, which has the same keys."""
    with Registry(settings_in(tmp_path)).serving() as registry:
        registered_parties(registry)
        with subscribed(registry.national, credits=4) as feed:
            feed.until(4)
        registry.national.CommitCursor(cursor="place", token=feed.token)
    with Registry(settings_in(tmp_path)).serving() as registry:
        for start in ({"token": feed.token}, {"cursor": "place"}):
            with subscribed(registry.national, start=start, credits=1) as again:
                assert again.until(1)[0].sequence == 5


def test_a_restored_backup_is_noticed(tmp_path: Path) -> None:
    """The log is an older copy, and has grown since by other events: whoever was further must list anew."""
    live, backup = tmp_path / "live", tmp_path / "backup"
    with Registry(settings_in(live)).serving() as registry:
        registry.national.RegisterParty(
            party_id="register:t:1", name="甲", division="350200", kinds=[1]
        )
    shutil.copytree(live, backup)
    with Registry(settings_in(live)).serving() as registry:
        registered_parties(registry)
        with subscribed(registry.national, credits=3) as feed:
            early = feed.frame().token
            feed.until(3)
    with Registry(settings_in(backup)).serving() as registry:
        ended(registry, feed.token)
        registered_parties(registry)  # now the position is there, and is another event
        ended(registry, feed.token)
        with subscribed(registry.national, start={"token": early}) as again:
            assert again.until(1)[0].sequence == 1


def ended(registry: Registry, token: str) -> None:
    """The token is refused as one of a log that is no more."""
    with (
        pytest.raises(Refusal) as refused,
        subscribed(registry.national, start={"token": token}) as feed,
    ):
        list(feed.rest())
    assert refused.value.code is StatusCode.OUT_OF_RANGE
    assert refused.value.reason == "FEED_EPOCH_ENDED"
