"""A worker over a registry's log, in the loop of the test."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any, Final

from services.directory.directory import Directory
from services.feed.delivery.book import PART, open_book
from services.feed.delivery.calling import Calling
from services.feed.delivery.worker import Worker
from services.feed.known import Known
from services.feed.secrets import SECRET_KEY, SecretBox
from services.feed.webhook.reach import Reach
from services.kernel.clock import SystemClock
from services.kernel.durable.working import work_under_lease
from services.kernel.ids import RandomIds
from services.reference.divisions import Divisions
from services.wiring import derived_key, open_store
from tests.e2e.people import registered_parties
from tests.e2e.registry import Registry, settings_in
from tests.insurance.world import insurers

AT_ONCE: Final = (0.01, 0.02, 0.05)
"""Instead of hours."""


@contextmanager
def on_loopback(folder: Path) -> Iterator[Registry]:
    """A server whose webhooks may be on loopback, with everybody who has one."""
    with Registry(settings_in(folder, webhook_networks="127.0.0.0/8")).serving() as running:
        registered_parties(running)
        insurers(running)
        yield running


@asynccontextmanager
async def delivering(
    registry: Registry, *, networks: tuple[str, ...] = ("127.0.0.0/8",), **options: Any
) -> AsyncIterator[Worker]:
    """The worker, until the end of the block; killed there like a process is."""
    clock, settings = SystemClock(), registry.settings
    store = await open_store(settings, clock, read_only=True)
    directory = Directory(store, Divisions.load(), clock, 1_000)
    book = open_book(settings, clock, RandomIds())
    calling = Calling(Reach.of(networks), options.pop("timeout_seconds", 10.0))
    box = SecretBox(derived_key(settings, SECRET_KEY))
    known = Known(store, directory, 1_000)
    schedule = options.pop("schedule", AT_ONCE)
    worker = Worker(store, known, book, calling, box, clock, RandomIds(), schedule)
    running = asyncio.create_task(work_under_lease(PART, book.lease, worker.run))
    try:
        yield worker
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await calling.close()
        book.close()
        await store.close()
        if not running.cancelled() and running.exception() is not None:
            raise running.exception()  # type: ignore[misc]
