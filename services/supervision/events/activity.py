"""What one division does for a campaign: plans, briefings, coordination, policy, tours, publicity."""

from datetime import date
from enum import StrEnum
from typing import Annotated, ClassVar, Final, TypeAlias

from pydantic import Field

from services.kernel.decider import Event, Record
from services.reference.party import PartyRef
from services.supervision.events.campaign_values import (
    Count,
    DivisionCode,
    DocumentNumber,
    Line,
    Note,
    OfficialId,
    Reason,
)

LAW: Final = "Plan of 2015 (汇报、联席、平台规划、督查、政策、宣传、总结)"
"""Under which rule these facts are recorded."""


class PlatformPlanStep(Record):
    """One step of the work plan 工作计划 for the rescue platform; `city` where it is about one."""

    step: Line
    due_on: date
    city: DivisionCode | None = None


class PlatformPlan(Record):
    """规划方案 for the rescue platforms of a province: who is responsible, what comes when."""

    document_number: DocumentNumber
    responsible_unit: PartyRef
    steps: tuple[PlatformPlanStep, ...]


class GovernmentBriefing(Record):
    """向当地政府汇报: the state of elevator safety, and what the government promised."""

    held_on: date
    government: Line
    problems: Note = ""
    support: Note = ""
    document_number: DocumentNumber | None = None


class CoordinationMechanism(Record):
    """部门联系工作机制: which departments meet, how, and what they agreed on."""

    held_on: date
    mechanism: Line
    departments: tuple[Line, ...]
    agreed: Note = ""
    document_number: DocumentNumber | None = None


class PolicyActionKind(StrEnum):
    """What a government did about elevators."""

    DOCUMENT = "document"  # 政府或者安委会发文
    LIVELIHOOD_PROJECT = "livelihood_project"  # 列入民生保障项目
    SPECIAL_FUND = "special_fund"  # 设立财政专项资金
    REGULATION = "regulation"  # 地方立法


class PolicyAction(Record):
    """A document, a project, or money; `amount_fen` in fen 分."""

    action: PolicyActionKind
    title: Line
    issued_by: Line
    issued_on: date
    document_number: DocumentNumber | None = None
    project: Line | None = None
    amount_fen: Annotated[int, Field(ge=1, le=10**14)] | None = None


class SupervisionTour(Record):
    """逐级督查检查: who went where, and what was found. Both days included."""

    began_on: date
    ended_on: date
    groups: Annotated[int, Field(ge=1, le=1000)]
    person_trips: Annotated[int, Field(ge=1, le=100_000)]
    cities: tuple[DivisionCode, ...]
    units_visited: tuple[Line, ...]
    findings: tuple[Reason, ...] = ()


class PublicityKind(StrEnum):
    """How the public was told."""

    MOBILISATION = "mobilisation"  # 宣传动员
    SAFETY_WEEK = "safety_week"  # 电梯安全宣传周
    EDUCATION = "education"  # 联合教育部门的宣传教育
    MEDIA = "media"  # 媒体报道
    OTHER = "other"


class PublicityEvent(Record):
    """宣传报道: an event, with whom, and how many it reached."""

    publicity: PublicityKind
    title: Line
    held_on: date
    with_departments: tuple[Line, ...] = ()
    audience_count: Count = 0


class SummaryKind(StrEnum):
    """What a summary looks back on."""

    STAGE = "stage"  # 阶段性成果
    YEARLY = "yearly"  # 年终工作总结


class CampaignSummary(Record):
    """工作总结: what went well, what did not, what is made permanent 长效机制."""

    summary: SummaryKind
    document_number: DocumentNumber
    experience: Reason
    problems: Note = ""
    mechanisms: tuple[Line, ...] = ()


class PlatformPlanFiled(Event):
    """A plan for the rescue platforms was filed."""

    stored_as: ClassVar = "supervision.PlatformPlanFiled.v1"
    campaign_id: OfficialId
    division: DivisionCode
    number: OfficialId
    plan: PlatformPlan


class GovernmentBriefed(Event):
    """The local government was briefed."""

    stored_as: ClassVar = "supervision.GovernmentBriefed.v1"
    campaign_id: OfficialId
    division: DivisionCode
    number: OfficialId
    briefing: GovernmentBriefing


class DepartmentsCoordinated(Event):
    """Departments set up how they work together, or met."""

    stored_as: ClassVar = "supervision.DepartmentsCoordinated.v1"
    campaign_id: OfficialId
    division: DivisionCode
    number: OfficialId
    coordination: CoordinationMechanism


class PolicyActionRecorded(Event):
    """A government did something about elevators."""

    stored_as: ClassVar = "supervision.PolicyActionRecorded.v1"
    campaign_id: OfficialId
    division: DivisionCode
    number: OfficialId
    policy: PolicyAction


class SupervisionToured(Event):
    """A supervision tour 督查 took place."""

    stored_as: ClassVar = "supervision.SupervisionToured.v1"
    campaign_id: OfficialId
    division: DivisionCode
    number: OfficialId
    tour: SupervisionTour


class PublicityHeld(Event):
    """The public was told of the campaign, or how to ride safely."""

    stored_as: ClassVar = "supervision.PublicityHeld.v1"
    campaign_id: OfficialId
    division: DivisionCode
    number: OfficialId
    event: PublicityEvent


class SummaryFiled(Event):
    """A summary was filed. `late`: a yearly one after the last day of the campaign."""

    stored_as: ClassVar = "supervision.SummaryFiled.v1"
    campaign_id: OfficialId
    division: DivisionCode
    number: OfficialId
    summary: CampaignSummary
    late: bool


class ActivityWithdrawn(Event):
    """An entry was recorded in error: it does not count, and stays to be seen."""

    stored_as: ClassVar = "supervision.ActivityWithdrawn.v1"
    campaign_id: OfficialId
    division: DivisionCode
    number: OfficialId
    reason: Reason


ActivityRecorded: TypeAlias = (
    PlatformPlanFiled
    | GovernmentBriefed
    | DepartmentsCoordinated
    | PolicyActionRecorded
    | SupervisionToured
    | PublicityHeld
    | SummaryFiled
)
ActivityHappened: TypeAlias = ActivityRecorded | ActivityWithdrawn
