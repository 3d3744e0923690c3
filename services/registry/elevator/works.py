"""Modification, major repair and renewal 改造、重大修理、老旧电梯更新改造.

Source: Special Equipment Safety Law art. 22-25 (notified before, inspected after); TSG 08 (变更登记);
campaign plan of 2015 (老旧电梯更新改造).
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TypeAlias, assert_never

from services.kernel.decider import Record
from services.kernel.errors import Refused
from services.reference.dated import legal_day
from services.reference.elevator import TechnicalParameters
from services.reference.party import PartyRef
from services.registry.elevator import rules
from services.registry.elevator.card import Card, Renewal, merged
from services.registry.elevator.catalogue import check_kind
from services.registry.elevator.guards import (
    alive,
    beneath,
    beneath_seal,
    recorded,
    serving,
    standing,
)
from services.registry.elevator.phases import (
    Elevator,
    InUse,
    MajorRepairAwaitingInspection,
    ModificationAwaitingInspection,
    Standing,
    State,
    Stopped,
    UnderMajorRepair,
    UnderModification,
)
from services.registry.events.values import ChangeKind, ConstructionKind, FundingLine, RenewalKind
from services.registry.events.works import (
    MajorRepairCompleted,
    MajorRepairStarted,
    ModificationCompleted,
    ModificationStarted,
    RenewalCompleted,
    RenewalFunded,
    RenewalProposed,
    Worked,
)


class StartModification(Record):
    """改造 begins, after its notification; a sealed elevator stays sealed."""

    contractor: PartyRef
    description: str
    planned_end_on: date | None = None


class CompleteModification(Record):
    """改造 is done; `parameters` are those that it changed."""

    report: str
    parameters: TechnicalParameters | None = None


class StartMajorRepair(Record):
    """重大修理 begins, after its notification."""

    contractor: PartyRef
    description: str
    planned_end_on: date | None = None


class CompleteMajorRepair(Record):
    """重大修理 is done."""

    report: str


class ProposeRenewal(Record):
    """An old elevator 老旧电梯 should be repaired, modified or renewed."""

    kind: RenewalKind
    reason: str
    proposer: PartyRef | None = None
    estimated_cost_fen: int | None = None


class FundRenewal(Record):
    """Money for the open renewal; what comes later adds to it."""

    lines: tuple[FundingLine, ...]


class CompleteRenewal(Record):
    """The open renewal is done; a new machine has a record of its own, `replaced_by`."""

    report: str
    replaced_by: str | None = None


Command: TypeAlias = (
    StartModification
    | CompleteModification
    | StartMajorRepair
    | CompleteMajorRepair
    | ProposeRenewal
    | FundRenewal
    | CompleteRenewal
)


class RenewalAlreadyProposed(Refused):
    """A renewal of this elevator is open already."""

    zh = "该电梯已有未完成的更新改造"


class RenewalNotProposed(Refused):
    """No renewal of this elevator is open."""

    zh = "该电梯没有进行中的更新改造"


class RenewalNotFunded(Refused):
    """The renewal has no money yet."""

    zh = "该更新改造尚未落实资金"


def decide(command: Command, state: State) -> Sequence[Worked]:
    elevator = alive(state)
    events: Sequence[Worked]
    match command:
        case StartModification():
            _check_start(elevator, ConstructionKind.MODIFICATION)
            events = [ModificationStarted(**vars(command))]
        case CompleteModification():
            events = _complete_modification(command, elevator)
        case StartMajorRepair():
            _check_start(elevator, ConstructionKind.MAJOR_REPAIR)
            events = [MajorRepairStarted(**vars(command))]
        case CompleteMajorRepair():
            if not isinstance(standing(elevator.phase), UnderMajorRepair):
                raise rules.NotUnderMajorRepair
            events = [MajorRepairCompleted(**vars(command))]
        case ProposeRenewal():
            if elevator.card.renewal is not None:
                raise RenewalAlreadyProposed
            events = [RenewalProposed(**vars(command))]
        case FundRenewal():
            _open_renewal(elevator.card)
            events = [RenewalFunded(**vars(command))]
        case CompleteRenewal():
            if not _open_renewal(elevator.card).funding:
                raise RenewalNotFunded
            events = [RenewalCompleted(**vars(command))]
        case _:
            assert_never(command)
    return events


def evolve(state: State, event: Worked, at: datetime) -> State:
    elevator = recorded(state)
    card = elevator.card
    match event:
        case ModificationStarted() | MajorRepairStarted():
            return _started(elevator, event, at)
        case ModificationCompleted(parameters=parameters):
            changes = card.changes_to_register | {ChangeKind.MODIFICATION}
            card = replace(
                card, parameters=merged(card.parameters, parameters), changes_to_register=changes
            )
            return _completed(replace(elevator, card=card), at)
        case MajorRepairCompleted():
            return _completed(elevator, at)
        case RenewalProposed(kind=kind):
            card = replace(card, renewal=Renewal(kind))
        case RenewalFunded(lines=lines):
            if card.renewal is not None:
                funding = (*card.renewal.funding, *lines)
                card = replace(card, renewal=replace(card.renewal, funding=funding))
        case RenewalCompleted():
            card = replace(card, renewal=None)
        case _:
            assert_never(event)
    return replace(elevator, card=card)


def _check_start(elevator: Elevator, kind: ConstructionKind) -> None:
    serving(elevator.phase)
    if not any(notice.kind is kind for notice in elevator.card.notices):
        raise rules.ConstructionNotNotified(kind=kind)


def _complete_modification(command: CompleteModification, elevator: Elevator) -> Sequence[Worked]:
    if not isinstance(standing(elevator.phase), UnderModification):
        raise rules.NotUnderModification
    check_kind(command.parameters, "parameters")
    return [ModificationCompleted(**vars(command))]


def _open_renewal(card: Card) -> Renewal:
    if card.renewal is None:
        raise RenewalNotProposed
    return card.renewal


def _started(
    elevator: Elevator, event: ModificationStarted | MajorRepairStarted, at: datetime
) -> Elevator:
    """The notification is used up: the next work needs its own."""
    found, began = beneath(elevator.phase), legal_day(at)
    resumes = found if isinstance(found, InUse | Stopped) else InUse(at)
    under: Standing
    if isinstance(event, ModificationStarted):
        kind, under = ConstructionKind.MODIFICATION, UnderModification(at, began, resumes)
    else:
        kind, under = ConstructionKind.MAJOR_REPAIR, UnderMajorRepair(at, began, resumes)
    notices = tuple(notice for notice in elevator.card.notices if notice.kind is not kind)
    card = replace(elevator.card, contractor=event.contractor, notices=notices)
    return Elevator(card, beneath_seal(elevator.phase, under))


def _completed(elevator: Elevator, at: datetime) -> Elevator:
    phase = beneath(elevator.phase)
    match phase:
        case UnderModification(began=began, resumes=resumes):
            phase = ModificationAwaitingInspection(at, began, resumes)
        case UnderMajorRepair(began=began, resumes=resumes):
            phase = MajorRepairAwaitingInspection(at, began, resumes)
        case _:
            return elevator  # on that day, as far as known, no work was under way
    return replace(elevator, phase=beneath_seal(elevator.phase, phase))
