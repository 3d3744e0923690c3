"""Key supervision 重点督查: seven criteria, every reason with its evidence (scene 5)."""

from datetime import date
from typing import Any

import pytest

from services.reference.dated import NoRuleThen
from services.reference.elevator import (
    ElevatorFacts,
    ElevatorNotStanding,
    PhaseName,
    Place,
    PlaceType,
)
from services.supervision import key
from services.supervision.campaign.rules import (
    ElevatorKindOutsideCampaign,
    ElevatorOutsideCampaign,
)
from services.supervision.events.campaign_values import FormOutcome
from services.supervision.events.key import (
    KeyCriterion,
    KeyElevatorSelected,
    KeyHappened,
    KeyReason,
    KeyReasonRemoved,
    KeyReasonsAdded,
)
from services.supervision.key.card import card_of
from services.supervision.key.criteria import (
    KEY_CRITERIA,
    PREDICATES,
    ComplaintFound,
    Considered,
    SelfInspection,
    StatedEvidence,
    reasons,
)
from services.supervision.key.deciding import (
    KeyElevator,
    NotSelected,
    RemoveKeyReason,
    SelectKeyElevator,
)
from services.supervision.key.rules import (
    KeyComplaintUnknown,
    KeyCriterionNotMet,
    KeyEvidenceNotAccepted,
    KeyReasonAlreadyRemoved,
    KeyReasonFoundLater,
    KeyReasonUnknown,
    KeyRuleNotInForce,
    NotUnderKeySupervision,
)
from tests.spec import Given, given
from tests.supervision.campaign_facts import (
    CAMPAIGN,
    ELEVATOR,
    OTHER_ELEVATOR,
    campaign_facts,
    elevator,
)

KeyStory = Given[key.Command, key.State, KeyHappened]

DAY = date(2015, 7, 1)
VERSION = "key_criteria@2015-03-13"
OLD = elevator(put_into_use_on=date(1999, 5, 1))
METRO = Place(division="350203", place_type=PlaceType.TRANSPORT)
AGE = KeyReason(
    criterion=KeyCriterion.LONG_USE,
    evidence=("put_into_use_on=1999-05-01",),
    rule_version=VERSION,
)
HOUSING = KeyReason(
    criterion=KeyCriterion.LOW_CONFIGURATION, evidence=("保障房名册 3 号",), rule_version=VERSION
)
STATED_HOUSING = StatedEvidence(
    criterion=KeyCriterion.LOW_CONFIGURATION, reference="保障房名册 3 号"
)
WATCHED = SelfInspection("form-2015-dhz-x", FormOutcome.UNDER_WATCH)


def nothing() -> KeyStory:
    """Not under key supervision, on 1 July 2015."""
    return given(key.DECIDER).on(2015, 7, 1)


def select(of: ElevatorFacts, *stated: StatedEvidence, **found: Any) -> SelectKeyElevator:
    facts = {"campaign": campaign_facts(), "elevator": of, **found}
    return SelectKeyElevator(campaign_id=CAMPAIGN, elevator_id=ELEVATOR, stated=stated, **facts)


def remove(criterion: KeyCriterion) -> RemoveKeyReason:
    return RemoveKeyReason(
        campaign_id=CAMPAIGN, elevator_id=ELEVATOR, criterion=criterion, reason="已更新改造"
    )


def removed(criterion: KeyCriterion, *, last: bool) -> KeyReasonRemoved:
    return KeyReasonRemoved(
        campaign_id=CAMPAIGN, criterion=criterion, reason="已更新改造", last=last
    )


def selected(*reasons_: KeyReason) -> KeyElevatorSelected:
    return KeyElevatorSelected(campaign_id=CAMPAIGN, reasons=reasons_)


def stated(criterion: KeyCriterion) -> Considered:
    return Considered(elevator(), DAY, {criterion: ("证据",)})


