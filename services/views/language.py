"""The published language of all services, as the views read it."""

from functools import lru_cache
from typing import Any, Final

from services.emergency.events import EVENTS as EMERGENCY
from services.inspection.events import EVENTS as INSPECTION
from services.insurance.events import EVENTS as INSURANCE
from services.kernel.codec import Catalogue
from services.maintenance.events import EVENTS as MAINTENANCE
from services.registry.events import EVENTS as REGISTRY
from services.supervision.events import EVENTS as SUPERVISION

EVENTS: Final = (*REGISTRY, *INSPECTION, *INSURANCE, *MAINTENANCE, *EMERGENCY, *SUPERVISION)
"""Every event that a view may fold."""

CATALOGUE: Final = Catalogue(EVENTS)


RECENT: Final = 20_000
"""Events that stay known: the facts of a subject are read again when it has another."""


@lru_cache(maxsize=RECENT)
def decoded(type_: str, data: str) -> Any:
    """The event of these bytes, which is the same whoever asks. Raises what the codec raises."""
    return CATALOGUE.decode(type_, data.encode())
