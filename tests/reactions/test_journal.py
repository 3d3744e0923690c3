"""The journal's promises, over each database."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from services.kernel.durable.lease import LEASE, LeaseHeld, LeaseLost
from services.reactions.effects import Cause, Due, Lifted, Sending, kept, packed, unpacked
from services.reactions.journal.outbox import Again, Dead, HandedOver, Sent
from services.reactions.journal.tracks import Parked, Step
from services.reactions.policy import AuthorityOf, Command, Notice, OfFleet, Party
from tests.reactions.journals import OpenJournal
from tests.reactions.toys import AT, RPC, MemoryFeed, TurnedClock

CAUSE = Cause(UUID(int=7), UUID(int=8), 3)


def sending(key: str = "e", number: int = 1, *, urgent: bool = False) -> Sending:
    effect = packed(Command(RPC, {"number": number}))
    return Sending(uuid4(), "bell", key, urgent, effect, CAUSE)


def step(position: int, *effects: Sending | Due | Lifted) -> Step:
    return Step("bell", position, kept=list(effects))


def test_a_step_is_all_or_nothing(open_journal: OpenJournal, clock: TurnedClock) -> None:
    """What cannot be written takes the mark, the memory and the other effects with it."""
    journal = open_journal(clock)
    journal.tracks.began("bell", 0)
    bad = sending()._replace(payload=None)  # type: ignore[arg-type]
    with pytest.raises(Exception, match=r"(?i)null"):
        journal.tracks.commit(
            Step("bell", 3, handled=[5], kept=[sending(), bad], memories={"e": {"rung": 1}})
        )
    assert journal.tracks.position("bell") == 0
    assert journal.tracks.handled_beyond("bell") == frozenset()
    assert journal.tracks.memories("bell", {"e"}) == {}
    assert journal.outbox.waiting(clock.now(), 10, urgent=False) == []


def test_a_step_is_there_for_the_next_process(
    open_journal: OpenJournal, clock: TurnedClock
) -> None:
    """Checkpoint, marks beyond it, memory, parked events and effects are read back as written."""
    journal = open_journal(clock)
    assert journal.tracks.began("bell", 4) == 4
    effect, parked = sending(), Parked("bell", 9, "f", "broken", AT)
    done = Step("bell", 7, [5, 8], [effect], {"e": {"rung": 2}}, [parked])
    journal.tracks.commit(done)
    journal.lease.release()
    again = open_journal(clock)
    assert again.tracks.began("bell", 0) == 7
    assert again.tracks.handled_beyond("bell") == {8, 9}
    assert again.tracks.memories("bell", ["e", "f"]) == {"e": {"rung": 2}}
    assert again.tracks.parked() == [parked]
    assert [one.sending for one in again.outbox.waiting(clock.now(), 10, urgent=False)] == [effect]
    again.tracks.commit(Step("bell", 9, memories={"e": {}}, settled=[9]))
    assert again.tracks.handled_beyond("bell") == frozenset()
    assert (again.tracks.memories("bell", {"e"}), again.tracks.parked("bell")) == ({}, [])


def test_an_effect_is_kept_once(open_journal: OpenJournal, clock: TurnedClock) -> None:
    """The same effect id again is the same row, whether it waits or was sent."""
    journal = open_journal(clock)
    journal.tracks.began("bell", 0)
    effect = sending()
    journal.tracks.commit(step(1, effect, effect))
    (one,) = journal.outbox.waiting(clock.now(), 10, urgent=False)
    journal.outbox.settle([Sent(one.seq, AT)])
    journal.tracks.commit(step(2, effect))
    assert journal.outbox.waiting(clock.now(), 10, urgent=False) == []


def test_effects_of_a_key_stay_in_order_and_urgent_ones_apart(
    open_journal: OpenJournal, clock: TurnedClock
) -> None:
    """What waits comes oldest first; the urgent lane never sees the rest."""
    journal = open_journal(clock)
    journal.tracks.began("bell", 0)
    bulk = [sending(key, number) for number in range(20) for key in ("e", "f")]
    rescue = sending("r", urgent=True)
    journal.tracks.commit(step(1, *bulk, rescue))
    waiting = [one.sending for one in journal.outbox.waiting(clock.now(), 100, urgent=False)]
    assert waiting == bulk[:32]  # the first sixteen of each key
    assert [one.sending for one in journal.outbox.waiting(clock.now(), 100, urgent=True)] == [
        rescue
    ]


def test_what_became_of_an_effect(open_journal: OpenJournal, clock: TurnedClock) -> None:
    """Tried again it waits longer; refused it is shown, and goes out again when asked."""
    journal = open_journal(clock)
    journal.tracks.began("bell", 0)
    journal.tracks.commit(step(1, sending("e"), sending("f")))
    first, second = journal.outbox.waiting(clock.now(), 10, urgent=False)
    later = AT + timedelta(seconds=3)
    journal.outbox.settle([Again(first.seq, later, "UNAVAILABLE"), Dead(second.seq, "NO")])
    assert journal.outbox.waiting(clock.now(), 10, urgent=False) == []
    assert [(one.seq, one.error) for one in journal.outbox.troubled(9)] == [
        (first.seq, "UNAVAILABLE")
    ]
    clock.turn(seconds=3)
    (waiting,) = journal.outbox.waiting(clock.now(), 10, urgent=False)
    assert (waiting.seq, waiting.attempts, waiting.due_at) == (first.seq, 1, later)
    (dead,) = journal.outbox.dead(10)
    assert (dead.seq, dead.key, dead.position, dead.error) == (second.seq, "f", 3, "NO")
    (standing,) = journal.standings()
    assert (standing.waiting, standing.dead) == (1, 1)
    assert journal.outbox.revive(dead.seq) == 1
    assert len(journal.outbox.waiting(clock.now(), 10, urgent=False)) == 2


def test_a_notice_is_handed_over_once_to_each(
    open_journal: OpenJournal, clock: TurnedClock
) -> None:
    """One row for an effect and a recipient, however often it is said."""
    journal = open_journal(clock)
    one = HandedOver(UUID(int=1), "insurer uscc:1", "bell", "rang", '{"a":1}', 3, AT)
    other = one._replace(recipient="insurer uscc:2", sent_at=AT + timedelta(seconds=1))
    journal.outbox.hand_over([one, other])
    journal.outbox.hand_over([one])
    assert journal.outbox.notices(10) == [other, one]
    assert journal.outbox.notices(10, "insurer uscc:1") == [one]
    assert journal.outbox.recipients_of(UUID(int=1)) == {"insurer uscc:1", "insurer uscc:2"}


def due(name: str, hours: float, *, urgent: bool = False) -> Due:
    then = f"[{packed(Command(RPC, {'name': name}))}]"
    return Due("bell", "e", urgent, name, AT + timedelta(hours=hours), then, CAUSE)


def fields(journal_effects: list[Sending]) -> list[str]:
    found = [unpacked(one.payload) for one in journal_effects]
    return [str(one.fields["name"]) for one in found if isinstance(one, Command)]


def test_a_deadline_fires_once(open_journal: OpenJournal, clock: TurnedClock) -> None:
    """Not before its time; then its effect waits in the outbox, and only once."""
    journal = open_journal(clock)
    journal.tracks.began("bell", 0)
    journal.tracks.commit(step(1, due("answer", 1)))
    assert journal.deadlines.fire(clock.now(), 10) == 0
    clock.turn(hours=1)
    assert journal.deadlines.fire(clock.now(), 10) == 1
    assert journal.deadlines.fire(clock.now(), 10) == 0
    (one,) = journal.outbox.waiting(clock.now(), 10, urgent=False)
    assert (one.sending.cause, one.sending.late) == (CAUSE, False)
    journal.tracks.commit(step(2, due("answer", 1)))  # the event was handled once more
    assert journal.deadlines.fire(clock.now(), 10) == 0


def test_a_deadline_is_replaced_and_lifted_by_its_name(
    open_journal: OpenJournal, clock: TurnedClock
) -> None:
    """Only the last one of a name fires, and a settled one does not."""
    journal = open_journal(clock)
    journal.tracks.began("bell", 0)
    journal.tracks.commit(step(1, due("a", 1), due("a", 3), due("b", 1), Lifted("bell", "b")))
    clock.turn(hours=2)
    assert journal.deadlines.fire(clock.now(), 10) == 0
    clock.turn(hours=1)
    assert journal.deadlines.fire(clock.now(), 10) == 1
    journal.tracks.commit(step(2, due("a", 4)))  # of the same name, for another moment
    clock.turn(hours=1)
    assert journal.deadlines.fire(clock.now(), 10) == 1
    assert len(journal.outbox.waiting(clock.now(), 10, urgent=False)) == 2


def test_after_days_of_rest_deadlines_fire_once_and_are_late(
    open_journal: OpenJournal, clock: TurnedClock
) -> None:
    """Urgent ones first, then by their time; each says that it is late."""
    journal = open_journal(clock)
    journal.tracks.began("bell", 0)
    journal.tracks.commit(step(1, due("b", 2), due("a", 1), due("rescue", 5, urgent=True)))
    clock.turn(days=4)
    assert journal.deadlines.count(clock.now()) == (3, 3)
    assert [journal.deadlines.fire(clock.now(), 1) for _ in range(4)] == [1, 1, 1, 0]
    rescue = [one.sending for one in journal.outbox.waiting(clock.now(), 10, urgent=True)]
    others = [one.sending for one in journal.outbox.waiting(clock.now(), 10, urgent=False)]
    assert (fields(rescue), fields(others)) == (["rescue"], ["a", "b"])
    assert all(one.late for one in rescue + others)


def test_one_instance_holds_the_lease(open_journal: OpenJournal, clock: TurnedClock) -> None:
    """A second one is kept out until the first is through, or has not been heard of for long."""
    first = open_journal(clock)
    second = open_journal(clock, held=False)
    with pytest.raises(LeaseHeld):
        second.lease.take()
    clock.turn(seconds=LEASE.total_seconds() / 2)
    first.lease.renew()
    clock.turn(seconds=LEASE.total_seconds() / 2)
    with pytest.raises(LeaseHeld):
        second.lease.take()
    first.lease.release()
    second.lease.take()
    open_journal(clock, "dispatcher")  # another part has a lease of its own


def test_who_lost_the_lease_commits_nothing(open_journal: OpenJournal, clock: TurnedClock) -> None:
    """An instance that slept while another took over wakes to a refusal, in every commit."""
    sleeper = open_journal(clock)
    sleeper.tracks.began("bell", 0)
    clock.turn(seconds=LEASE.total_seconds())
    open_journal(clock)
    with pytest.raises(LeaseLost):
        sleeper.tracks.commit(step(1, sending()))
    with pytest.raises(LeaseLost):
        sleeper.lease.renew()
    assert sleeper.tracks.position("bell") == 0
    assert sleeper.outbox.waiting(clock.now(), 10, urgent=False) == []


def test_the_inbox_is_a_feed(
    open_journal: OpenJournal, clock: TurnedClock, feed: MemoryFeed
) -> None:
    """What arrived is read like the log, gaps of uninteresting types included, and is pruned."""
    journal = open_journal(clock)
    events = [feed.tell("e", number) for number in range(5)]
    journal.inbox.arrive([events[0], events[1], events[3]])
    journal.inbox.arrive([events[3], events[4]])
    page = journal.inbox.page(1, 2, {"toy.Rang.v1"})
    assert (list(page.events), page.position, page.at_end) == ([events[1], events[3]], 4, False)
    page = journal.inbox.page(page.position, 2, {"toy.Rang.v1", "x"})
    assert (list(page.events), page.position, page.at_end) == ([events[4]], 5, True)
    assert journal.inbox.page(0, 9, {"x"}).position == journal.inbox.head() == 5
    journal.tracks.began("bell", 0)
    journal.tracks.commit(Step("bell", 4, parked=[Parked("bell", 2, "e", "x", AT)]))
    journal.inbox.prune()
    left = [one.position for one in journal.inbox.page(0, 9, {"toy.Rang.v1"}).events]
    assert left == [2, 5]


def test_effects_are_packed_and_unpacked() -> None:
    """A command and each kind of recipient come back as they were; ids follow from the event."""
    effects = (
        Command(RPC, {"a": 1}, ("B",)),
        Notice(Party("insurer", "uscc:1"), "k", {"a": [1, None]}),
        Notice(AuthorityOf("e"), "k", {}),
        OfFleet("uscc:1", "LD-1", Command(RPC, {"a": 1}, ("B",))),
    )
    for one in effects:
        assert unpacked(packed(one)) == one
    first, again = ([*kept("p", "k", CAUSE, effects, urgent=False)] for _ in range(2))
    assert first == again
    other = [*kept("q", "k", CAUSE, effects, urgent=False)]
    ids = {one.effect_id for one in first + other if isinstance(one, Sending)}
    assert len(ids) == 8
