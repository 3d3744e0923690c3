"""The adapters that the contracts are proven for. A new adapter is one more row of `ADAPTERS`."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from typing_extensions import override

from services.kernel.clock import SystemClock
from services.kernel.store import EventStore
from services.kernel.stores.memory import MemoryEventStore
from services.kernel.stores.sqlite import SqliteEventStore
from tests.eventstoredb.sites import LACKS, real_site, standin_site

Open = Callable[[], Awaitable[EventStore]]
"""Opens the log of one site; called again after `close` it opens the same log."""


@dataclass(frozen=True)
class Adapter:
    """One implementation of the port, and a place for it to live during one test.

    `site` is given an empty folder and holds whatever the adapter needs (a server, a file). The log
    found there need not be empty: contracts start at its head and use fresh stream names.
    `durable`: the log survives `close` and is there when opened again.
    `lacks`: test function name → why this adapter cannot keep that promise; such a test must fail.
    """

    name: str
    site: Callable[[Path], AbstractAsyncContextManager[Open]]
    durable: bool = True
    lacks: Mapping[str, str] = field(default_factory=dict)

    @override
    def __str__(self) -> str:
        return self.name


@asynccontextmanager
async def memory_site(_folder: Path) -> AsyncIterator[Open]:
    async def open_store() -> EventStore:
        return MemoryEventStore(SystemClock())

    yield open_store


@asynccontextmanager
async def sqlite_site(folder: Path) -> AsyncIterator[Open]:
    async def open_store() -> EventStore:
        return await SqliteEventStore.open(folder / "events.db", SystemClock())

    yield open_store


ADAPTERS: Final = [
    Adapter("memory", memory_site, durable=False),
    Adapter("sqlite", sqlite_site),
    Adapter("eventstoredb", standin_site, lacks=LACKS),
    Adapter("eventstoredb-real", real_site, lacks=LACKS),
]
