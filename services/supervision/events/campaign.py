"""A campaign 大会战: what happened to it as a whole, from its launch to its close."""

from datetime import date
from typing import ClassVar, Final, TypeAlias

from services.kernel.decider import Event
from services.supervision.events.campaign_values import (
    CampaignPhase,
    DivisionCode,
    DocumentNumber,
    FormTemplate,
    Line,
    NamedOffice,
    Note,
    OfficialId,
    PhaseDates,
    Reason,
)

LAW: Final = "Plan of 2015 电梯安全监管大会战工作方案 (五个阶段)"
"""Under which rule these facts are recorded."""


class CampaignLaunched(Event):
    """A campaign was launched in a division (000000: the nation), in five dated phases.

    Elevators outside `scope_divisions` (empty: all of `division`) and `kind_codes` (品种 or a
    prefix of it; empty: every kind) are not part of it. `reporting_units` report by the
    `report_due_day` of the month after each.
    """

    stored_as: ClassVar = "supervision.CampaignLaunched.v1"
    campaign_id: OfficialId
    name: Line
    sponsor: NamedOffice
    division: DivisionCode
    phases: tuple[PhaseDates, ...]
    reporting_units: tuple[DivisionCode, ...]
    report_due_day: int
    scope_divisions: tuple[DivisionCode, ...] = ()
    kind_codes: tuple[str, ...] = ()
    document_number: DocumentNumber | None = None


class CampaignAmended(Event):
    """What the campaign reaches or who reports was changed; only what changed is set."""

    stored_as: ClassVar = "supervision.CampaignAmended.v1"
    campaign_id: OfficialId
    reason: Reason
    document_number: DocumentNumber | None = None
    name: Line | None = None
    reporting_units: tuple[DivisionCode, ...] = ()
    report_due_day: int | None = None
    scope_divisions: tuple[DivisionCode, ...] = ()
    kind_codes: tuple[str, ...] = ()


class CampaignPhaseOpened(Event):
    """A phase 阶段 began."""

    stored_as: ClassVar = "supervision.CampaignPhaseOpened.v1"
    campaign_id: OfficialId
    phase: CampaignPhase
    note: Note = ""


class CampaignPhaseClosed(Event):
    """A phase was closed: what it was for is done, or goes on in the next."""

    stored_as: ClassVar = "supervision.CampaignPhaseClosed.v1"
    campaign_id: OfficialId
    phase: CampaignPhase
    note: Note = ""


class CampaignPhaseRescheduled(Event):
    """A phase has other days than before."""

    stored_as: ClassVar = "supervision.CampaignPhaseRescheduled.v1"
    campaign_id: OfficialId
    phase: CampaignPhase
    begins_on: date
    ends_on: date
    former_begins_on: date
    former_ends_on: date
    reason: Reason
    document_number: DocumentNumber | None = None


class FormTemplatePublished(Event):
    """The next version of the model form 参考式样 was published."""

    stored_as: ClassVar = "supervision.FormTemplatePublished.v1"
    campaign_id: OfficialId
    template: FormTemplate


class CampaignClosed(Event):
    """The campaign is over; what it taught stays 长效机制."""

    stored_as: ClassVar = "supervision.CampaignClosed.v1"
    campaign_id: OfficialId
    conclusion: Note
    document_number: DocumentNumber | None = None


class CampaignWithdrawn(Event):
    """The campaign was called off, or launched in error."""

    stored_as: ClassVar = "supervision.CampaignWithdrawn.v1"
    campaign_id: OfficialId
    reason: Reason


CampaignHappened: TypeAlias = (
    CampaignLaunched
    | CampaignAmended
    | CampaignPhaseOpened
    | CampaignPhaseClosed
    | CampaignPhaseRescheduled
    | FormTemplatePublished
    | CampaignClosed
    | CampaignWithdrawn
)
