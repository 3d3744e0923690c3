"""The event log in one SQLite file: one process writes it, any number on the machine read it."""

import asyncio
from collections.abc import AsyncIterator, Callable, Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from services.kernel.clock import Clock
from services.kernel.errors import StoreError, StoreUnavailable
from services.kernel.store import START, Appended, NewEvent, Page, Recorded
from services.kernel.stores.sqlite_draft import Append
from services.kernel.stores.sqlite_log import SqliteLog
from services.kernel.stores.sqlite_reader import SqliteReader
from services.kernel.stores.sqlite_schema import WriteLock, open_writer, store_errors
from services.kernel.stores.sqlite_writer import Writer
from services.kernel.stores.waiting import Head

PAGE_EVENTS = 256
"""Events in one page of a subscription, and the most of a stream that is read on the loop."""

POLL_SECONDS = 0.02
"""How often a read-only store looks whether the writing process has committed."""

WHOLE_STREAM = -1  # SQLite's "no limit"

Result = TypeVar("Result")


class SqliteEventStore:
    """An `EventStore` on a file. Belongs to the event loop that opened it.

    Streams are read on the loop itself: a short read costs less than the way to a thread and back.
    Scans of the whole log run in a thread of their own, so that the loop never waits for a disk.
    """

    def __init__(
        self,
        path: Path,
        head: Head,
        poll_seconds: float,
        writer: Writer | None = None,
        lock: WriteLock | None = None,
    ) -> None:
        """Use `open`."""
        self.path = path
        self._near = SqliteReader(path)  # on the loop's thread
        self._far = SqliteReader(path)  # on the scanning thread
        self._scanning = ThreadPoolExecutor(1, thread_name_prefix="event-log-reader")
        self._epoch = self._near.epoch()
        self._head = head
        self._poll_seconds = poll_seconds
        self._polling: asyncio.Task[None] | None = None
        self._writer = writer
        self._lock = lock
        self._closed = False

    @classmethod
    async def open(
        cls,
        path: Path,
        clock: Clock,
        *,
        read_only: bool = False,
        poll_seconds: float = POLL_SECONDS,
    ) -> "SqliteEventStore":
        """The log at `path`, made if it is not there.

        Raises `StoreUnavailable` when another store writes this log, when the file is something
        else, or when it is not there and `read_only`; `StoreFull`.
        """
        if read_only:
            return cls(path, Head(START), poll_seconds)
        with ExitStack() as undo:
            lock = WriteLock(path)
            undo.callback(lock.release)
            connection = await asyncio.to_thread(open_writer, path)
            undo.callback(connection.close)
            with store_errors(connection):
                log = SqliteLog(connection, clock)
            head = Head(log.position)
            writer = Writer(connection, log, head)
            store = cls(path, head, poll_seconds, writer, lock)
            writer.start()
            undo.pop_all()
        return store

    async def append(self, stream: str, expected: int, events: Sequence[NewEvent]) -> Appended:
        if not events:
            raise ValueError("an append needs at least one event")
        if b"\0" in stream.encode():  # a lone surrogate is a `ValueError` of its own
            raise ValueError(f"not the name of a stream: {stream!r}")
        return await self._writing().append(Append(stream, expected, events))

    async def read(
        self, stream: str, from_version: int = 0, limit: int | None = None
    ) -> Sequence[Recorded]:
        self._ensure_open()
        most = WHOLE_STREAM if limit is None else limit
        if 0 <= most <= PAGE_EVENTS:
            return self._near.stream(stream, from_version, most)
        events = self._near.stream(stream, from_version, PAGE_EVENTS)
        if len(events) < PAGE_EVENTS:
            return events
        rest = most if limit is None else limit - PAGE_EVENTS
        after = events[-1].version + 1
        return [*events, *await self._scan(lambda: self._far.stream(stream, after, rest))]

    async def heads(self, streams: Collection[str]) -> Mapping[str, int]:
        self._ensure_open()
        return self._near.heads(streams)

    async def read_all(self, after: int, limit: int, types: Collection[str] | None = None) -> Page:
        return await self._scan(lambda: self._far.page(after, limit, types))

    async def subscribe_all(
        self, after: int, types: Collection[str] | None = None
    ) -> AsyncIterator[Page]:
        at_end = False
        while True:
            page = await self.read_all(after, PAGE_EVENTS, types)
            if page.position > after or not at_end:
                yield page
            after, at_end = page.position, page.at_end
            if at_end:
                self._ensure_polling()
                await self._head.beyond(after)

    async def head(self) -> int:
        self._ensure_open()
        return self._near.head()

    async def epoch(self) -> UUID:
        self._ensure_open()
        return self._epoch

    async def check(self) -> None:
        """Commits something that nobody reads; for a `read_only` store, reads."""
        self._ensure_open()
        self._near.head()
        if self._writer is not None:
            await self._writer.check()

    async def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        self._head.close()
        if self._polling is not None:
            self._polling.cancel()
        await asyncio.get_running_loop().run_in_executor(self._scanning, self._far.close)
        self._scanning.shutdown()
        self._near.close()
        if self._writer is not None:
            await self._writer.close()
        if self._lock is not None:
            self._lock.release()

    async def verify(self) -> list[str]:
        """What is wrong with the log, in words; nothing, for a sound one. Reads all of it."""
        self._ensure_open()
        return await asyncio.to_thread(_findings, self.path)

    def _writing(self) -> Writer:
        self._ensure_open()
        if self._writer is None:
            raise StoreUnavailable(f"{self.path} is open for reading only")
        return self._writer

    def _ensure_open(self) -> None:
        if self._closed:
            raise StoreUnavailable("the event log is closed")

    async def _scan(self, read: Callable[[], Result]) -> Result:
        self._ensure_open()
        return await asyncio.get_running_loop().run_in_executor(self._scanning, read)

    def _ensure_polling(self) -> None:
        """A store that does not write hears of commits only by asking."""
        if self._writer is None and self._polling is None and not self._closed:
            self._polling = asyncio.create_task(self._poll(), name="event-log-poll")

    async def _poll(self) -> None:
        seen = -1
        while True:
            try:
                changes = self._near.changes()
                if changes != seen:
                    self._head.move(self._near.head())
                    seen = changes
            except StoreError as error:
                self._head.fail(error)
            await asyncio.sleep(self._poll_seconds)


def _findings(path: Path) -> list[str]:
    reader = SqliteReader(path)
    try:
        return reader.findings()
    finally:
        reader.close()
