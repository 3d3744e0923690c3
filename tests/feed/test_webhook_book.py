"""The book of the webhooks' worker: in a file and in PostgreSQL alike, under the lease of one worker."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import uuid4

import apsw
import psycopg
import pytest

from services.feed.delivery.book import Book, open_book
from services.feed.delivery.progress import FILE, Progress, look
from services.feed.scope import Ended
from services.kernel.clock import SystemClock
from services.kernel.durable.errors import DatabaseUnavailable
from services.kernel.durable.lease import LeaseHeld, LeaseLost
from services.kernel.ids import RandomIds
from services.kernel.settings import Settings
from tests.e2e.registry import settings_in
from tests.projections.sinks import MISSING, POSTGRES

AT = datetime(2026, 3, 1, 4, 5, 6, 7, tzinfo=UTC)
FULL = Progress("epoch", 1, 2, 3, 4, 5, AT, AT, gone=True, problem="410")
OVER = Ended("e1", "COVER_ENDED", date(2015, 12, 31))
OpenBook = Callable[[], Book]


@pytest.fixture(params=["sqlite", "postgres"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Settings]:
    """Settings of a worker whose book is gone after the test."""
    if request.param == "sqlite":
        yield settings_in(tmp_path)
        return
    schema = f"test_{uuid4().hex[:12]}"
    try:
        connection = psycopg.connect(POSTGRES, autocommit=True)
    except psycopg.OperationalError:
        pytest.skip(MISSING)
    with connection:
        yield settings_in(tmp_path, webhooks_uri=POSTGRES, webhooks_schema=schema)
        connection.execute(f'DROP SCHEMA IF EXISTS "{schema}" CASCADE'.encode())


@pytest.fixture
def books(place: Settings) -> Iterator[OpenBook]:
    """Opens the book as one more process would."""
    with ExitStack() as stack:

        def one_more() -> Book:
            book = open_book(place, SystemClock(), RandomIds())
            stack.callback(book.close)
            return book

        yield one_more


def test_what_is_saved_is_read_and_looked_up(place: Settings, books: OpenBook) -> None:
    """By the next worker and by the server, every field; the last word counts."""
    assert look(place) == {}
    book = books()
    book.lease.take()
    assert look(place) == {}
    book.save("a", Progress("epoch", 0, 0, 0))
    book.save("b", Progress("epoch", 0, 0, 7))
    book.save("a", FULL)
    expected = {"a": FULL, "b": Progress("epoch", 0, 0, 7)}
    assert books().all() == look(place) == expected


def test_an_end_is_kept_with_the_progress(books: OpenBook) -> None:
    """Of this webhook, elevator, reason and day; a replay and another log know of none."""
    book = books()
    book.lease.take()
    assert not book.was_told("a", FULL, OVER)
    book.save("a", FULL, OVER)
    again = books()
    assert again.was_told("a", FULL._replace(position=99), OVER)
    assert not again.was_told("b", FULL, OVER)
    for other in (OVER._replace(last_day=date(2016, 12, 31)), OVER._replace(elevator_id="e2")):
        assert not again.was_told("a", FULL, other)
    assert not again.was_told("a", FULL._replace(replays=2), OVER)
    assert not again.was_told("a", FULL._replace(epoch="another"), OVER)
    later = OVER._replace(last_day=date(2016, 12, 31))
    book.save("a", FULL, later)
    assert again.was_told("a", FULL, later)
    assert again.was_told("a", FULL, OVER)  # a late event shows the former end: it is no news
    book.save("a", FULL._replace(replays=2), OVER)
    assert again.was_told("a", FULL._replace(replays=2), OVER)


def test_one_worker_at_a_time_writes(books: OpenBook) -> None:
    """A second one is kept out; who was cut off writes neither places nor ends any more."""
    first, second = books(), books()
    first.lease.take()
    with pytest.raises(LeaseHeld):
        second.lease.take()
    first.lease.release()  # as if it had not been heard of for long
    second.lease.take()
    with pytest.raises(LeaseLost):
        first.lease.ensure()
    with pytest.raises(LeaseLost):
        first.save("a", FULL, OVER)
    assert second.all() == {}
    assert not second.was_told("a", FULL, OVER)


def test_a_file_of_an_earlier_version_goes_on(tmp_path: Path) -> None:
    """Its table is as it was; nothing is delivered again."""
    with apsw.Connection(str(tmp_path / FILE)) as old:
        old.execute(
            """CREATE TABLE progress (
                webhook_id TEXT PRIMARY KEY, epoch TEXT NOT NULL, replays INTEGER NOT NULL,
                restarts INTEGER NOT NULL, position INTEGER NOT NULL, delivered INTEGER NOT NULL,
                attempts INTEGER NOT NULL, next_at INTEGER, attempted_at INTEGER,
                gone INTEGER NOT NULL, problem TEXT NOT NULL) STRICT, WITHOUT ROWID;
            INSERT INTO progress VALUES ('a', 'epoch', 0, 0, 7, 3, 0, NULL, NULL, 0, '')"""
        )
    old.close()
    book = open_book(settings_in(tmp_path), SystemClock(), RandomIds())
    assert book.all() == {"a": Progress("epoch", 0, 0, 7, 3)}
    book.lease.take()
    book.save("a", FULL)
    assert look(settings_in(tmp_path)) == {"a": FULL}
    book.close()


def test_a_database_that_is_away_is_said_to_be(tmp_path: Path) -> None:
    """Who only looks goes without; who writes begins again later."""
    away = settings_in(tmp_path, webhooks_uri="postgresql://127.0.0.1:1/none?connect_timeout=1")
    with pytest.raises(DatabaseUnavailable):
        look(away)
    with pytest.raises(DatabaseUnavailable):
        open_book(away, SystemClock(), RandomIds())
