"""What waits in the outbox reaches the real registry: once, in order, and refusals are shown."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import grpc
import orjson
import pytest

from services.directory.directory import Directory
from services.kernel.clock import SystemClock
from services.kernel.durable.database import SqliteDatabase
from services.kernel.envelope import decode_meta
from services.kernel.stores.sqlite import SqliteEventStore
from services.reactions.dispatching.backing_off import again
from services.reactions.dispatching.commands import Commands
from services.reactions.dispatching.dispatcher import Dispatcher, Send
from services.reactions.dispatching.fleets import Fleets
from services.reactions.dispatching.notices import Notices
from services.reactions.dispatching.notifier import Letter, NotDelivered, Undeliverable
from services.reactions.effects import Cause, Sending, packed
from services.reactions.journal.journal import Journal
from services.reactions.journal.outbox import Sent, Waiting
from services.reactions.journal.schema import SCHEMA
from services.reactions.journal.tracks import Step
from services.reactions.policy import (
    Authority,
    AuthorityOf,
    Command,
    Notice,
    OfFleet,
    PartiesOf,
    Party,
    Recipient,
)
from tests.e2e.people import COMMITTEE, MAKER, OWNER, Life
from tests.e2e.registry import Registry, settings_in

CAUSE = Cause(UUID(int=77), UUID(int=78), 3)
REGISTER = "elevators.registry.v1.PartyService/RegisterParty"
PATIENCE_SECONDS = 40
MARK_OVERDUE = "elevators.emergency.v1.CaseService/MarkArrivalOverdue"


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    """A server in this process."""
    with Registry(settings_in(tmp_path_factory.mktemp("registry"))).serving() as running:
        yield running


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """A journal whose outbox is dispatched."""
    opened = Journal(SqliteDatabase(tmp_path / "reactions.db", SCHEMA), "dispatcher", SystemClock())
    opened.lease.take()
    opened.tracks.began("bell", 0)
    yield opened
    opened.close()


class Postman:
    """A notifier that remembers; `failures` are raised first."""

    def __init__(self, *failures: Exception) -> None:
        self.letters: list[Letter] = []
        self.failures = list(failures)

    async def notify(self, letter: Letter) -> None:
        if self.failures:
            raise self.failures.pop(0)
        self.letters.append(letter)


def sending(effect: Command | Notice, key: str = "e", *, urgent: bool = False) -> Sending:
    return Sending(uuid4(), "bell", key, urgent, packed(effect), CAUSE)


def register(number: int, name: str = "", *, settled_by: Sequence[str] = ()) -> Command:
    fields = {
        "party_id": f"register:reactions:{number}",
        "name": name or f"单位 {number}",
        "kinds": ["PARTY_KIND_USER_UNIT"],
        "division": "350200",
    }
    return Command(REGISTER, fields, tuple(settled_by))


def keep(journal: Journal, *effects: Sending) -> None:
    journal.tracks.commit(Step("bell", journal.tracks.position("bell") + 1, kept=list(effects)))


def states(journal: Journal, *effects: Sending) -> list[tuple[str, str]]:
    """(state, reason) of each of these."""
    found = dict[str, tuple[str, str]]()
    for effect_id, state, error in journal.db.all("SELECT effect_id, state, error FROM outbox"):
        found[effect_id] = (state, error.partition(":")[0])
    return [found[str(one.effect_id)] for one in effects]


@asynccontextmanager
async def dispatching(
    registry: Registry, journal: Journal, postman: Postman, address: str = ""
) -> AsyncIterator[grpc.aio.Channel]:
    """Both lanes at work inside the block; nothing of them is left after it."""
    clock, issuer = SystemClock(), registry.issuer
    store = await SqliteEventStore.open(registry.plant.store.path, clock, read_only=True)  # type: ignore[attr-defined]
    directory = Directory(store, registry.plant.divisions, clock, 100)
    notices = Notices(directory, postman, journal.outbox, clock)
    options = (("grpc.max_reconnect_backoff_ms", 200), ("grpc.use_local_subchannel_pool", 1))
    async with grpc.aio.insecure_channel(address or registry.address, options) as channel:
        token = issuer.issue("system", "reactions")
        send = Send(
            Commands(channel, lambda: token, clock).send,
            Fleets(channel, lambda: token, journal.outbox, clock).send,
            notices.send,
        )
        lanes = [
            asyncio.create_task(
                Dispatcher(journal.outbox, send, clock, urgent=urgent, poll_seconds=0.02).run()
            )
            for urgent in (True, False)
        ]
        try:
            yield channel
        finally:
            for one in lanes:
                one.cancel()
            await asyncio.gather(*lanes, return_exceptions=True)
            await store.close()


async def until_done(journal: Journal, waiting: int = 0) -> None:
    """Wait until no more than these wait."""
    await until(lambda: sum(one.waiting for one in journal.standings()) <= waiting)


async def until(is_so: Callable[[], bool]) -> None:
    """Wait for it."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while True:
            if is_so():
                return
            await asyncio.sleep(0.02)


