"""The tables of a view, and the changes that a fold makes to their rows."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, NamedTuple, TypeAlias

from services.kernel.projecting.shape import LEAST, MOST, Shape, picked

Value: TypeAlias = str | int | float | None
Key: TypeAlias = tuple[Value, ...]
Row: TypeAlias = Mapping[str, Value]
Amounts: TypeAlias = Mapping[str, int]

_NAME: Final = re.compile(r"[a-z][a-z0-9_]{0,29}")


class Kind(StrEnum):
    """What a column holds."""

    TEXT = "text"
    INTEGER = "integer"  # 64 bits
    REAL = "real"


TYPES: Final = {Kind.TEXT: str, Kind.INTEGER: int, Kind.REAL: float}


class BadTable(ValueError):
    """A table that no sink could make: a name, a key or a column is wrong."""


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """One table: its columns in order, the key that rows are found by, further indexes.

    The rows of a table with `sums` are never written whole: amounts are added to these columns, and
    a row that is not there counts from zero. What is added to a table with `spread` is added to the
    rows whose keys it gives of other tables, with the same sums: it stands for them, and no sink knows it.
    Rows are found by a part of the text in the column `searched`, in two letters or more (`bigrams`).
    """

    name: str
    columns: Mapping[str, Kind]
    key: tuple[str, ...]
    indexes: tuple[tuple[str, ...], ...] = ()
    sums: tuple[str, ...] = ()
    spread: "Callable[[Key], Iterable[tuple[Table, Iterable[Key]]]] | None" = None
    searched: str = ""
    key_of: Callable[[Row], Key] = field(init=False)
    """The key that a row is found by."""
    values_of: Callable[[Row], tuple[Value, ...]] = field(init=False)
    """The values of a row, in the order of the columns."""
    _key: Shape = field(init=False)
    _row: Shape = field(init=False)

    def __post_init__(self) -> None:
        """Raises `BadTable`."""
        for name in (self.name, *self.columns):
            if not _NAME.fullmatch(name):
                raise BadTable(f"{self.name}: {name!r} is no name")
        named = {*self.key, *self.sums, *(name for index in self.indexes for name in index)}
        if not self.key or not named <= self.columns.keys():
            raise BadTable(f"{self.name}: {sorted(named - self.columns.keys())} are no columns")
        if self.sums and {*self.key, *self.sums} != set(self.columns):
            raise BadTable(f"{self.name}: a table of sums has its key and its sums, nothing else")
        if self.searched and (self.sums or self.columns.get(self.searched) is not Kind.TEXT):
            raise BadTable(f"{self.name}: {self.searched!r} is no text to be searched")
        kinds = {name: TYPES[kind] for name, kind in self.columns.items()}
        for name, made in {
            "key_of": picked(self.key),
            "values_of": picked(kinds),
            "_key": Shape(*((kinds[name], False) for name in self.key)),
            "_row": Shape(*((kind, name not in self.key) for name, kind in kinds.items())),
        }.items():
            object.__setattr__(self, name, made)  # the class is frozen

    def takes(self, row: Row) -> bool:
        """Whether this is a whole row, as a database takes it."""
        if self.sums or row.keys() != self.columns.keys():
            return False
        return self._row.fits(self.values_of(row))

    def takes_key(self, key: Key) -> bool:
        """Whether a row can have this key."""
        return self._key.fits(key)

    def takes_amounts(self, amounts: Amounts) -> bool:
        """Whether these can be added to its sums."""
        for name, one in amounts.items():
            if name not in self.sums or type(one) is not int or not LEAST <= one <= MOST:
                return False
        return True


class Ref(NamedTuple):
    """One row, whether it is there or not."""

    table: Table
    key: Key


class Put(NamedTuple):
    """The whole row is this from now on."""

    table: Table
    row: Row


class Gone(NamedTuple):
    """The row is there no more."""

    table: Table
    key: Key


class Add(NamedTuple):
    """These amounts are added to the sums of a row."""

    table: Table
    key: Key
    amounts: Amounts


Change: TypeAlias = Put | Gone | Add
