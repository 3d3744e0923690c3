"""Scene 23 for inspection: every rpc, in every role, in its own scope and in a foreign one."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

import pytest

from services.inspection.servicer import (
    AGENCY_SERVICE,
    BATCHES,
    INSPECTION_SERVICE,
    MODEL_SERVICE,
    SAMPLE_SERVICE,
    STANDARD_SERVICE,
)
from tests.e2e.people import (
    AGENCY,
    BUREAU,
    COMMITTEE,
    INSTALLER,
    MAINTAINER,
    MAKER,
    OWNER,
    Life,
    life,
    registered_parties,
)
from tests.e2e.registry import METHODS, Caller, Registry, on, request, settings_in
from tests.e2e.scopes import CALLS, Table, item_refusals
from tests.inspection.people import (
    HOUSING,
    INSPECTOR,
    PARTS,
    SCOPES,
    TERM,
    agencies,
    choose,
    report,
)

OWN: Final = {
    "user_unit": COMMITTEE["party_id"],
    "manufacturer": MAKER["party_id"],
    "installer": INSTALLER["party_id"],
    "maintainer": MAINTAINER["party_id"],
    "inspection_body": AGENCY["party_id"],
    "department": HOUSING["party_id"],
}
"""The parties of the lifts; the department is one that an assessment was addressed to."""

AUTHORITY = "national province city county"
ALL = f"{AUTHORITY} user_unit manufacturer installer maintainer inspection_body insurer department auditor system"
PUBLIC = f"{ALL} rescue_platform public"
PROVINCE = "national province"

MAY: Final[Mapping[str, str]] = {
    "ChooseAgency": f"{AUTHORITY} user_unit manufacturer installer",
    "AssignSpotCheck": f"{AUTHORITY} system",
    "RecordSupervisionInspection": f"{AUTHORITY} inspection_body system",
    "RecordPeriodicInspection": f"{AUTHORITY} inspection_body system",
    "RecordPeriodicInspections": f"{AUTHORITY} inspection_body system",
    "RecordSelfTest": f"{AUTHORITY} user_unit maintainer inspection_body system",
    "RecordSelfTests": f"{AUTHORITY} user_unit maintainer inspection_body system",
    "RecordOwnInspection": f"{AUTHORITY} user_unit manufacturer installer maintainer",
    "RecordSpotCheck": f"{AUTHORITY} inspection_body",
    "CorrectInspection": f"{AUTHORITY} inspection_body",
    "ScheduleInspection": f"{AUTHORITY} system",
    "ScheduleInspections": f"{AUTHORITY} system",
    "AdjustInspectionPeriod": AUTHORITY,
    "OverrideInspectionPeriod": PROVINCE,
    "OverrideInspectionPeriods": PROVINCE,
    "WithdrawInspectionMove": PROVINCE,
    "MarkInspectionOverdue": f"{AUTHORITY} system",
    "RequestRiskAssessment": f"{AUTHORITY} user_unit system",
    "ReportRiskAssessment": f"{AUTHORITY} inspection_body",
    "AssignTechnicalSupport": f"{AUTHORITY} system",
    "EndTechnicalSupport": f"{AUTHORITY} inspection_body",
    "GetInspections": ALL,
    "ApproveAgency": PROVINCE,
    "WithdrawAgencyApproval": PROVINCE,
    "AuditAgency": f"{PROVINCE} city",
    "QualifyInspector": PROVINCE,
    "SuspendInspector": f"{PROVINCE} city",
    "ReinstateInspector": f"{PROVINCE} city",
    "WithdrawInspector": PROVINCE,
    "GetAgency": PUBLIC,
    "CertifyModel": f"{PROVINCE} inspection_body",
    "WithdrawModelCertificate": PROVINCE,
    "SampleConformity": f"{PROVINCE} city inspection_body",
    "VoidConformitySampling": PROVINCE,
    "GetModel": PUBLIC,
    "DrawSamplePlan": AUTHORITY,
    "CancelSamplePlan": AUTHORITY,
    "GetSamplePlan": f"{AUTHORITY} auditor system",
    "PublishStandard": PROVINCE,
    "SupersedeStandard": PROVINCE,
    "GetStandard": PUBLIC,
    "GetApplicableEdition": PUBLIC,
}
"""Who may call what."""

OPEN: Final = frozenset({"GetAgency", "GetModel", "GetStandard", "GetApplicableEdition"})
"""Rpcs without a scope: who may inspect, what is certified, what the standards are, is public 公示."""

TABLE: Final = Table(MAY, OPEN)
SERVICES: Final = (
    INSPECTION_SERVICE,
    AGENCY_SERVICE,
    MODEL_SERVICE,
    SAMPLE_SERVICE,
    STANDARD_SERVICE,
)
RPCS: Final = [method.name for service in SERVICES for method in service.methods]
DAY: Final = date(2015, 2, 20)
DESIGN: Final = date(2015, 1, 1)


@dataclass(frozen=True)
class Stage:
    """The registry and a lift about which everything was said that some call asks for."""

    registry: Registry
    lift: Life


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A server of its own: nothing here is written, every call only asks whether it might."""
    with Registry(settings_in(tmp_path_factory.mktemp("scopes"))).serving() as registry:
        registered_parties(registry)
        agencies(registry)
        yield Stage(registry, _lift(registry))


