"""Cards, bonds and identifiers as rows: what elevators are searched by, and seen by.

All facts of an elevator that its rows follow from are kept in one row of `lives`. When another one
arrives, however late, the rows are told anew from all of them, and what differs is written.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple

from services.kernel.clock import from_micros, micros
from services.kernel.projecting.projection import Part, Rows, Told
from services.kernel.projecting.tables import Change, Gone, Kind, Put, Ref, Row, Table
from services.registry.elevator.card import Held
from services.registry.elevator.phases import PHASE_NAMES, Elevator
from services.registry.identifier import normal
from services.views.days import number, number_of
from services.views.lifecycle.bonds import CHOSEN, COVER, UPKEEP, Bond, BondRole, bonds_of
from services.views.lifecycle.story import REGISTRY, Fact, packed, states, unpacked

MAKER_SERIAL: Final = "maker_serial"
"""出厂编号: the kind of identifier that the maker gives; its issuer is the maker's party id."""

LIVES: Final = Table("lives", {"elevator_id": Kind.TEXT, "facts": Kind.TEXT}, ("elevator_id",))

CARDS: Final = Table(
    "cards",
    {
        "elevator_id": Kind.TEXT,
        "phase": Kind.TEXT,  # PhaseName
        "phase_since": Kind.INTEGER,  # microseconds since 1970, UTC
        "registered": Kind.INTEGER,  # 1 or 0
        "division": Kind.TEXT,  # GB/T 2260; "" while no place is known
        "address": Kind.TEXT,
        "estate": Kind.TEXT,
        "building": Kind.TEXT,
        "place_type": Kind.TEXT,
        "kind_code": Kind.TEXT,
        "model": Kind.TEXT,
        "maker_id": Kind.TEXT,
        "maker_name": Kind.TEXT,
        "serial_number": Kind.TEXT,
        "installer_id": Kind.TEXT,
        "installer_name": Kind.TEXT,
        "user_unit_id": Kind.TEXT,
        "user_unit_name": Kind.TEXT,
        "owner_id": Kind.TEXT,
        "owner_name": Kind.TEXT,
        "responsible_unit_id": Kind.TEXT,
        "responsible_unit_name": Kind.TEXT,
        "maintainer_id": Kind.TEXT,  # of the latest bond that has not ended; whether begun: bonds
        "maintainer_name": Kind.TEXT,
        "agency_id": Kind.TEXT,  # likewise
        "agency_name": Kind.TEXT,
        "manufactured_on": Kind.TEXT,  # 2013-06-03
        "put_into_use_on": Kind.TEXT,
        "design_life_ends_on": Kind.TEXT,
        "position": Kind.INTEGER,  # of the newest fact in this row
        "recorded_at": Kind.INTEGER,
    },
    key=("elevator_id",),
    indexes=(
        ("division", "elevator_id"),
        ("maker_id", "elevator_id"),
        ("user_unit_id", "elevator_id"),
        ("maintainer_id", "elevator_id"),
    ),
)
"""One row for an elevator: as it is by all that is known. What is not known is null."""

BONDS: Final = Table(
    "bonds",
    {
        "elevator_id": Kind.TEXT,
        "role": Kind.TEXT,  # BondRole
        "party_id": Kind.TEXT,
        "from_day": Kind.INTEGER,  # services.views.days
        "source": Kind.TEXT,  # the stream that says so
        "source_id": Kind.TEXT,  # of the contract or the cover
        "name": Kind.TEXT,
        "until_day": Kind.INTEGER,  # the last day; null: not ended
        "recorded_day": Kind.INTEGER,
        "position": Kind.INTEGER,
    },
    key=("elevator_id", "role", "party_id", "from_day", "source", "source_id"),
    indexes=(("party_id", "role", "elevator_id"),),
)
"""Who was bound to an elevator, in which role, on which days, as known now."""

IDENTIFIERS: Final = Table(
    "identifiers",
    {
        "elevator_id": Kind.TEXT,
        "kind": Kind.TEXT,  # IdentifierKind, or MAKER_SERIAL
        "issuer": Kind.TEXT,  # rescue platform, office, maker; "" if the kind has none
        "normal": Kind.TEXT,  # one text for all ways to write the value
        "position": Kind.INTEGER,  # of the fact that gave it
        "value": Kind.TEXT,
        "from_day": Kind.INTEGER,
        "until_day": Kind.INTEGER,  # the day it was retired on; null: current
        "ended": Kind.TEXT,  # RetirementReason
        "recorded_at": Kind.INTEGER,
    },
    key=("elevator_id", "kind", "issuer", "normal", "position"),
    indexes=(("normal", "elevator_id"),),
)
"""What an elevator is or was found by."""


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
    bonds = bonds_of(story)
    found = [(BONDS, _bond(elevator_id, one)) for one in bonds]
    told = [*states(story)]
    if told:
        found += [(IDENTIFIERS, _identifier(elevator_id, one)) for one in identifiers_of(told)]
        newest = max(story, key=lambda fact: fact.position)
        found.append((CARDS, _card(elevator_id, told[-1][2], bonds, newest)))
    return {Ref(table, table.key_of(row)): row for table, row in found}


def identifiers_of(told: Sequence[tuple[Fact, date, Elevator]]) -> Iterator[Named]:
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
    before = _story(rows.get(LIVES, (elevator_id,)))
    clocks = (micros(told.occurred_at), told.position, micros(told.recorded_at))
    story = [*before, Fact(*clocks, told.type, told.data.decode(), told.stream)]
    yield Put(LIVES, {"elevator_id": elevator_id, "facts": packed(story)})
    old, new = rows_of(elevator_id, before), rows_of(elevator_id, story)
    yield from (Gone(ref.table, ref.key) for ref in old.keys() - new.keys())
    yield from (Put(ref.table, row) for ref, row in new.items() if old.get(ref) != row)


def _story(row: Row | None) -> list[Fact]:
    return unpacked(str(row["facts"])) if row is not None else []


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


def latest(bonds: Iterable[Bond], role: BondRole, stream: str) -> Bond | None:
    """The newest bond in this role that has not ended; what the role's own service says goes first."""
    found = [one for one in bonds if one.role is role]
    own = [one for one in found if one.source == stream]
    return max(
        (one for one in own or found if one.until is None),
        key=lambda one: (one.begins, one.position),
        default=None,
    )


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
        "recorded_day": number_of(from_micros(bond.recorded_at)),
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


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


CARDS_PART: Final = Part(
    (LIVES, CARDS, BONDS, IDENTIFIERS), REGISTRY | UPKEEP | COVER | {CHOSEN}, _refs, _fold
)
