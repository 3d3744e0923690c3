"""What the calls of the scope matrix are about: a lift with its contract, ratings and files."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from tests.e2e.people import BUREAU, COMMITTEE, MAINTAINER, Life
from tests.e2e.registry import Registry, on
from tests.maintenance.telling import (
    FIXED,
    HARBOUR,
    OFFICE,
    lift,
    signed,
    take_over,
    visit_facts,
)

THEN = on(2015, 1, 20)
"""When all of it was told."""


@dataclass(frozen=True)
class Staged:
    """`lift` is maintained, `waiting` is on the contract, `free` on none; ratings by phase."""

    contract_id: str
    lift: Life
    waiting: Life
    free: Life
    ratings: Mapping[str, str]


def staged(registry: Registry) -> Staged:
    """Everything there is on the stage; the files of the fund are named by their phases."""
    maintained, waiting, free = (lift(registry) for _ in range(3))
    contract_id = signed(registry.national, [maintained, waiting])
    take_over(registry.national, maintained, contract_id)
    _on_contract(registry, contract_id)
    _on_lift(registry, maintained)
    _funds(registry, maintained)
    return Staged(contract_id, maintained, waiting, free, _ratings(registry))


def _on_contract(registry: Registry, contract_id: str) -> None:
    registry.national.ChangeMaintenanceScheme(
        contract_id=contract_id,
        scheme=FIXED | {"starts_on": date(2015, 6, 1)},
        document_number="1",
        occurred_at=THEN,
    )
    registry.national.ReportSubcontracting(
        contract_id=contract_id,
        report_number="1",
        subcontractor=HARBOUR,
        found_on=date(2015, 1, 1),
        evidence="x",
        reported_by=BUREAU,
        occurred_at=THEN,
    )


def _on_lift(registry: Registry, one: Life) -> None:
    national = registry.national
    told: dict[str, Any] = {"elevator_id": one.id, "occurred_at": THEN}
    national.RecordVisit(**visit_facts(one, date(2015, 1, 20), visit_number="1"))
    for number in ("open", "closed"):
        national.ReportFault(**told, fault_number=number, symptom="FAULT_SYMPTOM_OTHER")
    national.CloseFault(**told, fault_number="closed", cause_code="E1", remedy="x")


def _ratings(registry: Registry) -> dict[str, str]:
    national, found = registry.national, {}
    for phase, period in (("draft", "2014-Q1"), ("public", "2014-Q2"), ("appealed", "2014-Q3")):
        rating_id = national.RateMaintainer(
            maintainer=HARBOUR, period=period, rated_by=BUREAU, occurred_at=THEN
        ).rating_id
        if phase != "draft":
            national.PublishRating(rating_id=rating_id, published_by=BUREAU, occurred_at=THEN)
        if phase == "appealed":
            registry.caller("maintainer", party_id=HARBOUR["party_id"]).AppealRating(
                rating_id=rating_id, appeal_number="1", grounds="x", occurred_at=THEN
            )
        found[phase] = rating_id
    return found


def _funds(registry: Registry, one: Life) -> None:
    national = registry.national
    for phase in ("applied", "danger", "reviewed", "agreed", "approved", "rejected"):
        told: dict[str, Any] = {"fund_id": phase, "occurred_at": THEN}
        simplified = phase != "applied"
        national.ApplyForFund(
            **told,
            elevator_id=one.id,
            application_number=phase,
            path="FUND_PATH_SIMPLIFIED" if simplified else "FUND_PATH_NORMAL",
            danger="FUND_DANGER_SERIOUS_ELEVATOR_FAULT" if simplified else None,
            danger_evidence="x" if simplified else None,
            applicant=COMMITTEE,
            fund_office=OFFICE,
            plan="x",
            requested_fen=100,
        )
        if phase == "rejected":
            national.RejectFund(**told, rejected_by=OFFICE, reason="x")
        if phase in {"reviewed", "agreed", "approved"}:
            national.RecordCommitteeReview(**told, committee=COMMITTEE, review_number="1")
        if phase in {"agreed", "approved"}:
            national.ConfirmByTownship(**told, township=BUREAU, confirmation_number="1")
    _approved(registry)


def _approved(registry: Registry) -> None:
    national = registry.national
    told: dict[str, Any] = {"fund_id": "approved", "occurred_at": THEN}
    national.ApproveFund(**told, amount_fen=50, approved_by=OFFICE, document_number="1")
    national.PublicizeProcess(
        **told,
        publicity_number="0",
        stage="FUND_PUBLICITY_STAGE_PLAN",
        channel="x",
        from_on=date(2015, 1, 1),
        to_on=date(2015, 1, 2),
    )
    national.PayFund(
        **told,
        payment_number="1",
        amount_fen=1,
        payee=MAINTAINER,
        stage="FUND_PAYMENT_STAGE_ADVANCE",
    )