@pytest.mark.parametrize("rpc", RPCS)
def test_every_role_in_every_scope(stage: Stage, rpc: str) -> None:
    """Let in by the table: the call succeeds. Not in it: denied by role. In another's: denied."""
    wrong = TABLE.wrong(stage.registry, rpc, OWN, lambda rpc, caller: _called(stage, rpc, caller))
    assert wrong == []


def test_the_table_is_complete(
    record_testsuite_property: Callable[[str, object], None],
) -> None:
    """Every rpc has its row, and no row is without an rpc."""
    size = f"{len(RPCS)} rpcs x {CALLS} callers = {len(RPCS) * CALLS} calls"
    record_testsuite_property("scope_matrix_inspection", size)
    assert sorted(MAY) == sorted(RPCS)


def _called(stage: Stage, rpc: str, caller: Caller) -> Any:
    """A minimal valid request of this rpc, to be decided and not written."""
    if rpc in BATCHES:
        return item_refusals(caller.batch(rpc, [_request(stage, BATCHES[rpc])]))
    return caller.send(rpc, _request(stage, rpc))


def _request(stage: Stage, rpc: str) -> Any:
    known, fields = METHODS[rpc].input_type.fields_by_name, _facts(rpc)
    if "validate_only" in known:
        fields = {"occurred_at": on(2015, 3, 1), **fields, "validate_only": True}
    if "elevator_id" in known:
        fields["elevator_id"] = stage.lift.id
    return request(rpc, **fields)


def _facts(rpc: str) -> dict[str, Any]:
    """The least that a call must say."""
    moved = {
        "kind": "DUE_KIND_INSPECTION",
        "document_number": "D-2",
        "moved_to": date(2016, 4, 30),
    }
    new = report(DAY, "NEW")
    facts: dict[str, dict[str, Any]] = {
        "ChooseAgency": {"agency": AGENCY, "chosen_by": OWNER},
        "AssignSpotCheck": {**_assignment(), "assignment_id": "SC-2"},
        "RecordSupervisionInspection": {
            **new,
            "work": "SUPERVISED_WORK_INSTALLATION",
            "configuration": PARTS,
        },
        "RecordPeriodicInspection": new,
        "RecordSelfTest": {**new, "agency": MAINTAINER},
        "RecordOwnInspection": {**new, "agency": MAINTAINER},
        "RecordSpotCheck": {**new, "assignment_id": "SC-1"},
        "CorrectInspection": {"report_number": "OLD", "reason": "x", "evidence": "x", "void": True},
        "ScheduleInspection": {},
        "AdjustInspectionPeriod": {
            **moved,
            "adjusted_by": BUREAU,
            "explanation": "x",
        },
        "OverrideInspectionPeriod": {
            **moved,
            "ordered_by": BUREAU,
            "reason": "MOVE_REASON_EPIDEMIC",
        },
        "WithdrawInspectionMove": {"document_number": "D-1", "reason": "x"},
        "MarkInspectionOverdue": {"kind": "DUE_KIND_INSPECTION", "occurred_at": on(2020, 1, 1)},
        "RequestRiskAssessment": {**_assessment(), "assessment_id": "RA-3"},
        "ReportRiskAssessment": {**_assessed(), "assessment_id": "RA-1", "report_number": "2"},
        "AssignTechnicalSupport": {**_support(), "support_id": "TS-2"},
        "EndTechnicalSupport": {"support_id": "TS-1", "result": "x"},
        "GetInspections": {},
        "ApproveAgency": {**_agency(), "approval_number": "N", "approved_by": BUREAU},
        "WithdrawAgencyApproval": {
            **_of_agency(),
            "approval_number": "TS7110-1",
            "withdrawn_from": DAY,
            "withdrawn_by": BUREAU,
            "reason": "x",
        },
        "AuditAgency": {
            "agency": AGENCY,
            "audit_id": "A-1",
            "audited_on": DAY,
            "audited_by": BUREAU,
            "verdict": "AUDIT_VERDICT_PASSED",
        },
        "QualifyInspector": {**_agency(), "inspector_id": "insp-8", "qualified_by": BUREAU},
        "SuspendInspector": {**_inspector(), "suspended_from": DAY, "reason": "x"},
        "ReinstateInspector": {**_of_agency(), "inspector_id": "out", "reinstated_from": DAY},
        "WithdrawInspector": {**_inspector(), "withdrawn_from": DAY, "reason": "x"},
        "GetAgency": _of_agency(),
        "CertifyModel": {**_model(), "certificate_number": "TX-2"},
        "WithdrawModelCertificate": {
            "model_id": "HGE",
            "certificate_number": "TX-1",
            "withdrawn_from": DAY,
            "withdrawn_by": BUREAU,
            "reason": "x",
        },
        "SampleConformity": {**_sampling(), "sampling_id": "YZ-2"},
        "VoidConformitySampling": {"model_id": "HGE", "sampling_id": "YZ-1", "reason": "x"},
        "GetModel": {"model_id": "HGE"},
        "DrawSamplePlan": {**_plan(), "sample_id": "S-2"},
        "CancelSamplePlan": {"sample_id": "S-1", "reason": "x"},
        "GetSamplePlan": {"sample_id": "S-1"},
        "PublishStandard": {**_standard(), "edition": "2016"},
        "SupersedeStandard": {
            "standard_number": "DB35-T-1",
            "edition": "2014",
            "superseded_from": date(2015, 6, 1),
        },
        "GetStandard": {"standard_number": "DB35-T-1"},
        "GetApplicableEdition": {"standard_number": "DB35-T-1", "design_on": DESIGN},
    }
    return dict(facts[rpc])


