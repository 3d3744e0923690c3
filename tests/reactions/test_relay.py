"""The log reaches the inbox over a real RabbitMQ: all of it, once, in order, whatever breaks."""

import asyncio
import gc
import random
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import aio_pika
import pytest

from services.kernel.clock import SystemClock
from services.kernel.durable.database import SqliteDatabase
from services.kernel.stores.sqlite import SqliteEventStore
from services.reactions.journal.inbox import RELAYED
from services.reactions.journal.journal import Journal
from services.reactions.journal.schema import SCHEMA
from services.reactions.relaying.broker import Names
from services.reactions.relaying.intake import Intake
from services.reactions.relaying.message import Link, packed, unpacked
from services.reactions.relaying.relay import Relay, links
from tests.reactions.rabbit import RABBITMQ, Proxy, prefix
from tests.reactions.ringing import Ringing
from tests.reactions.toys import MemoryFeed, Rang

PATIENCE_SECONDS = 60

pytestmark = [  # aiormq leaves the writer of a connection that broke early to the collector
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture(autouse=True)
def swept() -> Iterator[None]:
    """Nothing of a test is left to be found while another one runs."""
    yield
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()


class Line:
    """A log, and an inbox at the other end of a RabbitMQ."""

    def __init__(self, folder: Path, store: SqliteEventStore, names: Names) -> None:
        self.folder, self.store, self.names = folder, store, names
        self.ringing = Ringing(store)
        self.journal = self._journal("test")

    def _journal(self, part: str) -> Journal:
        journal = Journal(SqliteDatabase(self.folder / "reactions.db", SCHEMA), part, SystemClock())
        journal.lease.take()
        return journal

    @asynccontextmanager
    async def relaying(self, uri: str = RABBITMQ) -> AsyncIterator[None]:
        """A relay works inside the block."""
        journal = self._journal("relay")
        async with _at_work(Relay(self.store, journal.inbox, uri, self.names, 0.02).run):
            yield
        journal.lease.release()
        journal.close()

    @asynccontextmanager
    async def taking_in(self, uri: str = RABBITMQ, gap_seconds: float = 0.3) -> AsyncIterator[None]:
        """An intake works inside the block."""
        journal = self._journal("intake")
        async with _at_work(Intake(journal.inbox, uri, self.names, gap_seconds).run):
            yield
        journal.lease.release()
        journal.close()

    async def until_all_is_there(self) -> None:
        """Wait for the inbox to hold the whole log, and compare."""
        head = await self.store.head()
        await until(lambda: self.journal.inbox.head() == head)
        there = self.journal.inbox.page(0, 100_000, {Rang.stored_as}).events
        log = (await self.store.read_all(0, 100_000)).events
        assert [one.position for one in there] == [one.position for one in log]
        assert all(one == other for one, other in zip(there, log, strict=True))


@asynccontextmanager
async def _at_work(work: Callable[[], object]) -> AsyncIterator[None]:
    task = asyncio.ensure_future(work())  # type: ignore[call-overload]
    try:
        yield
    finally:
        ended_early = task.done()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        assert not ended_early, task


async def until(is_so: Callable[[], bool]) -> None:
    """Wait for it."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while True:
            if is_so():
                return
            await asyncio.sleep(0.02)


@pytest.fixture
async def line(tmp_path: Path) -> AsyncIterator[Line]:
    """An empty one, with names of its own in the broker."""
    async with prefix() as own:
        store = await SqliteEventStore.open(tmp_path / "events.db", SystemClock())
        made = Line(tmp_path, store, Names.of(own))
        yield made
        made.journal.close()
        await store.close()


def test_an_event_comes_back_from_the_wire(feed: MemoryFeed) -> None:
    """Bytes, times and ids are the same; each message names the position before its own."""
    events = [feed.tell("a", number) for number in range(3)]
    assert [one.previous for one in links(0, events)] == [0, 1, 2]
    for link in links(0, events):
        assert unpacked(packed(link)) == link


async def test_what_is_in_the_log_arrives(line: Line) -> None:
    """What was there, and what comes; a relay and an intake that begin again send nothing twice."""
    for number in range(300):
        await line.ringing.ring(f"e{number % 7}")
    async with line.relaying(), line.taking_in():
        await line.until_all_is_there()
        await line.ringing.ring("late")
        await line.until_all_is_there()
    async with line.relaying(), line.taking_in():
        await line.ringing.ring("later")
        await line.until_all_is_there()


async def test_what_the_broker_lost_is_sent_again(line: Line) -> None:
    """The queue was emptied behind both backs: the intake sends the relay back."""
    for _ in range(20):
        await line.ringing.ring("a")
    async with line.relaying():
        await until(lambda: line.journal.inbox.mark(RELAYED) == 20)
    async with await aio_pika.connect(RABBITMQ) as connection:
        queue = await (await connection.channel()).get_queue(line.names.queue)
        await queue.purge()
    async with line.relaying(), line.taking_in():
        await line.until_all_is_there()


async def test_messages_in_disorder_are_put_in_order(line: Line) -> None:
    """Published twice, the wrong way round, with a stranger between: the inbox is the log."""
    for _ in range(30):
        await line.ringing.ring("a")
    events = (await line.store.read_all(0, 100)).events
    async with line.taking_in(gap_seconds=PATIENCE_SECONDS):  # there is no relay to send back
        async with await aio_pika.connect(RABBITMQ) as connection:
            channel = await connection.channel()
            bodies = [packed(link) for link in links(0, events)] * 2
            random.Random(3).shuffle(bodies)  # noqa: S311 -- the same disorder every time
            exchange = await channel.declare_exchange(line.names.exchange, "topic", durable=True)
            await _until_bound(channel, line.names.queue)
            for body in [b"{}", *bodies]:
                await exchange.publish(aio_pika.Message(body), "toy.Rang.v1")
        await line.until_all_is_there()


async def _until_bound(channel: aio_pika.abc.AbstractChannel, queue: str) -> None:
    """The intake declares its queue a moment after it has started."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        await channel.declare_queue(
            queue,
            durable=True,
            arguments={"x-queue-type": "quorum", "x-single-active-consumer": True},
        )


async def test_cut_off_again_and_again_nothing_is_lost(line: Line) -> None:
    """The way to the broker breaks while events flow; both ends find back by themselves."""
    async with Proxy().open() as proxy, line.relaying(proxy.uri), line.taking_in(proxy.uri):
        for turn in range(4):
            for number in range(60):
                await line.ringing.ring(f"e{number % 5}")
            before = line.journal.inbox.head()
            await until(lambda: line.journal.inbox.head() > before or turn == 0)  # noqa: B023
            proxy.cut()
            for number in range(20):
                await line.ringing.ring(f"e{number % 5}")
            proxy.mend()
        await line.until_all_is_there()


def test_a_link_needs_its_event() -> None:
    """What is none of ours is refused, not guessed at."""
    with pytest.raises(LookupError):
        unpacked(b"{}")
    assert Link._fields == ("previous", "event")
