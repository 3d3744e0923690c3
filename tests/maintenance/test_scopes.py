"""Scene 23: every rpc of maintenance, in every role, in its own scope and in a foreign one.

The table of who may do what is written here by hand, and compared with what the server does.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

import pytest

from services.maintenance.servicer import (
    BATCHES,
    CONTRACT_SERVICE,
    FUND_SERVICE,
    RATING_SERVICE,
    UPKEEP_SERVICE,
)
from tests.e2e.people import AGENCY, BUREAU, COMMITTEE, INSTALLER, MAINTAINER, MAKER
from tests.e2e.registry import METHODS, Caller, Registry, on, request
from tests.e2e.scopes import CALLS, Table, item_refusals
from tests.maintenance.staging import Staged, staged
from tests.maintenance.telling import (
    FIXED,
    HARBOUR,
    OFFICE,
    TECHNICIAN,
    contract_facts,
    running,
)

AUTHORITY = "national province city county"
UNIT = f"{AUTHORITY} user_unit"
BOTH = f"{UNIT} maintainer"
OFFICES = f"{AUTHORITY} department"
READERS = f"{BOTH} rescue_platform manufacturer inspection_body insurer auditor system"
EVERYBODY = f"{READERS} installer department public"

MAY: Final[Mapping[str, str]] = {
    "SignContract": BOTH,
    "RenewContract": BOTH,
    "AmendContract": BOTH,
    "ChangeMaintenanceScheme": BOTH,
    "TerminateContract": BOTH,
    "ExpireContract": f"{AUTHORITY} system",
    "VoidContract": AUTHORITY,
    "CorrectContract": AUTHORITY,
    "ReportSubcontracting": f"{UNIT} system",
    "RefuteSubcontracting": AUTHORITY,
    "GetContract": f"{BOTH} auditor system",
    "TakeOver": f"{BOTH} system",
    "TakeOverElevators": f"{BOTH} system",
    "HandOver": f"{BOTH} system",
    "HandOverElevators": f"{BOTH} system",
    "AdoptMaintenanceScheme": f"{AUTHORITY} maintainer system",
    "RecordVisit": f"{AUTHORITY} maintainer",
    "RecordVisits": f"{AUTHORITY} maintainer",
    "ConfirmVisit": UNIT,
    "WithdrawVisit": f"{AUTHORITY} maintainer",
    "RevealTechnician": BOTH,
    "RecordGovernorCalibration": f"{BOTH} inspection_body",
    "MarkMaintenanceOverdue": f"{AUTHORITY} system",
    "ReportFault": f"{BOTH} rescue_platform manufacturer system",
    "CloseFault": BOTH,
    "ReopenFault": BOTH,
    "RecordTechnicalSupport": f"{AUTHORITY} manufacturer maintainer",
    "GetUpkeep": READERS,
    "GetPublicUpkeep": EVERYBODY,
    "RateMaintainer": AUTHORITY,
    "ReviseRating": AUTHORITY,
    "PublishRating": AUTHORITY,
    "AppealRating": "maintainer",
    "WithdrawRatingAppeal": "maintainer",
    "ResolveAppeal": AUTHORITY,
    "GetRating": f"{AUTHORITY} maintainer auditor system",
    "GetPublishedRating": EVERYBODY,
    "RecordFundStatus": f"{UNIT} system",
    "ApplyForFund": UNIT,
    "RecordVote": UNIT,
    "RecordCommitteeReview": UNIT,
    "ConfirmByTownship": AUTHORITY,
    "ApproveFund": OFFICES,
    "RejectFund": OFFICES,
    "WithdrawFundApplication": UNIT,
    "PayFund": OFFICES,
    "ReturnFundPayment": OFFICES,
    "GrantSubsidy": OFFICES,
    "PublicizeProcess": f"{UNIT} department",
    "PlanLaterRaising": f"{UNIT} department",
    "AuditFund": OFFICES,
    "CloseFund": OFFICES,
    "GetFund": f"{BOTH} department auditor system",
}
"""Who may call what."""

OPEN: Final = frozenset({"GetPublicUpkeep", "GetPublishedRating"})
"""Rpcs without a scope: what they tell is published 公示."""

TABLE: Final = Table(MAY, OPEN)
SERVICES: Final = (CONTRACT_SERVICE, UPKEEP_SERVICE, RATING_SERVICE, FUND_SERVICE)
SERVICE_OF: Final = {method.name: service for service in SERVICES for method in service.methods}

LIFTS_OWN: Final = {
    "user_unit": COMMITTEE["party_id"],
    "manufacturer": MAKER["party_id"],
    "installer": INSTALLER["party_id"],
    "maintainer": MAINTAINER["party_id"],
    "inspection_body": AGENCY["party_id"],
}
OWN: Final = {
    CONTRACT_SERVICE.name: {
        "user_unit": COMMITTEE["party_id"],
        "maintainer": MAINTAINER["party_id"],
    },
    UPKEEP_SERVICE.name: LIFTS_OWN,
    RATING_SERVICE.name: {"maintainer": HARBOUR["party_id"]},
    FUND_SERVICE.name: LIFTS_OWN | {"department": OFFICE["party_id"]},
}
"""The parties that what is called upon names, by service."""


@dataclass(frozen=True)
class Stage:
    """The registry, and what there is on it."""

    registry: Registry
    staged: Staged


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A server of its own: nothing here is written, every call only asks whether it might."""
    with running(tmp_path_factory.mktemp("scopes")) as registry:
        yield Stage(registry, staged(registry))


