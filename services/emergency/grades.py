"""Grades of accidents 事故等级 by dated thresholds.

Source: 特种设备安全监察条例 (2009) art. 61 to 64. A threshold that is reached makes the grade; the
gravest one counts. Persons held in a lift's car for two hours make a general accident.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Final, NamedTuple

from services.emergency.events.accident import Toll
from services.emergency.events.values import AccidentGrade, GradeGround
from services.kernel.errors import Refused
from services.reference.dated import Dated, DatedTable, NoRuleThen

YUAN: Final = 100
"""In fen 分."""

MILLION_YUAN: Final = 1_000_000 * YUAN


class AccidentGradesUnknownThen(Refused):
    """No thresholds are on record for the day of this accident."""

    zh = "没有事故发生当日适用的等级标准"


class Threshold(NamedTuple):
    """From which count on; None: this does not make the grade."""

    deaths: int
    serious_injuries: int
    loss_fen: int
    held_minutes: int | None = None

    def reached(self, toll: Toll) -> Iterator[GradeGround]:
        """Which of the thresholds this toll reaches."""
        if toll.deaths >= self.deaths:
            yield GradeGround.DEATHS
        if toll.serious_injuries >= self.serious_injuries:
            yield GradeGround.SERIOUS_INJURIES
        if toll.loss_fen >= self.loss_fen:
            yield GradeGround.LOSS
        if self.held_minutes is not None and toll.held_minutes >= self.held_minutes:
            yield GradeGround.HELD


THRESHOLDS: Final = DatedTable[Mapping[AccidentGrade, Threshold]](
    "accident_grades",
    [
        Dated(
            date(2009, 5, 1),
            None,
            "特种设备安全监察条例（2009 年修订）第六十一条至第六十四条",
            MappingProxyType(
                {
                    AccidentGrade.ESPECIALLY_SERIOUS: Threshold(30, 100, 100 * MILLION_YUAN),
                    AccidentGrade.MAJOR: Threshold(10, 50, 50 * MILLION_YUAN),
                    AccidentGrade.LARGER: Threshold(3, 10, 10 * MILLION_YUAN),
                    AccidentGrade.GENERAL: Threshold(1, 1, 10_000 * YUAN, 120),
                }
            ),
        )
    ],
)
"""By grade, the gravest first."""

REPORT_WITHIN: Final = DatedTable(
    "accident_report_minutes",
    [
        Dated(
            date.min,
            None,
            "特种设备事故报告和调查处理规定：一小时内报告县级监管部门；未核实",
            60,
            verified=False,
        )
    ],
)
"""Within how many minutes an accident is reported to the county's authority."""


class Grading(NamedTuple):
    """A grade, what made it, and the version of the thresholds."""

    grade: AccidentGrade
    grounds: tuple[GradeGround, ...]
    rule_version: str


def grading(toll: Toll, day: date) -> Grading:
    """The grade of an accident of that day. Raises `AccidentGradesUnknownThen`."""
    try:
        thresholds, version = THRESHOLDS.at(day), THRESHOLDS.version(day)
    except NoRuleThen:
        raise AccidentGradesUnknownThen(on=day) from None
    for grade, threshold in thresholds.items():
        if grounds := tuple(threshold.reached(toll)):
            return Grading(grade, grounds, version)
    return Grading(AccidentGrade.BELOW, (), version)
