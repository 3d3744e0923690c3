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
from services.kernel.projecting.tables import Add, Change, Kind, Put, Ref, Row, Table
from services.maintenance.events.upkeep import (
    FaultClosed,
    FaultReported,
    MaintenanceOverdueMarked,
    VisitRecorded,
    VisitWithdrawn,
)
from services.reference.dated import legal_day
from services.views.worklists.sheet import SHEETS, sheet_in
from services.views.worklists.upkeep import ROUNDS, Held, rounds_in

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

CASES: Final = Table(
    "entrapments",
    {
        "stream": Kind.TEXT,
        "party_id": Kind.TEXT,
        "division": Kind.TEXT,
        "month": Kind.TEXT,
        "merged": Kind.INTEGER,  # 1: it is another call about a case that counts already
    },
    key=("stream",),
)

_UPKEEP: Final = (
    VisitRecorded,
    VisitWithdrawn,
    MaintenanceOverdueMarked,
    FaultReported,
    FaultClosed,
)
_RESCUES: Final = (CaseOpened, ElevatorIdentified, CaseMerged, CaseUnlinked)
_OF_CASES: Final = frozenset(one.stored_as for one in _RESCUES)


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
    if told.type in _OF_CASES:
        yield Ref(CASES, (told.stream,))
        return
    yield Ref(SHEETS, (told.meta.elevator_id,))
    if told.type == VisitRecorded.stored_as:
        yield Ref(ROUNDS, (told.meta.elevator_id,))


def _fold(rows: Rows, told: Told) -> Iterable[Change]:
    if told.type in _OF_CASES:
        yield from _rescued(rows.get(CASES, (told.stream,)), told)
        return
    elevator_id = told.meta.elevator_id
    sheet = sheet_in(elevator_id, rows.get(SHEETS, (elevator_id,)))
    held, due, event = sheet.standing.held, None, told.event
    if isinstance(event, VisitRecorded):
        rounds = rounds_in(elevator_id, rows.get(ROUNDS, (elevator_id,)))
        due = rounds.due_before(held, event.visited_on)
    for party_id, metric, on in done(event, held, due, legal_day(told.occurred_at)):
        if party_id:
            key = (party_id, metric, sheet.place or told.meta.division, on.isoformat()[:7])
            yield Add(WORK, key, {"amount": 1})


def _rescued(before: Row | None, told: Told) -> Iterator[Change]:
    after = _case(before, told)
    if after is not None and after != before:
        yield Put(CASES, after)
        for row, amount in ((before, -1), (after, 1)):
            if row is not None and row["party_id"] and not row["merged"]:
                key = (row["party_id"], ENTRAPMENTS, row["division"], row["month"])
                yield Add(WORK, key, {"amount": amount})


def _case(before: Row | None, told: Told) -> Row | None:
    """The entrapment after a fact; None: it is none."""
    event: Any = told.event
    match event:
        case CaseOpened(case_kind=CaseKind.RESCUE, maintainer=by):
            return {
                "stream": told.stream,
                "party_id": by.party_id if by else "",
                "division": event.place.division,
                "month": f"{legal_day(told.occurred_at):%Y-%m}",
                "merged": 0,
            }
        case ElevatorIdentified(maintainer=by) if before is not None:
            identified = {"party_id": by.party_id if by else "", "division": event.place.division}
            return {**before, **identified}
        case CaseMerged() if before is not None:
            return {**before, "merged": 1}
        case CaseUnlinked() if before is not None:
            return {**before, "merged": 0}
        case _:
            return before


WORKED: Final = Part(
    (SHEETS, ROUNDS, WORK, CASES),
    frozenset(one.stored_as for one in (*_UPKEEP, *_RESCUES)),
    _refs,
    _fold,
)
"""What maintainers did, in the view `lifecycle`."""
