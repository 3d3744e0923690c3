"""Deliveries to webhooks: a real worker over a real log, and a real HTTP server on the other side."""

import asyncio
import json
from collections.abc import Iterator
from datetime import date, timedelta
from email.utils import format_datetime
from itertools import count
from typing import Any

import pytest
from aiohttp import web

from services.kernel.clock import SystemClock
from tests.e2e.people import Life, life
from tests.e2e.registry import Caller, Registry
from tests.feed.delivering import delivering, on_loopback
from tests.feed.receiver import Receiver, receiving, signed_with
from tests.insurance.world import accident, covered, insurer, opened

NUMBERS = count(1)


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    """A server whose webhooks may be on loopback."""
    with on_loopback(tmp_path_factory.mktemp("webhooks")) as running:
        yield running


def hooked(by: Caller, receiver: Receiver, lift: Life, **fields: Any) -> Any:
    """A webhook for the accidents of this lift from the beginning; the answer that registered it."""
    facts: dict[str, Any] = {
        "webhook_id": f"hook-{next(NUMBERS)}",
        "url": receiver.url,
        "start": "WEBHOOK_START_BEGINNING",
        "secret_kind": "WEBHOOK_SECRET_KIND_HMAC",
        "filter": {"types": ["elevators.emergency.*"], "elevator_ids": [lift.id]},
    }
    return by.RegisterWebhook(**facts | fields)


def accidents(registry: Registry, lift: Life, *days: int) -> list[str]:
    """Accidents on these days of May 2015; what their deliveries say when they happened."""
    for day in days:
        accident(registry, lift.id, date(2015, 5, day))
    return [f"2015-05-{day:02}T04:00:00Z" for day in days]


def times(receiver: Receiver) -> list[str]:
    """When what was taken happened."""
    return [one["time"] for one in receiver.taken]


async def test_events_come_in_order_and_signed(registry: Registry) -> None:
    """Each a POST in CloudEvents' JSON that a few lines of the specification verify; HMAC and Ed25519."""
    lift = await asyncio.to_thread(lambda: life(registry).until_registered())
    expected = await asyncio.to_thread(accidents, registry, lift, 1, 2, 3)
    async with receiving() as one, receiving() as two, delivering(registry):
        mac = await asyncio.to_thread(hooked, registry.national, one, lift)
        kind = "WEBHOOK_SECRET_KIND_ED25519"
        public = await asyncio.to_thread(
            lambda: hooked(registry.national, two, lift, secret_kind=kind)
        )
        await one.until(lambda: len(one.taken) == 3)
        await two.until(lambda: len(two.taken) == 3)
    assert times(one) == times(two) == expected
    assert public.secret == ""
    for receiver, secret in ((one, mac.secret), (two, public.public_key)):
        for headers, body in receiver.requests:
            assert signed_with(secret, headers, body)
            assert not signed_with(secret, headers, body + b" ")
            assert headers["content-type"].startswith("application/cloudevents+json")
            assert headers["webhook-id"] == json.loads(body)["id"]
    assert not any(signed_with(mac.secret, *request) for request in two.requests)
    event = one.taken[0]
    assert (event["specversion"], event["elevatorid"]) == ("1.0", lift.id)
    assert event["type"] == "elevators.emergency.AccidentReported.v1"


async def test_an_insurer_gets_what_it_covers(registry: Registry) -> None:
    """The scope of whoever registered decides about each event, as on a stream."""
    lift, _ = await asyncio.to_thread(lambda: covered(registry, opened(registry)))
    await asyncio.to_thread(accident, registry, lift.id, date(2014, 12, 31))
    expected = await asyncio.to_thread(accidents, registry, lift, 4)
    async with receiving() as receiver, delivering(registry):
        await asyncio.to_thread(hooked, insurer(registry), receiver, lift)
        await receiver.until(lambda: len(receiver.taken) == 1)
        more = await asyncio.to_thread(accidents, registry, lift, 5)
        await receiver.until(lambda: len(receiver.taken) == 2)
    assert times(receiver) == expected + more


async def test_an_expression_narrows_deliveries(registry: Registry) -> None:
    """As on a stream."""
    lift = await asyncio.to_thread(lambda: life(registry).until_registered())
    expected = await asyncio.to_thread(accidents, registry, lift, 1, 2, 3)
    asked = {
        "expression": f'elevator_id = {lift.id} AND time > "{expected[0]}" AND source = /elevators/emergency'
    }
    async with receiving() as receiver, delivering(registry):
        await asyncio.to_thread(hooked, registry.national, receiver, lift, filter=asked)
        await receiver.until(lambda: len(receiver.taken) == 2)
    assert times(receiver) == expected[1:]


