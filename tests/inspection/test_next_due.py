"""When something falls due next: TSG T7001-2023, 4.1, clause by clause (scene 10).

Base 基准 is March 2016 unless a row says otherwise.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.inspection.due import (
    Done,
    Move,
    Weight,
    due_before_restart,
    last_of_month,
    next_due,
)
from services.inspection.events.values import DueDate, DueKind, SupervisedWork
from services.inspection.intervals import INTERVALS, versions

YEARLY, LISTED = versions()
BASE = date(2016, 3, 15)
INSPECTION, SELF_TEST = DueKind.INSPECTION, DueKind.SELF_TEST
ORDERED = date(2024, 1, 8)
MAJOR_REPAIR = SupervisedWork.MAJOR_REPAIR


def inspected(*days: date) -> list[Done]:
    return [Done(day, Weight.INSPECTION) for day in days]


def self_tested(*days: date) -> list[Done]:
    return [Done(day, Weight.SELF_TEST) for day in days]


def supervised(day: date, work: SupervisedWork) -> Done:
    return Done(day, Weight.SUPERVISION, work)


def due(
    history: Sequence[Done],
    version: str = LISTED,
    kind: DueKind = INSPECTION,
    base: date = BASE,
    moves: Sequence[Move] = (),
) -> DueDate:
    found = next_due(kind, base, history, version, moves)
    assert found is not None
    return found


def test_the_rule_versions_are_dated_and_sourced() -> None:
    """Yearly until 1 April 2023, the list of years from the day on which it came into force."""
    old, new = INTERVALS.rows
    assert (old.valid_to, new.valid_from) == (date(2023, 4, 1), date(2023, 4, 2))
    assert new.valid_to is None
    assert "TSG T7001-2023" in new.source
    assert not old.verified
    assert not new.verified  # parts of either clause were not read in the rule itself
    assert (YEARLY, LISTED) == ("inspection_interval@1900-01-01", "inspection_interval@2023-04-02")


def test_in_2022_it_is_yearly() -> None:
    """What was decided in 2022 knows no other rule, and says so."""
    for year in range(2016, 2023):
        found = due(inspected(date(year, 3, 20)) if year > 2016 else [], YEARLY)
        assert (found.due_on, found.rule_version) == (date(year + 1, 3, 31), YEARLY)
    assert next_due(SELF_TEST, BASE, [], YEARLY) is None


@pytest.mark.parametrize(
    ("installed", "last", "expected"),
    [
        (date(2023, 5, 10), None, date(2024, 5, 31)),  # year 1
        (date(2023, 5, 10), date(2024, 5, 2), date(2027, 5, 31)),  # 4
        (date(2023, 5, 10), date(2027, 5, 2), date(2030, 5, 31)),  # 7
        (date(2023, 5, 10), date(2030, 5, 2), date(2032, 5, 31)),  # 9
        (date(2023, 5, 10), date(2032, 5, 2), date(2034, 5, 31)),  # 11
        (date(2023, 5, 10), date(2034, 5, 2), date(2036, 5, 31)),  # 13
        (date(2023, 5, 10), date(2036, 5, 2), date(2038, 5, 31)),  # 15
        (date(2023, 5, 10), date(2038, 5, 2), date(2039, 5, 31)),  # 16: yearly from now on
        (date(2023, 5, 10), date(2039, 5, 2), date(2040, 5, 31)),  # 17
        (date(2016, 3, 15), date(2022, 3, 20), date(2023, 3, 31)),  # 7, still under the old rule
        (date(2015, 6, 15), date(2022, 6, 20), date(2024, 6, 30)),  # 8 is a self-test: 9
        (date(2005, 6, 15), date(2022, 6, 20), date(2023, 6, 30)),  # over 15 years: yearly
    ],
)
def test_from_2023_the_years_are_listed(installed: date, last: date | None, expected: date) -> None:
    """1, 4, 7, 9, 11, 13, 15, and every year after; each due date names the rule it follows."""
    found = due(inspected(last) if last else [], base=installed)
    assert found.due_on == expected
    assert found.rule_version == (LISTED if expected >= date(2023, 4, 2) else YEARLY)
    assert found.year == expected.year - installed.year


def test_self_tests_are_in_the_other_years() -> None:
    """2, 3, 5, 6, 8, 10, 12, 14; none after the fifteenth year, none before April 2023."""
    base, years = date(2023, 5, 10), []
    history: list[Done] = []
    while (found := next_due(SELF_TEST, base, history, LISTED)) is not None:
        years.append(found.year)
        history += self_tested(found.due_on)
    assert years == [2, 3, 5, 6, 8, 10, 12, 14]
    assert due([], kind=SELF_TEST, base=date(2015, 6, 15)).due_on == date(2023, 6, 30)  # year 8


def test_two_months_early_does_not_move_the_next() -> None:
    """From the first day of the second month before; the day before that is too early to count."""
    base = date(2023, 5, 10)
    first = due([], base=base)
    assert first.early_from == date(2024, 3, 1)
    assert due(inspected(date(2024, 3, 1)), base=base).due_on == date(2027, 5, 31)
    assert due(inspected(date(2024, 2, 29)), base=base).due_on == date(2024, 5, 31)


def test_a_late_one_does_not_move_the_next_either() -> None:
    """Half a year late in year 1: the next is that of year 4, in the same month."""
    base = date(2023, 5, 10)
    assert due(inspected(date(2024, 11, 20)), base=base).due_on == date(2027, 5, 31)


def test_a_self_test_may_be_a_month_early() -> None:
    """TSG T7008 gives one month."""
    base = date(2023, 5, 10)
    assert due(self_tested(date(2025, 4, 1)), kind=SELF_TEST, base=base).year == 3
    assert due(self_tested(date(2025, 3, 31)), kind=SELF_TEST, base=base).year == 2


def test_a_self_test_replaces_no_inspection() -> None:
    """But an inspection is at least a self-test."""
    base = date(2023, 5, 10)
    assert due(self_tested(date(2024, 5, 1)), base=base).due_on == date(2024, 5, 31)
    assert due(inspected(date(2025, 5, 1)), kind=SELF_TEST, base=base).year == 3


def test_a_major_repair_replaces_that_years_inspection() -> None:
    """The list of years does not shift; the month is that of the supervision inspection."""
    base = date(2023, 5, 10)
    repaired = supervised(date(2027, 9, 8), MAJOR_REPAIR)  # year 4, four months late
    found = due([*inspected(date(2024, 5, 2)), repaired], base=base)
    assert (found.year, found.due_on) == (7, date(2030, 9, 30))
    early = supervised(date(2027, 1, 8), MAJOR_REPAIR)  # year 4, before it was due
    found = due([*inspected(date(2024, 5, 2)), early], base=base)
    assert (found.year, found.due_on) == (7, date(2030, 1, 31))


def test_a_major_repair_in_another_year_replaces_nothing() -> None:
    """In year 3 there is no inspection to replace: that of year 4 stays."""
    base = date(2023, 5, 10)
    repaired = supervised(date(2026, 9, 8), MAJOR_REPAIR)
    found = due([*inspected(date(2024, 5, 2)), repaired], base=base)
    assert (found.year, found.due_on) == (4, date(2027, 9, 30))


def test_a_modification_under_the_new_rule_starts_the_years_anew() -> None:
    """One made under the old rule moves the month alone."""
    modified = supervised(date(2024, 8, 5), SupervisedWork.MODIFICATION)
    found = due([modified])
    assert (found.base_on, found.year, found.due_on) == (modified.on, 1, date(2025, 8, 31))
    before = supervised(date(2019, 8, 5), SupervisedWork.MODIFICATION)
    found = due([before, *inspected(date(2022, 8, 1))])
    assert (found.base_on, found.year, found.due_on) == (BASE, 7, date(2023, 8, 31))


def test_an_installation_of_its_own_is_the_base() -> None:
    """What the registry said counts only where none is known here: a relocation 移装 begins anew."""
    moved = supervised(date(2025, 2, 5), SupervisedWork.INSTALLATION)
    found = due([*inspected(date(2023, 3, 5)), moved])
    assert (found.base_on, found.due_on) == (moved.on, date(2026, 2, 28))


def test_stopped_for_more_than_a_year() -> None:
    """It is inspected before its restart; one day less, or once it was done, it is not."""
    stopped = date(2024, 2, 29)
    assert due_before_restart(stopped, date(2025, 3, 2), [])
    assert not due_before_restart(stopped, date(2025, 3, 1), [])
    assert not due_before_restart(stopped, date(2025, 3, 2), inspected(date(2025, 3, 1)))
    assert due_before_restart(stopped, date(2025, 3, 2), self_tested(date(2025, 3, 1)))
    assert due_before_restart(stopped, date(2025, 3, 2), inspected(stopped))


def test_the_inspection_before_a_restart_does_not_shift_the_years() -> None:
    """The month is its own from then on."""
    base = date(2023, 5, 10)
    restarted = Done(date(2028, 10, 9), Weight.INSPECTION, before_restart=True)  # year 5
    found = due([*inspected(date(2024, 5, 2)), restarted], base=base)
    assert (found.year, found.due_on) == (7, date(2030, 10, 31))


def test_a_move_is_for_one_date() -> None:
    """Earlier or later, by a document; the one after it stays where it was."""
    base = date(2023, 5, 10)
    for moved_to in (date(2024, 3, 31), date(2024, 9, 30)):
        moves = [Move(INSPECTION, date(2024, 5, 31), moved_to, "闽市监特〔2024〕3号", ORDERED)]
        found = due([], base=base, moves=moves)
        assert (found.due_on, found.rule_due_on) == (moved_to, date(2024, 5, 31))
        assert found.moved_by == "闽市监特〔2024〕3号"
        done = inspected(moved_to)
        assert due(done, base=base, moves=moves).due_on == date(2027, 5, 31)
        assert due(done, base=base, moves=moves).moved_by is None


def test_an_order_is_not_answered_by_what_was_before_it() -> None:
    """Inspected in March, ordered in April for May: it is due in May, and then as it would be."""
    base = date(2023, 5, 10)
    before = inspected(date(2024, 5, 2), date(2025, 3, 5))
    moves = [Move(INSPECTION, date(2027, 5, 31), date(2025, 5, 31), "1", date(2025, 4, 1))]
    found = due(before, base=base, moves=moves)
    assert (found.due_on, found.early_from) == (date(2025, 5, 31), date(2025, 4, 2))
    assert due([*before, *inspected(date(2025, 4, 1))], base=base, moves=moves).year == 4
    answered = [*before, *inspected(date(2025, 4, 2))]
    assert due(answered, base=base, moves=moves).due_on == date(2030, 5, 31)


def test_of_two_moves_the_later_counts() -> None:
    """And one of the other kind changes nothing."""
    base, on = date(2023, 5, 10), date(2024, 5, 31)
    first, second = (
        Move(INSPECTION, on, date(2024, 3, 31), "1", ORDERED),
        Move(INSPECTION, on, date(2024, 8, 31), "2", ORDERED),
    )
    other = Move(SELF_TEST, on, date(2024, 4, 30), "3", ORDERED)
    assert due([], base=base, moves=[first, second, other]).moved_by == "2"
    assert due([], base=base, moves=[other]).moved_by is None


def test_a_leap_day_and_the_end_of_time_are_dates_like_others() -> None:
    """29 February counts by its month; in the last year that there is nothing more falls due."""
    assert due([], base=date(2024, 2, 29)).due_on == date(2025, 2, 28)
    assert due(inspected(date(2027, 2, 1)), base=date(2023, 2, 28)).due_on == date(2030, 2, 28)
    assert next_due(INSPECTION, date(9999, 5, 1), [], LISTED) is None
    assert next_due(INSPECTION, date(9990, 5, 1), inspected(date.max), LISTED) is None
    assert due([], base=date.min).due_on == date(2, 1, 31)


# An independent model: it walks from month to month and knows the clauses by heart.

NEW_LAW = date(2023, 4, 2)
LIST = {1, 4, 7, 9, 11, 13, 15}


def first_of(month: int) -> date:
    """The first day of the month that counts so from the year 0."""
    return date(month // 12, month % 12 + 1, 1)


@dataclass(frozen=True)
class Walk:
    """What happened, as a person would tell it; months are counted from the year 0."""

    base: date
    works: Sequence[tuple[date, SupervisedWork]]
    inspections: Sequence[tuple[date, bool]]
    tests: Sequence[date]
    knows_new_law: bool
    moved: Mapping[date, tuple[date, date]]

    @property
    def start(self) -> date:
        """Year 0: the last installation, or modification under the new law; else the base."""
        begun = [
            day
            for day, work in self.works
            if work.value == "installation" or (work.value == "modification" and day >= NEW_LAW)
        ]
        return max(begun) if begun else self.base

    @property
    def month(self) -> int:
        """The month of the last supervision inspection, or of the last one before a restart."""
        days = [self.start, *(day for day, _ in self.works)]
        days += [day for day, restart in self.inspections if restart]
        return max(days).month

    def wanted(self, last_day: date) -> DueKind:
        """Inspection or self-test, in the year of that day."""
        year = last_day.year - self.start.year
        if last_day < NEW_LAW or not self.knows_new_law or year > 15 or year in LIST:
            return INSPECTION
        return SELF_TEST

    def covered(self, kind: DueKind, first: date) -> bool:
        """Whether something was passed on that day or later."""
        days = [self.start, *(day for day, _ in self.works), *(day for day, _ in self.inspections)]
        days += self.tests if kind is SELF_TEST else []
        return any(day >= first for day in days)

    def due(self, kind: DueKind) -> date | None:
        """Month after month from the year after the start, for sixty years."""
        months = {INSPECTION: 2, SELF_TEST: 1}[kind]
        first = (self.start.year + 1) * 12
        for at in range(first, first + 720):
            year, of_year = divmod(at, 12)
            last_day = date(year + (of_year == 11), (of_year + 1) % 12 + 1, 1) - timedelta(days=1)
            if of_year + 1 != self.month or self.wanted(last_day) is not kind:
                continue
            day, early = last_day, first_of(at - months)
            if last_day in self.moved:
                day, ordered = self.moved[last_day]
                of_moved = first_of(day.year * 12 + day.month - 1 - months)
                early = min(early, max(of_moved, ordered + timedelta(days=1)))
            if not self.covered(kind, early):
                return day
        return None


DAYS = st.dates(date(2000, 1, 1), date(2045, 12, 31))


@settings(max_examples=300, deadline=None)
@given(
    kind=st.sampled_from(DueKind),
    base=st.dates(date(2000, 1, 1), date(2026, 12, 31)),
    works=st.lists(st.tuples(DAYS, st.sampled_from(SupervisedWork)), max_size=3),
    inspections=st.lists(st.tuples(DAYS, st.booleans()), max_size=6),
    tests=st.lists(DAYS, max_size=4),
    knows=st.booleans(),
    shifts=st.dictionaries(
        st.integers(1, 30), st.tuples(st.integers(-600, 150), st.integers(0, 700)), max_size=6
    ),
)
def test_it_is_what_a_walk_from_month_to_month_finds(
    kind: DueKind,
    base: date,
    works: list[tuple[date, SupervisedWork]],
    inspections: list[tuple[date, bool]],
    tests: list[date],
    *,
    knows: bool,
    shifts: dict[int, tuple[int, int]],
) -> None:
    """For any history in any order, and any moves of any years: an independent model agrees."""
    walk = Walk(base, works, inspections, tests, knows, {})
    rule_days = {one: last_of_month(walk.start.year + one, walk.month) for one in shifts}
    moved = {
        day: (day + timedelta(days=shifts[one][0]), day - timedelta(days=shifts[one][1]))
        for one, day in rule_days.items()
    }
    history = [
        *(supervised(day, work) for day, work in works),
        *(Done(day, Weight.INSPECTION, before_restart=restart) for day, restart in inspections),
        *self_tested(*tests),
    ]
    moves = [Move(kind, day, to, "1", ordered) for day, (to, ordered) in moved.items()]
    version = LISTED if knows else YEARLY
    found = next_due(kind, base, history, version, moves)
    assert (found.due_on if found else None) == replace(walk, moved=moved).due(kind)
    assert next_due(kind, base, history[::-1], version, moves) == found


@settings(max_examples=200, deadline=None)
@given(base=st.dates(), history=st.lists(st.dates(), max_size=5), version=st.text(max_size=40))
def test_it_is_total(base: date, history: list[date], version: str) -> None:
    """Any dates, any rule version, even one that nobody knows: an answer, and a date after them."""
    found = next_due(INSPECTION, base, inspected(*history), version)
    assert found is None or found.due_on >= max([base, *history])
    assert found is None or found.due_on == last_of_month(found.due_on.year, found.due_on.month)
