"""Claimants of one identifier, and a scheduler that decides whose store call is next.

Each claimant is a process of its own: its own handler with its own cache, over one log. Before
every call to the log it waits for its turn; a claimant that never gets another one has crashed.
"""

import asyncio
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any, Literal
from uuid import UUID

import orjson
from typing_extensions import override

from services.kernel.aggregate import Intent
from services.kernel.envelope import Actor
from services.kernel.errors import Conflict, Refused, StoreUnavailable
from services.kernel.handle import Handler
from services.kernel.ids import Ids
from services.kernel.server.access import everywhere
from services.kernel.store import Appended, NewEvent, Recorded
from services.kernel.stores.memory import MemoryEventStore
from services.reference.divisions import Divisions
from services.registry.aggregates import CATALOGUE, Registry
from services.registry.elevator import elevator_id_of
from services.registry.elevator.legacy import ImportLegacyElevator
from services.registry.elevator.marks import AttachIdentifier, RetireIdentifier
from services.registry.events.values import (
    Identifier,
    IdentifierKind,
    IdentifierRef,
    RetirementReason,
)
from services.registry.reservations import PATIENCE
from tests.registry.facts import ROW

RESCUE_CODE = Identifier(kind=IdentifierKind.RESCUE_CODE, value="100361", issuer="厦门96333")
OTHER_CODE = Identifier(kind=IdentifierKind.RESCUE_CODE, value="100362", issuer="厦门96333")
REGISTRATION_CODE = Identifier(kind=IdentifierKind.REGISTRATION_CODE, value="31103502032014000001")
"""Never another elevator's after it was one's."""

Fate = Literal["goes on", "fails", "is lost"]
"""Of a store call: it is made; it is not; it is made, and nobody hears of it."""


class Hands:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self._now = datetime(2015, 10, 1, 4, tzinfo=UTC)

    def now(self) -> datetime:
        self._now += timedelta(microseconds=1)
        return self._now

    def wait(self, time: timedelta = PATIENCE) -> None:
        self._now += time


class Counted(Ids):
    """Ids that every run of a test draws alike; each claimant has a range of its own."""

    def __init__(self, first: int) -> None:
        self._next = first << 64

    @override
    def fresh(self) -> UUID:
        self._next += 1
        return UUID(int=self._next)


class Turns(MemoryEventStore):
    """One claimant's way to the log: each call waits until it is told its fate."""

    def __init__(self, log: MemoryEventStore, clock: Hands, *, free: bool) -> None:
        super().__init__(clock)
        self.log, self.free = log, free
        self.waiting: asyncio.Future[Fate] | None = None
        self.about = ""
        """What it waits to do, as "append elevator-…"."""

    async def _turn(self, about: str) -> Fate:
        if self.free:
            return "goes on"
        self.about = about
        self.waiting = asyncio.get_running_loop().create_future()
        try:
            return await self.waiting
        finally:
            self.waiting = None

    @override
    async def append(self, stream: str, expected: int, events: Sequence[NewEvent]) -> Appended:
        fate = await self._turn(f"append {stream}")
        if fate == "fails":
            raise StoreUnavailable
        appended = await self.log.append(stream, expected, events)
        if fate == "is lost":
            raise StoreUnavailable
        return appended

    @override
    async def read(
        self, stream: str, from_version: int = 0, limit: int | None = None
    ) -> Sequence[Recorded]:
        if await self._turn(f"read {stream}") != "goes on":
            raise StoreUnavailable
        return await self.log.read(stream, from_version, limit)

    @override
    async def heads(self, streams: Collection[str]) -> Mapping[str, int]:
        if await self._turn(f"heads {' '.join(streams)}") != "goes on":
            raise StoreUnavailable
        return await self.log.heads(streams)


