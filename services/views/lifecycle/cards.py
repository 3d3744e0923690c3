"""Cards, bonds, identifiers and places as rows: what elevators are searched by, and seen by. Pure.

All facts of an elevator that its rows follow from are kept in one row of `lives`. When another one
arrives, however late, the rows are told anew from all of them, and what differs is written.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Final, NamedTuple

from services.directory.ties import CHOSEN
from services.kernel.clock import micros
from services.kernel.projecting.projection import Part, Rows, Told
from services.kernel.projecting.tables import Change, Gone, Put, Ref, Row
from services.reference.elevator import Place
from services.registry.elevator.card import Held
from services.registry.elevator.phases import PHASE_NAMES, Elevator
from services.registry.identifier import normal
from services.views.days import number, number_at
from services.views.lifecycle.bonds import (
    COVER,
    UPKEEP,
    Bond,
    BondRole,
    bonds_of,
    latest,
)
from services.views.lifecycle.story import REGISTRY, Fact, Step, packed, states, unpacked
from services.views.lifecycle.tables import (
    BONDS,
    CARDS,
    IDENTIFIERS,
    LIVES,
    MAKER_SERIAL,
    PLACES,
)
from services.views.recent import RECENT


class Named(NamedTuple):
    """An identifier with its validity, and the fact that gave it."""

    kind: str
    value: str
    issuer: str
    begins: date
    until: date | None
    ended: str | None
    position: int
    recorded_at: int


def rows_of(elevator_id: str, story: Sequence[Fact]) -> Mapping[Ref, Row]:
    """Every row that follows from the facts of one elevator."""
    told = [*states(story)]
    bonds = bonds_of(story, told)
    found = [(BONDS, _bond(elevator_id, one)) for one in bonds]
    if told:
        found += [(IDENTIFIERS, _identifier(elevator_id, one)) for one in identifiers_of(told)]
        found += [(PLACES, one) for one in _places(elevator_id, told)]
        newest = max(story, key=lambda fact: fact.position)
        found.append((CARDS, _card(elevator_id, told[-1][2], bonds, newest)))
    return {Ref(table, table.key_of(row)): row for table, row in found}


def identifiers_of(told: Sequence[Step]) -> Iterator[Named]:
    """Every identifier that the elevator has or had, the maker's serial number first."""
    first, day, state = told[0]
    card = state.card
    serial = (MAKER_SERIAL, card.serial_number, card.maker.party_id)
    yield Named(*serial, day, None, None, first.position, first.recorded_at)
    givers: list[Fact] = []
    for fact, _, elevator in told:
        givers += [fact] * (len(elevator.card.identifiers) - len(givers))
    for held, fact in zip(told[-1][2].card.identifiers, givers, strict=True):
        yield _named(held, fact)


def _named(held: Held, fact: Fact) -> Named:
    identifier, ended = held.identifier, held.ended
    return Named(
        identifier.kind.value,
        identifier.value,
        identifier.issuer or "",
        held.valid_from,
        held.valid_to,
        ended.value if ended else None,
        fact.position,
        fact.recorded_at,
    )


def _refs(told: Told) -> Iterable[Ref]:
    if told.meta.elevator_id:
        yield Ref(LIVES, (told.meta.elevator_id,))


def _fold(rows: Rows, told: Told) -> Iterable[Change]:
    elevator_id = told.meta.elevator_id
    if not elevator_id:
        return
    row = rows.get(LIVES, (elevator_id,))
    before = str(row["facts"]) if row is not None else packed([])
    after = packed([*unpacked(before), Fact.of(told)])
    yield Put(LIVES, {"elevator_id": elevator_id, "facts": after})
    old, new = _rows_of(elevator_id, before), _rows_of(elevator_id, after)
    yield from (Gone(ref.table, ref.key) for ref in old.keys() - new.keys())
    yield from (Put(ref.table, row) for ref, row in new.items() if old.get(ref) != row)


@lru_cache(maxsize=RECENT)
def _rows_of(elevator_id: str, facts: str) -> Mapping[Ref, Row]:
    return rows_of(elevator_id, unpacked(facts))


def _card(elevator_id: str, state: Elevator, bonds: Sequence[Bond], newest: Fact) -> Row:
    card, place = state.card, state.card.place
    row: dict[str, str | int | float | None] = {
        "elevator_id": elevator_id,
        "phase": PHASE_NAMES[type(state.phase)].value,
        "phase_since": micros(state.phase.since),
        "registered": int(card.registered),
        "division": place.division if place else "",
        "address": place.address if place else "",
        "estate": place.estate if place else None,
        "building": place.building if place else None,
        "place_type": place.place_type.value if place and place.place_type else None,
        "kind_code": card.parameters.kind_code,
        "model": card.parameters.model,
        "serial_number": card.serial_number,
        "manufactured_on": _iso(card.manufactured_on),
        "put_into_use_on": _iso(card.put_into_use_on),
        "design_life_ends_on": _iso(card.design_life_ends_on),
        "position": newest.position,
        "recorded_at": newest.recorded_at,
    }
    for name, party in (
        ("maker", card.maker),
        ("installer", card.installer),
        ("user_unit", card.user_unit),
        ("owner", card.owner),
        ("responsible_unit", card.responsible_unit),
        ("maintainer", latest(bonds, BondRole.MAINTAINER, f"upkeep-{elevator_id}")),
        ("agency", latest(bonds, BondRole.INSPECTION_BODY, f"inspection-{elevator_id}")),
    ):
        row[f"{name}_id"] = party.party_id if party else None
        row[f"{name}_name"] = party.name if party else None
    return row


def _bond(elevator_id: str, bond: Bond) -> Row:
    return {
        "elevator_id": elevator_id,
        "role": bond.role.value,
        "party_id": bond.party_id,
        "from_day": number(bond.begins),
        "source": bond.source,
        "source_id": bond.source_id,
        "name": bond.name,
        "until_day": number(bond.until) if bond.until else None,
        "recorded_day": number_at(bond.recorded_at),
        "position": bond.position,
    }


def _identifier(elevator_id: str, one: Named) -> Row:
    return {
        "elevator_id": elevator_id,
        "kind": one.kind,
        "issuer": one.issuer,
        "normal": normal(one.value),
        "position": one.position,
        "value": one.value,
        "from_day": number(one.begins),
        "until_day": number(one.until) if one.until else None,
        "ended": one.ended,
        "recorded_at": one.recorded_at,
    }


def _places(
    elevator_id: str, told: Sequence[Step]
) -> Iterator[dict[str, str | int | float | None]]:
    before = None
    for fact, day, state in told:
        place = state.card.place
        if place is not None and place != before:
            yield {
                "elevator_id": elevator_id,
                "position": fact.position,
                "from_day": number(day),
                "division": place.division,
                "words": words_of(place),
            }
        before = place


def words_of(place: Place) -> str:
    """Everything that a place is looked for by, line by line."""
    return "\n".join(one for one in (place.address, place.estate, place.building) if one)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


CARDS_PART: Final = Part(
    (LIVES, CARDS, BONDS, IDENTIFIERS, PLACES), REGISTRY | UPKEEP | COVER | {CHOSEN}, _refs, _fold
)
