"""The life of one elevator: all facts that its rows follow from, and the rows.

They are told anew with every fact, but only those which it bears upon: what the registry says and what
ties parties to the elevator do not follow from one another.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from services.kernel.projecting.projection import Rows, Told
from services.kernel.projecting.states import State
from services.kernel.projecting.tables import Key, Ref, Row, Table
from services.views.latest import Latest
from services.views.lifecycle.bonds import Bond, registered_bonds, tied_bonds
from services.views.lifecycle.rows import (
    bond_row,
    card_row,
    identifier_row,
    identifiers_of,
    place_rows,
)
from services.views.lifecycle.story import REGISTRY, Fact, Step, packed, states, unpacked
from services.views.lifecycle.tables import BONDS, CARDS, IDENTIFIERS, LIVES, PLACES


@dataclass(frozen=True)
class Lived:
    """An elevator by these facts, in the order in which they became known."""

    elevator_id: str
    story: Sequence[Fact] = ()

    def then(self, fact: Fact) -> "Lived":
        """With one more fact; what does not follow from it is as it was."""
        kept = _TIES if fact.type in REGISTRY else _REGISTERED
        after = Lived(self.elevator_id, (*self.story, fact))
        after.__dict__.update((name, self.__dict__[name]) for name in kept & self.__dict__.keys())
        return after

    @cached_property
    def steps(self) -> Sequence[Step]:
        """How it stood by the registry, fact by fact."""
        return [*states(self.story)]

    @cached_property
    def bonds(self) -> Sequence[Bond]:
        """Whom the registry binds to it."""
        return [*registered_bonds(self.steps)]

    @cached_property
    def registered(self) -> Mapping[Ref, Row]:
        """The rows that follow from what the registry says; the card apart."""
        steps, elevator_id = self.steps, self.elevator_id
        named = identifiers_of(steps) if steps else ()
        return {
            **_by_ref(BONDS, (bond_row(elevator_id, one) for one in self.bonds)),
            **_by_ref(IDENTIFIERS, (identifier_row(elevator_id, one) for one in named)),
            **_by_ref(PLACES, place_rows(elevator_id, steps)),
        }

    @cached_property
    def ties(self) -> Sequence[Bond]:
        """Whom upkeep, cover and inspection bind to it."""
        return [*tied_bonds(self.story)]

    @cached_property
    def tied(self) -> Mapping[Ref, Row]:
        """The rows that follow from these."""
        return _by_ref(BONDS, (bond_row(self.elevator_id, one) for one in self.ties))

    @cached_property
    def card(self) -> Mapping[Ref, Row]:
        """Its card; nothing, where the registry does not know it."""
        if not self.steps:
            return {}
        newest = max(self.story, key=lambda fact: fact.position)
        bonds = [*self.bonds, *self.ties]
        return _by_ref(CARDS, [card_row(self.elevator_id, self.steps[-1][2], bonds, newest)])

    @property
    def parts(self) -> Sequence[Mapping[Ref, Row]]:
        """All rows, together with those that follow from the same facts."""
        return self.registered, self.tied, self.card

    @property
    def rows(self) -> Mapping[Ref, Row]:
        """All of them."""
        return {ref: row for part in self.parts for ref, row in part.items()}


_REGISTERED: Final = frozenset({"steps", "bonds", "registered"})
_TIES: Final = frozenset({"ties", "tied"})


def _by_ref(table: Table, rows: Iterable[Row]) -> dict[Ref, Row]:
    return {Ref(table, table.key_of(row)): row for row in rows}


def _read(row: Row) -> Lived:
    return Lived(str(row["elevator_id"]), tuple(unpacked(str(row["facts"]))))


def _row(key: Key, life: Lived) -> Row:
    return {"elevator_id": key[0], "facts": packed(life.story)}


LIFE: Final = State(LIVES, _read, _row)


def lived(rows: Rows, told: Told) -> Lived:
    """The elevator that a fact is about, with the fact; its row is in `LIVES`."""
    return _LATEST.of(told, rows.kept(LIFE, (told.meta.elevator_id,)))


def _with(told: Told, before: Lived | None) -> Lived:
    return (before or Lived(told.meta.elevator_id)).then(Fact.of(told))


_LATEST: Final = Latest(_with)
