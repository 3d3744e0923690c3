"""The maintenance fund 住宅专项维修资金, through real gRPC: by vote, and simplified in danger."""

from datetime import date
from typing import Any

import pytest

from services.kernel.envelope import decode_meta
from tests.e2e.people import BUREAU, COMMITTEE, MAINTAINER
from tests.e2e.registry import Caller, Refusal, Registry, on
from tests.maintenance.telling import OFFICE, VOTES, applied, lift, of


def paid(by: Caller, fund_id: str, number: str, amount_fen: int, stage: str) -> Any:
    """支付 to the maintainer."""
    return by.PayFund(
        fund_id=fund_id,
        payment_number=number,
        amount_fen=amount_fen,
        payee=MAINTAINER,
        stage=f"FUND_PAYMENT_STAGE_{stage}",
        acceptance_number="验-1",
    )


def public(by: Caller, fund_id: str) -> Any:
    """过程公示."""
    return by.PublicizeProcess(
        fund_id=fund_id,
        publicity_number="示-1",
        stage="FUND_PUBLICITY_STAGE_WORKS",
        channel="小区公告栏",
        from_on=date(2021, 5, 1),
        to_on=date(2021, 5, 15),
        principles=[
            {"principle": "FUND_PRINCIPLE_PROCESS_PUBLIC", "evidence": "照片"},
            {"principle": "FUND_PRINCIPLE_FISCAL_SUPPORT", "evidence": "批复"},
        ],
    )


def test_the_normal_path(registry: Registry) -> None:
    """Status, application, vote, approval, money, later raising; the office acts for itself."""
    story, fund_id = lift(registry), "WX-2021-1"
    committee, office = of(registry, "user_unit", COMMITTEE), of(registry, "department", OFFICE)
    committee.RecordFundStatus(
        fund_id=fund_id,
        elevator_id=story.id,
        sufficiency="FUND_SUFFICIENCY_INSUFFICIENT",
        evidence="余额查询",
        balance_fen=5_000_000,
        building="8 号楼",
    )
    applied(committee, story, fund_id)
    committee.RecordVote(
        fund_id=fund_id, votes=VOTES, voted_on=date(2021, 5, 20), announcement="公告-1"
    )
    office.ApproveFund(
        fund_id=fund_id, amount_fen=18_000_000, approved_by=OFFICE, document_number="批-1"
    )
    office.GrantSubsidy(
        fund_id=fund_id,
        grant_number="补-1",
        source="SUBSIDY_SOURCE_ULTRA_LONG_BOND",
        amount_fen=15_000_000,
        granted_by=OFFICE,
    )
    paid(office, fund_id, "付-1", 10_000_000, "ADVANCE")
    with pytest.raises(Refusal) as above:
        paid(office, fund_id, "付-2", 8_000_001, "SETTLEMENT")
    assert above.value.reason == "FUND_PAYMENT_ABOVE_APPROVAL"
    assert above.value.facts["left_fen"] == "8000000"
    paid(office, fund_id, "付-2", 8_000_000, "SETTLEMENT")
    public(committee, fund_id)
    with pytest.raises(Refusal) as unplanned:
        office.CloseFund(fund_id=fund_id, reason="完工")
    assert unplanned.value.reason == "LATER_RAISING_MISSING"
    committee.PlanLaterRaising(
        fund_id=fund_id,
        amount_fen=5_000_000,
        due_on=date(2023, 12, 31),
        plan="分期续交",
        document_number="续-1",
    )
    office.CloseFund(fund_id=fund_id, reason="完工")
    card = committee.GetFund(fund_id=fund_id).fund
    assert (card.paid_fen, card.approved_fen, card.subsidies[0].amount_fen) == (
        18_000_000,
        18_000_000,
        15_000_000,
    )
    assert card.application.vote_rule_version == "owners_vote@2021-01-01"
    assert len(card.principles_missing) == 4


def test_the_simplified_path(registry: Registry) -> None:
    """A serious fault: committee, township, publicity, money, audit; no vote."""
    story, fund_id = lift(registry), "WX-2021-2"
    committee = of(registry, "user_unit", COMMITTEE)
    county, office = (
        registry.caller("county", division="350203"),
        of(registry, "department", OFFICE),
    )
    applied(
        committee,
        story,
        fund_id,
        path="FUND_PATH_SIMPLIFIED",
        danger="FUND_DANGER_SERIOUS_ELEVATOR_FAULT",
        danger_evidence="定期检验不合格",
    )
    committee.RecordCommitteeReview(fund_id=fund_id, committee=COMMITTEE, review_number="业-1")
    county.ConfirmByTownship(fund_id=fund_id, township=BUREAU, confirmation_number="街-1")
    office.ApproveFund(
        fund_id=fund_id, amount_fen=9_000_000, approved_by=OFFICE, document_number="批-2"
    )
    with pytest.raises(Refusal) as hidden:
        paid(office, fund_id, "付-1", 9_000_000, "ADVANCE")
    assert hidden.value.reason == "FUND_PROCESS_NOT_PUBLIC"
    public(committee, fund_id)
    paid(office, fund_id, "付-1", 9_000_000, "ADVANCE")
    office.AuditFund(
        fund_id=fund_id,
        auditor=OFFICE,
        report_number="审-1",
        spent_fen=9_000_000,
        in_order=True,
        opinion="相符",
    )
    office.CloseFund(fund_id=fund_id, reason="完工")
    assert office.GetFund(fund_id=fund_id).fund.audit_in_order


def test_every_fact_of_the_fund_names_its_elevator(registry: Registry) -> None:
    """In its envelope, with the place: others find it by the elevator."""
    story, fund_id = lift(registry), "WX-2021-3"
    applied(registry.national, story, fund_id, occurred_at=on(2021, 5, 1))
    registry.national.RecordVote(
        fund_id=fund_id, votes=VOTES, voted_on=date(2021, 5, 20), announcement="公告-1"
    )
    registry.national.ApproveFund(
        fund_id=fund_id, amount_fen=1, approved_by=OFFICE, document_number="批-3"
    )
    facts = [one for one in registry.events() if one.stream == f"fund-{fund_id}"]
    assert [one.type.split(".")[1] for one in facts] == [
        "FundApplied",
        "FundVotePassed",
        "FundApproved",
    ]
    metas = [decode_meta(one.meta) for one in facts]
    assert {(one.elevator_id, one.division) for one in metas} == {(story.id, "350203")}
