"""Who may inspect, samples, models and standards over gRPC; bad input; batches; a restart."""

from datetime import date
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from grpc import StatusCode

from services.pb.common.v1 import batch_pb2
from tests.e2e.people import (
    AGENCY,
    BUREAU,
    COMMITTEE,
    MAINTAINER,
    MAKER,
    STRANGER,
    Life,
    registered_parties,
)
from tests.e2e.registry import Refusal, Registry, on, request, settings_in
from tests.inspection.people import (
    BAD,
    INSPECTOR,
    RIVAL,
    SCOPES,
    TERM,
    agencies,
    approved,
    days,
    in_use,
    inspections,
    report,
)

DAY = date(2015, 2, 10)


@pytest.fixture(scope="module")
def lift(registry: Registry) -> Life:
    """A lift in use, on which nothing is written."""
    return in_use(registry)


def test_an_inspector_who_was_suspended_that_day_is_refused(registry: Registry) -> None:
    """By the day of the inspection, not of the record; each refusal has its name."""
    story = in_use(registry)
    agency = {"party_id": RIVAL["party_id"], "inspector_id": INSPECTOR}
    story.do("ChooseAgency", on(2014, 4, 1), agency=RIVAL, chosen_by=COMMITTEE)
    suspended = {"suspended_from": date(2015, 3, 1), "suspended_to": date(2015, 3, 31)}
    registry.fujian.SuspendInspector(**agency, **suspended, reason="调查")
    for day, reason in (
        (date(2015, 2, 28), ""),
        (date(2015, 3, 1), "INSPECTOR_NOT_QUALIFIED"),
        (date(2015, 3, 31), "INSPECTOR_NOT_QUALIFIED"),
        (date(2015, 4, 1), ""),
    ):
        told = report(day, agency=RIVAL, occurred_at=on(2016, 1, 1))
        assert _refused(story, "RecordPeriodicInspection", told) == reason
    registry.fujian.AuditAgency(
        agency=RIVAL,
        audit_id="A-1",
        audited_on=date(2017, 1, 10),
        audited_by=BUREAU,
        verdict="AUDIT_VERDICT_FAILED",
        findings=[{"clause": "4.2", "finding": "出具虚假报告", "serious": True}],
    )
    told = report(date(2017, 2, 1), agency=RIVAL)
    assert _refused(story, "RecordPeriodicInspection", told) == "AGENCY_AUDIT_FAILED"
    card = registry.with_token(None).GetAgency(party_id=RIVAL["party_id"]).agency
    assert [one.audit_id for one in card.audits] == ["A-1"]


@pytest.mark.parametrize(
    ("others", "field"),
    [
        ({"report_number": ""}, "report_number"),
        ({"report_number": " R-1"}, "report_number"),
        ({"inspected_on": {"year": 2015, "month": 2, "day": 30}}, "inspected_on"),
        ({"inspected_on": None}, "inspected_on"),
        ({"inspectors": ["甲"]}, "inspectors[0]"),
        ({"inspectors": ["350203198001011234"]}, "inspectors[0]"),
        ({"inspectors": []}, "inspectors"),
        ({"conclusion": 0}, "conclusion"),
        ({"conclusion": 99}, "conclusion"),
        ({"items": [{"item_number": "", "judgement": 1}]}, "items[0].item_number"),
        ({"items": [{"item_number": "1", "judgement": 0}]}, "items[0].judgement"),
        ({"items": [{"item_number": "1", "judgement": 1}] * 2}, "items"),
        ({"hazards": [99]}, "hazards[0]"),
        ({"agency": {"party_id": "nobody", "name": "x"}}, "agency.party_id"),
        ({"agency": {"party_id": AGENCY["party_id"], "name": ""}}, "agency.name"),
        ({"request_id": "1"}, "request_id"),
        ({"items": [BAD]}, "items[0]"),
        ({"inspected_on": date(2015, 2, 12)}, "inspected_on"),
    ],
)
def test_bad_input_is_named(lift: Life, others: dict[str, Any], field: str) -> None:
    """The field at fault; nothing is written."""
    told = {**report(DAY), **others}
    with pytest.raises(Refusal) as refusal:
        lift.do("RecordPeriodicInspection", None, **told)
    assert refusal.value.code is StatusCode.INVALID_ARGUMENT
    assert field in {name for name, _ in refusal.value.violations}


