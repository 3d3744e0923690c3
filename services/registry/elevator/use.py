"""Use 停用、启用、封停、解封.

Source: Special Equipment Safety Law art. 40, 61; TSG 08 (stopped for more than a year).
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TypeAlias, assert_never

from services.kernel.decider import Record
from services.reference.dated import legal_day
from services.reference.party import PartyRef
from services.registry.dates import years_after
from services.registry.elevator import rules
from services.registry.elevator.guards import (
    alive,
    beneath,
    check_design_life,
    passed_after,
    recorded,
    standing,
    unsealed,
)
from services.registry.elevator.phases import (
    Elevator,
    InUse,
    SealedOff,
    State,
    Stopped,
)
from services.registry.events.use import (
    ElevatorSealed,
    ElevatorUnsealed,
    Used,
    UseResumed,
    UseSuspended,
)
from services.registry.events.values import (
    SealingGround,
    UnsealingBasis,
)


class SuspendUse(Record):
    """停用."""

    reason: str
    expected_until: date | None = None
    reference: str | None = None


class ResumeUse(Record):
    """启用, after the unit's own check."""

    self_check_reference: str


class Seal(Record):
    """封停 (查封), by order of an authority."""

    ground: SealingGround
    order_number: str
    authority: PartyRef
    reason: str | None = None


class Unseal(Record):
    """解封, on a passed inspection or by decision of the authority that sealed."""

    basis: UnsealingBasis
    decision_number: str | None = None
    authority: PartyRef | None = None


Command: TypeAlias = SuspendUse | ResumeUse | Seal | Unseal


def decide(command: Command, state: State, at: datetime) -> Sequence[Used]:
    match command:
        case SuspendUse():
            return _suspend(command, unsealed(state))
        case ResumeUse():
            return _resume(command, unsealed(state), at)
        case Seal():
            return _seal(command, alive(state))
        case Unseal():
            return _unseal(command, alive(state))
        case _:
            assert_never(command)


def evolve(state: State, event: Used, at: datetime) -> State:
    elevator = recorded(state)
    phase = elevator.phase
    standing_there = beneath(phase)
    match event:
        case UseSuspended():
            phase = Stopped(at)
        case UseResumed():
            phase = InUse(at)
        case ElevatorSealed() if standing_there is not None:
            phase = SealedOff(at, standing_there, event)
        case ElevatorUnsealed() if standing_there is not None:
            phase = standing_there
        case ElevatorSealed() | ElevatorUnsealed():
            pass  # on that day, as far as known, it did not stand there
        case _:
            assert_never(event)
    return replace(elevator, phase=phase)


def _suspend(command: SuspendUse, elevator: Elevator) -> Sequence[Used]:
    if isinstance(elevator.phase, Stopped):
        raise rules.AlreadyStopped(since=elevator.phase.since)
    if not isinstance(elevator.phase, InUse):
        raise rules.NotInUse
    return [UseSuspended(**vars(command))]


def _resume(command: ResumeUse, elevator: Elevator, at: datetime) -> Sequence[Used]:
    if not isinstance(elevator.phase, Stopped):
        raise rules.NotStopped
    stopped_on = legal_day(elevator.phase.since)
    if legal_day(at) > years_after(stopped_on, 1) and not passed_after(elevator.card, stopped_on):
        raise rules.InspectionAfterStopMissing(stopped_on=stopped_on)
    check_design_life(elevator.card, at)
    return [UseResumed(**vars(command))]


def _seal(command: Seal, elevator: Elevator) -> Sequence[Used]:
    if isinstance(elevator.phase, SealedOff):
        raise rules.AlreadySealed(since=elevator.phase.since)
    standing(elevator.phase)
    return [ElevatorSealed(**vars(command))]


def _unseal(command: Unseal, elevator: Elevator) -> Sequence[Used]:
    sealed = elevator.phase
    if not isinstance(sealed, SealedOff):
        raise rules.NotSealed
    match command.basis:
        case UnsealingBasis.INSPECTION:
            if not passed_after(elevator.card, legal_day(sealed.since)):
                raise rules.InspectionAfterSealingMissing(sealed_on=legal_day(sealed.since))
        case UnsealingBasis.AUTHORITY_DECISION:
            _check_decision(command, sealed.order)
        case _:
            assert_never(command.basis)
    return [ElevatorUnsealed(**vars(command))]


def _check_decision(command: Unseal, order: ElevatorSealed | None) -> None:
    """An imported seal names no authority: then any authority's decision is taken."""
    if not command.decision_number:
        raise rules.DecisionMissing(field="decision_number")
    if command.authority is None:
        raise rules.DecisionMissing(field="authority")
    if order is not None and command.authority.party_id != order.authority.party_id:
        raise rules.NotTheSealingAuthority(sealed_by=order.authority.party_id)