async def test_a_command_is_an_event_with_its_cause(registry: Registry, journal: Journal) -> None:
    """It carries the effect's id, the chain, the event that caused it, and who acts: the system."""
    before = await asyncio.to_thread(lambda: registry.head)
    effect = sending(register(1))
    keep(journal, effect)
    async with dispatching(registry, journal, Postman()):
        await until_done(journal)
    assert states(journal, effect) == [("sent", "")]
    (event,) = await asyncio.to_thread(lambda: registry.events(before))
    meta = decode_meta(event.meta)
    assert (meta.actor.role, meta.actor.subject) == ("system", "reactions")
    assert meta.request_id == effect.effect_id
    assert (meta.correlation_id, meta.causation_id) == (CAUSE.correlation_id, CAUSE.event_id)


async def test_sent_again_it_is_the_same_command(registry: Registry, journal: Journal) -> None:
    """The answer was lost: the effect is sent once more, and nothing happens twice."""
    effect = sending(register(2))
    keep(journal, effect)
    async with dispatching(registry, journal, Postman()):
        await until_done(journal)
        before = await asyncio.to_thread(lambda: registry.head)
        journal.db.run("UPDATE outbox SET state = 'waiting'")
        await until_done(journal)
    assert states(journal, effect) == [("sent", "")]
    assert await asyncio.to_thread(lambda: registry.head) == before


async def test_a_refusal_is_an_operators_matter_unless_it_settles(
    registry: Registry, journal: Journal
) -> None:
    """What is so already counts as done; every other refusal is a dead letter, and others go on."""
    first = sending(register(3))
    settled = sending(register(3, "别名", settled_by=["PARTY_ALREADY_REGISTERED"]))
    by_class = sending(register(3, "别名", settled_by=["PartyAlreadyRegistered"]))
    refused, after = sending(register(3, "别名")), sending(register(4))
    strange = sending(Command("elevators.registry.v1.PartyService/Juggle", {}))
    wrong = sending(Command(REGISTER, {"party": 5}))
    absent = sending(Command(MARK_OVERDUE, {"case_id": "nobody"}))
    effects = (first, settled, by_class, refused, strange, wrong, absent, after)
    keep(journal, *effects)
    async with dispatching(registry, journal, Postman()):
        await until_done(journal)
    reasons = [reason for _, reason in states(journal, *effects)]
    taken = "PARTY_ALREADY_REGISTERED"
    assert reasons[:6] == ["", taken, taken, taken, "UNSENDABLE", "UNSENDABLE"]
    outcome = [state for state, _ in states(journal, *effects)]
    assert outcome == ["sent", "sent", "sent", "dead", "dead", "dead", "dead", "sent"]
    assert len(journal.outbox.dead(10)) == 4


async def test_while_the_registry_is_away_everything_waits(
    registry: Registry, journal: Journal
) -> None:
    """Nothing is lost and nothing is out of order: it goes out when the registry is back."""
    effects = [sending(register(number), key="k") for number in range(10, 16)]
    keep(journal, *effects)
    async with dispatching(registry, journal, Postman(), "127.0.0.1:1"):
        await until(lambda: ("waiting", "UNAVAILABLE") in states(journal, *effects))
    assert {state for state, _ in states(journal, *effects)} == {"waiting"}
    before = await asyncio.to_thread(lambda: registry.head)
    async with dispatching(registry, journal, Postman()):
        await until_done(journal)
    events = await asyncio.to_thread(lambda: registry.events(before))
    assert [decode_meta(one.meta).request_id for one in events] == [e.effect_id for e in effects]


async def test_recipients_are_found_when_the_notice_is_sent(
    registry: Registry, journal: Journal
) -> None:
    """Parties by their role at the elevator, the authority of where it stands, or who is named."""
    life = Life(registry.national)
    await asyncio.to_thread(life.select)
    to: list[Recipient] = [
        PartiesOf(life.id, "manufacturer"),
        PartiesOf(life.id, "user_unit"),
        PartiesOf(life.id, "insurer"),
        AuthorityOf(life.id),
        Authority(""),
        Party("department", "uscc:1"),
        AuthorityOf("a" * 26),
    ]
    effects = [sending(Notice(one, "k", {"n": 1}), key=str(n)) for n, one in enumerate(to)]
    keep(journal, *effects)
    postman = Postman()
    async with dispatching(registry, journal, postman):
        await until_done(journal)
    expected = {
        f"manufacturer/{MAKER['party_id']}",
        f"user_unit/{OWNER['party_id']}",
        "authority/350203",
        "authority/national",
        "department/uscc:1",
    }
    assert {one.recipient for one in postman.letters} == expected
    assert {one.recipient for one in journal.outbox.notices(10)} == expected
    assert states(journal, *effects[2:3]) == [("sent", "NOBODY")]
    assert states(journal, *effects[6:]) == [("dead", "ELEVATOR_UNKNOWN")]


