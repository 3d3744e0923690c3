"""The partner feed: back-filling one subscriber, and many live ones of different scope.

Back-fill is compared with reading the log's pages in this process, which nothing can be faster than. Live,
every event is one insurer's: it is judged for all of them and delivered to one. The delay is from the
moment the log took the event to the moment its subscriber had it, by one machine's clock.
"""

import asyncio
import time
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

import grpc
import orjson
import uvloop

from services.kernel.clock import SystemClock
from services.kernel.envelope import Actor, Meta, encode_meta
from services.kernel.settings import Settings
from services.kernel.store import NO_STREAM, NewEvent
from services.pb.feed.v1.event_feed_pb2 import SubscribeRequest, SubscribeResponse
from services.wiring import open_embedded_store
from tests.bench import requests
from tests.bench.servers import Running, registry, stub

EVENTS: Final = 1_000_000
SUBSCRIBERS: Final = 200
ELEVATORS: Final = 2_000
PER_SECOND: Final = 105
"""A little more than is asked for: the last one is never early."""
SECONDS: Final = 60.0
STREAM_EVENTS: Final = 500

SUBSCRIBE: Final = "/elevators.feed.v1.EventFeedService/Subscribe"


def run(
    events: int = EVENTS, subscribers: int = SUBSCRIBERS, seconds: float = SECONDS
) -> dict[str, float]:
    """Events a second, their ratio to bare reading, memory, and the delays of live delivery."""
    with registry("feed", lambda folder: uvloop.run(_fill(folder, events))) as served:
        numbers = uvloop.run(_back_fill(served, events))
    elevators = min(ELEVATORS, 10 * subscribers)
    with registry(
        "feed", lambda folder: uvloop.run(_cover(folder, elevators, subscribers))
    ) as served:
        return numbers | uvloop.run(_live(served, elevators, subscribers, seconds))


def _event(type_: str, elevator_id: str, data: dict[str, Any]) -> NewEvent:
    at = datetime(2015, 6, 1, 4, tzinfo=UTC)
    meta = Meta(at, Actor("system", "bench"), uuid4(), elevator_id=elevator_id, division="350203")
    return NewEvent(uuid4(), type_, orjson.dumps(data), encode_meta(meta))


async def _fill(folder: Path, events: int) -> None:
    """Faults of as many elevators as there are streams."""
    store = await open_embedded_store(Settings(data_dir=folder), SystemClock())
    data = {"fault_id": "F1", "cause": "门锁触点接触不良", "remedy": "更换"}
    for begin in range(0, events, STREAM_EVENTS):
        key = requests.elevator_id(begin)
        number = min(STREAM_EVENTS, events - begin)
        new = [_event("maintenance.FaultClosed.v1", key, data) for _ in range(number)]
        await store.append(f"upkeep-{key}", NO_STREAM, new)
    await store.close()


async def _cover(folder: Path, elevators: int, subscribers: int) -> None:
    """Each elevator is covered by one of the insurers, for very long."""
    store = await open_embedded_store(Settings(data_dir=folder), SystemClock())
    for number in range(elevators):
        cover = {
            "cover_id": f"P{number}",
            "insurer": {"party_id": _insurer(number % subscribers), "name": "保险"},
            "covers_from": str(date(2000, 1, 1)),
            "covers_to": str(date(2100, 1, 1)),
        }
        key = requests.elevator_id(number)
        await store.append(
            f"cover-{key}", NO_STREAM, [_event("insurance.CoverBound.v1", key, cover)]
        )
    await store.close()


def _insurer(number: int) -> str:
    return f"register:bench:insurer-{number}"


