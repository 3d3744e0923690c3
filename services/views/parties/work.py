"""What maintainers did, month by month: visits in time or late, faults, entrapments.

A visit counts for whoever made it, a fault for whoever had the elevator on its day, an entrapment for
whom the case names. Counted as it is told: a visit is late by what was known when it was recorded.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, Final

from services.emergency.events.case import (
    CaseMerged,
    CaseOpened,
    CaseUnlinked,
    ElevatorIdentified,
)
from services.emergency.events.values import CaseKind
from services.kernel.projecting.projection import Part, Rows, Told
from services.kernel.projecting.tables import Add, Change, Kind, Ref, Table
from services.maintenance.events.upkeep import (
    FaultClosed,
    FaultReported,
    MaintenanceOverdueMarked,
    VisitRecorded,
    VisitWithdrawn,
)
from services.reference.dated import legal_day
from services.views.lifecycle.matters import Matter
from services.views.parties.retold import Retold, retold
from services.views.worklists.sheet import NO_SHEET, SHEET, SHEETS
from services.views.worklists.upkeep import NO_ROUNDS, ROUND, ROUNDS, Held

WORK: Final = Table(
    "work",
    {
        "party_id": Kind.TEXT,
        "metric": Kind.TEXT,
        "division": Kind.TEXT,
        "month": Kind.TEXT,  # 2015-10
        "amount": Kind.INTEGER,
    },
    key=("party_id", "metric", "division", "month"),
    sums=("amount",),
)

VISITS, LATE, WITHDRAWN = "visits", "visits_late", "visits_withdrawn"
OVERDUE, FAULTS, CAUSED = "overdue_marked", "faults", "faults_by_maintenance"
ENTRAPMENTS: Final = "entrapments"
METRICS: Final = (VISITS, LATE, WITHDRAWN, OVERDUE, FAULTS, CAUSED, ENTRAPMENTS)

_UPKEEP: Final = (
    VisitRecorded,
    VisitWithdrawn,
    MaintenanceOverdueMarked,
    FaultReported,
    FaultClosed,
)
_RESCUES: Final = (CaseOpened, ElevatorIdentified, CaseMerged, CaseUnlinked)


def done(event: object, held: Held, due: date | None, day: date) -> Iterator[tuple[str, str, date]]:
    """(party, metric, day) that a fact of an elevator's upkeep adds one to, by what was known before.

    `due` is when the shortest term since the visit before was over; None: nobody was to come.
    """
    match event:
        case VisitRecorded(maintainer=by, visited_on=on):
            yield by.party_id, VISITS, on
            if due is not None and on > due:
                yield by.party_id, LATE, on
        case VisitWithdrawn():
            yield _had(held, day), WITHDRAWN, day
        case MaintenanceOverdueMarked(maintainer=by, due_on=on):
            yield by.party_id, OVERDUE, on
        case FaultReported():
            yield _had(held, day), FAULTS, day
        case FaultClosed(caused_by_maintenance=True):
            yield _had(held, day), CAUSED, day


def _had(held: Held, day: date) -> str:
    tenure = held.tenure_on(day)
    return tenure.maintainer.party_id if tenure is not None else ""


def _refs(told: Told) -> Iterable[Ref]:
    yield SHEET.ref(told.meta.elevator_id)
    if told.type == VisitRecorded.stored_as:
        yield ROUND.ref(told.meta.elevator_id)


def _fold(rows: Rows, told: Told) -> Iterable[Change]:
    key = (told.meta.elevator_id,)
    sheet = rows.kept(SHEET, key) or NO_SHEET
    held, due, event = sheet.standing.held, None, told.event
    if isinstance(event, VisitRecorded):
        due = (rows.kept(ROUND, key) or NO_ROUNDS).due_before(held, event.visited_on)
    for party_id, metric, on in done(event, held, due, legal_day(told.occurred_at)):
        if party_id:
            month = on.isoformat()[:7]
            of = (party_id, metric, sheet.place or told.meta.division, month)
            yield Add(WORK, of, {"amount": 1})


WORKED: Final = Part(
    (SHEETS, ROUNDS, WORK), frozenset(one.stored_as for one in _UPKEEP), _refs, _fold
)
"""What maintainers did, in the view `lifecycle`."""


def _entrapped(matter: Matter) -> Retold:
    """An entrapment, unless it is another call about a case that counts already."""
    party, division, month, counts = "", "", "", False
    for fact in matter.facts:
        event: Any = fact.event
        match event:
            case CaseOpened(case_kind=CaseKind.RESCUE, maintainer=by):
                party, division = by.party_id if by else "", event.place.division
                month, counts = fact.day.isoformat()[:7], True
            case ElevatorIdentified(maintainer=by):
                party, division = by.party_id if by else "", event.place.division
            case CaseMerged():
                counts = False
            case CaseUnlinked():
                counts = True
    if not (party and month and counts):
        return Retold()
    return Retold(sums={Ref(WORK, (party, ENTRAPMENTS, division, month)): 1})


ENTRAPPED: Final = retold((WORK,), (one.stored_as for one in _RESCUES), _entrapped)
"""The entrapments on the elevators of each, likewise."""
