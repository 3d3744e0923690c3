"""The aspects of an elevator that are counted besides its stock, one module each."""

from typing import Final

from services.views.statistics.aspects.aspect import Aspect
from services.views.statistics.aspects.hazards import HAZARDS
from services.views.statistics.aspects.inspected import INSPECTED
from services.views.statistics.aspects.insured import INSURED
from services.views.statistics.aspects.lists import KEY, LISTED, SEALINGS
from services.views.statistics.aspects.maintained import MAINTAINED
from services.views.statistics.aspects.orders import ORDERS
from services.views.statistics.aspects.overdue import OVERDUE
from services.views.statistics.aspects.withouts import WITHOUTS

ASPECTS: Final[tuple[Aspect, ...]] = (
    INSPECTED,
    INSURED,
    MAINTAINED,
    OVERDUE,
    HAZARDS,
    ORDERS,
    LISTED,
    KEY,
    SEALINGS,
    WITHOUTS,
)
"""Every aspect."""
