"""When something falls due next 下次检验检测日期: one pure, total function.

    next_due(kind, base_on, history, rule_version, moves)

Years count from the base 基准: the installation's supervision inspection, or a modification's where
the rule says that it starts the count anew. The month is that of the latest passed supervision
inspection, or of the inspection before the restart of an elevator that stood still for over a
year: those move the month and never the list of years. What is due in a year is what the rule says
that is in force on its last day, as far as rules up to `rule_version` are known; so what was due
in 2022 stays what it was, whatever is decided later.

Something is done when it was passed on or after the first day of its early months; then what is due
is the first that this does not cover. So neither two months early nor half a year late moves the
next one. A passed supervision inspection is at least an inspection, and an inspection at least a
self-test: each covers what is less.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta
from enum import IntEnum
from typing import Final, NamedTuple

from services.inspection.events.values import DueDate, DueKind, SupervisedWork
from services.inspection.intervals import (
    FIRST_DAY,
    INTERVALS,
    LAST_SELF_TEST_YEAR,
    IntervalRule,
    row_on,
    version_on,
)
from services.reference.dated import Dated


class Weight(IntEnum):
    """How much a passed examination is: each covers what is less."""

    SELF_TEST = 1
    INSPECTION = 2
    SUPERVISION = 3


@dataclass(frozen=True, slots=True)
class Done:
    """A passed examination that counts. `work`: of a supervision inspection."""

    on: date
    weight: Weight
    work: SupervisedWork | None = None
    before_restart: bool = False


@dataclass(frozen=True, slots=True)
class Move:
    """What fell due on `of_due_on` falls due on `moved_to` instead, by `document_number`.

    `ordered_on` is the day of that decision: what was inspected until then does not answer it.
    """

    kind: DueKind
    of_due_on: date
    moved_to: date
    document_number: str
    ordered_on: date


class Base(NamedTuple):
    """From which day years are counted, and in which month of a year something falls due."""

    on: date
    month: int


NEEDED: Final = {DueKind.INSPECTION: Weight.INSPECTION, DueKind.SELF_TEST: Weight.SELF_TEST}


def next_due(
    kind: DueKind,
    base_on: date,
    history: Sequence[Done],
    rule_version: str,
    moves: Sequence[Move] = (),
) -> DueDate | None:
    """What of this kind falls due next; None: nothing any more.

    `base_on` is the base where `history` has none of its own; `rule_version` the newest rule that
    is known (an unknown name: all). Of two moves of one date the later counts.
    """
    base = base_of(base_on, history)
    needed = NEEDED[kind]
    last = max([base.on, *(one.on for one in history if one.weight >= needed)])
    uncovered = max(1, last.year - base.on.year)  # what was due in a year before it is covered
    return next(
        (
            due
            for year in range(uncovered, _last_year(kind, base) + 1)
            if (due := _due_in(year, kind, base, rule_version, moves)) is not None
            and due.early_from > last
        ),
        None,
    )


def _last_year(kind: DueKind, base: Base) -> int:
    """The last year from the base in which something of this kind can fall due."""
    last = MAXYEAR - base.on.year
    return last if kind is DueKind.INSPECTION else min(last, LAST_SELF_TEST_YEAR)


def base_of(base_on: date, history: Sequence[Done]) -> Base:
    """The base that follows from the history; `base_on` where no installation is in it."""
    on = max((one.on for one in history if _starts_anew(one)), default=base_on)
    months = [(one.on, one.on.month) for one in history if one.work or one.before_restart]
    return Base(on, max([(on, on.month), *months])[1])


def _starts_anew(done: Done) -> bool:
    if done.work is SupervisedWork.MODIFICATION:
        return row_on(done.on).value.restarts_on_modification
    return done.work is SupervisedWork.INSTALLATION


def _due_in(
    year: int, kind: DueKind, base: Base, rule_version: str, moves: Iterable[Move]
) -> DueDate | None:
    """What falls due in that year, if the rule of its last day says that something does."""
    due_on = last_of_month(base.on.year + year, base.month)
    row = _known_row(due_on, rule_version)
    if not row.value.falls_due(kind, year):
        return None
    move = next((m for m in reversed(list(moves)) if (m.kind, m.of_due_on) == (kind, due_on)), None)
    early_from = _early(due_on, kind, row.value)
    if move is not None:
        early_from = min(early_from, _early_of_moved(move, row.value))
    return DueDate(
        kind=kind,
        due_on=move.moved_to if move else due_on,
        rule_due_on=due_on,
        early_from=early_from,
        year=year,
        base_on=base.on,
        rule_version=version_on(row.valid_from),
        moved_by=move.document_number if move else None,
    )


def _known_row(day: date, rule_version: str) -> Dated[IntervalRule]:
    """The rule in force on that day, or the newest one that was known then."""
    newest = next((r for r in INTERVALS.rows if version_on(r.valid_from) == rule_version), None)
    return row_on(min(day, newest.valid_from) if newest else max(day, FIRST_DAY))


def _early(day: date, kind: DueKind, rule: IntervalRule) -> date:
    """The first day of the months in which it may be done early."""
    months = day.year * 12 + day.month - 1 - rule.months_early(kind)
    return date(max(months // 12, MINYEAR), months % 12 + 1, 1)


def _early_of_moved(move: Move, rule: IntervalRule) -> date:
    """The first day on which the moved one may be done: after the decision, if that is later."""
    decided = move.ordered_on + timedelta(days=move.ordered_on < date.max)
    return max(_early(move.moved_to, move.kind, rule), decided)


def due_before_restart(stopped_on: date, on: date, history: Sequence[Done]) -> bool:
    """Whether an elevator that stands still since `stopped_on` is inspected before its restart.

    停用 1 年以上: it is, unless that was done since.
    """
    done = any(one.on > stopped_on and one.weight >= Weight.INSPECTION for one in history)
    return on > a_year_after(stopped_on) and not done


def a_year_after(day: date) -> date:
    """The same day a year later; 29 February becomes 1 March."""
    year = min(day.year + 1, MAXYEAR)
    return date(year, 3, 1) if (day.month, day.day) == (2, 29) else day.replace(year=year)


def last_of_month(year: int, month: int) -> date:
    """The last day of that month, up to the last year that there is."""
    year = min(year, MAXYEAR)
    return date(year, month + 1, 1) - timedelta(days=1) if month < 12 else date(year, 12, 31)
