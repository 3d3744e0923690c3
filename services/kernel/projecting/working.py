"""The rows that a projector works on: fetched once, changed in memory, written once a batch."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple, TypeAlias, TypeVar

from services.kernel.projecting.projection import Effect, NotPrefetched
from services.kernel.projecting.states import Derivation, Keep, State, derived
from services.kernel.projecting.tables import (
    Add,
    Amounts,
    BadTable,
    Change,
    Gone,
    Key,
    Put,
    Ref,
    Row,
    Table,
)

Changed: TypeAlias = Mapping[Table, Mapping[Key, Row | None]]
Added: TypeAlias = Mapping[Table, Mapping[Key, Amounts]]

KEPT_ROWS: Final = 5_000
"""Rows of each table that stay known after a batch: whoever has just had an event often has another.

As states they hold the whole story of a subject: some 150 KB for an elevator of forty facts."""

S = TypeVar("S")


class _Object(NamedTuple):
    """A row that was read as a state; None: there is none."""

    value: Any


class Working:
    """The rows of one generation. As its only writer, what it has seen is what is there."""

    def __init__(self, kept_rows: int = KEPT_ROWS) -> None:
        self._known: dict[Table, OrderedDict[Key, Row | _Object | None]] = {}
        self._changed: dict[Table, dict[Key, Row | None]] = {}
        self._added: dict[Table, dict[Key, dict[str, int]]] = {}
        self._moved: dict[State[Any], dict[Key, Any]] = {}  # as they were when all was told
        self._unwritten: dict[State[Any], dict[Key, None]] = {}
        self._kept_rows = kept_rows

    def get(self, table: Table, key: Key) -> Row | None:
        found = self._found(table, key)
        if isinstance(found, _Object):
            raise NotPrefetched(f"{table.name} {key} is a state")
        return found

    def kept(self, state: State[S], key: Key) -> S | None:
        found = self._found(state.table, key)
        if not isinstance(found, _Object):
            found = _Object(state.read(found) if found is not None else None)
            self._known[state.table][key] = found
        value: S | None = found.value
        return value

    def _found(self, table: Table, key: Key) -> Row | _Object | None:
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

    def apply(self, effects: Sequence[Effect]) -> None:
        """Make all of these changes. Whether they fit their tables is looked at when they are `taken`.

        What follows from states is to be told before anything is taken.
        """
        for one in effects:
            if isinstance(one, Keep):
                self._keep(one)
            elif isinstance(one, Put):
                self._set(one.table, one.table.key_of(one.row), one.row)
            elif isinstance(one, Add):
                sums = self._added.setdefault(one.table, {})
                _add(sums, one.key, one.amounts)
            else:
                self._set(one.table, one.key, None)

    def tell(self, derivations: Sequence[Derivation], day: int) -> None:
        """Make the changes that follow from the states that changed since this was asked last."""
        moves = {
            state: {key: (before, self.kept(state, key)) for key, before in moved.items()}
            for state, moved in self._moved.items()
        }
        for state, moved in self._moved.items():
            self._unwritten.setdefault(state, {}).update(dict.fromkeys(moved))
        self._moved = {}
        self.apply([*derived(derivations, moves, self.kept, day)])

    def apply_alone(
        self, effects: Sequence[Effect], derivations: Sequence[Derivation], day: int
    ) -> None:
        """All of these changes and whatever follows from them; or none, when any of it goes wrong.

        Raises what went wrong, `BadTable` for a change that does not fit its table.
        """
        moves: dict[State[Any], dict[Key, tuple[Any, Any]]] = {}
        changes: list[Change] = []
        for one in effects:
            if isinstance(one, Keep):
                state, key, value = one
                moves.setdefault(state, {})[key] = self.kept(state, key), value
                changes.append(Put(state.table, state.row(key, value)))
            else:
                changes.append(one)
        follows = [*derived(derivations, moves, self.kept, day)]
        for change in (*changes, *follows):
            _ensure_fits(change)
        self.apply([*effects, *follows])
        self.tell((), day)

    def taken(self) -> tuple[Changed, Added]:
        """What is to be written: rows (None: gone) and sums; nothing is left to write then.

        Raises `BadTable` for what does not fit its table, and whatever making the row of a state raises.
        """
        for state, keys in self._unwritten.items():
            rows = {key: state.row(key, self.kept(state, key)) for key in keys}
            self._changed.setdefault(state.table, {}).update(rows)
        changed, added = self._changed, self._added
        for table, rows_of in changed.items():
            for key, row in rows_of.items():
                _ensure_fits(Put(table, row) if row is not None else Gone(table, key))
        for table, sums in added.items():
            for key, amounts in sums.items():
                _ensure_fits(Add(table, key, amounts))
        self._changed, self._added, self._unwritten = {}, {}, {}
        for known in self._known.values():
            while len(known) > self._kept_rows:
                known.popitem(last=False)
        return changed, _spread(added)

    def forget(self) -> None:
        """Nothing is known any more: what was changed since the last commit is not there."""
        self._known.clear()
        self._changed, self._added = {}, {}
        self._moved, self._unwritten = {}, {}

    def _keep(self, one: Keep) -> None:
        state, key, value = one
        moved = self._moved.setdefault(state, {})
        if key not in moved:
            moved[key] = self.kept(state, key)
        self._known[state.table][key] = _Object(value)

    def _set(self, table: Table, key: Key, row: Row | None) -> None:
        """A row that nobody asked for is written, and not kept in mind."""
        self._changed.setdefault(table, {})[key] = row
        known = self._known.get(table)
        if known is not None and key in known:
            known[key] = row


def _ensure_fits(change: Change) -> None:
    """Raises `BadTable` for what no sink would take."""
    table = change.table
    if isinstance(change, Put):
        fits = table.takes(change.row)
    elif isinstance(change, Add):
        fits = table.takes_amounts(change.amounts) and table.takes_key(change.key)
    else:
        fits = not table.sums and table.takes_key(change.key)
    if not fits:
        raise BadTable(f"{table.name}: {change[1:]} does not fit")


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
                for one, keys in table.spread(key):
                    sums = found.setdefault(one, {})
                    for of in keys:
                        _add(sums, of, amounts)
    summed = {table: _whole(table, rows) for table, rows in found.items()}
    return {table: rows for table, rows in summed.items() if rows}


def _whole(table: Table, rows: Mapping[Key, Amounts]) -> Mapping[Key, Amounts]:
    """All sums of each row; of those rows to which something is added."""
    changing = {key: amounts for key, amounts in rows.items() if any(amounts.values())}
    if len(table.sums) == 1:
        return changing
    return {
        key: {name: amounts.get(name, 0) for name in table.sums}
        for key, amounts in changing.items()
    }
