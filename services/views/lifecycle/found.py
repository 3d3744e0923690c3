"""An elevator as the search knows it at a moment, and whether it is what was asked for. Pure.

The same question is put to the database for the elevators of now (`searching`) and here for those of
another moment, whose rows are told anew from the facts that were true and known then.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from services.kernel.filtering.fields import Field, FieldKind, Fields
from services.kernel.filtering.matching import holds_part, matches
from services.kernel.filtering.syntax import Filter
from services.kernel.projecting.tables import Row
from services.reference.elevator import PhaseName, PlaceType
from services.registry.identifier import normal
from services.views.days import number
from services.views.lifecycle.bonds import BondRole
from services.views.lifecycle.lives import Lived
from services.views.lifecycle.story import Fact
from services.views.lifecycle.tables import BONDS, CARDS, IDENTIFIERS

FIELDS: Final[Fields] = {
    "phase": Field(FieldKind.WORD, frozenset(one.value for one in PhaseName)),
    "division": Field(FieldKind.TEXT),
    "address": Field(FieldKind.PROSE),
    "place_type": Field(FieldKind.WORD, frozenset(one.value for one in PlaceType)),
    "kind_code": Field(FieldKind.TEXT),
    "model": Field(FieldKind.PROSE),
    "serial_number": Field(FieldKind.TEXT),
    "maker_id": Field(FieldKind.TEXT),
    "maintainer_id": Field(FieldKind.TEXT),
    "user_unit_id": Field(FieldKind.TEXT),
    "owner_id": Field(FieldKind.TEXT),
    "manufactured_on": Field(FieldKind.DAY),
    "put_into_use_on": Field(FieldKind.DAY),
    "design_life_ends_on": Field(FieldKind.DAY),
}
"""What a filter of elevators may name."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; "" and None: anything. `day` is the day in China of the moment asked about."""

    day: date
    identifier: str = ""
    party_id: str = ""
    role: BondRole | None = None
    address: str = ""
    division: str = ""
    filter: Filter | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """The rows of one elevator. `matched`: the identifiers that were meant."""

    card: Row
    bonds: Sequence[Row]
    matched: Sequence[Row]

    def maintainer(self, day: date) -> Row | None:
        """Its maintainer on that day: where maintenance has spoken, by its word alone."""
        named = [one for one in self.bonds if one["role"] == BondRole.MAINTAINER.value]
        own = [one for one in named if one["source_id"]]
        held = [one for one in own or named if holds_on(one, day)]
        return max(held, key=lambda one: int(one["from_day"] or 0), default=None)


def holds_on(bond: Row, day: date) -> bool:
    """Whether the bond in this row is in force on that day."""
    begins, until, on = bond["from_day"], bond["until_day"], number(day)
    return int(begins or 0) <= on and (until is None or on <= int(until))


def told_anew(elevator_id: str, story: Sequence[Fact], identifier: str) -> Found | None:
    """The elevator by these facts; None: by them there is none."""
    rows = Lived(elevator_id, story).rows
    tables: dict[str, list[Row]] = {}
    for ref, row in rows.items():
        tables.setdefault(ref.table.name, []).append(row)
    cards = tables.get(CARDS.name)
    if not cards:
        return None
    wanted = normal(identifier)
    matched = [one for one in tables.get(IDENTIFIERS.name, ()) if one["normal"] == wanted]
    return Found(cards[0], tables.get(BONDS.name, []), matched if identifier else [])


def is_wanted(found: Found, wanted: Wanted) -> bool:
    """Whether it is all that was asked for."""
    card = found.card
    if wanted.identifier and not found.matched:
        return False
    if wanted.party_id and not any(_bound(one, wanted) for one in found.bonds):
        return False
    if wanted.address and not _at(card, wanted.address):
        return False
    if not str(card["division"]).startswith(wanted.division):
        return False
    return matches(wanted.filter, FIELDS, known(found, wanted.day).get)


def known(found: Found, day: date) -> Mapping[str, str | int | None]:
    """The fields of a filter, of this elevator."""
    maintainer = found.maintainer(day)
    own = {name: _plain(found.card[name]) for name in FIELDS if name != "maintainer_id"}
    place = {name: own[name] or None for name in ("division", "address")}
    return {**own, **place, "maintainer_id": str(maintainer["party_id"]) if maintainer else None}


def _bound(bond: Row, wanted: Wanted) -> bool:
    role = wanted.role
    if bond["party_id"] != wanted.party_id or (role is not None and bond["role"] != role.value):
        return False
    return holds_on(bond, wanted.day)


def _at(card: Row, words: str) -> bool:
    places = (card["address"], card["estate"], card["building"])
    return any(holds_part(str(one), words) for one in places if one)


def _plain(value: object) -> str | int | None:
    return value if value is None or isinstance(value, int) else str(value)
