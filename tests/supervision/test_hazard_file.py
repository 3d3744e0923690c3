"""Filing a hazard 建档 and assessing its risk: campaign plan of 2015, section 3."""

from datetime import date

import pytest

from services.reference.dated import NoRuleThen
from services.reference.elevator import ElevatorNotStanding
from services.supervision.events.hazard import (
    HazardCorrected,
    HazardRefuted,
    HazardRisk,
    HazardRiskAssessed,
    SeriousHazardCode,
)
from services.supervision.hazard import DECIDER, HazardFile
from services.supervision.hazard.commands import AssessRisk, CorrectHazard
from services.supervision.hazard.rules import (
    HazardAlreadyFiled,
    HazardFoundLater,
    HazardIsRefuted,
    HazardUnknown,
)
from services.supervision.serious import SERIOUS_HAZARDS, SeriousCodeDoesNotFit
from tests.spec import given
from tests.supervision.remedy_facts import AGENCY, BUREAU, ESCALATOR, FILE, FILED, SCRAPPED

ASSESS = AssessRisk(risk=HazardRisk.HIGH, assessed_by=AGENCY, grounds="使用十五年以上")
ASSESSED = HazardRiskAssessed(risk=HazardRisk.HIGH, assessed_by=AGENCY, grounds="使用十五年以上")


def test_a_hazard_is_filed_once() -> None:
    """The number of the file is its own; it is not used for another hazard."""
    given(DECIDER).when(FILE).then(FILED)
    given(DECIDER, FILED).when(FILE).refuses(HazardAlreadyFiled)


def test_a_hazard_is_of_an_elevator_that_stands() -> None:
    """Scrap has no hazards."""
    given(DECIDER).when(FILE.model_copy(update={"elevator": SCRAPPED})).refuses(ElevatorNotStanding)
    given(DECIDER).when(FILE.model_copy(update={"elevator": None})).refuses(ElevatorNotStanding)


def test_a_hazard_is_found_before_it_is_filed() -> None:
    """A day of the future is a mistake."""
    late = FILE.model_copy(update={"found_on": date(2015, 10, 2)})
    given(DECIDER).when(late).refuses(HazardFoundLater)


def test_a_day_before_all_lists_is_refused() -> None:
    """Nobody knows what was a serious hazard in the year 1."""
    code = next(iter(SERIOUS_HAZARDS.at(date(2025, 3, 1)).lifts_only))
    old = FILE.model_copy(update={"serious_code": code, "found_on": date(1, 12, 1)})
    given(DECIDER).when(old).refuses(NoRuleThen)


def test_a_serious_code_names_its_list() -> None:
    """The decision stores from which list of which day the code is."""
    code = SeriousHazardCode.DOOR_LOCK_BRIDGED
    [filed] = given(DECIDER).when(FILE.model_copy(update={"serious_code": code})).decided()
    assert filed.model_dump()["rule_version"] == "serious_hazards@1949-10-01"
    new = FILE.model_copy(update={"serious_code": code, "found_on": date(2025, 3, 1)})
    [filed] = given(DECIDER).on(2025, 3, 2).when(new).decided()
    assert filed.model_dump()["rule_version"] == "serious_hazards@2024-12-01"


@pytest.mark.parametrize("code", SeriousHazardCode)
def test_a_serious_code_fits_the_kind_of_elevator(code: SeriousHazardCode) -> None:
    """A lift has no handrail, an escalator no doors; where the kind is not known, any code is taken."""
    table = SERIOUS_HAZARDS.at(date(2025, 1, 1))
    stated = FILE.model_copy(update={"serious_code": code})
    on_escalator = stated.model_copy(update={"elevator": ESCALATOR})
    unknown = stated.model_copy(
        update={
            "elevator": ESCALATOR.model_copy(update={"parameters": type(ESCALATOR.parameters)()})
        }
    )
    assert given(DECIDER).when(unknown).decided()
    for command, unfit in ((stated, table.escalators_only), (on_escalator, table.lifts_only)):
        if code in unfit:
            given(DECIDER).when(command).refuses(SeriousCodeDoesNotFit)
        else:
            assert given(DECIDER).when(command).decided()


def test_there_are_six_serious_codes() -> None:
    """GB 45067, 5.6."""
    assert len(SERIOUS_HAZARDS.at(date(2025, 1, 1)).codes) == 6


def test_the_newest_assessment_holds() -> None:
    """The same once more says nothing; another one does."""
    given(DECIDER, FILED).when(ASSESS).then(ASSESSED)
    given(DECIDER, FILED, ASSESSED).when(ASSESS).then()
    lower = ASSESS.model_copy(update={"risk": HazardRisk.LOW})
    state = given(DECIDER, FILED, ASSESSED).when(lower).after
    assert isinstance(state, HazardFile)
    assert state.assessed is not None
    assert state.assessed.risk is HazardRisk.LOW


def test_what_is_refuted_has_no_risk() -> None:
    """Nor has what was never filed."""
    refuted = HazardRefuted(refuted_by=BUREAU, reason="误报")
    given(DECIDER, FILED, refuted).when(ASSESS).refuses(HazardIsRefuted)
    given(DECIDER).when(ASSESS).refuses(HazardUnknown)


def test_an_entry_is_corrected_by_a_new_fact() -> None:
    """Description and code anew, with the reason; the same entry once more says nothing."""
    correct = CorrectHazard(description="轿门门锁缺陷", reason="笔误")
    corrected = HazardCorrected(description="轿门门锁缺陷", reason="笔误")
    given(DECIDER, FILED).when(correct).then(corrected)
    given(DECIDER, FILED, corrected).when(correct).then()
    code = SeriousHazardCode.DOOR_LOCK_BRIDGED
    serious = correct.model_copy(update={"serious_code": code, "elevator": ESCALATOR})
    given(DECIDER, FILED).when(serious).refuses(SeriousCodeDoesNotFit)
    state = given(DECIDER, FILED, corrected).state
    assert isinstance(state, HazardFile)
    assert state.filed.description == "轿门门锁缺陷"
    assert state.filed.hazard_id == FILED.hazard_id