async def test_a_notice_goes_to_each_recipient_once(registry: Registry, journal: Journal) -> None:
    """The second could not be told at first: the first is not told again; and what stays refused is shown."""
    later, never = (
        sending(Notice(Party("a", "uscc:1"), "k", {"n": 1})),
        sending(Notice(Party("a", "uscc:2"), "k", {}), key="f"),
    )
    keep(journal, later)
    postman = Postman(NotDelivered("busy"))
    async with dispatching(registry, journal, postman):
        await until_done(journal)
        postman.failures.append(Undeliverable("no such address"))
        keep(journal, never)
        await until_done(journal)
        journal.db.run("UPDATE outbox SET state = 'waiting'")  # as if nobody had marked it
        await until_done(journal)
    assert [one.recipient for one in postman.letters] == ["a/uscc:1", "a/uscc:2"]
    assert len({one.letter_id for one in postman.letters}) == 2
    assert [one.recipient for one in journal.outbox.notices(10)] == ["a/uscc:2", "a/uscc:1"]


class Slow:
    """A sender whose bulk calls do not come back until they may."""

    def __init__(self) -> None:
        self.may = asyncio.Event()
        self.done: list[int] = []

    async def command(self, one: Waiting, _: Command) -> Sent:
        """Rescue goes through."""
        if not one.sending.urgent:
            await self.may.wait()
        self.done.append(one.seq)
        return Sent(one.seq, SystemClock().now())

    async def notice(self, one: Waiting, _: Notice) -> Sent:
        """Never asked."""
        raise AssertionError(one)

    async def fleet(self, one: Waiting, _: OfFleet) -> Sent:
        """Never asked."""
        raise AssertionError(one)


async def test_a_rescue_does_not_wait_behind_bulk_work(journal: Journal) -> None:
    """A hundred keys of bulk work hold every bulk call; what is urgent is sent all the same."""
    keep(journal, *(sending(register(n), key=str(n)) for n in range(100)))
    slow, clock = Slow(), SystemClock()
    lanes = [
        asyncio.create_task(
            Dispatcher(
                journal.outbox,
                Send(slow.command, slow.fleet, slow.notice),
                clock,
                urgent=urgent,
                poll_seconds=0.02,
            ).run()
        )
        for urgent in (True, False)
    ]
    rescue = sending(register(1), urgent=True)
    keep(journal, rescue)
    await until_done(journal, waiting=100)
    assert states(journal, rescue) == [("sent", "")]
    assert slow.done == [101]
    slow.may.set()
    await until_done(journal)
    for one in lanes:
        one.cancel()
    await asyncio.gather(*lanes, return_exceptions=True)
    assert sorted(slow.done) == list(range(1, 102))


def test_back_off_grows_to_a_limit(journal: Journal) -> None:
    """Twice as long each time, a minute at most, and five seconds for a rescue."""
    now = SystemClock().now()

    def wait(attempts: int, *, urgent: bool = False) -> timedelta:
        one = Waiting(1, sending(register(1), urgent=urgent), attempts, now)
        return again(one, now, "x").due_at - now

    assert [wait(n) for n in (0, 1, 2)] == [timedelta(seconds=s) for s in (0.1, 0.2, 0.4)]
    assert wait(50) == timedelta(minutes=1)
    assert wait(50, urgent=True) == timedelta(seconds=5)
    assert journal.standings()


def about(journal: Journal) -> list[Any]:
    """What the notices say."""
    return [orjson.loads(one.about) for one in journal.outbox.notices(10)]


async def test_personal_data_is_in_no_notice(registry: Registry, journal: Journal) -> None:
    """Whatever a policy puts in: a sealed value leaves as "[sealed]"."""
    said = {"caller": {"person_id": "person:1", "box": "c2VjcmV0"}, "to": COMMITTEE["party_id"]}
    keep(journal, sending(Notice(Authority("35"), "k", said)))
    postman = Postman()
    async with dispatching(registry, journal, postman):
        await until_done(journal)
    assert about(journal) == [{"caller": "[sealed]", "to": COMMITTEE["party_id"]}]
    assert postman.letters[0].about == about(journal)[0]
