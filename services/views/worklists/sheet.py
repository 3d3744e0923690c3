"""A sheet: everything that the items of one elevator follow from, and the items that do.

A file that is about no elevator, or may turn out to be about another, has a sheet of its own, under its
stream's name.
"""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, Final

from pydantic import Field

from services.kernel.decider import Record
from services.kernel.projecting.tables import Kind, Row, Table
from services.views.recent import Recent
from services.views.worklists.answers import recipients
from services.views.worklists.entries import Entry
from services.views.worklists.items import Items, item
from services.views.worklists.kinds import ItemKind
from services.views.worklists.standing import Standing, maintenance, obligations
from services.views.worklists.upkeep import Rounds

SHEETS: Final = Table("sheets", {"sheet_id": Kind.TEXT, "data": Kind.TEXT}, key=("sheet_id",))


class Sheet(Record):
    """What the items of one elevator, or of one file, follow from."""

    elevator_id: str = ""
    division: str = ""
    standing: Standing = Standing()
    files: dict[str, dict[str, Entry]] = Field(default_factory=dict)

    @property
    def place(self) -> str:
        """The division where it stands by the registry, else that of the newest fact."""
        registered = self.standing.registered
        return registered.division if registered else self.division

    def changed(self, **fields: Any) -> "Sheet":
        """A sheet with these fields, and with nothing that was worked out of what it was before."""
        as_before = {name: getattr(self, name) for name in Sheet.model_fields}
        return Sheet.model_construct(None, **{**as_before, **fields})

    @cached_property
    def items(self) -> Items:
        """The open items, by id; but for the maintenance that is due."""
        return {str(row["item_id"]): row for row in _rows(self)}

    def maintenance(self, rounds: Rounds) -> Items:
        """The maintenance that is due, as an item."""
        entry = maintenance(self.standing, rounds)
        if entry is None:
            return {}
        row = self.item(ItemKind.MAINTENANCE, entry, self.own)
        return {str(row["item_id"]): row}

    @property
    def own(self) -> str:
        """The stream that stands for the elevator itself."""
        return f"elevator-{self.elevator_id}"

    def item(self, name: str, entry: Entry, stream: str) -> Row:
        """An entry of it, as a row."""
        registered = self.standing.registered
        return item(
            name,
            entry,
            stream=stream,
            elevator_id=self.elevator_id,
            division=self.place,
            user_unit=registered.user_unit if registered else "",
        )


def _rows(sheet: Sheet) -> Iterator[Row]:
    for name, entry in obligations(sheet.standing):
        yield sheet.item(name, entry, sheet.own)
    for stream, entries in sheet.files.items():
        for name, entry in _open_entries(entries, sheet.standing):
            yield sheet.item(name, entry, stream)


def _open_entries(entries: Mapping[str, Entry], standing: Standing) -> Iterator[tuple[str, Entry]]:
    for name, entry in entries.items():
        if entry.is_open:
            yield from recipients(name, entry, standing.covers.values())


def sheet_in(row: Row | None) -> Sheet:
    """The sheet that a row keeps; an empty one where there is none."""
    return _SHEETS.of(str(row["data"])) if row is not None else _EMPTY


_EMPTY: Final = Sheet()
_SHEETS: Final[Recent[Sheet]] = Recent(Sheet.model_validate_json)


def packed(sheet: Sheet) -> str:
    """As the row keeps it."""
    data = sheet.model_dump_json()
    _SHEETS.learn(data, sheet)
    return data