@dataclass
class Claimant:
    """A process that acts on one elevator."""

    key: str
    store: Turns
    registry: Registry
    ids: Counted
    task: "asyncio.Task[Any] | None" = None
    acknowledged: list[tuple[str, Identifier]] = field(default_factory=list)

    async def attach(
        self,
        wanted: Identifier = RESCUE_CODE,
        request: UUID | None = None,
        *,
        validate_only: bool = False,
    ) -> None:
        """AttachIdentifier, once; raises what it raises."""
        command = AttachIdentifier(identifier=wanted)
        await self._handle(command, request, validate_only=validate_only)
        self.acknowledged.append(("attach", wanted))

    async def retire(self, held: Identifier = RESCUE_CODE, request: UUID | None = None) -> None:
        """RetireIdentifier, once."""
        ref = IdentifierRef(kind=held.kind, value=held.value, issuer=held.issuer)
        reason = RetirementReason.WITHDRAWN
        await self._handle(RetireIdentifier(identifier=ref, reason=reason), request)
        self.acknowledged.append(("retire", held))

    async def insists(self, act: str, identifier: Identifier, tries: int = 4) -> None:
        """The act, again under the same request id while it is told to try again."""
        request = self.ids.fresh()
        for _ in range(tries):
            try:
                await (self.attach if act == "attach" else self.retire)(identifier, request)
            except (Conflict, StoreUnavailable):
                continue
            except Refused:
                pass
            return

    async def does(self, acts: Sequence[tuple[str, Identifier]]) -> None:
        """One act after the other."""
        for act, identifier in acts:
            await self.insists(act, identifier)

    def start(self, work: Any) -> None:
        """Begin; the scheduler does the rest."""
        self.task = asyncio.get_running_loop().create_task(work)

    async def step(self, fate: Fate = "goes on") -> bool:
        """One call to the log, and on to the next; whether there is a next."""
        assert self.task is not None
        await self._settled()
        if self.store.waiting is None:
            return False
        self.store.waiting.set_result(fate)
        await asyncio.sleep(0)
        await self._settled()
        return not self.task.done()

    async def until(self, about: str) -> None:
        """Up to, and not including, a call like this."""
        while not self.store.about.startswith(about) or self.store.waiting is None:
            assert await self.step(), f"never came to {about}"

    async def finish(self) -> None:
        """All that is left, without waiting for turns; raises what the work raises."""
        assert self.task is not None
        self.store.free = True
        if self.store.waiting is not None:
            self.store.waiting.set_result("goes on")
        await self.task

    async def crash(self) -> None:
        """Never another call."""
        assert self.task is not None
        self.task.cancel()
        await asyncio.gather(self.task, return_exceptions=True)

    async def _settled(self) -> None:
        assert self.task is not None
        while self.store.waiting is None and not self.task.done():  # noqa: ASYNC110 -- one loop
            await asyncio.sleep(0)

    async def _handle(
        self, command: Any, request: UUID | None, *, validate_only: bool = False
    ) -> None:
        actor, request_id = Actor("national", "test"), request or self.ids.fresh()
        intent = Intent(actor, request_id, b"d", validate_only=validate_only)
        registry = self.registry
        await registry.handler.handle(registry.elevators, self.key, command, intent, everywhere)


class World:
    """One log, one clock, and elevators of an old register, one to each claimant."""

    def __init__(self) -> None:
        self.clock = Hands()
        self.log = MemoryEventStore(self.clock)
        self._count = 0

    async def claimant(self, elevator: str, *, free: bool = False) -> Claimant:
        """A new process that acts on this elevator (a serial number), which is recorded."""
        self._count += 1
        row = ROW.model_copy(update={"serial_number": elevator})
        key = elevator_id_of(row.maker, row.serial_number)
        store, ids = Turns(self.log, self.clock, free=True), Counted(self._count)
        handler = Handler(store, CATALOGUE, self.clock)
        registry = Registry.over(handler, divisions(), self.clock, ids)
        one = Claimant(key, store, registry, ids)
        await one._handle(ImportLegacyElevator(elevator=row), None)
        store.free = free
        return one

    async def holders(self) -> dict[str, str]:
        """Who holds each identifier, by the elevators' own facts alone.

        Folded here, apart from the registry's code, in the order of the log; asserts at every
        event that nobody holds what another one holds.
        """
        held: dict[str, str] = {}
        for event in (await self.log.read_all(0, 1_000_000)).events:
            for act, name, reusable in _said(event):
                if act == "attached":
                    assert held.get(name, event.stream) == event.stream, f"{name} is held twice"
                    held[name] = event.stream
                elif reusable:
                    assert held.pop(name) == event.stream
        return held


def name(identifier: Identifier) -> str:
    """As `World.holders` names it."""
    return f"{identifier.kind}/{identifier.value}"


@cache
def divisions() -> Divisions:
    """The division table."""
    return Divisions.load()


def _said(event: Recorded) -> Iterator[tuple[str, str, bool]]:
    if not event.stream.startswith("elevator-"):
        return
    data = orjson.loads(event.data)
    for type_, act in (("Attached", "attached"), ("Retired", "retired")):
        if event.type == f"registry.Identifier{type_}.v1":
            one = data["identifier"]
            yield act, f"{one['kind']}/{one['value']}", one["kind"] == "rescue_code"
