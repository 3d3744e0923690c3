"""A registry whose views are brought up to date when the test says so."""

from services.kernel.clock import SystemClock
from services.kernel.projecting.projector import Projector
from services.views.language import CATALOGUE
from services.views.projecting import VIEWS
from services.wiring import open_sink
from tests.e2e.registry import Registry


def project(registry: Registry) -> None:
    """Fold everything that is in the log into every view."""
    registry.run(_project(registry))


async def _project(registry: Registry) -> None:
    sink = await open_sink(registry.settings)
    projector = Projector(registry.plant.store, CATALOGUE, sink, VIEWS, SystemClock())
    await projector.open()
    await projector.catch_up()
    await sink.close()
