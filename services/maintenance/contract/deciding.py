"""A contract decides, and becomes."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final, TypeAlias, assert_never

from services.kernel.decider import Decider
from services.maintenance.contract import rules, term
from services.maintenance.contract.commands import (
    Command,
    RefuteSubcontracting,
    ReportSubcontracting,
    SignContract,
    TermCommand,
    ViolationCommand,
)
from services.maintenance.contract.signing import sign
from services.maintenance.contract.state import (
    Contract,
    Expired,
    InForce,
    Listing,
    Recorded,
    Reported,
    State,
    Terminated,
    Unsigned,
    Voided,
    last_on,
    recorded,
)
from services.maintenance.events.contract import (
    ContractAmended,
    ContractCorrected,
    ContractExpired,
    ContractHappened,
    ContractRenewed,
    ContractSigned,
    ContractTerminated,
    ContractVoided,
    MaintenanceSchemeChanged,
    SubcontractingRefuted,
    SubcontractingReported,
)
from services.reference.dated import legal_day

Changed: TypeAlias = (
    ContractRenewed | ContractAmended | MaintenanceSchemeChanged | ContractCorrected
)
"""What changes the terms, and not the phase."""


def decide(command: Command, state: State, at: datetime) -> Sequence[ContractHappened]:
    if isinstance(command, SignContract):
        if not isinstance(state, Unsigned):
            raise rules.ContractAlreadySigned(contract_id=command.contract_id)
        return sign(command)
    if isinstance(command, TermCommand):
        return term.decide(command, recorded(state), at)
    return _on_violation(command, recorded(state))


def _on_violation(command: ViolationCommand, state: Recorded) -> Sequence[ContractHappened]:
    known = state.contract.reports.get(command.report_number)
    match command:
        case ReportSubcontracting():
            return _report(command, state, known)
        case RefuteSubcontracting():
            if known is None:
                raise rules.SubcontractingReportUnknown(field="report_number")
            refuted = SubcontractingRefuted(**vars(command))
            return [refuted] if known.refuted is None else []
        case _:
            assert_never(command)


def _report(
    command: ReportSubcontracting, state: Recorded, known: Reported | None
) -> Sequence[ContractHappened]:
    contract, last = state.contract, last_on(state)
    if command.subcontractor.party_id == contract.maintainer.party_id:
        raise rules.SubcontractorIsMaintainer(field="subcontractor")
    held = last is not None and command.found_on <= last
    listed = contract.listed_on(command.found_on) if held else ()
    ids = command.elevator_ids or listed
    if not ids or not set(ids) <= set(listed):
        raise rules.ElevatorNotUnderContract(field="elevator_ids", on=command.found_on)
    facts = dict(command) | {"elevator_ids": ids}
    report = SubcontractingReported(**facts, maintainer=contract.maintainer)
    if known is None:
        return [report]
    if known.report != report:
        raise rules.SubcontractingReportTaken(field="report_number")
    return []


def evolve(state: State, event: ContractHappened, at: datetime) -> State:
    if isinstance(event, ContractSigned):
        return InForce(_signed(event, at)) if isinstance(state, Unsigned) else state
    return state if isinstance(state, Unsigned) else _evolve(state, event)


def _evolve(state: Recorded, event: ContractHappened) -> State:
    contract, after = state.contract, state
    match event:
        case ContractSigned():
            pass  # a contract is signed once
        case ContractTerminated(ended_on=day, ground=ground) if isinstance(state, InForce):
            after = Terminated(contract, day, ground)
        case ContractExpired(ended_on=day) if isinstance(state, InForce):
            after = Expired(contract, day) if contract.ends_on <= day else state
        case ContractTerminated() | ContractExpired():
            pass  # it had ended before; or it was renewed, as was known later
        case ContractVoided():
            after = Voided(contract)
        case SubcontractingReported() | SubcontractingRefuted():
            after = replace(state, contract=_noted(contract, event))
        case _:
            after = replace(state, contract=_changed(contract, event))
    return after


def _changed(contract: Contract, event: Changed) -> Contract:
    match event:
        case ContractRenewed(ends_on=day):
            price = contract.price_fen + event.price_fen
            return replace(contract, ends_on=max(day, contract.ends_on), price_fen=price)
        case ContractAmended():
            return _amended(contract, event)
        case MaintenanceSchemeChanged(scheme=scheme):
            schemes = sorted((*contract.schemes, scheme), key=lambda one: one.starts_on)
            return replace(contract, schemes=tuple(schemes))
        case ContractCorrected():
            names = {"price_fen", "scope", "maintainer_kind"}
            return replace(contract, **event.model_dump(include=names, exclude_none=True))
        case _:
            assert_never(event)


def _signed(event: ContractSigned, at: datetime) -> Contract:
    return Contract(
        contract_id=event.contract_id,
        maintainer=event.maintainer,
        maintainer_kind=event.maintainer_kind,
        client=event.client,
        scope=event.scope,
        schemes=(event.scheme,),
        price_fen=event.price_fen,
        starts_on=event.starts_on,
        ends_on=event.ends_on,
        listings=tuple(
            Listing(one.elevator_id, one.division, event.starts_on) for one in event.elevators
        ),
        division=event.division,
        signed_on=legal_day(at),
        authorised_by=event.authorised_by,
        authorisation_number=event.authorisation_number,
    )


def _amended(contract: Contract, event: ContractAmended) -> Contract:
    day_before = event.effective_on - timedelta(days=1)
    kept = tuple(
        replace(one, to_on=day_before)
        if one.elevator_id in event.removed and one.to_on is None
        else one
        for one in contract.listings
    )
    added = tuple(Listing(one.elevator_id, one.division, event.effective_on) for one in event.added)
    return replace(
        contract, listings=(*kept, *added), price_fen=event.price_fen, division=event.division
    )


def _noted(contract: Contract, event: SubcontractingReported | SubcontractingRefuted) -> Contract:
    known = contract.reports.get(event.report_number)
    if isinstance(event, SubcontractingReported):
        known = Reported(event)
    elif known is not None:
        known = replace(known, refuted=event.reason)
    if known is None:
        return contract
    return replace(contract, reports={**contract.reports, event.report_number: known})


DECIDER: Final[Decider[Command, State, ContractHappened]] = Decider(Unsigned(), decide, evolve)
"""The rules of a maintenance contract."""
