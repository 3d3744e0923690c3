"""The form against a model of its own, computed from the commands and never from the events."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from services.kernel.errors import Refused
from services.supervision import form
from services.supervision.events.campaign_values import FormContent, FormOutcome
from services.supervision.events.form import FormHappened
from services.supervision.form.card import FormStatus, card_of
from services.supervision.form.commands import (
    AcceptForm,
    Command,
    CorrectForm,
    ReturnForm,
    SubmitForm,
    WithdrawForm,
)
from services.supervision.form.state import NoForm
from services.supervision.form.tally import FormFact, FormTally, tally
from tests.supervision.campaign_facts import (
    CAMPAIGN,
    ELEVATOR,
    campaign_facts,
    content,
    elevator,
)

BEGINS = datetime(2015, 4, 1, 4, tzinfo=UTC)
LAST_DAY = date(2015, 6, 30)
IDS = {"campaign_id": CAMPAIGN, "elevator_id": ELEVATOR}
CAMPAIGN_FACTS, ELEVATOR_FACTS = campaign_facts(), elevator()
WORST = (FormOutcome.STOPPED, FormOutcome.UNDER_WATCH, FormOutcome.RECTIFIED)

hazards = st.lists(st.sampled_from(list(FormOutcome)), max_size=3).map(tuple)


class FormMachine(RuleBasedStateMachine):
    """Commands in any order, on days that go on; the model keeps what each should have done."""

    @initialize()
    def nothing(self) -> None:
        """No form, on the first day of the phase."""
        self.state: form.State = NoForm()
        self.facts: list[FormFact] = []
        self.now = BEGINS
        # the model: what the commands so far amount to
        self.status: FormStatus | None = None
        self.said: list[tuple[FormOutcome, ...]] = []
        self.late = False

    @rule(days=st.integers(1, 40))
    def time_goes_on(self, days: int) -> None:
        """To the end of the phase and beyond."""
        self.now += timedelta(days)

    @rule(found=hazards)
    def submit(self, found: tuple[FormOutcome, ...]) -> None:
        """Allowed while there is no current form."""
        allowed = self.status in {None, FormStatus.WITHDRAWN}
        command = SubmitForm(
            **IDS, content=self.form(found), campaign=CAMPAIGN_FACTS, elevator=ELEVATOR_FACTS
        )
        self.expect(command, allowed=allowed)
        if allowed:
            self.status, self.said = FormStatus.SUBMITTED, [*self.said, found]
            self.late = (self.now + timedelta(hours=8)).date() > LAST_DAY

    @rule(found=hazards)
    def correct(self, found: tuple[FormOutcome, ...]) -> None:
        """Allowed while there is one; the same again, in review, is nothing new."""
        allowed = self.status not in {None, FormStatus.WITHDRAWN}
        command = CorrectForm(
            **IDS, content=self.form(found), reason="更正", campaign=CAMPAIGN_FACTS
        )
        same = allowed and self.said[-1] == found and self.status is FormStatus.SUBMITTED
        self.expect(command, allowed=allowed, changes=not same)
        if allowed and not same:
            self.status, self.said = FormStatus.SUBMITTED, [*self.said, found]

    @precondition(lambda self: self.said)
    @rule(back=st.integers(0, 1))
    def accept(self, back: int) -> None:
        """Allowed for the newest revision, in review; an accepted one stays so."""
        revision = len(self.said) - back
        if revision < 1:
            return
        newest = back == 0
        accepted = self.status is FormStatus.ACCEPTED
        allowed = newest and self.status in {FormStatus.SUBMITTED, FormStatus.ACCEPTED}
        self.expect(AcceptForm(**IDS, revision=revision), allowed=allowed, changes=not accepted)
        if allowed:
            self.status = FormStatus.ACCEPTED

    @precondition(lambda self: self.said)
    @rule(back=st.integers(0, 1))
    def send_back(self, back: int) -> None:
        """Allowed for the newest revision, in review."""
        revision = len(self.said) - back
        if revision < 1:
            return
        allowed = back == 0 and self.status is FormStatus.SUBMITTED
        self.expect(ReturnForm(**IDS, revision=revision, reason="退回"), allowed=allowed)
        if allowed:
            self.status = FormStatus.RETURNED

    @rule()
    def withdraw(self) -> None:
        """Allowed while there is one."""
        allowed = self.status not in {None, FormStatus.WITHDRAWN}
        self.expect(WithdrawForm(**IDS, reason="撤回"), allowed=allowed)
        if allowed:
            self.status = FormStatus.WITHDRAWN

    @invariant()
    def the_card_is_the_models(self) -> None:
        """Status, every revision, lateness: as the commands had it."""
        if self.status is None:
            assert self.state == NoForm()
            return
        card = card_of(self.state)
        assert card.status is self.status
        assert card.late == self.late
        outcomes = [tuple(h.outcome for h in one.content.hazards) for one in card.revisions]
        assert outcomes == self.said
        for one in card.revisions:
            three = one.totals.rectified + one.totals.under_watch + one.totals.stopped
            assert three == one.totals.hazards == len(one.content.hazards)

    @invariant()
    def the_tally_is_the_models(self) -> None:
        """One elevator, counted while its form is in review or accepted, in one of three ways."""
        counted = self.status in {FormStatus.SUBMITTED, FormStatus.ACCEPTED}
        worst = next((one for one in WORST if self.said and one in self.said[-1]), None)
        ways = {one: int(counted and worst is one) for one in FormOutcome}
        assert tally(self.facts) == FormTally(
            self_inspected=int(counted),
            with_hazards=int(counted and worst is not None),
            rectified=ways[FormOutcome.RECTIFIED],
            under_watch=ways[FormOutcome.UNDER_WATCH],
            stopped=ways[FormOutcome.STOPPED],
            late=int(counted and self.late),
        )

    def form(self, found: tuple[FormOutcome, ...]) -> FormContent:
        """What was seen on the first day of the phase."""
        return content(*found, inspected_on=date(2015, 4, 1))

    def expect(self, command: Command, *, allowed: bool, changes: bool = True) -> None:
        """The command does what the model says: it is refused, or changes something, or nothing."""
        try:
            events = form.decide(command, self.state, self.now)
        except Refused:
            assert not allowed, command
            return
        assert allowed, command
        assert bool(events) == changes
        for event in events:
            self.happens(event)

    def happens(self, event: FormHappened) -> None:
        """It is so from now on."""
        self.state = form.evolve(self.state, event, self.now)
        self.facts.append(FormFact("form", event, self.now, self.now))
        self.now += timedelta(seconds=1)


TestFormAgainstItsModel = FormMachine.TestCase
TestFormAgainstItsModel.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
