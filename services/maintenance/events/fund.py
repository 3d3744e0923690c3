"""The housing maintenance fund 住宅专项维修资金 for one elevator: status, use, subsidy, publicity."""

from datetime import date
from enum import StrEnum
from typing import Annotated, ClassVar, Final, TypeAlias

from pydantic import Field

from services.kernel.decider import Event, Record
from services.maintenance.events.values import AmountFen, OfficialNumber, Words
from services.reference.party import PartyRef

LAW: Final = "Civil Code 民法典 art. 278, 281; 住宅专项维修资金管理办法; campaign plan of 2015"
"""Under which rule these facts are recorded."""

Heads = Annotated[int, Field(ge=0, le=10**7)]
"""Owners, counted by head."""

AreaSqdm = Annotated[int, Field(ge=0, le=10**12)]
"""A floor area in square decimetres: hundredths of a square metre, as title deeds state it."""


class FundSufficiency(StrEnum):
    """Whether the fund can pay for what the elevator needs."""

    SUFFICIENT = "sufficient"  # 充足
    INSUFFICIENT = "insufficient"  # 不足
    NONE = "none"  # 无维修资金


class FundPath(StrEnum):
    """How the use of the fund is decided."""

    NORMAL = "normal"  # 业主表决
    SIMPLIFIED = "simplified"  # 应急简易程序


class FundDanger(StrEnum):
    """The six dangers 危及房屋安全情形 that open the simplified path."""

    SERIOUS_ELEVATOR_FAULT = "serious_elevator_fault"  # 电梯严重故障
    FIRE_PROTECTION_FAULT = "fire_protection_fault"  # 消防设施故障
    LEAKING_ROOF_OR_WALL = "leaking_roof_or_wall"  # 屋面、外墙渗漏
    WATER_PUMP_STOPPED = "water_pump_stopped"  # 二次供水水泵停止运行
    DRAIN_BLOCKED_OR_BURST = "drain_blocked_or_burst"  # 排水设施堵塞、爆裂
    FACADE_FALLING = "facade_falling"  # 外立面脱落危险


class SubsidySource(StrEnum):
    """Where money comes from that is not the fund's 资金来源."""

    ULTRA_LONG_BOND = "ultra_long_bond"  # 超长期特别国债
    LOCAL_BUDGET = "local_budget"  # 地方财政
    PROVIDENT_FUND = "provident_fund"  # 住房公积金
    OWNERS = "owners"  # 业主自筹
    PUBLIC_INCOME = "public_income"  # 公共收益
    OTHER = "other"


class FundPrinciple(StrEnum):
    """The six principles of the campaign plan for houses without enough money."""

    GOVERNMENT_COORDINATES = "government_coordinates"  # 政府统筹
    FISCAL_SUPPORT = "fiscal_support"  # 财政支持
    TECHNICAL_BACKING = "technical_backing"  # 技术支撑
    PEOPLE_TAKE_PART = "people_take_part"  # 群众参与
    PROCESS_PUBLIC = "process_public"  # 过程公示
    DEPARTMENTS_COOPERATE = "departments_cooperate"  # 部门协同


class PrincipleShown(Record):
    """That a principle was kept, and what shows it."""

    principle: FundPrinciple
    evidence: Words


class FundPublicityStage(StrEnum):
    """What of the process was made public."""

    PLAN = "plan"  # 维修方案
    DECISION = "decision"  # 表决、确认结果
    WORKS = "works"  # 施工过程
    SETTLEMENT = "settlement"  # 决算


class FundPaymentStage(StrEnum):
    """What a payment is for."""

    ADVANCE = "advance"  # 预拨
    PROGRESS = "progress"  # 进度款
    SETTLEMENT = "settlement"  # 竣工验收后决算


class VoteCount(Record):
    """What owners, by head and by floor area, there are, took part, and agreed."""

    total_heads: Heads
    total_area_sqdm: AreaSqdm
    participating_heads: Heads
    participating_area_sqdm: AreaSqdm
    agreeing_heads: Heads
    agreeing_area_sqdm: AreaSqdm


class FundStatusRecorded(Event):
    """How the fund stands for an elevator, or for the building that it and others serve."""

    stored_as: ClassVar = "maintenance.FundStatusRecorded.v1"
    fund_id: str
    elevator_id: str
    sufficiency: FundSufficiency
    evidence: Words
    balance_fen: AmountFen | None = None
    building: str | None = None
    with_elevators: tuple[str, ...] = ()


