"""Running services in one process: open, listen, drain on a signal, close."""

import asyncio
import gc
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, contextmanager, nullcontext

import uvloop
from prometheus_client import CollectorRegistry, start_http_server

from services.kernel import log
from services.kernel.errors import StoreError
from services.kernel.server.app import PortTaken, Server
from services.kernel.server.pipeline import Check
from services.kernel.server.rpc import Service
from services.kernel.settings import Settings, SettingsRefused, load
from services.kernel.vault import VaultError
from services.wiring import Plant, listening, open_plant, pipeline

Build = Callable[[Plant, Check], Sequence[Service]]
"""Makes the gRPC services of one of our services."""

Beside = Callable[[int], AbstractAsyncContextManager[None]]
"""What runs beside a server that listens on this port."""

SWITCH_SECONDS = 0.0005
"""How long one thread may keep the interpreter from another.

The log's writer thread takes it a few times per commit; at Python's 5 ms every commit would wait as
long for the event loop to give way as the disk takes.
"""

GC_THRESHOLDS = (50_000, 10, 400)
"""Objects made before a young collection, young ones before an older, older ones before a full one.

Seldom full: a collection stops every call, for as long as what it looks at is large. The young hold
what a batch of the import has in hand: looked at before it is done, all of it is alive.
"""


def main(name: str, build: Build) -> None:
    """One service alone, with the settings of the environment, until a signal.

    What keeps it from starting is said in a line, with status 1.
    """
    try:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(run(load(), [build]))
    except (SettingsRefused, StoreError, VaultError, OSError) as error:
        sys.exit(f"{name}: {error}")


async def run(
    settings: Settings,
    builders: Sequence[Build],
    announce: Callable[[str], None] = lambda _: None,
    beside: Beside = lambda _: nullcontext(),
) -> None:
    """Serve until SIGINT or SIGTERM, then drain. `announce` is told the address that listens.

    `beside` is asked with the port once the server listens; what it gives is entered then, and left
    when the server has drained.

    Raises what opening log, vault, keys, TLS files or the port raises.
    """
    log.configure(level=settings.log_level, format=settings.log_format)
    stop = _stop_signal()
    plant = await open_plant(settings)
    try:
        metrics = CollectorRegistry()
        server = _server(plant, builders, metrics)
        tune_interpreter()
        with metrics_served(settings.metrics_host, settings.metrics_port, metrics):
            await _serve(server, settings, announce, stop, beside)
    finally:
        await plant.close()


async def _serve(
    server: Server,
    settings: Settings,
    announce: Callable[[str], None],
    stop: asyncio.Event,
    beside: Beside,
) -> None:
    port = await server.start()
    async with beside(port):
        try:
            log.logger("server").info("listening", host=settings.host, port=port)
            announce(f"{settings.host}:{port}")
            await stop.wait()
        finally:
            await server.drain()


@contextmanager
def metrics_served(host: str, port: int, metrics: CollectorRegistry) -> Iterator[None]:
    """Answer Prometheus meanwhile; not, with port 0. Raises `PortTaken`."""
    if not port:
        yield
        return
    try:
        server, thread = start_http_server(port, host, metrics)
    except OSError as error:
        raise PortTaken(f"cannot listen on {host}:{port}: {error}") from error
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _server(plant: Plant, builders: Sequence[Build], metrics: CollectorRegistry) -> Server:
    passing = pipeline(plant, metrics)
    services = [one for build in builders for one in build(plant, passing.check)]
    return Server(services, passing, plant.store, listening(plant.settings))


def tune_interpreter(thresholds: tuple[int, int, int] = GC_THRESHOLDS) -> None:
    """Give way to the log's writer sooner, and look for garbage less often.

    What start-up made stays; events and states hold no cycles, so counting references frees them,
    and every full collection would stop all calls for longer the more state is cached.
    """
    sys.setswitchinterval(SWITCH_SECONDS)
    gc.collect()
    gc.freeze()
    gc.set_threshold(*thresholds)


def _stop_signal() -> asyncio.Event:
    stop = asyncio.Event()
    for one in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(one, stop.set)
    return stop
