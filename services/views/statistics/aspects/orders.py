"""Safety orders 安全监察指令: open, and overdue from the day after the last day on, said or not."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from services.kernel.decider import Event
from services.kernel.projecting.projection import Told
from services.supervision.events.order import (
    OrderExtended,
    OrderReopened,
    OrderWithdrawn,
    RectificationConfirmed,
    RectificationOrdered,
)
from services.views.days import number
from services.views.statistics.aspects.aspect import Aspect, Files
from services.views.statistics.aspects.journal import Mark, marked, stretches
from services.views.statistics.ledger import Entry
from services.views.statistics.lives import Counted, Life, level
from services.views.statistics.spans import Span, merged, through

_TAGS: Final[Mapping[type[Event], str]] = {
    OrderReopened: "reopened",
    OrderWithdrawn: "withdrawn",
    RectificationConfirmed: "confirmed",
}


def _told(files: Files, told: Told) -> Files:
    match told.event:
        case RectificationOrdered(due_on=due_on):
            return marked(files, told.stream, told, "ordered", number(due_on))
        case OrderExtended(due_on=due_on):
            return marked(files, told.stream, told, "extended", number(due_on))
        case event:
            return marked(files, told.stream, told, _TAGS[type(event)])


def _open(marks: Sequence[Mark]) -> Iterator[tuple[int, int, int]]:
    """The days on which the order was open, and by when it was to be obeyed then."""
    due, confirmed = 0, False
    for begin, end, mark in stretches(marks):
        match mark[3]:
            case "ordered":
                due = mark[4]
            case "extended":
                due = max(due, mark[4])
            case "withdrawn":
                return
            case tag:
                confirmed = tag == "confirmed"
        if due and not confirmed:
            yield begin, end, due


def _counted(life: Life, files: Files) -> Counted:
    for marks in files.values():
        day, days = marks[0][0], list(_open(marks))
        yield Entry("orders_given", "", life.division_on(day), day), 1
        open_: Sequence[Span] = merged((begin, end) for begin, end, _ in days)
        overdue = merged((max(begin, through(due)), end) for begin, end, due in days)
        yield from level(life.anywhere, open_, ("orders_open", ""))
        yield from level(life.anywhere, overdue, ("orders_overdue", ""))


ORDERS: Final = Aspect("orders", (RectificationOrdered, OrderExtended, *_TAGS), _told, _counted)
