"""The dispatcher as a process: sends the outbox, fires deadlines, forgets both, until a signal."""

import asyncio
from datetime import timedelta
from typing import Final

from prometheus_client import CollectorRegistry

from services.directory.directory import Directory
from services.kernel import log
from services.kernel.clock import Clock, SystemClock
from services.kernel.durable.working import until_a_signal, work_under_lease
from services.kernel.settings import Settings
from services.kernel.store import EventStore
from services.reactions.dispatching.calling import address_of, open_channel, open_token
from services.reactions.dispatching.commands import Commands
from services.reactions.dispatching.dispatcher import Dispatcher, Send
from services.reactions.dispatching.fleets import Fleets
from services.reactions.dispatching.notices import Notices
from services.reactions.dispatching.notifier import Notifier, Several
from services.reactions.dispatching.pruning import prune
from services.reactions.dispatching.smtp import SmtpNotifier, addresses_in
from services.reactions.dispatching.webhook import WebhookNotifier
from services.reactions.journal.journal import Journal
from services.reactions.measuring import Figures
from services.reactions.opening import journal_open
from services.reference.divisions import Divisions
from services.serving import metrics_served
from services.wiring import open_store

PART: Final = "dispatcher"
MEASURE_SECONDS: Final = 15.0
DEADLINE_SECONDS: Final = 0.2
"""How often deadlines are looked for."""

FIRED_AT_ONCE: Final = 200


async def run(settings: Settings) -> None:
    """Send what waits until SIGINT or SIGTERM; stand by while another instance does.

    Raises what opening log, journal and keys raises, and `LeaseLost` when another instance has taken
    over.
    """

    async def work() -> None:
        clock = SystemClock()
        store = await open_store(settings, clock, read_only=True)
        try:
            with journal_open(settings, PART, clock) as journal:
                await _dispatch(settings, clock, journal, store)
        finally:
            await store.close()

    await until_a_signal(settings, work)


async def _dispatch(settings: Settings, clock: Clock, journal: Journal, store: EventStore) -> None:
    address, token = address_of(settings), open_token(settings, clock)
    divisions = Divisions.load(*settings.division_tables)
    directory = Directory(store, divisions, clock, settings.state_cache_entries)
    notices = Notices(directory, open_notifier(settings, clock), journal.outbox, clock)
    figures, metrics = Figures(journal, clock), CollectorRegistry()
    metrics.register(figures)  # it has `collect`, which is all that is asked of it
    async with open_channel(settings, address) as urgent, open_channel(settings, address) as bulk:
        lanes = [
            Dispatcher(
                journal.outbox,
                Send(
                    Commands(channel, token, clock).send,
                    Fleets(channel, token, journal.outbox, clock).send,
                    notices.send,
                ),
                clock,
                urgent=channel is urgent,
                poll_seconds=settings.event_poll_seconds,
            )
            for channel in (urgent, bulk)
        ]
        log.logger(PART).info("dispatching", registry=address)
        with metrics_served(settings.metrics_host, settings.reactions_metrics_port, metrics):
            await work_under_lease(
                PART,
                journal.lease,
                *(lane.run for lane in lanes),
                lambda: _fired(journal, clock),
                lambda: _measured(figures, store),
                lambda: prune(journal, clock, timedelta(days=settings.reactions_keep_days)),
            )


def open_notifier(settings: Settings, clock: Clock) -> Notifier:
    """Where notices are handed over; with nothing set, the journal alone remembers them."""
    found: list[Notifier] = []
    if settings.smtp_uri is not None:
        addresses = addresses_in(settings.notice_addresses)
        uri = settings.smtp_uri.get_secret_value()
        found.append(SmtpNotifier(uri, settings.smtp_sender, addresses))
    secret = settings.notice_webhook_secret
    if settings.notice_webhook is not None and secret is not None:
        found.append(WebhookNotifier(settings.notice_webhook, secret.get_secret_value(), clock))
    return Several(found)


async def _fired(journal: Journal, clock: Clock) -> None:
    """Fire what is due, a part at a time: the urgent have their turn again after each."""
    while True:
        fired = journal.deadlines.fire(clock.now(), FIRED_AT_ONCE)
        await asyncio.sleep(0 if fired else DEADLINE_SECONDS)


async def _measured(figures: Figures, store: EventStore) -> None:
    while True:
        figures.look(await store.head())
        await asyncio.sleep(MEASURE_SECONDS)
