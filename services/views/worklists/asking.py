"""Questions to the worklists as statements, each with the caller's scope in it."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from services.kernel.filtering.sql import Condition
from services.kernel.projecting.asking import Look
from services.kernel.projecting.tables import Value
from services.kernel.server.access import BY_DIVISION, EVERYWHERE
from services.kernel.server.principal import Principal
from services.views.days import number
from services.views.lifecycle.scope import ACTS_AS, NOTHING, bound, within
from services.views.worklists.kinds import RECURRING, ItemKind


class Asked(NamedTuple):
    """Which items, for whom. `today` decides who is bound to what; `as_of` what is overdue."""

    principal: Principal
    today: date
    as_of: date
    kinds: Sequence[ItemKind] = ()
    division: str = ""
    due_within_days: int = 0
    owed_by: str = ""
    overdue_only: bool = False
    min_age_days: int = 0


Key = Sequence[Any]
"""Where a page begins: behind the row with these values; empty: at the beginning."""


async def items(look: Look, asked: Asked, behind: Key, limit: int) -> Sequence[Any]:
    """Items with the cards they are about, the most overdue first, at most `limit` of them."""
    found = _all(_open(asked, "i."), _in_scope(asked), _chosen(asked), _behind_item(behind))
    statement = f"""
        SELECT i.*, c.address, c.user_unit_id, c.user_unit_name
        FROM {{items}} AS i LEFT JOIN {{cards}} AS c ON c.elevator_id = i.elevator_id
        WHERE {found.sql} ORDER BY i.due_day, i.since_day, i.item_id LIMIT ?"""  # noqa: S608 -- of our own making
    return await look.rows(statement, (*found.values, limit))


async def counts(look: Look, asked: Asked, digits: int, behind: Key, limit: int) -> Sequence[Any]:
    """(division, kind, items, overdue, oldest_since) for each kind; `digits` 0: of the whole.

    Authorities are answered from the tallies; parties, whose items are few, from the items.
    """
    by_tallies = asked.principal.role in EVERYWHERE | BY_DIVISION
    if by_tallies:
        source, each = "{tallies} AS i", "i.items"
        where, division = _tallied(asked, digits), "i.division"
    else:
        source, each = "{items} AS i", "1"
        where, division = _all(_in_scope(asked), _placed(asked)), f"SUBSTR(i.division, 1, {digits})"
    found = _all(_open(asked, "i."), where, _behind_count(behind, division))
    statement = f"""
        SELECT {division} AS division, i.kind AS kind, SUM({each}) AS items,
            SUM(CASE WHEN i.due_day < ? THEN {each} ELSE 0 END) AS overdue,
            MIN(i.since_day) AS oldest_since
        FROM {source} WHERE {found.sql} GROUP BY {division}, i.kind
        ORDER BY {division}, i.kind LIMIT ?"""  # noqa: S608 -- of our own making
    return await look.rows(statement, (number(asked.as_of), *found.values, limit))


def _all(*conditions: Condition) -> Condition:
    sql = " AND ".join(one.sql for one in conditions if one.sql)
    return Condition(sql, tuple(value for one in conditions for value in one.values))


_ANYTHING: Final = Condition("")


def _open(asked: Asked, alias: str) -> Condition:
    """Begun by that day; of what recurs only what is due; of the kinds that were asked for."""
    day = number(asked.as_of)
    recurring = ", ".join(f"'{one}'" for one in sorted(RECURRING))
    begun = Condition(f"{alias}since_day <= ?", (day,))
    due = Condition(
        f"({alias}kind NOT IN ({recurring}) OR {alias}due_day < ?)", (day + asked.due_within_days,)
    )
    return _all(begun, due, _among(f"{alias}kind", asked.kinds))


def _among(column: str, values: Sequence[Value]) -> Condition:
    if not values:
        return _ANYTHING
    return Condition(f"{column} IN ({', '.join('?' * len(values))})", tuple(map(str, values)))


def _in_scope(asked: Asked) -> Condition:
    """Divisions see what stands within them, parties what they owe and what they are bound to.

    By the item's own division: it may be about no elevator.
    """
    who = asked.principal
    if who.role in EVERYWHERE:
        return _ANYTHING
    if who.role in BY_DIVISION:
        return within(who.division, "i.division")
    if not who.party_id:
        return NOTHING
    owed, theirs = Condition("i.owed_by_id = ?", (who.party_id,)), NOTHING
    if roles := ACTS_AS.get(who.role):
        theirs = bound("i.elevator_id", who.party_id, roles, asked.today)
    return Condition(f"({owed.sql} OR {theirs.sql})", (*owed.values, *theirs.values))


def _placed(asked: Asked) -> Condition:
    return within(asked.division, "i.division") if asked.division else _ANYTHING


def _chosen(asked: Asked) -> Condition:
    day = number(asked.as_of)
    owed = Condition("i.owed_by_id = ?", (asked.owed_by,)) if asked.owed_by else _ANYTHING
    overdue = Condition("i.due_day < ?", (day,)) if asked.overdue_only else _ANYTHING
    aged = Condition("i.since_day <= ?", (day - asked.min_age_days,))
    return _all(_placed(asked), owed, overdue, aged)


def _tallied(asked: Asked, digits: int) -> Condition:
    """The rows of one level: the division asked about, or each of so many digits within it."""
    prefix = asked.division or asked.principal.division
    there_are = Condition("i.items <> 0")
    if not digits:
        return _all(Condition("i.division = ?", (prefix,)), there_are)
    level = Condition("LENGTH(i.division) = ?", (digits,))
    return _all(within(prefix, "i.division") if prefix else _ANYTHING, level, there_are)


def _behind_item(behind: Key) -> Condition:
    if not behind:
        return _ANYTHING
    return Condition("(i.due_day, i.since_day, i.item_id) > (?, ?, ?)", tuple(behind))


def _behind_count(behind: Key, division: str) -> Condition:
    if not behind:
        return _ANYTHING
    return Condition(f"({division}, i.kind) > (?, ?)", tuple(behind))
