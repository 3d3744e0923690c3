"""A file of each kind in each state that some act needs, and the least that each act must say."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from tests.e2e.people import AGENCY, BUREAU, COMMITTEE, MAINTAINER, Life, life
from tests.e2e.registry import Registry, on
from tests.supervision.remedy_stage import (
    GOVERNMENT,
    INSURER,
    TOWNSHIP,
    complaint,
    covered,
    department_notice,
    disclosure,
    funded,
    hazard,
    listing,
    number,
    order,
    report,
    sealing,
    taken_over,
)

COUNTY: Final = "350203"
SHOWN: Final = ["1"]
FINE: Final = {
    "penalty_number": "1",
    "kind": "PENALTY_KIND_FINE",
    "party": MAINTAINER,
    "legal_ground": "1",
    "amount_fen": 1,
}
CASE: Final = {
    "case_number": "1",
    "authority": BUREAU,
    "accused": MAINTAINER,
    "violation": "x",
    "legal_ground": "x",
}


@dataclass(frozen=True)
class Files:
    """The elevator that all of it is about, one without any flag, and the number of each file."""

    lift: Life
    settled: Life
    of: Mapping[str, str]


def files(registry: Registry) -> Files:
    """All files, about one elevator in Xiamen that is maintained, inspected and covered."""
    lift, settled = life(registry).until_registered(), life(registry).until_registered()
    for one in (lift, settled):
        taken_over(registry, one.id, MAINTAINER)
        covered(registry, one.id, INSURER)
        funded(registry, f"WX-{one.id}", one.id)
        _flagged(registry, one)
    _settled(registry, settled)
    of = {
        **_hazards(registry, lift),
        **_affected(registry, lift),
        **_orders(registry, lift),
        **_listings(registry, lift),
        **_papers(registry, lift),
    }
    return Files(lift, settled, of)


def _flagged(registry: Registry, lift: Life) -> None:
    registry.national.RaiseWithoutsFlag(elevator_id=lift.id, **_flag(), occurred_at=on(2015, 9, 21))


def _flag(name: str = "NO_REPAIR_FUND") -> dict[str, Any]:
    return {
        "flag": f"WITHOUTS_FLAG_{name}",
        "found_on": date(2015, 9, 20),
        "evidence": SHOWN,
        "definition": "WITHOUTS_DEFINITION_ANY_OF_THREE_V1",
    }


def _settled(registry: Registry, lift: Life) -> None:
    by, at = registry.national, {"elevator_id": lift.id, "occurred_at": on(2015, 10, 21)}
    by.SettleResponsibleUnit(unit=COMMITTEE, **at)
    by.SettleMaintainer(maintainer=MAINTAINER, **at)
    by.SettleFunding(fund_id=f"WX-{lift.id}", **at)


def _hazards(registry: Registry, lift: Life) -> dict[str, str]:
    by, of = registry.national, {}
    for kind in ("hazard", "reported", "watched", "refuted"):
        of[kind] = by.FileHazard(**hazard(lift.id)).hazard_id
        one = {"hazard_id": of[kind], "occurred_at": on(2015, 9, 22)}
        plan = {"measures": "x", "due_on": date(2015, 10, 15), "responsible": COMMITTEE}
        by.SubmitPlan(**plan, **one)
        if kind == "reported":
            by.ReportRectified(**_rectified(), **one)
        elif kind == "watched":
            by.PutUnderWatch(measures="x", until=date(2015, 10, 1), **one)
        elif kind == "refuted":
            by.RefuteHazard(refuted_by=BUREAU, reason="x", **one)
    return of


def _rectified() -> dict[str, Any]:
    return {
        "rectified_on": date(2015, 9, 21),
        "reported_by": MAINTAINER,
        "evidence": SHOWN,
    }


def _affected(registry: Registry, lift: Life) -> dict[str, str]:
    machines = {"serial_numbers": [lift.serial]}
    by, system = registry.national, registry.system
    report_id = by.ReportSeriousHazard(**report(division=COUNTY, machines=machines)).report_id
    new = by.ReportSeriousHazard(**report(division=COUNTY, machines=machines)).report_id
    found = {"report_id": report_id, "elevator_id": lift.id, "occurred_at": on(2015, 5, 13)}
    affected = system.RecordAffected(**found).affected_id
    one = {"affected_id": affected, "occurred_at": on(2015, 5, 14)}
    system.NotifyUserUnit(**one)
    system.NotifyAuthority(**one)
    by.VerifyReportedHazard(
        verified_by=BUREAU, verified_on=date(2015, 5, 14), evidence=SHOWN, **one
    )
    return {"report": report_id, "new_report": new, "affected": affected}


def _orders(registry: Registry, lift: Life) -> dict[str, str]:
    by = registry.national
    of = {kind: by.OrderRectification(**order(lift.id)).order_id for kind in ("order", "overdue")}
    of["confirmed"] = by.OrderRectification(**order(lift.id)).order_id
    registry.system.MarkOrderOverdue(order_id=of["overdue"], occurred_at=on(2015, 10, 16))
    by.ConfirmRectification(
        order_id=of["confirmed"],
        confirmed_by=BUREAU,
        evidence=SHOWN,
        occurred_at=on(2015, 10, 10),
    )
    return of


def _listings(registry: Registry, lift: Life) -> dict[str, str]:
    by = registry.national
    of = {kind: by.ListForSupervision(**listing(lift.id)).listing_id for kind in ("listing", "met")}
    for condition in ("MAINTAINER", "FUNDING"):
        by.MeetListingCondition(
            listing_id=of["met"],
            condition=f"LISTING_CONDITION_{condition}",
            evidence=SHOWN,
            occurred_at=on(2015, 10, 9),
        )
    return of


def _papers(registry: Registry, lift: Life) -> dict[str, str]:
    by = registry.national
    somebody = {"person_id": "person:scope", "name": "乙"}
    about = {"elevator_id": lift.id}
    of = {
        "sealing": by.OrderSealing(**sealing(lift.id)).sealing_id,
        "complaint": by.ReceiveComplaint(**complaint(complainant=somebody, **about)).complaint_id,
        "place": by.ReceiveComplaint(**complaint()).complaint_id,
        "judged": by.ReceiveComplaint(**complaint(**about)).complaint_id,
        "notice": by.NotifyDepartment(**department_notice(**about)).notice_id,
        "case": by.OpenEnforcementCase(
            enforcement_id=number("AJ"), occurred_at=on(2015, 8, 1), **about, **CASE
        ).enforcement_id,
        "disclosure": by.PublishDisclosure(**disclosure(**about)).disclosure_id,
        "retracted": by.PublishDisclosure(**disclosure(**about)).disclosure_id,
    }
    at = {"occurred_at": on(2015, 10, 11)}
    by.RefuteComplaint(complaint_id=of["judged"], refuted_by=BUREAU, finding="x", **at)
    by.ImposePenalty(enforcement_id=of["case"], **FINE, **at)
    by.RetractDisclosure(disclosure_id=of["retracted"], reason="x", **at)
    return of


def least(files: Files, rpc: str) -> tuple[str, dict[str, Any]]:
    """The state in which an act is possible, and the least that it must say."""
    lift, of = files.lift, files.of
    reason, shown = {"reason": "x"}, {"evidence": SHOWN}
    plan = {"measures": "y", "due_on": date(2016, 1, 1), "responsible": COMMITTEE}
    statement = {"statement": {"title": "x", "content": "y"}}
    government = {"government": GOVERNMENT, "document_number": "1"}
    facts: dict[str, tuple[str, dict[str, Any]]] = {
        "FileHazard": ("", hazard(lift.id)),
        "CorrectHazard": ("hazard", {"description": "y", **reason}),
        "AssessRisk": (
            "hazard",
            {"risk": "HAZARD_RISK_LOW", "assessed_by": AGENCY, "grounds": "x"},
        ),
        "SubmitPlan": ("hazard", plan),
        "ApprovePlan": ("hazard", {"plan_version": 1, "approved_by": BUREAU}),
        "RejectPlan": ("hazard", {"plan_version": 1, "rejected_by": BUREAU, **reason}),
        "ReportRectified": ("hazard", _rectified()),
        "VerifyRectified": ("reported", {"verified_by": BUREAU, **shown}),
        "RejectRectified": ("reported", {"rejected_by": BUREAU, **reason}),
        "PutUnderWatch": ("hazard", {"measures": "x", "until": date(2016, 1, 1)}),
        "MarkWatchExpired": ("watched", {}),
        "RecordStopped": ("hazard", {"reference": "1"}),
        "RefuteHazard": ("hazard", {"refuted_by": BUREAU, **reason}),
        "ReopenHazard": ("refuted", reason),
        "GetHazard": ("hazard", {}),
        "ReportSeriousHazard": ("", report(division=COUNTY)),
        "ExtendReportedMachines": ("report", {"machines": {"model": "x"}, **reason}),
        "ConcludeFleetSearch": ("report", {"affected": 1, "position": 1}),
        "WithdrawMakerReport": ("report", reason),
        "GetMakerReport": ("report", {}),
        "RecordAffected": ("", {"report_id": of["new_report"], "elevator_id": lift.id}),
        "AcknowledgeByAuthority": ("affected", {"authority": BUREAU}),
        "TellInsurer": ("affected", {"insurer": INSURER}),
        "VerifyReportedHazard": (
            "affected",
            {"verified_by": BUREAU, "verified_on": date(2015, 5, 14), **shown},
        ),
        "RefuteReportedHazard": ("affected", {"refuted_by": BUREAU, **reason}),
        "RecordAffectedOrder": ("affected", {"order_id": of["order"]}),
        "RecordAffectedRectified": ("affected", {"rectified_on": date(2015, 5, 14), **shown}),
        "OrderRectification": ("", order(lift.id, due_on=date(2016, 1, 1))),
        "ExtendOrder": ("order", {"due_on": date(2016, 1, 1), **reason}),
        "ReportOrderFulfilled": ("order", {"reported_by": MAINTAINER, **shown}),
        "ConfirmRectification": ("order", {"confirmed_by": BUREAU, **shown}),
        "MarkOrderOverdue": ("order", {}),
        "EscalateOrder": ("overdue", {"step": "ESCALATION_STEP_LISTING"}),
        "ReopenOrder": ("confirmed", reason),
        "WithdrawOrder": ("order", reason),
        "GetOrder": ("order", {}),
        "ListForSupervision": ("", listing(lift.id, due_on=date(2016, 1, 1))),
        "EscalateToTownship": ("listing", {"township": TOWNSHIP}),
        "EscalateToGovernment": (
            "listing",
            {"government": GOVERNMENT, "level": "GOVERNMENT_LEVEL_COUNTY"},
        ),
        "MeetListingCondition": ("listing", {"condition": "LISTING_CONDITION_FUNDING", **shown}),
        "ReopenListingCondition": ("met", {"condition": "LISTING_CONDITION_FUNDING", **reason}),
        "MarkListingOverdue": ("met", {}),
        "Delist": ("met", {"document_number": "1"}),
        "WithdrawListing": ("listing", {"document_number": "1", **reason}),
        "GetListing": ("listing", {}),
        "OrderSealing": ("", sealing(lift.id)),
        "SendWrittenReport": ("sealing", {**government, "sent_on": date(2015, 10, 12)}),
        "ProposeMajorHazardListing": (
            "sealing",
            {**government, "proposed_on": date(2015, 10, 12)},
        ),
        "LiftSealing": (
            "sealing",
            {
                "basis": "LIFTING_BASIS_AUTHORITY_DECISION",
                "decision_number": "1",
                "authority": BUREAU,
            },
        ),
        "RaiseWithoutsFlag": ("", _flag("NO_MAINTENANCE")),
        "ClearWithoutsFlag": (
            "",
            {"flag": "WITHOUTS_FLAG_NO_REPAIR_FUND", "cleared_on": date(2015, 10, 1), **shown},
        ),
        "SettleResponsibleUnit": ("", {"unit": COMMITTEE}),
        "SettleMaintainer": ("", {"maintainer": MAINTAINER}),
        "SettleFunding": ("", {"fund_id": f"WX-{lift.id}"}),
        "CloseWithoutsCase": ("", {"reference": "1"}),
        "WithdrawWithoutsCase": ("", reason),
        "ReceiveComplaint": ("", complaint()),
        "LocateComplaint": ("place", {"elevator_id": lift.id}),
        "MergeDuplicate": ("complaint", {"into_complaint_id": of["place"]}),
        "VerifyComplaint": (
            "complaint",
            {"verified_by": BUREAU, "verified_on": date(2015, 8, 4), "finding": "x"},
        ),
        "RefuteComplaint": ("complaint", {"refuted_by": BUREAU, "finding": "x"}),
        "CloseComplaint": ("judged", {"feedback": "x"}),
        "ReopenComplaint": ("judged", reason),
        "WithdrawComplaint": ("complaint", reason),
        "RevealComplainant": ("complaint", reason),
        "NotifyLocalGovernment": (
            "",
            {"notice_id": "TB-new", "title": "x", "content": "x", "division": COUNTY, **government},
        ),
        "NotifyDepartment": ("", department_notice()),
        "ReplyToNotice": ("notice", {"answer": "x"}),
        "RecordNoticeReply": ("notice", {"answer": "x", "document_number": "1"}),
        "CloseNotice": ("notice", {"result": "NOTICE_RESULT_SETTLED"}),
        "WithdrawNotice": ("notice", reason),
        "OpenEnforcementCase": ("", {"enforcement_id": "AJ-new", "division": COUNTY, **CASE}),
        "ImposePenalty": ("case", {**FINE, "penalty_number": "2"}),
        "WithdrawPenalty": ("case", {"penalty_number": "1", **reason}),
        "CloseEnforcementCase": ("case", {"result": "ENFORCEMENT_RESULT_PENALISED", **reason}),
        "PublishDisclosure": ("", disclosure(division=COUNTY)),
        "CorrectDisclosure": ("disclosure", {**statement, **reason}),
        "RetractDisclosure": ("disclosure", reason),
        "ReinstateDisclosure": ("retracted", reason),
    }
    by_read = {
        "GetSealing": "sealing",
        "GetComplaint": "complaint",
        "GetNotice": "notice",
        "GetEnforcementCase": "case",
        "GetDisclosure": "disclosure",
    }
    if rpc in by_read:
        return by_read[rpc], {}
    told = ("NotifyUserUnit", "AcknowledgeByUserUnit", "NotifyAuthority", "GetAffectedElevator")
    return ("affected", {}) if rpc in told else facts.get(rpc, ("", {}))
