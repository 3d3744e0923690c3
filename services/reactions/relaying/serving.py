"""Relay and intake as processes, each under a lease of its own, until a signal."""

from services.kernel.clock import SystemClock
from services.kernel.durable.working import until_a_signal, work_under_lease
from services.kernel.settings import Settings, SettingsRefused
from services.reactions.opening import journal_open
from services.reactions.relaying.broker import Names
from services.reactions.relaying.intake import Intake
from services.reactions.relaying.relay import Relay
from services.wiring import open_store


async def relay(settings: Settings) -> None:
    """Publish the log until SIGINT or SIGTERM; stand by while another instance does.

    Raises what opening log and journal raises, `SettingsRefused` without RabbitMQ, and `LeaseLost`.
    """
    uri, clock = _uri(settings), SystemClock()

    async def work() -> None:
        store = await open_store(settings, clock, read_only=True)
        try:
            with journal_open(settings, "relay", clock) as journal:
                names, poll = Names.of(settings.amqp_prefix), settings.event_poll_seconds
                publishing = Relay(store, journal.inbox, uri, names, poll)
                await work_under_lease("relay", journal.lease, publishing.run)
        finally:
            await store.close()

    await until_a_signal(settings, work)


async def intake(settings: Settings) -> None:
    """Fill the inbox until SIGINT or SIGTERM; stand by while another instance does.

    Raises likewise.
    """
    uri, clock = _uri(settings), SystemClock()

    async def work() -> None:
        with journal_open(settings, "intake", clock) as journal:
            taking = Intake(journal.inbox, uri, Names.of(settings.amqp_prefix))
            await work_under_lease("intake", journal.lease, taking.run, taking.prune)

    await until_a_signal(settings, work)


def _uri(settings: Settings) -> str:
    if settings.amqp_uri is None:
        raise SettingsRefused("ELEVATORS_AMQP_URI: there is no RabbitMQ to relay over")
    return settings.amqp_uri.get_secret_value()
