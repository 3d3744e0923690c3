"""Scene 23 for the campaign side: every rpc, in every role, in its own scope and in a foreign one."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import uuid4

import pytest
from grpc import StatusCode

from services.kernel.ids import opaque_key
from services.supervision import campaigns
from tests.e2e.people import (
    AGENCY,
    BUREAU,
    COMMITTEE,
    INSTALLER,
    MAINTAINER,
    MAKER,
    life,
    registered_parties,
)
from tests.e2e.registry import METHODS, Caller, Refusal, Registry, on, request, settings_in
from tests.e2e.scopes import CALLS, Table, item_refusals
from tests.supervision.campaign_stage import (
    COMMANDER,
    FLEET,
    HEADQUARTERS,
    PHASES,
    TEAM,
    TEMPLATE,
    all_phases,
    content,
    counts,
    finding,
    launch,
    launched,
    plan,
    statistics,
)

HOME: Final = "350203"
FULL, EMPTY, DONE = "scope-full", "scope-empty", "scope-done"
"""Campaigns of one county: where everything was done, where nothing was, and with all phases over."""

NATION: Final = "scope-nation"
"""A campaign of the nation."""

AUTHORITY = "national province city county"
LOOK = f"{AUTHORITY} auditor system"
UNIT = f"{AUTHORITY} user_unit maintainer"
CARD = f"{UNIT} manufacturer inspection_body insurer auditor system"
TEAMS = f"{AUTHORITY} inspection_body"
ALL = f"{CARD} installer rescue_platform department public"

MAY: Final[Mapping[str, str]] = {
    "LaunchCampaign": AUTHORITY,
    "AmendCampaign": AUTHORITY,
    "OpenPhase": f"{AUTHORITY} system",
    "ClosePhase": f"{AUTHORITY} system",
    "ReschedulePhase": AUTHORITY,
    "PublishFormTemplate": AUTHORITY,
    "CloseCampaign": AUTHORITY,
    "WithdrawCampaign": AUTHORITY,
    "GetCampaign": ALL,
    "EstablishCommand": AUTHORITY,
    "AppointCommandMember": AUTHORITY,
    "EndCommandTerm": AUTHORITY,
    "RevealCommandMember": AUTHORITY,
    "DissolveCommand": AUTHORITY,
    "GetCommand": LOOK,
    "FilePlatformPlan": "national province",
    "RecordGovernmentBriefing": AUTHORITY,
    "RecordCoordination": AUTHORITY,
    "RecordPolicyAction": AUTHORITY,
    "RecordTour": AUTHORITY,
    "RecordPublicity": AUTHORITY,
    "FileSummary": AUTHORITY,
    "WithdrawActivity": AUTHORITY,
    "GetActivities": LOOK,
    "IssueDocument": AUTHORITY,
    "CorrectDocument": AUTHORITY,
    "RepealDocument": AUTHORITY,
    "GetDocument": ALL,
    "RecordMeasure": AUTHORITY,
    "ReportMeasureProgress": AUTHORITY,
    "EndMeasure": AUTHORITY,
    "GetMeasure": ALL,
    "SubmitStatistics": AUTHORITY,
    "CorrectStatistics": AUTHORITY,
    "MarkStatisticsMissing": "national system",
    "GetReport": LOOK,
    "ListReports": LOOK,
    "SubmitForm": UNIT,
    "SubmitForms": UNIT,
    "CorrectForm": UNIT,
    "AcceptForm": AUTHORITY,
    "ReturnForm": AUTHORITY,
    "WithdrawForm": UNIT,
    "GetForm": CARD,
    "SelectKeyElevator": f"{AUTHORITY} system",
    "SelectKeyElevators": f"{AUTHORITY} system",
    "RemoveKeyReason": AUTHORITY,
    "GetKeyElevator": CARD,
    "PlanOnSiteCheck": AUTHORITY,
    "RescheduleOnSiteCheck": AUTHORITY,
    "RecordOnSiteCheck": TEAMS,
    "CorrectOnSiteCheck": TEAMS,
    "CancelOnSiteCheck": AUTHORITY,
    "GetOnSiteCheck": f"{TEAMS} auditor system",
    "FileManufacturerSurvey": "manufacturer",
    "CorrectManufacturerSurvey": "manufacturer",
    "GetManufacturerSurvey": "national province city manufacturer auditor system",
}
"""Who may call what."""

OPEN: Final = frozenset({"GetCampaign", "GetDocument", "GetMeasure"})
"""What was launched, issued or decided for everybody is published 公开."""

OWN: Final = {
    "user_unit": COMMITTEE["party_id"],
    "manufacturer": MAKER["party_id"],
    "installer": INSTALLER["party_id"],
    "maintainer": MAINTAINER["party_id"],
    "inspection_body": AGENCY["party_id"],
}
"""The parties of the elevators, of the check's team, and the maker that files."""