@pytest.mark.parametrize("rpc", SERVICE_OF)
def test_every_role_in_every_scope(stage: Stage, rpc: str) -> None:
    """Let in by the table: the call succeeds. Not in it: denied by role. In another's: denied."""
    own = OWN[SERVICE_OF[rpc].name]
    wrong = TABLE.wrong(stage.registry, rpc, own, lambda rpc, caller: called(stage, rpc, caller))
    assert wrong == []


def test_the_table_is_complete(record_testsuite_property: Callable[[str, object], None]) -> None:
    """Every rpc of the four services has its row, and no row is without an rpc."""
    size = f"{len(SERVICE_OF)} rpcs x {CALLS} callers = {len(SERVICE_OF) * CALLS} calls"
    record_testsuite_property("scope_matrix_maintenance", size)
    assert sorted(MAY) == sorted(SERVICE_OF)


def called(stage: Stage, rpc: str, caller: Caller) -> Any:
    """A minimal valid request of this rpc, to be decided and not written."""
    if rpc in BATCHES:
        item = asked(stage.staged, BATCHES[rpc].__name__)
        return item_refusals(caller.batch(rpc, [item]))
    return caller.send(rpc, asked(stage.staged, rpc))


def asked(on_stage: Staged, rpc: str) -> Any:
    """The least that the rpc must say, about what is on the stage."""
    fields = FACTS[rpc](on_stage)
    if "validate_only" in METHODS[rpc].input_type.fields_by_name:
        fields = {"validate_only": True, "occurred_at": on(2015, 3, 1)} | fields
    return request(rpc, **fields)


def on_contract(**fields: Any) -> Callable[[Staged], dict[str, Any]]:
    """About the contract."""
    return lambda stage: {"contract_id": stage.contract_id} | fields


def on_lift(**fields: Any) -> Callable[[Staged], dict[str, Any]]:
    """About the lift that is maintained."""
    return lambda stage: {"elevator_id": stage.lift.id} | fields


def on_rating(name: str, **fields: Any) -> Callable[[Staged], dict[str, Any]]:
    """About the rating in that phase."""
    return lambda stage: {"rating_id": stage.ratings[name]} | fields


def on_fund(name: str, **fields: Any) -> Callable[[Staged], dict[str, Any]]:
    """About the file in that phase."""
    return lambda _: {"fund_id": name} | fields


TRANSFER: Final = {"price_fen": 1, "document_number": "1"}
LATER: Final = {"scheme": FIXED | {"starts_on": date(2015, 9, 1)}, "document_number": "1"}
SIGNATURE: Final = {"unit": COMMITTEE, "confirmed_on": date(2015, 1, 20)}
PAYMENT: Final = {
    "payment_number": "2",
    "amount_fen": 1,
    "payee": MAINTAINER,
    "stage": "FUND_PAYMENT_STAGE_ADVANCE",
}
VOTES: Final = {
    "total_heads": 3,
    "total_area_sqdm": 3,
    "participating_heads": 3,
    "participating_area_sqdm": 3,
    "agreeing_heads": 3,
    "agreeing_area_sqdm": 3,
}
AUDIT: Final = {
    "auditor": OFFICE,
    "report_number": "1",
    "spent_fen": 0,
    "in_order": False,
    "opinion": "x",
}
STATUS: Final = {"sufficiency": "FUND_SUFFICIENCY_NONE", "evidence": "x"}
APPLICATION: Final = {
    "application_number": "1",
    "path": "FUND_PATH_NORMAL",
    "applicant": COMMITTEE,
    "fund_office": OFFICE,
    "plan": "x",
    "requested_fen": 1,
}