@pytest.mark.parametrize(
    ("criterion", "met", "not_met"),
    [
        (
            KeyCriterion.LONG_USE,
            Considered(elevator(put_into_use_on=date(2000, 6, 30)), DAY, {}),
            Considered(elevator(put_into_use_on=date(2000, 7, 1)), DAY, {}),
        ),
        (
            KeyCriterion.LONG_USE,
            Considered(elevator(put_into_use_on=None, manufactured_on=date(1998, 1, 1)), DAY, {}),
            Considered(elevator(put_into_use_on=None), DAY, {}),
        ),
        (
            KeyCriterion.INTENSE_USE,
            Considered(elevator(place=METRO), DAY, {}),
            Considered(elevator(place=None), DAY, {}),
        ),
        (
            KeyCriterion.INTENSE_USE,
            stated(KeyCriterion.INTENSE_USE),
            Considered(elevator(), DAY, {}),
        ),
        (
            KeyCriterion.LOW_CONFIGURATION,
            stated(KeyCriterion.LOW_CONFIGURATION),
            stated(KeyCriterion.WEAK_MANAGEMENT),
        ),
        (
            KeyCriterion.WEAK_MANAGEMENT,
            Considered(elevator(user_unit=None), DAY, {}),
            Considered(elevator(), DAY, {}),
        ),
        (
            KeyCriterion.WEAK_MANAGEMENT,
            stated(KeyCriterion.WEAK_MANAGEMENT),
            stated(KeyCriterion.LOW_CONFIGURATION),
        ),
        (
            KeyCriterion.NOT_RECTIFIED,
            Considered(elevator(), DAY, {}, WATCHED),
            Considered(elevator(), DAY, {}, SelfInspection("f", FormOutcome.RECTIFIED)),
        ),
        (
            KeyCriterion.NOT_RECTIFIED,
            Considered(elevator(), DAY, {}, SelfInspection("f", FormOutcome.STOPPED)),
            Considered(elevator(), DAY, {}, SelfInspection("f", None)),
        ),
        (
            KeyCriterion.COMPLAINED_OF,
            stated(KeyCriterion.COMPLAINED_OF),
            stated(KeyCriterion.MAKER_REPORTED),
        ),
        (
            KeyCriterion.MAKER_REPORTED,
            stated(KeyCriterion.MAKER_REPORTED),
            stated(KeyCriterion.COMPLAINED_OF),
        ),
    ],
)
def test_each_criterion_is_a_predicate(
    criterion: KeyCriterion, met: Considered, not_met: Considered
) -> None:
    """A pure function of what is known: with its evidence where it is met, and not otherwise."""
    judge, rule = PREDICATES[criterion], KEY_CRITERIA.at(DAY)
    assert judge(met, rule)
    assert judge(not_met, rule) == ()


def test_there_are_seven_criteria() -> None:
    """Each has its predicate; before the plan of 2015 there was no such rule."""
    assert set(PREDICATES) == set(KeyCriterion)
    assert len(PREDICATES) == 7
    with pytest.raises(NoRuleThen):
        reasons(Considered(OLD, date(2015, 3, 12), {}))
    nothing().on(2015, 3, 12).when(select(OLD)).refuses(KeyRuleNotInForce)


def test_every_reason_is_kept_with_its_evidence() -> None:
    """All that are met, under the version of the rule."""
    form = KeyReason(
        criterion=KeyCriterion.NOT_RECTIFIED,
        evidence=("form-2015-dhz-x=under_watch",),
        rule_version=VERSION,
    )
    command = select(OLD, STATED_HOUSING, form=WATCHED)
    nothing().when(command).then(selected(AGE, HOUSING, form))


def test_an_elevator_without_a_reason_is_not_selected() -> None:
    """Nor one outside the campaign, nor one that does not stand."""
    nothing().when(select(elevator())).refuses(KeyCriterionNotMet)
    local = campaign_facts(division="440000")
    nothing().when(select(OLD, campaign=local)).refuses(ElevatorOutsideCampaign)
    escalators = campaign_facts(kind_codes=("33",))
    nothing().when(select(OLD, campaign=escalators)).refuses(ElevatorKindOutsideCampaign)
    scrapped = elevator(phase=PhaseName.SCRAPPED)
    nothing().when(select(scrapped)).refuses(ElevatorNotStanding)


