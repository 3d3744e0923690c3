"""A campaign as it is shown."""

from datetime import date, datetime

from services.kernel.decider import Record
from services.supervision.campaign.deciding import launched
from services.supervision.campaign.facts import CampaignStatus
from services.supervision.campaign.state import State
from services.supervision.events.campaign_values import CampaignPhase, FormTemplate, NamedOffice


class PhaseProgressCard(Record):
    """A phase 阶段: its days, and when it was opened and closed."""

    phase: CampaignPhase
    begins_on: date
    ends_on: date
    opened_at: datetime | None
    closed_at: datetime | None


class CampaignCard(Record):
    """A campaign 大会战, with its phases, its reach, its forms and its reporting units."""

    campaign_id: str
    name: str
    sponsor: NamedOffice
    division: str
    status: CampaignStatus
    launched_at: datetime
    phases: tuple[PhaseProgressCard, ...]
    reporting_units: tuple[str, ...]
    report_due_day: int
    scope_divisions: tuple[str, ...]
    kind_codes: tuple[str, ...]
    document_number: str | None
    templates: tuple[FormTemplate, ...]
    ended_at: datetime | None
    conclusion: str


def card_of(state: State) -> CampaignCard:
    """Raises `CampaignUnknown`."""
    campaign = launched(state)
    facts = campaign.facts
    return CampaignCard(
        campaign_id=facts.campaign_id,
        name=facts.name,
        sponsor=facts.sponsor,
        division=facts.division,
        status=facts.status,
        launched_at=campaign.launched_at,
        phases=tuple(
            PhaseProgressCard(
                **dict(one),
                opened_at=campaign.opened.get(one.phase),
                closed_at=campaign.closed.get(one.phase),
            )
            for one in facts.phases
        ),
        reporting_units=facts.reporting_units,
        report_due_day=facts.report_due_day,
        scope_divisions=facts.scope_divisions,
        kind_codes=facts.kind_codes,
        document_number=facts.document_number,
        templates=facts.templates,
        ended_at=campaign.ended,
        conclusion=campaign.conclusion,
    )