async def test_what_is_not_taken_is_tried_again_before_what_follows(registry: Registry) -> None:
    """500, a slow answer, a redirect and a broken connection: the same event again, then the next."""
    lift = await asyncio.to_thread(lambda: life(registry).until_registered())
    expected = await asyncio.to_thread(accidents, registry, lift, 1, 2)

    async def slow() -> web.Response:
        await asyncio.sleep(20)
        return web.Response()

    async def aside() -> web.Response:
        raise web.HTTPFound(receiver.url + "/elsewhere")

    async def broken() -> web.Response:
        raise ConnectionResetError

    async with receiving() as receiver, delivering(registry, timeout_seconds=0.3):
        receiver.answers = [500, slow, aside, 503]
        hook = await asyncio.to_thread(hooked, registry.national, receiver, lift)
        await receiver.until(lambda: len(receiver.taken) == 2)
    assert times(receiver) == expected
    ids = [headers["webhook-id"] for headers, _ in receiver.requests]
    assert len(ids) == 6
    assert len(set(ids[:5])) == 1
    assert not hook.public_key


async def test_a_busy_receiver_says_when(registry: Registry) -> None:
    """`Retry-After` of 429 and 503 counts instead of the schedule, up to its longest step; of 500 it is nothing."""
    lift = await asyncio.to_thread(lambda: life(registry).until_registered())
    await asyncio.to_thread(accidents, registry, lift, 1)
    by = registry.national

    def later(status: int, said: str) -> Any:
        async def answer() -> web.Response:
            return web.Response(status=status, headers={"Retry-After": said})

        return answer

    async def waits(status: int, said: str) -> float:
        async with receiving() as receiver, delivering(registry, schedule=(60.0, 3600.0)):
            receiver.answers = [later(status, said)]
            hook = await asyncio.to_thread(hooked, by, receiver, lift)
            told = await _shown(by, hook.webhook_id, lambda webhook: webhook.delivery.attempts > 0)
            await asyncio.to_thread(
                lambda: by.DisableWebhook(webhook_id=hook.webhook_id, reason="done")
            )
        delivery = told.delivery
        assert len(receiver.requests) == 1
        return float(delivery.next_at.seconds - delivery.attempted_at.seconds)

    assert 600 <= await waits(429, "600") <= 722
    date_ = format_datetime(SystemClock().now() + timedelta(seconds=900), usegmt=True)
    assert 890 <= await waits(503, date_) <= 1_082
    assert 3600 <= await waits(503, "999999999") <= 4_322
    assert 60 <= await waits(503, "0") <= 74
    assert 60 <= await waits(500, "600") <= 74


async def test_gone_is_gone_until_it_is_enabled(registry: Registry) -> None:
    """410 stops the webhook, which says so; `EnableWebhook` goes on with the event that was refused."""
    lift = await asyncio.to_thread(lambda: life(registry).until_registered())
    expected = await asyncio.to_thread(accidents, registry, lift, 1)
    by = registry.national
    async with receiving() as receiver:
        receiver.answers = [410]
        hook = await asyncio.to_thread(hooked, by, receiver, lift)
        key = hook.webhook_id
        async with delivering(registry):
            await receiver.until(lambda: len(receiver.requests) == 1)
            shown = await _shown(by, key, lambda webhook: webhook.status == 3)
            assert (shown.delivery.problem, shown.delivery.attempts) == ("410", 1)
            expected += await asyncio.to_thread(accidents, registry, lift, 2)
        async with delivering(registry):  # it stays gone over a restart
            await asyncio.to_thread(lambda: by.EnableWebhook(webhook_id=key))
            await receiver.until(lambda: len(receiver.taken) == 2)
            shown = await _shown(by, key, lambda webhook: webhook.delivery.delivered == 2)
            assert (shown.status, shown.delivery.problem) == (1, "")
    assert times(receiver) == expected
    assert len(receiver.requests) == 3


