"""What may be asked of the housing maintenance fund 住宅专项维修资金."""

from datetime import date
from typing import Annotated, TypeAlias

from pydantic import Field

from services.kernel.decider import FOUND, Record
from services.maintenance.events.fund import (
    FundDanger,
    FundPath,
    FundPaymentStage,
    FundPublicityStage,
    FundSufficiency,
    PrincipleShown,
    SubsidySource,
    VoteCount,
)
from services.maintenance.events.values import AmountFen, OfficialNumber, Words
from services.reference.elevator import ElevatorFacts
from services.reference.party import PartyRef


class RecordFundStatus(Record):
    """维修资金状况 for an elevator, or for the building that it and others serve."""

    fund_id: str
    elevator_id: str
    sufficiency: FundSufficiency
    evidence: Words
    balance_fen: AmountFen | None = None
    building: str | None = None
    with_elevators: tuple[str, ...] = ()


class ApplyForFund(Record):
    """申请使用维修资金, on the normal path or, in danger, on the simplified one."""

    fund_id: str
    elevator_id: str
    application_number: OfficialNumber
    path: FundPath
    applicant: PartyRef
    fund_office: PartyRef  # 维修资金管理机构
    plan: Words  # 维修方案
    requested_fen: AmountFen
    danger: FundDanger | None = None
    danger_evidence: Words | None = None
    elevator: Annotated[ElevatorFacts | None, FOUND] = None


class RecordVote(Record):
    """业主表决: who there is, took part and agreed, by head and by area."""

    votes: VoteCount
    voted_on: date
    announcement: OfficialNumber  # 结果公告


class RecordCommitteeReview(Record):
    """业委会审核, on the simplified path."""

    committee: PartyRef
    review_number: OfficialNumber


class ConfirmByTownship(Record):
    """乡镇街道确认, on the simplified path, after the committee's review."""

    township: PartyRef
    confirmation_number: OfficialNumber


class ApproveFund(Record):
    """批准使用, up to an amount."""

    amount_fen: AmountFen
    approved_by: PartyRef
    document_number: OfficialNumber


class RejectFund(Record):
    """不予批准."""

    rejected_by: PartyRef
    reason: Words


class WithdrawFundApplication(Record):
    """撤回申请."""

    reason: Words


class PayFund(Record):
    """支付."""

    payment_number: OfficialNumber
    amount_fen: Annotated[AmountFen, Field(ge=1)]
    payee: PartyRef
    stage: FundPaymentStage
    acceptance_number: OfficialNumber | None = None  # 竣工验收


class ReturnFundPayment(Record):
    """退回支付, whole."""

    payment_number: OfficialNumber
    reason: Words


class GrantSubsidy(Record):
    """财政等补助: money beside the fund."""

    grant_number: OfficialNumber
    source: SubsidySource
    amount_fen: Annotated[AmountFen, Field(ge=1)]
    granted_by: PartyRef


class PublicizeProcess(Record):
    """过程公示, with the principles that it shows."""

    publicity_number: OfficialNumber
    stage: FundPublicityStage
    channel: Words  # 公示方式
    from_on: date
    to_on: date
    objections: Annotated[int, Field(ge=0, le=10**6)] = 0
    principles: tuple[PrincipleShown, ...] = ()


class PlanLaterRaising(Record):
    """续筹方案."""

    amount_fen: AmountFen
    due_on: date
    plan: Words
    document_number: OfficialNumber


class AuditFund(Record):
    """审计."""

    auditor: PartyRef
    report_number: OfficialNumber
    spent_fen: AmountFen
    in_order: bool
    opinion: Words


class CloseFund(Record):
    """关闭档案."""

    reason: Words


DecisionCommand: TypeAlias = (
    RecordVote
    | RecordCommitteeReview
    | ConfirmByTownship
    | ApproveFund
    | RejectFund
    | WithdrawFundApplication
)
MoneyCommand: TypeAlias = PayFund | ReturnFundPayment | GrantSubsidy | AuditFund | CloseFund
OpeningCommand: TypeAlias = RecordFundStatus | ApplyForFund
PlainCommand: TypeAlias = PublicizeProcess | PlanLaterRaising
Command: TypeAlias = OpeningCommand | DecisionCommand | MoneyCommand | PlainCommand
