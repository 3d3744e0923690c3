"""Sealing 封停: the order, the written report to the government, the proposal to list, the lifting.

Source: campaign plan of 2015, phase 4: seal by law, at the same time report in writing to the local
government, and propose it for listing as a major hazard.
"""

from datetime import date
from enum import StrEnum
from typing import ClassVar, Final, TypeAlias, get_args

from services.kernel.decider import Event
from services.reference.party import PartyRef
from services.supervision.events.order import HazardIds
from services.supervision.events.remedy_values import (
    DocumentNumber,
    ElevatorId,
    OfficialId,
    Reason,
)

LAW: Final = "Plan of 2015, phase four (依法予以封停, 书面报告当地政府, 提请列为重大隐患)"
"""Under which rule these facts are recorded."""


class SealingCause(StrEnum):
    """Why an elevator is sealed."""

    UNRECTIFIED_HAZARD = "unrectified_hazard"  # 严重事故隐患，仍无法落实整改
    UNREGISTERED_USE = "unregistered_use"  # 未办理使用登记
    UNINSPECTED_USE = "uninspected_use"  # 未经检验或者检验不合格仍使用
    ACCIDENT = "accident"  # 发生事故
    OTHER = "other"


class SealingStep(StrEnum):
    """The three that make a sealing complete."""

    ORDER = "order"  # 依法封停
    WRITTEN_REPORT = "written_report"  # 书面报告当地政府
    LISTING_PROPOSAL = "listing_proposal"  # 提请作为重大隐患挂牌督办


class LiftingBasis(StrEnum):
    """What a seal is lifted on 解封."""

    INSPECTION = "inspection"  # 检验合格
    AUTHORITY_DECISION = "authority_decision"  # 封停机关决定


class SealingOrdered(Event):
    """An authority ordered the elevator sealed 封停."""

    stored_as: ClassVar = "supervision.SealingOrdered.v1"
    sealing_id: OfficialId
    elevator_id: ElevatorId
    order_number: DocumentNumber
    authority: PartyRef
    cause: SealingCause
    reason: Reason
    hazard_ids: HazardIds = ()


class SealingReportSent(Event):
    """The local government was told in writing 书面报告."""

    stored_as: ClassVar = "supervision.SealingReportSent.v1"
    government: PartyRef
    document_number: DocumentNumber
    sent_on: date


class MajorHazardListingProposed(Event):
    """It was proposed to list the case as a major hazard 提请挂牌督办."""

    stored_as: ClassVar = "supervision.MajorHazardListingProposed.v1"
    government: PartyRef
    document_number: DocumentNumber
    proposed_on: date


class SealingCaseCompleted(Event):
    """Order, written report and proposal: all three exist. It follows from the last of them."""

    stored_as: ClassVar = "supervision.SealingCaseCompleted.v1"


class SealingLifted(Event):
    """The seal was lifted 解封, on a passed inspection or by decision of whoever sealed."""

    stored_as: ClassVar = "supervision.SealingLifted.v1"
    basis: LiftingBasis
    report_number: DocumentNumber | None = None
    inspected_on: date | None = None
    decision_number: DocumentNumber | None = None
    authority: PartyRef | None = None


SealingHappened: TypeAlias = (
    SealingOrdered
    | SealingReportSent
    | MajorHazardListingProposed
    | SealingCaseCompleted
    | SealingLifted
)

SEALING_EVENTS: Final[tuple[type[Event], ...]] = get_args(SealingHappened)
