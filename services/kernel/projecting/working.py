"""The rows that a projector works on: fetched once, changed in memory, written once a batch."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from services.kernel.projecting.projection import NotPrefetched
from services.kernel.projecting.tables import (
    TYPES,
    Add,
    BadTable,
    Change,
    Gone,
    Key,
    Put,
    Ref,
    Row,
    Table,
)

KEPT_ROWS: Final = 100_000
"""Rows that stay known after their batch: whoever has just had an event often has another."""


class Working:
    """The rows of one generation. As its only writer, what it has seen is what is there."""

    def __init__(self, kept_rows: int = KEPT_ROWS) -> None:
        self._known: OrderedDict[Ref, Row | None] = OrderedDict()
        self._changed: dict[Ref, Row | None] = {}
        self._added: dict[Ref, dict[str, int]] = {}
        self._kept_rows = kept_rows

    def get(self, table: Table, key: Key) -> Row | None:
        try:
            return self._known[Ref(table, key)]
        except KeyError:
            raise NotPrefetched(f"{table.name} {key}") from None

    def unknown(self, refs: Iterable[Ref]) -> Mapping[Table, Sequence[Key]]:
        """Which of these rows must be fetched, by table; each once."""
        missing: dict[Table, dict[Key, None]] = {}
        for ref in refs:
            if ref not in self._known:
                missing.setdefault(ref.table, {})[ref.key] = None
        return {table: list(keys) for table, keys in missing.items()}

    def learn(self, table: Table, keys: Iterable[Key], found: Mapping[Key, Row]) -> None:
        """These rows were asked for, and those of them that are there are `found`."""
        for key in keys:
            self._known[Ref(table, key)] = found.get(key)

    def apply(self, changes: Sequence[Change]) -> None:
        """Make all of these changes; raises `BadTable`, before any, when one does not fit its table."""
        for change in changes:
            _check(change)
        for change in changes:
            match change:
                case Put(table=table, row=row):
                    ref = Ref(table, table.key_of(row))
                    self._known[ref] = self._changed[ref] = row
                case Gone(table=table, key=key):
                    ref = Ref(table, key)
                    self._known[ref] = self._changed[ref] = None
                case Add(table=table, key=key, amounts=amounts):
                    sums = self._added.setdefault(Ref(table, key), dict.fromkeys(table.sums, 0))
                    for name, amount in amounts.items():
                        sums[name] += amount

    def taken(self) -> tuple[Mapping[Ref, Row | None], Mapping[Ref, Mapping[str, int]]]:
        """What is to be written: rows (None: gone) and sums; nothing is left to write then."""
        changed, added = self._changed, self._added
        self._changed, self._added = {}, {}
        while len(self._known) > self._kept_rows:
            self._known.popitem(last=False)
        return changed, {ref: sums for ref, sums in _spread(added).items() if any(sums.values())}

    def forget(self) -> None:
        """Nothing is known any more: what was changed since the last commit is not there."""
        self._known.clear()
        self._changed, self._added = {}, {}


def _spread(added: Mapping[Ref, Mapping[str, int]]) -> Mapping[Ref, Mapping[str, int]]:
    """What was added, and what is added with it to other rows."""
    found = {ref: dict(sums) for ref, sums in added.items()}
    for ref, sums in added.items():
        if ref.table.spread is None:
            continue
        for other in ref.table.spread(ref.key):
            into = found.get(other)
            if into is None:
                found[other] = dict(sums)
            else:
                for name, amount in sums.items():
                    into[name] += amount
    return found


def _check(change: Change) -> None:
    """A value that a database refuses would stop the view at every attempt; here it stops one event."""
    table, fits = change.table, False
    match change:
        case Put(row=row):
            fits = not table.sums and row.keys() == table.columns.keys() and _is_row(table, row)
        case Gone(key=key):
            fits = not table.sums and _is_key(table, key)
        case Add(key=key, amounts=amounts):
            fits = _is_key(table, key) and amounts.keys() <= set(table.sums)
            fits = fits and all(_fits(one, int) for one in amounts.values())
    if not fits:
        raise BadTable(f"{table.name}: {change[1:]} does not fit")


def _is_key(table: Table, key: Key) -> bool:
    types = table.key_types
    return len(key) == len(types) and all(map(_fits, key, types))


def _is_row(table: Table, row: Row) -> bool:
    columns, key = table.columns, table.key
    return all(
        name not in key if value is None else _fits(value, TYPES[columns[name]])
        for name, value in row.items()
    )


def _fits(value: object, wanted: type) -> bool:
    if type(value) is not wanted:
        return False
    if wanted is str:
        return "\x00" not in value  # type: ignore[operator] # PostgreSQL has no such text
    return wanted is not int or -(2**63) <= value < 2**63  # type: ignore[operator]
