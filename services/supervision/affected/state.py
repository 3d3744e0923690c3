"""What is known of an affected elevator: every step with its time."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple, TypeAlias

from services.reference.party import PartyRef
from services.supervision.events.maker_report import (
    AffectedElevatorFound,
    AffectedElevatorOrdered,
    AffectedElevatorRectified,
    ReportedHazardConfirmed,
    ReportedHazardRefuted,
)


class Known(NamedTuple):
    """Who was told, when, and when they said that they know; None: not yet."""

    party: PartyRef | None
    division: str
    told_at: datetime | None
    acknowledged_at: datetime | None = None


class ToldInsurer(NamedTuple):
    """An insurer, and when it was told."""

    insurer: PartyRef
    at: datetime


@dataclass(frozen=True, slots=True)
class NotAffected:
    """No report speaks of it."""


@dataclass(frozen=True, slots=True)
class AffectedElevator:
    """An elevator that a maker's report speaks of."""

    found: AffectedElevatorFound
    found_at: datetime
    user_unit: Known | None = None
    authority: Known | None = None
    insurers: tuple[ToldInsurer, ...] = ()
    verdict: ReportedHazardConfirmed | ReportedHazardRefuted | None = None
    verdict_at: datetime | None = None
    order: AffectedElevatorOrdered | None = None
    ordered_at: datetime | None = None
    rectified: AffectedElevatorRectified | None = None
    rectified_at: datetime | None = None

    @property
    def elevator_id(self) -> str:
        """The elevator."""
        return self.found.elevator_id

    @property
    def is_confirmed(self) -> bool:
        """Whether the reported hazard proved true."""
        return isinstance(self.verdict, ReportedHazardConfirmed)


State: TypeAlias = NotAffected | AffectedElevator
