"""What becomes of a webhook when its subscriber's scope ends, or another worker begins."""

import asyncio
import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from aiohttp import web

from services.feed import ended
from services.feed.scope import COVER_ENDED, Ended
from services.kernel.durable.lease import LeaseLost
from tests.architecture.tree import ROOT
from tests.e2e.people import life
from tests.e2e.registry import Registry
from tests.feed.delivering import delivering, on_loopback
from tests.feed.receiver import Receiver, receiving, signed_with
from tests.feed.test_webhook_delivery import accidents, hooked, times
from tests.insurance.world import accident, covered, insurer, opened

LAST = date(2015, 12, 31)


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    """A server whose webhooks may be on loopback."""
    with on_loopback(tmp_path_factory.mktemp("ends")) as running:
        yield running


def told(receiver: Receiver) -> list[str]:
    """What was taken, in short: the day of an event, or that a bond is over."""
    return ["over" if one["type"] == ended.TYPE else one["time"][:10] for one in receiver.taken]


async def until_told(receiver: Receiver, *expected: str) -> None:
    """Wait for exactly this."""
    await receiver.until(lambda: len(receiver.taken) >= len(expected))
    assert told(receiver) == list(expected)


async def test_the_end_of_a_cover_is_told_once(registry: Registry) -> None:
    """When an event shows it, signed like every delivery, over restarts; not again for later events."""
    lift, _ = await asyncio.to_thread(lambda: covered(registry, opened(registry)))
    await asyncio.to_thread(accident, registry, lift.id, date(2015, 6, 1))
    async with receiving() as receiver:
        hook = await asyncio.to_thread(hooked, insurer(registry), receiver, lift)
        async with delivering(registry):
            await until_told(receiver, "2015-06-01")
            await asyncio.to_thread(accident, registry, lift.id, date(2016, 1, 5))
            await until_told(receiver, "2015-06-01", "over")
            await asyncio.to_thread(accident, registry, lift.id, date(2016, 1, 6))
        for day in (date(2016, 1, 7), date(2015, 6, 2)):
            await asyncio.to_thread(accident, registry, lift.id, day)
        async with delivering(registry):
            await until_told(receiver, "2015-06-01", "over", "2015-06-02")
        shown = insurer(registry).GetWebhook(webhook_id=hook.webhook_id).webhook
    over = receiver.taken[1]
    assert over["data"] == {
        "elevator_id": lift.id, "reason": COVER_ENDED, "last_day": LAST.isoformat()
    }  # fmt: skip
    assert (over["source"], over["elevatorid"]) == ("/elevators/feed", lift.id)
    assert over["time"] == "2015-12-31T16:00:00Z"  # midnight in China
    headers, body = receiver.requests[1]
    assert headers["webhook-id"] == over["id"]
    assert signed_with(hook.secret, headers, body)
    assert shown.delivery.delivered == 2  # events only


async def test_a_worker_killed_before_it_marked_tells_again_under_the_same_id(
    registry: Registry,
) -> None:
    """At least once: the receiver took it, the worker never knew; what follows waits for it."""
    lift, _ = await asyncio.to_thread(lambda: covered(registry, opened(registry)))
    await asyncio.to_thread(accident, registry, lift.id, date(2016, 1, 5))
    await asyncio.to_thread(accident, registry, lift.id, date(2015, 6, 1))

    async def never() -> web.Response:
        await asyncio.sleep(60)
        return web.Response()

    async with receiving() as receiver:
        receiver.answers = [never, 500]
        await asyncio.to_thread(hooked, insurer(registry), receiver, lift)
        async with delivering(registry):
            await receiver.until(lambda: len(receiver.requests) == 1)
        async with delivering(registry):
            await until_told(receiver, "over", "2015-06-01")
    ids = [headers["webhook-id"] for headers, _ in receiver.requests]
    bodies = [body for _, body in receiver.requests]
    assert len(set(ids[:3])) == len(set(bodies[:3])) == 1
    assert len(ids) == 4


async def test_a_replay_tells_it_again(registry: Registry) -> None:
    """Whoever asks for everything again is told of the ends too, under the id that they had."""
    lift, _ = await asyncio.to_thread(lambda: covered(registry, opened(registry)))
    await asyncio.to_thread(accident, registry, lift.id, date(2016, 1, 5))
    by = insurer(registry)
    async with receiving() as receiver, delivering(registry):
        hook = await asyncio.to_thread(hooked, by, receiver, lift)
        await until_told(receiver, "over")
        await asyncio.to_thread(lambda: by.ReplayWebhook(webhook_id=hook.webhook_id))
        await until_told(receiver, "over", "over")
    assert receiver.taken[0] == receiver.taken[1]


async def test_two_workers_never_deliver_side_by_side(registry: Registry) -> None:
    """The second stands by until the first ends; each event comes once."""
    lift = await asyncio.to_thread(lambda: life(registry).until_registered())
    async with receiving() as receiver:
        await asyncio.to_thread(hooked, registry.national, receiver, lift)
        async with delivering(registry) as second:
            pass  # its lease is free again
        async with delivering(registry):
            expected = await asyncio.to_thread(accidents, registry, lift, 1)
            await receiver.until(lambda: len(receiver.taken) == 1)
            async with delivering(registry) as second:
                expected += await asyncio.to_thread(accidents, registry, lift, 2, 3)
                await receiver.until(lambda: len(receiver.taken) == 3)
                assert second.epoch == ""  # it has not begun
        async with delivering(registry) as third:
            expected += await asyncio.to_thread(accidents, registry, lift, 4)
            await receiver.until(lambda: len(receiver.taken) == 4)
            assert third.epoch
    assert times(receiver) == expected


async def test_a_worker_that_was_cut_off_delivers_nothing_more(registry: Registry) -> None:
    """Another one has taken over: the next delivery is not made, and the worker ends."""
    lift = await asyncio.to_thread(lambda: life(registry).until_registered())
    async with receiving() as receiver:
        await asyncio.to_thread(hooked, registry.national, receiver, lift)
        expected = await asyncio.to_thread(accidents, registry, lift, 1)
        with pytest.raises(LeaseLost):
            await _cut_off(registry, receiver)
    assert times(receiver) == expected


async def _cut_off(registry: Registry, receiver: Receiver) -> None:
    """Deliver one event; then another worker has taken over, and something happens."""
    async with delivering(registry) as worker:
        await receiver.until(lambda: len(receiver.taken) == 1)
        worker.book.lease.term -= 1  # what another's term looks like from here
        lift = receiver.taken[0]["elevatorid"]
        await asyncio.to_thread(accident, registry, lift, date(2015, 5, 2))
        following = worker.tail._following
        assert following is not None
        await asyncio.wait([following], timeout=30)


def test_the_page_shows_the_message() -> None:
    """docs/feed.md, as it is sent."""
    page = (ROOT / "docs" / "feed.md").read_text(encoding="utf-8")
    shown: Any = json.loads(page.split("```json\n")[1].split("```")[0])
    over = Ended("ele-1", COVER_ENDED, LAST)
    assert shown == json.loads(ended.message("my-claims", over))
    assert f"#### {ended.TYPE}\n" in page
    assert ended.SCHEMA.partition("#")[2] == ended.TYPE.lower().replace(".", "")
