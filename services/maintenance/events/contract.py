"""Maintenance contracts 维保合同: what happened to them."""

from datetime import date
from typing import ClassVar, Final, TypeAlias

from services.kernel.decider import Event
from services.maintenance.events.values import (
    AmountFen,
    ContractedElevator,
    ContractScope,
    ContractTerminationGround,
    MaintainerKind,
    MaintenanceScheme,
    OfficialNumber,
    Words,
)
from services.reference.party import PartyRef

LAW: Final = "Special Equipment Safety Law 特种设备安全法 art. 45; TSG T5002; campaign plan of 2015"
"""Under which rule these facts are recorded."""


class ContractSigned(Event):
    """A contract was signed; `price_fen` is for the whole term, both days included.

    `division` is where all its elevators stand: a county, or the city or province that holds them.
    """

    stored_as: ClassVar = "maintenance.ContractSigned.v1"
    contract_id: str
    maintainer: PartyRef
    maintainer_kind: MaintainerKind
    client: PartyRef
    scope: ContractScope
    scheme: MaintenanceScheme
    scheme_version: str
    price_fen: AmountFen
    starts_on: date
    ends_on: date
    elevators: tuple[ContractedElevator, ...]
    division: str
    authorised_by: PartyRef | None = None
    authorisation_number: OfficialNumber | None = None


class ContractRenewed(Event):
    """The term was prolonged 续签."""

    stored_as: ClassVar = "maintenance.ContractRenewed.v1"
    ends_on: date
    former_ends_on: date
    price_fen: AmountFen
    document_number: OfficialNumber


class ContractAmended(Event):
    """Elevators came or went: those added from `effective_on`, those removed until the day before."""

    stored_as: ClassVar = "maintenance.ContractAmended.v1"
    effective_on: date
    added: tuple[ContractedElevator, ...]
    removed: tuple[str, ...]
    price_fen: AmountFen
    document_number: OfficialNumber
    division: str


class MaintenanceSchemeChanged(Event):
    """The parties went over to another scheme, fixed or on demand 按需维保."""

    stored_as: ClassVar = "maintenance.MaintenanceSchemeChanged.v1"
    scheme: MaintenanceScheme
    scheme_version: str
    document_number: OfficialNumber


class ContractTerminated(Event):
    """The contract ended before its time 解除; `ended_on` is its last day."""

    stored_as: ClassVar = "maintenance.ContractTerminated.v1"
    ended_on: date
    ground: ContractTerminationGround
    reason: Words


class ContractExpired(Event):
    """The term ran out 到期, and nobody had renewed it."""

    stored_as: ClassVar = "maintenance.ContractExpired.v1"
    ended_on: date


class ContractVoided(Event):
    """The contract was recorded in error 误录: it never held."""

    stored_as: ClassVar = "maintenance.ContractVoided.v1"
    reason: Words


class ContractCorrected(Event):
    """What was recorded of the contract was wrong; only what is stated changes."""

    stored_as: ClassVar = "maintenance.ContractCorrected.v1"
    reason: Words
    evidence: Words
    price_fen: AmountFen | None = None
    scope: ContractScope | None = None
    maintainer_kind: MaintainerKind | None = None


class SubcontractingReported(Event):
    """The maintainer had another do the work 转包、分包: a violation on record."""

    stored_as: ClassVar = "maintenance.SubcontractingReported.v1"
    report_number: OfficialNumber
    maintainer: PartyRef
    subcontractor: PartyRef
    found_on: date
    elevator_ids: tuple[str, ...]
    evidence: Words
    reported_by: PartyRef


class SubcontractingRefuted(Event):
    """The report did not hold; it stays on record beside this."""

    stored_as: ClassVar = "maintenance.SubcontractingRefuted.v1"
    report_number: OfficialNumber
    reason: Words


ContractHappened: TypeAlias = (
    ContractSigned
    | ContractRenewed
    | ContractAmended
    | MaintenanceSchemeChanged
    | ContractTerminated
    | ContractExpired
    | ContractVoided
    | ContractCorrected
    | SubcontractingReported
    | SubcontractingRefuted
)
