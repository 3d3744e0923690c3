"""The search in the database: statements whose every value is bound, by the caller's scope.

Of now, the tables answer. Of another moment they only say which elevators come into question, by what
was ever known of them; each is then told anew from the facts of that moment (`found`).

A part of an address is looked up by the pairs of its letters in the places of all elevators, first and by
itself: where that finds few, they are all that is looked at. Where it finds many, a page of them is soon met
in the order of the ids, and an index would only gather what nobody asked for.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from services.kernel.filtering.sql import Condition, condition, containing, joined
from services.kernel.filtering.syntax import Comparator, Conjunction, Filter, Restriction
from services.kernel.projecting.asking import Look
from services.kernel.projecting.bigrams import SHORTEST
from services.kernel.projecting.tables import Row
from services.registry.identifier import normal
from services.views.days import number
from services.views.lifecycle.bonds import BondRole
from services.views.lifecycle.found import FIELDS, Found, Wanted, told_anew
from services.views.lifecycle.scope import NOTHING, bound, standing_in, within
from services.views.lifecycle.story import Fact, unpacked

ALL_ROLES: Final = tuple(BondRole)

FEW: Final = 2_000
"""Places that are looked at one by one, where the words of an address lead to no more."""

PARTIES: Final = {
    "maker_id": BondRole.MANUFACTURER,
    "maintainer_id": BondRole.MAINTAINER,
    "user_unit_id": BondRole.USER_UNIT,
    "owner_id": BondRole.OWNER,
}
"""Fields of a filter that name a party, and in which bond it shows."""

IN_IT: Final = frozenset({Comparator.HAS, Comparator.EQUAL})


async def found_now(
    look: Look, wanted: Wanted, scope: Condition, after: str, limit: int
) -> Sequence[Found]:
    """The next elevators behind `after`, in the order of their ids, that are wanted now."""
    there = await _looked_up(look, wanted, after)
    asked = joined("AND", [scope, *there, *_now(wanted), _behind(after)])
    statement = (
        f"SELECT c.* FROM {{cards}} AS c WHERE {asked.sql} ORDER BY c.elevator_id LIMIT {limit:d}"  # noqa: S608
    )
    cards = await look.rows(statement, asked.values)
    ids = [str(one["elevator_id"]) for one in cards]
    bonds = await _of(look, "{bonds}", ids, Condition("role = ?", (BondRole.MAINTAINER.value,)))
    named = Condition("normal = ?", (normal(wanted.identifier),))
    matched = await _of(look, "{identifiers}", ids if wanted.identifier else [], named)
    return [Found(card, bonds[one], matched[one]) for one, card in zip(ids, cards, strict=True)]


async def candidates(
    look: Look, wanted: Wanted, scope: Condition, after: str, limit: int
) -> Sequence[tuple[str, Sequence[Fact]]]:
    """The next elevators behind `after` that may have been wanted at some moment, with their facts."""
    there = await _looked_up(look, wanted, after)
    asked = joined("AND", [scope, *there, *_ever(wanted), _behind(after)])
    statement = (
        "SELECT c.elevator_id AS id, l.facts AS facts FROM {cards} AS c"  # noqa: S608
        " JOIN {lives} AS l ON l.elevator_id = c.elevator_id"
        f" WHERE {asked.sql} ORDER BY c.elevator_id LIMIT {limit:d}"
    )
    rows = await look.rows(statement, asked.values)
    return [(str(row["id"]), unpacked(str(row["facts"]))) for row in rows]


def then(
    elevator_id: str, story: Sequence[Fact], wanted: Wanted, as_of: int, known_at: int
) -> Found | None:
    """The elevator by the facts that were true and known then."""
    seen = [one for one in story if one.occurred_at <= as_of and one.recorded_at <= known_at]
    return told_anew(elevator_id, seen, wanted.identifier)


async def _looked_up(look: Look, wanted: Wanted, after: str) -> Sequence[Condition]:
    """The elevators behind `after` that stand or ever stood where the address says, where they are few."""
    part = max(_parts_of_address(wanted), key=len, default="")
    if len(part) < SHORTEST:
        return ()
    found = await look.rows(_LOOKED_UP, (part, after, FEW + 1))
    if len(found) > FEW:
        return ()
    ids = sorted({str(row["id"]) for row in found})
    marks = ", ".join("?" * len(ids))
    return (Condition(f"c.elevator_id IN ({marks})", tuple(ids)) if ids else NOTHING,)


_LOOKED_UP: Final = (
    "SELECT p.elevator_id AS id FROM {places:words} AS p WHERE p.elevator_id > ? LIMIT ?"
)


def _parts_of_address(wanted: Wanted) -> Iterator[str]:
    """Texts that the address has in it, whatever else is asked."""
    if wanted.address:
        yield wanted.address
    for one in _stated(wanted.filter):
        if one.name == "address" and one.comparator in IN_IT and not one.asks_presence:
            yield one.value


def _stated(filter_: Filter | None) -> Iterator[Restriction]:
    """The comparisons that must hold of whatever passes the filter."""
    for one in filter_.operands if isinstance(filter_, Conjunction) else (filter_,):
        if isinstance(one, Restriction):
            yield one


def _now(wanted: Wanted) -> Sequence[Condition]:
    found = [*_named(wanted)]
    if wanted.party_id:
        found.append(bound("c.elevator_id", wanted.party_id, _roles(wanted), wanted.day))
    if wanted.address:
        columns = (Condition("c.address"), Condition("c.estate"), Condition("c.building"))
        found.append(joined("OR", [containing(one, wanted.address) for one in columns]))
    if wanted.division:
        found.append(standing_in(wanted.division))
    if wanted.filter is not None:
        found += _maintained(wanted.filter, wanted.day)
        found.append(condition(wanted.filter, FIELDS, _columns(wanted.day)))
    return found


def _maintained(filter_: Filter, day: date) -> Iterator[Condition]:
    """Says again, so that an index serves it, who maintains what the filter lets pass."""
    for one in _stated(filter_):
        if one.name == "maintainer_id" and one.comparator is Comparator.EQUAL:
            yield bound("c.elevator_id", one.value, (BondRole.MAINTAINER,), day)


def _ever(wanted: Wanted) -> Sequence[Condition]:
    """Facts are never taken back, so what was ever so is still among the rows."""
    found = [*_named(wanted)]
    if wanted.party_id:
        found.append(bound("c.elevator_id", wanted.party_id, _roles(wanted), None))
    stood = []
    for one in _stated(wanted.filter):
        if one.comparator is Comparator.EQUAL and one.name in PARTIES:
            found.append(bound("c.elevator_id", one.value, (PARTIES[one.name],), None))
        if one.comparator is Comparator.EQUAL and one.name == "division":
            stood.append(Condition("p.division = ?", (one.value,)))
    if wanted.address:
        stood.append(containing(Condition("p.words"), wanted.address))
    if wanted.division:
        stood.append(within(wanted.division, "p.division"))
    if stood:
        asked = joined("AND", stood)
        there = f"EXISTS (SELECT 1 FROM {{places}} AS p WHERE p.elevator_id = c.elevator_id AND {asked.sql})"  # noqa: S608
        found.append(Condition(there, asked.values))
    return found


def _named(wanted: Wanted) -> Sequence[Condition]:
    if not wanted.identifier:
        return ()
    called = "c.elevator_id IN (SELECT i.elevator_id FROM {identifiers} AS i WHERE i.normal = ?)"
    return (Condition(called, (normal(wanted.identifier),)),)


def _roles(wanted: Wanted) -> tuple[BondRole, ...]:
    return (wanted.role,) if wanted.role is not None else ALL_ROLES


def _behind(after: str) -> Condition:
    return Condition("c.elevator_id > ?", (after,))


def _columns(day: date) -> Mapping[str, Condition]:
    """What stands for the fields of a filter; an empty text is not known."""
    columns = {name: Condition(f"c.{name}") for name in FIELDS}
    empty = {name: Condition(f"NULLIF(c.{name}, '')") for name in ("division", "address")}
    maintainer = Condition(_MAINTAINER, (number(day), number(day)))
    return {**columns, **empty, "maintainer_id": maintainer}


_MAINTAINER: Final = (
    "(SELECT b.party_id FROM {bonds} AS b WHERE b.elevator_id = c.elevator_id"
    " AND b.role = 'maintainer' AND b.from_day <= ? AND (b.until_day IS NULL OR b.until_day >= ?)"
    " AND (b.source_id <> '' OR NOT EXISTS (SELECT 1 FROM {bonds} AS u"
    " WHERE u.elevator_id = c.elevator_id AND u.role = 'maintainer' AND u.source_id <> ''))"
    " ORDER BY b.from_day DESC LIMIT 1)"
)
"""The maintainer of a day, as `Found.maintainer` finds it."""


async def _of(
    look: Look, table: str, ids: Sequence[str], further: Condition
) -> Mapping[str, list[Row]]:
    """The rows of these elevators, by elevator."""
    found: dict[str, list[Row]] = defaultdict(list)
    if ids:
        marks = ", ".join("?" * len(ids))
        statement = f"SELECT * FROM {table} WHERE elevator_id IN ({marks}) AND {further.sql}"  # noqa: S608
        for row in await look.rows(statement, (*ids, *further.values)):
            found[str(row["elevator_id"])].append(row)
    return found
