"""Commands beside a bare echo: durable, validated, authorised, idempotent. 64 in flight.

Echo and commands take turns, several rounds each, so that other load on the machine falls on both;
the ratio is that of the medians. One process makes the load, so a round is also bounded by it.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from statistics import median

import grpc
import uvloop

from services.pb.registry.v1.elevator_use_pb2 import ResumeUseRequest, SuspendUseRequest
from tests.bench import requests
from tests.bench.servers import ECHO, Running, echo, registry, stub

IN_FLIGHT = 64
CALLS = 12_000  # a round
ROUNDS = 5
ELEVATORS = 4_096

Send = Callable[[int], Awaitable[object]]


def run() -> dict[str, float]:
    """Calls a second, their ratio, latencies in milliseconds, and the server's CPU for each."""
    with echo() as bare, registry() as served:
        return uvloop.run(_measured(bare, served))


async def _measured(bare: Running, served: Running) -> dict[str, float]:
    async with (
        grpc.aio.insecure_channel(bare.address) as to_bare,
        grpc.aio.insecure_channel(served.address) as to_served,
    ):
        await _stock(to_served, served)
        echoing, commanding = _echoing(to_bare, served), _Commands(to_served, served)
        rounds = []
        for number in range(ROUNDS + 1):
            one = await _round(echoing, bare), await _round(commanding.sender(), served)
            if number:  # the first warms both up
                rounds.append(one)
    return _summary(rounds)


async def _stock(channel: grpc.aio.Channel, served: Running) -> None:
    """Elevators in use, for the commands to be about."""
    batches = requests.batches(ELEVATORS, 256)
    async for _ in stub(channel).ImportElevators(batches, metadata=served.metadata):
        pass


def _echoing(channel: grpc.aio.Channel, served: Running) -> Send:
    """The same message with the same credential: the caller's side costs the same."""
    read, write = SuspendUseRequest.FromString, SuspendUseRequest.SerializeToString
    call, message = channel.unary_unary(ECHO, write, read), requests.suspend(0)
    return lambda _: call(message, metadata=served.metadata)


class _Commands:
    """停用 and 启用 by turns, each elevator's in its order."""

    def __init__(self, channel: grpc.aio.Channel, served: Running) -> None:
        self._suspend, self._resume = stub(channel).SuspendUse, stub(channel).ResumeUse
        self._metadata = served.metadata

    def sender(self) -> Send:
        """A round's calls, made beforehand; a round leaves all elevators in use."""
        half = CALLS // 2
        stops = [requests.suspend(i % ELEVATORS) for i in range(half)]
        starts = [requests.resume(i % ELEVATORS) for i in range(half)]
        order = [one for i in range(0, half, ELEVATORS) for one in _turns(stops, starts, i)]

        def send(index: int) -> Awaitable[object]:
            message = order[index]
            method = self._suspend if isinstance(message, SuspendUseRequest) else self._resume
            return method(message, metadata=self._metadata)  # type: ignore[no-any-return]

        return send


def _turns(
    stops: Sequence[SuspendUseRequest], starts: Sequence[ResumeUseRequest], first: int
) -> Iterator[SuspendUseRequest | ResumeUseRequest]:
    """All elevators stopped once, then all started once."""
    last = min(first + ELEVATORS, len(stops))
    yield from stops[first:last]
    yield from starts[first:last]


async def _round(send: Send, server: Running) -> dict[str, float]:
    indices, latencies = iter(range(CALLS)), []

    async def worker() -> None:
        for index in indices:
            began = time.perf_counter()
            await send(index)
            latencies.append(time.perf_counter() - began)

    cpu, began = server.cpu_seconds(), time.perf_counter()
    await asyncio.gather(*(worker() for _ in range(IN_FLIGHT)))
    took = time.perf_counter() - began
    latencies.sort()
    return {
        "per_second": CALLS / took,
        "p50_ms": latencies[CALLS // 2] * 1e3,
        "p99_ms": latencies[CALLS * 99 // 100] * 1e3,
        "cpu_us": (server.cpu_seconds() - cpu) / CALLS * 1e6,
    }


def _summary(rounds: Sequence[tuple[dict[str, float], dict[str, float]]]) -> dict[str, float]:
    numbers = {}
    for side, name in enumerate(("echo", "command")):
        for metric in rounds[0][side]:
            numbers[f"{name}_{metric}"] = median(one[side][metric] for one in rounds)
    numbers["ratio"] = numbers["command_per_second"] / numbers["echo_per_second"]
    return numbers


if __name__ == "__main__":
    for name, value in run().items():
        print(f"{name:24} {value:10.2f}")  # noqa: T201 -- a program's output
