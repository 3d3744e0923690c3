"""The stand-in as a process: `python -m tests.eventstoredb.standin --port 2113 [--tls-port 2114]`.

One log per port. Prints `ready` when it answers; ends with SIGTERM or Ctrl-C.
"""

import argparse
import asyncio
import signal
from contextlib import AsyncExitStack

from services.kernel.clock import SystemClock
from tests.eventstoredb.standin.server import StandIn
from tests.eventstoredb.standin.tls import self_signed


async def serve(port: int, tls_port: int | None) -> None:
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, ended.set)
    async with AsyncExitStack() as stack:
        plain = await stack.enter_async_context(StandIn(port))
        print(plain.uri, flush=True)  # noqa: T201
        if tls_port is not None:
            pair = self_signed(SystemClock())
            secure = await stack.enter_async_context(StandIn(tls_port, tls=pair))
            print(secure.uri, flush=True)  # noqa: T201
        print("ready", flush=True)  # noqa: T201
        await ended.wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--tls-port", type=int)
    given = parser.parse_args()
    asyncio.run(serve(given.port, given.tls_port))
