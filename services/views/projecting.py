"""The projector as a process: the only writer of the views, following the log until a signal."""

import asyncio
import contextlib
import signal
from collections.abc import Sequence
from typing import Final

from prometheus_client import CollectorRegistry

from services.kernel import log
from services.kernel.clock import SystemClock
from services.kernel.projecting.projection import Projection
from services.kernel.projecting.projector import Projector
from services.kernel.settings import Settings
from services.serving import metrics_served, tune_interpreter
from services.views.campaigns.papers import CAMPAIGNS
from services.views.language import CATALOGUE
from services.views.lifecycle.view import LIFECYCLE
from services.views.statistics.view import FIGURES
from services.wiring import open_sink, open_store

VIEWS: Final[Sequence[Projection]] = (LIFECYCLE, FIGURES, CAMPAIGNS)
"""Every view."""

GC_THRESHOLDS: Final = (50_000, 100, 400)
"""A batch holds what it works on until it is committed: looking through that for garbage finds none."""


async def run(settings: Settings) -> None:
    """Keep all views up to date until SIGINT or SIGTERM.

    Raises what opening the log or the sink raises, and `CheckpointMoved` where another projector
    writes the same views.
    """
    log.configure(level=settings.log_level, format=settings.log_format)
    clock = SystemClock()
    store = await open_store(settings, clock, read_only=True)
    try:
        sink = await open_sink(settings)
        try:
            projector = Projector(store, CATALOGUE, sink, VIEWS, clock)
            tune_interpreter(GC_THRESHOLDS)
            port, metrics = settings.projector_metrics_port, _metrics(projector)
            with metrics_served(settings.metrics_host, port, metrics):
                await _until_a_signal(projector)
        finally:
            await sink.close()
    finally:
        await store.close()


def _metrics(projector: Projector) -> CollectorRegistry:
    metrics = CollectorRegistry()
    metrics.register(projector.lag)  # it has `collect`, which is all that is asked of it
    return metrics


async def _until_a_signal(projector: Projector) -> None:
    following = asyncio.create_task(projector.run())
    for one in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(one, following.cancel)
    log.logger("projector").info("following")
    with contextlib.suppress(asyncio.CancelledError):
        await following
