"""The rows that a projector works on: fetched once, changed in memory, written once a batch."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, TypeAlias

from services.kernel.projecting.projection import NotPrefetched
from services.kernel.projecting.tables import (
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

Amounts: TypeAlias = Mapping[str, int]

KEPT_ROWS: Final = 100_000
"""Rows that stay known after their batch: whoever has just had an event often has another."""


class Working:
    """The rows of one generation. As its only writer, what it has seen is what is there."""

    def __init__(self, kept_rows: int = KEPT_ROWS) -> None:
        self._known: OrderedDict[Ref, Row | None] = OrderedDict()
        self._changed: dict[Ref, Row | None] = {}
        self._added: dict[Table, dict[Key, dict[str, int]]] = {}
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
            if not self._fits(change):
                raise BadTable(f"{change.table.name}: {change[1:]} does not fit")
        for change in changes:
            match change:
                case Add(table=table, key=key, amounts=amounts):
                    _add(self._added.setdefault(table, {}), key, amounts)
                case Put(table=table, row=row):
                    ref = Ref(table, table.key_of(row))
                    self._known[ref] = self._changed[ref] = row
                case Gone(table=table, key=key):
                    ref = Ref(table, key)
                    self._known[ref] = self._changed[ref] = None

    def taken(self) -> tuple[Mapping[Ref, Row | None], Mapping[Ref, Amounts]]:
        """What is to be written: rows (None: gone) and sums; nothing is left to write then."""
        changed, added = self._changed, self._added
        self._changed, self._added = {}, {}
        while len(self._known) > self._kept_rows:
            self._known.popitem(last=False)
        return changed, _spread(added)

    def forget(self) -> None:
        """Nothing is known any more: what was changed since the last commit is not there."""
        self._known.clear()
        self._changed, self._added = {}, {}

    def _fits(self, change: Change) -> bool:
        """Whether every sink takes it; a sum that is known was found to be in order."""
        table = change.table
        match change:
            case Put(row=row):
                return table.takes(row)
            case Add(key=key, amounts=amounts):
                known = key in self._added.get(table, ())
                return table.takes_amounts(amounts) and (known or table.takes_key(key))
            case Gone(key=key):
                return not table.sums and table.takes_key(key)


def _add(sums: dict[Key, dict[str, int]], key: Key, amounts: Amounts) -> None:
    there = sums.get(key)
    if there is None:
        sums[key] = dict(amounts)
        return
    for name, amount in amounts.items():
        there[name] = there.get(name, 0) + amount


def _spread(added: Mapping[Table, Mapping[Key, Amounts]]) -> Mapping[Ref, Amounts]:
    """The rows to add to: of a batch's many contributions most meet in a few sums."""
    found: dict[Table, dict[Key, dict[str, int]]] = {}
    for table, rows in added.items():
        for key, amounts in rows.items():
            if table.spread is None:
                _add(found.setdefault(table, {}), key, amounts)
            elif any(amounts.values()):
                for one, of in table.spread(key):
                    _add(found.setdefault(one, {}), of, amounts)
    return {
        Ref(table, key): {name: amounts.get(name, 0) for name in table.sums}
        for table, rows in found.items()
        for key, amounts in rows.items()
        if any(amounts.values())
    }
