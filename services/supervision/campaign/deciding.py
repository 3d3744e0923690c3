"""The decider of a campaign."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import assert_never

from services.kernel.decider import Decider
from services.kernel.subject import NOBODY, Subject
from services.reference.dated import legal_day
from services.reference.divisions import Divisions
from services.supervision.campaign import phases, rules, scope
from services.supervision.campaign.commands import (
    AmendCampaign,
    CloseCampaign,
    ClosePhase,
    Command,
    LaunchCampaign,
    OpenPhase,
    PublishFormTemplate,
    ReschedulePhase,
    WithdrawCampaign,
)
from services.supervision.campaign.facts import CampaignFacts, CampaignStatus
from services.supervision.campaign.state import Launched, NotLaunched, State
from services.supervision.events.campaign import (
    CampaignAmended,
    CampaignClosed,
    CampaignHappened,
    CampaignLaunched,
    CampaignPhaseClosed,
    CampaignPhaseOpened,
    CampaignPhaseRescheduled,
    CampaignWithdrawn,
    FormTemplatePublished,
)
from services.supervision.events.campaign_values import CampaignPhase, FormTemplate
from services.supervision.naming import named
from services.supervision.territory import territory


def decider(divisions: Divisions) -> Decider[Command, State, CampaignHappened]:
    """The rules of a campaign, with the division table that its reach is checked against."""
    return Decider(NotLaunched(), partial(decide, divisions), evolve)


def named_by(command: Command) -> Subject:
    """The division that whoever launches a campaign acts for."""
    return territory(command.division) if isinstance(command, LaunchCampaign) else NOBODY


def decide(
    divisions: Divisions, command: Command, state: State, at: datetime
) -> Sequence[CampaignHappened]:
    if isinstance(command, LaunchCampaign):
        return _launch(divisions, command, state, at)
    campaign = launched(state)
    if isinstance(command, WithdrawCampaign):
        return _withdraw(command, campaign)
    running(campaign)
    match command:
        case AmendCampaign():
            return scope.amend(divisions, command, campaign.facts, at)
        case OpenPhase() | ClosePhase() | ReschedulePhase():
            return phases.decide(command, campaign, at)
        case PublishFormTemplate():
            return _publish(command, campaign.facts)
        case CloseCampaign():
            return _close(command, campaign)
        case _:
            assert_never(command)


def evolve(state: State, event: CampaignHappened, at: datetime) -> State:
    if isinstance(event, CampaignLaunched):
        return Launched(CampaignFacts(**dict(event)), at)
    if isinstance(state, NotLaunched):
        return state
    match event:
        case CampaignAmended():
            after = replace(state, facts=scope.amended(state.facts, event))
        case CampaignPhaseOpened(phase=phase):
            after = replace(state, opened={**state.opened, phase: at})
        case CampaignPhaseClosed(phase=phase):
            after = replace(state, closed={**state.closed, phase: at})
        case CampaignPhaseRescheduled():
            after = replace(state, facts=phases.rescheduled(state.facts, event))
        case FormTemplatePublished(template=template):
            after = replace(state, facts=_with_template(state.facts, template))
        case CampaignClosed(conclusion=conclusion):
            after = replace(_ended(state, CampaignStatus.CLOSED, at), conclusion=conclusion)
        case CampaignWithdrawn():
            after = _ended(state, CampaignStatus.WITHDRAWN, at)
        case _:
            assert_never(event)
    return after


def launched(state: State) -> Launched:
    """Raises `CampaignUnknown`."""
    if isinstance(state, NotLaunched):
        raise rules.CampaignUnknown(field="campaign_id")
    return state


def running(campaign: Launched) -> None:
    """Raises `CampaignAlreadyClosed`, `CampaignAlreadyWithdrawn`."""
    match campaign.facts.status:
        case CampaignStatus.RUNNING:
            return
        case CampaignStatus.CLOSED:
            raise rules.CampaignAlreadyClosed(since=campaign.ended)
        case CampaignStatus.WITHDRAWN:
            raise rules.CampaignAlreadyWithdrawn(campaign_id=campaign.facts.campaign_id)
        case _:
            assert_never(campaign.facts.status)


def _launch(
    divisions: Divisions, command: LaunchCampaign, state: State, at: datetime
) -> Sequence[CampaignHappened]:
    if isinstance(state, Launched):
        raise rules.CampaignAlreadyLaunched(field="campaign_id")
    phases.check_all(command.phases)
    units = scope.checked_units(divisions, command, at)
    sponsor = named(command.sponsor, legal_day(at), "sponsor")
    stated = dict(command) | {"reporting_units": units, "sponsor": sponsor}
    return [CampaignLaunched(**stated)]


def _publish(command: PublishFormTemplate, facts: CampaignFacts) -> Sequence[CampaignHappened]:
    codes = [one.item_code for one in command.items]
    if len(set(codes)) < len(codes):
        raise rules.TemplateItemTwice(field="items")
    if facts.templates and command.used_from <= facts.templates[-1].used_from:
        raise rules.TemplateOutOfOrder(used_from=facts.templates[-1].used_from)
    template = FormTemplate(template_version=len(facts.templates) + 1, **vars(command))
    return [FormTemplatePublished(campaign_id=facts.campaign_id, template=template)]


def _close(command: CloseCampaign, campaign: Launched) -> Sequence[CampaignHappened]:
    unfinished = [one for one in CampaignPhase if one not in campaign.closed]
    if unfinished:
        raise rules.PhasesUnfinished(phase=unfinished[0])
    return [CampaignClosed(campaign_id=campaign.facts.campaign_id, **vars(command))]


def _withdraw(command: WithdrawCampaign, campaign: Launched) -> Sequence[CampaignHappened]:
    if campaign.facts.status is CampaignStatus.WITHDRAWN:
        return []
    running(campaign)
    return [CampaignWithdrawn(campaign_id=campaign.facts.campaign_id, reason=command.reason)]


def _with_template(facts: CampaignFacts, template: FormTemplate) -> CampaignFacts:
    known = sorted((*facts.templates, template), key=lambda one: one.template_version)
    return facts.model_copy(update={"templates": tuple(known)})


def _ended(state: Launched, status: CampaignStatus, at: datetime) -> Launched:
    """Whatever ended it first stays so: a later end, told late, changes nothing."""
    if not state.is_running:
        return state
    return replace(state, facts=state.facts.model_copy(update={"status": status}), ended=at)
