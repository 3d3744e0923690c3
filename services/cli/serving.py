"""Which services there are, by name, and how a command starts them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from services import serving
from services.cli.exits import Exit, Failed
from services.inspection.servicer import services as inspection
from services.kernel.settings import Settings
from services.registry.servicer import services as registry

SERVICES: Final[Mapping[str, serving.Build]] = {
    "registry": registry,
    "inspection": inspection,
}


async def run(
    settings: Settings, names: Sequence[str] | None, announce: Callable[[str], None]
) -> None:
    """Serve the named services, or all, until a signal; raises `Failed` for an unknown name."""
    unknown = sorted(set(names or ()) - SERVICES.keys())
    if unknown:
        known = ", ".join(SERVICES)
        raise Failed(f"no service {', '.join(unknown)}; there are: {known}", Exit.USAGE)
    builders = [build for name, build in SERVICES.items() if names is None or name in names]
    await serving.run(settings, builders, announce)
