"""Scene 23 for hazards and remedies: every rpc, in every role, in its own scope and in a foreign one."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

import pytest

from services.supervision import remedies
from tests.e2e.people import AGENCY, COMMITTEE, INSTALLER, MAINTAINER, MAKER, registered_parties
from tests.e2e.registry import METHODS, Caller, Registry, on, request, settings_in
from tests.e2e.scopes import CALLS, Table, item_refusals
from tests.supervision.remedy_scope_stage import Files, files, least
from tests.supervision.remedy_stage import HOUSING, INSURER

OWN: Final = {
    "user_unit": COMMITTEE["party_id"],
    "manufacturer": MAKER["party_id"],
    "installer": INSTALLER["party_id"],
    "maintainer": MAINTAINER["party_id"],
    "inspection_body": AGENCY["party_id"],
    "insurer": INSURER["party_id"],
    "department": HOUSING["party_id"],
}
"""The parties of the elevator, and the department that listings and notices name."""

AUTHORITY = "national province city county"
LOOK = f"{AUTHORITY} auditor system"
CARD = f"{LOOK} user_unit manufacturer maintainer inspection_body insurer"
UNIT = f"{AUTHORITY} user_unit maintainer"
INSPECTS = f"{AUTHORITY} inspection_body"
MAKES = f"{AUTHORITY} manufacturer"
ACTS = f"{AUTHORITY} system"
HOTLINE = f"{AUTHORITY} rescue_platform"
ALL = f"{CARD} installer rescue_platform department public"

MAY: Final[Mapping[str, str]] = {
    "FileHazard": f"{UNIT} manufacturer inspection_body insurer system",
    "FileHazards": f"{UNIT} manufacturer inspection_body insurer system",
    "CorrectHazard": AUTHORITY,
    "AssessRisk": f"{INSPECTS} maintainer",
    "SubmitPlan": UNIT,
    "ApprovePlan": AUTHORITY,
    "RejectPlan": AUTHORITY,
    "ReportRectified": UNIT,
    "VerifyRectified": INSPECTS,
    "RejectRectified": INSPECTS,
    "PutUnderWatch": UNIT,
    "MarkWatchExpired": "system",
    "RecordStopped": f"{ACTS} user_unit",
    "RefuteHazard": INSPECTS,
    "ReopenHazard": AUTHORITY,
    "GetHazard": CARD,
    "ReportSeriousHazard": MAKES,
    "ExtendReportedMachines": MAKES,
    "ConcludeFleetSearch": "system",
    "WithdrawMakerReport": MAKES,
    "GetMakerReport": f"{LOOK} manufacturer",
    "RecordAffected": "system",
    "RecordAffectedElevators": "system",
    "NotifyUserUnit": "manufacturer system",
    "AcknowledgeByUserUnit": "user_unit",
    "NotifyAuthority": "manufacturer system",
    "AcknowledgeByAuthority": AUTHORITY,
    "TellInsurer": "system",
    "VerifyReportedHazard": INSPECTS,
    "RefuteReportedHazard": INSPECTS,
    "RecordAffectedOrder": ACTS,
    "RecordAffectedRectified": ACTS,
    "GetAffectedElevator": CARD,
    "OrderRectification": ACTS,
    "ExtendOrder": AUTHORITY,
    "ReportOrderFulfilled": UNIT,
    "ConfirmRectification": AUTHORITY,
    "MarkOrderOverdue": "system",
    "EscalateOrder": ACTS,
    "ReopenOrder": AUTHORITY,
    "WithdrawOrder": AUTHORITY,
    "GetOrder": CARD,
    "ListForSupervision": AUTHORITY,
    "EscalateToTownship": ACTS,
    "EscalateToGovernment": ACTS,
    "MeetListingCondition": f"{ACTS} department",
    "ReopenListingCondition": AUTHORITY,
    "MarkListingOverdue": "system",
    "Delist": AUTHORITY,
    "WithdrawListing": "national province city",
    "GetListing": f"{CARD} department",
    "OrderSealing": AUTHORITY,
    "SendWrittenReport": AUTHORITY,
    "ProposeMajorHazardListing": AUTHORITY,
    "LiftSealing": AUTHORITY,
    "GetSealing": CARD,
    "RaiseWithoutsFlag": ACTS,
    "ClearWithoutsFlag": ACTS,
    "SettleResponsibleUnit": ACTS,
    "SettleMaintainer": ACTS,
    "SettleFunding": ACTS,
    "CloseWithoutsCase": AUTHORITY,
    "WithdrawWithoutsCase": AUTHORITY,
    "GetWithouts": CARD,
    "ReceiveComplaint": f"{HOTLINE} user_unit maintainer department public system",
    "ReceiveComplaints": f"{HOTLINE} system",
    "LocateComplaint": HOTLINE,
    "MergeDuplicate": HOTLINE,
    "VerifyComplaint": AUTHORITY,
    "RefuteComplaint": AUTHORITY,
    "CloseComplaint": AUTHORITY,
    "ReopenComplaint": AUTHORITY,
    "WithdrawComplaint": HOTLINE,
    "RevealComplainant": AUTHORITY,
    "GetComplaint": f"{LOOK} rescue_platform",
    "NotifyLocalGovernment": ACTS,
    "NotifyDepartment": ACTS,
    "ReplyToNotice": "department",
    "RecordNoticeReply": AUTHORITY,
    "CloseNotice": AUTHORITY,
    "WithdrawNotice": AUTHORITY,
    "GetNotice": f"{LOOK} department",
    "OpenEnforcementCase": AUTHORITY,
    "ImposePenalty": AUTHORITY,
    "WithdrawPenalty": AUTHORITY,
    "CloseEnforcementCase": AUTHORITY,
    "GetEnforcementCase": f"{CARD} installer",
    "PublishDisclosure": ACTS,
    "CorrectDisclosure": AUTHORITY,
    "RetractDisclosure": AUTHORITY,
    "ReinstateDisclosure": AUTHORITY,
    "GetDisclosure": ALL,
}
"""Who may call what."""

OPEN: Final = frozenset({"ReceiveComplaint", "GetDisclosure"})
"""Anybody may complain, of an elevator anywhere; what is published is published."""

TABLE: Final = Table(MAY, OPEN)
SERVICES: Final = (
    remedies.HAZARD_SERVICE,
    remedies.REPORT_SERVICE,
    remedies.AFFECTED_SERVICE,
    remedies.ORDER_SERVICE,
    remedies.LISTING_SERVICE,
    remedies.SEALING_SERVICE,
    remedies.WITHOUTS_SERVICE,
    remedies.COMPLAINT_SERVICE,
    remedies.NOTICE_SERVICE,
    remedies.ENFORCEMENT_SERVICE,
    remedies.DISCLOSURE_SERVICE,
)
RPCS: Final = [method.name for service in SERVICES for method in service.methods]
WITHOUTS: Final = [method.name for method in remedies.WITHOUTS_SERVICE.methods]
BATCHES: Final = {
    "FileHazards": "FileHazard",
    "RecordAffectedElevators": "RecordAffected",
    "ReceiveComplaints": "ReceiveComplaint",
}


@dataclass(frozen=True)
class Stage:
    """The registry, and the files that the acts are about."""

    registry: Registry
    files: Files


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A server of its own: nothing here is written, every call only asks whether it might."""
    with Registry(settings_in(tmp_path_factory.mktemp("scopes"))).serving() as registry:
        registered_parties(registry)
        yield Stage(registry, files(registry))


