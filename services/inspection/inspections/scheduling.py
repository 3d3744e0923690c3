"""What falls due 检验检测日期: worked out, adjusted for risk, moved by a province, overdue.

Sources: TSG T7001-2023, 4.1; the plan of 2015 (根据风险情况调整检验周期和内容).
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Annotated, Final, TypeAlias, assert_never

from services.inspection.events.examinations import (
    InspectionDueDateSet,
    InspectionMoveWithdrawn,
    InspectionOverdue,
    InspectionPeriodAdjusted,
    InspectionPeriodOverridden,
    Moved,
    Scheduled,
)
from services.inspection.events.values import (
    DocumentId,
    DocumentNumber,
    DueKind,
    MoveReason,
    Reason,
    Title,
)
from services.inspection.inspections import rules
from services.inspection.inspections.deadlines import (
    based,
    due_of,
    dues,
    following,
    registry_base,
)
from services.inspection.inspections.state import Inspections
from services.inspection.intervals import TRANSITION
from services.kernel.decider import FOUND, Record
from services.reference.dated import legal_day
from services.reference.elevator import ElevatorFacts, in_use, standing
from services.reference.party import PartyRef


class ScheduleInspection(Record):
    """Work out anew what falls due: of an old register's elevator, or after the rule changed.

    `last_inspected_on` and its report are what the old register says of the last passed inspection.
    """

    last_inspected_on: date | None = None
    last_report_number: DocumentNumber | None = None
    elevator: Annotated[ElevatorFacts | None, FOUND] = None


class AdjustInspectionPeriod(Record):
    """调整检验周期和内容 for the risk of this elevator: the next one on another day, or more items."""

    kind: DueKind
    moved_to: date
    document_number: DocumentNumber
    adjusted_by: PartyRef
    explanation: Reason
    assessment_id: DocumentId | None = None
    added_items: tuple[Title, ...] = ()
    elevator: Annotated[ElevatorFacts | None, FOUND] = None


class OverrideInspectionPeriod(Record):
    """提前或者延期: a province's order, by its document, for a reason that the rule names."""

    kind: DueKind
    moved_to: date
    reason: MoveReason
    document_number: DocumentNumber
    ordered_by: PartyRef
    elevator: Annotated[ElevatorFacts | None, FOUND] = None


class WithdrawInspectionMove(Record):
    """撤回 an adjustment or an order: the date by the rule is back."""

    document_number: DocumentNumber
    reason: Reason
    elevator: Annotated[ElevatorFacts | None, FOUND] = None


class MarkInspectionOverdue(Record):
    """超期未检: the last day has passed, and the elevator is in use. Fired by a deadline."""

    kind: DueKind
    elevator: Annotated[ElevatorFacts | None, FOUND] = None


Command: TypeAlias = (
    ScheduleInspection
    | AdjustInspectionPeriod
    | OverrideInspectionPeriod
    | WithdrawInspectionMove
    | MarkInspectionOverdue
)

BY_ORDER: Final = frozenset(MoveReason) - {MoveReason.RISK}
"""The reasons for which a province may move what is due; risk is a matter of one elevator."""


def decide(command: Command, state: Inspections, at: datetime) -> Sequence[Scheduled]:
    match command:
        case ScheduleInspection():
            return _schedule(command, state, at)
        case AdjustInspectionPeriod():
            return _adjust(command, state, at)
        case OverrideInspectionPeriod():
            return _override(command, state, at)
        case WithdrawInspectionMove():
            return _withdraw(command, state, at)
        case MarkInspectionOverdue():
            return _mark_overdue(command, state, at)
        case _:
            assert_never(command)


def evolve(state: Inspections, event: Scheduled, at: datetime) -> Inspections:
    match event:
        case InspectionDueDateSet():
            opened = based(state, event.registry_base_on)
            return replace(opened, openings=(*state.openings, event), due=event.due)
        case InspectionPeriodAdjusted() | InspectionPeriodOverridden():
            key = (event.document_number, event.kind)
            moves = {**state.moves, key: (legal_day(at), event)}
            return replace(state, moves=moves, due=event.due)
        case InspectionMoveWithdrawn():
            withdrawn = state.withdrawn | {event.document_number}
            return replace(state, withdrawn=withdrawn, due=event.due)
        case InspectionOverdue():
            return replace(state, overdue=(*state.overdue, event.due))
        case _:
            assert_never(event)


