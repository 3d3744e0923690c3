"""What everything done in a campaign rests on: its dates, its reach, its forms, its roster."""

from datetime import date
from enum import StrEnum

from services.kernel.decider import Record
from services.reference.elevator import ElevatorFacts
from services.supervision.campaign.rules import (
    CampaignAlreadyWithdrawn,
    CampaignUnknown,
    ElevatorKindOutsideCampaign,
    ElevatorOutsideCampaign,
)
from services.supervision.events.campaign_values import (
    CampaignPhase,
    FormTemplate,
    NamedOffice,
    PhaseDates,
)
from services.supervision.territory import inside_any


class CampaignStatus(StrEnum):
    """How a campaign stands."""

    RUNNING = "running"  # 进行中
    CLOSED = "closed"  # 已结束
    WITHDRAWN = "withdrawn"  # 已撤销


class CampaignFacts(Record):
    """A campaign as its own stream knows it at this moment."""

    campaign_id: str
    name: str
    sponsor: NamedOffice
    division: str
    phases: tuple[PhaseDates, ...]
    reporting_units: tuple[str, ...]
    report_due_day: int
    scope_divisions: tuple[str, ...] = ()
    kind_codes: tuple[str, ...] = ()
    document_number: str | None = None
    templates: tuple[FormTemplate, ...] = ()
    status: CampaignStatus = CampaignStatus.RUNNING

    def dates(self, phase: CampaignPhase) -> PhaseDates:
        """The days of this phase; a campaign has each of the five."""
        return next(one for one in self.phases if one.phase is phase)

    @property
    def begins_on(self) -> date:
        return self.phases[0].begins_on

    @property
    def ends_on(self) -> date:
        return self.phases[-1].ends_on

    @property
    def reach(self) -> tuple[str, ...]:
        """The divisions whose elevators are part of it."""
        return self.scope_divisions or (self.division,)

    def reaches(self, division: str) -> bool:
        """Whether an elevator that stands there is part of it."""
        return inside_any(division, self.reach)

    def is_about(self, kind_code: str | None) -> bool:
        """Whether it is about this kind 品种; where it is about some, not about an unknown one."""
        return not self.kind_codes or (kind_code or "").startswith(self.kind_codes)

    def template(self, version: int) -> FormTemplate | None:
        """The form of this version."""
        return next((one for one in self.templates if one.template_version == version), None)

    def report_due_on(self, period: str) -> date:
        """The last day for the report of this month: a day of the month after it."""
        year, month = int(period[:4]), int(period[5:])
        return date(year + month // 12, month % 12 + 1, self.report_due_day)

    def covers(self, period: str) -> bool:
        """Whether this month is one of the campaign's."""
        return month_of(self.begins_on) <= period <= month_of(self.ends_on)


def check_part_of(campaign: CampaignFacts, elevator: ElevatorFacts) -> None:
    """The campaign is about this elevator, by where it stands and by its kind.

    Raises `ElevatorOutsideCampaign`, `ElevatorKindOutsideCampaign`.
    """
    if not campaign.reaches(elevator.division):
        raise ElevatorOutsideCampaign(division=elevator.division)
    kind = elevator.parameters.kind_code
    if not campaign.is_about(kind):
        raise ElevatorKindOutsideCampaign(kind_code=kind or "")


def month_of(day: date) -> str:
    """2015-05 of a day in May 2015."""
    return day.isoformat()[:7]


def standing_campaign(facts: CampaignFacts | None) -> CampaignFacts:
    """The campaign, running or closed. Raises `CampaignUnknown`, `CampaignAlreadyWithdrawn`."""
    if facts is None:
        raise CampaignUnknown(field="campaign_id")
    if facts.status is CampaignStatus.WITHDRAWN:
        raise CampaignAlreadyWithdrawn(campaign_id=facts.campaign_id)
    return facts
