"""The decider of an affected elevator."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Final, assert_never

from services.kernel.decider import Decider
from services.reference.dated import legal_day
from services.supervision.affected import rules, telling
from services.supervision.affected.commands import (
    AcknowledgeByAuthority,
    AcknowledgeByUserUnit,
    Command,
    NotifyAuthority,
    NotifyUserUnit,
    Proved,
    RecordAffected,
    RecordAffectedOrder,
    RecordAffectedRectified,
    RefuteReportedHazard,
    TellInsurer,
    VerifyReportedHazard,
)
from services.supervision.affected.state import AffectedElevator, NotAffected, State
from services.supervision.events.maker_report import (
    AffectedElevatorFound,
    AffectedElevatorOrdered,
    AffectedElevatorRectified,
    AffectedHappened,
    AuthorityAcknowledged,
    AuthorityNotified,
    InsurerTold,
    ReportedHazardConfirmed,
    ReportedHazardRefuted,
    UserUnitAcknowledged,
    UserUnitNotified,
)
from services.supervision.maker_report.rules import MakerReportIsWithdrawn, MakerReportUnknown


def decide(command: Command, state: State, at: datetime) -> Sequence[AffectedHappened]:
    match command:
        case RecordAffected():
            return _found(command, state)
        case (
            NotifyUserUnit()
            | AcknowledgeByUserUnit()
            | NotifyAuthority()
            | AcknowledgeByAuthority()
            | TellInsurer()
        ):
            return telling.decide(command, affected(state))
        case (
            VerifyReportedHazard()
            | RefuteReportedHazard()
            | RecordAffectedOrder()
            | RecordAffectedRectified()
        ):
            return _proved(command, affected(state), legal_day(at))
        case _:
            assert_never(command)


def evolve(state: State, event: AffectedHappened, at: datetime) -> State:
    if isinstance(event, AffectedElevatorFound):
        return AffectedElevator(event, at)
    if isinstance(state, NotAffected):
        return state
    match event:
        case (
            UserUnitNotified()
            | UserUnitAcknowledged()
            | AuthorityNotified()
            | AuthorityAcknowledged()
            | InsurerTold()
        ):
            return telling.evolve(state, event, at)
        case ReportedHazardConfirmed() | ReportedHazardRefuted():
            return replace(state, verdict=event, verdict_at=at)
        case AffectedElevatorOrdered():
            return replace(state, order=event, ordered_at=at)
        case AffectedElevatorRectified():
            return replace(state, rectified=event, rectified_at=at)
        case _:
            assert_never(event)


DECIDER: Final[Decider[Command, State, AffectedHappened]] = Decider(NotAffected(), decide, evolve)


def affected(state: State) -> AffectedElevator:
    """Raises `ElevatorNotAffected`."""
    if isinstance(state, NotAffected):
        raise rules.ElevatorNotAffected(field="affected_id")
    return state


def _found(command: RecordAffected, state: State) -> Sequence[AffectedHappened]:
    """Found twice, it is found."""
    if isinstance(state, AffectedElevator):
        return []
    report, elevator = command.report, command.elevator
    if report is None or elevator is None:
        raise MakerReportUnknown(field="report_id")
    if report.withdrawn:
        raise MakerReportIsWithdrawn(field="report_id")
    if elevator.maker.party_id != report.maker.party_id:
        raise rules.NotOfReportingMaker(field="elevator_id", maker=elevator.maker.party_id)
    if not report.speaks_of(elevator.serial_number, elevator.parameters.model):
        raise rules.OutsideReportedMachines(field="elevator_id", serial=elevator.serial_number)
    return [
        AffectedElevatorFound(
            report_id=command.report_id,
            elevator_id=command.elevator_id,
            maker=report.maker,
            serial_number=elevator.serial_number,
            description=report.description,
            serious_code=report.serious_code,
        )
    ]


def _proved(command: Proved, state: AffectedElevator, on: date) -> Sequence[AffectedHappened]:
    match command:
        case VerifyReportedHazard():
            return _verify(command, state, on)
        case RefuteReportedHazard():
            return _refute(command, state)
        case RecordAffectedOrder():
            return _order(command, state)
        case RecordAffectedRectified():
            return _rectify(command, state, on)
        case _:
            assert_never(command)


def _verify(
    command: VerifyReportedHazard, state: AffectedElevator, on: date
) -> Sequence[AffectedHappened]:
    if command.verified_on > on:
        raise rules.VerifiedInFuture(field="verified_on")
    return [] if state.is_confirmed else [ReportedHazardConfirmed(**vars(command))]


def _refute(command: RefuteReportedHazard, state: AffectedElevator) -> Sequence[AffectedHappened]:
    if isinstance(state.verdict, ReportedHazardRefuted):
        return []
    if state.order is not None or state.rectified is not None:
        raise rules.AffectedOrderGiven
    return [ReportedHazardRefuted(**vars(command))]


def _order(command: RecordAffectedOrder, state: AffectedElevator) -> Sequence[AffectedHappened]:
    if not state.is_confirmed:
        raise rules.ReportedHazardNotConfirmed
    if command.ordered_elevator_id != state.elevator_id:
        raise rules.AffectedOrderUnknown(field="order_id")
    ordered = AffectedElevatorOrdered(order_id=command.order_id)
    return [] if state.order == ordered else [ordered]


def _rectify(
    command: RecordAffectedRectified, state: AffectedElevator, on: date
) -> Sequence[AffectedHappened]:
    if not state.is_confirmed:
        raise rules.ReportedHazardNotConfirmed
    if command.rectified_on > on:
        raise rules.AffectedRectifiedInFuture(field="rectified_on")
    return [] if state.rectified is not None else [AffectedElevatorRectified(**vars(command))]