TABLE: Final = Table(MAY, OPEN)
SERVICES: Final = (
    campaigns.CAMPAIGN_SERVICE,
    campaigns.COMMAND_SERVICE,
    campaigns.ACTIVITY_SERVICE,
    campaigns.DOCUMENT_SERVICE,
    campaigns.MEASURE_SERVICE,
    campaigns.STATISTICS_SERVICE,
    campaigns.FORM_SERVICE,
    campaigns.KEY_SERVICE,
    campaigns.CHECK_SERVICE,
    campaigns.SURVEY_SERVICE,
)
RPCS: Final = [method.name for service in SERVICES for method in service.methods]

PERSON: Final = "person:scope-1"


@dataclass(frozen=True)
class Stage:
    """The registry, an elevator on which everything was done, and one on which nothing was."""

    registry: Registry
    full: str
    empty: str


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A server of its own: the tests write nothing, every call only asks whether it might."""
    with Registry(settings_in(tmp_path_factory.mktemp("scopes"))).serving() as registry:
        registered_parties(registry)
        full, empty = (life(registry).until_registered().id for _ in range(2))
        _done(registry, full)
        yield Stage(registry, full, empty)


@pytest.mark.parametrize("rpc", RPCS)
def test_every_role_in_every_scope(stage: Stage, rpc: str) -> None:
    """Let in by the table: the call succeeds. Not in it: denied by role. In another's: denied."""
    wrong = TABLE.wrong(stage.registry, rpc, OWN, lambda rpc, caller: _called(stage, rpc, caller))
    assert wrong == []


def test_the_table_is_complete(
    record_testsuite_property: Callable[[str, object], None],
) -> None:
    """Every rpc of the campaign side has its row, and no row is without an rpc."""
    size = f"{len(RPCS)} rpcs x {CALLS} callers = {len(RPCS) * CALLS} calls"
    record_testsuite_property("scope_matrix_supervision_campaigns", size)
    assert sorted(MAY) == sorted(RPCS)


def test_a_province_does_nothing_in_the_nations_campaign(stage: Stage) -> None:
    """It reports in it, and leads its own part; the campaign itself is headquarters'."""
    calls: list[tuple[str, dict[str, Any]]] = [
        ("AmendCampaign", {"reason": "x", "report_due_day": 5}),
        ("WithdrawCampaign", {"reason": "x"}),
        ("ListReports", {"period": "2015-05"}),
    ]
    for rpc, fields in calls:
        case = request(rpc, campaign_id=NATION, **fields)
        with pytest.raises(Refusal) as refusal:
            stage.registry.fujian.send(rpc, case)
        assert refusal.value.code is StatusCode.PERMISSION_DENIED
    own = statistics(NATION, "350000")
    assert stage.registry.fujian.SubmitStatistics(**own, occurred_at=on(2015, 6, 9)).receipt


def _done(registry: Registry, elevator_id: str) -> None:
    """Everything that some later act rests on."""
    by = registry.national
    for campaign in (FULL, EMPTY, DONE):
        launched(by, campaign, HOME, reporting_units=[HOME])
    launched(by, NATION)
    all_phases(by, DONE)
    by.OpenPhase(campaign_id=FULL, phase=PHASES[0]["phase"], occurred_at=on(2015, 3, 14))
    named = {**COMMANDER, "person_id": PERSON, "name": "甲"}
    facts: list[tuple[str, dict[str, Any]]] = [
        ("EstablishCommand", {**_where(FULL), "document_number": "1", "members": [named]}),
        ("RecordPublicity", {**_where(FULL), "number": "1", "event": _publicity()}),
        ("IssueDocument", _document("scope-doc")),
        ("RecordMeasure", _measure("scope-measure")),
        ("SubmitStatistics", statistics(FULL, HOME)),
        ("SubmitForm", {"campaign_id": FULL, "elevator_id": elevator_id, "content": content()}),
        ("SelectKeyElevator", _key(FULL, elevator_id)),
        ("PlanOnSiteCheck", plan("scope-planned", elevator_id)),
        ("PlanOnSiteCheck", plan("scope-checked", elevator_id)),
        ("RecordOnSiteCheck", {"check_id": "scope-checked", **_checked(elevator_id)}),
    ]
    for rpc, fields in facts:
        getattr(by, rpc)(**{"occurred_at": on(2015, 8, 1), **fields})
    maker = registry.caller("manufacturer", party_id=MAKER["party_id"])
    maker.FileManufacturerSurvey(**_survey(FULL), occurred_at=on(2015, 8, 1))


