"""Visits 维保 that fall due, and what happens when nobody came."""

from collections.abc import Mapping
from typing import Any, Final

from services.kernel.decider import Event
from services.kernel.projecting.projection import Told
from services.maintenance.events.upkeep import (
    ElevatorHandedOver,
    ElevatorTakenOver,
    GovernorCalibrated,
    MaintenanceOverdueMarked,
    MaintenanceSchemeAdopted,
    VisitRecorded,
    VisitWithdrawn,
)
from services.maintenance.events.values import UpkeepDuty, UpkeepVisitKind
from services.maintenance.upkeep.due import DUTY_OF, RANK, next_due
from services.maintenance.upkeep.state import Upkeep
from services.reactions.policies.effects import (
    after,
    command,
    day_json,
    day_of,
    enum_json,
    known_on,
    not_before,
    to_authority,
    to_bound,
    to_party,
)
from services.reactions.policies.hazards import Finding, filed
from services.reactions.policies.periods import periods
from services.reactions.policies.rule import Rule, rule
from services.reactions.policy import Deadline, Effect, Json, Outcome, Settled
from services.supervision.events.hazard import HazardSource

LAW: Final = "Special Equipment Safety Law art. 45 (15 days); TSG T5002"

KEPT_VISITS: Final = 40
"""More than a year and a half of half-month visits: what was due rests on none before."""

KEPT_FACTS: Final = 10
"""The newest tenures, schemes and calibrations: what is due rests on the last of each."""

_FACTS: Final[Mapping[str, type[Event]]] = {
    "taken": ElevatorTakenOver,
    "handed": ElevatorHandedOver,
    "adopted": MaintenanceSchemeAdopted,
    "calibrations": GovernorCalibrated,
}


def _due(memory: Json, told: Told) -> Outcome:
    """The dates are upkeep's own, from the tenures, visits and calibrations that still count."""
    now = {name: list(memory.get(name, ())) for name in ("visits", *_FACTS)}
    event: Any = told.event
    match event:
        case VisitRecorded(visit_number=number, kind=kind, visited_on=day):
            visits = [*now["visits"], [day.isoformat(), str(kind), number]]
            now["visits"] = sorted(visits)[-KEPT_VISITS:]
        case VisitWithdrawn(visit_number=number):
            now["visits"] = [one for one in now["visits"] if one[2] != number]
        case _:
            name = next(name for name, kind in _FACTS.items() if isinstance(event, kind))
            now[name] = [*now[name], event.model_dump(mode="json")][-KEPT_FACTS:]
    upkeep = _upkeep(now)
    effects = [_deadline(told, upkeep, duty) for duty in UpkeepDuty]
    return Outcome(tuple(effects), now)


def _upkeep(now: Json) -> Upkeep:
    """What is remembered as upkeep's own state; of a visit only its number, kind and day."""
    facts: dict[str, Any] = {
        name: [kind.model_validate(one) for one in now[name]] for name, kind in _FACTS.items()
    }
    visit: Any = VisitRecorded
    visits = {
        number: visit.model_construct(
            visit_number=number, kind=UpkeepVisitKind(kind), visited_on=day_of(day)
        )
        for day, kind, number in now["visits"]
    }
    return Upkeep(
        taken=tuple(facts["taken"]),
        handed=tuple(facts["handed"]),
        adopted=tuple(facts["adopted"]),
        visits=visits,
        calibrations={one.report_number: one for one in facts["calibrations"]},
    )


def _deadline(told: Told, upkeep: Upkeep, duty: UpkeepDuty) -> Effect:
    elevator_id = told.meta.elevator_id
    name, due = f"upkeep:{elevator_id}:{duty}", next_due(upkeep, duty)
    if due is None:
        return Settled(name)
    overdue = command(
        "maintenance.UpkeepService/MarkMaintenanceOverdue",
        ("NOT_DUE_THEN", "UPKEEP_NOT_RECORDED"),
        elevator_id=elevator_id,
        duty=enum_json("UPKEEP_DUTY", duty),
        due_on=day_json(due.due_on),
    )
    due_at = after(due.due_on)
    if isinstance(told.event, VisitWithdrawn):
        due_at = not_before(due_at, told)
    return Deadline(name, due_at, (overdue,))


def _overdue(_: Json, told: Told) -> Outcome:
    """维护保养不到位: unit and maintainer are told; a hazard, when still nobody came."""
    elevator_id = told.meta.elevator_id
    match told.event:
        case MaintenanceOverdueMarked(duty=duty, due_on=day, maintainer=maintainer):
            about = {"duty": str(duty), "due_on": day.isoformat()}
            kind, days = "upkeep.overdue", periods(known_on(told)).unmaintained_days
            reference = f"{duty}:{day.isoformat()}"
            text = f"维护保养超期：应于 {day.isoformat()} 前完成"
            found = Finding(HazardSource.OTHER, reference, text, known_on(told))
            hazard = filed(elevator_id, found, told)
            told_of = {"elevator_id": elevator_id, **about}
            return Outcome(
                (
                    to_bound(elevator_id, "user_unit", kind, **about),
                    to_party("maintainer", maintainer.party_id, kind, **told_of),
                    to_authority(elevator_id, kind, **about),
                    Deadline(_hazard(elevator_id, duty), after(known_on(told), days), (hazard,)),
                )
            )
        case VisitRecorded(kind=kind):
            done = [duty for duty, rank in RANK.items() if rank <= RANK[DUTY_OF[kind]]]
        case GovernorCalibrated():
            done = [UpkeepDuty.GOVERNOR_CALIBRATION]
        case _:
            done = list(UpkeepDuty)
    return Outcome(tuple(Settled(_hazard(elevator_id, one)) for one in done))


def _hazard(elevator_id: str, duty: UpkeepDuty) -> str:
    return f"hazard:{elevator_id}:{duty}"


RULES: Final[tuple[Rule, ...]] = (
    rule(
        "upkeep.due",
        _due,
        (*_FACTS.values(), VisitRecorded, VisitWithdrawn),
        when="an elevator has a maintainer: a visit or a calibration falls due",
        then="mark the duty overdue",
        law=LAW,
        deadline="the day after the last day of each duty",
    ),
    rule(
        "upkeep.overdue",
        _overdue,
        (MaintenanceOverdueMarked, VisitRecorded, GovernorCalibrated, ElevatorHandedOver),
        when="a duty was not done in time 维护保养不到位",
        then="tell user unit, maintainer and authority; file a hazard",
        law=LAW,
        deadline="15 days after the mark, unless it was done meanwhile",
    ),
)
