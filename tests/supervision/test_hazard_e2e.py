"""The hazard file 一梯一档 through gRPC: filed by whoever found it, planned, put right, verified."""

from datetime import date
from typing import Any

import pytest
from grpc import StatusCode

from services.pb.common.v1 import batch_pb2
from services.pb.supervision.v1 import hazard_values_pb2 as values
from tests.e2e.people import AGENCY, BUREAU, COMMITTEE, MAINTAINER, Life, life, registered_parties
from tests.e2e.registry import Refusal, Registry, on, request, settings_in
from tests.supervision.remedy_stage import INSURER, covered, every, hazard, taken_over


@pytest.fixture(scope="module")
def lift(registry: Registry) -> Life:
    """An elevator in use, maintained and covered."""
    lift = life(registry).until_registered()
    taken_over(registry, lift.id, MAINTAINER)
    covered(registry, lift.id, INSURER)
    return lift


def card(registry: Registry, number: str, **asked: Any) -> Any:
    """The file as the province sees it."""
    return registry.fujian.GetHazard(hazard_id=number, **asked).hazard


def test_a_hazard_from_its_finding_to_its_end(registry: Registry, lift: Life) -> None:
    """The insurer finds it, the unit plans, the authority agrees and verifies; each in its role."""
    insurer = registry.caller("insurer", party_id=INSURER["party_id"])
    unit = registry.caller("user_unit", party_id=COMMITTEE["party_id"])
    maintainer = registry.caller("maintainer", party_id=MAINTAINER["party_id"])
    county = registry.caller("county", division="350203")
    filed = insurer.FileHazard(**hazard(lift.id, source="HAZARD_SOURCE_INSURER"))
    one = {"hazard_id": filed.hazard_id}
    registry.caller("inspection_body", party_id=AGENCY["party_id"]).AssessRisk(
        risk="HAZARD_RISK_HIGH",
        assessed_by=AGENCY,
        grounds="使用十五年以上",
        occurred_at=on(2015, 9, 22),
        **one,
    )
    unit.SubmitPlan(
        measures="更换门锁",
        due_on=date(2015, 10, 15),
        responsible=COMMITTEE,
        occurred_at=on(2015, 9, 23),
        **one,
    )
    county.ApprovePlan(plan_version=1, approved_by=BUREAU, occurred_at=on(2015, 9, 24), **one)
    unit.PutUnderWatch(
        measures="专人值守", until=date(2015, 10, 15), occurred_at=on(2015, 9, 24), **one
    )
    maintainer.ReportRectified(
        rectified_on=date(2015, 10, 10),
        reported_by=MAINTAINER,
        evidence=["照片1"],
        occurred_at=on(2015, 10, 10),
        **one,
    )
    county.VerifyRectified(
        verified_by=BUREAU, evidence=["复查1"], occurred_at=on(2015, 10, 12), **one
    )
    number = filed.hazard_id
    now, then = card(registry, number), card(registry, number, as_of=on(2015, 9, 30))
    assert now.outcome == values.HAZARD_OUTCOME_RECTIFIED
    assert then.outcome == values.HAZARD_OUTCOME_UNDER_WATCH
    assert then.plan.status == values.PLAN_STATUS_APPROVED
    assert insurer.GetHazard(**one).hazard == now


def test_a_watch_ends_by_the_clock_alone(registry: Registry, lift: Life) -> None:
    """Not on its last day, once on the day after; nobody but the registry says so."""
    one = {"hazard_id": registry.fujian.FileHazard(**hazard(lift.id)).hazard_id}
    until = {"until": date(2015, 10, 15), "occurred_at": on(2015, 10, 1)}
    registry.fujian.PutUnderWatch(measures="专人值守", **until, **one)
    system = registry.system
    with pytest.raises(Refusal) as refusal:
        system.MarkWatchExpired(occurred_at=on(2015, 10, 15), **one)
    assert refusal.value.reason == "WATCH_NOT_EXPIRED"
    assert system.MarkWatchExpired(occurred_at=on(2015, 10, 16), **one).receipt.event_types
    assert not system.MarkWatchExpired(occurred_at=on(2015, 10, 17), **one).receipt.event_types
    assert card(registry, one["hazard_id"]).status == values.HAZARD_STATUS_OPEN
    with pytest.raises(Refusal, match="role"):
        registry.fujian.MarkWatchExpired(**one)


