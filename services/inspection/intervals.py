"""How often an elevator is inspected 检验 and self-tested 检测: dated rule versions.

Sources: until 2023-04-01 once a year (TSG T7001-2009). Since 2023-04-02 TSG T7001-2023, 4.1, and
TSG T7008-2023: inspection in the years 1, 4, 7, 9, 11, 13 and 15 and in every year after, self-test
in the years between. The announcement of both rules gives a year in which a province may go on as
before.
"""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from services.inspection.events.values import DueKind
from services.reference.dated import Dated, DatedTable


@dataclass(frozen=True, slots=True)
class IntervalRule:
    """One rule version. Years count from the base 基准: that of the installation is year 0.

    In the years `inspected` and in each after `yearly_after` there is an inspection; in the others
    a self-test, where `self_tests`. `restarts_on_modification`: the years count anew from a passed
    supervision inspection of a modification that was made under this rule.
    """

    inspected: AbstractSet[int]
    yearly_after: int
    self_tests: bool
    restarts_on_modification: bool
    inspection_months_early: int
    self_test_months_early: int

    def falls_due(self, kind: DueKind, year: int) -> bool:
        """Whether something of this kind is due in the year that counts so from the base."""
        inspection = year in self.inspected or year > self.yearly_after
        return inspection if kind is DueKind.INSPECTION else self.self_tests and not inspection

    def months_early(self, kind: DueKind) -> int:
        """How many months early it may be done without moving the one after it."""
        inspection = kind is DueKind.INSPECTION
        return self.inspection_months_early if inspection else self.self_test_months_early


FIRST_DAY: Final = date(1900, 1, 1)
"""Nothing that a rule is asked about is older."""

NEW_RULE_FROM: Final = date(2023, 4, 2)

INTERVALS: Final = DatedTable(
    "inspection_interval",
    [
        Dated(
            FIRST_DAY,
            NEW_RULE_FROM - timedelta(days=1),
            "TSG T7001-2009 等：定期检验周期为 1 年",
            IntervalRule(
                inspected=frozenset(),
                yearly_after=0,
                self_tests=False,
                restarts_on_modification=False,  # only one made under the rule of 2023 does
                inspection_months_early=2,
                self_test_months_early=1,
            ),
            verified=False,  # that it was yearly was read; the months early were not
        ),
        Dated(
            NEW_RULE_FROM,
            None,
            "TSG T7001-2023 第 4.1 条；TSG T7008-2023",
            IntervalRule(
                inspected=frozenset({1, 4, 7, 9, 11, 13, 15}),
                yearly_after=15,
                self_tests=True,
                restarts_on_modification=True,
                inspection_months_early=2,
                self_test_months_early=1,
            ),
            # The list of years and two months early were read. Yearly after the fifteenth year was
            # not; the month, modifications and a self-test's month come from a second-hand text.
            verified=False,
        ),
    ],
)

LAST_SELF_TEST_YEAR: Final = max(row.value.yearly_after for row in INTERVALS.rows)
"""After this year from the base no rule asks for a self-test."""

TRANSITION: Final = (NEW_RULE_FROM, date(2024, 4, 1))
"""The year 过渡期 in which a province may keep the old interval; both days are included."""


def row_on(day: date) -> Dated[IntervalRule]:
    """The rule in force on that day; of the days before the table, its first."""
    return INTERVALS.row(max(day, FIRST_DAY))


def version_on(day: date) -> str:
    """The name of that rule version."""
    return INTERVALS.version(max(day, FIRST_DAY))


def versions() -> tuple[str, ...]:
    """The names of all rule versions, the oldest first."""
    return tuple(version_on(row.valid_from) for row in INTERVALS.rows)
