"""What may be asked of an elevator's three-without file."""

from datetime import date
from typing import Annotated, TypeAlias

from services.kernel.decider import FOUND, Record
from services.reference.elevator import ElevatorFacts
from services.reference.party import PartyRef
from services.supervision.events.remedy_values import (
    Evidence,
    Line,
    OfficialId,
    Reason,
    ShownEvidence,
)
from services.supervision.events.withouts import WithoutsDefinition, WithoutsFlag


class FundFact(Record):
    """What a fund's own stream says last: its stored name, elevator, and place in the log."""

    type: str
    elevator_id: str
    position: int


class RaiseWithoutsFlag(Record):
    """认定无物管、无维保或者无维修资金. A case opens once the flags fulfil the definition."""

    flag: WithoutsFlag
    found_on: date
    evidence: ShownEvidence
    definition: WithoutsDefinition  # 三无电梯的认定口径


class ClearWithoutsFlag(Record):
    """消除其中一项."""

    flag: WithoutsFlag
    cleared_on: date
    evidence: ShownEvidence


class SettleResponsibleUnit(Record):
    """落实使用管理责任单位: the one that the register names."""

    unit: PartyRef
    evidence: Evidence = ()
    elevator: Annotated[ElevatorFacts | None, FOUND] = None


class SettleMaintainer(Record):
    """落实维保单位: the one that has taken the elevator over."""

    maintainer: PartyRef
    evidence: Evidence = ()
    maintained_by: Annotated[PartyRef | None, FOUND] = None


class SettleFunding(Record):
    """落实维修资金: a fund of this elevator that was approved or paid, or a subsidy."""

    fund_id: OfficialId
    evidence: Evidence = ()
    fund: Annotated[FundFact | None, FOUND] = None
    own_elevator_id: Annotated[str, FOUND] = ""


class CloseWithoutsCase(Record):
    """三无电梯销号: what was settled holds still."""

    reference: Line  # 销号文书
    elevator: Annotated[ElevatorFacts | None, FOUND] = None
    maintained_by: Annotated[PartyRef | None, FOUND] = None


class WithdrawWithoutsCase(Record):
    """撤销认定: the elevator never was one."""

    reason: Reason


Command: TypeAlias = (
    RaiseWithoutsFlag
    | ClearWithoutsFlag
    | SettleResponsibleUnit
    | SettleMaintainer
    | SettleFunding
    | CloseWithoutsCase
    | WithdrawWithoutsCase
)
