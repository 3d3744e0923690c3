"""Handing in a form 一梯一表: 质检总局电梯安全监管大会战工作方案 §四（二）."""

from datetime import UTC, date, datetime

import pytest

from services.reference.elevator import ElevatorNotInUse, PhaseName, Place, TechnicalParameters
from services.supervision import form
from services.supervision.campaign import CampaignStatus
from services.supervision.campaign.rules import (
    CampaignAlreadyWithdrawn,
    CampaignUnknown,
    ElevatorKindOutsideCampaign,
    ElevatorOutsideCampaign,
)
from services.supervision.events.campaign_values import (
    AnswerResult,
    FormAnswer,
    FormContent,
    FormHazard,
    FormOutcome,
    OutcomeTotals,
)
from services.supervision.events.form import FormHappened, FormSubmitted, FormWithdrawn
from services.supervision.form.commands import SubmitForm
from services.supervision.form.rules import (
    FormAlreadySubmitted,
    FormItemAnsweredTwice,
    FormItemUnanswered,
    FormItemUnknown,
    FormTemplateNotYetUsed,
    FormTemplateUnknown,
    FormTotalsWrong,
    HazardOnConformingItem,
    NonConformityWithoutHazard,
    SelfInspectedLater,
    SelfInspectionNotBegun,
    UnsettledHazardWithoutMeasure,
)
from tests.spec import Given, given
from tests.supervision.campaign_facts import (
    CAMPAIGN,
    ELEVATOR,
    TEMPLATE,
    campaign_facts,
    content,
    elevator,
)

RECTIFIED, WATCHED, STOPPED = FormOutcome.RECTIFIED, FormOutcome.UNDER_WATCH, FormOutcome.STOPPED

FormStory = Given[form.Command, form.State, FormHappened]


def nothing() -> FormStory:
    """No form, on 4 May 2015."""
    return given(form.DECIDER).on(2015, 5, 4)


def submit(of: FormContent | None = None, **found: object) -> SubmitForm:
    """The form of the elevator; `found`: what holds elsewhere."""
    return SubmitForm.model_validate(
        {
            "campaign_id": CAMPAIGN,
            "elevator_id": ELEVATOR,
            "content": of or content(),
            "campaign": campaign_facts(),
            "elevator": elevator(),
            **found,
        }
    )


def submitted(of: FormContent, outcome: FormOutcome | None, *, late: bool = False) -> FormSubmitted:
    return FormSubmitted(
        campaign_id=CAMPAIGN,
        content=of,
        due_on=date(2015, 6, 30),
        late=late,
        outcome=outcome,
    )


@pytest.mark.parametrize(
    ("hazards", "outcome"),
    [
        ((), None),
        ((RECTIFIED, RECTIFIED), RECTIFIED),
        ((RECTIFIED, WATCHED), WATCHED),
        ((WATCHED, STOPPED, RECTIFIED), STOPPED),
    ],
)
def test_a_form_counts_its_elevator_once(
    hazards: tuple[FormOutcome, ...], outcome: FormOutcome | None
) -> None:
    """By the worst of its hazards: 停用 before 采取监护措施 before 已整改."""
    said = content(*hazards)
    nothing().when(submit(said)).then(submitted(said, outcome))


def test_the_last_day_is_in_time_and_the_next_is_late() -> None:
    """A form after 2015-06-30 is late, not refused; also after the campaign is closed."""
    said = content()
    nothing().on(2015, 6, 30).when(submit(said)).then(submitted(said, None))
    nothing().on(2015, 7, 1).when(submit(said)).then(submitted(said, None, late=True))
    closed = campaign_facts().model_copy(update={"status": CampaignStatus.CLOSED})
    late = submitted(said, None, late=True)
    nothing().on(2016, 2, 1).when(submit(said, campaign=closed)).then(late)


def test_an_elevator_has_one_form() -> None:
    """A second one is refused; after the first was withdrawn it is not."""
    first = submitted(content(), None)
    nothing().also(first).when(submit()).refuses(FormAlreadySubmitted)
    withdrawn = nothing().also(first, FormWithdrawn(campaign_id=CAMPAIGN, reason="错报"))
    withdrawn.when(submit()).then(first)


def test_self_inspection_begins_with_its_phase() -> None:
    """Before 1 April nobody reports."""
    nothing().on(2015, 3, 31).when(submit()).refuses(SelfInspectionNotBegun)


def test_the_campaign_stands() -> None:
    """Unknown or withdrawn: no form."""
    nothing().when(submit(campaign=None)).refuses(CampaignUnknown)
    withdrawn = campaign_facts().model_copy(update={"status": CampaignStatus.WITHDRAWN})
    nothing().when(submit(campaign=withdrawn)).refuses(CampaignAlreadyWithdrawn)


def test_an_elevator_outside_the_campaign_has_no_form() -> None:
    """By where it stands, and by its kind; a kind that nobody knows is none of them."""
    local = campaign_facts(scope_divisions=("350206",), division="350200")
    nothing().when(submit(campaign=local)).refuses(ElevatorOutsideCampaign)
    nowhere = elevator(place=None)
    nothing().when(submit(campaign=local, elevator=nowhere)).refuses(ElevatorOutsideCampaign)
    escalators = campaign_facts(kind_codes=("33",))
    nothing().when(submit(campaign=escalators)).refuses(ElevatorKindOutsideCampaign)
    unknown = elevator(parameters=TechnicalParameters())
    nothing().when(submit(campaign=escalators, elevator=unknown)).refuses(
        ElevatorKindOutsideCampaign
    )
    escalator = elevator(parameters=TechnicalParameters(kind_code="3310"))
    assert nothing().when(submit(campaign=escalators, elevator=escalator)).decided()


