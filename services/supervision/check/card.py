"""An on-site check as it is shown."""

from datetime import date

from services.kernel.decider import Record
from services.supervision.check.deciding import planned
from services.supervision.check.state import State
from services.supervision.events.check import CheckFinding, CheckTeamMember


class OnSiteCheckCard(Record):
    """An on-site check 现场监督检查: its plan, its team, and its findings once it took place."""

    check_id: str
    campaign_id: str | None
    division: str
    purpose: str
    planned_on: date
    team: tuple[CheckTeamMember, ...]
    elevator_ids: tuple[str, ...]
    checked_on: date | None
    findings: tuple[CheckFinding, ...]
    corrections: tuple[str, ...]
    cancelled: str | None


def card_of(state: State) -> OnSiteCheckCard:
    """Raises `OnSiteCheckUnknown`."""
    check = planned(state)
    return OnSiteCheckCard(**{name: getattr(check, name) for name in OnSiteCheckCard.model_fields})
