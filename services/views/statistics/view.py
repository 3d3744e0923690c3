"""The view of all figures: its parts write one ledger, so that one look sees them at one moment."""

from typing import Final

from services.kernel.projecting.projection import Projection, Told, joined
from services.views.days import number_of
from services.views.statistics.accidents import ACCIDENTS
from services.views.statistics.campaign import FORMS, MAKER_REPORTS
from services.views.statistics.cases import CASES
from services.views.statistics.complaints import COMPLAINTS
from services.views.statistics.elevators import ELEVATORS
from services.views.statistics.platforms import PLATFORMS


def _recorded(told: Told) -> int:
    return number_of(told.recorded_at)


FIGURES: Final[Projection] = joined(
    "figures",
    8,
    (ELEVATORS, COMPLAINTS, CASES, ACCIDENTS, PLATFORMS, FORMS, MAKER_REPORTS),
    _recorded,
)