@pytest.mark.parametrize(
    "phase", [PhaseName.STOPPED, PhaseName.SUPERVISION_INSPECTED, PhaseName.SCRAPPED]
)
def test_an_elevator_out_of_use_has_no_form(phase: PhaseName) -> None:
    """What is not in use is not self-inspected."""
    nothing().when(submit(elevator=elevator(phase=phase))).refuses(ElevatorNotInUse)


def test_a_form_may_say_that_it_was_stopped() -> None:
    """主动停用: stopped for its hazard, the elevator is out of use when the form comes."""
    stopped = elevator(phase=PhaseName.STOPPED)
    assert nothing().when(submit(content(STOPPED), elevator=stopped)).decided()
    nothing().when(submit(content(WATCHED), elevator=stopped)).refuses(ElevatorNotInUse)


def test_what_it_became_later_does_not_matter() -> None:
    """An old form of an elevator that is scrapped by now; one that was never used has none."""
    since = datetime(2020, 1, 1, tzinfo=UTC)
    scrapped = elevator(phase=PhaseName.SCRAPPED, phase_since=since)
    assert nothing().when(submit(elevator=scrapped)).decided()
    new = elevator(phase=PhaseName.INSTALLED, phase_since=since)
    nothing().when(submit(elevator=new)).refuses(ElevatorNotInUse)


def test_the_form_is_one_of_the_campaigns() -> None:
    """Of a version that is published and in use on that day."""
    unknown = content().model_copy(update={"template_version": 2})
    nothing().when(submit(unknown)).refuses(FormTemplateUnknown)
    later = TEMPLATE.model_copy(update={"used_from": date(2015, 5, 5)})
    facts = campaign_facts().model_copy(update={"templates": (later,)})
    nothing().when(submit(campaign=facts)).refuses(FormTemplateNotYetUsed)


def test_a_self_inspection_is_not_dated_after_its_form() -> None:
    """The form says what was seen."""
    nothing().when(submit(content(inspected_on=date(2015, 5, 5)))).refuses(SelfInspectedLater)


def answered(*answers: tuple[str, AnswerResult], hazards: int = 0) -> FormContent:
    """A form with these answers."""
    filled = tuple(FormAnswer(item_code=code, result=result) for code, result in answers)
    return content(*[RECTIFIED] * hazards).model_copy(update={"answers": filled})


YES, NO = AnswerResult.CONFORM, AnswerResult.NOT_CONFORM


@pytest.mark.parametrize(
    ("form_content", "rule"),
    [
        (answered(("1.1", YES), ("9.9", YES)), FormItemUnknown),
        (answered(("1.1", YES), ("1.2", YES), ("1.1", YES)), FormItemAnsweredTwice),
        (answered(("1.1", YES)), FormItemUnanswered),
        (answered(("1.1", YES), ("1.2", NO)), NonConformityWithoutHazard),
        (answered(("1.1", YES), ("1.2", YES), hazards=1), HazardOnConformingItem),
        (answered(("1.1", NO), ("1.2", NO), hazards=1), NonConformityWithoutHazard),
    ],
)
def test_every_line_is_answered_and_every_fault_has_its_hazard(
    form_content: FormContent, rule: type[Exception]
) -> None:
    """Each once; what does not conform is listed with what became of it."""
    nothing().when(submit(form_content)).refuses(rule)  # type: ignore[arg-type]


def test_a_line_may_be_optional() -> None:
    """Then it is answered, or not."""
    filled = answered(("1.1", YES), ("1.2", YES), ("2.1", AnswerResult.NOT_APPLICABLE))
    assert nothing().when(submit(filled)).decided()


def test_a_hazard_belongs_to_a_line() -> None:
    """Of the form, and not to another."""
    said = content(RECTIFIED)
    other = FormHazard(item_code="9.9", description="x", outcome=RECTIFIED)
    nothing().when(submit(said.model_copy(update={"hazards": (*said.hazards, other)}))).refuses(
        FormItemUnknown
    )


def test_what_is_not_rectified_has_a_measure() -> None:
    """整改方案 or 监护措施; what is rectified needs none."""
    for outcome in (WATCHED, STOPPED, RECTIFIED):
        said = content(outcome)
        bare = said.hazards[0].model_copy(update={"measure": ""})
        command = submit(said.model_copy(update={"hazards": (bare,)}))
        if outcome is RECTIFIED:
            assert nothing().when(command).decided()
        else:
            nothing().when(command).refuses(UnsettledHazardWithoutMeasure)


def test_stated_totals_are_what_the_hazards_add_up_to() -> None:
    """合计: three ways, and their sum."""
    said = content(RECTIFIED, WATCHED, WATCHED)
    right = OutcomeTotals(hazards=3, rectified=1, under_watch=2, stopped=0)
    assert nothing().when(submit(said.model_copy(update={"stated_totals": right}))).decided()
    for wrong in ({"stopped": 1}, {"hazards": 4}, {"rectified": 2, "under_watch": 1}):
        totals = right.model_copy(update=wrong)
        nothing().when(submit(said.model_copy(update={"stated_totals": totals}))).refuses(
            FormTotalsWrong
        )


def test_a_form_in_xinjiang_is_the_nations_too() -> None:
    """The nation's campaign reaches everywhere."""
    corps = elevator(place=Place(division="659001"))
    assert nothing().when(submit(elevator=corps)).decided()
