"""The fold of the worklists: facts into sheets, sheets into items."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Final, get_args

from services.emergency.events.accident import AccidentHappened
from services.emergency.events.case import CaseHappened
from services.inspection.events.agency import AgencyApprovalWithdrawn, AgencyApproved
from services.inspection.events.examinations import (
    InspectionCorrected,
    InspectionDueDateSet,
    InspectionMoveWithdrawn,
    Moved,
    Reported,
)
from services.insurance.events.cover import CoverBound, CoverCancelled, CoverLapsed, CoverRenewed
from services.kernel.projecting.projection import Part, Rows, Told
from services.kernel.projecting.tables import Change, Put, Ref
from services.maintenance.events.fund import FundHappened
from services.maintenance.events.rating import RatingHappened
from services.maintenance.events.upkeep import (
    ElevatorHandedOver,
    ElevatorTakenOver,
    GovernorCalibrated,
    MaintenanceSchemeAdopted,
    VisitRecorded,
    VisitWithdrawn,
)
from services.reference.dated import legal_day
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
from services.views.lifecycle import matters
from services.views.lifecycle.lives import lived
from services.views.lifecycle.matters import MATTERS, Matter
from services.views.lifecycle.story import REGISTRY, Step
from services.views.lifecycle.tables import LIVES
from services.views.parties import holdings
from services.views.worklists import answers, hazards, offices
from services.views.worklists.entries import Case, Entries
from services.views.worklists.items import ITEMS, TALLIES, difference
from services.views.worklists.kinds import ItemKind
from services.views.worklists.sheet import SHEETS, Sheet, packed, sheet_in
from services.views.worklists.standing import (
    Covered,
    Scheduled,
    Standing,
    registered_by,
)
from services.views.worklists.upkeep import ROUNDS, rounds_in
from services.views.worklists.upkeep import packed as kept

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

_APART: Final = frozenset(_by_type(_OF_OTHERS))
"""Facts of files that have a sheet of their own."""

_INSPECTED: Final = (
    *get_args(Reported),
    *get_args(Moved),
    InspectionCorrected,
    InspectionDueDateSet,
    InspectionMoveWithdrawn,
)
_HELD: Final = (ElevatorTakenOver, ElevatorHandedOver, MaintenanceSchemeAdopted)
_DONE: Final = (VisitRecorded, VisitWithdrawn, GovernorCalibrated)
"""These change the rounds of an elevator, and nothing else of it."""
_COVERED: Final = (CoverBound, CoverRenewed, CoverCancelled, CoverLapsed)


_ROUNDS: Final = frozenset(one.stored_as for one in _DONE)


def folded(rows: Rows, told: Told, sheet: Sheet) -> Sheet:
    """The sheet after one fact."""
    changed: dict[str, Any] = {
        "elevator_id": told.meta.elevator_id or sheet.elevator_id,
        "division": told.meta.division or sheet.division,
    }
    if told.type not in RULES:
        changed["standing"] = _stood(sheet.standing, told, _steps(rows, told))
    else:
        entries = filed(sheet.files.get(told.stream, {}), matters.step(rows, told).after)
        others = {name: one for name, one in sheet.files.items() if name != told.stream}
        changed["files"] = {**others, told.stream: entries} if entries else others
    return sheet.changed(**changed)


def filed(entries: Entries, matter: Matter) -> Entries:
    """What a file leaves open after its newest fact; told anew, if that is of a day gone by."""
    found, facts = ({}, matter.facts) if matter.is_late else ({**entries}, matter.story[-1:])
    for fact in facts:
        RULES[fact.type](Case(fact, found), fact.event)
    return found


def _stood(standing: Standing, told: Told, steps: Sequence[Step]) -> Standing:
    event: Any = told.event
    match event:
        case CoverBound() | CoverRenewed():
            cover = Covered(
                insurer=event.insurer.party_id,
                programme=event.programme_id,
                begins=event.covers_from,
                ends=event.covers_to,
                premium_fen=event.premium_fen,
                position=told.position,
            )
            return standing.model_copy(
                update={"covers": {**standing.covers, event.cover_id: cover}}
            )
        case CoverCancelled(cover_id=cover_id) | CoverLapsed(cover_id=cover_id):
            return _ended(standing, cover_id, event, told.position)
        case _ if told.type in REGISTRY:
            found = registered_by(steps)
            if found == standing.registered:
                return standing
            return standing.model_copy(update={"registered": found})
        case _ if isinstance(event, _INSPECTED):
            day = getattr(event, "inspected_on", None) or legal_day(told.occurred_at)
            scheduled = Scheduled(due=event.due, since=day, position=told.position)
            return standing.model_copy(update={"scheduled": scheduled})
        case _:
            held = standing.held.with_fact(event, told.position)
            return standing.model_copy(update={"held": held})


def _ended(
    standing: Standing, cover_id: str, event: CoverCancelled | CoverLapsed, position: int
) -> Standing:
    cover = standing.covers.get(cover_id)
    if cover is None:
        return standing
    ended = cover.model_copy(update={"ends": event.ended_on, "position": position})
    return standing.model_copy(update={"covers": {**standing.covers, cover_id: ended}})


def _sheet_id(told: Told) -> str:
    return told.stream if told.type in _APART else told.meta.elevator_id or told.stream


def _refs(told: Told) -> Iterable[Ref]:
    sheet_id = _sheet_id(told)
    yield Ref(SHEETS, (sheet_id,))
    if told.type in RULES:
        yield matters.ref(told)
    else:
        yield Ref(ROUNDS, (sheet_id,))
        yield Ref(ITEMS, (_maintenance_of(told),))
    if told.type in REGISTRY:
        yield Ref(LIVES, (told.meta.elevator_id,))


def _maintenance_of(told: Told) -> str:
    return f"elevator-{told.meta.elevator_id}/{ItemKind.MAINTENANCE}"


def _fold(rows: Rows, told: Told) -> Iterable[Change]:
    sheet_id = _sheet_id(told)
    row = rows.get(SHEETS, (sheet_id,))
    before = sheet_in(sheet_id, row)
    known = row is not None and told.type in _ROUNDS
    after = before if known else folded(rows, told, before)
    data = packed(sheet_id, after) if after is not before else None
    if data is not None and (row is None or data != row["data"]):
        yield Put(SHEETS, {"sheet_id": sheet_id, "data": data})
        yield from difference(before.items, after.items)
        yield from holdings.difference(_answered(before), _answered(after))
        if not _stands_alike(before, after) or before.standing.covers != after.standing.covers:
            yield from holdings.difference(_held(before), _held(after))
    if told.type in _ROUNDS or (told.type not in RULES and not _stands_alike(before, after)):
        yield from _maintained(rows, told, after)


def _maintained(rows: Rows, told: Told, sheet: Sheet) -> Iterator[Change]:
    """The elevator's rounds with this fact, and which maintenance is due after it."""
    row = rows.get(ROUNDS, (_sheet_id(told),))
    before = rounds_in(_sheet_id(told), row)
    after = before.with_fact(told.event, told.position)
    if after is not before:
        yield Put(ROUNDS, kept(_sheet_id(told), after))
    item_id = _maintenance_of(told)
    listed = rows.get(ITEMS, (item_id,))
    yield from difference({item_id: listed} if listed else {}, sheet.maintenance(after))


