"""Hazards by outcome always add up: compared with sums kept while the commands are sent."""

from collections import Counter
from datetime import date

from hypothesis import given as drawn
from hypothesis import settings
from hypothesis import strategies as st

from services.kernel.errors import Refused
from services.supervision.events.hazard import HazardHappened
from services.supervision.hazard import DECIDER, Command, HazardTally, State, tally
from services.supervision.hazard.commands import (
    MarkWatchExpired,
    OfOutcome,
    PutUnderWatch,
    RecordStopped,
    RefuteHazard,
    RejectRectified,
    ReopenHazard,
    ReportRectified,
    VerifyRectified,
)
from tests.spec import Given, given
from tests.supervision.remedy_facts import BUREAU, FILED, MAINTAINER

Story = Given[Command, State, HazardHappened]

COMMANDS: dict[str, OfOutcome] = {
    "report": ReportRectified(
        rectified_on=date(2015, 9, 30), reported_by=MAINTAINER, evidence=("1",)
    ),
    "verify": VerifyRectified(verified_by=BUREAU, evidence=("1",)),
    "reject": RejectRectified(rejected_by=BUREAU, reason="1"),
    "watch": PutUnderWatch(measures="1", until=date(2015, 10, 1)),
    "expire": MarkWatchExpired(),
    "stop": RecordStopped(reference="1"),
    "refute": RefuteHazard(refuted_by=BUREAU, reason="1"),
    "reopen": ReopenHazard(reason="1"),
}


class Bookkeeper:
    """A clerk's notes on one hazard: the words that were said, and nothing of how they are stored."""

    def __init__(self) -> None:
        self.measure = "pending"
        self.said = "nothing"  # of the rectification: nothing, reported, verified
        self.refuted = False

    def hears(self, word: str) -> None:
        """A command that was accepted."""
        match word:
            case "report" if self.said == "nothing":
                self.said = "reported"
            case "verify":
                self.said = "verified"
            case "reject":
                self.said = "nothing"
            case "watch":
                self.measure = "under_watch"
            case "stop":
                self.measure = "stopped"
            case "expire" if self.measure == "under_watch" and self.counts_as == "under_watch":
                self.measure = "pending"
            case "refute":
                self.refuted = True
            case "reopen":
                self.refuted, self.said = False, "nothing"

    @property
    def counts_as(self) -> str:
        """In which sum the hazard is."""
        if self.refuted:
            return "refuted"
        return "rectified" if self.said == "verified" else self.measure


@settings(max_examples=150, deadline=None)
@drawn(st.lists(st.tuples(st.integers(0, 3), st.sampled_from(sorted(COMMANDS))), max_size=40))
def test_the_three_ways_add_up_to_the_hazards(said: list[tuple[int, str]]) -> None:
    """Rectified, under watch, stopped, pending: whatever is said, each hazard is in one of them."""
    clerks = [Bookkeeper() for _ in range(4)]
    # The watch of a command ends on 1 October; the acts are of the day after it where it expires.
    files = [given(DECIDER, FILED) for _ in range(4)]
    for index, word in said:
        files[index], accepted = sent(files[index], word)
        if accepted:
            clerks[index].hears(word)
    counted = Counter(clerk.counts_as for clerk in clerks)
    expected = HazardTally(
        hazards=4 - counted["refuted"],
        rectified=counted["rectified"],
        under_watch=counted["under_watch"],
        stopped=counted["stopped"],
        pending=counted["pending"],
    )
    found = tally(file.state for file in files)
    assert found == expected
    assert found.hazards == found.rectified + found.under_watch + found.stopped + found.pending


def sent(file: Story, word: str) -> tuple[Story, bool]:
    """The file after the command, and whether it was accepted."""
    file = file.on(2015, 10, 2 if word == "expire" else 1)
    try:
        return file.also(*file.when(COMMANDS[word]).decided()), True
    except Refused:
        return file, False
