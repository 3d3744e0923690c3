"""The least that each rpc of maintenance must say, about what is on the stage."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final

from tests.e2e.people import BUREAU, COMMITTEE, MAINTAINER, MAKER
from tests.e2e.registry import METHODS, on, request
from tests.maintenance.staging import Staged
from tests.maintenance.telling import FIXED, HARBOUR, OFFICE, TECHNICIAN, contract_facts


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
