"""What a hazard file amounts to.

Two things are kept apart: the measure that holds meanwhile (watched, stopped, or none), and how far
the rectification is. A rectification that is not verified leaves the measure as it was.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from services.reference.party import PartyRef
from services.supervision.events.hazard import (
    HazardFiled,
    HazardOutcome,
    HazardPutUnderWatch,
    HazardRiskAssessed,
    RectificationReported,
    RectificationVerified,
    StoppedForHazard,
)


class HazardStatus(StrEnum):
    """Where the file stands."""

    OPEN = "open"  # 待整改
    UNDER_WATCH = "under_watch"  # 采取监护措施
    STOPPED = "stopped"  # 停用
    RECTIFICATION_REPORTED = "rectification_reported"  # 已报告整改，待确认
    RECTIFIED = "rectified"  # 已整改
    REFUTED = "refuted"  # 不属实


class PlanStatus(StrEnum):
    """What the authority said to a version of the plan."""

    SUBMITTED = "submitted"  # 已报送
    APPROVED = "approved"  # 已同意
    REJECTED = "rejected"  # 已退回


@dataclass(frozen=True, slots=True)
class Plan:
    """The current version of the plan; `judged_by` once it is approved or rejected."""

    version: int
    measures: str
    due_on: date
    responsible: PartyRef
    status: PlanStatus = PlanStatus.SUBMITTED
    judged_by: PartyRef | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Unfiled:
    """No such hazard."""


@dataclass(frozen=True, slots=True)
class HazardFile:
    """A hazard on file."""

    filed: HazardFiled
    assessed: HazardRiskAssessed | None = None
    plan: Plan | None = None
    measure: HazardPutUnderWatch | StoppedForHazard | None = None
    reported: RectificationReported | None = None
    verified: RectificationVerified | None = None
    refuted: bool = False

    @property
    def elevator_id(self) -> str:
        """The elevator that has the hazard."""
        return self.filed.elevator_id

    @property
    def outcome(self) -> HazardOutcome | None:
        """Which of the three ways 已整改、采取监护措施、停用; None: pending, or refuted."""
        if self.refuted:
            return None
        if self.verified is not None:
            return HazardOutcome.RECTIFIED
        match self.measure:
            case HazardPutUnderWatch():
                return HazardOutcome.UNDER_WATCH
            case StoppedForHazard():
                return HazardOutcome.STOPPED
            case None:
                return None

    @property
    def status(self) -> HazardStatus:
        """Where the file stands."""
        if self.refuted:
            return HazardStatus.REFUTED
        if self.reported is not None and self.verified is None:
            return HazardStatus.RECTIFICATION_REPORTED
        return HazardStatus(self.outcome or HazardStatus.OPEN)

    @property
    def watched_until(self) -> date | None:
        """The last day of the watch that runs: on the day after, it is marked as expired."""
        match self.measure:
            case HazardPutUnderWatch(until=until) if self.outcome is HazardOutcome.UNDER_WATCH:
                return until
            case _:
                return None


State: TypeAlias = Unfiled | HazardFile
