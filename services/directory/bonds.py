"""Who is bound to an elevator by a service of his own: its maintainer, its insurers, its agency.

Read from `upkeep-<elevator>`, `cover-<elevator>` and `inspection-<elevator>`.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from services.directory.published import Fact, facts_of
from services.kernel.store import EventStore
from services.reference.party import PartyRef

TAKEN_OVER, HANDED_OVER = "maintenance.ElevatorTakenOver.v1", "maintenance.ElevatorHandedOver.v1"
BOUND, RENEWED = "insurance.CoverBound.v1", "insurance.CoverRenewed.v1"
CANCELLED, LAPSED = "insurance.CoverCancelled.v1", "insurance.CoverLapsed.v1"
CHOSEN = "inspection.AgencyChosen.v1"


class Bonds:
    """The bonds of the elevators of one log."""

    def __init__(self, store: EventStore) -> None:
        self._store = store

    async def maintainer(self, elevator_id: str, day: date) -> PartyRef | None:
        """维保单位: who has taken the elevator over, and not handed it over, on that day."""
        facts = await facts_of(self._store, f"upkeep-{elevator_id}", TAKEN_OVER, HANDED_OVER)
        holder: Mapping[str, Any] | None = None
        for one in _by_day(facts, "from_on", "ended_on"):
            if one.type == TAKEN_OVER and _day(one, "from_on") <= day:
                holder = one.data
            elif one.type == HANDED_OVER and _day(one, "ended_on") < day and _holds(holder, one):
                holder = None
        return PartyRef.model_validate(holder["maintainer"]) if holder is not None else None

    async def insurers(self, elevator_id: str, day: date) -> frozenset[str]:
        """保险机构: the party ids of those whose cover is in force on that day."""
        facts = await facts_of(
            self._store, f"cover-{elevator_id}", BOUND, RENEWED, CANCELLED, LAPSED
        )
        periods: dict[str, tuple[date, date, str]] = {}
        for one in facts:
            cover = one.data["cover_id"]
            if one.type in {BOUND, RENEWED}:
                insurer = one.data["insurer"]["party_id"]
                periods[cover] = (_day(one, "covers_from"), _day(one, "covers_to"), insurer)
            elif cover in periods:
                begins, _, insurer = periods[cover]
                periods[cover] = (begins, _day(one, "ended_on"), insurer)
        return frozenset(who for begins, ends, who in periods.values() if begins <= day <= ends)

    async def agency(self, elevator_id: str) -> str | None:
        """检验检测机构: the party id of the agency that was chosen last."""
        facts = await facts_of(self._store, f"inspection-{elevator_id}", CHOSEN)
        latest = max(facts, key=lambda one: one.occurred_at, default=None)
        return str(latest.data["agency"]["party_id"]) if latest is not None else None


def _holds(holder: Mapping[str, Any] | None, handed: Fact) -> bool:
    """A hand-over that was corrected to an earlier day says nothing about whoever came then."""
    return holder is not None and holder["contract_id"] == handed.data["contract_id"]


def _day(fact: Fact, name: str) -> date:
    return date.fromisoformat(fact.data[name])


def _by_day(facts: Iterable[Fact], begins: str, ends: str) -> list[Fact]:
    """By the day that each is about; who hands over on a day does so before another takes over."""
    return sorted(
        facts,
        key=lambda one: (_day(one, ends), 1) if one.type == HANDED_OVER else (_day(one, begins), 0),
    )
