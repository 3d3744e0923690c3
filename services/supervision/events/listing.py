"""Listed supervision 挂牌督办: a case in public view until every closing condition is met.

Source: campaign plan of 2015, section 3 and phase 4.
"""

from datetime import date
from enum import StrEnum
from typing import ClassVar, Final, TypeAlias, get_args

from services.kernel.decider import Event
from services.reference.party import PartyRef
from services.supervision.events.remedy_values import (
    DocumentNumber,
    ElevatorId,
    Evidence,
    Note,
    OfficialId,
    Reason,
)

LAW: Final = "Plan of 2015, phase four (挂牌督办, 集中攻坚)"
"""Under which rule these facts are recorded."""


class ListingCondition(StrEnum):
    """What must be met before an elevator leaves the list 销号条件."""

    RESPONSIBLE_UNIT = "responsible_unit"  # 落实使用管理责任单位
    MAINTAINER = "maintainer"  # 落实维保单位
    FUNDING = "funding"  # 落实维修资金
    HAZARD_RECTIFIED = "hazard_rectified"  # 隐患整改到位
    INSPECTION_PASSED = "inspection_passed"  # 检验合格
    RENEWAL_DONE = "renewal_done"  # 完成更新改造
    OTHER = "other"  # 见督办要求


class GovernmentLevel(StrEnum):
    """Which government a case went up to."""

    COUNTY = "county"  # 县级人民政府
    CITY = "city"  # 市级人民政府
    PROVINCE = "province"  # 省级人民政府


class ListedForSupervision(Event):
    """A government put the elevator on its list 挂牌: an owner of the task, a day, conditions."""

    stored_as: ClassVar = "supervision.ListedForSupervision.v1"
    listing_id: OfficialId
    elevator_id: ElevatorId
    listing_number: DocumentNumber
    listed_by: PartyRef
    task_owner: PartyRef
    due_on: date
    conditions: tuple[ListingCondition, ...]
    demands: Note = ""


class EscalatedToTownship(Event):
    """The township or sub-district 乡镇街道 took the case up."""

    stored_as: ClassVar = "supervision.EscalatedToTownship.v1"
    township: PartyRef
    document_number: DocumentNumber | None = None
    reason: Reason | None = None


class EscalatedToGovernment(Event):
    """The case went up to a government 报请地方政府."""

    stored_as: ClassVar = "supervision.EscalatedToGovernment.v1"
    level: GovernmentLevel
    government: PartyRef
    document_number: DocumentNumber | None = None
    reason: Reason | None = None


class ListingConditionMet(Event):
    """One condition is met; `evidence` shows it."""

    stored_as: ClassVar = "supervision.ListingConditionMet.v1"
    condition: ListingCondition
    evidence: Evidence


class ListingConditionReopened(Event):
    """A condition that was met is open again."""

    stored_as: ClassVar = "supervision.ListingConditionReopened.v1"
    condition: ListingCondition
    reason: Reason


class ListingOverdue(Event):
    """The day passed with conditions open."""

    stored_as: ClassVar = "supervision.ListingOverdue.v1"
    due_on: date
    open_conditions: tuple[ListingCondition, ...]


class Delisted(Event):
    """The elevator left the list 摘牌、销号: every condition is met."""

    stored_as: ClassVar = "supervision.Delisted.v1"
    document_number: DocumentNumber


class ListingWithdrawn(Event):
    """The elevator should not have been on the list 撤销挂牌: no condition was owed."""

    stored_as: ClassVar = "supervision.ListingWithdrawn.v1"
    document_number: DocumentNumber
    reason: Reason


ListingHappened: TypeAlias = (
    ListedForSupervision
    | EscalatedToTownship
    | EscalatedToGovernment
    | ListingConditionMet
    | ListingConditionReopened
    | ListingOverdue
    | Delisted
    | ListingWithdrawn
)

LISTING_EVENTS: Final[tuple[type[Event], ...]] = get_args(ListingHappened)
