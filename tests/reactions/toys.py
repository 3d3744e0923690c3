"""Toys for the engine's tests: a clock to turn, a log in memory, and a policy that counts."""

from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

from services.kernel.codec import Catalogue
from services.kernel.decider import Event
from services.kernel.envelope import Actor, Meta, encode_meta
from services.kernel.projecting.projection import Told
from services.kernel.store import Page, Recorded
from services.reactions.policy import (
    Command,
    Deadline,
    Effect,
    Json,
    Notice,
    Outcome,
    Party,
    Policy,
    Settled,
    by_elevator,
)

AT = datetime(2026, 3, 1, 4, tzinfo=UTC)
RPC = "elevators.registry.v1.ElevatorService/Seal"


class Rang(Event):
    """Somebody rang: `number` counts per elevator; "bad" fails, "late" sets a deadline."""

    stored_as = "toy.Rang.v1"
    number: int
    mood: str = "good"


CATALOGUE = Catalogue([Rang])


class TurnedClock:
    """Time stands still until the test turns it."""

    def __init__(self) -> None:
        self.at = AT

    def now(self) -> datetime:
        return self.at

    def turn(self, **by: float) -> None:
        """Go on by a `timedelta` of these."""
        self.at += timedelta(**by)


class MemoryFeed:
    """A log in memory. `data` counts as the log: what was told stays told."""

    def __init__(self) -> None:
        self.events: list[Recorded] = []

    def tell(self, elevator: str, number: int, mood: str = "good") -> Recorded:
        """One more event."""
        type_, data = CATALOGUE.encode(Rang(number=number, mood=mood))
        return self.tell_raw(elevator, type_, data)

    def tell_raw(self, elevator: str, type_: str, data: bytes) -> Recorded:
        """One more event, whatever it says."""
        meta = encode_meta(Meta(AT, Actor("national", "t"), uuid4(), elevator_id=elevator))
        position = len(self.events) + 1
        one = Recorded(position, f"toy-{elevator}", 0, uuid4(), type_, AT, data, meta)
        self.events.append(one)
        return one

    def head(self) -> int:
        return len(self.events)

    def page(self, after: int, limit: int, types: Collection[str]) -> Page:
        found = [one for one in self.events[after:] if one.type in types][:limit]
        position = found[-1].position if len(found) == limit else self.head()
        return Page(found, max(position, after), at_end=position >= self.head())


class Bell:
    """The policy under test. `is_broken` makes it fail for "bad" events; it can be mended."""

    def __init__(self, name: str = "bell", *, urgent: bool = False, new: bool = False) -> None:
        self.is_broken = True
        self.told: list[tuple[str, int]] = []
        types = frozenset([Rang.stored_as])
        self.policy = Policy(
            name, types, by_elevator, self.react, urgent=urgent, from_beginning=not new
        )

    def react(self, memory: Json, told: Told) -> Outcome:
        """A command and a notice for every ring; how often it rang is remembered."""
        event = told.event
        assert isinstance(event, Rang)
        if event.mood == "bad" and self.is_broken:
            raise ValueError("a bad ring")
        key = by_elevator(told)
        self.told.append((key, event.number))
        rung = int(memory.get("rung", 0)) + 1
        fields = {"elevator_id": key, "ground": f"{event.number}/{rung}"}
        effects: list[Effect] = [
            Command(RPC, fields, ("ALREADY_SEALED",)),
            Notice(Party("insurer", "uscc:1"), "rang", {"number": event.number}),
        ]
        if event.mood == "late":
            then = (Command(RPC, {"elevator_id": key, "ground": "overdue"}),)
            effects.append(Deadline(f"answer:{key}", told.occurred_at + timedelta(hours=1), then))
        if event.mood == "settled":
            effects.append(Settled(f"answer:{key}"))
        return Outcome(tuple(effects), {"rung": rung})


class CountedIds:
    """Ids in a row."""

    def __init__(self) -> None:
        self.drawn = 0

    def fresh(self) -> UUID:
        self.drawn += 1
        return UUID(int=self.drawn)
