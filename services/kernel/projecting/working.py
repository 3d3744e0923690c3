"""The rows that a projector works on: fetched once, changed in memory, written once a batch."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, TypeAlias

from services.kernel.projecting.projection import NotPrefetched
from services.kernel.projecting.tables import (
    Add,
    Amounts,
    BadTable,
    Change,
    Key,
    Put,
    Ref,
    Row,
    Table,
)

Changed: TypeAlias = Mapping[Table, Mapping[Key, Row | None]]
Added: TypeAlias = Mapping[Table, Mapping[Key, Amounts]]

KEPT_ROWS: Final = 20_000
"""Rows of each table that stay known: whoever has just had an event often has another."""


class Working:
    """The rows of one generation. As its only writer, what it has seen is what is there."""

    def __init__(self, kept_rows: int = KEPT_ROWS) -> None:
        self._known: dict[Table, OrderedDict[Key, Row | None]] = {}
        self._changed: dict[Table, dict[Key, Row | None]] = {}
        self._added: dict[Table, dict[Key, dict[str, int]]] = {}
        self._kept_rows = kept_rows

    def get(self, table: Table, key: Key) -> Row | None:
        try:
            return self._known[table][key]
        except KeyError:
            raise NotPrefetched(f"{table.name} {key}") from None

    def unknown(self, refs: Iterable[Ref]) -> Mapping[Table, Sequence[Key]]:
        """Which of these rows must be fetched, by table; each once."""
        missing: dict[Table, dict[Key, None]] = {}
        for table, key in refs:
            known = self._known.get(table)
            if known is not None and key in known:
                known.move_to_end(key)
            else:
                missing.setdefault(table, {})[key] = None
        return {table: list(keys) for table, keys in missing.items()}

    def learn(self, table: Table, keys: Iterable[Key], found: Mapping[Key, Row]) -> None:
        """These rows were asked for, and those of them that are there are `found`."""
        known = self._known.setdefault(table, OrderedDict())
        for key in keys:
            known[key] = found.get(key)

    def apply(self, changes: Sequence[Change]) -> None:
        """Make all of these changes; raises `BadTable`, before any, when one does not fit its table."""
        for change in changes:
            if not self._fits(change):
                raise BadTable(f"{change.table.name}: {change[1:]} does not fit")
        for change in changes:
            if isinstance(change, Put):
                self._set(change.table, change.table.key_of(change.row), change.row)
            elif isinstance(change, Add):
                sums = self._added.setdefault(change.table, {})
                _add(sums, change.key, change.amounts)
            else:
                self._set(change.table, change.key, None)

    def taken(self) -> tuple[Changed, Added]:
        """What is to be written: rows (None: gone) and sums; nothing is left to write then."""
        changed, added = self._changed, self._added
        self._changed, self._added = {}, {}
        for known in self._known.values():
            while len(known) > self._kept_rows:
                known.popitem(last=False)
        return changed, _spread(added)

    def forget(self) -> None:
        """Nothing is known any more: what was changed since the last commit is not there."""
        self._known.clear()
        self._changed, self._added = {}, {}

    def _set(self, table: Table, key: Key, row: Row | None) -> None:
        """A row that nobody asked for is written, and not kept in mind."""
        self._changed.setdefault(table, {})[key] = row
        known = self._known.get(table)
        if known is not None and key in known:
            known[key] = row

    def _fits(self, change: Change) -> bool:
        """Whether every sink takes it; a sum that is known was found to be in order."""
        table = change.table
        if isinstance(change, Put):
            return table.takes(change.row)
        if isinstance(change, Add):
            known = change.key in self._added.get(table, ())
            return table.takes_amounts(change.amounts) and (known or table.takes_key(change.key))
        return not table.sums and table.takes_key(change.key)


def _add(sums: dict[Key, dict[str, int]], key: Key, amounts: Amounts) -> None:
    there = sums.get(key)
    if there is None:
        sums[key] = dict(amounts)
        return
    for name, amount in amounts.items():
        there[name] = there.get(name, 0) + amount


def _spread(added: Added) -> Added:
    """The rows to add to: of a batch's many contributions most meet in a few sums."""
    found: dict[Table, dict[Key, dict[str, int]]] = {}
    for table, rows in added.items():
        for key, amounts in rows.items():
            if table.spread is None:
                _add(found.setdefault(table, {}), key, amounts)
            elif any(amounts.values()):
                for one, of in table.spread(key):
                    _add(found.setdefault(one, {}), of, amounts)
    summed = {table: _whole(table, rows) for table, rows in found.items()}
    return {table: rows for table, rows in summed.items() if rows}


def _whole(table: Table, rows: Mapping[Key, Amounts]) -> Mapping[Key, Amounts]:
    """All sums of each row; of those rows to which something is added."""
    return {
        key: {name: amounts.get(name, 0) for name in table.sums}
        for key, amounts in rows.items()
        if any(amounts.values())
    }