async def _back_fill(served: Running, events: int) -> dict[str, float]:
    bare = await _bare_reading(served, events)
    async with grpc.aio.insecure_channel(served.address) as channel:
        call = _subscribe(channel)(metadata=served.metadata)
        await call.write(SubscribeRequest(start={"beginning": {}}, credits=1_000_000))
        came, first, began = 0, 0.0, time.perf_counter()
        async for frame in call:
            came += len(frame.events)
            if not first and came >= events // 6:
                first = served.resident_mib()
            if came >= events:
                break
        passed = time.perf_counter() - began
        last = served.resident_mib()
        call.cancel()
    return {
        "events": came,
        "events_per_second": came / passed,
        "ratio": bare / passed,
        "resident_mib_first": first,
        "resident_mib_last": last,
    }


async def _bare_reading(served: Running, events: int) -> float:
    """Seconds that reading the same pages takes here."""
    assert served.folder is not None
    settings = Settings(data_dir=served.folder)
    store = await open_embedded_store(settings, SystemClock(), read_only=True)
    position, began = 0, time.perf_counter()
    while position < events:
        position = (await store.read_all(position, 256)).position
    passed = time.perf_counter() - began
    await store.close()
    return passed


async def _live(
    served: Running, elevators: int, subscribers: int, seconds: float
) -> dict[str, float]:
    number = int(PER_SECOND * seconds)
    delays: list[float] = []
    async with grpc.aio.insecure_channel(served.address) as channel:
        async for _ in stub(channel).ImportElevators(
            requests.batches(elevators, 256), metadata=served.metadata
        ):
            pass
        ready = [asyncio.Event() for _ in range(subscribers)]
        taking = [
            asyncio.create_task(_take(channel, served, one, delays, ready[one]))
            for one in range(subscribers)
        ]
        await asyncio.gather(*(one.wait() for one in ready))
        began = time.perf_counter()
        await _write(channel, served, elevators, number)
        passed = time.perf_counter() - began
        async with asyncio.timeout(60):
            while len(delays) < number:  # noqa: ASYNC110 -- the list is what is waited for
                await asyncio.sleep(0.05)
        for one in taking:  # one after the other: hundreds at once have locked gRPC's client up
            one.cancel()
            await asyncio.wait([one])
    delays.sort()
    return {
        "subscribers": subscribers,
        "live_events": len(delays),
        "live_per_second": number / passed,
        "delivery_p50_ms": delays[len(delays) // 2],
        "delivery_p99_ms": delays[int(len(delays) * 0.99)],
    }


async def _take(
    channel: grpc.aio.Channel,
    served: Running,
    number: int,
    delays: list[float],
    ready: asyncio.Event,
) -> None:
    """One insurer's subscription: the delay of each event, in milliseconds."""
    assert served.issuer is not None
    token = served.issuer.issue("insurer", "bench", party_id=_insurer(number))
    call = _subscribe(channel)(metadata=(("authorization", f"Bearer {token}"),))
    await call.write(SubscribeRequest(start={"now": {}}, credits=1_000_000))
    async for frame in call:
        ready.set()
        now = datetime.now(UTC)
        for event in frame.events:
            at = event.recorded_time.ToDatetime(UTC)
            delays.append((now - at) / timedelta(milliseconds=1))


async def _write(channel: grpc.aio.Channel, served: Running, elevators: int, number: int) -> None:
    """So many commands, evenly, each on the next elevator; one event follows from each."""
    elevator, began = stub(channel), time.perf_counter()
    pending: Sequence[asyncio.Task[Any]] = []
    for one in range(number):
        await asyncio.sleep(max(began + one / PER_SECOND - time.perf_counter(), 0))
        lap, at = divmod(one, elevators)
        request = requests.resume(at) if lap % 2 else requests.suspend(at)
        rpc = elevator.ResumeUse if lap % 2 else elevator.SuspendUse
        pending = [*pending[-64:], asyncio.ensure_future(rpc(request, metadata=served.metadata))]
        if len(pending) > 64:
            await pending[0]
    await asyncio.gather(*pending)


def _subscribe(channel: grpc.aio.Channel) -> Any:
    return channel.stream_stream(
        SUBSCRIBE, SubscribeRequest.SerializeToString, SubscribeResponse.FromString
    )
