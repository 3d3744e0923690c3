"""Who is bound to an elevator by a service of his own: its maintainer, its insurers, its agency.

Read from `upkeep-<elevator>`, `cover-<elevator>` and `inspection-<elevator>`.
"""

from datetime import date

from services.directory import ties
from services.directory.published import facts_of
from services.kernel.store import EventStore
from services.reference.party import PartyRef


class Bonds:
    """The bonds of the elevators of one log."""

    def __init__(self, store: EventStore) -> None:
        self._store = store

    async def maintainer(self, elevator_id: str, day: date) -> PartyRef | None:
        """维保单位: who has taken the elevator over, and not handed it over, on that day."""
        facts = await facts_of(self._store, f"upkeep-{elevator_id}", *ties.UPKEEP)
        return ties.maintainer_on(facts, day)

    async def insurers(self, elevator_id: str, day: date) -> frozenset[str]:
        """保险机构: the party ids of those whose cover is in force on that day."""
        facts = await facts_of(self._store, f"cover-{elevator_id}", *ties.COVER)
        return ties.insurers_on(facts, day)

    async def agency(self, elevator_id: str) -> str | None:
        """检验检测机构: the party id of the agency that was chosen last."""
        return ties.agency_of(await facts_of(self._store, f"inspection-{elevator_id}", ties.CHOSEN))
