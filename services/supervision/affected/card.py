"""An affected elevator as it is told."""

from datetime import date, datetime
from enum import StrEnum

from services.kernel.decider import Record
from services.reference.party import PartyRef
from services.supervision.affected.deciding import affected
from services.supervision.affected.state import AffectedElevator, State
from services.supervision.events.hazard import SeriousHazardCode
from services.supervision.events.maker_report import (
    ReportedHazardConfirmed,
    ReportedHazardRefuted,
)


class AffectedStatus(StrEnum):
    """How far an affected elevator is."""

    UNVERIFIED = "unverified"  # 待核查
    REFUTED = "refuted"  # 不属实
    CONFIRMED = "confirmed"  # 属实
    ORDERED = "ordered"  # 已责令整改
    RECTIFIED = "rectified"  # 已整改


class ToldInsurerCard(Record):
    """An insurer, and when it was told."""

    insurer: PartyRef
    told_at: datetime


class AffectedElevatorCard(Record):
    """Every step with its time; what has no time has not happened."""

    report_id: str
    elevator_id: str
    maker: PartyRef
    serial_number: str
    description: str
    serious_code: SeriousHazardCode | None
    status: AffectedStatus
    found_at: datetime
    user_unit: PartyRef | None
    user_unit_notified_at: datetime | None
    user_unit_acknowledged_at: datetime | None
    authority: PartyRef | None
    authority_division: str | None
    authority_notified_at: datetime | None
    authority_acknowledged_at: datetime | None
    insurers: tuple[ToldInsurerCard, ...]
    verified_by: PartyRef | None
    verdict_at: datetime | None
    order_id: str | None
    ordered_at: datetime | None
    rectified_on: date | None
    rectified_at: datetime | None


def card_of(state: State) -> AffectedElevatorCard:
    """Raises `ElevatorNotAffected`."""
    one = affected(state)
    unit, authority, verdict = one.user_unit, one.authority, one.verdict
    return AffectedElevatorCard(
        **dict(one.found),
        status=_status(one),
        found_at=one.found_at,
        user_unit=unit.party if unit else None,
        user_unit_notified_at=unit.told_at if unit else None,
        user_unit_acknowledged_at=unit.acknowledged_at if unit else None,
        authority=authority.party if authority else None,
        authority_division=authority.division if authority else None,
        authority_notified_at=authority.told_at if authority else None,
        authority_acknowledged_at=authority.acknowledged_at if authority else None,
        insurers=tuple(ToldInsurerCard(insurer=i.insurer, told_at=i.at) for i in one.insurers),
        verified_by=verdict.verified_by if isinstance(verdict, ReportedHazardConfirmed) else None,
        verdict_at=one.verdict_at,
        order_id=one.order.order_id if one.order else None,
        ordered_at=one.ordered_at,
        rectified_on=one.rectified.rectified_on if one.rectified else None,
        rectified_at=one.rectified_at,
    )


def _status(one: AffectedElevator) -> AffectedStatus:
    if isinstance(one.verdict, ReportedHazardRefuted):
        return AffectedStatus.REFUTED
    if one.rectified is not None:
        return AffectedStatus.RECTIFIED
    if one.order is not None:
        return AffectedStatus.ORDERED
    return AffectedStatus.CONFIRMED if one.is_confirmed else AffectedStatus.UNVERIFIED
