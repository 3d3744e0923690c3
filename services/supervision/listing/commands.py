"""What may be asked of a listing."""

from datetime import date
from typing import Annotated, TypeAlias

from pydantic import Field

from services.kernel.decider import Record
from services.reference.party import PartyRef
from services.supervision.events.listing import GovernmentLevel, ListingCondition
from services.supervision.events.remedy_values import (
    DocumentNumber,
    ElevatorId,
    Note,
    OfficialId,
    Reason,
    ShownEvidence,
)


class ListForSupervision(Record):
    """挂牌督办: with an owner of the task, a day that still counts, and closing conditions."""

    listing_id: OfficialId
    elevator_id: ElevatorId
    listing_number: DocumentNumber  # 挂牌编号
    listed_by: PartyRef  # 挂牌机关
    task_owner: PartyRef  # 督办责任单位
    due_on: date  # 督办期限
    conditions: Annotated[
        tuple[ListingCondition, ...], Field(min_length=1, max_length=7)
    ]  # 销号条件
    demands: Note = ""


class EscalateToTownship(Record):
    """由乡镇街道协调."""

    township: PartyRef
    document_number: DocumentNumber | None = None
    reason: Reason | None = None


class EscalateToGovernment(Record):
    """报请地方政府协调."""

    level: GovernmentLevel
    government: PartyRef
    document_number: DocumentNumber | None = None
    reason: Reason | None = None


class MeetListingCondition(Record):
    """销号条件已落实."""

    condition: ListingCondition
    evidence: ShownEvidence


class ReopenListingCondition(Record):
    """销号条件重新打开: it was not met, or is not any more."""

    condition: ListingCondition
    reason: Reason


class MarkListingOverdue(Record):
    """督办逾期: sent by the clock on the day after `due_on`, or later."""


class Delist(Record):
    """摘牌、销号."""

    document_number: DocumentNumber


class WithdrawListing(Record):
    """撤销挂牌: the elevator should not have been listed."""

    document_number: DocumentNumber
    reason: Reason


Command: TypeAlias = (
    ListForSupervision
    | EscalateToTownship
    | EscalateToGovernment
    | MeetListingCondition
    | ReopenListingCondition
    | MarkListingOverdue
    | Delist
    | WithdrawListing
)
