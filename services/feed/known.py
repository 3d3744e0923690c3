"""What is known of elevators, kept until the log says something new about them.

A subscriber's right to an event rests on facts of other streams. They are read once and kept; whoever
passes an event of such a stream, in the order of the log, says so with `saw`, and what is older is read
again. So nobody decides about an event on less than what the log said before it.
"""

from collections import OrderedDict
from collections.abc import Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from services.directory import ties
from services.directory.directory import Directory
from services.directory.published import Fact, facts_of
from services.kernel.errors import NotFound
from services.kernel.store import EventStore
from services.kernel.subject import NOBODY, Subject

UPKEEP: Final = "upkeep"
COVER: Final = "cover"
INSPECTION: Final = "inspection"
ELEVATOR: Final = "elevator"
KINDS: Final = frozenset({UPKEEP, COVER, INSPECTION, ELEVATOR})

_TYPES: Final = {UPKEEP: ties.UPKEEP, COVER: ties.COVER, INSPECTION: (ties.CHOSEN,)}


class _Kept(NamedTuple):
    """What a stream said when it was `version` long, and what was made of it for single days."""

    version: int
    value: Any
    days: dict[tuple[str, date], Any]


class Known:
    """The facts of one log, the latest asked for. Belongs to one event loop."""

    def __init__(self, store: EventStore, directory: Directory, capacity: int) -> None:
        self._store, self._directory, self._capacity = store, directory, capacity
        self._kept: OrderedDict[str, _Kept] = OrderedDict()

    def saw(self, stream: str, version: int) -> None:
        """An event of this stream was passed."""
        kept = self._kept.get(stream)
        if kept is not None and kept.version < version:
            del self._kept[stream]

    async def subject(self, elevator_id: str) -> Subject:
        """Where an elevator stands and whose it is by its own card; `NOBODY` for an unknown one."""
        kept = await self._of(ELEVATOR, elevator_id)
        found: Subject = kept.value
        return found

    async def insurers(self, elevator_id: str, day: date) -> frozenset[str]:
        """保险机构: those whose cover was in force on that day."""
        kept = await self._of(COVER, elevator_id)
        found: frozenset[str] | None = kept.days.get(("", day))
        if found is None:
            found = kept.days["", day] = ties.insurers_on(kept.value, day)
        return found

    async def cover_ended(self, elevator_id: str, party_id: str, day: date) -> date | None:
        """The last day of this insurer's covers, if they had ended by `day`."""
        kept = await self._of(COVER, elevator_id)
        return ties.cover_ended(kept.value, party_id, day) if kept.value else None

    async def insurer_of(self, elevator_id: str, cover_id: str) -> str | None:
        """Whose cover this is."""
        cover = ties.covers((await self._of(COVER, elevator_id)).value).get(cover_id)
        return cover.insurer if cover is not None else None

    async def maintainer(self, elevator_id: str, day: date) -> str | None:
        """维保单位 on that day: who took over; where nobody ever did, whom the card names."""
        kept = await self._of(UPKEEP, elevator_id)
        if not kept.value:
            parties = (await self.subject(elevator_id)).parties
            return next((party for role, party in parties if role == "maintainer"), None)
        if ("", day) not in kept.days:
            found = ties.maintainer_on(kept.value, day)
            kept.days["", day] = found.party_id if found is not None else None
        party_id: str | None = kept.days["", day]
        return party_id

    async def upkeep_ended(self, elevator_id: str, party_id: str, day: date) -> date | None:
        """The last day of this maintainer's upkeep, if it had ended by `day`."""
        kept = await self._of(UPKEEP, elevator_id)
        return ties.upkeep_ended(kept.value, party_id, day) if kept.value else None

    async def agency(self, elevator_id: str) -> str | None:
        """检验检测机构: the agency that was chosen last."""
        return ties.agency_of((await self._of(INSPECTION, elevator_id)).value)

    async def first_insurer(self, stream: str) -> str | None:
        """The insurer that the first event of a stream of insurance names, as of a claim."""
        kept = self._kept.get(stream)
        if kept is None:
            facts = await facts_of(self._store, stream)
            named = facts[0].data.get("insurer") if facts else None
            kept = self._keep(stream, _Kept(1 << 62, named and named["party_id"], {}))
        found: str | None = kept.value
        return found

    async def _of(self, kind: str, elevator_id: str) -> _Kept:
        stream = f"{kind}-{elevator_id}"
        kept = self._kept.get(stream)
        if kept is not None:
            self._kept.move_to_end(stream)
            return kept
        version = (await self._store.heads([stream])).get(stream, -1)
        return self._keep(stream, _Kept(version, await self._read(kind, elevator_id), {}))

    async def _read(self, kind: str, elevator_id: str) -> Subject | Sequence[Fact]:
        if kind == ELEVATOR:
            try:
                return await self._directory.elevator(elevator_id)
            except NotFound:
                return NOBODY
        return await facts_of(self._store, f"{kind}-{elevator_id}", *_TYPES[kind])

    def _keep(self, stream: str, kept: _Kept) -> _Kept:
        self._kept[stream] = kept
        if len(self._kept) > self._capacity:
            self._kept.popitem(last=False)
        return kept
