"""The bulk import through gRPC: rows a second with durable commits, and the server's memory.

The server keeps 10 000 states instead of 50 000, so that its memory stops growing within the first
slice if nothing else grows.
"""

import time
from collections.abc import Sequence
from statistics import median

import grpc
import uvloop

from services.pb.registry.v1.elevator_import_pb2 import ImportElevatorsRequest
from tests.bench import requests
from tests.bench.servers import Running, registry, stub

ROWS = 60_000
BATCH = 500  # as `elevators import` sends
AHEAD = 4
SLICES = 6  # memory and rate are looked at after each


def run() -> dict[str, float]:
    """Rows a second, memory at the end of the first and of the last slice, server CPU per row."""
    with registry(ELEVATORS_STATE_CACHE_ENTRIES="10000") as served:
        return uvloop.run(_measured(served))


async def _measured(served: Running) -> dict[str, float]:
    async with grpc.aio.insecure_channel(served.address) as channel:
        await _imported(channel, served, [*requests.batches(2_000, BATCH, first=10**7)])
        rates, resident, cpu = [], [], served.cpu_seconds()
        for number in range(SLICES):
            count = ROWS // SLICES
            batches = [*requests.batches(count, BATCH, first=number * count)]
            began = time.perf_counter()
            await _imported(channel, served, batches)
            rates.append(count / (time.perf_counter() - began))
            resident.append(served.resident_mib())
        return {
            "rows_per_second": median(rates),
            "rows_per_second_first": rates[0],
            "rows_per_second_last": rates[-1],
            "server_cpu_us": (served.cpu_seconds() - cpu) / ROWS * 1e6,
            "resident_mib_first": resident[0],
            "resident_mib_middle": resident[SLICES // 2],
            "resident_mib_last": resident[-1],
        }


async def _imported(
    channel: grpc.aio.Channel, served: Running, batches: Sequence[ImportElevatorsRequest]
) -> None:
    """Send a batch, and up to `AHEAD` more before the results of the first are read."""
    call = stub(channel).ImportElevators(metadata=served.metadata)
    for number, batch in enumerate(batches):
        await call.write(batch)
        if number >= AHEAD:
            await call.read()
    await call.done_writing()
    for _ in batches[-AHEAD:]:
        await call.read()


if __name__ == "__main__":
    for name, value in run().items():
        print(f"{name:24} {value:10.2f}")  # noqa: T201 -- a program's output
