"""The term of a contract: renewed, amended, ended, corrected 续签、变更、解除、到期、更正."""

from collections.abc import Sequence
from datetime import datetime
from typing import assert_never

from services.maintenance.contract import rules
from services.maintenance.contract.commands import (
    AmendContract,
    ChangeMaintenanceScheme,
    CorrectContract,
    ExpireContract,
    RenewContract,
    TermCommand,
    TerminateContract,
    VoidContract,
)
from services.maintenance.contract.signing import (
    check_day,
    check_elevators,
    check_holds,
    check_ids,
    check_kind,
    check_scheme,
    contracted,
)
from services.maintenance.contract.state import (
    Contract,
    Expired,
    Recorded,
    division_of_all,
    in_force,
)
from services.maintenance.events.contract import (
    ContractAmended,
    ContractCorrected,
    ContractExpired,
    ContractHappened,
    ContractRenewed,
    ContractTerminated,
    ContractVoided,
    MaintenanceSchemeChanged,
)
from services.maintenance.tables.schemes import ON_DEMAND
from services.reference.dated import legal_day


def decide(command: TermCommand, state: Recorded, at: datetime) -> Sequence[ContractHappened]:
    events: Sequence[ContractHappened]
    match command:
        case RenewContract():
            events = _renew(command, _then(state, at))
        case AmendContract():
            events = _amend(command, _then(state, at))
        case ChangeMaintenanceScheme():
            events = _change_scheme(command, in_force(state))
        case TerminateContract():
            events = _terminate(command, _then(state, at))
        case ExpireContract():
            events = _expire(state, at)
        case VoidContract():
            in_force(state)
            events = [ContractVoided(**vars(command))]
        case CorrectContract():
            events = _correct(command, state.contract)
        case _:
            assert_never(command)
    return events


def _then(state: Recorded, at: datetime) -> Contract:
    """What happened in time may be reported after the contract was seen to expire."""
    if isinstance(state, Expired) and legal_day(at) <= state.last_on:
        return state.contract
    return in_force(state)


def _renew(command: RenewContract, contract: Contract) -> Sequence[ContractHappened]:
    if command.ends_on <= contract.ends_on:
        raise rules.RenewalDoesNotProlong(field="ends_on", ends_on=contract.ends_on)
    check_day(command.ends_on, "ends_on")
    check_holds(command.holds, contract.contract_id, contract.ends_on, command.ends_on)
    facts = command.model_dump(exclude={"holds"})
    return [ContractRenewed(**facts, former_ends_on=contract.ends_on)]


def _amend(command: AmendContract, contract: Contract) -> Sequence[ContractHappened]:
    day = command.effective_on
    if not contract.starts_on <= day <= contract.ends_on:
        raise rules.AmendmentOutsideTerm(field="effective_on")
    check_ids((*command.added_ids, *command.removed_ids), "added_ids")
    open_ids = {one.elevator_id for one in contract.listed}
    for one in command.removed_ids:
        if one not in open_ids or not contract.lists(one, day):
            raise rules.ElevatorNotUnderContract(field="removed_ids", elevator_id=one)
    for one in command.added_ids:
        if one in open_ids or contract.lists(one, day):
            raise rules.ElevatorListedAlready(field="added_ids", elevator_id=one)
    check_elevators(command.elevators, contract.client)
    check_kind(contract, command.elevators)
    scheme = contract.schemes[-1]
    for added in command.elevators:
        check_scheme(scheme, added.division)
    check_holds(command.holds, contract.contract_id, day, contract.ends_on)
    stay = [one.division for one in contract.listed if one.elevator_id not in command.removed_ids]
    added_there = contracted(command.elevators)
    if not stay and not added_there:
        raise rules.ContractWithoutElevators(field="removed_ids")
    return [
        ContractAmended(
            effective_on=day,
            added=added_there,
            removed=command.removed_ids,
            price_fen=command.price_fen,
            document_number=command.document_number,
            division=division_of_all([*stay, *(one.division for one in added_there)]),
        )
    ]


def _change_scheme(
    command: ChangeMaintenanceScheme, contract: Contract
) -> Sequence[ContractHappened]:
    scheme, last = command.scheme, contract.schemes[-1]
    if scheme == last:
        return []
    if not last.starts_on < scheme.starts_on <= contract.ends_on:
        raise rules.SchemeOutsideTerm(field="scheme.starts_on", after=last.starts_on)
    for one in contract.listed:
        check_scheme(scheme, one.division)
    version = ON_DEMAND.version(scheme.starts_on)
    return [MaintenanceSchemeChanged(**vars(command), scheme_version=version)]


def _terminate(command: TerminateContract, contract: Contract) -> Sequence[ContractHappened]:
    if not contract.starts_on <= command.ended_on <= contract.ends_on:
        raise rules.TerminationOutsideTerm(
            field="ended_on", starts_on=contract.starts_on, ends_on=contract.ends_on
        )
    return [ContractTerminated(**vars(command))]


def _expire(state: Recorded, at: datetime) -> Sequence[ContractHappened]:
    if isinstance(state, Expired):
        return []
    contract = in_force(state)
    if legal_day(at) <= contract.ends_on:
        raise rules.ContractNotExpiredYet(ends_on=contract.ends_on)
    return [ContractExpired(ended_on=contract.ends_on)]


def _correct(command: CorrectContract, contract: Contract) -> Sequence[ContractHappened]:
    stated = command.model_dump(
        include={"price_fen", "scope", "maintainer_kind"}, exclude_none=True
    )
    if not stated:
        raise rules.ContractCorrectionEmpty
    if all(getattr(contract, name) == value for name, value in stated.items()):
        return []
    return [ContractCorrected(**vars(command))]
