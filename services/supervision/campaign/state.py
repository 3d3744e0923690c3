"""What a campaign is: not launched, running, closed, withdrawn."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias

from services.kernel.subject import NOBODY, Subject
from services.supervision.campaign.facts import CampaignFacts, CampaignStatus
from services.supervision.events.campaign_values import CampaignPhase
from services.supervision.territory import territory


@dataclass(frozen=True, slots=True)
class NotLaunched:
    """Nothing is known of it."""


@dataclass(frozen=True, slots=True)
class Launched:
    """A campaign with its history. What it is by now, `facts.status` says.

    `opened` and `closed`: when each phase was. `ended`: when it was closed or withdrawn.
    """

    facts: CampaignFacts
    launched_at: datetime
    opened: Mapping[CampaignPhase, datetime] = field(default_factory=dict)
    closed: Mapping[CampaignPhase, datetime] = field(default_factory=dict)
    ended: datetime | None = None
    conclusion: str = ""

    @property
    def is_running(self) -> bool:
        return self.facts.status is CampaignStatus.RUNNING


State: TypeAlias = NotLaunched | Launched


def subject_of(state: State) -> Subject:
    """The division that the campaign is run in."""
    return territory(state.facts.division) if isinstance(state, Launched) else NOBODY