@pytest.mark.parametrize(
    ("rpc", "told", "reason"),
    [
        ("RecordPeriodicInspection", {"agency": STRANGER}, "PARTY_NOT_REGISTERED"),
        ("RecordPeriodicInspection", {"agency": MAKER}, "AGENCY_NOT_CHOSEN"),
        ("RecordPeriodicInspection", {"inspectors": ["insp-99"]}, "INSPECTOR_NOT_QUALIFIED"),
        ("RecordSelfTest", {"agency": RIVAL}, "NOT_THE_ELEVATORS_PARTY"),
        ("RecordSpotCheck", {"assignment_id": "SC-9"}, "SPOT_CHECK_NOT_ASSIGNED"),
        ("RecordPeriodicInspection", {"elevator_id": "b" * 26}, "ELEVATOR_UNKNOWN"),
    ],
)
def test_what_does_not_hold_is_refused(
    registry: Registry, lift: Life, rpc: str, told: dict[str, Any], reason: str
) -> None:
    """Each with the name of its rule."""
    facts = {"elevator_id": lift.id, **report(DAY), **told}
    with pytest.raises(Refusal) as refusal:
        getattr(registry.national, rpc)(**facts)
    assert refusal.value.reason == reason


def test_a_batch_is_judged_row_by_row(registry: Registry) -> None:
    """One bad row stops no other; sent again, all is unchanged."""
    lifts = [in_use(registry) for _ in range(4)]
    items: list[Any] = [
        request("RecordPeriodicInspection", elevator_id=one.id, **report(DAY)) for one in lifts
    ]
    items[2].ClearField("agency")
    items[3].inspectors[0] = "insp-99"
    results = registry.fujian.batch("RecordPeriodicInspections", items)
    accepted, refused = batch_pb2.ITEM_OUTCOME_ACCEPTED, batch_pb2.ITEM_OUTCOME_REFUSED
    assert [one.outcome for one in results] == [accepted, accepted, refused, refused]
    assert [one.error.field for one in results[2:]] == ["agency", "inspectors[0]"]
    assert results[3].error.reason == "INSPECTOR_NOT_QUALIFIED"
    assert [one.key for one in results[:2]] == [one.id for one in lifts[:2]]
    again = registry.fujian.batch("RecordPeriodicInspections", items[:2])
    assert {one.outcome for one in again} == {batch_pb2.ITEM_OUTCOME_UNCHANGED}
    assert len(inspections(lifts[0]).examinations) == 1
    items[0].request_id = str(uuid4())
    outside = registry.guangdong.batch("RecordPeriodicInspections", items[:1])
    assert outside[0].error.reason == "OUT_OF_SCOPE"


def test_self_tests_and_orders_come_in_batches_too(registry: Registry) -> None:
    """A maintainer's self-tests of a month, a province's order for all its lifts."""
    lifts = [in_use(registry) for _ in range(2)]
    tests = [
        request("RecordSelfTest", elevator_id=one.id, **report(date(2024, 2, 3), agency=MAINTAINER))
        for one in lifts
    ]
    maintainer = registry.caller("maintainer", party_id=MAINTAINER["party_id"])
    results = maintainer.batch("RecordSelfTests", tests)
    assert {one.outcome for one in results} == {batch_pb2.ITEM_OUTCOME_ACCEPTED}
    opening = [
        request(
            "ScheduleInspection",
            elevator_id=one.id,
            last_inspected_on=date(2023, 2, 1),
            last_report_number="OLD-1",
            occurred_at=on(2024, 3, 1),
        )
        for one in lifts
    ]
    results = registry.fujian.batch("ScheduleInspections", opening)
    assert {one.outcome for one in results} == {batch_pb2.ITEM_OUTCOME_ACCEPTED}
    order = {
        "kind": "DUE_KIND_INSPECTION",
        "moved_to": date(2025, 6, 30),
        "reason": "MOVE_REASON_DISASTER",
        "document_number": "FJ-2024-8",
        "ordered_by": BUREAU,
        "occurred_at": on(2024, 8, 1),
    }
    orders = [request("OverrideInspectionPeriod", elevator_id=one.id, **order) for one in lifts]
    results = registry.fujian.batch("OverrideInspectionPeriods", orders)
    assert {one.outcome for one in results} == {batch_pb2.ITEM_OUTCOME_ACCEPTED}
    assert days(lifts[1], as_of=on(2024, 9, 1))["inspection"] == date(2025, 6, 30)


def test_a_sample_leads_to_spot_checks(registry: Registry) -> None:
    """Drawn from a frame, assigned by it: what was not drawn is refused by name."""
    lifts = {one.id: one for one in (in_use(registry) for _ in range(5))}
    plan = registry.fujian.DrawSamplePlan(
        sample_id="S-2015-1",
        division="350000",
        purpose="2015 年省级监督抽查",
        drawn_by=BUREAU,
        seed="2015-06-30",
        frame=[{"elevator_id": one} for one in lifts],
        sizes=[{"size": 2}],
    )
    assert plan.sample_id == "S-2015-1"
    card = registry.fujian.GetSamplePlan(sample_id="S-2015-1").sample_plan
    assert (len(card.drawn), card.frame_size) == (2, 5)
    sent = {"agency": RIVAL, "assigned_by": BUREAU, "reason": "抽中", "sample_id": "S-2015-1"}
    for one, story in lifts.items():
        told = {**sent, "assignment_id": "SC-1", "occurred_at": on(2015, 7, 1)}
        expected = "" if one in card.drawn else "NOT_IN_THE_SAMPLE"
        assert _refused(story, "AssignSpotCheck", told) == expected
    checks = inspections(lifts[card.drawn[1]]).spot_checks
    assert [one.sample_position for one in checks] == [2]


