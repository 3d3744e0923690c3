"""The writer thread: takes every append that waits, commits them together, tells them at once."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread
from typing import NamedTuple, TypeAlias

import apsw

from services.kernel.errors import StoreError, StoreFull, StoreUnavailable
from services.kernel.store import Appended
from services.kernel.stores.sqlite_draft import Append, Outcome
from services.kernel.stores.sqlite_log import PROBE_BYTES, SqliteLog
from services.kernel.stores.sqlite_schema import store_error
from services.kernel.stores.waiting import Head

GROUP_APPENDS = 512
GROUP_BYTES = 4 * 2**20
"""What one transaction holds, give or take what came in one turn of the loop."""

CHECKPOINT_PAGES = 2_000
"""Pages of the write-ahead log (16 MB) after which it is copied back into the file."""

FULL_PROBE_BYTES = 2**20
"""The most that a check of a full disk asks for."""


class Waiting(NamedTuple):
    """An append, and the future of whoever waits for it."""

    append: Append
    done: "asyncio.Future[Appended]"

    @property
    def size(self) -> int:
        """Its bytes."""
        return sum(len(event.data) + len(event.meta) for event in self.append.events)


class Check(NamedTuple):
    """Somebody asks whether the log can be written."""

    done: "asyncio.Future[None]"


class Stop(NamedTuple):
    """The last thing in the queue."""

    done: "asyncio.Future[None]"


Item: TypeAlias = list[Waiting] | Check | Stop
Told: TypeAlias = "tuple[asyncio.Future[Appended] | asyncio.Future[None], Outcome | None]"


class Writer:
    """Owns the writing connection and its thread. Its methods belong to the event loop's thread.

    An accepted append is written even if its caller stops waiting for it.
    """

    def __init__(self, connection: apsw.Connection, log: SqliteLog, head: Head) -> None:
        self._db = connection
        self._log = log
        self._head = head
        self._loop = asyncio.get_running_loop()
        self._queue: SimpleQueue[Item] = SimpleQueue()
        self._gathered: list[Waiting] = []
        self._refused_bytes = 0  # of the group that last found the disk full
        self._wal_pages = 0
        self._checkpoint_at = CHECKPOINT_PAGES
        self._closed = False
        self._in_hand: list[Waiting | Check | Stop] = []
        connection.set_wal_hook(self._committed)

    def start(self) -> None:
        """Begin to write. A daemon: what is acknowledged is durable however the process ends."""
        Thread(target=self._live, name="event-log-writer", daemon=True).start()

    def append(self, append: Append) -> "asyncio.Future[Appended]":
        """What becomes of it, once it is durable or refused. Raises `StoreUnavailable` at once."""
        self._ensure_running()
        done: asyncio.Future[Appended] = self._loop.create_future()
        if not self._gathered:
            self._loop.call_soon(self._hand_over)
        self._gathered.append(Waiting(append, done))
        return done

    def _hand_over(self) -> None:
        """Give the thread what came in this turn of the loop, at once.

        Woken at the first, it would fight the loop for the interpreter while the others come.
        """
        gathered, self._gathered = self._gathered, []
        for start in range(0, len(gathered), GROUP_APPENDS):
            self._queue.put(gathered[start : start + GROUP_APPENDS])

    async def check(self) -> None:
        """Return when a commit went through; else raise why it did not."""
        self._ensure_running()
        done: asyncio.Future[None] = self._loop.create_future()
        self._hand_over()
        self._queue.put(Check(done))
        await done

    async def close(self) -> None:
        """Write what was accepted, copy the write-ahead log into the file, close the connection."""
        if self._closed:
            return
        self._closed = True
        done: asyncio.Future[None] = self._loop.create_future()
        self._hand_over()
        self._queue.put(Stop(done))
        await done

    def _ensure_running(self) -> None:
        if self._closed:
            raise StoreUnavailable("the event log is closed")

    def _settle(self, told: list[Told], position: int) -> None:
        self._head.move(position)
        for done, outcome in told:
            if done.done():
                continue  # cancelled
            if isinstance(outcome, Exception):
                done.set_exception(outcome)
            else:
                done.set_result(outcome)  # type: ignore[arg-type]  # each kind of item has its own

    def _abandon(self) -> None:
        """The thread is gone. After a `Stop` nothing is left; else nobody may wait for ever."""
        self._closed = True
        self._hand_over()
        while not self._queue.empty():
            item = self._queue.get_nowait()
            self._in_hand += item if isinstance(item, list) else [item]
        for one in self._in_hand:
            if not one.done.done():
                one.done.set_exception(StoreUnavailable("the event log's writer has died"))

    # From here on: the writer thread.

    def _live(self) -> None:
        try:
            self._run()
        finally:
            self._call(self._abandon)

    def _run(self) -> None:
        stop: Stop | None = None
        while stop is None:
            waiting, checks, stop = self._take()
            self._in_hand = [*waiting, *checks, *([stop] if stop else [])]
            told = self._written(waiting) if waiting else []
            told += [(check.done, self._probed()) for check in checks]
            self._tell(told)
            if self._wal_pages >= self._checkpoint_at:
                self._checkpoint()
        self._shut()
        self._tell([(stop.done, None)])

    def _take(self) -> tuple[list[Waiting], list[Check], Stop | None]:
        """Everything that waits, at least one item, up to the size of a group."""
        waiting: list[Waiting] = []
        checks: list[Check] = []
        size = 0
        item = self._queue.get()
        while True:
            match item:
                case list():
                    waiting += item
                    size += sum(one.size for one in item)
                case Check():
                    checks.append(item)
                case Stop():
                    return waiting, checks, item
            if len(waiting) >= GROUP_APPENDS or size >= GROUP_BYTES:
                return waiting, checks, None
            try:
                item = self._queue.get_nowait()
            except Empty:
                return waiting, checks, None

    def _written(self, waiting: Sequence[Waiting]) -> list[Told]:
        appends = [item.append for item in waiting]
        outcomes: Sequence[Outcome]
        try:
            outcomes = self._log.write(appends)
            self._refused_bytes = 0
        except Exception as error:  # noqa: BLE001 -- whatever it is, the callers must hear of it
            outcomes = [self._failure(error) for _ in waiting]
            if isinstance(outcomes[0], StoreFull):
                self._refused_bytes = sum(item.size for item in waiting)
        return [(item.done, outcome) for item, outcome in zip(waiting, outcomes, strict=True)]

    def _probed(self) -> StoreError | None:
        """What a write fails with now. A full disk has to offer as much as it last refused."""
        try:
            self._log.probe(min(max(self._refused_bytes, PROBE_BYTES), FULL_PROBE_BYTES))
        except Exception as error:  # noqa: BLE001 -- likewise
            return self._failure(error)
        self._refused_bytes = 0
        return None

    def _failure(self, error: Exception) -> StoreError:
        if isinstance(error, apsw.Error):
            return store_error(error, self._db)
        return StoreUnavailable(f"the event log's writer failed: {error!r}")

    def _committed(self, _db: apsw.Connection, _schema: str, pages: int) -> int:
        self._wal_pages = pages
        return apsw.SQLITE_OK

    def _checkpoint(self) -> None:
        """Copy back what no reader stands in the way of; whoever reads finds both."""
        try:
            pages, copied = self._db.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_PASSIVE)
        except apsw.Error:
            pages, copied = self._wal_pages, 0  # on a full disk: all is safe where it is
        done = copied >= pages
        self._checkpoint_at = CHECKPOINT_PAGES if done else self._wal_pages + CHECKPOINT_PAGES
        self._wal_pages = 0

    def _shut(self) -> None:
        with suppress(apsw.Error):  # a reader, a full disk: the next opening finds all in the WAL
            self._db.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
        self._db.close()

    def _tell(self, told: list[Told]) -> None:
        """Wake the event loop once for the whole group."""
        self._call(self._settle, told, self._log.position)

    def _call(self, callback: Callable[..., None], *arguments: object) -> None:
        with suppress(RuntimeError):  # the loop is closed: nobody waits any more
            self._loop.call_soon_threadsafe(callback, *arguments)
