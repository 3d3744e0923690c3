"""What one may ask of a campaign 大会战. Each command is an rpc of `CampaignService`."""

from datetime import date
from typing import Annotated, TypeAlias

from pydantic import Field

from services.kernel.decider import Record
from services.supervision.events.campaign_values import (
    CampaignPhase,
    DivisionCode,
    DocumentNumber,
    DocumentParty,
    FormItem,
    Line,
    Note,
    OfficialId,
    PhaseDates,
    Reason,
)

KindCode = Annotated[str, Field(pattern=r"^[0-9]{2,4}$")]
"""品种 of the equipment catalogue, or what several kinds begin with."""

DueDay = Annotated[int, Field(ge=1, le=28)]


class LaunchCampaign(Record):
    """启动大会战, in the division 000000 for the whole nation, in five dated phases.

    Without `reporting_units` the nation's campaign has its roster of 32: 31 provinces and 兵团.
    """

    campaign_id: OfficialId
    name: Line
    sponsor: DocumentParty
    division: DivisionCode
    phases: tuple[PhaseDates, ...]
    report_due_day: DueDay  # 次月报送截止日
    reporting_units: tuple[DivisionCode, ...] = ()
    scope_divisions: tuple[DivisionCode, ...] = ()
    kind_codes: tuple[KindCode, ...] = ()
    document_number: DocumentNumber | None = None


class AmendCampaign(Record):
    """调整大会战: what is stated replaces what was; the rest stays."""

    reason: Reason
    document_number: DocumentNumber | None = None
    name: Line | None = None
    reporting_units: tuple[DivisionCode, ...] = ()
    report_due_day: DueDay | None = None
    scope_divisions: tuple[DivisionCode, ...] = ()
    kind_codes: tuple[KindCode, ...] = ()


class OpenPhase(Record):
    """启动阶段, on its first day or later."""

    phase: CampaignPhase
    note: Note = ""


class ClosePhase(Record):
    """结束阶段, on its last day or later."""

    phase: CampaignPhase
    note: Note = ""


class ReschedulePhase(Record):
    """调整阶段日期."""

    phase: CampaignPhase
    begins_on: date
    ends_on: date
    reason: Reason
    document_number: DocumentNumber | None = None


class PublishFormTemplate(Record):
    """发布一梯一表式样: the next version, used from a day on; old forms keep theirs."""

    title: Line
    used_from: date
    items: tuple[FormItem, ...]
    document_number: DocumentNumber | None = None


class CloseCampaign(Record):
    """结束大会战, after all its phases."""

    conclusion: Note
    document_number: DocumentNumber | None = None


class WithdrawCampaign(Record):
    """撤销大会战: called off, or launched in error."""

    reason: Reason


Command: TypeAlias = (
    LaunchCampaign
    | AmendCampaign
    | OpenPhase
    | ClosePhase
    | ReschedulePhase
    | PublishFormTemplate
    | CloseCampaign
    | WithdrawCampaign
)