def _called(stage: Stage, rpc: str, caller: Caller) -> Any:
    """A minimal valid request of this rpc, to be decided and not written."""
    if rpc in {"SubmitForms", "SelectKeyElevators"}:
        one = {"validate_only": True, "request_id": str(uuid4()), **_facts(stage, rpc[:-1])}
        return item_refusals(caller.batch(rpc, [request(rpc[:-1], **one)]))
    fields = _facts(stage, rpc)
    if "validate_only" in METHODS[rpc].input_type.fields_by_name:
        fields = {"validate_only": True, "occurred_at": on(2016, 1, 4), **fields}
    return caller.send(rpc, request(rpc, **fields))


def _facts(stage: Stage, rpc: str) -> dict[str, Any]:
    """The least that a request must say."""
    for facts in (_of_campaign, _of_division, _of_papers, _of_elevators):
        found = facts(stage, rpc)
        if found is not None:
            return found
    raise AssertionError(rpc)


def _of_campaign(_: Stage, rpc: str) -> dict[str, Any] | None:
    facts: dict[str, dict[str, Any]] = {
        "LaunchCampaign": launch("scope-new", HOME, reporting_units=[HOME]),
        "AmendCampaign": {"campaign_id": FULL, "reason": "x", "report_due_day": 5},
        "OpenPhase": {"campaign_id": EMPTY, "phase": PHASES[0]["phase"]},
        "ClosePhase": {"campaign_id": FULL, "phase": PHASES[0]["phase"]},
        "ReschedulePhase": {
            "campaign_id": FULL,
            "phase": PHASES[1]["phase"],
            "begins_on": date(2015, 4, 1),
            "ends_on": date(2015, 6, 29),
            "reason": "x",
        },
        "PublishFormTemplate": {
            "campaign_id": FULL,
            **TEMPLATE,
            "used_from": date(2015, 5, 1),
        },
        "CloseCampaign": {"campaign_id": DONE, "conclusion": "x"},
        "WithdrawCampaign": {"campaign_id": FULL, "reason": "x"},
        "GetCampaign": {"campaign_id": FULL},
    }
    return facts.get(rpc)


def _of_division(_: Stage, rpc: str) -> dict[str, Any] | None:
    held = {"held_on": date(2015, 3, 20)}
    entry = {**_where(FULL), "number": "2"}
    member = {**COMMANDER, "member_id": "2", "command_role": "COMMAND_ROLE_MEMBER"}
    ends = {"member_id": "1", "ended_on": date(2015, 6, 30), "reason": "x"}
    summary = {"summary": "SUMMARY_KIND_YEARLY", "document_number": "1", "experience": "x"}
    policy = {
        "action": "POLICY_ACTION_KIND_DOCUMENT",
        "title": "x",
        "issued_by": "x",
        "issued_on": date(2015, 3, 20),
        "document_number": "1",
    }
    facts: dict[str, dict[str, Any]] = {
        "EstablishCommand": {**_where(EMPTY), "document_number": "1", "members": [COMMANDER]},
        "AppointCommandMember": {**_where(FULL), "member": member},
        "EndCommandTerm": {**_where(FULL), **ends},
        "RevealCommandMember": {**_where(FULL), "member_id": "1", "reason": "x"},
        "DissolveCommand": {**_where(FULL), "reason": "x"},
        "GetCommand": {"command_id": f"{FULL}-{HOME}"},
        "FilePlatformPlan": {
            "campaign_id": NATION,
            "division": "350000",
            "number": "1",
            "plan": {
                "document_number": "1",
                "responsible_unit": BUREAU,
                "steps": [{"step": "x", "due_on": date(2015, 12, 1)}],
            },
        },
        "RecordGovernmentBriefing": {**entry, "briefing": {**held, "government": "x"}},
        "RecordCoordination": {
            **entry,
            "coordination": {**held, "mechanism": "x", "departments": ["x"]},
        },
        "RecordPolicyAction": {**entry, "policy": policy},
        "RecordTour": {**entry, "tour": _tour()},
        "RecordPublicity": {**entry, "event": _publicity()},
        "FileSummary": {**entry, "summary": summary},
        "WithdrawActivity": {**_where(FULL), "number": "1", "reason": "x"},
        "GetActivities": {"activity_id": f"{FULL}-{HOME}"},
    }
    return facts.get(rpc)


