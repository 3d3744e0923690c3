"""What a sealing amounts to."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias

from services.supervision.events.sealing import (
    MajorHazardListingProposed,
    SealingLifted,
    SealingOrdered,
    SealingReportSent,
    SealingStep,
)
from services.supervision.sealing import rules


@dataclass(frozen=True, slots=True)
class Unsealed:
    """Nothing was sealed."""


@dataclass(frozen=True, slots=True)
class SealingCase:
    """A sealing, with the papers that there are by now."""

    ordered: SealingOrdered
    since: date
    report: SealingReportSent | None = None
    proposal: MajorHazardListingProposed | None = None
    completed_at: datetime | None = None
    lifted: SealingLifted | None = None
    lifted_at: datetime | None = None

    @property
    def elevator_id(self) -> str:
        """The sealed elevator."""
        return self.ordered.elevator_id


State: TypeAlias = Unsealed | SealingCase


def missing(case: SealingCase) -> tuple[SealingStep, ...]:
    """What the case lacks to be complete; it is owed also once the seal is lifted."""
    papers = {SealingStep.WRITTEN_REPORT: case.report, SealingStep.LISTING_PROPOSAL: case.proposal}
    return tuple(step for step, paper in papers.items() if paper is None)


def age_days(case: SealingCase, on: date) -> int | None:
    """For how many days the case has been incomplete; None: it is complete."""
    return max((on - case.since).days, 0) if missing(case) else None


def sealed(state: State) -> SealingCase:
    """Raises `SealingUnknown`."""
    if isinstance(state, Unsealed):
        raise rules.SealingUnknown(field="sealing_id")
    return state
