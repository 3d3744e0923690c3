"""What is done is forgotten after its time; what is not done never is, and what comes again is not doubled."""

import asyncio
import random
import threading
from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from services.reactions.dispatching import pruning
from services.reactions.dispatching.pruning import FIRED_KEPT, prune_a_little
from services.reactions.effects import Sending
from services.reactions.journal import deadlines
from services.reactions.journal.journal import Journal
from services.reactions.journal.outbox import Again, Dead, Sent
from services.reactions.policy import Notice, Party
from tests.e2e.registry import Registry
from tests.reactions.journals import OpenJournal
from tests.reactions.test_dispatcher import (
    Postman,
    dispatching,
    keep,
    register,
    sending,
    states,
    until_done,
)
from tests.reactions.test_dispatcher import journal as journal  # noqa: PLC0414 -- a fixture
from tests.reactions.test_dispatcher import registry as registry  # noqa: PLC0414 -- likewise
from tests.reactions.test_journal import due, step
from tests.reactions.test_journal import sending as toy
from tests.reactions.toys import AT, TurnedClock

KEPT = timedelta(days=90)


def rows(journal: Journal, table: str, column: str) -> set[str]:
    """What is there."""
    return {str(one) for (one,) in journal.db.all(f"SELECT {column} FROM {table}")}  # noqa: S608 -- of this file


def pruned(journal: Journal, now: datetime) -> int:
    """Prune until there is nothing more; how many rows that were."""
    total = 0
    while count := prune_a_little(journal, now, KEPT):
        total += count
    return total


def test_what_is_not_done_is_never_pruned(
    open_journal: OpenJournal, clock: TurnedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever happened to an effect, only what was sent over ninety days ago goes, a little at a time."""
    monkeypatch.setattr(pruning, "PRUNED_AT_ONCE", 7)
    chance, journal = random.Random(96333), open_journal(clock)  # noqa: S311 -- repeatable
    journal.tracks.began("bell", 0)
    effects = [toy(f"k{number}", number) for number in range(120)]
    journal.tracks.commit(step(1, *effects))
    now = AT + timedelta(days=365)
    stays = set[str]()
    for one in journal.outbox.waiting(clock.now(), 1_000, urgent=False):
        at = now - timedelta(days=chance.choice((1, 89, 91, 300)))
        result = chance.choice(
            (Sent(one.seq, at), Again(one.seq, at, "x"), Dead(one.seq, "x"), None)
        )
        if result is not None:
            journal.outbox.settle([result])
        if not isinstance(result, Sent) or at >= now - KEPT:
            stays.add(str(one.sending.effect_id))
    assert 0 < prune_a_little(journal, now, KEPT) <= 7
    pruned(journal, now)
    assert rows(journal, "outbox", "effect_id") == stays
    assert 0 < len(stays) < len(effects)


def test_a_deadline_that_has_not_fired_is_never_pruned(
    open_journal: OpenJournal, clock: TurnedClock
) -> None:
    """However long ago it was due; one that fired is remembered for longer than effects are."""
    journal = open_journal(clock)
    journal.tracks.began("bell", 0)
    journal.tracks.commit(step(1, due("fired", 1), due("later", 24 * 20_000)))
    clock.turn(hours=1)
    assert journal.deadlines.fire(clock.now(), 10) == 1
    journal.tracks.commit(step(2, due("forgotten", 2)))  # nobody is there to fire it
    clock.turn(days=200)
    assert pruned(journal, clock.now()) == 0
    clock.turn(days=201)
    assert clock.now() - AT > FIRED_KEPT
    assert pruned(journal, clock.now()) == 1
    assert rows(journal, "deadlines", "name") == {"forgotten", "later"}
    assert journal.deadlines.fire(clock.now(), 10) == 1


def test_a_deadline_that_is_set_anew_meanwhile_stays(
    open_journal: OpenJournal, clock: TurnedClock
) -> None:
    """Its policy and the pruning are two processes: whoever commits last has seen the other."""
    journal, other = open_journal(clock), open_journal(clock, "dispatcher")
    journal.tracks.began("bell", 0)
    journal.tracks.commit(step(1, due("answer", 1)))
    clock.turn(hours=1)
    other.deadlines.fire(clock.now(), 10)
    clock.turn(days=500)
    pruning_it = threading.Thread(target=pruned, args=(other, clock.now()))
    with journal.lease.writing():
        deadlines.put(journal.db, due("answer", 24 * 600))
        pruning_it.start()
        pruning_it.join(0.3)  # long enough to look; it waits for this commit, or sees nothing of it
    pruning_it.join()
    assert rows(journal, "deadlines", "name") == {"answer"}
    clock.turn(days=200)
    assert other.deadlines.fire(clock.now(), 10) == 1


def test_a_deadline_that_fires_again_has_the_same_effects(
    open_journal: OpenJournal, clock: TurnedClock
) -> None:
    """Forgotten and set for the same moment after all: its effects bear the ids that they had."""
    journal = open_journal(clock)
    journal.tracks.began("bell", 0)

    def fired() -> Sending:
        journal.tracks.commit(step(1, due("answer", 1)))
        assert journal.deadlines.fire(clock.now(), 10) == 1
        (one,) = journal.outbox.waiting(clock.now(), 10, urgent=False)
        journal.outbox.settle([Sent(one.seq, clock.now())])
        return one.sending

    clock.turn(hours=1)
    first = fired()
    clock.turn(days=500)
    assert pruned(journal, clock.now()) == 2
    assert fired().effect_id == first.effect_id


async def test_an_effect_that_comes_again_is_not_doubled(
    registry: Registry, journal: Journal
) -> None:
    """A command has its effect's id as request id, and a notice is on record: neither happens twice."""
    postman = Postman()
    command = sending(register(int(uuid4().int % 10**9)))
    notice = sending(Notice(Party("insurer", "uscc:1"), "k", {"n": 1}), key="f")
    keep(journal, command, notice)
    async with dispatching(registry, journal, postman):
        await until_done(journal)
        before = await asyncio.to_thread(lambda: registry.head)
        assert pruned(journal, AT + timedelta(days=36_500)) == 2
        assert rows(journal, "outbox", "effect_id") == set()
        keep(journal, command, notice)
        await until_done(journal)
        assert await asyncio.to_thread(lambda: registry.head) == before
    assert states(journal, command, notice) == [("sent", ""), ("sent", "")]
    assert len(postman.letters) == len(journal.outbox.notices(10)) == 1
