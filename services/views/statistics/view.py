"""The view of all figures: its parts write one ledger, so that one look sees them at one moment."""

from typing import Final

from services.kernel.projecting.projection import Projection, joined
from services.views.statistics.accidents import ACCIDENTS
from services.views.statistics.aspects import LEVELS_OF_ELEVATORS
from services.views.statistics.campaign import FORMS, MAKER_REPORTS
from services.views.statistics.cases import CASES
from services.views.statistics.complaints import COMPLAINTS
from services.views.statistics.platforms import PLATFORMS
from services.views.statistics.stock import STOCK

FIGURES: Final[Projection] = joined(
    "figures",
    7,
    (
        *(STOCK, LEVELS_OF_ELEVATORS, COMPLAINTS),
        *(CASES, ACCIDENTS, PLATFORMS, FORMS, MAKER_REPORTS),
    ),
)
