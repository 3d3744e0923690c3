"""On-site checks and makers' surveys through gRPC."""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

import grpc
import pytest

from tests.e2e.people import AGENCY, AWAY, MAKER, UNLICENSED, Life, life
from tests.e2e.registry import Refusal, Registry, on
from tests.supervision.campaign_stage import FLEET, TEAM, finding, launched, plan, served

JULY: Final = on(2015, 7, 20, 18)


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    """A server of its own, with the nation's campaign."""
    with served(tmp_path_factory.mktemp("checks")) as running:
        launched(running.national, "2015")
        yield running


@pytest.fixture
def lift(registry: Registry) -> Life:
    """An elevator in use in Xiamen."""
    return life(registry).until_registered()


def test_a_joint_check_serves_two_purposes(registry: Registry, lift: Life) -> None:
    """The agency on the team records what was found, and which inspection it was part of."""
    planned = plan("J-1", lift.id, "350200")
    registry.fujian.PlanOnSiteCheck(**planned, campaign_id="2015", occurred_at=on(2015, 7, 1))
    agency = registry.caller("inspection_body", party_id=AGENCY["party_id"])
    found = {
        "elevator_id": lift.id,
        "result": "CHECK_RESULT_PROBLEM_FOUND",
        "problems": ["层门门锁回路被短接"],
        "advice": ["CHECK_ADVICE_RECTIFICATION_ORDER", "CHECK_ADVICE_SEALING"],
        "inspection_report": "DQ-2015-77",
    }
    recorded = {"checked_on": date(2015, 7, 20), "team": TEAM, "findings": [found]}
    agency.RecordOnSiteCheck(check_id="J-1", **recorded, occurred_at=JULY)
    card = registry.fujian.GetOnSiteCheck(check_id="J-1").on_site_check
    assert card.findings[0].inspection_report == "DQ-2015-77"
    assert len(card.findings[0].advice) == 2
    corrected = {**found, "problems": ["层门门锁啮合深度不足"]}
    registry.fujian.CorrectOnSiteCheck(
        check_id="J-1", findings=[corrected], reason="笔误", occurred_at=JULY
    )
    before = registry.fujian.GetOnSiteCheck(check_id="J-1", as_of=on(2015, 7, 10)).on_site_check
    assert not before.findings


@pytest.mark.parametrize(
    ("changes", "reason", "code"),
    [
        ({"team": TEAM[:1]}, "TEAM_NOT_JOINT", grpc.StatusCode.INVALID_ARGUMENT),
        ({"division": "350206"}, "ELEVATOR_OUTSIDE_CHECK", grpc.StatusCode.INVALID_ARGUMENT),
        ({"elevator_ids": ["a" * 26]}, "ELEVATOR_UNKNOWN", grpc.StatusCode.NOT_FOUND),
        ({"campaign_id": "2015-none"}, "CAMPAIGN_UNKNOWN", grpc.StatusCode.NOT_FOUND),
        ({"elevator_ids": []}, "INVALID_FIELDS", grpc.StatusCode.INVALID_ARGUMENT),
    ],
)
def test_a_wrong_plan_is_refused(
    registry: Registry, lift: Life, changes: dict[str, Any], reason: str, code: grpc.StatusCode
) -> None:
    """By the rule that it breaks."""
    with pytest.raises(Refusal) as refusal:
        registry.fujian.PlanOnSiteCheck(**{**plan("J-bad", lift.id), **changes})
    assert (refusal.value.reason, refusal.value.code) == (reason, code)


def test_a_check_is_no_way_into_another_province(registry: Registry) -> None:
    """Nor does an agency see a check that it is not part of."""
    there = life(registry, place=AWAY).until_registered()
    with pytest.raises(Refusal) as refusal:
        registry.fujian.PlanOnSiteCheck(**plan("J-away", there.id))
    assert refusal.value.reason == "ELEVATOR_OUTSIDE_CHECK"
    registry.guangdong.PlanOnSiteCheck(**plan("J-away", there.id, "440305"))
    with pytest.raises(Refusal) as refusal:
        registry.fujian.CancelOnSiteCheck(check_id="J-away", reason="x")
    assert refusal.value.code is grpc.StatusCode.PERMISSION_DENIED


def test_a_check_that_does_not_take_place(registry: Registry, lift: Life) -> None:
    """Moved, then called off; afterwards nothing is recorded."""
    registry.fujian.PlanOnSiteCheck(**plan("J-2", lift.id), occurred_at=on(2015, 7, 1))
    move = {"check_id": "J-2", "planned_on": date(2015, 7, 25), "reason": "台风"}
    registry.fujian.RescheduleOnSiteCheck(**move, occurred_at=on(2015, 7, 18))
    registry.fujian.CancelOnSiteCheck(check_id="J-2", reason="台风", occurred_at=JULY)
    record = {"checked_on": date(2015, 7, 20), "team": TEAM, "findings": [finding(lift.id)]}
    with pytest.raises(Refusal) as refusal:
        registry.fujian.RecordOnSiteCheck(check_id="J-2", **record, occurred_at=JULY)
    assert refusal.value.reason == "ON_SITE_CHECK_ALREADY_CANCELLED"


def test_a_maker_files_and_corrects_its_survey(registry: Registry) -> None:
    """For itself; the authority of its seat reads it, with what it said before."""
    maker = registry.caller("manufacturer", party_id=MAKER["party_id"])
    other = registry.caller("manufacturer", party_id=UNLICENSED["party_id"])
    survey = {"campaign_id": "2015", "maker": MAKER, "counts": FLEET, "occurred_at": JULY}
    with pytest.raises(Refusal) as refusal:
        other.FileManufacturerSurvey(**survey)
    assert refusal.value.code is grpc.StatusCode.PERMISSION_DENIED
    filed = maker.FileManufacturerSurvey(**survey)
    better = {**survey, "counts": {**FLEET, "followed_up": 22_000}, "reason": "补报"}
    maker.CorrectManufacturerSurvey(**better)
    card = registry.fujian.GetManufacturerSurvey(survey_id=filed.survey_id).manufacturer_survey
    assert [one.counts.followed_up for one in card.versions] == [21_500, 22_000]
    with pytest.raises(Refusal) as refusal:
        registry.guangdong.GetManufacturerSurvey(survey_id=filed.survey_id)
    assert refusal.value.code is grpc.StatusCode.PERMISSION_DENIED
    wrong = {**survey, "counts": {**FLEET, "followed_up": 24_001}, "reason": "x"}
    with pytest.raises(Refusal) as refusal:
        maker.CorrectManufacturerSurvey(**wrong)
    assert refusal.value.fields == ("counts.followed_up",)