@pytest.mark.parametrize("criterion", [KeyCriterion.LONG_USE, KeyCriterion.NOT_RECTIFIED])
def test_what_the_register_shows_cannot_be_stated(criterion: KeyCriterion) -> None:
    """Age and an unfinished form are facts, not claims."""
    claim = StatedEvidence(criterion=criterion, reference="x")
    nothing().when(select(elevator(), claim)).refuses(KeyEvidenceNotAccepted)


def test_a_complaint_is_one_about_this_elevator() -> None:
    """It exists, and names no other."""
    claim = StatedEvidence(criterion=KeyCriterion.COMPLAINED_OF, reference="T-1")
    for found in ((), (ComplaintFound("T-1", OTHER_ELEVATOR),)):
        nothing().when(select(elevator(), claim, complaints=found)).refuses(KeyComplaintUnknown)
    mine = (ComplaintFound("T-1", ELEVATOR),)
    [event] = nothing().when(select(elevator(), claim, complaints=mine)).decided()
    assert isinstance(event, KeyElevatorSelected)
    assert event.reasons[0].evidence == ("T-1",)


def test_the_same_evidence_twice_is_one() -> None:
    """In one command, and again later."""
    twice = select(OLD, STATED_HOUSING, STATED_HOUSING)
    nothing().when(twice).then(selected(AGE, HOUSING))
    nothing().also(selected(AGE, HOUSING)).when(twice).then()


def test_new_reasons_are_added() -> None:
    """What is known stays; further evidence of a known reason joins what there was."""
    known = nothing().also(selected(AGE))
    added = KeyReasonsAdded(campaign_id=CAMPAIGN, reasons=(HOUSING,))
    known.when(select(OLD, STATED_HOUSING)).then(added)
    more = StatedEvidence(criterion=KeyCriterion.LOW_CONFIGURATION, reference="回迁房名册")
    state = known.also(added).when(select(OLD, more)).after
    assert isinstance(state, KeyElevator)
    kept = state.reasons[KeyCriterion.LOW_CONFIGURATION].reason
    assert kept.evidence == ("保障房名册 3 号", "回迁房名册")


def test_removing_one_reason_keeps_the_others() -> None:
    """Scene 5: the elevator stays while a reason is left, and is out with the last."""
    both = nothing().also(selected(AGE, HOUSING))
    both.when(remove(KeyCriterion.LOW_CONFIGURATION)).then(
        removed(KeyCriterion.LOW_CONFIGURATION, last=False)
    )
    one = both.also(removed(KeyCriterion.LOW_CONFIGURATION, last=False))
    card = card_of(one.state)
    assert card.under_supervision
    assert [kept.removed_at is None for kept in card.reasons] == [True, False]
    one.when(remove(KeyCriterion.LONG_USE)).then(removed(KeyCriterion.LONG_USE, last=True))
    out = one.also(removed(KeyCriterion.LONG_USE, last=True))
    assert not card_of(out.state).under_supervision
    assert len(card_of(out.state).reasons) == 2


def test_a_reason_is_removed_once() -> None:
    """And only one that is there."""
    nothing().when(remove(KeyCriterion.LONG_USE)).refuses(NotUnderKeySupervision)
    one = nothing().also(selected(AGE))
    one.when(remove(KeyCriterion.INTENSE_USE)).refuses(KeyReasonUnknown)
    one.on(2015, 6, 30).when(remove(KeyCriterion.LONG_USE)).refuses(KeyReasonFoundLater)
    out = one.also(removed(KeyCriterion.LONG_USE, last=True))
    out.when(remove(KeyCriterion.LONG_USE)).refuses(KeyReasonAlreadyRemoved)


def test_an_elevator_that_is_out_may_be_selected_again() -> None:
    """On new evidence, from that day on."""
    out = nothing().also(selected(AGE), removed(KeyCriterion.LONG_USE, last=True))
    again = out.on(2015, 8, 1)
    again.when(select(OLD)).then(selected(AGE))
    assert card_of(again.also(selected(AGE)).state).selected_on == date(2015, 8, 1)


def test_late_facts_change_what_they_can() -> None:
    """Evolve is total: a removal without a selection, or of another reason."""
    event = removed(KeyCriterion.LONG_USE, last=True)
    assert isinstance(nothing().also(event).state, NotSelected)
    other = nothing().also(selected(HOUSING))
    assert other.also(event).state == other.state
