"""Which values a database takes, column by column.

One that it refuses would stop a view at every attempt; found before, it stops one event.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import itemgetter
from typing import Any, Final

_NULL: Final = type(None)
LEAST, MOST = -(2**63), 2**63 - 1


class Shape:
    """The types of some columns, and which of them may not be null.

    Every row of every event is looked at: combinations of types that were found good are remembered,
    of which there are few.
    """

    __slots__ = ("_columns", "_good")

    def __init__(self, *columns: tuple[type, bool]) -> None:
        """The type of each column, and whether it may be null."""
        self._columns = columns
        self._good: set[tuple[type, ...]] = set()

    def fits(self, values: Sequence[object]) -> bool:
        """Whether each value is of its column's type; PostgreSQL has no text with a NUL, and no
        database a number beyond 64 bits."""
        types = tuple(map(type, values))
        if types not in self._good:
            if not self._are_good(types):
                return False
            self._good.add(types)
        for value in values:
            if type(value) is str:
                if "\x00" in value:
                    return False
            elif type(value) is int and not LEAST <= value <= MOST:
                return False
        return True

    def _are_good(self, types: Sequence[type]) -> bool:
        return len(types) == len(self._columns) and all(
            one is kind or (nullable and one is _NULL)
            for one, (kind, nullable) in zip(types, self._columns, strict=True)
        )


def picked(names: Iterable[str]) -> Callable[[Mapping[str, Any]], tuple[Any, ...]]:
    """Takes the values of these columns out of a row, in this order; raises `KeyError`."""
    first, *others = names
    return itemgetter(first, *others) if others else lambda row: (row[first],)
