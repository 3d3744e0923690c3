"""What a maintainer's score is made of 维保质量评价: weights and grades, dated and versioned.

The weights are those of a city's scoring table that was read. Its date, and the grades' limits, were
not: the row counts as unverified.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from types import MappingProxyType
from typing import Final, NamedTuple, assert_never

from services.maintenance.events.rating import RatingEvidence, RatingGrade, RatingItem
from services.reference.dated import Dated, DatedTable

BASE_TENTHS: Final = 1000
"""The score of a maintainer of whom nothing is counted: 100 points."""


class By(Enum):
    """How an item is counted."""

    CASE = auto()  # so many points each
    ONCE = auto()  # so many points, however often
    PERCENT = auto()  # a point for a percent
    LIFTS = auto()  # a point for so many elevators
    GIVEN = auto()  # points that a jury gave, up to the cap


@dataclass(frozen=True, slots=True)
class Weight:
    """One item: `points_tenths` (below zero: taken off) by its way of counting; `cap_tenths`.

    `strikes`: what a case counts towards the lowest class. `shown_by`: how the stored names begin
    of the events that show a case; none: a document shows it.
    """

    by: By
    points_tenths: int
    cap_tenths: int | None = None
    lifts: int = 1
    strikes: int = 0
    shown_by: tuple[str, ...] = ()

    def tenths(self, evidence: RatingEvidence) -> int:
        """What this evidence changes the score by, in tenths of a point."""
        tenths, cap = self._uncapped(evidence), self.cap_tenths
        return tenths if cap is None else max(-cap, min(cap, tenths))

    def _uncapped(self, evidence: RatingEvidence) -> int:
        match self.by:
            case By.CASE | By.GIVEN:
                return self.points_tenths * evidence.count
            case By.ONCE:
                return self.points_tenths if evidence.count else 0
            case By.PERCENT:
                return self.points_tenths * evidence.percent_tenths // 10
            case By.LIFTS:
                return self.points_tenths * (evidence.count // self.lifts)
            case _:
                assert_never(self.by)


@dataclass(frozen=True, slots=True)
class RatingWeights:
    """The weights of all items, and the lowest score of each grade above the last.

    `strikes_to_lowest`: a major accident, or two of any size, put a maintainer into the last.
    """

    weights: Mapping[RatingItem, Weight]
    grades: tuple[tuple[int, RatingGrade], ...]
    strikes_to_lowest: int = 2


class Score(NamedTuple):
    """A score in tenths of a point, and its grade."""

    tenths: int
    grade: RatingGrade


def scored(evidence: Sequence[RatingEvidence], rule: RatingWeights) -> Score:
    """The score that this evidence amounts to under this table; never below zero."""
    changes = sum(rule.weights[one.item].tenths(one) for one in evidence)
    tenths = max(0, BASE_TENTHS + changes)
    if sum(rule.weights[one.item].strikes * one.count for one in evidence) >= (
        rule.strikes_to_lowest
    ):
        return Score(tenths, RatingGrade.D)
    grade = next((grade for least, grade in rule.grades if tenths >= least), RatingGrade.D)
    return Score(tenths, grade)


def _minus(points: int, *shown_by: str, by: By = By.CASE, strikes: int = 0) -> Weight:
    return Weight(by, -10 * points, strikes=strikes, shown_by=shown_by)


def _plus(points: int, by: By, cap: int | None = None, lifts: int = 1) -> Weight:
    return Weight(by, 10 * points, None if cap is None else 10 * cap, lifts)


_FAULTS: Final[Mapping[RatingItem, Weight]] = MappingProxyType(
    {
        RatingItem.PHONE_UNANSWERED: _minus(5),
        RatingItem.COMPANY_CHANGE_NOT_FILED: _minus(10, by=By.ONCE),
        RatingItem.NOT_FILED: _minus(10, by=By.ONCE),
        RatingItem.MISSING_DATA: _minus(1, by=By.PERCENT),
        RatingItem.VISIT_WITHOUT_SCAN: _minus(1, by=By.PERCENT),
        RatingItem.LATE_SCAN: _minus(1, by=By.PERCENT),
        RatingItem.OPEN_PLATFORM_ALARM: _minus(2, "emergency."),
        RatingItem.FIRST_INSPECTION_FAILED: _minus(2, "inspection.", "registry.Inspection"),
        RatingItem.SERIOUS_HAZARD: _minus(5, "supervision.", "inspection.", "insurance."),
        RatingItem.SAFETY_CIRCUIT_BRIDGED: _minus(20, "supervision.", "inspection."),
        RatingItem.CHECK_REFUSED: _minus(10),
        RatingItem.GENERAL_ACCIDENT: _minus(30, "emergency.Accident", strikes=1),
        RatingItem.LARGER_ACCIDENT: _minus(50, "emergency.Accident", strikes=1),
        RatingItem.MAJOR_ACCIDENT: _minus(50, "emergency.Accident", strikes=2),
        RatingItem.COMPLAINT: _minus(5, "supervision.Complaint"),
        RatingItem.REPEATED_COMPLAINT: _minus(20, "supervision.Complaint"),
        RatingItem.SUBCONTRACTING: _minus(20, "maintenance.SubcontractingReported."),
        RatingItem.FORGED_RECORDS: _minus(20, "maintenance.VisitWithdrawn."),
        RatingItem.ORDERED_TO_RECTIFY: _minus(2, "supervision."),
        RatingItem.SAFETY_NOTICE: _minus(5, "supervision."),
        RatingItem.REPEATED_NOTICE: _minus(20, "supervision."),
        RatingItem.LAW_BROKEN: _minus(20, "supervision."),
        RatingItem.LEVEL_1_RESCUE_NOT_DONE: _minus(5, "emergency."),
        RatingItem.LEVEL_2_RESCUE_NOT_DONE: _minus(5, "emergency."),
        RatingItem.LATE_ARRIVAL: _minus(10, "emergency."),
        RatingItem.ENTRAPMENT_BY_MAINTENANCE: _minus(3, "emergency.", "maintenance.FaultClosed."),
    }
)
_MERITS: Final[Mapping[RatingItem, Weight]] = MappingProxyType(
    {
        RatingItem.LEVEL_2_RESCUE_DONE: Weight(By.CASE, 30, shown_by=("emergency.",)),
        RatingItem.LEVEL_2_POINTS_HELD: _plus(1, By.GIVEN, cap=4),
        RatingItem.TIP_OFF: _plus(10, By.ONCE),
        RatingItem.EXPERT: _plus(5, By.ONCE),
        RatingItem.ASSIGNED_LIFT_TAKEN: Weight(
            By.CASE, 10, shown_by=("maintenance.ElevatorTakenOver.",)
        ),
        RatingItem.REMOTE_MONITORING: _plus(1, By.LIFTS, lifts=30),
        RatingItem.INSURED_LIFTS: _plus(1, By.LIFTS, lifts=50),
        RatingItem.INNOVATION: _plus(1, By.GIVEN, cap=5),
    }
)

RATING_WEIGHTS: Final[DatedTable[RatingWeights]] = DatedTable(
    "rating_weights",
    [
        Dated(
            date.min,
            None,
            "a city's scoring table of 维保质量评价; its date and grade limits were not read",
            RatingWeights(
                MappingProxyType({**_FAULTS, **_MERITS}),
                ((900, RatingGrade.A), (750, RatingGrade.B), (600, RatingGrade.C)),
            ),
            verified=False,
        ),
    ],
)
