"""One policy on its way along the log: order, retries, parking, memory, and dying anywhere."""

import random
from collections.abc import Callable
from contextlib import nullcontext
from datetime import timedelta

import pytest

from services.kernel.durable.errors import DatabaseUnavailable
from services.kernel.projecting.projection import Told
from services.reactions.effects import Sending, unpacked
from services.reactions.feed import Shared
from services.reactions.journal.journal import Journal
from services.reactions.journal.tracks import Step, Tracks
from services.reactions.measuring import Figures
from services.reactions.policy import Command, Json, Outcome, Policy, by_elevator
from services.reactions.track import PAGE_EVENTS, Patience, Track
from tests.reactions.journals import OpenJournal
from tests.reactions.toys import CATALOGUE, RPC, Bell, MemoryFeed, Rang, TurnedClock

PATIENCE = Patience(3, timedelta(seconds=1))
Follow = Callable[[Journal, Bell], Track]


@pytest.fixture
def follow(feed: MemoryFeed, clock: TurnedClock) -> Follow:
    """A track of the bell over this journal."""
    shared = Shared(feed, CATALOGUE, [Rang.stored_as], 0)
    return lambda journal, bell: Track(
        bell.policy, shared, journal.tracks, journal.tracks.commit, clock, PATIENCE
    )


def grounds(journal: Journal) -> dict[str, list[str]]:
    """What was commanded for each key, in order: the number of the ring, and how often it rang."""
    found: dict[str, list[str]] = {}
    rows = journal.db.all("SELECT key, payload FROM outbox ORDER BY seq")
    for key, payload in rows:
        effect = unpacked(payload)
        if isinstance(effect, Command):
            found.setdefault(key, []).append(str(effect.fields["ground"]))
    return found


def until_idle(track: Track) -> None:
    """Step until there is nothing more to do now."""
    while track.step():
        pass


def test_each_key_is_handled_in_order_with_its_memory(
    open_journal: OpenJournal, clock: TurnedClock, feed: MemoryFeed, follow: Follow
) -> None:
    """Three elevators side by side, more events than one step takes."""
    for number in range(PAGE_EVENTS):
        for elevator in ("a", "b", "c"):
            feed.tell(elevator, number)
    journal = open_journal(clock)
    until_idle(follow(journal, Bell()))
    expected = [f"{number}/{number + 1}" for number in range(PAGE_EVENTS)]
    assert grounds(journal) == {"a": expected, "b": expected, "c": expected}
    assert journal.tracks.position("bell") == feed.head()


def test_what_fails_is_tried_again_and_its_key_waits(
    open_journal: OpenJournal, clock: TurnedClock, feed: MemoryFeed, follow: Follow
) -> None:
    """Others go on; when it works at last, its key is in order; the position waits for it."""
    feed.tell("a", 0, "bad")
    for number in (1, 2):
        feed.tell("a", number)
        feed.tell("b", number)
    journal, bell = open_journal(clock), Bell()
    track = follow(journal, bell)
    until_idle(track)
    assert grounds(journal) == {"b": ["1/1", "2/2"]}
    assert journal.tracks.position("bell") == 0
    clock.turn(seconds=0.9)
    bell.is_broken = False
    assert not track.step()
    clock.turn(seconds=0.1)
    until_idle(track)
    assert grounds(journal)["a"] == ["0/1", "1/2", "2/3"]
    assert journal.tracks.position("bell") == feed.head()
    assert journal.tracks.handled_beyond("bell") == frozenset()


def test_what_keeps_failing_is_parked_with_its_key(
    open_journal: OpenJournal, clock: TurnedClock, feed: MemoryFeed, follow: Follow
) -> None:
    """After three attempts it is shown with its reason; later events of the key wait behind it."""
    bad = feed.tell("a", 0, "bad")
    feed.tell("a", 1)
    journal, bell = open_journal(clock), Bell()
    track = follow(journal, bell)
    for _ in range(3):
        until_idle(track)
        clock.turn(seconds=2)
    until_idle(track)
    feed.tell("a", 2)
    feed.tell("b", 3)
    until_idle(track)
    parked = [(one.position, one.key, one.reason) for one in journal.tracks.parked("bell")]
    reason = "ValueError: a bad ring"
    assert parked == [(bad.position, "a", reason), (2, "a", ""), (3, "a", "")]
    assert grounds(journal) == {"b": ["3/1"]}
    assert journal.tracks.position("bell") == feed.head()


