"""What becomes of a form: corrected, accepted, returned, withdrawn; history is kept."""

from datetime import date

from services.supervision import form
from services.supervision.events.campaign_values import FormContent, FormOutcome
from services.supervision.events.form import (
    FormAccepted,
    FormCorrected,
    FormHappened,
    FormReturned,
    FormSubmitted,
    FormWithdrawn,
)
from services.supervision.form.card import FormStatus, card_of
from services.supervision.form.commands import (
    AcceptForm,
    CorrectForm,
    ReturnForm,
    SubmitForm,
    WithdrawForm,
)
from services.supervision.form.rules import (
    FormActDatedTooEarly,
    FormAlreadyAccepted,
    FormItemUnanswered,
    FormNotInReview,
    FormRevisionOutdated,
    FormUnknown,
)
from services.supervision.form.state import Accepted, NoForm, Returned, Submitted, Withdrawn
from tests.spec import Given, given
from tests.supervision.campaign_facts import CAMPAIGN, ELEVATOR, campaign_facts, content, elevator

FormStory = Given[form.Command, form.State, FormHappened]

FIRST, SECOND = content(FormOutcome.UNDER_WATCH), content(FormOutcome.RECTIFIED)
IDS = {"campaign_id": CAMPAIGN, "elevator_id": ELEVATOR}
SUBMITTED = FormSubmitted(
    campaign_id=CAMPAIGN,
    content=FIRST,
    due_on=date(2015, 6, 30),
    late=False,
    outcome=FormOutcome.UNDER_WATCH,
)
CORRECTED = FormCorrected(
    campaign_id=CAMPAIGN, content=SECOND, reason="已整改", outcome=FormOutcome.RECTIFIED
)
RETURNED = FormReturned(campaign_id=CAMPAIGN, revision=1, reason="缺少照片")
ACCEPTED = FormAccepted(campaign_id=CAMPAIGN, revision=1)
WITHDRAWN = FormWithdrawn(campaign_id=CAMPAIGN, reason="错报")

ACCEPT = AcceptForm(**IDS, revision=1)
RETURN = ReturnForm(**IDS, revision=1, reason="缺少照片")
WITHDRAW = WithdrawForm(**IDS, reason="错报")


def correct(to: FormContent = SECOND) -> CorrectForm:
    return CorrectForm(**IDS, content=to, reason="已整改", campaign=campaign_facts())


def filed(*then: FormHappened) -> FormStory:
    """Handed in on 4 May 2015, and what followed, a day later each."""
    story = given(form.DECIDER).on(2015, 5, 4).also(SUBMITTED)
    for day, event in enumerate(then, 5):
        story = story.on(2015, 5, day).also(event)
    return story.on(2015, 6, 1)


def test_a_correction_is_a_new_revision() -> None:
    """It says everything anew; what was said before is kept, and who was in time stays so."""
    filed().when(correct()).then(CORRECTED)
    card = card_of(filed(CORRECTED).on(2015, 8, 1).state)
    assert [one.content for one in card.revisions] == [FIRST, SECOND]
    assert [one.revision for one in card.revisions] == [1, 2]
    assert card.outcome is FormOutcome.RECTIFIED
    assert not card.late


def test_a_correction_to_the_same_changes_nothing() -> None:
    """Unless the form was returned: then it is handed in again as it is."""
    filed().when(correct(FIRST)).then()
    [event] = filed(RETURNED).when(correct(FIRST)).decided()
    assert isinstance(event, FormCorrected)


def test_a_correction_is_judged_like_a_form() -> None:
    """By the same rules."""
    bare = FIRST.model_copy(update={"answers": FIRST.answers[:1], "hazards": ()})
    filed().when(correct(bare)).refuses(FormItemUnanswered)


def test_a_form_is_accepted() -> None:
    """The revision that was looked at; once."""
    filed().when(ACCEPT).then(ACCEPTED)
    filed(ACCEPTED).when(ACCEPT).then()
    filed(CORRECTED).when(ACCEPT).refuses(FormRevisionOutdated)
    filed(RETURNED).when(ACCEPT).refuses(FormNotInReview)


def test_a_form_is_returned() -> None:
    """To be corrected; what is accepted already is not."""
    filed().when(RETURN).then(RETURNED)
    filed(RETURNED).when(RETURN).refuses(FormNotInReview)
    filed(ACCEPTED).when(RETURN).refuses(FormAlreadyAccepted)
    filed(CORRECTED).when(RETURN).refuses(FormRevisionOutdated)


def test_an_act_is_not_dated_before_what_it_rests_on() -> None:
    """The revision that was looked at was there, and the withdrawn form is gone."""
    for command in (ACCEPT, RETURN):
        filed().on(2015, 5, 3).when(command).refuses(FormActDatedTooEarly)
    again = SubmitForm(**IDS, content=content(), campaign=campaign_facts(), elevator=elevator())
    filed(WITHDRAWN).on(2015, 5, 4).when(again).refuses(FormActDatedTooEarly)
    assert filed(WITHDRAWN).on(2015, 5, 5).when(again).decided()


def test_a_corrected_form_is_in_review_again() -> None:
    """Whether it was returned or accepted before."""
    assert isinstance(filed(RETURNED, CORRECTED).state, Submitted)
    assert isinstance(filed(ACCEPTED, CORRECTED).state, Submitted)
    assert isinstance(filed(RETURNED).state, Returned)
    assert isinstance(filed(ACCEPTED).state, Accepted)


def test_a_withdrawn_form_is_none() -> None:
    """It does not count, and stays to be seen; another may follow, as its next revision."""
    filed().when(WITHDRAW).then(WITHDRAWN)
    gone = filed(WITHDRAWN)
    assert isinstance(gone.state, Withdrawn)
    for command in (WITHDRAW, ACCEPT, RETURN, correct()):
        gone.when(command).refuses(FormUnknown)
    assert card_of(gone.state).status is FormStatus.WITHDRAWN
    assert len(card_of(filed(WITHDRAWN, SUBMITTED).state).revisions) == 2


def test_without_a_form_there_is_nothing_to_do() -> None:
    """Evolve is total: a fact about no form changes nothing."""
    nothing = given(form.DECIDER)
    for command in (WITHDRAW, ACCEPT, RETURN, correct()):
        nothing.when(command).refuses(FormUnknown)
    for event in (CORRECTED, ACCEPTED, RETURNED, WITHDRAWN):
        assert isinstance(nothing.also(event).state, NoForm)
        assert isinstance(filed(WITHDRAWN, event).state, Withdrawn)


def test_each_status_is_shown() -> None:
    """As it stands, and why."""
    stories = (filed(), filed(RETURNED), filed(ACCEPTED), filed(WITHDRAWN))
    cards = [card_of(story.state) for story in stories]
    assert [card.status for card in cards] == list(FormStatus)
    assert [card.reason for card in cards] == ["", "缺少照片", "", "错报"]
