"""Processes beside the server: started with it, started again when they die, ended with it.

The server is the parent: whatever watches over the machine watches over one process. A child leaves
when its standard input ends, so none outlives a parent that was killed.
"""

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Final

from services.kernel import log
from services.kernel.settings import PREFIX

FIRST_WAIT_SECONDS: Final = 0.5
LONGEST_WAIT_SECONDS: Final = 30.0
STEADY_SECONDS: Final = 60.0
"""A child that ran for so long is started again at once; one that dies young waits longer each time."""

END_SECONDS: Final = 10.0
"""How long a child may take to end before it is killed."""


@asynccontextmanager
async def beside(names: Sequence[str], port: int) -> AsyncIterator[None]:
    """Keep `elevators serve NAME --child` running for each name while the block runs.

    `port` is where the server listens, which the settings need not say.
    """
    watched = [asyncio.create_task(_kept_running(name, port)) for name in names]
    try:
        yield
    finally:
        for one in watched:
            one.cancel()
        await asyncio.gather(*watched, return_exceptions=True)


async def _kept_running(name: str, port: int) -> None:
    loop, wait = asyncio.get_running_loop(), FIRST_WAIT_SECONDS
    while True:
        began = loop.time()
        code = await _ran(name, port)
        steady = loop.time() - began > STEADY_SECONDS
        wait = FIRST_WAIT_SECONDS if steady else min(wait * 2, LONGEST_WAIT_SECONDS)
        log.logger("up").error("child_died", child=name, code=code, again_in_seconds=wait)
        await asyncio.sleep(wait)


async def _ran(name: str, port: int) -> int:
    """Run the child to its end; its exit code. Cancelled: end it."""
    process = _started(command(name), port)
    ended = asyncio.ensure_future(asyncio.to_thread(process.wait))
    try:
        return await asyncio.shield(ended)
    except asyncio.CancelledError:
        process.terminate()
        try:
            async with asyncio.timeout(END_SECONDS):
                await asyncio.shield(ended)
        except TimeoutError:
            process.kill()
            await ended
        raise


def _started(command: Sequence[str], port: int) -> subprocess.Popen[bytes]:
    """Start it without a fork of this process as it stands.

    The event loop's own way to start a process forks, and at a fork gRPC closes its connections in
    the child: they are shared, so the server would answer nobody from then on. What is used here
    goes from this program to the next without running anything of this one in between.
    """
    return subprocess.Popen(  # noqa: S603 -- our own program
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        env={**os.environ, f"{PREFIX}PORT": str(port)},
        start_new_session=True,  # Ctrl-C is for the parent, which ends its children when it has drained
    )


def command(name: str) -> Sequence[str]:
    """How the child is started: with this very program and its settings."""
    return (sys.executable, "-m", "services.cli", "serve", name, "--child")
