"""What policies did at one moment is committed as one; what cannot be, harms nobody else."""

from typing import Any

import eventlet
import pytest
from eventlet.support.greenlets import GreenletExit
from typing_extensions import override

from services.kernel.durable.errors import DatabaseUnavailable
from services.kernel.durable.lease import LEASE, LeaseLost
from services.reactions.committing import Commits
from services.reactions.feed import Shared
from services.reactions.journal.journal import Journal
from services.reactions.journal.tracks import Step
from services.reactions.track import Track
from tests.reactions.journals import OpenJournal
from tests.reactions.test_journal import sending
from tests.reactions.toys import CATALOGUE, Bell, MemoryFeed, Rang, TurnedClock

POLICIES = ("bell", "gong", "horn")

PATIENCE_SECONDS = 5
"""Whoever is not told by then is never told."""


class Recorded:
    """Commits, counted by how many steps each had."""

    def __init__(self, journal: Journal) -> None:
        self.journal, self.sizes = journal, list[int]()

    def commit(self, *steps: Step) -> None:
        self.sizes.append(len(steps))
        self.journal.tracks.commit(*steps)


class Ending(Recorded):
    """What makes the first commit ends it; those after it are as ever."""

    def __init__(self, journal: Journal, error: BaseException) -> None:
        super().__init__(journal)
        self.error = error

    @override
    def commit(self, *steps: Step) -> None:
        if not self.sizes:
            self.sizes.append(len(steps))
            raise self.error
        super().commit(*steps)


def at_once(commits: Commits, *steps: Step) -> list[Any]:
    """What became of each, when all are committed at the same moment: None, or what was raised."""

    return told(*(begun(commits, step) for step in steps))


def begun(commits: Commits, step: Step) -> Any:
    """A thread that commits it."""

    def one() -> BaseException | None:
        try:
            commits(step)
        except BaseException as error:  # noqa: BLE001 -- looked at by the test
            return error
        return None

    return eventlet.spawn(one)


def told(*threads: Any) -> list[Any]:
    """What each of them was told. Fails where one is not."""
    with eventlet.Timeout(PATIENCE_SECONDS):
        return [thread.wait() for thread in threads]


def positions(recorded: Recorded) -> list[int]:
    """How far each policy is."""
    return [recorded.journal.tracks.position(one) for one in POLICIES]


@pytest.fixture
def recorded(open_journal: OpenJournal, clock: TurnedClock) -> Recorded:
    """A journal that knows the policies."""
    journal = open_journal(clock)
    for one in POLICIES:
        journal.tracks.began(one, 0)
    return Recorded(journal)


def test_steps_of_one_moment_are_one_commit(recorded: Recorded) -> None:
    """Each policy is where its own step says; the next moment has a commit of its own."""
    commits = Commits(recorded)  # type: ignore[arg-type]
    steps = [Step(one, number) for number, one in enumerate(POLICIES, 1)]
    assert at_once(commits, *steps) == [None] * 3
    assert at_once(commits, Step("bell", 9)) == [None]
    assert recorded.sizes == [3, 1]
    assert positions(recorded) == [9, 2, 3]


def test_a_step_that_cannot_be_written_holds_up_no_other(recorded: Recorded) -> None:
    """It alone is told so; the others are committed."""
    bad = sending()._replace(payload=None)  # type: ignore[arg-type]
    steps = Step("bell", 1), Step("gong", 2, kept=[bad]), Step("horn", 3)
    first, second, third = at_once(Commits(recorded), *steps)  # type: ignore[arg-type]
    assert (first, third) == (None, None)
    assert isinstance(second, DatabaseUnavailable)
    assert positions(recorded) == [1, 0, 3]


def test_who_lost_the_lease_is_told_by_every_step(
    recorded: Recorded, open_journal: OpenJournal, clock: TurnedClock
) -> None:
    """And nothing of them is there."""
    clock.turn(seconds=LEASE.total_seconds())
    open_journal(clock)
    found = at_once(Commits(recorded), *(Step(one, 5) for one in POLICIES))  # type: ignore[arg-type]
    assert [type(one) for one in found] == [LeaseLost] * 3
    assert positions(recorded) == [0, 0, 0]


