"""What policies did at one moment is committed as one; what cannot be, harms nobody else."""

from typing import Any

import eventlet
import pytest

from services.kernel.durable.errors import DatabaseUnavailable
from services.kernel.durable.lease import LEASE, LeaseLost
from services.reactions.committing import Commits
from services.reactions.journal.journal import Journal
from services.reactions.journal.tracks import Step
from tests.reactions.journals import OpenJournal
from tests.reactions.test_journal import sending
from tests.reactions.toys import TurnedClock

POLICIES = ("bell", "gong", "horn")


class Recorded:
    """Commits, counted by how many steps each had."""

    def __init__(self, journal: Journal) -> None:
        self.journal, self.sizes = journal, list[int]()

    def commit(self, *steps: Step) -> None:
        self.sizes.append(len(steps))
        self.journal.tracks.commit(*steps)


def at_once(commits: Commits, *steps: Step) -> list[Any]:
    """What became of each, when all are committed at the same moment: None, or what was raised."""

    def one(step: Step) -> Exception | None:
        try:
            commits(step)
        except Exception as error:  # noqa: BLE001 -- looked at by the test
            return error
        return None

    threads = [eventlet.spawn(one, step) for step in steps]
    return [thread.wait() for thread in threads]


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
    assert [recorded.journal.tracks.position(one) for one in POLICIES] == [9, 2, 3]


def test_a_step_that_cannot_be_written_holds_up_no_other(recorded: Recorded) -> None:
    """It alone is told so; the others are committed."""
    bad = sending()._replace(payload=None)  # type: ignore[arg-type]
    steps = Step("bell", 1), Step("gong", 2, kept=[bad]), Step("horn", 3)
    first, second, third = at_once(Commits(recorded), *steps)  # type: ignore[arg-type]
    assert (first, third) == (None, None)
    assert isinstance(second, DatabaseUnavailable)
    assert [recorded.journal.tracks.position(one) for one in POLICIES] == [1, 0, 3]


def test_who_lost_the_lease_is_told_by_every_step(
    recorded: Recorded, open_journal: OpenJournal, clock: TurnedClock
) -> None:
    """And nothing of them is there."""
    clock.turn(seconds=LEASE.total_seconds())
    open_journal(clock)
    found = at_once(Commits(recorded), *(Step(one, 5) for one in POLICIES))  # type: ignore[arg-type]
    assert [type(one) for one in found] == [LeaseLost] * 3
    assert [recorded.journal.tracks.position(one) for one in POLICIES] == [0, 0, 0]
