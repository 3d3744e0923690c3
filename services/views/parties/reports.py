"""Reports of makers 制造单位报告, and how far the elevators of each have come."""

from collections.abc import Iterable
from typing import Any, Final, get_args

import orjson

from services.kernel.projecting.projection import Part, Rows, Told
from services.kernel.projecting.tables import Add, Change, Kind, Put, Ref, Table
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
from services.views.parties.records import key_of

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
AFFECTED: Final = Table(
    "affected",
    {
        "stream": Kind.TEXT,
        "report_id": Kind.TEXT,
        "division": Kind.TEXT,
        "steps": Kind.TEXT,  # JSON: stored names, without service and version
    },
    key=("stream",),
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
"""Of two verdicts the newer holds."""


def _affected_refs(told: Told) -> Iterable[Ref]:
    yield Ref(AFFECTED, (told.stream,))


def _affected(rows: Rows, told: Told) -> Iterable[Change]:
    before = rows.get(AFFECTED, (told.stream,))
    event: Any = told.event
    if before is None:
        if not isinstance(event, AffectedElevatorFound):
            return
        before = {
            "stream": told.stream,
            "report_id": event.report_id,
            "division": told.meta.division,
            "steps": "[]",
        }
    had = set(orjson.loads(str(before["steps"])))
    has = (had | {type(event).__name__}) - {_VERDICTS.get(type(event))}
    yield Put(AFFECTED, {**before, "steps": orjson.dumps(sorted(has)).decode()})
    for step in sorted(had ^ has):
        key = (before["report_id"], step, before["division"])
        yield Add(STEPS, key, {"elevators": 1 if step in has else -1})


CAME: Final = Part(
    (AFFECTED, STEPS),
    frozenset(one.stored_as for one in get_args(AffectedHappened)),
    _affected_refs,
    _affected,
)
"""How far the elevators of each report have come."""
