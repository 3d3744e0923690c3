"""Rows of the ledger that a test writes by hand."""

from collections.abc import Iterable
from datetime import date

from services.kernel.projecting.working import Added, Working
from services.views.days import number
from services.views.statistics.ledger import Entry, written


def summed(lines: Iterable[tuple[Entry, int]], recorded: date) -> Added:
    """What a commit adds for these lines, on every level, recorded on that day."""
    working = Working()
    working.apply(list(written(lines, number(recorded))))
    return working.taken()[1]
