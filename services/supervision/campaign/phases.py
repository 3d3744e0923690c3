"""The five phases of a campaign: in their order, without overlap, opened and closed by their dates."""

from collections.abc import Sequence
from datetime import date, datetime
from itertools import pairwise
from typing import TypeAlias, assert_never

from services.reference.dated import legal_day
from services.supervision.campaign import rules
from services.supervision.campaign.commands import ClosePhase, OpenPhase, ReschedulePhase
from services.supervision.campaign.facts import CampaignFacts
from services.supervision.campaign.state import Launched
from services.supervision.events.campaign import (
    CampaignPhaseClosed,
    CampaignPhaseOpened,
    CampaignPhaseRescheduled,
)
from services.supervision.events.campaign_values import CampaignPhase, PhaseDates

PhaseCommand: TypeAlias = OpenPhase | ClosePhase | ReschedulePhase
PhaseHappened: TypeAlias = CampaignPhaseOpened | CampaignPhaseClosed | CampaignPhaseRescheduled

ORDER = tuple(CampaignPhase)
EARLIEST, LATEST = date(2000, 1, 1), date(2099, 12, 31)


def check_all(phases: tuple[PhaseDates, ...]) -> None:
    """Raises `PhasesIncomplete`, `PhaseDatesOutOfOrder`."""
    if tuple(one.phase for one in phases) != ORDER:
        raise rules.PhasesIncomplete(field="phases")
    _check_days(phases, "phases")


def decide(command: PhaseCommand, campaign: Launched, at: datetime) -> Sequence[PhaseHappened]:
    match command:
        case OpenPhase():
            return _open(command, campaign, at)
        case ClosePhase():
            return _close(command, campaign, at)
        case ReschedulePhase():
            return _reschedule(command, campaign)
        case _:
            assert_never(command)


def rescheduled(facts: CampaignFacts, event: CampaignPhaseRescheduled) -> CampaignFacts:
    """The campaign with the new days of that phase."""
    days = PhaseDates(phase=event.phase, begins_on=event.begins_on, ends_on=event.ends_on)
    return facts.model_copy(update={"phases": _with(facts.phases, days)})


def _open(command: OpenPhase, campaign: Launched, at: datetime) -> Sequence[PhaseHappened]:
    phase, facts = command.phase, campaign.facts
    if phase in campaign.closed:
        raise rules.PhaseAlreadyOver(phase=phase)
    if phase in campaign.opened:
        return []
    begins_on = facts.dates(phase).begins_on
    if legal_day(at) < begins_on:
        raise rules.PhaseBeforeItsTime(phase=phase, begins_on=begins_on)
    before = ORDER[: ORDER.index(phase)]
    if before and before[-1] not in campaign.closed:
        raise rules.EarlierPhaseUnfinished(phase=before[-1])
    return [CampaignPhaseOpened(campaign_id=facts.campaign_id, **vars(command))]


def _close(command: ClosePhase, campaign: Launched, at: datetime) -> Sequence[PhaseHappened]:
    phase, facts = command.phase, campaign.facts
    if phase in campaign.closed:
        return []
    if phase not in campaign.opened:
        raise rules.PhaseNotOpened(phase=phase)
    ends_on = facts.dates(phase).ends_on
    if legal_day(at) < ends_on:
        raise rules.PhaseStillRunning(phase=phase, ends_on=ends_on)
    return [CampaignPhaseClosed(campaign_id=facts.campaign_id, **vars(command))]


def _reschedule(command: ReschedulePhase, campaign: Launched) -> Sequence[PhaseHappened]:
    phase, facts = command.phase, campaign.facts
    if phase in campaign.closed:
        raise rules.PhaseAlreadyOver(phase=phase)
    former = facts.dates(phase)
    new = PhaseDates(phase=phase, begins_on=command.begins_on, ends_on=command.ends_on)
    if new == former:
        return []
    _check_days(_with(facts.phases, new), "begins_on")
    return [
        CampaignPhaseRescheduled(
            campaign_id=facts.campaign_id,
            former_begins_on=former.begins_on,
            former_ends_on=former.ends_on,
            **vars(command),
        )
    ]


def _with(phases: tuple[PhaseDates, ...], new: PhaseDates) -> tuple[PhaseDates, ...]:
    return tuple(new if one.phase is new.phase else one for one in phases)


def _check_days(phases: tuple[PhaseDates, ...], field: str) -> None:
    if phases[0].begins_on < EARLIEST or phases[-1].ends_on > LATEST:
        raise rules.PhaseDatesImplausible(field=field)
    for one in phases:
        if one.ends_on < one.begins_on:
            raise rules.PhaseDatesOutOfOrder(field=field, phase=one.phase)
    for one, following in pairwise(phases):
        if following.begins_on <= one.ends_on:
            raise rules.PhaseDatesOutOfOrder(field=field, phase=following.phase)
