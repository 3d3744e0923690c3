"""Files: which rule says what each fact opens or closes, and what a file leaves open."""

from collections.abc import Callable, Sequence
from typing import Any, Final, get_args

from services.emergency.events.accident import AccidentHappened
from services.emergency.events.case import CaseHappened
from services.inspection.events.agency import AgencyApprovalWithdrawn, AgencyApproved
from services.maintenance.events.fund import FundHappened
from services.maintenance.events.rating import RatingHappened
from services.registry.events.party import LicenceHappened
from services.supervision.events.complaint import ComplaintHappened
from services.supervision.events.form import FormHappened
from services.supervision.events.hazard import HazardHappened
from services.supervision.events.listing import ListingHappened
from services.supervision.events.maker_report import AffectedHappened, MakerReportHappened
from services.supervision.events.notice import NoticeHappened
from services.supervision.events.order import OrderHappened
from services.supervision.events.sealing import SealingHappened
from services.supervision.events.statistics import StatisticsHappened
from services.supervision.events.withouts import WithoutsHappened
from services.views.lifecycle.matters import Matter
from services.views.worklists import answers, hazards, offices
from services.views.worklists.entries import Case, Entries

Rule = Callable[[Case, Any], None]

_OF_ELEVATORS: Final[Sequence[tuple[Any, Rule]]] = (
    (HazardHappened, hazards.of_hazard),
    (OrderHappened, hazards.of_order),
    (SealingHappened, hazards.of_sealing),
    (WithoutsHappened, hazards.of_withouts),
    (ListingHappened, hazards.of_listing),
    (AffectedHappened, answers.of_affected),
    (FormHappened, answers.of_form),
    (FundHappened, offices.of_fund),
)
_OF_OTHERS: Final[Sequence[tuple[Any, Rule]]] = (
    (MakerReportHappened, answers.of_maker_report),
    (NoticeHappened, answers.of_notice),
    (ComplaintHappened, answers.of_complaint),
    (StatisticsHappened, answers.of_statistics),
    (LicenceHappened, offices.of_party),
    (AgencyApproved | AgencyApprovalWithdrawn, offices.of_agency),
    (RatingHappened, offices.of_rating),
    (CaseHappened, offices.of_rescue),
    (AccidentHappened, offices.of_accident),
)


def _by_type(rules: Sequence[tuple[Any, Rule]]) -> dict[str, Rule]:
    return {one.stored_as: rule for union, rule in rules for one in get_args(union)}


RULES: Final = {**_by_type(_OF_ELEVATORS), **_by_type(_OF_OTHERS)}
"""The rule of each fact that opens or closes something, by its stored name."""

APART: Final = frozenset(_by_type(_OF_OTHERS))
"""Facts of files that have a sheet of their own."""


def filed(entries: Entries, matter: Matter) -> Entries:
    """What a file leaves open after its newest fact; told anew, if that is of a day gone by."""
    found, facts = ({}, matter.facts) if matter.is_late else ({**entries}, matter.story[-1:])
    for fact in facts:
        RULES[fact.type](Case(fact, found), fact.event)
    return found
