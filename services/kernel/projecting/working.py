"""The rows that a projector works on: fetched once, changed in memory, written once a batch."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Final

from services.kernel.projecting.projection import NotPrefetched
from services.kernel.projecting.tables import (
    Add,
    BadTable,
    Change,
    Gone,
    Key,
    Kind,
    Put,
    Ref,
    Row,
    Table,
    Value,
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
        more: list[tuple[dict[str, int], Mapping[str, int]]] = []
        others: list[Change] = []
        for change in changes:
            if isinstance(change, Add):
                sums = self._added.get(change[:2])  # type: ignore[call-overload]  # equal to its Ref
                if sums is not None and _adds(sums, change.amounts):
                    more.append((sums, change.amounts))
                    continue
            _check(change)
            others.append(change)
        for sums, amounts in more:
            for name, amount in amounts.items():
                sums[name] += amount
        for change in others:
            self._make(change)

    def _make(self, change: Change) -> None:
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
        return changed, {ref: sums for ref, sums in added.items() if any(sums.values())}

    def forget(self) -> None:
        """Nothing is known any more: what was changed since the last commit is not there."""
        self._known.clear()
        self._changed, self._added = {}, {}


def _adds(sums: Mapping[str, int], amounts: Mapping[str, int]) -> bool:
    """Whether these can be added to a row whose key was found to fit before."""
    for name, amount in amounts.items():
        if name not in sums or type(amount) is not int or not -(2**63) <= amount < 2**63:
            return False
    return True


def _check(change: Change) -> None:
    """A value that a database refuses would stop the view at every attempt; here it stops one event."""
    table, fits = change.table, False
    match change:
        case Put(row=row):
            fits = not table.sums and row.keys() == table.columns.keys() and _fit(table, row)
        case Gone(key=key):
            fits = not table.sums and _is_key(table, key)
        case Add(key=key, amounts=amounts):
            fits = (
                _is_key(table, key) and amounts.keys() <= set(table.sums) and _fit(table, amounts)
            )
    if not fits:
        raise BadTable(f"{table.name}: {change[1:]} does not fit")


def _is_key(table: Table, key: Key) -> bool:
    kinds = _kinds_of_key(table)
    return len(key) == len(kinds) and all(map(_fits, key, kinds))


@cache
def _kinds_of_key(table: Table) -> tuple[type, ...]:
    return tuple(TYPES[table.columns[name]] for name in table.key)


def _fits(value: Value, kind: type) -> bool:
    if type(value) is not kind:
        return False
    if kind is str:
        return "\x00" not in value  # type: ignore[operator]  # PostgreSQL has no such text
    return kind is not int or -(2**63) <= value < 2**63  # type: ignore[operator]


def _fit(table: Table, row: Row) -> bool:
    columns, key = table.columns, table.key
    return all(
        name not in key if value is None else _fits(value, TYPES[columns[name]])
        for name, value in row.items()
    )


TYPES: Final = {Kind.TEXT: str, Kind.INTEGER: int, Kind.REAL: float}
