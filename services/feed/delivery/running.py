"""The worker as a process: `elevators serve webhooks`, beside the server or in a container of its own."""

from services.directory.directory import Directory
from services.feed.delivery.book import PART, open_book
from services.feed.delivery.calling import Calling
from services.feed.delivery.worker import Worker
from services.feed.known import Known
from services.feed.secrets import SECRET_KEY, SecretBox
from services.feed.webhook.reach import Reach
from services.kernel import log
from services.kernel.clock import SystemClock
from services.kernel.durable.working import until_a_signal, work_under_lease
from services.kernel.ids import RandomIds
from services.kernel.settings import Settings
from services.reference.divisions import Divisions
from services.wiring import derived_key, open_store


async def run(settings: Settings) -> None:
    """Deliver until SIGINT or SIGTERM; stand by while another instance does.

    Raises what opening log and book raises, and `LeaseLost` when another instance has taken over.
    """
    await until_a_signal(settings, lambda: _delivered(settings))


async def _delivered(settings: Settings) -> None:
    clock, ids = SystemClock(), RandomIds()
    store = await open_store(settings, clock, read_only=True)
    try:
        entries = settings.state_cache_entries
        divisions = Divisions.load(*settings.division_tables)
        directory = Directory(store, divisions, clock, entries)
        book = open_book(settings, clock, ids)
        calling = Calling(Reach.of(settings.webhook_networks))
        try:
            known = Known(store, directory, 4 * entries + 1)
            box = SecretBox(derived_key(settings, SECRET_KEY))
            worker = Worker(store, known, book, calling, box, clock, ids)
            log.logger(PART).info("delivering")
            await work_under_lease(PART, book.lease, worker.run)
        finally:
            await calling.close()
            book.close()
    finally:
        await store.close()
