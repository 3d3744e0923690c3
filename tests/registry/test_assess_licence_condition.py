"""Assessing licence conditions 许可条件: 科技研发和维保服务能力, on evidence."""

from datetime import date

from services.registry.events.party import LicenceCondition, LicenceConditionAssessed
from services.registry.party import licence_cards
from services.registry.party.commands import AssessLicenceCondition
from services.registry.party.rules import LicenceNotInForce, LicenceUnknown
from tests.registry.parties import AUTHORITY, MAKER, MAKING, party
from tests.spec import given

ASSESS = AssessLicenceCondition(
    number=MAKING.number,
    condition=LicenceCondition.MAINTENANCE_SERVICE,
    met=False,
    evidence="现场核查记录 2016-17",
    assessed_by=AUTHORITY,
)
ASSESSED = LicenceConditionAssessed(**dict(ASSESS))


def test_a_condition_is_assessed_as_often_as_one_looks() -> None:
    """Each look is a fact of its own, the verdict either way."""
    given(party(), MAKER, MAKING).when(ASSESS).then(ASSESSED)
    met = ASSESS.model_copy(update={"met": True})
    given(party(), MAKER, MAKING, ASSESSED).when(met).then(LicenceConditionAssessed(**dict(met)))


def test_only_a_licence_in_force_is_assessed() -> None:
    """There is nothing to keep up for one that is unknown, expired or not begun."""
    given(party(), MAKER).when(ASSESS).refuses(LicenceUnknown)
    given(party(), MAKER, MAKING).on(2019, 10, 1).when(ASSESS).refuses(LicenceNotInForce)
    given(party(), MAKER, MAKING).on(2015, 9, 1).when(ASSESS).refuses(LicenceNotInForce)


def test_a_failed_condition_does_not_end_the_licence() -> None:
    """The authority decides on that, by revoking; until then the licence shows the finding."""
    state = given(party(), MAKER, MAKING).on(2016, 6, 1).also(ASSESSED).state
    (before,) = licence_cards(state, date(2016, 5, 31), in_force_only=True)
    (after,) = licence_cards(state, date(2016, 6, 1), in_force_only=True)
    assert before.conditions == ()
    assert [(one.condition, one.met) for one in after.conditions] == [
        (LicenceCondition.MAINTENANCE_SERVICE, False)
    ]