def test_an_operator_has_a_key_handled_again(
    open_journal: OpenJournal, clock: TurnedClock, feed: MemoryFeed, follow: Follow
) -> None:
    """Still broken, it stays parked; mended, all of it is handled in order, and the key goes on."""
    feed.tell("a", 0, "bad")
    feed.tell("a", 1)
    journal, bell = open_journal(clock), Bell()
    track = follow(journal, bell)
    for _ in range(4):
        until_idle(track)
        clock.turn(seconds=2)
    assert journal.tracks.replay("bell", "a") == 2
    until_idle(track)
    assert [one.position for one in journal.tracks.parked("bell")] == [1, 2]
    bell.is_broken = False
    until_idle(track)
    assert grounds(journal) == {}, "nobody asked again"
    journal.tracks.replay("bell", None)
    feed.tell("a", 2)
    until_idle(track)
    assert grounds(journal) == {"a": ["0/1", "1/2", "2/3"]}
    assert journal.tracks.parked() == []


def test_an_unreadable_event_is_parked(
    open_journal: OpenJournal, clock: TurnedClock, feed: MemoryFeed, follow: Follow
) -> None:
    """Its bytes will not get better, but an operator sees it, and its elevator waits."""
    feed.tell_raw("a", "toy.Rang.v1", b'{"number": "?"}')
    feed.tell("b", 1)
    journal = open_journal(clock)
    track = follow(journal, Bell())
    for _ in range(4):
        until_idle(track)
        clock.turn(seconds=2)
    (parked,) = journal.tracks.parked()
    assert parked.key == "a"
    assert "toy.Rang.v1" in parked.reason
    assert grounds(journal) == {"b": ["1/1"]}


def test_a_new_policy_begins_where_it_says(
    open_journal: OpenJournal, clock: TurnedClock, feed: MemoryFeed, follow: Follow
) -> None:
    """From the beginning, or at the end of the log as it is then; it goes on by its name."""
    feed.tell("a", 0)
    journal = open_journal(clock)
    until_idle(follow(journal, Bell("all")))
    until_idle(follow(journal, Bell("new", new=True)))
    feed.tell("a", 1)
    until_idle(follow(journal, Bell("new", new=True)))
    assert grounds(journal)["a"] == ["0/1", "1/1"]  # of "all" the first, of "new" the second
    assert [one.policy for one in journal.standings()] == ["all", "new"]


