"""The worklists over events that a test tells: the view's own fold, over rows in memory."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any, Final
from uuid import uuid4

import orjson

from services.kernel.decider import Event
from services.kernel.envelope import Actor, Meta
from services.kernel.projecting.projection import Told
from services.kernel.projecting.tables import Ref, Row, Table
from services.kernel.projecting.working import Added, Changed, Working
from services.views.days import day as day_of
from services.views.days import number
from services.views.language import CATALOGUE
from services.views.lifecycle.view import LIFECYCLE
from services.views.parties.holdings import HOLDINGS
from services.views.worklists.items import ITEMS, NO_DUE, TALLIES
from tests.folds import ensure_said_once

LIFT: Final = "a" * 26


def noon(day: date) -> datetime:
    """Noon of that day in China."""
    return datetime(day.year, day.month, day.day, 4, tzinfo=UTC)


class Lists:
    """The rows of the view, after each event that is told."""

    def __init__(self) -> None:
        self.rows: dict[Ref, Row] = {}
        self.sums: dict[Ref, Counter[str]] = {}
        self.position = 0
        self._working = Working()

    def tell(
        self,
        event: Event,
        on: date,
        stream: str = "",
        elevator_id: str = LIFT,
        division: str = "350203",
    ) -> int:
        """One fact, true on this day; its position."""
        self.position += 1
        type_, data = CATALOGUE.encode(event)
        stream = stream or f"elevator-{elevator_id}"
        at = noon(on)
        meta = Meta(at, Actor("national", "t"), uuid4(), elevator_id=elevator_id, division=division)
        told = Told(self.position, stream, 0, type_, at, meta, CATALOGUE.decode(type_, data), data)
        assert type_ in LIFECYCLE.types
        for table, keys in self._working.unknown(LIFECYCLE.refs(told)).items():
            self._working.learn(table, keys, {})
        effects = [*LIFECYCLE.fold(self._working, told)]
        ensure_said_once(effects)
        self._working.apply_alone(effects, LIFECYCLE.derivations, 0)
        self._take(*self._working.taken())
        return self.position

    def _take(self, changed: Changed, added: Added) -> None:
        for table, rows in changed.items():
            for key, row in rows.items():
                if row is None:
                    del self.rows[Ref(table, key)]
                else:
                    self.rows[Ref(table, key)] = row
        for table, sums in added.items():
            for key, amounts in sums.items():
                self.sums.setdefault(Ref(table, key), Counter()).update(amounts)

    def items(self, kind: str = "") -> list[dict[str, Any]]:
        """The open items of a kind, or all, with days and details as such."""
        found = [row for ref, row in self.rows.items() if ref.table is ITEMS]
        shown = [self._shown(row) for row in found if kind in {"", row["kind"]}]
        return sorted(shown, key=lambda one: str(one["item_id"]))

    def counted(self, division: str) -> Counter[str]:
        """How many items of each kind the tallies of a division hold."""
        total: Counter[str] = Counter()
        for ref, amounts in self.sums.items():
            if ref.table is TALLIES and ref.key[0] == division:
                total[str(ref.key[1])] += amounts["items"]
        return +total

    def sums_of(self, table: Table, **key: str | int) -> Counter[str]:
        """The sums of all rows of which these columns hold these values."""
        total: Counter[str] = Counter()
        for ref, amounts in self.sums.items():
            row = dict(zip(ref.table.key, ref.key, strict=True))
            if ref.table is table and all(row[name] == value for name, value in key.items()):
                total.update(amounts)
        return total

    def held(self, party: str, metric: str, part: str = "", on: date | None = None) -> int:
        """How much a party has of this, on that day if it is a matter of days."""
        until = number(on) if on else 0
        return sum(
            amounts["amount"]
            for ref, amounts in self.sums.items()
            if ref.table is HOLDINGS
            and ref.key[:3] == (party, metric, part)
            and int(ref.key[4] or 0) <= until
        )

    @staticmethod
    def _shown(row: Row) -> dict[str, Any]:
        due = int(row["due_day"] or 0)
        return {
            **row,
            "since": day_of(int(row["since_day"] or 0)),
            "due": None if due == NO_DUE else day_of(due),
            "detail": orjson.loads(str(row["detail"])),
            "positions": orjson.loads(str(row["positions"])),
        }


def after(stream: str, *events: Event, elevator_id: str = LIFT) -> Iterator[list[dict[str, Any]]]:
    """The open items after each of these facts of one stream, a day apart."""
    told = Lists()
    for at, event in enumerate(events):
        told.tell(event, date(2015, 10, 1 + at), stream, elevator_id)
        yield told.items()
    assert told.counted("") == told.counted("350203")


def kinds(items: list[dict[str, Any]]) -> list[str]:
    """Their kinds."""
    return sorted(one["kind"] for one in items)
