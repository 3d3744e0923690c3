"""From settings to the reactions' own adapters."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from services.kernel.clock import Clock
from services.kernel.durable.database import Database, PostgresDatabase, SqliteDatabase
from services.kernel.settings import Settings, SettingsRefused
from services.reactions.feed import Feed
from services.reactions.journal.journal import Journal
from services.reactions.journal.schema import SCHEMA
from services.wiring import open_log_reader

JOURNAL_FILE: Final = "reactions.db"


def open_database(settings: Settings) -> Database:
    """Where the journal is kept. Raises `DatabaseUnavailable`."""
    if settings.reactions_uri is not None:
        uri = settings.reactions_uri.get_secret_value()
        return PostgresDatabase(uri, settings.reactions_schema, SCHEMA)
    settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    return SqliteDatabase(settings.data_dir / JOURNAL_FILE, SCHEMA)


@contextmanager
def journal_open(settings: Settings, part: str, clock: Clock) -> Iterator[Journal]:
    """The journal, as this part of the reactions works with it; the lease is not taken yet."""
    journal = Journal(open_database(settings), part, clock)
    try:
        yield journal
    finally:
        journal.close()


@contextmanager
def feed_open(settings: Settings, journal: Journal) -> Iterator[Feed]:
    """Where the policies' events come from: RabbitMQ's inbox where there is one, else the log.

    Raises `StoreUnavailable`, `SettingsRefused`.
    """
    if settings.amqp_uri is not None:
        yield journal.inbox
        return
    if settings.edition == "scaled":
        raise SettingsRefused("ELEVATORS_AMQP_URI: the scaled reactions are fed over RabbitMQ")
    reader = open_log_reader(settings)
    try:
        yield reader
    finally:
        reader.close()
