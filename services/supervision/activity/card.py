"""A division's entries as they are shown: each with exactly one of the contents."""

from datetime import datetime

from services.kernel.decider import Record
from services.supervision.activity.rules import ActivityUnknown
from services.supervision.activity.state import Entry, Idle, State
from services.supervision.events.activity import (
    CampaignSummary,
    CoordinationMechanism,
    GovernmentBriefing,
    PlatformPlan,
    PolicyAction,
    PublicityEvent,
    SummaryFiled,
    SupervisionTour,
)

CONTENTS = ("plan", "briefing", "coordination", "policy", "tour", "event", "summary")


class ActivityCard(Record):
    """One entry, with the content that its kind has. `withdrawn`: why it does not count."""

    number: str
    since: datetime
    withdrawn: str | None
    late: bool
    plan: PlatformPlan | None = None
    briefing: GovernmentBriefing | None = None
    coordination: CoordinationMechanism | None = None
    policy: PolicyAction | None = None
    tour: SupervisionTour | None = None
    event: PublicityEvent | None = None
    summary: CampaignSummary | None = None


class ActivitiesCard(Record):
    """What one division has on record for a campaign, the oldest entry first."""

    campaign_id: str
    division: str
    entries: tuple[ActivityCard, ...]


def card_of(state: State) -> ActivitiesCard:
    """Raises `ActivityUnknown`."""
    if isinstance(state, Idle):
        raise ActivityUnknown(field="activity_id")
    return ActivitiesCard(
        campaign_id=state.campaign_id,
        division=state.division,
        entries=tuple(_entry(number, one) for number, one in state.entries.items()),
    )


def _entry(number: str, entry: Entry) -> ActivityCard:
    event = entry.event
    return ActivityCard(
        number=number,
        since=entry.at,
        withdrawn=entry.withdrawn,
        late=isinstance(event, SummaryFiled) and event.late,
        **{name: getattr(event, name) for name in CONTENTS if hasattr(event, name)},
    )
