"""What falls due of one elevator, worked out from all that is known of it; pure questions."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from services.inspection.due import NEEDED, Done, due_before_restart, next_due
from services.inspection.events.values import DueDate, DueKind
from services.inspection.inspections import rules
from services.inspection.inspections.state import Inspections
from services.inspection.intervals import version_on
from services.reference.dated import legal_day
from services.reference.elevator import ElevatorFacts, PhaseName


def dues(state: Inspections, facts: ElevatorFacts | None, day: date) -> tuple[DueDate, ...]:
    """What falls due, by the newest rule that is known on that day or by the facts' latest one.

    Empty where no base is known. Of an elevator that is stopped for more than a year the inspection
    is marked as due before its restart.
    """
    history = state.history()
    base_on = registry_base(state, facts) or (history[0].on if history else None)
    if base_on is None:
        return ()
    version, moves = version_on(max(day, state.latest_on or day)), state.moves_in_force()
    found = (next_due(kind, base_on, history, version, moves) for kind in DueKind)
    before = _still_stopped(facts, day, history)
    return tuple(
        due.model_copy(update={"before_restart": before and due.kind is DueKind.INSPECTION})
        for due in found
        if due is not None
    )


def registry_base(state: Inspections, facts: ElevatorFacts | None) -> date | None:
    """The base 基准 as the registry tells it: what it told first, as long as it is known.

    The registry's latest supervision inspection may be of a major repair, which is no base.
    """
    if state.registry_base_on is not None or facts is None:
        return state.registry_base_on
    own = {done.on for done in state.history() if done.work is not None}
    told = facts.put_into_use_on if facts.base_on in own else facts.base_on
    return told or facts.manufactured_on


def based(state: Inspections, registry_base_on: date | None) -> Inspections:
    """The state that remembers what the registry told first."""
    return replace(state, registry_base_on=state.registry_base_on or registry_base_on)


def long_stopped(facts: ElevatorFacts | None, day: date) -> bool:
    """Whether the elevator is stopped on that day, and has been for more than a year."""
    return _still_stopped(facts, day, ())


def _still_stopped(facts: ElevatorFacts | None, day: date, history: Sequence[Done]) -> bool:
    if facts is None or facts.phase is not PhaseName.STOPPED:
        return False
    return due_before_restart(legal_day(facts.phase_since), day, history)


def due_of(state: Inspections, kind: DueKind, facts: ElevatorFacts | None, day: date) -> DueDate:
    """What of this kind falls due next. Raises `InspectionBaseUnknown`, `NothingDue`."""
    found = dues(state, facts, day)
    if not found:
        raise rules.InspectionBaseUnknown
    due = next((one for one in found if one.kind is kind), None)
    if due is None:
        raise rules.NothingDue(field="kind", kind=kind)
    return due


def following(state: Inspections, facts: ElevatorFacts, due: DueDate, day: date) -> date:
    """The last day of the one after this one; of the last one, the end of time."""
    done = Done(due.rule_due_on, NEEDED[due.kind])
    base_on = registry_base(state, facts) or due.base_on
    history, version = [*state.history(), done], version_on(max(day, state.latest_on or day))
    after = next_due(due.kind, base_on, history, version, state.moves_in_force())
    return after.due_on if after is not None else date.max