class FundApplied(Event):
    """Somebody applied to the fund's office for its use, with a plan 维修方案."""

    stored_as: ClassVar = "maintenance.FundApplied.v1"
    fund_id: str
    elevator_id: str
    application_number: OfficialNumber
    path: FundPath
    applicant: PartyRef
    fund_office: PartyRef
    plan: Words
    requested_fen: AmountFen
    danger: FundDanger | None = None
    danger_evidence: Words | None = None


class FundVotePassed(Event):
    """The owners agreed 表决通过, under the rule that `rule_version` names."""

    stored_as: ClassVar = "maintenance.FundVotePassed.v1"
    votes: VoteCount
    voted_on: date
    announcement: OfficialNumber
    rule_version: str


class FundVoteFailed(Event):
    """Too few owners took part, or too few agreed 表决未通过."""

    stored_as: ClassVar = "maintenance.FundVoteFailed.v1"
    votes: VoteCount
    voted_on: date
    announcement: OfficialNumber
    rule_version: str


class FundCommitteeReviewed(Event):
    """The owners' committee reviewed the danger and agreed 业委会审核."""

    stored_as: ClassVar = "maintenance.FundCommitteeReviewed.v1"
    committee: PartyRef
    review_number: OfficialNumber


class FundTownshipConfirmed(Event):
    """The township or neighbourhood office confirmed the danger 乡镇街道确认."""

    stored_as: ClassVar = "maintenance.FundTownshipConfirmed.v1"
    township: PartyRef
    confirmation_number: OfficialNumber


class FundApproved(Event):
    """The use of the fund was approved up to an amount."""

    stored_as: ClassVar = "maintenance.FundApproved.v1"
    amount_fen: AmountFen
    approved_by: PartyRef
    document_number: OfficialNumber


class FundRejected(Event):
    """The use of the fund was not approved."""

    stored_as: ClassVar = "maintenance.FundRejected.v1"
    rejected_by: PartyRef
    reason: Words


class FundApplicationWithdrawn(Event):
    """The applicant gave the application up."""

    stored_as: ClassVar = "maintenance.FundApplicationWithdrawn.v1"
    reason: Words


class FundPaid(Event):
    """Money was paid out of the fund."""

    stored_as: ClassVar = "maintenance.FundPaid.v1"
    payment_number: OfficialNumber
    amount_fen: AmountFen
    payee: PartyRef
    stage: FundPaymentStage
    acceptance_number: OfficialNumber | None = None


class FundPaymentReturned(Event):
    """A payment came back whole: it was wrong, or the works were not done."""

    stored_as: ClassVar = "maintenance.FundPaymentReturned.v1"
    payment_number: OfficialNumber
    reason: Words


class SubsidyGranted(Event):
    """Money from another source was granted: a line of the funding beside the fund."""

    stored_as: ClassVar = "maintenance.SubsidyGranted.v1"
    grant_number: OfficialNumber
    source: SubsidySource
    amount_fen: AmountFen
    granted_by: PartyRef


class FundProcessPublicized(Event):
    """A part of the process was made public 过程公示, and which of the six principles it shows."""

    stored_as: ClassVar = "maintenance.FundProcessPublicized.v1"
    publicity_number: OfficialNumber
    stage: FundPublicityStage
    channel: Words
    from_on: date
    to_on: date
    objections: int = 0
    principles: tuple[PrincipleShown, ...] = ()


class LaterRaisingPlanned(Event):
    """How the fund will be filled again 续筹, by which day."""

    stored_as: ClassVar = "maintenance.LaterRaisingPlanned.v1"
    amount_fen: AmountFen
    due_on: date
    plan: Words
    document_number: OfficialNumber


class FundAudited(Event):
    """What was spent was audited 审计; `in_order` says how it ended."""

    stored_as: ClassVar = "maintenance.FundAudited.v1"
    auditor: PartyRef
    report_number: OfficialNumber
    spent_fen: AmountFen
    in_order: bool
    opinion: Words


class FundClosed(Event):
    """The file is closed: what it was for is settled."""

    stored_as: ClassVar = "maintenance.FundClosed.v1"
    reason: Words


DecisionHappened: TypeAlias = (
    FundApplied
    | FundVotePassed
    | FundVoteFailed
    | FundCommitteeReviewed
    | FundTownshipConfirmed
    | FundApproved
    | FundRejected
    | FundApplicationWithdrawn
)
MoneyHappened: TypeAlias = (
    FundPaid | FundPaymentReturned | SubsidyGranted | FundAudited | FundClosed
)
FundHappened: TypeAlias = (
    FundStatusRecorded
    | DecisionHappened
    | MoneyHappened
    | FundProcessPublicized
    | LaterRaisingPlanned
)
