"""Taking over and handing over 接管、移交: at most one maintainer on any day."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import assert_never

from services.maintenance.contract.state import ContractFacts, scheme_on
from services.maintenance.events.upkeep import (
    ElevatorHandedOver,
    ElevatorTakenOver,
    MaintenanceSchemeAdopted,
    TenureHappened,
)
from services.maintenance.events.values import HandOverReason
from services.maintenance.upkeep import rules
from services.maintenance.upkeep.commands import (
    AdoptMaintenanceScheme,
    HandOver,
    TakeOver,
    TenureCommand,
)
from services.maintenance.upkeep.state import State, Tenure, Upkeep, known, tenures
from services.reference.dated import legal_day
from services.reference.elevator import standing


def decide(command: TenureCommand, state: State, at: datetime) -> Sequence[TenureHappened]:
    match command:
        case TakeOver():
            return _take_over(command, state, legal_day(at))
        case HandOver():
            return _hand_over(command, state, legal_day(at))
        case AdoptMaintenanceScheme():
            return _adopt(command, state)
        case _:
            assert_never(command)


def evolve(upkeep: Upkeep, event: TenureHappened) -> Upkeep:
    match event:
        case ElevatorTakenOver():
            return replace(upkeep, taken=(*upkeep.taken, event))
        case ElevatorHandedOver():
            return replace(upkeep, handed=(*upkeep.handed, event))
        case MaintenanceSchemeAdopted():
            return replace(upkeep, adopted=(*upkeep.adopted, event))
        case _:
            assert_never(event)


def _take_over(command: TakeOver, state: State, today: date) -> Sequence[TenureHappened]:
    begins, ends = command.from_on, command.ended_on
    if any(_same(one, command) for one in tenures(state)):
        return []
    _check_days(begins, ends, today)
    contract = _contract(command.contract)
    if contract.maintainer.party_id != command.maintainer.party_id:
        raise rules.NotTheContractsMaintainer(field="maintainer")
    if ends is None:  # of what is told late, it is enough that it stood there then
        standing(command.elevator)
    if not contract.covers(begins, ends or begins):
        raise rules.ElevatorNotCoveredThen(field="contract_id", on=begins)
    _check_free(command, state)
    taken = ElevatorTakenOver(
        contract_id=command.contract_id,
        maintainer=command.maintainer,
        from_on=begins,
        scheme=scheme_on(contract.schemes, begins),
    )
    ended = [] if ends is None else [_ended(command.contract_id, ends, contract)]
    return [taken, *_later_schemes(command, contract), *ended]


def _later_schemes(
    command: TakeOver, contract: ContractFacts
) -> Iterator[MaintenanceSchemeAdopted]:
    """What the contract had already agreed for a day after the take-over."""
    for scheme in contract.schemes:
        if command.from_on < scheme.starts_on <= (command.ended_on or date.max):
            yield MaintenanceSchemeAdopted(contract_id=command.contract_id, scheme=scheme)


def _check_free(command: TakeOver, state: State) -> None:
    begins, last = command.from_on, command.ended_on or date.max
    for one in tenures(state):
        if begins <= (one.ended_on or date.max) and one.from_on <= last:
            raise rules.MaintainedByAnother(
                field="from_on", from_on=one.from_on, ended_on=one.ended_on or ""
            )
    for day in (
        one.ended_on for one in known(state).handed if one.contract_id == command.contract_id
    ):
        if begins <= day < last:
            raise rules.HandOverInBetween(field="from_on", ended_on=day)


def _same(tenure: Tenure, command: TakeOver) -> bool:
    """Whether the command says what is so already."""
    return (
        tenure.contract_id == command.contract_id
        and tenure.maintainer.party_id == command.maintainer.party_id
        and tenure.from_on == command.from_on
        and (command.ended_on is None or tenure.ended_on == command.ended_on)
    )


def _ended(contract_id: str, ended_on: date, contract: ContractFacts) -> ElevatorHandedOver:
    over = ended_on == contract.last_on
    reason = HandOverReason.CONTRACT_EXPIRED if over else HandOverReason.CONTRACT_TERMINATED
    return ElevatorHandedOver(contract_id=contract_id, ended_on=ended_on, reason=reason)


def _hand_over(command: HandOver, state: State, today: date) -> Sequence[TenureHappened]:
    day = command.ended_on
    if day > today:
        raise rules.TakeOverInFuture(field="ended_on", today=today)
    begun = [
        one
        for one in tenures(state)
        if one.contract_id == command.contract_id and one.from_on <= day
    ]
    if not begun:
        raise rules.NotTakenOver(field="contract_id", on=day)
    ended_on = begun[-1].ended_on
    if ended_on == day:
        return []
    if ended_on is not None and ended_on < day:
        raise rules.HandedOverBefore(field="ended_on", ended_on=ended_on)
    return [ElevatorHandedOver(**vars(command))]


def _adopt(command: AdoptMaintenanceScheme, state: State) -> Sequence[TenureHappened]:
    contract, day = _contract(command.contract), command.starts_on
    mine = [one for one in tenures(state) if one.contract_id == command.contract_id]
    if not any(one.ended_on is None or day <= one.ended_on for one in mine):
        raise rules.NotTakenOver(field="contract_id", on=day)
    scheme = next((one for one in contract.schemes if one.starts_on == day), None)
    if scheme is None:
        raise rules.SchemeNotInContract(field="starts_on")
    if all(scheme in one.schemes for one in mine):
        return []
    return [MaintenanceSchemeAdopted(contract_id=command.contract_id, scheme=scheme)]


def _check_days(begins: date, ends: date | None, today: date) -> None:
    if max(begins, ends or begins) > today:
        raise rules.TakeOverInFuture(field="from_on", today=today)
    if ends is not None and ends < begins:
        raise rules.NotTakenOver(field="ended_on", on=ends)


def _contract(contract: ContractFacts | None) -> ContractFacts:
    if contract is None:
        raise rules.ContractForUpkeepUnknown(field="contract_id")
    return contract
