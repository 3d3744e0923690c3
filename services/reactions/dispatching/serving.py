"""The dispatcher as a process: sends the outbox and fires deadlines, until a signal."""

import asyncio
import contextlib
import signal
from collections.abc import Callable, Coroutine
from typing import Any, Final

from prometheus_client import CollectorRegistry

from services.directory.directory import Directory
from services.kernel import log
from services.kernel.clock import Clock, SystemClock
from services.kernel.errors import StoreError
from services.kernel.settings import Settings
from services.kernel.store import EventStore
from services.reactions.dispatching.calling import address_of, open_channel, open_token
from services.reactions.dispatching.commands import Commands
from services.reactions.dispatching.dispatcher import Dispatcher, Send
from services.reactions.dispatching.notices import Notices
from services.reactions.dispatching.notifier import Notifier, Several
from services.reactions.dispatching.smtp import SmtpNotifier, addresses_in
from services.reactions.dispatching.webhook import WebhookNotifier
from services.reactions.journal.database import JournalUnavailable
from services.reactions.journal.journal import Journal
from services.reactions.journal.lease import LEASE, LeaseHeld
from services.reactions.measuring import Figures
from services.reactions.opening import journal_open
from services.reference.divisions import Divisions
from services.serving import metrics_served
from services.wiring import open_store

Work = Callable[[], Coroutine[Any, Any, None]]

PART: Final = "dispatcher"
STANDBY_SECONDS: Final = 0.5
BACK_OFF_SECONDS: Final = 0.5
MEASURE_SECONDS: Final = 2.0
DEADLINE_SECONDS: Final = 0.2
"""How often deadlines are looked for."""

FIRED_AT_ONCE: Final = 200


async def run(settings: Settings) -> None:
    """Send what waits until SIGINT or SIGTERM; stand by while another instance does.

    Raises what opening log, journal and keys raises, and `LeaseLost` when another instance has taken
    over.
    """
    log.configure(level=settings.log_level, format=settings.log_format)
    clock = SystemClock()
    working = asyncio.create_task(_work(settings, clock))
    for one in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(one, working.cancel)
    with contextlib.suppress(asyncio.CancelledError):
        await working


async def _work(settings: Settings, clock: Clock) -> None:
    with journal_open(settings, PART, clock) as journal:
        await _until_held(journal)
        try:
            store = await open_store(settings, clock, read_only=True)
            try:
                await _dispatch(settings, clock, journal, store)
            finally:
                await store.close()
        finally:
            journal.lease.release()


async def _until_held(journal: Journal) -> None:
    while True:
        try:
            journal.lease.take()
        except LeaseHeld:
            await asyncio.sleep(STANDBY_SECONDS)
        else:
            return


async def _dispatch(settings: Settings, clock: Clock, journal: Journal, store: EventStore) -> None:
    address, token, poll = (
        address_of(settings),
        open_token(settings, clock),
        settings.event_poll_seconds,
    )
    divisions = Divisions.load(*settings.division_tables)
    directory = Directory(store, divisions, clock, settings.state_cache_entries)
    notices = Notices(directory, open_notifier(settings), journal.outbox, clock)
    figures = Figures(journal, clock)
    metrics = CollectorRegistry()
    metrics.register(figures)  # it has `collect`, which is all that is asked of it
    port = settings.reactions_metrics_port
    async with open_channel(settings, address) as urgent, open_channel(settings, address) as bulk:
        lanes = [
            Dispatcher(
                journal.outbox,
                Send(Commands(channel, token, clock).send, notices.send),
                clock,
                urgent=channel is urgent,
                poll_seconds=poll,
            )
            for channel in (urgent, bulk)
        ]
        log.logger(PART).info("dispatching", registry=address)
        with metrics_served(settings.metrics_host, port, metrics):
            await _together(
                *(lane.run for lane in lanes),
                lambda: _fired(journal, clock),
                lambda: _renewed(journal),
                lambda: _measured(figures, store),
            )


def open_notifier(settings: Settings) -> Notifier:
    """Where notices are handed over; with nothing set, the journal alone remembers them."""
    found: list[Notifier] = []
    if settings.smtp_uri is not None:
        addresses = addresses_in(settings.notice_addresses)
        uri = settings.smtp_uri.get_secret_value()
        found.append(SmtpNotifier(uri, settings.smtp_sender, addresses))
    if settings.notice_webhook is not None:
        secret = settings.notice_webhook_secret
        key = secret.get_secret_value().encode() if secret is not None else b""
        found.append(WebhookNotifier(settings.notice_webhook, key))
    return Several(found)


async def _together(*works: Work) -> None:
    """Do all of these until one fails; raises what that one raised."""
    try:
        async with asyncio.TaskGroup() as tasks:
            for work in works:
                tasks.create_task(_kept_up(work))
    except ExceptionGroup as failed:
        raise failed.exceptions[0] from failed


async def _kept_up(work: Work) -> None:
    """Do it again when the journal or the log broke off."""
    while True:
        try:
            await work()
        except (JournalUnavailable, StoreError) as error:
            log.logger(PART).warning("unavailable", error=str(error))
            await asyncio.sleep(BACK_OFF_SECONDS)


async def _fired(journal: Journal, clock: Clock) -> None:
    """Fire what is due, a part at a time: the urgent have their turn again after each."""
    while True:
        fired = journal.deadlines.fire(clock.now(), FIRED_AT_ONCE)
        await asyncio.sleep(0 if fired else DEADLINE_SECONDS)


async def _renewed(journal: Journal) -> None:
    while True:
        await asyncio.sleep(LEASE.total_seconds() / 3)
        journal.lease.renew()


async def _measured(figures: Figures, store: EventStore) -> None:
    while True:
        figures.look(await store.head())
        await asyncio.sleep(MEASURE_SECONDS)
