"""A sheet: everything that the items of one elevator follow from, and the items that do.

A file that is about no elevator, or may turn out to be about another, has a sheet of its own, under its
stream's name.
"""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, Final, NamedTuple

from pydantic import Field

from services.kernel.decider import Record
from services.kernel.projecting.states import State
from services.kernel.projecting.tables import Key, Kind, Row, Table
from services.views.parties.holdings import Holdings, holdings, opened
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
        """A sheet with these fields; of its items, those that follow from other fields are as they were."""
        as_before = {name: getattr(self, name) for name in Sheet.model_fields}
        after = Sheet.model_construct(None, **{**as_before, **fields})
        after.__dict__[_TOLD_BEFORE] = self.__dict__.get(
            "groups", self.__dict__.get(_TOLD_BEFORE, {})
        )
        return after

    @cached_property
    def groups(self) -> "Groups":
        """The open items, together with those that follow from the same; but for the maintenance."""
        return dict(_groups(self, self.__dict__.pop(_TOLD_BEFORE, {})))

    @cached_property
    def items(self) -> Items:
        """The open items, by id; but for the maintenance that is due."""
        return {key: row for group in self.groups.values() for key, row in group.items.items()}

    @cached_property
    def answered(self) -> Holdings:
        """What is open on the elevator, for its maker to answer."""
        registered = self.standing.registered
        return opened(registered.maker if registered else "", self.items.values())

    @cached_property
    def held(self) -> Holdings:
        """What parties have of the elevator."""
        return holdings(self.standing, self.place)

    def maintenance(self, rounds: Rounds) -> Items:
        """The maintenance that is due, as an item. The last answer is kept: visits leave the sheet as it is."""
        known: tuple[Rounds, Items] | None = self.__dict__.get(_MAINTAINED)
        if known is None or known[0] is not rounds:
            known = self.__dict__[_MAINTAINED] = rounds, self._maintenance(rounds)
        return known[1]

    def _maintenance(self, rounds: Rounds) -> Items:
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


_MAINTAINED: Final = "maintained"
_TOLD_BEFORE: Final = "groups_before"
"""The groups of the sheet that a sheet was made of, until its own are asked for."""


class Group(NamedTuple):
    """Items, and everything that they follow from."""

    of: tuple[Any, ...]
    items: Items


Groups = Mapping[str, Group]


def _groups(sheet: Sheet, before: Groups) -> Iterator[tuple[str, Group]]:
    standing, registered = sheet.standing, sheet.standing.registered
    where = (sheet.elevator_id, sheet.place, registered.user_unit if registered else "")
    covers = standing.covers
    for name, of in (
        (_OWN, (registered, standing.scheduled, standing.held, covers)),
        *((stream, (entries, covers)) for stream, entries in sheet.files.items()),
    ):
        known = before.get(name)
        if known is not None and known.of == (where, *of):
            yield name, known
        else:
            rows = _own_rows(sheet) if name == _OWN else _file_rows(sheet, name)
            yield name, Group((where, *of), {str(row["item_id"]): row for row in rows})


_OWN: Final = ""
"""The group of what the elevator owes while it stands; the others have the name of their stream."""


def _own_rows(sheet: Sheet) -> Iterator[Row]:
    for name, entry in obligations(sheet.standing):
        yield sheet.item(name, entry, sheet.own)


def _file_rows(sheet: Sheet, stream: str) -> Iterator[Row]:
    for name, entry in sheet.files[stream].items():
        if entry.is_open:
            for owed, by in recipients(name, entry, sheet.standing.covers.values()):
                yield sheet.item(owed, by, stream)


def _row(key: Key, sheet: Sheet) -> Row:
    return {"sheet_id": key[0], "data": sheet.model_dump_json()}


SHEET: Final = State(SHEETS, lambda row: Sheet.model_validate_json(str(row["data"])), _row)
NO_SHEET: Final = Sheet()
