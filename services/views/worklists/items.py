"""Items as rows, and how many of each there are: the two tables that lists and counts are asked of."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import orjson

from services.kernel.projecting.tables import Add, Change, Gone, Key, Kind, Put, Row, Table
from services.views.days import number
from services.views.statistics.ledger import around
from services.views.worklists.entries import Entry
from services.views.worklists.kinds import RECURRING, Owes

NO_DUE: Final = 3_652_059
"""The due day of what has none: later than any day."""

ITEMS: Final = Table(
    "items",
    {
        "item_id": Kind.TEXT,
        "kind": Kind.TEXT,  # ItemKind
        "recurring": Kind.INTEGER,  # 1: owed again and again; 0: a case
        "elevator_id": Kind.TEXT,  # "": of none
        "division": Kind.TEXT,
        "stream": Kind.TEXT,
        "owed_by_role": Kind.TEXT,  # Owes
        "owed_by_id": Kind.TEXT,  # "": whoever is in that role
        "since_day": Kind.INTEGER,
        "due_day": Kind.INTEGER,
        "detail": Kind.TEXT,  # JSON
        "positions": Kind.TEXT,  # JSON
    },
    key=("item_id",),
    indexes=(
        ("due_day", "since_day", "item_id"),
        ("division", "due_day"),
        ("owed_by_id", "due_day"),
        ("elevator_id", "item_id"),
    ),
)
"""One row for each open obligation."""

TALLIES: Final = Table(
    "tallies",
    {
        "division": Kind.TEXT,
        "kind": Kind.TEXT,
        "since_day": Kind.INTEGER,
        "due_day": Kind.INTEGER,
        "items": Kind.INTEGER,
    },
    key=("division", "kind", "since_day", "due_day"),
    sums=("items",),
)
"""How many items there are in each division around them, by their days."""


def item(
    name: str, entry: Entry, *, stream: str, elevator_id: str, division: str, user_unit: str
) -> Row:
    """An entry as a row. What the user unit owes, whoever it is now owes."""
    owed_by = entry.party or (user_unit if entry.owes is Owes.USER_UNIT else "")
    return {
        "item_id": f"{stream}/{name}",
        "kind": entry.kind.value,
        "recurring": int(entry.kind in RECURRING),
        "elevator_id": elevator_id,
        "division": division,
        "stream": stream,
        "owed_by_role": entry.owes.value,
        "owed_by_id": owed_by,
        "since_day": number(entry.since),
        "due_day": number(entry.due) if entry.due else NO_DUE,
        "detail": orjson.dumps(dict(entry.detail), option=orjson.OPT_SORT_KEYS).decode(),
        "positions": orjson.dumps(entry.positions).decode(),
    }


Items = Mapping[str, Row]
"""Rows by their id."""


def difference(before: Items, after: Items) -> Iterator[Change]:
    """What makes the rows `before` into those `after`, with their tallies."""
    for item_id in before.keys() - after.keys():
        yield Gone(ITEMS, (item_id,))
        yield _tallied(before[item_id], -1)
    for item_id, row in after.items():
        known = before.get(item_id)
        if known != row:
            yield Put(ITEMS, row)
            if known is not None:
                yield _tallied(known, -1)
            yield _tallied(row, 1)


def _tallied(row: Row, amount: int) -> Add:
    key = (row["division"], row["kind"], row["since_day"], row["due_day"])
    return Add(TALLIED, key, {"items": amount})


def _spread(key: Key) -> Iterator[tuple[Table, Sequence[Key]]]:
    """An item counts in every division around it."""
    division, *rest = key
    yield TALLIES, [(wider, *rest) for wider in around(str(division))]


TALLIED: Final = Table("tallied", TALLIES.columns, TALLIES.key, sums=TALLIES.sums, spread=_spread)
"""What folds add to: an item where it is."""
