"""Commands and facts of the maintenance fund that tests begin with."""

from datetime import date

from services.maintenance.events.fund import (
    FundApplied,
    FundApproved,
    FundAudited,
    FundClosed,
    FundCommitteeReviewed,
    FundDanger,
    FundPaid,
    FundPath,
    FundPaymentReturned,
    FundPaymentStage,
    FundPrinciple,
    FundProcessPublicized,
    FundPublicityStage,
    FundStatusRecorded,
    FundSufficiency,
    FundTownshipConfirmed,
    FundVotePassed,
    LaterRaisingPlanned,
    PrincipleShown,
    SubsidyGranted,
    SubsidySource,
)
from services.maintenance.fund.commands import (
    ApproveFund,
    AuditFund,
    CloseFund,
    ConfirmByTownship,
    GrantSubsidy,
    PayFund,
    PlanLaterRaising,
    PublicizeProcess,
    RecordCommitteeReview,
    RecordFundStatus,
    RecordVote,
    RejectFund,
    ReturnFundPayment,
    WithdrawFundApplication,
)
from tests.maintenance.facts import (
    APPLY,
    BUREAU,
    HARBOUR,
    LIFT,
    OFFICE,
    OTHER_LIFT,
    USER,
    VOTES,
    changed,
)

VOTE = RecordVote(votes=VOTES, voted_on=date(2021, 5, 20), announcement="公告-1")
SINCE_2021 = "owners_vote@2021-01-01"
PASSED = FundVotePassed(**dict(VOTE), rule_version=SINCE_2021)
APPROVE = ApproveFund(amount_fen=18_000_000, approved_by=OFFICE, document_number="批-1")
APPROVED = FundApproved(**dict(APPROVE))
SIMPLIFIED = changed(
    APPLY,
    path=FundPath.SIMPLIFIED,
    danger=FundDanger.SERIOUS_ELEVATOR_FAULT,
    danger_evidence="检验不合格",
)
SIMPLY = FundApplied(**SIMPLIFIED.model_dump(exclude={"elevator"}))
REVIEW = RecordCommitteeReview(committee=USER, review_number="业-1")
REVIEWED = FundCommitteeReviewed(**dict(REVIEW))
CONFIRM = ConfirmByTownship(township=BUREAU, confirmation_number="街-1")
CONFIRMED = FundTownshipConfirmed(**dict(CONFIRM))
REJECT = RejectFund(rejected_by=OFFICE, reason="方案不完整")
WITHDRAW = WithdrawFundApplication(reason="改为自筹")
STATUS = RecordFundStatus(
    fund_id="WX-1",
    elevator_id=LIFT,
    sufficiency=FundSufficiency.INSUFFICIENT,
    evidence="余额查询",
    balance_fen=300_000,
    building="8 号楼",
    with_elevators=(OTHER_LIFT,),
)
STATUS_KNOWN = FundStatusRecorded(**dict(STATUS))

PAY = PayFund(
    payment_number="付-1", amount_fen=10_000_000, payee=HARBOUR, stage=FundPaymentStage.ADVANCE
)
PAID = FundPaid(**dict(PAY))
RETURN = ReturnFundPayment(payment_number="付-1", reason="工程取消")
RETURNED = FundPaymentReturned(**dict(RETURN))
GRANT = GrantSubsidy(
    grant_number="补-1",
    source=SubsidySource.ULTRA_LONG_BOND,
    amount_fen=15_000_000,  # 150 000 yuan for a 15-year-old housing lift
    granted_by=OFFICE,
)
GRANTED = SubsidyGranted(**dict(GRANT))
PUBLICIZE = PublicizeProcess(
    publicity_number="示-1",
    stage=FundPublicityStage.WORKS,
    channel="小区公告栏",
    from_on=date(2021, 5, 1),
    to_on=date(2021, 5, 15),
    principles=(PrincipleShown(principle=FundPrinciple.PROCESS_PUBLIC, evidence="照片"),),
)
PUBLIC = FundProcessPublicized(**dict(PUBLICIZE))
PLAN = PlanLaterRaising(
    amount_fen=5_000_000, due_on=date(2023, 12, 31), plan="分期续交", document_number="续-1"
)
PLANNED = LaterRaisingPlanned(**dict(PLAN))
AUDIT = AuditFund(
    auditor=OFFICE, report_number="审-1", spent_fen=10_000_000, in_order=True, opinion="相符"
)
AUDITED = FundAudited(**dict(AUDIT))
CLOSE = CloseFund(reason="工程完成")
CLOSED = FundClosed(**dict(CLOSE))
