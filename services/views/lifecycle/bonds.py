"""Who was bound to an elevator, in which role, from which day to which 责任主体沿革. Pure.

The registry names maker, installer, user unit, owner and responsible unit; upkeep, cover and
inspection each their own. The rules are those by which `services.directory.bonds` and the card's
subject decide who may see the elevator, spread out over all days.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from enum import StrEnum
from itertools import zip_longest
from typing import Any, Final, NamedTuple

from services.directory import ties
from services.directory.ties import BOUND, CHOSEN, HANDED_OVER, RENEWED, TAKEN_OVER
from services.registry.elevator.card import Card
from services.views.lifecycle.story import Fact, Step, in_order

UPKEEP: Final = frozenset(ties.UPKEEP)
COVER: Final = frozenset(ties.COVER)


class BondRole(StrEnum):
    """What a party is to an elevator."""

    MANUFACTURER = "manufacturer"  # 制造单位
    INSTALLER = "installer"  # 安装单位
    CONTRACTOR = "contractor"  # 改造、重大修理的施工单位
    USER_UNIT = "user_unit"  # 使用单位
    OWNER = "owner"  # 产权单位
    RESPONSIBLE_UNIT = "responsible_unit"  # 管理责任主体
    MAINTAINER = "maintainer"  # 维保单位
    INSPECTION_BODY = "inspection_body"  # 检验检测机构
    INSURER = "insurer"  # 保险机构


class Bond(NamedTuple):
    """A party in a role, from a day to a day, both included; `until` None: not ended.

    One that ended before it began was recorded and never in force. `source` is the stream that says
    so, `source_id` the contract or the cover, `position` and `recorded_day` the fact it began with.
    """

    role: BondRole
    party_id: str
    name: str
    begins: date
    until: date | None
    source: str
    source_id: str
    position: int
    recorded_at: int

    def holds_on(self, day: date) -> bool:
        """Whether it is in force on that day."""
        return self.begins <= day and (self.until is None or day <= self.until)


def tied_bonds(story: Sequence[Fact]) -> Iterator[Bond]:
    """Every bond that upkeep, cover and inspection tell of."""
    upkeep = [fact for fact in story if fact.type in UPKEEP]
    cover = [fact for fact in story if fact.type in COVER]
    chosen = [fact for fact in story if fact.type == CHOSEN]
    yield from tenures(upkeep)
    yield from covers(cover)
    yield from _agencies(chosen)


def latest(bonds: Iterable[Bond], role: BondRole, stream: str) -> Bond | None:
    """The newest bond in this role that has not ended; what the role's own service says goes first."""
    found = [one for one in bonds if one.role is role]
    own = [one for one in found if one.source == stream]
    return max(
        (one for one in own or found if one.until is None),
        key=lambda one: (one.begins, one.position),
        default=None,
    )


def tenures(facts: Sequence[Fact]) -> Iterator[Bond]:
    """维保单位: from taking over until handing over, or until another takes over."""
    held: Bond | None = None
    for fact in sorted(facts, key=_tenure_order):
        told = fact.told
        if fact.type == TAKEN_OVER:
            begins = _day(told, "from_on")
            if held is not None:
                yield held._replace(until=begins - _DAY)
            ref, contract = told["maintainer"], told["contract_id"]
            held = _bond(BondRole.MAINTAINER, ref, begins, None, fact, contract)
        elif held is not None and held.source_id == told["contract_id"]:
            yield held._replace(until=_day(told, "ended_on"))
            held = None
    if held is not None:
        yield held


def covers(facts: Sequence[Fact]) -> Iterable[Bond]:
    """保险机构: the period of each cover, as it was last told."""
    periods: dict[str, Bond] = {}
    for fact in facts:
        told = fact.told
        cover = told["cover_id"]
        if fact.type in {BOUND, RENEWED}:
            begins, ends = _day(told, "covers_from"), _day(told, "covers_to")
            bond = _bond(BondRole.INSURER, told["insurer"], begins, ends, fact, cover)
            periods[cover] = bond
        elif cover in periods:
            periods[cover] = periods[cover]._replace(until=_day(told, "ended_on"))
    return periods.values()


_DAY: Final = timedelta(days=1)


def _agencies(facts: Sequence[Fact]) -> Iterator[Bond]:
    """检验检测机构: good until another is chosen; of two at one moment the first counts."""
    ordered = in_order(facts)
    counted = [*{one.occurred_at: one for one in reversed(ordered)}.values()][::-1]
    for one, after in zip_longest(counted, counted[1:]):
        until = after.day - _DAY if after is not None else None
        agency = one.told["agency"]
        yield _bond(BondRole.INSPECTION_BODY, agency, one.day, until, one, "")


def registered_bonds(registered: Sequence[Step]) -> Iterator[Bond]:
    """Every bond that the registry's own card names, fact by fact; of its `states`."""
    held: dict[tuple[BondRole, str, str], Bond] = {}
    for fact, day, state in registered:
        named = {(role, party.party_id, party.name): party for role, party in _named(state.card)}
        for key in [key for key in held if key not in named]:
            yield held.pop(key)._replace(until=day - _DAY)
        for key, party in named.items():
            if key not in held:
                ref = {"party_id": party.party_id, "name": party.name}
                held[key] = _bond(key[0], ref, day, None, fact, "")
    yield from held.values()


def _named(card: Card) -> Iterator[tuple[BondRole, Any]]:
    inspection = card.last_inspection
    for role, party in (
        (BondRole.MANUFACTURER, card.maker),
        (BondRole.INSTALLER, card.installer),
        (BondRole.USER_UNIT, card.user_unit),
        (BondRole.OWNER, card.owner),
        (BondRole.RESPONSIBLE_UNIT, card.responsible_unit),
        (BondRole.MAINTAINER, card.maintainer),
        (BondRole.INSPECTION_BODY, inspection.agency if inspection else None),
        (BondRole.CONTRACTOR, card.contractor),
        *((BondRole.CONTRACTOR, notice.contractor) for notice in card.notices),
    ):
        if party is not None:
            yield role, party


def _bond(
    role: BondRole, ref: Any, begins: date, until: date | None, fact: Fact, source_id: str
) -> Bond:
    told = (fact.stream, source_id, fact.position, fact.recorded_at)
    return Bond(role, ref["party_id"], ref["name"], begins, until, *told)


def _tenure_order(fact: Fact) -> tuple[date, int]:
    """By the day that each is about; who hands over on a day does so after another took over."""
    if fact.type == HANDED_OVER:
        return _day(fact.told, "ended_on"), 1
    return _day(fact.told, "from_on"), 0


def _day(told: Any, name: str) -> date:
    return date.fromisoformat(told[name])
