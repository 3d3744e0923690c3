"""The worker as a process: `elevators serve webhooks`, beside the server or in a container of its own."""

import asyncio
import contextlib
import signal

from services.directory.directory import Directory
from services.feed.delivery.calling import Calling
from services.feed.delivery.progress import PROGRESS_FILE, ProgressFile
from services.feed.delivery.worker import Worker
from services.feed.known import Known
from services.feed.signing import SECRET_KEY, SecretBox
from services.feed.webhook.reach import Reach
from services.kernel import log
from services.kernel.clock import SystemClock
from services.kernel.ids import RandomIds
from services.kernel.settings import Settings
from services.reference.divisions import Divisions
from services.wiring import derived_key, open_store


async def run(settings: Settings) -> None:
    """Deliver until SIGINT or SIGTERM.

    Raises what opening the log raises, and `ProgressUnavailable`.
    """
    log.configure(level=settings.log_level, format=settings.log_format)
    clock = SystemClock()
    store = await open_store(settings, clock, read_only=True)
    try:
        entries = settings.state_cache_entries
        divisions = Divisions.load(*settings.division_tables)
        directory = Directory(store, divisions, clock, entries)
        settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = ProgressFile(settings.data_dir / PROGRESS_FILE)
        calling = Calling(Reach.of(settings.webhook_networks))
        try:
            known = Known(store, directory, 4 * entries + 1)
            box = SecretBox(derived_key(settings, SECRET_KEY))
            worker = Worker(store, known, file, calling, box, clock, RandomIds())
            await _until_a_signal(worker)
        finally:
            await calling.close()
            file.close()
    finally:
        await store.close()


async def _until_a_signal(worker: Worker) -> None:
    delivering = asyncio.create_task(worker.run())
    for one in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(one, delivering.cancel)
    log.logger("webhooks").info("delivering")
    with contextlib.suppress(asyncio.CancelledError):
        await delivering
