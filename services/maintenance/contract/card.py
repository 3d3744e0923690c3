"""A maintenance contract as its readers see it."""

from datetime import date

from services.kernel.decider import Record
from services.maintenance.contract.state import PHASES, ContractPhase, State, last_on, recorded
from services.maintenance.events.values import (
    ContractScope,
    MaintainerKind,
    MaintenanceScheme,
)
from services.reference.party import PartyRef


class ListedElevatorCard(Record):
    """An elevator of the contract; `to_on` is not set while it is on the list."""

    elevator_id: str
    from_on: date
    to_on: date | None = None


class SubcontractingCard(Record):
    """A report of sub-contracting 转包; `refuted` says why it did not hold."""

    report_number: str
    subcontractor: PartyRef
    found_on: date
    elevator_ids: tuple[str, ...]
    refuted: str | None = None


class ContractCard(Record):
    """维保合同."""

    contract_id: str
    phase: ContractPhase
    maintainer: PartyRef
    maintainer_kind: MaintainerKind
    client: PartyRef
    scope: ContractScope
    schemes: tuple[MaintenanceScheme, ...]  # In the order in which they begin.
    price_fen: int
    starts_on: date
    ends_on: date
    last_on: date | None  # The last day in force; not set of a contract that never held.
    elevators: tuple[ListedElevatorCard, ...]
    division: str
    signed_on: date
    reports: tuple[SubcontractingCard, ...]
    authorised_by: PartyRef | None = None
    authorisation_number: str | None = None


def card_of(state: State) -> ContractCard:
    """The card of a contract; raises `ContractUnknown`."""
    found = recorded(state)
    contract = found.contract
    same = {
        name: getattr(contract, name)
        for name in ContractCard.model_fields
        if name not in {"phase", "last_on", "elevators", "reports"}
    }
    return ContractCard(
        **same,
        phase=PHASES[type(found)],
        last_on=last_on(found),
        elevators=tuple(
            ListedElevatorCard(elevator_id=one.elevator_id, from_on=one.from_on, to_on=one.to_on)
            for one in contract.listings
        ),
        reports=tuple(
            SubcontractingCard(
                report_number=number,
                subcontractor=one.report.subcontractor,
                found_on=one.report.found_on,
                elevator_ids=one.report.elevator_ids,
                refuted=one.refuted,
            )
            for number, one in contract.reports.items()
        ),
    )