def test_dying_anywhere_loses_and_doubles_nothing(
    open_journal: OpenJournal,
    clock: TurnedClock,
    feed: MemoryFeed,
    follow: Follow,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A commit that fails before or after it is in, at random; then a new start from the journal."""
    chance, told, bell = random.Random(7), dict[str, int](), Bell()  # noqa: S311 -- repeatable
    bell.is_broken = False
    journal, commit = open_journal(clock), Tracks.commit

    def dying(tracks: Tracks, step: Step) -> None:
        dies = chance.random()
        if dies < 0.2:
            raise DatabaseUnavailable("before")
        commit(tracks, step)
        if dies < 0.4:
            raise DatabaseUnavailable("after")

    monkeypatch.setattr(Tracks, "commit", dying)
    track = follow(journal, bell)
    for _ in range(120):
        for _ in range(chance.randrange(3)):
            key = chance.choice("abcd")
            feed.tell(key, told.setdefault(key, 0))
            told[key] += 1
        try:
            track.step()
        except DatabaseUnavailable:
            if chance.random() < 0.5:
                track = follow(journal, bell)
    monkeypatch.setattr(Tracks, "commit", commit)
    until_idle(follow(journal, bell))
    expected = {key: [f"{n}/{n + 1}" for n in range(count)] for key, count in told.items()}
    assert grounds(journal) == expected
    assert len(journal.db.all("SELECT seq FROM outbox")) == 2 * feed.head()


def test_urgent_effects_say_so(
    open_journal: OpenJournal, clock: TurnedClock, feed: MemoryFeed, follow: Follow
) -> None:
    """What a rescue policy orders goes into the lane that waits for nobody, deadlines too."""
    feed.tell("a", 0, "late")
    journal = open_journal(clock)
    until_idle(follow(journal, Bell(urgent=True)))
    clock.turn(hours=1)
    journal.deadlines.fire(clock.now(), 10)
    urgent: list[Sending] = [
        one.sending for one in journal.outbox.waiting(clock.now(), 10, urgent=True)
    ]
    assert len(urgent) == 3
    assert journal.outbox.waiting(clock.now(), 10, urgent=False) == []


def test_the_figures_say_how_each_policy_stands(
    open_journal: OpenJournal, clock: TurnedClock, feed: MemoryFeed, follow: Follow
) -> None:
    """Lag, outbox, dead letters, parked events and deadlines, by policy; and what is due."""
    feed.tell("a", 0, "late")
    journal = open_journal(clock)
    until_idle(follow(journal, Bell()))
    clock.turn(hours=2)
    figures = Figures(journal, clock)
    figures.look(feed.head() + 5)
    samples = {
        one.name.removeprefix("elevators_reactions_"): one.value
        for metric in figures.collect()
        for one in metric.samples
    }
    assert samples == {
        "lag": 5, "outbox": 2, "dead": 0, "parked": 0, "deadlines": 1, "deadlines_due": 1,
    }  # fmt: skip


def test_what_is_none_of_its_own_is_passed_by_and_said_later(
    open_journal: OpenJournal, clock: TurnedClock, feed: MemoryFeed, follow: Follow
) -> None:
    """How far it is, a policy says with what it did, or within a second; it never reads twice."""
    feed.tell("a", 0)
    feed.tell_raw("a", "toy.Other.v1", b"{}")
    journal, bell = open_journal(clock), Bell()
    track = follow(journal, bell)
    until_idle(track)
    assert journal.tracks.position("bell") == 2
    feed.tell_raw("a", "toy.Other.v1", b"{}")
    until_idle(track)
    assert journal.tracks.position("bell") == 2
    clock.turn(seconds=1)
    until_idle(track)
    assert journal.tracks.position("bell") == 3
    until_idle(follow(journal, bell))
    assert grounds(journal) == {"a": ["0/1"]}


@pytest.mark.parametrize("dies", ["never", "before", "after"])
def test_what_one_key_tells_another_is_remembered_there(
    open_journal: OpenJournal, clock: TurnedClock, feed: MemoryFeed, dies: str
) -> None:
    """Beside what that key knows of itself, from the next event on; and so after any restart."""
    journal = open_journal(clock)
    journal.tracks.began("gossip", 0)
    shared = Shared(feed, CATALOGUE, [Rang.stored_as], 0)

    def breaking(step: Step) -> None:
        if dies != "before":
            journal.tracks.commit(step)
        if dies != "never":
            raise DatabaseUnavailable(dies)

    for number in range(0, 8, 4):
        feed.tell("b", number)
        feed.tell("a", number + 1)
        feed.tell("b", number + 2)
        feed.tell("a", number + 3)
        broken = Track(GOSSIP, shared, journal.tracks, breaking, clock)
        with nullcontext() if dies == "never" else pytest.raises(DatabaseUnavailable):
            broken.step()
        until_idle(Track(GOSSIP, shared, journal.tracks, journal.tracks.commit, clock))
    assert grounds(journal) == {"b": ["", "1 own", "1 3 own", "1 3 5 own"]}
    assert journal.tracks.memories("gossip", "ab") == {
        "a": {"told": 7},
        "b": {"own": 6, "1": True, "3": True, "5": True, "7": True},
    }


def _gossip(memory: Json, told: Told) -> Outcome:
    """What a hears, b is told; what b hears, it says with all that it knew before."""
    event = told.event
    assert isinstance(event, Rang)
    if by_elevator(told) == "a":
        return Outcome(memory={"told": event.number}, elsewhere={"b": {str(event.number): True}})
    said = Command(RPC, {"elevator_id": "b", "ground": " ".join(sorted(memory))})
    return Outcome((said,), {**memory, "own": event.number})


GOSSIP = Policy("gossip", frozenset([Rang.stored_as]), by_elevator, _gossip)
