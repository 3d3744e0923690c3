"""Who may be told of an event: decided when it is told, with what is known then.

| role | sees the events of |
|---|---|
| national, auditor, system | everything |
| province, city, county, rescue platform | its division, where the elevator stood |
| manufacturer, installer, user unit | elevators whose card names it |
| maintainer | elevators on the days of its upkeep |
| insurer | elevators on the days of its cover, but not what is another insurer's |
| inspection body | elevators that it is chosen for |

The day is the legal day on which the event happened. An event without an elevator is its authority's,
and a party's if it is of the party's own record or names it as acting in its role.
"""

from collections.abc import Awaitable, Callable, Mapping
from datetime import date
from typing import Any, Final, NamedTuple

from services.feed.item import Item
from services.feed.known import Known
from services.kernel.server.access import BY_DIVISION, EVERYWHERE
from services.kernel.server.principal import Principal

COVER_ENDED: Final = "COVER_ENDED"
CONTRACT_ENDED: Final = "CONTRACT_ENDED"

ACTING: Final[Mapping[str, tuple[str, ...]]] = {
    "manufacturer": ("maker",),
    "installer": ("installer", "contractor"),
    "user_unit": ("user_unit",),
    "maintainer": ("maintainer",),
    "inspection_body": ("agency",),
    "insurer": ("insurer",),
}
"""Fields of an event in which a party acts in its role."""


class Ended(NamedTuple):
    """A subscriber's bond to an elevator is over: why, and its last day."""

    elevator_id: str
    reason: str
    last_day: date


class Verdict(NamedTuple):
    """Whether an event may be told, and what the subscriber must know besides."""

    admitted: bool
    ended: Ended | None = None


YES: Final = Verdict(admitted=True)
NO: Final = Verdict(admitted=False)

Judge = Callable[[Item], Awaitable[Verdict]]


def scope_of(principal: Principal) -> str:
    """A caller's scope in one word: whoever has the same may take a place over."""
    return f"{principal.role}|{principal.scope}"


def judge_for(principal: Principal, known: Known) -> Judge:
    """What decides about events for this caller; nobody else's events for a role that has none."""
    role, party = principal.role, principal.party_id
    if role in EVERYWHERE:
        return _everything
    if role in BY_DIVISION:
        return _Division(principal.division, known).judge
    if role not in ACTING or not party:
        return _nothing
    return _Party(role, party, known).judge


async def _everything(_: Item) -> Verdict:
    return YES


async def _nothing(_: Item) -> Verdict:
    return NO


class _Division:
    def __init__(self, prefix: str, known: Known) -> None:
        self._prefix, self._known = prefix, known

    async def judge(self, item: Item) -> Verdict:
        division = item.division
        if not division and item.elevator_id:
            division = (await self._known.subject(item.elevator_id)).division
        return YES if self._prefix and division.startswith(self._prefix) else NO


class _Party:
    def __init__(self, role: str, party: str, known: Known) -> None:
        self._role, self._party, self._known = role, party, known
        special: Mapping[str, Judge] = {
            "insurer": self._insurer,
            "maintainer": self._maintainer,
            "inspection_body": self._agency,
        }
        self._of_elevator = special.get(role, self._on_card)

    async def judge(self, item: Item) -> Verdict:
        if item.elevator_id:
            return await self._of_elevator(item)
        own_record = item.stream == f"party-{self._party}"
        return YES if own_record or self._acts(item) else NO

    def _acts(self, item: Item) -> bool:
        named = (item.facts.get(field) for field in ACTING[self._role])
        return any(_party_id(one) == self._party for one in named)

    async def _on_card(self, item: Item) -> Verdict:
        subject = await self._known.subject(item.elevator_id)
        return YES if (self._role, self._party) in subject.parties else NO

    async def _agency(self, item: Item) -> Verdict:
        return YES if await self._known.agency(item.elevator_id) == self._party else NO

    async def _maintainer(self, item: Item) -> Verdict:
        if await self._known.maintainer(item.elevator_id, item.day) == self._party:
            return YES
        last = await self._known.upkeep_ended(item.elevator_id, self._party, item.day)
        return _over(item, CONTRACT_ENDED, last)

    async def _insurer(self, item: Item) -> Verdict:
        if self._party in await self._known.insurers(item.elevator_id, item.day):
            return YES if await self._is_mine(item) else NO
        last = await self._known.cover_ended(item.elevator_id, self._party, item.day)
        return _over(item, COVER_ENDED, last)

    async def _is_mine(self, item: Item) -> bool:
        """What names an insurer is that insurer's alone among insurers: premiums, claims, limits."""
        if (named := _party_id(item.facts.get("insurer"))) is not None:
            return named == self._party
        if not item.recorded.type.startswith("insurance."):
            return True
        owner = None
        if cover_id := item.facts.get("cover_id"):
            owner = await self._known.insurer_of(item.elevator_id, cover_id)
        if owner is None:
            owner = await self._known.first_insurer(item.stream)
        return owner == self._party


def _party_id(named: Any) -> str | None:
    found: str | None = named.get("party_id") if isinstance(named, dict) else None
    return found


def _over(item: Item, reason: str, last: date | None) -> Verdict:
    return NO if last is None else Verdict(False, Ended(item.elevator_id, reason, last))  # noqa: FBT003
