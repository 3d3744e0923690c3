"""What may be asked of a maintenance contract 维保合同."""

from datetime import date
from typing import Annotated, TypeAlias

from services.kernel.decider import FOUND, Record
from services.maintenance.events.values import (
    AmountFen,
    ContractScope,
    ContractTerminationGround,
    MaintainerKind,
    MaintenanceScheme,
    OfficialNumber,
    Words,
)
from services.reference.elevator import ElevatorFacts
from services.reference.party import PartyRef


class Hold(Record):
    """Another contract's maintainer has an elevator, as far as is known until `to_on`."""

    elevator_id: str
    contract_id: str
    from_on: date
    to_on: date


class SignContract(Record):
    """签订维保合同. The scheme begins with the term."""

    contract_id: str  # 合同编号
    maintainer: PartyRef  # 维保单位
    maintainer_kind: MaintainerKind
    client: PartyRef  # 委托方：使用、产权或管理责任单位
    scope: ContractScope
    scheme: MaintenanceScheme
    price_fen: AmountFen  # For the whole term.
    starts_on: date
    ends_on: date  # The last day.
    elevator_ids: tuple[str, ...]
    authorised_by: PartyRef | None = None  # 授权的制造单位
    authorisation_number: OfficialNumber | None = None  # 授权文号
    elevators: Annotated[tuple[ElevatorFacts, ...], FOUND] = ()
    holds: Annotated[tuple[Hold, ...], FOUND] = ()


class RenewContract(Record):
    """续签, before the contract has ended."""

    ends_on: date
    price_fen: AmountFen  # For the added term.
    document_number: OfficialNumber
    holds: Annotated[tuple[Hold, ...], FOUND] = ()


class AmendContract(Record):
    """变更: elevators come or go."""

    effective_on: date
    added_ids: tuple[str, ...] = ()
    removed_ids: tuple[str, ...] = ()
    price_fen: AmountFen  # Of the whole term, from now on.
    document_number: OfficialNumber
    elevators: Annotated[tuple[ElevatorFacts, ...], FOUND] = ()
    holds: Annotated[tuple[Hold, ...], FOUND] = ()


class ChangeMaintenanceScheme(Record):
    """改为按需维保, or back to fixed days."""

    scheme: MaintenanceScheme
    document_number: OfficialNumber


class TerminateContract(Record):
    """解除. `ended_on` is the last day of the contract."""

    ended_on: date
    ground: ContractTerminationGround
    reason: Words


class ExpireContract(Record):
    """到期. Asked when the last day is over."""


class VoidContract(Record):
    """作废 of a contract that was recorded in error."""

    reason: Words


class CorrectContract(Record):
    """更正 of what was recorded wrongly."""

    reason: Words
    evidence: Words
    price_fen: AmountFen | None = None
    scope: ContractScope | None = None
    maintainer_kind: MaintainerKind | None = None


class ReportSubcontracting(Record):
    """报告转包、分包: a violation that stays on record, also after the contract has ended."""

    report_number: OfficialNumber
    subcontractor: PartyRef
    found_on: date
    elevator_ids: tuple[str, ...] = ()  # None: all of the contract.
    evidence: Words
    reported_by: PartyRef


class RefuteSubcontracting(Record):
    """撤销转包报告 that did not hold."""

    report_number: OfficialNumber
    reason: Words


TermCommand: TypeAlias = (
    RenewContract
    | AmendContract
    | ChangeMaintenanceScheme
    | TerminateContract
    | ExpireContract
    | VoidContract
    | CorrectContract
)
ViolationCommand: TypeAlias = ReportSubcontracting | RefuteSubcontracting
Command: TypeAlias = SignContract | TermCommand | ViolationCommand