def test_a_step_that_is_no_json_holds_up_no_other(recorded: Recorded) -> None:
    """Whatever a step's own fault is, wherever it stands, each is told what became of its own."""
    for place in range(len(POLICIES)):
        steps = [Step(one, 1) for one in POLICIES]
        steps[place].memories = {"a": {"at": object()}}
        found = at_once(Commits(recorded), *steps)  # type: ignore[arg-type]
        assert [type(one) for one in found].index(TypeError) == place
        assert found.count(None) == 2
    assert positions(recorded) == [1, 1, 1]


def test_what_ends_a_commit_for_no_steps_fault_is_tried_for_each(recorded: Recorded) -> None:
    """A fault that was there once takes nothing from anybody."""
    ending = Ending(recorded.journal, RuntimeError("once"))
    found = at_once(Commits(ending), *(Step(one, 4) for one in POLICIES))  # type: ignore[arg-type]
    assert (found, ending.sizes) == ([None] * 3, [3, 1, 1, 1])
    assert positions(recorded) == [4, 4, 4]


@pytest.mark.parametrize("ends", [GreenletExit, SystemExit, KeyboardInterrupt])
def test_who_is_ended_while_committing_leaves_nobody_waiting(
    recorded: Recorded, ends: type[BaseException]
) -> None:
    """The others are told that it broke off, as of a database; they commit again."""
    commits = Commits(Ending(recorded.journal, ends()))  # type: ignore[arg-type]
    steps = [Step(one, 5) for one in POLICIES]
    first, *others = at_once(commits, *steps)
    assert type(first) is ends
    assert [type(one) for one in others] == [DatabaseUnavailable] * 2
    assert positions(recorded) == [0, 0, 0]
    assert at_once(commits, *steps) == [None] * 3
    assert positions(recorded) == [5, 5, 5]


def test_who_is_ended_while_others_gather_leaves_nobody_waiting(recorded: Recorded) -> None:
    """Nothing is committed of that moment; the next moment is as ever."""
    commits = Commits(recorded)  # type: ignore[arg-type]
    steps = [Step(one, 6) for one in POLICIES]
    first, *others = (begun(commits, step) for step in steps)
    eventlet.sleep(0)
    first.kill()
    assert [type(one) for one in told(*others)] == [DatabaseUnavailable] * 2
    assert (recorded.sizes, positions(recorded)) == ([], [0, 0, 0])
    assert at_once(commits, *steps) == [None] * 3
    assert (recorded.sizes, positions(recorded)) == ([3], [6, 6, 6])


def test_who_is_ended_while_it_waits_has_done_nothing(recorded: Recorded) -> None:
    """Its step is not committed behind its back; the others' are."""
    commits = Commits(recorded)  # type: ignore[arg-type]
    first, second, third = (begun(commits, Step(one, 7)) for one in POLICIES)
    eventlet.sleep(0)
    second.kill()
    assert told(first, third) == [None, None]
    assert (recorded.sizes, positions(recorded)) == ([2], [7, 0, 7])


@pytest.mark.parametrize("ended", range(len(POLICIES)))
def test_a_step_that_was_called_off_is_done_again(
    recorded: Recorded, clock: TurnedClock, feed: MemoryFeed, ended: int
) -> None:
    """Whichever thread is ended: of each ring and policy one command and one notice, in order."""
    for number in range(3):
        feed.tell("a", number)
    shared = Shared(feed, CATALOGUE, [Rang.stored_as], 0)
    commits, tracks = Commits(recorded), recorded.journal.tracks  # type: ignore[arg-type]
    running = [Track(Bell(one).policy, shared, tracks, commits, clock) for one in POLICIES]
    threads = [eventlet.spawn(_stepped, one) for one in running]
    eventlet.sleep(0)
    threads[ended].kill()
    told(*(one for one in threads if one is not threads[ended]))
    told(*(eventlet.spawn(_stepped, one) for one in running))
    rows = recorded.journal.db.all("SELECT policy, position FROM outbox ORDER BY policy, seq")
    expected = [(one, position) for one in POLICIES for position in (1, 2, 3) for _ in range(2)]
    assert (rows, positions(recorded)) == (expected, [3, 3, 3])


def _stepped(track: Track) -> None:
    """As the engine steps: what broke off is done again."""
    while True:
        try:
            if not track.step():
                return
        except DatabaseUnavailable:
            continue