def test_a_late_fact_takes_its_place(registry: Registry, lift: Life) -> None:
    """The stop was true before the watch and known after it: the watch holds, also as known then."""
    one = {"hazard_id": registry.fujian.FileHazard(**hazard(lift.id)).hazard_id}
    watch = {"measures": "专人值守", "until": date(2015, 10, 15), "occurred_at": on(2015, 10, 1)}
    registry.fujian.PutUnderWatch(**watch, **one)
    registry.fujian.RecordStopped(reference="停用告示", occurred_at=on(2015, 9, 25), **one)
    assert card(registry, one["hazard_id"]).outcome == values.HAZARD_OUTCOME_UNDER_WATCH
    at = card(registry, one["hazard_id"], as_of=on(2015, 9, 26))
    assert at.outcome == values.HAZARD_OUTCOME_STOPPED


def test_a_province_files_many_at_once(registry: Registry, lift: Life) -> None:
    """One bad row stops none of the others; sent again, nothing happens twice."""
    rows = list(
        every(
            hazard(lift.id),
            hazard("a" * 26),
            hazard(lift.id, found_on=date(2016, 1, 1)),
            hazard(lift.id, hazard_id="no such number!"),
            hazard(lift.id),
        )
    )
    items = [request("FileHazard", **one) for one in rows]
    results = registry.fujian.batch("FileHazards", items)
    assert [one.error.reason for one in results] == [
        "",
        "ELEVATOR_UNKNOWN",
        "HAZARD_FOUND_LATER",
        "INVALID_FIELDS",
        "",
    ]
    head = registry.head
    again = registry.fujian.batch("FileHazards", items)
    accepted = [one.outcome for one in again if not one.error.reason]
    assert accepted == [batch_pb2.ITEM_OUTCOME_UNCHANGED] * 2
    assert registry.head == head
    foreign = registry.guangdong.batch("FileHazards", [request("FileHazard", **hazard(lift.id))])
    assert [one.error.reason for one in foreign] == ["OUT_OF_SCOPE"]


def test_what_was_filed_is_there_after_a_restart(tmp_path_factory: pytest.TempPathFactory) -> None:
    """And so is the answer to the request that filed it."""
    settings = settings_in(tmp_path_factory.mktemp("restart"))
    with Registry(settings).serving() as first:
        registered_parties(first)
        lift = life(first).until_registered()
        asked = request("FileHazard", **hazard(lift.id))
        answer = first.national.send("FileHazard", asked)
    with Registry(settings).serving() as second:
        again = second.national.send("FileHazard", asked)
        assert again.receipt.replayed
        assert again.receipt.position == answer.receipt.position
        number = second.national.GetHazard(hazard_id=answer.hazard_id).hazard.hazard_id
        assert number == answer.hazard_id


def test_a_code_of_an_escalator_is_refused_for_a_lift(registry: Registry, lift: Life) -> None:
    """The register knows the kind of the elevator."""
    with pytest.raises(Refusal) as refusal:
        registry.fujian.FileHazard(
            **hazard(lift.id, serious_code="SERIOUS_HAZARD_CODE_HANDRAIL_CLEARANCE")
        )
    assert refusal.value.reason == "SERIOUS_CODE_DOES_NOT_FIT"
    assert refusal.value.code is StatusCode.FAILED_PRECONDITION
    filed = registry.fujian.FileHazard(
        **hazard(lift.id, serious_code="SERIOUS_HAZARD_CODE_DOOR_LOCK_BRIDGED")
    )
    assert card(registry, filed.hazard_id).rule_version.startswith("serious_hazards@")
