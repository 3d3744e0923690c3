"""Running services in one process: open, listen, drain on a signal, close."""

import asyncio
import signal
import sys
from collections.abc import Callable, Sequence

from prometheus_client import CollectorRegistry, start_http_server

from services.kernel import log
from services.kernel.server.app import Server
from services.kernel.server.pipeline import Check
from services.kernel.server.rpc import Service
from services.kernel.settings import Settings
from services.wiring import Plant, listening, open_plant, pipeline

Build = Callable[[Plant, Check], Sequence[Service]]
"""Makes the gRPC services of one of our services."""

SWITCH_SECONDS = 0.0005
"""How long one thread may keep the interpreter from another.

The log's writer thread takes it a few times per commit; at Python's 5 ms every commit would wait as
long for the event loop to give way as the disk takes.
"""


async def run(
    settings: Settings,
    builders: Sequence[Build],
    announce: Callable[[str], None] = lambda _: None,
) -> None:
    """Serve until SIGINT or SIGTERM, then drain. `announce` is told the address that listens.

    Raises what opening log, vault, keys, TLS files or the port raises.
    """
    log.configure(level=settings.log_level, format=settings.log_format)
    sys.setswitchinterval(SWITCH_SECONDS)
    stop = _stop_signal()
    plant = await open_plant(settings)
    try:
        server = _server(plant, builders)
        port = await server.start()
        try:
            log.logger("server").info("listening", host=settings.host, port=port)
            announce(f"{settings.host}:{port}")
            await stop.wait()
        finally:
            await server.drain()
    finally:
        await plant.close()


def _server(plant: Plant, builders: Sequence[Build]) -> Server:
    settings, metrics = plant.settings, CollectorRegistry()
    if settings.metrics_port:
        start_http_server(settings.metrics_port, settings.metrics_host, metrics)
    passing = pipeline(plant, metrics)
    services = [one for build in builders for one in build(plant, passing.check)]
    return Server(services, passing, plant.store, listening(settings))


def _stop_signal() -> asyncio.Event:
    stop = asyncio.Event()
    for one in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(one, stop.set)
    return stop
