"""Which services there are, by name, and how a command starts them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from services import serving
from services.cli.children import beside
from services.cli.exits import Exit, Failed
from services.emergency.servicer import services as emergency
from services.feed.servicer import services as feed
from services.inspection.servicer import services as inspection
from services.insurance.servicer import services as insurance
from services.kernel.settings import Settings
from services.maintenance.servicer import services as maintenance
from services.registry.servicer import services as registry
from services.supervision.servicer import services as supervision
from services.views.servicer import services as views

SERVICES: Final[Mapping[str, serving.Build]] = {
    "registry": registry,
    "inspection": inspection,
    "insurance": insurance,
    "maintenance": maintenance,
    "emergency": emergency,
    "supervision": supervision,
    "views": views,
    "feed": feed,
}


async def run(
    settings: Settings,
    names: Sequence[str] | None,
    announce: Callable[[str], None],
    others: Sequence[str] = (),
) -> None:
    """Serve the named services, or all, until a signal, and keep `others` running beside them.

    Raises `Failed` for an unknown name.
    """
    unknown = sorted(set(names or ()) - SERVICES.keys())
    if unknown:
        known = ", ".join(SERVICES)
        raise Failed(f"no service {', '.join(unknown)}; there are: {known}", Exit.USAGE)
    builders = [build for name, build in SERVICES.items() if names is None or name in names]
    await serving.run(settings, builders, announce, lambda port: beside(others, port))
