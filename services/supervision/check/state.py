"""What an on-site check is, and whom it concerns."""

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from services.kernel.subject import NOBODY, Subject
from services.supervision.check.commands import Command, PlanOnSiteCheck
from services.supervision.events.check import CheckFinding, CheckTeamKind, CheckTeamMember
from services.supervision.territory import territory


@dataclass(frozen=True, slots=True)
class NotPlanned:
    """Nothing is known of the check."""


@dataclass(frozen=True, slots=True)
class OnSiteCheck:
    """A check. `checked_on` is None until it took place; `cancelled`: why it did not."""

    check_id: str
    campaign_id: str | None
    division: str
    planned_on: date
    team: tuple[CheckTeamMember, ...]
    elevator_ids: tuple[str, ...]
    purpose: str
    checked_on: date | None = None
    findings: tuple[CheckFinding, ...] = ()
    corrections: tuple[str, ...] = ()
    cancelled: str | None = None


State: TypeAlias = NotPlanned | OnSiteCheck


def key_of(command: PlanOnSiteCheck) -> str:
    """The check's own number."""
    return command.check_id


def named_by(command: Command) -> Subject:
    """Whoever plans a check acts for its division."""
    return territory(command.division) if isinstance(command, PlanOnSiteCheck) else NOBODY


def subject_of(state: State) -> Subject:
    """The division, and the agencies on the team."""
    if isinstance(state, NotPlanned):
        return NOBODY
    agencies = {
        ("inspection_body", one.unit.party_id)
        for one in state.team
        if one.kind is CheckTeamKind.INSPECTION
    }
    return territory(state.division)._replace(parties=frozenset(agencies))