def _schedule(command: ScheduleInspection, state: Inspections, at: datetime) -> Sequence[Scheduled]:
    facts, day = standing(command.elevator), legal_day(at)
    if command.last_inspected_on is not None and command.last_inspected_on > day:
        raise rules.InspectedInFuture(field="last_inspected_on")
    event = InspectionDueDateSet(
        due=(),
        registry_base_on=registry_base(state, facts),
        last_inspected_on=command.last_inspected_on,
        last_report_number=command.last_report_number,
    )
    due = dues(evolve(state, event, at), facts, day)
    if not due:
        raise rules.InspectionBaseUnknown
    told = {(one.last_inspected_on, one.last_report_number) for one in state.openings}
    stated = (command.last_inspected_on, command.last_report_number)
    if due == state.due and (stated == (None, None) or stated in told):
        return []
    return [event.model_copy(update={"due": due})]


def _adjust(
    command: AdjustInspectionPeriod, state: Inspections, at: datetime
) -> Sequence[Scheduled]:
    told = {name: one for name, one in command if name not in {"elevator", "kind", "moved_to"}}
    facts = standing(command.elevator)
    if command.assessment_id is not None:
        assessment = state.assessments.get(command.assessment_id)
        if assessment is None or assessment.reported is None:
            raise rules.AssessmentUnknown(field="assessment_id")
    return _moved(
        InspectionPeriodAdjusted(
            kind=command.kind,
            of_due_on=date.min,
            moved_to=command.moved_to,
            reason=MoveReason.RISK,
            **told,
        ),
        state,
        facts,
        at,
        only_more=bool(command.added_items),
    )


def _override(
    command: OverrideInspectionPeriod, state: Inspections, at: datetime
) -> Sequence[Scheduled]:
    facts, day = standing(command.elevator), legal_day(at)
    if command.reason not in BY_ORDER:
        raise rules.DueDateNotMoved(field="reason", reason=command.reason)
    if command.reason is MoveReason.TRANSITION and not TRANSITION[0] <= day <= TRANSITION[1]:
        raise rules.TransitionOver(field="reason", until=TRANSITION[1])
    told = {name: one for name, one in command if name != "elevator"}
    event = InspectionPeriodOverridden(of_due_on=date.min, **told)
    return _moved(event, state, facts, at)


def _moved(
    event: InspectionPeriodAdjusted | InspectionPeriodOverridden,
    state: Inspections,
    facts: ElevatorFacts,
    at: datetime,
    *,
    only_more: bool = False,
) -> Sequence[Scheduled]:
    """The event, with what it moves and what falls due then; nothing if it is known."""
    known = state.moves.get((event.document_number, event.kind))
    withdrawn = event.document_number in state.withdrawn
    if known is not None and _same(known[1], event) and not withdrawn:
        return []
    if known is not None or withdrawn:
        raise rules.MoveNumberTaken(field="document_number")
    day = legal_day(at)
    due = due_of(state, event.kind, facts, day)
    unmoved = event.moved_to == due.due_on and not only_more
    if unmoved or event.moved_to < day or event.moved_to >= following(state, facts, due, day):
        raise rules.DueDateNotMoved(field="moved_to", due_on=due.due_on)
    moved = event.model_copy(update={"of_due_on": due.rule_due_on})
    return [moved.model_copy(update={"due": dues(evolve(state, moved, at), facts, day)})]


def _same(known: Moved, told: Moved) -> bool:
    apart = {"of_due_on", "due"}
    return type(known) is type(told) and known.model_dump(exclude=apart) == told.model_dump(
        exclude=apart
    )


def _withdraw(
    command: WithdrawInspectionMove, state: Inspections, at: datetime
) -> Sequence[Scheduled]:
    if command.document_number not in {number for number, _ in state.moves}:
        raise rules.MoveUnknown(field="document_number")
    if command.document_number in state.withdrawn:
        return []
    event = InspectionMoveWithdrawn(document_number=command.document_number, reason=command.reason)
    due = dues(evolve(state, event, at), command.elevator, legal_day(at))
    return [event.model_copy(update={"due": due})]


def _mark_overdue(
    command: MarkInspectionOverdue, state: Inspections, at: datetime
) -> Sequence[Scheduled]:
    facts, day = in_use(command.elevator), legal_day(at)
    due = due_of(state, command.kind, facts, day)
    if day <= due.due_on:
        raise rules.InspectionNotYetDue(due_on=due.due_on)
    marked = {(one.kind, one.due_on) for one in state.overdue}
    return [] if (due.kind, due.due_on) in marked else [InspectionOverdue(due=due)]