@pytest.mark.parametrize("rpc", RPCS)
def test_every_role_in_every_scope(stage: Stage, rpc: str) -> None:
    """Let in by the table: the call succeeds. Not in it: denied by role. In another's: denied."""
    wrong = TABLE.wrong(stage.registry, rpc, OWN, lambda rpc, caller: _called(stage, rpc, caller))
    assert wrong == []


def test_the_table_is_complete(record_testsuite_property: Callable[[str, object], None]) -> None:
    """Every rpc has its row, and no row is without an rpc."""
    size = f"{len(RPCS)} rpcs x {CALLS} callers = {len(RPCS) * CALLS} calls"
    record_testsuite_property("scope_matrix_remedies", size)
    assert sorted(MAY) == sorted(RPCS)


def _called(stage: Stage, rpc: str, caller: Caller) -> Any:
    """A minimal valid request of this rpc, to be decided and not written."""
    if rpc in BATCHES:
        return item_refusals(caller.batch(rpc, [_request(stage, BATCHES[rpc])]))
    return caller.send(rpc, _request(stage, rpc))


def _request(stage: Stage, rpc: str) -> Any:
    kind, fields = least(stage.files, rpc)
    names = METHODS[rpc].input_type.fields_by_name
    if "validate_only" in names:
        fields = {**fields, "validate_only": True, "occurred_at": on(2015, 12, 1)}
    if kind:
        fields = {**fields, _key_of(rpc): stage.files.of[kind]}
    elif rpc in WITHOUTS:
        of = stage.files
        lift = of.settled if rpc == "CloseWithoutsCase" else of.lift
        fields = {**fields, "elevator_id": lift.id}
    return request(rpc, **fields)


def _key_of(rpc: str) -> str:
    """What names the file in a request: the field after the control fields, or a read's first."""
    fields = METHODS[rpc].input_type.fields
    number = 1 if rpc.startswith("Get") else 5
    return next(str(one.name) for one in fields if one.number == number)