async def test_a_disabled_webhook_waits(registry: Registry) -> None:
    """Nothing is sent meanwhile, and nothing is lost."""
    lift = await asyncio.to_thread(lambda: life(registry).until_registered())
    by = registry.national
    async with receiving() as receiver, receiving() as other, delivering(registry):
        hook = await asyncio.to_thread(hooked, by, receiver, lift)
        await asyncio.to_thread(
            lambda: by.DisableWebhook(webhook_id=hook.webhook_id, reason="maintenance")
        )
        await asyncio.to_thread(hooked, by, other, lift)
        expected = await asyncio.to_thread(accidents, registry, lift, 1, 2)
        await other.until(lambda: len(other.taken) == 2)
        assert receiver.requests == []
        await asyncio.to_thread(lambda: by.EnableWebhook(webhook_id=hook.webhook_id))
        await receiver.until(lambda: len(receiver.taken) == 2)
    assert times(receiver) == expected


async def test_a_replay_sends_again(registry: Registry) -> None:
    """From the beginning, or from a time: what was recorded since comes once more."""
    lift = await asyncio.to_thread(lambda: life(registry).until_registered())
    expected = await asyncio.to_thread(accidents, registry, lift, 1, 2)
    by = registry.national
    async with receiving() as receiver, delivering(registry):
        hook = await asyncio.to_thread(hooked, by, receiver, lift)
        await receiver.until(lambda: len(receiver.taken) == 2)
        await asyncio.to_thread(lambda: by.ReplayWebhook(webhook_id=hook.webhook_id))
        await receiver.until(lambda: len(receiver.taken) == 4)
        told = (one for one in reversed(registry.events()) if one.stream.startswith("accident-"))
        last = next(told)
        await asyncio.to_thread(
            lambda: by.ReplayWebhook(webhook_id=hook.webhook_id, recorded_since=last.recorded_at)
        )
        await receiver.until(lambda: len(receiver.taken) == 5)
    assert times(receiver) == [*expected, *expected, expected[1]]


async def test_a_rotated_secret_signs_beside_the_former(registry: Registry) -> None:
    """Both sign while both are valid, so a receiver changes when it likes; then the former one ends."""
    lift = await asyncio.to_thread(lambda: life(registry).until_registered())
    by = registry.national
    async with receiving() as receiver, delivering(registry):
        hook = await asyncio.to_thread(hooked, by, receiver, lift)
        kind = "WEBHOOK_SECRET_KIND_HMAC"
        new = await asyncio.to_thread(
            lambda: by.RotateWebhookSecret(webhook_id=hook.webhook_id, secret_kind=kind)
        )
        await asyncio.to_thread(accidents, registry, lift, 1)
        await receiver.until(lambda: len(receiver.taken) == 1)
    request = receiver.requests[0]
    assert new.secret != hook.secret
    assert signed_with(hook.secret, *request)
    assert signed_with(new.secret, *request)


async def test_a_restarted_worker_loses_nothing(registry: Registry) -> None:
    """Killed again and again while events come: each is taken, in order, at least once."""
    lift = await asyncio.to_thread(lambda: life(registry).until_registered())
    expected: list[str] = []
    async with receiving() as receiver:
        await asyncio.to_thread(hooked, registry.national, receiver, lift)
        for day in range(1, 6):
            expected += await asyncio.to_thread(accidents, registry, lift, 2 * day - 1, 2 * day)
            before = len(receiver.requests)
            async with delivering(registry):
                await receiver.until(lambda: len(receiver.requests) > before)  # noqa: B023
        async with delivering(registry):
            await receiver.until(lambda: times(receiver)[-1:] == expected[-1:])
    assert list(dict.fromkeys(times(receiver))) == expected


async def test_private_addresses_are_not_called(registry: Registry) -> None:
    """Where the operator allows no network, loopback is not called, by name neither by number."""
    lift = await asyncio.to_thread(lambda: life(registry).until_registered())
    await asyncio.to_thread(accidents, registry, lift, 1)
    by = registry.national
    async with receiving() as receiver, delivering(registry, networks=()):
        hooks = []
        for host in ("127.0.0.1", "localhost"):
            url = receiver.url.replace("http:", "https:").replace("127.0.0.1", host)
            hooks.append(
                await asyncio.to_thread(lambda: hooked(by, receiver, lift, url=url))  # noqa: B023
            )
        for hook in hooks:
            shown = await _shown(by, hook.webhook_id, lambda webhook: webhook.delivery.attempts > 0)
            assert shown.delivery.problem == "address refused"
    assert receiver.requests == []


async def _shown(by: Caller, key: str, holds: Any) -> Any:
    """The webhook, once that holds of it."""
    async with asyncio.timeout(30):
        while True:
            webhook = await asyncio.to_thread(lambda: by.GetWebhook(webhook_id=key).webhook)
            if holds(webhook):
                return webhook
            await asyncio.sleep(0.02)
