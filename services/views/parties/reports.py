"""Reports of makers 制造单位报告, and how far the elevators of each have come."""

from collections.abc import Iterable
from typing import Any, Final, get_args

from services.kernel.projecting.projection import Part, Rows, Told
from services.kernel.projecting.tables import Change, Kind, Put, Ref, Table
from services.supervision.events.maker_report import (
    AffectedElevatorFound,
    AffectedHappened,
    FleetSearchConcluded,
    MakerReportWithdrawn,
    ReportedHazardConfirmed,
    ReportedHazardRefuted,
    SeriousHazardReported,
)
from services.views.days import number_of
from services.views.lifecycle.matters import Matter
from services.views.parties.records import key_of
from services.views.parties.retold import Retold, retold

REPORTS: Final = Table(
    "maker_reports",
    {
        "report_id": Kind.TEXT,
        "maker_id": Kind.TEXT,
        "division": Kind.TEXT,
        "reported_day": Kind.INTEGER,
        "description": Kind.TEXT,
        "affected": Kind.INTEGER,  # as the search of the fleet found; null: not yet
        "withdrawn": Kind.INTEGER,
        "position": Kind.INTEGER,
    },
    key=("report_id",),
    indexes=(("maker_id", "reported_day"),),
)
STEPS: Final = Table(
    "report_steps",
    {
        "report_id": Kind.TEXT,
        "step": Kind.TEXT,
        "division": Kind.TEXT,
        "elevators": Kind.INTEGER,
    },
    key=("report_id", "step", "division"),
    sums=("elevators",),
)
"""How many elevators of a report have come to each step."""


_REPORTED: Final = (SeriousHazardReported, FleetSearchConcluded, MakerReportWithdrawn)


def _report_refs(told: Told) -> Iterable[Ref]:
    yield Ref(REPORTS, (key_of(told),))


def _reported(rows: Rows, told: Told) -> Iterable[Change]:
    event: Any = told.event
    before = rows.get(REPORTS, (key_of(told),))
    match event:
        case SeriousHazardReported():
            yield Put(
                REPORTS,
                {
                    "report_id": event.report_id,
                    "maker_id": event.maker.party_id,
                    "division": event.division,
                    "reported_day": number_of(told.occurred_at),
                    "description": event.description,
                    "affected": None,
                    "withdrawn": 0,
                    "position": told.position,
                },
            )
        case FleetSearchConcluded() if before is not None:
            yield Put(REPORTS, {**before, "affected": event.affected})
        case MakerReportWithdrawn() if before is not None:
            yield Put(REPORTS, {**before, "withdrawn": 1})


REPORTED: Final = Part(
    (REPORTS,), frozenset(one.stored_as for one in _REPORTED), _report_refs, _reported
)
"""Makers' reports 制造单位报告."""

_VERDICTS: Final[dict[type[Any], str]] = {
    ReportedHazardConfirmed: ReportedHazardRefuted.__name__,
    ReportedHazardRefuted: ReportedHazardConfirmed.__name__,
}
"""Of two verdicts the later holds."""


def _came(matter: Matter) -> Retold:
    """The steps that one elevator of a report has come to."""
    events = [fact.event for fact in matter.facts]
    found, steps = events[0], set[str]()
    if not isinstance(found, AffectedElevatorFound):
        return Retold()
    for one in events:
        steps = (steps | {type(one).__name__}) - {_VERDICTS.get(type(one), "")}
    report_id, division = found.report_id, matter.division
    return Retold(sums={Ref(STEPS, (report_id, step, division)): 1 for step in steps})


CAME: Final = retold((STEPS,), (one.stored_as for one in get_args(AffectedHappened)), _came)
"""How far the elevators of each report have come."""