def _of_papers(_: Stage, rpc: str) -> dict[str, Any] | None:
    document = {"document_id": "scope-doc"}
    measure = {"measure_id": "scope-measure"}
    progress = {"unit": HOME, "status": "MEASURE_STATUS_PILOT"}
    report = {"campaign_id": FULL, "unit": HOME, "period": "2015-05"}
    facts: dict[str, dict[str, Any]] = {
        "IssueDocument": _document("scope-new-doc"),
        "CorrectDocument": {**document, "document_number": "2", "title": "x", "reason": "x"},
        "RepealDocument": {**document, "reason": "x"},
        "GetDocument": document,
        "RecordMeasure": _measure("scope-new-measure"),
        "ReportMeasureProgress": {**measure, **progress},
        "EndMeasure": {**measure, "reason": "x"},
        "GetMeasure": measure,
        "SubmitStatistics": statistics(EMPTY, HOME),
        "CorrectStatistics": {**report, "counts": counts(maker_confirmed=3), "reason": "x"},
        "MarkStatisticsMissing": {**report, "campaign_id": EMPTY},
        "GetManufacturerSurvey": {"survey_id": f"{FULL}-{opaque_key(MAKER['party_id'])}"},
        "GetReport": {"report_id": f"{FULL}-{HOME}-2015-05"},
        "ListReports": {"campaign_id": FULL, "period": "2015-05"},
        "FileManufacturerSurvey": _survey(EMPTY),
        "CorrectManufacturerSurvey": {
            **_survey(FULL),
            "counts": {**FLEET, "followed_up": 1},
            "reason": "x",
        },
    }
    return facts.get(rpc)


def _of_elevators(stage: Stage, rpc: str) -> dict[str, Any] | None:
    done = {"campaign_id": FULL, "elevator_id": stage.full}
    fresh = {"campaign_id": FULL, "elevator_id": stage.empty, "occurred_at": on(2015, 8, 1)}
    judged = {**done, "revision": 1}
    better = {**finding(stage.full), "note": "x"}
    facts: dict[str, dict[str, Any]] = {
        "SubmitForm": {**fresh, "content": content()},
        "CorrectForm": {**done, "content": content("RECTIFIED"), "reason": "x"},
        "AcceptForm": judged,
        "ReturnForm": {**judged, "reason": "x"},
        "WithdrawForm": {**done, "reason": "x"},
        "GetForm": {"form_id": f"{FULL}-{stage.full}"},
        "SelectKeyElevator": {**_key(FULL, stage.empty), "occurred_at": on(2015, 8, 1)},
        "RemoveKeyReason": {
            **done,
            "criterion": "KEY_CRITERION_LOW_CONFIGURATION",
            "reason": "x",
        },
        "GetKeyElevator": {"key_id": f"{FULL}-{stage.full}"},
        "PlanOnSiteCheck": plan("scope-new", stage.full),
        "RescheduleOnSiteCheck": {
            "check_id": "scope-planned",
            "planned_on": date(2015, 7, 21),
            "reason": "x",
        },
        "RecordOnSiteCheck": {"check_id": "scope-planned", **_checked(stage.full)},
        "CorrectOnSiteCheck": {"check_id": "scope-checked", "findings": [better], "reason": "x"},
        "CancelOnSiteCheck": {"check_id": "scope-planned", "reason": "x"},
        "GetOnSiteCheck": {"check_id": "scope-checked"},
    }
    return facts.get(rpc)


def _where(campaign_id: str) -> dict[str, Any]:
    return {"campaign_id": campaign_id, "division": HOME}


def _publicity() -> dict[str, Any]:
    kind = "PUBLICITY_KIND_SAFETY_WEEK"
    return {"publicity": kind, "title": "电梯安全宣传周", "held_on": date(2015, 3, 20)}


def _tour() -> dict[str, Any]:
    days = {"began_on": date(2015, 3, 18), "ended_on": date(2015, 3, 20)}
    return {**days, "groups": 1, "person_trips": 3, "cities": [HOME], "units_visited": ["x"]}


def _document(document_id: str) -> dict[str, Any]:
    return {
        "document_id": document_id,
        "document_number": "1",
        "title": "x",
        "division": HOME,
        "issuer": HEADQUARTERS,
        "issued_on": date(2015, 3, 13),
    }


def _measure(measure_id: str) -> dict[str, Any]:
    return {
        "measure_id": measure_id,
        "title": "x",
        "division": HOME,
        "decided_by": HEADQUARTERS,
        "decided_on": date(2013, 11, 15),
    }


def _key(campaign_id: str, elevator_id: str) -> dict[str, Any]:
    stated = [{"criterion": "KEY_CRITERION_LOW_CONFIGURATION", "reference": "保障房名册"}]
    return {"campaign_id": campaign_id, "elevator_id": elevator_id, "stated": stated}


def _checked(elevator_id: str) -> dict[str, Any]:
    findings = [finding(elevator_id)]
    return {"checked_on": date(2015, 7, 20), "team": TEAM, "findings": findings}


def _survey(campaign_id: str) -> dict[str, Any]:
    return {"campaign_id": campaign_id, "maker": MAKER, "counts": FLEET}
