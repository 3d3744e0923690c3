"""Scene 23: every rpc of this service, in every role, in its own scope and in a foreign one.

The table of who may do what is written here by hand, and compared with what the server does.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

import pytest

from services.emergency.servicer import (
    ACCIDENT_SERVICE,
    CASE_SERVICE,
    ERASURE_SERVICE,
    PLATFORM_SERVICE,
    STATION_SERVICE,
)
from tests.e2e.people import (
    AGENCY,
    BUREAU,
    COMMITTEE,
    HOME,
    INSTALLER,
    MAINTAINER,
    MAKER,
    PLATFORM,
    registered_parties,
)
from tests.e2e.registry import METHODS, Caller, Registry, on, request, settings_in
from tests.e2e.scopes import CALLS, Table, item_refusals
from tests.emergency.calls import CALLER, NOON, Call, called, coded

OWN: Final = {
    "user_unit": COMMITTEE["party_id"],
    "manufacturer": MAKER["party_id"],
    "installer": INSTALLER["party_id"],
    "maintainer": MAINTAINER["party_id"],
    "inspection_body": AGENCY["party_id"],
}
"""The parties of the elevators; none is insured, and none is a department's."""

AUTHORITY = "national province city county"
DESK = f"{AUTHORITY} rescue_platform"
TEAM = f"{DESK} user_unit maintainer"
READ = f"{TEAM} manufacturer installer inspection_body insurer auditor system"

MAY: Final[Mapping[str, str]] = {
    "OpenCase": f"{TEAM} system",
    "RaiseAlarm": "rescue_platform user_unit manufacturer maintainer system",
    "RaiseAlarms": "rescue_platform user_unit manufacturer maintainer system",
    "IdentifyElevator": DESK,
    "AnswerCase": DESK,
    "DispatchRescue": f"{DESK} system",
    "AcceptDispatch": TEAM,
    "DeclineDispatch": TEAM,
    "EscalateRescue": f"{DESK} system",
    "RecordArrival": TEAM,
    "RecordRelease": TEAM,
    "CallBack": DESK,
    "CloseCase": DESK,
    "ReopenCase": DESK,
    "LinkCases": DESK,
    "UnlinkCase": DESK,
    "CorrectCase": DESK,
    "RecordCasualty": DESK,
    "RevealCaller": DESK,
    "RevealCasualty": DESK,
    "MarkAnswerOverdue": "system",
    "MarkArrivalOverdue": "system",
    "ProposeAccident": "system",
    "AcceptAccidentProposal": f"{AUTHORITY} system",
    "DismissAccidentProposal": AUTHORITY,
    "GetCase": READ,
    "ReportAccident": f"{TEAM} manufacturer system",
    "GradeAccident": AUTHORITY,
    "CorrectCasualties": AUTHORITY,
    "CloseAccident": AUTHORITY,
    "WithdrawAccident": AUTHORITY,
    "GetAccident": READ,
    "PlanPlatform": AUTHORITY,
    "StartBuilding": DESK,
    "CommissionPlatform": AUTHORITY,
    "ChangeHotlineNumber": DESK,
    "LinkToGovernment": DESK,
    "DecommissionPlatform": AUTHORITY,
    "PublishBulletin": DESK,
    "CorrectBulletin": DESK,
    "GetPlatform": f"{READ} department public",
    "RegisterStation": DESK,
    "ChangeStationCoverage": DESK,
    "SuspendStation": f"{DESK} maintainer",
    "ResumeStation": f"{DESK} maintainer",
    "CloseStation": DESK,
    "GetStation": f"{DESK} maintainer auditor system",
    "EraseSubject": "national",
    "GetErasure": "national auditor",
}
"""Who may call what."""

OPEN: Final = frozenset({"GetPlatform"})
"""The number that people dial and the bulletins are public 公布."""

TABLE: Final = Table(MAY, OPEN)
SERVICES: Final = (
    CASE_SERVICE,
    ACCIDENT_SERVICE,
    PLATFORM_SERVICE,
    STATION_SERVICE,
    ERASURE_SERVICE,
)
RPCS: Final = [method.name for service in SERVICES for method in service.methods]


@dataclass(frozen=True)
class Stage:
    """The registry, and cases, accidents, a platform, a station in the states that acts need."""

    registry: Registry
    elevator_id: str
    code: str
    cases: Mapping[str, Call]


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A server of its own: nothing here is written, every call only asks whether it might."""
    with Registry(settings_in(tmp_path_factory.mktemp("scopes"))).serving() as registry:
        registered_parties(registry)
        story, code = coded(registry)
        story.do("ConnectDevice", on(2015, 1, 1), device_id="iot-1", platform=PLATFORM)
        _accidents(registry, story.id)
        _platform_and_station(registry)
        yield Stage(registry, story.id, code, dict(_cases(registry, story.id)))


@pytest.mark.parametrize("rpc", RPCS)
def test_every_role_in_every_scope(stage: Stage, rpc: str) -> None:
    """Let in by the table: the call succeeds. Not in it: denied by role. In another's: denied."""
    own = _own(rpc)
    wrong = TABLE.wrong(stage.registry, rpc, own, lambda rpc, caller: _called(stage, rpc, caller))
    assert wrong == []


