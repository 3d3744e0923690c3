"""The cover of one elevator 电梯责任险保单: what happened."""

from datetime import date
from enum import StrEnum
from typing import Annotated, ClassVar, Final, TypeAlias

from pydantic import Field

from services.insurance.events.values import (
    Fen,
    InsuranceFunction,
    InsuredRole,
    LiabilityLimits,
    PersonId,
    PremiumCalculation,
    SomeFen,
)
from services.kernel.decider import Event, Record
from services.kernel.sealed import Sealed
from services.reference.party import PartyRef

LAW: Final = (
    "Plan of 2015 (电梯安全责任保险, 保险与隐患排查相结合); long-term plan of 2015 (事故预防)"
)
"""Under which rule these facts are recorded."""


class CancellationReason(StrEnum):
    """Why a cover ended before its time 退保."""

    REQUESTED = "requested"  # 投保人退保
    PREMIUM_UNPAID = "premium_unpaid"  # 未缴保费
    ELEVATOR_GONE = "elevator_gone"  # 电梯移走或者报废
    REPLACED = "replaced"  # 换保
    VOID = "void"  # 自始无效: entered by mistake


class IncidentKind(StrEnum):
    """What a claim is made for."""

    ACCIDENT = "accident"  # 事故
    RESCUE_CASE = "rescue_case"  # 困人救援


class ClaimIncident(Record):
    """An accident or a rescue case, as the first event of its own stream tells.

    `stream` names it for the limit per accident 每次事故; `position` is that event's place in the log.
    """

    stream: str
    stored_name: str
    elevator_id: str
    happened_on: date
    position: int


class PaidPart(Record):
    """What is paid for one injured person; without a person, for damaged property."""

    person_id: PersonId | None = None
    amount_fen: SomeFen


class PreventionTechnician(Record):
    """The insurer's technician who came."""

    person_id: PersonId
    name: Sealed | None = None
    phone: Sealed | None = None


class VisitHazard(Record):
    """A hazard 隐患 that the technician found. `hazard_code` is of the hazard standard, if one fits."""

    description: Annotated[str, Field(min_length=1, max_length=500)]
    component: Annotated[str, Field(min_length=1, max_length=100)] | None = None
    hazard_code: Annotated[str, Field(min_length=1, max_length=50)] | None = None
    serious: bool = False  # 严重事故隐患


class CoverBound(Event):
    """The elevator is covered 承保 from `covers_from` to `covers_to`, both days included.

    Terms are those of the programme's version on the first day. `premium_fen` is for one year, by
    the quote named, or the base premium of the tariff.
    """

    stored_as: ClassVar = "insurance.CoverBound.v1"
    cover_id: str
    programme_id: str
    programme_version: int
    insurer: PartyRef
    payer: PartyRef
    covers_from: date
    covers_to: date
    limits: LiabilityLimits
    insured_roles: tuple[InsuredRole, ...]
    insured_parties: tuple[PartyRef, ...] = ()
    premium_fen: Fen
    quote_id: str | None = None


class CoverRenewed(Event):
    """A cover was followed by a new one 续保, under a number, a period and limits of its own."""

    stored_as: ClassVar = "insurance.CoverRenewed.v1"
    cover_id: str
    renews: str
    programme_id: str
    programme_version: int
    insurer: PartyRef
    payer: PartyRef
    covers_from: date
    covers_to: date
    limits: LiabilityLimits
    insured_roles: tuple[InsuredRole, ...]
    insured_parties: tuple[PartyRef, ...] = ()
    premium_fen: Fen
    quote_id: str | None = None


class CoverCancelled(Event):
    """A cover ended before its time 退保; `ended_on` is the last day in force.

    Of a cover that was never in force it is the day before the first.
    """

    stored_as: ClassVar = "insurance.CoverCancelled.v1"
    cover_id: str
    ended_on: date
    reason: CancellationReason
    endorsement_number: str
    refund_fen: Fen = 0


class CoverLapsed(Event):
    """A cover ran out and was not renewed 脱保; `ended_on` is the last day in force.

    `still_covered`: on the day after, another cover of the elevator was in force.
    """

    stored_as: ClassVar = "insurance.CoverLapsed.v1"
    cover_id: str
    ended_on: date
    still_covered: bool = False


class PremiumQuoted(Event):
    """An insurer said what the cover of this elevator costs for a year, and why 报价."""

    stored_as: ClassVar = "insurance.PremiumQuoted.v1"
    quote_id: str
    insurer: PartyRef
    calculation: PremiumCalculation


class PremiumAdjusted(Event):
    """The premium of a cover floats 费率浮动: from `effective_from` on it is computed anew."""

    stored_as: ClassVar = "insurance.PremiumAdjusted.v1"
    cover_id: str
    adjustment_number: str
    effective_from: date
    former_premium_fen: Fen
    calculation: PremiumCalculation
    reason: str


class PreventionVisitReported(Event):
    """The insurer looked at the elevator to prevent accidents 事故预防; an empty list: no hazard."""

    stored_as: ClassVar = "insurance.PreventionVisitReported.v1"
    visit_number: str
    cover_id: str
    insurer: PartyRef
    visited_on: date
    technician: PreventionTechnician
    hazards: tuple[VisitHazard, ...]
    next_steps: str
    function: InsuranceFunction = InsuranceFunction.PREVENTION


class LimitUsed(Event):
    """A part of the limits is set aside for one payment of a claim, before it is paid."""

    stored_as: ClassVar = "insurance.LimitUsed.v1"
    cover_id: str
    claim_id: str
    payment_number: str
    incident: ClaimIncident
    parts: tuple[PaidPart, ...]


class LimitReleased(Event):
    """What was set aside for a payment is free again: the payment was voided and never happens."""

    stored_as: ClassVar = "insurance.LimitReleased.v1"
    cover_id: str
    claim_id: str
    payment_number: str


CoverHappened: TypeAlias = (
    CoverBound
    | CoverRenewed
    | CoverCancelled
    | CoverLapsed
    | PremiumQuoted
    | PremiumAdjusted
    | PreventionVisitReported
    | LimitUsed
    | LimitReleased
)
