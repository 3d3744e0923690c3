"""Stores that do as they are told: real ones in memory, with a hand on the door."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from typing_extensions import override

from services.kernel.clock import Clock
from services.kernel.store import Appended, NewEvent, Recorded
from services.kernel.stores.memory import MemoryEventStore

Before = Callable[[], Awaitable[object]]


async def _at_once() -> None:
    pass


class DoorStore(MemoryEventStore):
    """Awaits what the test puts before and behind its doors."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        self.before_append: Before = _at_once
        self.after_append: Before = _at_once
        self.before_read: Before = _at_once
        self.after_read: Before = _at_once
        self.checking: Before = _at_once
        self.appends = self.reads = 0

    @override
    async def append(self, stream: str, expected: int, events: Sequence[NewEvent]) -> Appended:
        self.appends += 1
        await self.before_append()
        appended = await super().append(stream, expected, events)
        await self.after_append()
        return appended

    @override
    async def read(
        self, stream: str, from_version: int = 0, limit: int | None = None
    ) -> Sequence[Recorded]:
        self.reads += 1
        await self.before_read()
        read = await super().read(stream, from_version, limit)
        await self.after_read()
        return read

    @override
    async def check(self) -> None:
        await self.checking()
        await super().check()


class Gate:
    """Holds whoever comes until it is opened; `reached` says that somebody came."""

    def __init__(self) -> None:
        self.reached, self._opened = asyncio.Event(), asyncio.Event()

    async def __call__(self) -> None:
        self.reached.set()
        await self._opened.wait()

    def open(self) -> None:
        self._opened.set()