FACTS: Final[Mapping[str, Callable[[Staged], dict[str, Any]]]] = {
    "SignContract": lambda stage: contract_facts(
        [stage.free], contract_id="NEW-1", starts_on=date(2014, 4, 1), occurred_at=on(2015, 3, 1)
    ),
    "RenewContract": on_contract(ends_on=date(2018, 1, 1), **TRANSFER),
    "AmendContract": lambda stage: {
        "contract_id": stage.contract_id,
        "effective_on": date(2015, 3, 1),
        "added_ids": [stage.free.id],
        **TRANSFER,
    },
    "ChangeMaintenanceScheme": on_contract(**LATER),
    "TerminateContract": on_contract(
        ended_on=date(2015, 3, 1), ground="CONTRACT_TERMINATION_GROUND_AGREEMENT", reason="x"
    ),
    "ExpireContract": on_contract(occurred_at=on(2017, 1, 1)),
    "VoidContract": on_contract(reason="x"),
    "CorrectContract": on_contract(reason="x", evidence="x", price_fen=1),
    "ReportSubcontracting": on_contract(
        report_number="2",
        subcontractor=HARBOUR,
        found_on=date(2015, 1, 1),
        evidence="x",
        reported_by=BUREAU,
    ),
    "RefuteSubcontracting": on_contract(report_number="1", reason="x"),
    "GetContract": on_contract(),
    "TakeOver": lambda stage: {
        "elevator_id": stage.waiting.id,
        "contract_id": stage.contract_id,
        "maintainer": MAINTAINER,
        "from_on": date(2015, 1, 1),
    },
    "HandOver": lambda stage: {
        "elevator_id": stage.lift.id,
        "contract_id": stage.contract_id,
        "ended_on": date(2015, 2, 1),
        "reason": "HAND_OVER_REASON_CONTRACT_TERMINATED",
    },
    "AdoptMaintenanceScheme": lambda stage: {
        "elevator_id": stage.lift.id,
        "contract_id": stage.contract_id,
        "starts_on": date(2015, 6, 1),
    },
    "RecordVisit": on_lift(
        visit_number="2",
        kind="UPKEEP_VISIT_KIND_HALF_MONTH",
        visited_on=date(2015, 2, 1),
        maintainer=MAINTAINER,
        technician=TECHNICIAN,
        items_checked=31,
    ),
    "ConfirmVisit": on_lift(visit_number="1", confirmation=SIGNATURE),
    "WithdrawVisit": on_lift(visit_number="1", reason="x"),
    "RevealTechnician": on_lift(visit_number="1", reason="x"),
    "RecordGovernorCalibration": on_lift(
        calibrated_on=date(2015, 2, 1), report_number="1", calibrated_by=MAINTAINER
    ),
    "MarkMaintenanceOverdue": on_lift(duty="UPKEEP_DUTY_QUARTER", due_on=date(2014, 7, 1)),
    "ReportFault": on_lift(fault_number="9", symptom="FAULT_SYMPTOM_OTHER"),
    "CloseFault": on_lift(fault_number="open", cause_code="E1", remedy="x"),
    "ReopenFault": on_lift(fault_number="closed", reason="x"),
    "RecordTechnicalSupport": on_lift(
        support_number="1",
        given_by=MAKER,
        given_on=date(2015, 2, 1),
        topic="SUPPORT_TOPIC_PARTS",
        description="x",
    ),
    "GetUpkeep": on_lift(),
    "GetPublicUpkeep": on_lift(),
    "RateMaintainer": lambda _: {"maintainer": HARBOUR, "period": "2013", "rated_by": BUREAU},
    "ReviseRating": on_rating(
        "draft",
        reason="x",
        rated_by=BUREAU,
        evidence=[{"item": "RATING_ITEM_EXPERT", "count": 1, "document_number": "1"}],
    ),
    "PublishRating": on_rating("draft", published_by=BUREAU),
    "AppealRating": on_rating("public", appeal_number="1", grounds="x"),
    "WithdrawRatingAppeal": on_rating("appealed", appeal_number="1", reason="x"),
    "ResolveAppeal": on_rating("appealed", appeal_number="1", reason="x", resolved_by=BUREAU),
    "GetRating": on_rating("draft"),
    "GetPublishedRating": on_rating("public"),
    "RecordFundStatus": lambda stage: {"fund_id": "NEW", "elevator_id": stage.lift.id} | STATUS,
    "ApplyForFund": lambda stage: {"fund_id": "NEW", "elevator_id": stage.lift.id} | APPLICATION,
    "RecordVote": on_fund("applied", votes=VOTES, voted_on=date(2015, 1, 1), announcement="1"),
    "RecordCommitteeReview": on_fund("danger", committee=COMMITTEE, review_number="1"),
    "ConfirmByTownship": on_fund("reviewed", township=BUREAU, confirmation_number="1"),
    "ApproveFund": on_fund("agreed", amount_fen=1, approved_by=OFFICE, document_number="1"),
    "RejectFund": on_fund("applied", rejected_by=OFFICE, reason="x"),
    "WithdrawFundApplication": on_fund("applied", reason="x"),
    "PayFund": on_fund("approved", **PAYMENT),
    "ReturnFundPayment": on_fund("approved", payment_number="1", reason="x"),
    "GrantSubsidy": on_fund(
        "approved",
        grant_number="1",
        source="SUBSIDY_SOURCE_OWNERS",
        amount_fen=1,
        granted_by=OFFICE,
    ),
    "PublicizeProcess": on_fund(
        "approved",
        publicity_number="1",
        stage="FUND_PUBLICITY_STAGE_PLAN",
        channel="x",
        from_on=date(2015, 1, 1),
        to_on=date(2015, 1, 2),
    ),
    "PlanLaterRaising": on_fund(
        "approved", amount_fen=1, due_on=date(2016, 1, 1), plan="x", document_number="1"
    ),
    "AuditFund": on_fund("approved", **AUDIT),
    "CloseFund": on_fund("rejected", reason="x"),
    "GetFund": on_fund("applied"),
}
"""The least that each rpc must say."""
