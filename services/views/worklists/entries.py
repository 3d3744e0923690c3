"""The entries of a file: what one stream leaves open. Rules say it in words like `open`, `close`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from pydantic import Field

from services.kernel.decider import Record
from services.reference.party import PartyRef
from services.views.lifecycle.story import Fact
from services.views.worklists.kinds import ItemKind, Owes


class Entry(Record):
    """Something owed. `party` "": whoever is in that role; `positions`: the facts behind it.

    One that was closed is kept as long as its file could be opened again.
    """

    kind: ItemKind
    since: date
    due: date | None = None
    owes: Owes
    party: str = ""
    is_open: bool = True
    detail: Mapping[str, str] = Field(default_factory=dict)
    positions: tuple[int, ...] = ()


Entries = Mapping[str, Entry]
"""Entries by their key within the file."""

NOTHING: Final = ""
"""A detail that is taken away."""


@dataclass
class Case:
    """A file at work: its entries, and the fact that is folded into them."""

    fact: Fact
    entries: dict[str, Entry] = field(default_factory=dict)

    def open(
        self,
        kind: ItemKind,
        owes: Owes,
        party: PartyRef | None = None,
        *,
        key: str = "",
        since: date | None = None,
        due: date | None = None,
        **detail: str | None,
    ) -> None:
        """Something is owed from the day of the fact on, or from `since`."""
        self.entries[f"{kind}:{key}" if key else kind] = Entry(
            kind=kind,
            since=since or self.fact.day,
            due=due,
            owes=owes,
            party=party.party_id if party else "",
            detail={name: text for name, text in detail.items() if text},
            positions=(self.fact.position,),
        )

    def change(
        self,
        name: str,
        *,
        owes: Owes | None = None,
        party: PartyRef | None = None,
        due: date | None = None,
        is_open: bool | None = None,
        **detail: str | None,
    ) -> None:
        """What is stated becomes so, and the fact stands behind the entry. Nothing where none is.

        With `owes`, the debtor is another: `party`, or whoever is in that role.
        """
        entry = self.entries.get(name)
        if entry is None:
            return
        merged = {**entry.detail, **{key: text or NOTHING for key, text in detail.items()}}
        self.entries[name] = entry.model_copy(
            update={
                "owes": owes or entry.owes,
                "party": entry.party if owes is None else (party.party_id if party else ""),
                "due": due or entry.due,
                "is_open": entry.is_open if is_open is None else is_open,
                "detail": {key: text for key, text in merged.items() if text},
                "positions": (*entry.positions, self.fact.position),
            }
        )

    def close(self, *names: str) -> None:
        """These are done; all, if none is named."""
        for name in names or tuple(self.entries):
            self.change(name, is_open=False)

    def reopen(self, *names: str) -> None:
        """These are owed again; all, if none is named."""
        for name in names or tuple(self.entries):
            self.change(name, is_open=True)

    def end(self) -> None:
        """The file is over for good: nothing of it is kept."""
        self.entries.clear()
