"""Which elevators a caller sees, as a condition that the database checks for every row.

The rule is `services.kernel.server.access`'s: roles without a scope see everything, divisions what
stands within them, parties what they are bound to today. Anybody else sees nothing.
"""

from datetime import date
from typing import Final

from services.kernel.filtering.sql import Condition
from services.kernel.projecting.tables import Value
from services.kernel.server.access import BY_DIVISION, EVERYWHERE
from services.kernel.server.principal import Principal
from services.views.days import number
from services.views.lifecycle.bonds import BondRole

EVERYTHING: Final = Condition("1 = 1")
NOTHING: Final = Condition("1 = 0")

ACTS_AS: Final[dict[str, tuple[BondRole, ...]]] = {
    "user_unit": (BondRole.USER_UNIT, BondRole.OWNER, BondRole.RESPONSIBLE_UNIT),
    "manufacturer": (BondRole.MANUFACTURER, BondRole.CONTRACTOR),
    "installer": (BondRole.INSTALLER, BondRole.CONTRACTOR),
    "maintainer": (BondRole.MAINTAINER, BondRole.CONTRACTOR),
    "inspection_body": (BondRole.INSPECTION_BODY,),
    "insurer": (BondRole.INSURER,),
}
"""In which bonds a caller's role shows: owners act as user units, contractors as who does works."""


def in_scope(principal: Principal, today: date, cards: str = "c") -> Condition:
    """The condition over `cards`, the alias of the table `cards` in a statement over `lifecycle`."""
    role = principal.role
    if role in EVERYWHERE:
        return EVERYTHING
    if role in BY_DIVISION:
        return standing_in(principal.division, cards)
    if role in ACTS_AS and principal.party_id:
        return bound(f"{cards}.elevator_id", principal.party_id, ACTS_AS[role], today)
    return NOTHING


def standing_in(division: str, cards: str = "c") -> Condition:
    """What stands in a division, by the index of `cards`.

    A city or a county is looked up first: else a database that goes through the elevators in the order
    of their ids would look at the whole nation for a page of it. A province is too much for that.
    """
    there = within(division, "d.division")
    if len(division) <= PROVINCE_DIGITS or there == NOTHING:
        return within(division, f"{cards}.division")
    looked_up = (
        f"{cards}.elevator_id IN (SELECT d.elevator_id FROM {{cards}} AS d WHERE {there.sql})"  # noqa: S608
    )
    return Condition(looked_up, there.values)


PROVINCE_DIGITS: Final = 2


def within(prefix: str, column: str) -> Condition:
    """Codes that begin with these digits, as a range that an index serves; with none: nothing."""
    if not prefix.isdecimal() or not prefix.isascii():
        return NOTHING
    return Condition(f"({column} >= ? AND {column} < ?)", (prefix, f"{prefix}:"))  # ':' follows '9'


def bound(
    elevator_id: str, party_id: str, roles: tuple[BondRole, ...], day: date | None
) -> Condition:
    """The party is bound to it in one of these roles, on that day; None: on any day, ever."""
    marks = ", ".join("?" * len(roles))
    values: tuple[Value, ...] = (party_id, *(role.value for role in roles))
    in_force = ""
    if day is not None:
        in_force = " AND b.from_day <= ? AND (b.until_day IS NULL OR b.until_day >= ?)"
        values = (*values, number(day), number(day))
    return Condition(
        f"{elevator_id} IN (SELECT b.elevator_id FROM {{bonds}} AS b"  # noqa: S608 -- names of our own
        f" WHERE b.party_id = ? AND b.role IN ({marks}){in_force})",
        values,
    )
