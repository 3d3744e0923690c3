"""Faults 故障 of the elevator, and the help of its maker 制造单位技术帮助."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import assert_never

from services.maintenance.events.upkeep import (
    FaultClosed,
    FaultHappened,
    FaultReopened,
    FaultReported,
    TechnicalSupportRecorded,
)
from services.maintenance.tables.causes import FAULT_CAUSES
from services.maintenance.upkeep import rules
from services.maintenance.upkeep.commands import (
    CloseFault,
    FaultCommand,
    RecordTechnicalSupport,
    ReopenFault,
    ReportFault,
)
from services.maintenance.upkeep.state import Closed, Reported, State, Upkeep, known
from services.reference.dated import legal_day


def decide(command: FaultCommand, state: State, at: datetime) -> Sequence[FaultHappened]:
    upkeep = known(state)
    match command:
        case ReportFault():
            return _report(command, upkeep)
        case CloseFault():
            return _close(command, upkeep, at)
        case ReopenFault():
            _check_known(upkeep, command.fault_number)
            closed = upkeep.closed.get(command.fault_number)
            return [FaultReopened(**vars(command))] if closed is not None else []
        case RecordTechnicalSupport():
            return _support(command, upkeep, at)
        case _:
            assert_never(command)


def evolve(upkeep: Upkeep, event: FaultHappened, at: datetime) -> Upkeep:
    match event:
        case FaultReported(fault_number=number):
            return replace(upkeep, faults={**upkeep.faults, number: Reported(event, at)})
        case FaultClosed(fault_number=number):
            return replace(upkeep, closed={**upkeep.closed, number: Closed(event, at)})
        case FaultReopened(fault_number=number):
            return replace(upkeep, closed={**upkeep.closed, number: None})
        case TechnicalSupportRecorded(support_number=number):
            return replace(upkeep, support={**upkeep.support, number: event})
        case _:
            assert_never(event)


def _report(command: ReportFault, upkeep: Upkeep) -> Sequence[FaultHappened]:
    reported = FaultReported(**vars(command))
    former = upkeep.faults.get(command.fault_number)
    if former is None:
        return [reported]
    if former.fact != reported:
        raise rules.FaultNumberTaken(field="fault_number")
    return []


def _close(command: CloseFault, upkeep: Upkeep, at: datetime) -> Sequence[FaultHappened]:
    _check_known(upkeep, command.fault_number)
    day = legal_day(at)
    if command.cause_code not in FAULT_CAUSES.at(day):
        raise rules.FaultCauseUnknown(field="cause_code", cause_code=command.cause_code)
    closed = FaultClosed(**vars(command), causes_version=FAULT_CAUSES.version(day))
    former = upkeep.closed.get(command.fault_number)
    if former is None:
        return [closed]
    if former.fact != closed:
        raise rules.FaultClosedBefore(field="fault_number")
    return []


def _support(
    command: RecordTechnicalSupport, upkeep: Upkeep, at: datetime
) -> Sequence[FaultHappened]:
    today, elevator = legal_day(at), command.elevator
    if command.given_on > today:
        raise rules.UpkeepInFuture(field="given_on", today=today)
    if elevator is not None and elevator.maker.party_id != command.given_by.party_id:
        raise rules.SupportNotFromMaker(field="given_by")
    facts = dict(command)
    del facts["elevator"]
    given = TechnicalSupportRecorded(**facts)
    former = upkeep.support.get(command.support_number)
    if former is None:
        return [given]
    if former != given:
        raise rules.SupportNumberTaken(field="support_number")
    return []


def _check_known(upkeep: Upkeep, number: str) -> None:
    if number not in upkeep.faults:
        raise rules.ElevatorFaultUnknown(field="fault_number")