def test_a_model_is_certified_sampled_and_withdrawn(registry: Registry) -> None:
    """型式试验、一致性抽检: failing is a fact, and the public sees it."""
    model = {"model_id": "HGE-II", "agency": AGENCY}
    certificate = {"certificate_number": "TX-1", "range": {"kind_code": "3110"}, **TERM}
    registry.fujian.CertifyModel(**model, **certificate, maker=MAKER, model_name="HGE-Ⅱ")
    answer = registry.fujian.SampleConformity(
        **model, sampling_id="YZ-1", sampled_on=DAY, ordered_by=BUREAU, items=[BAD]
    )
    assert list(answer.receipt.event_types) == ["inspection.ModelConformityFailed.v1"]
    registry.fujian.WithdrawModelCertificate(
        model_id="HGE-II",
        certificate_number="TX-1",
        withdrawn_from=date(2015, 3, 1),
        withdrawn_by=BUREAU,
        reason="一致性抽检不合格",
    )
    card = registry.with_token(None).GetModel(model_id="HGE-II").model
    assert not card.samplings[0].conforming
    assert card.certificates[0].withdrawn_from.month == 3


def test_a_lift_is_judged_by_the_edition_of_its_design(registry: Registry) -> None:
    """Two editions; before the first there is none; only the nation publishes a national one."""
    standard = {
        "standard_number": "GB7588",
        "title": "电梯制造与安装安全规范",
        "kind": "STANDARD_KIND_NATIONAL",
        "published_by": BUREAU,
    }
    editions = (("1995", date(1996, 8, 1)), ("2003", date(2004, 1, 1)))
    for edition, applies in editions:
        told = {"edition": edition, "printed_number": f"GB 7588-{edition}", "applies_from": applies}
        with pytest.raises(Refusal) as refusal:
            registry.fujian.PublishStandard(**standard, **told)
        assert refusal.value.code is StatusCode.PERMISSION_DENIED
        registry.national.PublishStandard(**standard, **told)
    registry.national.SupersedeStandard(
        standard_number="GB7588",
        edition="1995",
        superseded_from=date(2004, 1, 1),
        by_edition="2003",
    )
    public = registry.with_token(None)

    def edition_for(day: date) -> str:
        asked = {"standard_number": "GB7588", "design_on": day}
        return str(public.GetApplicableEdition(**asked).edition.edition)

    assert edition_for(date(2003, 12, 31)) == "1995"
    assert edition_for(date(2004, 1, 1)) == "2003"
    with pytest.raises(Refusal) as refusal:
        edition_for(date(1990, 1, 1))
    assert refusal.value.reason == "EDITION_UNKNOWN"
    assert len(public.GetStandard(standard_number="GB7588").standard.editions) == 2


def test_an_outsider_learns_nothing_of_an_agency(registry: Registry) -> None:
    """Another province neither approves nor suspends, whatever the state of the record."""
    with pytest.raises(Refusal) as refusal:
        approved(registry.guangdong, AGENCY, SCOPES[:1])
    assert refusal.value.code is StatusCode.PERMISSION_DENIED
    with pytest.raises(Refusal) as refusal:
        registry.guangdong.SuspendInspector(
            party_id=AGENCY["party_id"], inspector_id="x", suspended_from=DAY, reason="x"
        )
    assert refusal.value.reason == "OUT_OF_SCOPE"


def test_it_is_all_there_after_a_restart(tmp_path: Path) -> None:
    """What falls due, and who was chosen, comes out of the log."""
    settings = settings_in(tmp_path)
    with Registry(settings).serving() as first:
        registered_parties(first)
        agencies(first)
        story = in_use(first)
        story.do("RecordPeriodicInspection", None, **report(DAY))
        before = days(story)
    with Registry(settings).serving() as second:
        answer = second.national.GetInspections(elevator_id=story.id).inspections
        story.by = second.national
        assert days(story) == before
        assert answer.agency.party_id == AGENCY["party_id"]
        again = report(DAY)
        receipt = story.do("RecordPeriodicInspection", None, **again).receipt
        assert not receipt.event_types


def _refused(story: Life, rpc: str, told: dict[str, Any]) -> str:
    """The reason of the refusal; "" where there is none."""
    try:
        story.do(rpc, None, **told)
    except Refusal as refusal:
        return refusal.reason
    return ""