def _of_agency() -> dict[str, Any]:
    return {"party_id": AGENCY["party_id"]}


def _inspector() -> dict[str, Any]:
    return {**_of_agency(), "inspector_id": INSPECTOR}


def _agency() -> dict[str, Any]:
    return {"agency": AGENCY, "scopes": SCOPES, **TERM}


def _assignment() -> dict[str, Any]:
    return {"assignment_id": "SC-1", "agency": AGENCY, "assigned_by": BUREAU, "reason": "x"}


def _assessment() -> dict[str, Any]:
    ground = "ASSESSMENT_GROUND_REQUESTED"
    return {"assessment_id": "RA-1", "ground": ground, "requested_by": OWNER, "agency": AGENCY}


def _assessed() -> dict[str, Any]:
    return {
        "assessment_id": "RA-2",
        "report_number": "1",
        "agency": AGENCY,
        "assessed_on": DAY,
        "inspectors": [INSPECTOR],
        "grade": "RISK_LEVEL_LEVEL_3",
        "recommendation": "RECOMMENDATION_REPAIR",
        "findings": "x",
        "addressees": {"owner": OWNER, "departments": [HOUSING]},
    }


def _support() -> dict[str, Any]:
    return {"support_id": "TS-1", "agency": AGENCY, "assigned_by": BUREAU, "task": "x"}


def _model() -> dict[str, Any]:
    return {
        "model_id": "HGE",
        "model_name": "HGE",
        "maker": MAKER,
        "certificate_number": "TX-1",
        "agency": AGENCY,
        "range": {"kind_code": "3110"},
        **TERM,
    }


def _sampling() -> dict[str, Any]:
    item = {"item_number": "1", "judgement": "JUDGEMENT_CONFORMING"}
    return {
        "model_id": "HGE",
        "sampling_id": "YZ-1",
        "agency": AGENCY,
        "sampled_on": DAY,
        "ordered_by": BUREAU,
        "items": [item],
    }


def _plan() -> dict[str, Any]:
    return {
        "sample_id": "S-1",
        "division": "350203",
        "purpose": "x",
        "drawn_by": BUREAU,
        "seed": "seed-2015",
        "frame": [{"elevator_id": "a" * 26}],
        "sizes": [{"size": 1}],
    }


def _standard() -> dict[str, Any]:
    return {
        "standard_number": "DB35-T-1",
        "edition": "2014",
        "printed_number": "DB35/T 1",
        "title": "x",
        "kind": "STANDARD_KIND_LOCAL",
        "published_by": BUREAU,
        "applies_from": date(2014, 6, 1),
        "division": "350000",
    }


def _lift(registry: Registry) -> Life:
    """With all that the calls above rest on."""
    story, fujian = life(registry).until_registered(), registry.fujian
    choose(story, on(2014, 3, 2))
    story.do("RecordPeriodicInspection", None, **report(date(2015, 2, 1), "OLD"))
    at = on(2015, 2, 2)
    story.do("AssignSpotCheck", at, **_assignment())
    moved = {"document_number": "D-1", "moved_to": date(2016, 3, 31)}
    facts = _facts("OverrideInspectionPeriod") | moved
    story.do("OverrideInspectionPeriod", at, **facts)
    for number in ("RA-1", "RA-2"):
        story.do("RequestRiskAssessment", at, **_assessment() | {"assessment_id": number})
    story.do("ReportRiskAssessment", on(2015, 2, 21), **_assessed())
    story.do("AssignTechnicalSupport", at, **_support())
    fujian.QualifyInspector(**_agency(), inspector_id="out", qualified_by=BUREAU)
    out = {"inspector_id": "out", "suspended_from": date(2015, 1, 1), "reason": "x"}
    fujian.SuspendInspector(**_of_agency(), **out)
    fujian.CertifyModel(**_model())
    fujian.SampleConformity(**_sampling())
    fujian.DrawSamplePlan(**_plan())
    fujian.PublishStandard(**_standard())
    return story