def test_the_table_is_complete(
    record_testsuite_property: Callable[[str, object], None],
) -> None:
    """Every rpc of the services has its row, and no row is without an rpc."""
    size = f"{len(RPCS)} rpcs x {CALLS} callers = {len(RPCS) * CALLS} calls"
    record_testsuite_property("scope_matrix_emergency", size)
    assert sorted(MAY) == sorted(RPCS)


def test_a_case_found_by_its_code_is_opened_in_scope(stage: Stage) -> None:
    """The elevator is found on the way: its division and its parties decide all the same."""
    found = {"rescue_code": stage.code, "platform": PLATFORM}
    own = {"user_unit": COMMITTEE["party_id"], "maintainer": MAINTAINER["party_id"]}
    assert _opened(stage, found, own) == []


def test_a_case_of_a_place_alone_is_opened_in_its_division(stage: Stage) -> None:
    """Nobody knows yet whose elevator it is: no party may open it."""
    assert _opened(stage, {"place": HOME}, {}) == []


def _opened(stage: Stage, where: Mapping[str, Any], own: Mapping[str, str]) -> list[str]:
    """What is wrong about who may open a case there."""
    facts = {**_case_facts("OpenCase"), "validate_only": True, "occurred_at": NOON, **where}
    return TABLE.wrong(
        stage.registry, "OpenCase", own, lambda rpc, caller: caller.send(rpc, request(rpc, **facts))
    )


def _own(rpc: str) -> Mapping[str, str]:
    """The parties of what is called upon: a station names its operator alone, a platform nobody."""
    method = METHODS[rpc].input_type.fields_by_name
    if "station_id" in method and "case_id" not in method:
        return {"maintainer": MAINTAINER["party_id"]}
    return OWN


def _called(stage: Stage, rpc: str, caller: Caller) -> Any:
    """A minimal valid request of this rpc, to be decided and not written."""
    if rpc == "RaiseAlarms":
        return item_refusals(caller.batch(rpc, [_request(stage, "RaiseAlarm")]))
    return caller.send(rpc, _request(stage, rpc))


def _request(stage: Stage, rpc: str) -> Any:
    method = METHODS[rpc].input_type.fields_by_name
    fields: dict[str, Any] = {**_case_facts(rpc), **_other_facts(rpc)}
    if "validate_only" in method:
        fields = {"validate_only": True, "occurred_at": on(2015, 6, 2), **fields}
    if "case_id" in method and rpc not in {"OpenCase", "ReportAccident"}:
        fields["case_id"] = stage.cases[_state(rpc)].id
    if rpc == "LinkCases":
        fields["into_case_id"] = stage.cases["first"].id
    if rpc in {"OpenCase", "RaiseAlarm", "ReportAccident"}:
        fields["elevator_id"] = stage.elevator_id
    if rpc == "IdentifyElevator":
        fields |= {"rescue_code": stage.code, "platform": PLATFORM}
    return request(rpc, **fields)


STATES: Final = {
    "MarkAnswerOverdue": "first",
    "CallBack": "freed",
    "CloseCase": "freed",
    "ReopenCase": "closed",
    "UnlinkCase": "merged",
    "AcceptAccidentProposal": "proposed",
    "DismissAccidentProposal": "proposed",
}


def _state(rpc: str) -> str:
    return STATES.get(rpc, "open")


def _case_facts(rpc: str) -> dict[str, Any]:
    """The least that an act on a case must say."""
    facts: dict[str, dict[str, Any]] = {
        "OpenCase": {
            "case_id": "NEW",
            "case_kind": "CASE_KIND_RESCUE",
            "channel": "CASE_CHANNEL_TELEPHONE",
            "trapped": 1,
        },
        "RaiseAlarm": {
            "device_id": "iot-1",
            "alarm_number": "1",
            "alarm": "ALARM_KIND_ALARM_BUTTON",
        },
        "DispatchRescue": {"dispatch_id": "9", "level": "RESPONSE_LEVEL_MAINTAINER"},
        "AcceptDispatch": {"dispatch_id": "1"},
        "DeclineDispatch": {"dispatch_id": "1", "reason": "x"},
        "EscalateRescue": {
            "to_level": "RESPONSE_LEVEL_PROFESSIONAL",
            "ground": "ESCALATION_GROUND_DANGER",
        },
        "RecordArrival": {"dispatch_id": "1"},
        "RecordRelease": {"freed": 1},
        "CallBack": {"outcome": "CALL_BACK_OUTCOME_SATISFIED"},
        "CloseCase": {"cause_code": "E1", "responsibility": "CASE_RESPONSIBILITY_NOBODY"},
        "ReopenCase": {"reason": "x"},
        "UnlinkCase": {"reason": "x"},
        "CorrectCase": {"reason": "x", "trapped": 3},
        "RecordCasualty": {
            "casualty": {"person_id": "person:2", "name": "甲"},
            "outcome": "CASUALTY_OUTCOME_INJURED",
        },
        "RevealCaller": {"reason": "x"},
        "RevealCasualty": {"reason": "x", "person_id": "person:scope-victim"},
        "AcceptAccidentProposal": {"accident_id": "A-9"},
        "DismissAccidentProposal": {"reason": "x"},
    }
    return facts.get(rpc, {})


