"""Inspections 检验检测 that fall due: a warning, the mark, the notice, and at last a hazard."""

from typing import Any, Final, get_args

from services.inspection.events.examinations import (
    InspectionCorrected,
    InspectionDueDateSet,
    InspectionMoveWithdrawn,
    InspectionOverdue,
    InspectionPeriodAdjusted,
    InspectionPeriodOverridden,
    Passed,
    Reported,
)
from services.inspection.events.values import DueDate, DueKind
from services.kernel.decider import Event
from services.kernel.projecting.projection import Told
from services.reactions.policies.effects import (
    after,
    command,
    enum_json,
    known_on,
    not_before,
    plus,
    starts,
    to_authority,
    to_bound,
)
from services.reactions.policies.hazards import Finding, filed
from services.reactions.policies.periods import periods
from services.reactions.policies.rule import Rule, rule
from services.reactions.policy import Deadline, Effect, Json, Outcome, Settled
from services.registry.events.elevator import ElevatorDeregistered, ElevatorScrapped, UseResumed
from services.supervision.events.hazard import HazardSource

LAW: Final = "Special Equipment Safety Law art. 40; TSG T7001; TSG T7008"

_DUE: Final[tuple[type[Event], ...]] = (
    *get_args(Reported),
    InspectionCorrected,
    InspectionDueDateSet,
    InspectionPeriodAdjusted,
    InspectionPeriodOverridden,
    InspectionMoveWithdrawn,
)
"""The facts that say what falls due from now on."""

ENDED: Final = (ElevatorScrapped, ElevatorDeregistered)


def _due(memory: Json, told: Told) -> Outcome:
    """Of each kind the next date that is known holds. Of an elevator that is no more, none.

    Stopped, it owes none either; when its use is resumed the date holds again.
    """
    event: Any = told.event
    if isinstance(event, ENDED):
        names = [one for kind in DueKind for one in _names(told.meta.elevator_id, kind)]
        return Outcome(tuple(Settled(one) for one in names), {})
    if isinstance(event, UseResumed):
        known = [DueDate.model_validate(one) for one in memory.get("due", ())]
    else:
        known = list(event.due)
    effects: list[Effect] = []
    for kind in DueKind:
        due = next((one for one in known if one.kind is kind), None)
        effects += _deadlines(told, kind, due)
    return Outcome(tuple(effects), {"due": [one.model_dump(mode="json") for one in known]})


def _names(elevator_id: str, kind: DueKind) -> tuple[str, str]:
    return f"soon:{elevator_id}:{kind}", f"overdue:{elevator_id}:{kind}"


def _deadlines(told: Told, kind: DueKind, due: DueDate | None) -> list[Effect]:
    elevator_id = told.meta.elevator_id
    soon, overdue = _names(elevator_id, kind)
    if due is None or due.before_restart:
        return [Settled(soon), Settled(overdue)]
    about = {"due_kind": str(kind), "due_on": due.due_on.isoformat()}
    warned_on = plus(due.due_on, -periods(known_on(told)).inspection_warning_days)
    warning = to_bound(elevator_id, "user_unit", "inspection.due-soon", **about)
    mark = command(
        "inspection.InspectionService/MarkInspectionOverdue",
        ("INSPECTION_NOT_YET_DUE", "NOTHING_DUE", "ELEVATOR_NOT_IN_USE"),
        elevator_id=elevator_id,
        kind=enum_json("DUE_KIND", kind),
    )
    due_at = after(due.due_on)
    if isinstance(told.event, UseResumed):
        due_at = not_before(due_at, told)
    missed = Deadline(overdue, due_at, (mark,))
    if due.due_on < known_on(told):
        return [Settled(soon), missed]
    return [Deadline(soon, starts(warned_on), (warning,)), missed]


def _overdue(_: Json, told: Told) -> Outcome:
    """超期未检: notice to the unit at once, a hazard when nothing came of it."""
    elevator_id = told.meta.elevator_id
    match told.event:
        case InspectionOverdue(due=due):
            about = {"due_kind": str(due.kind), "due_on": due.due_on.isoformat()}
            reference = f"{due.kind}:{due.due_on.isoformat()}"
            text = f"超期未检：应于 {due.due_on.isoformat()} 前完成"
            days = periods(known_on(told)).uninspected_days
            found = Finding(HazardSource.OTHER, reference, text, known_on(told))
            hazard = filed(elevator_id, found, told)
            return Outcome(
                (
                    to_bound(elevator_id, "user_unit", "inspection.overdue", **about),
                    to_authority(elevator_id, "inspection.overdue", **about),
                    Deadline(
                        _hazard(elevator_id, due.kind), after(known_on(told), days), (hazard,)
                    ),
                )
            )
        case _:
            return Outcome(tuple(Settled(_hazard(elevator_id, kind)) for kind in _answered(told)))


def _hazard(elevator_id: str, kind: DueKind) -> str:
    return f"hazard:{elevator_id}:{kind}"


def _answered(told: Told) -> tuple[DueKind, ...]:
    """What the fact answers: an inspection is no self-test; the end of the elevator answers all."""
    name = told.type.split(".")[1]
    if name.startswith("SelfTest"):
        return (DueKind.SELF_TEST,)
    if name.startswith(("Supervision", "Periodic")):
        return (DueKind.INSPECTION,)
    return () if isinstance(told.event, get_args(Passed)) else tuple(DueKind)


RULES: Final[tuple[Rule, ...]] = (
    rule(
        "inspection.due",
        _due,
        (*_DUE, *ENDED, UseResumed),
        when="it is known when an inspection or self-test falls due",
        then="remind the user unit; mark it overdue",
        law=LAW,
        deadline="30 days before the last day; the day after it",
    ),
    rule(
        "inspection.overdue",
        _overdue,
        (InspectionOverdue, *get_args(Passed), *ENDED),
        when="an inspection is overdue 超期未检",
        then="tell user unit and authority; file a hazard",
        law=LAW,
        deadline="15 days after the mark, unless it passed meanwhile",
    ),
)