def _answered(sheet: Sheet) -> holdings.Holdings:
    """What is open on the elevator, for its maker to answer."""
    registered = sheet.standing.registered
    return holdings.opened(registered.maker if registered else "", sheet.items.values())


def _stands_alike(before: Sheet, after: Sheet) -> bool:
    """Whether the elevator stands where it stood, as it did, and the same have it: most facts change
    nothing of that, and so neither what its parties have nor when its next visit is due."""
    old, new = before.standing, after.standing
    return after.place == before.place and new.registered is old.registered and new.held is old.held


def _held(sheet: Sheet) -> holdings.Holdings:
    """What parties have of the elevator."""
    return holdings.holdings(sheet.standing, sheet.place)


def _steps(rows: Rows, told: Told) -> Sequence[Step]:
    """How the elevator stood by the registry, with this fact."""
    return lived(rows, told)[1].steps if told.type in REGISTRY else ()


WORKLISTS: Final = Part(
    (SHEETS, ROUNDS, LIVES, MATTERS, ITEMS, TALLIES, holdings.HOLDINGS),
    frozenset(RULES)
    | REGISTRY
    | frozenset(one.stored_as for one in (*_INSPECTED, *_HELD, *_DONE, *_COVERED)),
    _refs,
    _fold,
)
"""What is open, in the view `lifecycle`: one look sees it with the cards it is about."""