def _other_facts(rpc: str) -> dict[str, Any]:
    """Likewise of accidents, platforms, stations, persons."""
    figure = {"definition_id": "cases.v1", "numerator": 2, "denominator": 1}
    division = {"division": "350203"}
    station = {"station_id": "S-1"}
    accident = {"accident_id": "A-1"}
    facts: dict[str, dict[str, Any]] = {
        "ReportAccident": {
            "accident_id": "A-9",
            "accident_class": "ACCIDENT_CLASS_ACCIDENT",
            "toll": {"deaths": 1},
            "description": "x",
        },
        "GradeAccident": accident,
        "CorrectCasualties": {**accident, "toll": {"deaths": 2}, "reason": "x"},
        "CloseAccident": {
            "accident_id": "A-2",
            "report_number": "1",
            "findings": "x",
            "responsibility": "CASE_RESPONSIBILITY_NOBODY",
        },
        "WithdrawAccident": {**accident, "reason": "x"},
        "GetAccident": accident,
        "PlanPlatform": {
            "division": "350203",
            "responsible_unit": BUREAU,
            "plan_document": "1",
            "live_by": date(2016, 1, 1),
            "occurred_at": on(2013, 1, 1),
        },
        "StartBuilding": {**division, "occurred_at": on(2013, 6, 1)},
        "CommissionPlatform": {
            **division,
            "name": PLATFORM,
            "number": "96333",
        },
        "ChangeHotlineNumber": {**division, "number": "96366"},
        "LinkToGovernment": {**division, "government_platform": "x"},
        "DecommissionPlatform": {**division, "reason": "x"},
        "PublishBulletin": {**division, "period": "2015-04", "figures": [figure]},
        "CorrectBulletin": {**division, "period": "2015-03", "figures": [figure], "reason": "x"},
        "GetPlatform": division,
        "RegisterStation": {
            "station_id": "S-9",
            "name": "x",
            "operator": MAINTAINER,
            "place": HOME,
            "covers": ["350203"],
        },
        "ChangeStationCoverage": {**station, "covers": ["350206"]},
        "SuspendStation": {**station, "reason": "x"},
        "ResumeStation": station,
        "CloseStation": {**station, "reason": "x"},
        "GetStation": station,
        "EraseSubject": {"person_id": "person:nobody", "reason": "x", "legal_ground": "x"},
        "GetErasure": {"person_id": "person:scope-gone"},
    }
    return facts.get(rpc, {})


def _cases(registry: Registry, elevator_id: str) -> Iterator[tuple[str, Call]]:
    """About the one elevator; one in each state that some act needs."""
    first = called(registry, on(2015, 5, 31), elevator_id=elevator_id)
    yield "first", first
    for state in ("open", "freed", "closed", "merged", "proposed"):
        caller = {"person_id": f"person:scope-{state}", **CALLER}
        call = called(registry, elevator_id=elevator_id, caller=caller)
        call.send(2)
        if state == "open":
            victim = {"person_id": "person:scope-victim", "name": "乙"}
            call.do("RecordCasualty", 3, casualty=victim, outcome="CASUALTY_OUTCOME_INJURED")
        if state in {"freed", "closed"}:
            call.free(9)
        if state == "closed":
            call.close(30)
        if state == "merged":
            call.do("LinkCases", 9, into_case_id=first.id)
        if state == "proposed":
            call.free(130)
        yield state, call


def _accidents(registry: Registry, elevator_id: str) -> None:
    for accident_id in ("A-1", "A-2"):
        registry.national.ReportAccident(
            accident_id=accident_id,
            accident_class="ACCIDENT_CLASS_ACCIDENT",
            toll={"deaths": 1},
            description="x",
            elevator_id=elevator_id,
            occurred_at=NOON,
        )
    registry.national.GradeAccident(accident_id="A-2")
    registry.national.EraseSubject(person_id="person:scope-gone", reason="x", legal_ground="x")


def _platform_and_station(registry: Registry) -> None:
    figure = {"definition_id": "cases.v1", "numerator": 1, "denominator": 1}
    registry.national.CommissionPlatform(
        division="350203", name=PLATFORM, number="96333", occurred_at=on(2014, 1, 1)
    )
    registry.national.PublishBulletin(
        division="350203", period="2015-03", figures=[figure], occurred_at=on(2015, 4, 2)
    )
    registry.national.RegisterStation(
        station_id="S-1",
        name="莲花救援站",
        operator=MAINTAINER,
        place=HOME,
        networked=True,
        covers=["350203"],
        occurred_at=on(2015, 1, 1),
    )
