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
from services.views.worklists.standing import Standing, obligations

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
        """The open items, by id."""
        return {str(row["item_id"]): row for row in _rows(self)}


def _rows(sheet: Sheet) -> Iterator[Row]:
    registered = sheet.standing.registered
    where = {
        "elevator_id": sheet.elevator_id,
        "division": sheet.place,
        "user_unit": registered.user_unit if registered else "",
    }
    for name, entry in obligations(sheet.standing):
        yield item(name, entry, stream=f"elevator-{sheet.elevator_id}", **where)
    for stream, entries in sheet.files.items():
        for name, entry in _open_entries(entries, sheet.standing):
            yield item(name, entry, stream=stream, **where)


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
