"""Whether a contract may be signed: who, for which elevators, under which scheme, for which days.

Source: Special Equipment Safety Law art. 45 (by the maker, or whoever is licensed); TSG T5002 (the
contract is the user unit's); campaign plan of 2015 (逐步推进制造单位维护保养).
"""

from collections.abc import Sequence
from datetime import date
from typing import Final

from services.maintenance.contract import rules
from services.maintenance.contract.commands import Hold, SignContract
from services.maintenance.contract.state import Contract, division_of_all
from services.maintenance.events.contract import ContractSigned
from services.maintenance.events.values import (
    ContractedElevator,
    MaintainerKind,
    MaintenanceScheme,
    MaintenanceSchemeKind,
)
from services.maintenance.tables.schemes import ON_DEMAND, on_demand_policy
from services.reference.elevator import ElevatorFacts, standing
from services.reference.party import PartyRef

FIRST_YEAR: Final = 1980
LAST_YEAR: Final = 2199


def sign(command: SignContract) -> Sequence[ContractSigned]:
    """The contract, once every rule is kept."""
    if command.ends_on < command.starts_on:
        raise rules.ContractTermBroken(field="ends_on")
    check_day(command.starts_on, "starts_on")
    check_day(command.ends_on, "ends_on")
    check_ids(command.elevator_ids, "elevator_ids")
    check_elevators(command.elevators, command.client)
    check_kind(command, command.elevators)
    if command.scheme.starts_on != command.starts_on:
        raise rules.SchemeOutsideTerm(field="scheme.starts_on")
    division = division_of_all(one.division for one in command.elevators)
    for one in command.elevators:
        check_scheme(command.scheme, one.division)
    check_holds(command.holds, command.contract_id, command.starts_on, command.ends_on)
    facts = command.model_dump(exclude={"elevator_ids", "elevators", "holds"})
    return [
        ContractSigned(
            **facts,
            scheme_version=ON_DEMAND.version(command.starts_on),
            elevators=contracted(command.elevators),
            division=division,
        )
    ]


def contracted(elevators: Sequence[ElevatorFacts]) -> tuple[ContractedElevator, ...]:
    """As the event names them."""
    return tuple(
        ContractedElevator(elevator_id=one.elevator_id, division=one.division) for one in elevators
    )


def check_day(day: date, field: str) -> None:
    """Raises `ContractDayOutOfReach`: days are counted from these, so they are of our time."""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise rules.ContractDayOutOfReach(field=field, day=day)


def check_ids(ids: Sequence[str], field: str) -> None:
    """Raises `ContractWithoutElevators` where there are none, or one twice."""
    if not ids or len(set(ids)) < len(ids):
        raise rules.ContractWithoutElevators(field=field)


def check_elevators(elevators: Sequence[ElevatorFacts], client: PartyRef) -> None:
    """They stand, and are the client's. Raises `ElevatorNotStanding`, `ClientNotResponsible`.

    Of an elevator without any known unit anybody may take care.
    """
    for one in map(standing, elevators):
        units = [unit for unit in (one.user_unit, one.owner, one.responsible_unit) if unit]
        if units and client.party_id not in {unit.party_id for unit in units}:
            raise rules.ClientNotResponsible(field="client", elevator_id=one.elevator_id)


def check_kind(terms: SignContract | Contract, elevators: Sequence[ElevatorFacts]) -> None:
    """Raises `MakersAuthorisationMissing`, `NotTheMaker`."""
    maker: PartyRef | None = None
    match terms.maintainer_kind:
        case MaintainerKind.MAKER:
            maker = terms.maintainer
        case MaintainerKind.MAKER_AUTHORISED:
            maker = terms.authorised_by
            if maker is None or terms.authorisation_number is None:
                raise rules.MakersAuthorisationMissing(field="authorised_by")
        case MaintainerKind.THIRD_PARTY:
            return
    for one in elevators:
        if one.maker.party_id != maker.party_id:
            raise rules.NotTheMaker(field="maintainer_kind", elevator_id=one.elevator_id)


def check_scheme(scheme: MaintenanceScheme, division: str) -> None:
    """Raises what the policy of the division on the scheme's first day does not allow."""
    if scheme.kind is MaintenanceSchemeKind.FIXED_15_DAY:
        return
    policy = on_demand_policy(division, scheme.starts_on)
    if policy is None:
        raise rules.OnDemandNotAllowedThere(field="scheme", division=division, on=scheme.starts_on)
    if not scheme.monitored_all_day or scheme.monitoring_platform is None:
        raise rules.RemoteMonitoringMissing(field="scheme.monitored_all_day")
    gap = scheme.longest_gap_days
    if gap is None or gap > policy.longest_gap_days:
        raise rules.OnDemandGapTooLong(
            field="scheme.longest_gap_days", at_most=policy.longest_gap_days
        )
    if policy.approval_needed and scheme.approval_reference is None:
        raise rules.OnDemandApprovalMissing(field="scheme.approval_reference", division=division)


def check_holds(holds: Sequence[Hold], contract_id: str, begins: date, ends: date) -> None:
    """Raises `ElevatorUnderAnotherContract` where another's days overlap these."""
    for one in holds:
        if one.contract_id != contract_id and one.from_on <= ends and begins <= one.to_on:
            raise rules.ElevatorUnderAnotherContract(
                elevator_id=one.elevator_id, from_on=one.from_on, to_on=one.to_on
            )
