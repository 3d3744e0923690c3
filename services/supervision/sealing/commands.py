"""What may be asked of a sealing."""

from datetime import date
from typing import Annotated, TypeAlias

from services.kernel.decider import FOUND, Record
from services.reference.elevator import ElevatorFacts
from services.reference.party import PartyRef
from services.supervision.events.order import HazardIds
from services.supervision.events.remedy_values import DocumentNumber, ElevatorId, OfficialId, Reason
from services.supervision.events.sealing import LiftingBasis, SealingCause


class OrderSealing(Record):
    """决定封停."""

    sealing_id: OfficialId
    elevator_id: ElevatorId
    order_number: DocumentNumber  # 封停决定文号
    authority: PartyRef
    cause: SealingCause
    reason: Reason
    hazard_ids: HazardIds = ()
    elevator: Annotated[ElevatorFacts | None, FOUND] = None


class SendWrittenReport(Record):
    """书面报告当地政府."""

    government: PartyRef
    document_number: DocumentNumber
    sent_on: date


class ProposeMajorHazardListing(Record):
    """提请作为重大隐患挂牌督办."""

    government: PartyRef
    document_number: DocumentNumber
    proposed_on: date


class LiftSealing(Record):
    """解封, on an inspection passed since, or by decision of the authority that sealed."""

    basis: LiftingBasis
    report_number: DocumentNumber | None = None  # 检验报告编号
    decision_number: DocumentNumber | None = None  # 解封决定文号
    authority: PartyRef | None = None
    passed_on: Annotated[date | None, FOUND] = None


Command: TypeAlias = OrderSealing | SendWrittenReport | ProposeMajorHazardListing | LiftSealing
