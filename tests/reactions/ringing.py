"""Somebody rings at elevators, into a log on disk."""

from uuid import uuid4

from services.kernel.envelope import Actor, Meta, encode_meta
from services.kernel.store import NewEvent
from services.kernel.stores.sqlite import SqliteEventStore
from tests.reactions.toys import AT, CATALOGUE, Rang


class Ringing:
    """Counts what it told, for each elevator."""

    def __init__(self, store: SqliteEventStore) -> None:
        self.store = store
        self.told: dict[str, int] = {}

    async def ring(self, elevator: str, mood: str = "good") -> int:
        """One more event of this elevator; its position."""
        number = self.told.get(elevator, 0)
        meta = encode_meta(Meta(AT, Actor("national", "t"), uuid4(), elevator_id=elevator))
        event = NewEvent(uuid4(), *CATALOGUE.encode(Rang(number=number, mood=mood)), meta)
        appended = await self.store.append(f"toy-{elevator}", number - 1, [event])
        self.told[elevator] = number + 1
        return appended.position

    @property
    def expected(self) -> dict[str, list[str]]:
        """What a bell commands for each elevator, computed from how often somebody rang."""
        return {key: [f"{n}/{n + 1}" for n in range(count)] for key, count in self.told.items()}
