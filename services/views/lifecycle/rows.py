"""The rows of one elevator: its card, bonds, identifiers and places, each out of what it is about. Pure."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from services.kernel.clock import micros
from services.kernel.projecting.tables import Row
from services.reference.elevator import Place
from services.registry.elevator.card import Held
from services.registry.elevator.phases import PHASE_NAMES, Elevator
from services.registry.identifier import normal
from services.views.days import number, number_at
from services.views.lifecycle.bonds import Bond, BondRole, latest
from services.views.lifecycle.story import Fact, Step
from services.views.lifecycle.tables import MAKER_SERIAL


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


def card_row(elevator_id: str, state: Elevator, bonds: Sequence[Bond], newest: Fact) -> Row:
    """How it is seen by all that is known."""
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


def bond_row(elevator_id: str, bond: Bond) -> Row:
    """A bond of it."""
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


def identifier_row(elevator_id: str, one: Named) -> Row:
    """An identifier of it."""
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


def place_rows(elevator_id: str, told: Sequence[Step]) -> Iterator[Row]:
    """Every place where it ever stood."""
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
