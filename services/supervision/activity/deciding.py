"""The decider of what one division does for a campaign."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import assert_never

from services.kernel.decider import Decider
from services.reference.dated import legal_day
from services.reference.divisions import Divisions
from services.supervision.activity import rules
from services.supervision.activity.commands import (
    Command,
    FilePlatformPlan,
    FileSummary,
    RecordCommand,
    RecordCoordination,
    RecordGovernmentBriefing,
    RecordPolicyAction,
    RecordPublicity,
    RecordTour,
    WithdrawActivity,
)
from services.supervision.activity.state import Active, Entry, Idle, State, entry_of
from services.supervision.campaign.facts import CampaignFacts, standing_campaign
from services.supervision.events.activity import (
    ActivityHappened,
    ActivityWithdrawn,
    DepartmentsCoordinated,
    GovernmentBriefed,
    PlatformPlanFiled,
    PolicyAction,
    PolicyActionKind,
    PolicyActionRecorded,
    PublicityHeld,
    SummaryFiled,
    SummaryKind,
    SupervisionTour,
    SupervisionToured,
)
from services.supervision.events.command_post import CommandLevel
from services.supervision.territory import check_inside, level_of


def decider(divisions: Divisions) -> Decider[Command, State, ActivityHappened]:
    """The rules of what a division does, with the division table that tells its level."""
    return Decider(Idle(), partial(decide, divisions), evolve)


def decide(
    divisions: Divisions, command: Command, state: State, at: datetime
) -> Sequence[ActivityHappened]:
    if isinstance(command, WithdrawActivity):
        return _withdraw(command, state)
    on, campaign = legal_day(at), standing_campaign(command.campaign)
    check_inside(command.division, (campaign.division,), "division")
    level = level_of(divisions, command.division, on, "division")
    event = _recorded(command, campaign, level, on)
    return [] if _is_known(event, state) else [event]


def evolve(state: State, event: ActivityHappened, at: datetime) -> State:
    entries = state.entries if isinstance(state, Active) else {}
    match event:
        case ActivityWithdrawn(number=number, reason=reason):
            if isinstance(state, Idle) or number not in entries:
                return state
            entry = replace(entries[number], withdrawn=reason)
        case (
            PlatformPlanFiled()
            | GovernmentBriefed()
            | DepartmentsCoordinated()
            | PolicyActionRecorded()
            | SupervisionToured()
            | PublicityHeld()
            | SummaryFiled()
        ):
            number, entry = event.number, Entry(event, at)
        case _:
            assert_never(event)
    return Active(event.campaign_id, event.division, {**entries, number: entry})


def _is_known(event: ActivityHappened, state: State) -> bool:
    """Recorded just so. Raises `ActivityNumberTaken` for anything else under its number."""
    if isinstance(state, Idle) or event.number not in state.entries:
        return False
    known = state.entries[event.number]
    if known.withdrawn is not None or known.event != event:
        raise rules.ActivityNumberTaken(field="number", number=event.number)
    return True


def _withdraw(command: WithdrawActivity, state: State) -> Sequence[ActivityHappened]:
    if entry_of(state, command.number).withdrawn is not None:
        return []
    return [ActivityWithdrawn(**vars(command))]


def _recorded(
    command: RecordCommand, campaign: CampaignFacts, level: CommandLevel, on: date
) -> ActivityHappened:
    """The event of this command, if what it says can be so."""
    stated = {name: value for name, value in dict(command).items() if name != "campaign"}
    event: ActivityHappened
    match command:
        case FilePlatformPlan():
            if level is not CommandLevel.PROVINCE:
                raise rules.PlatformPlanNotProvincial(field="division")
            event = PlatformPlanFiled(**stated)
        case RecordGovernmentBriefing(briefing=briefing):
            _check_past(briefing.held_on, on, "briefing.held_on")
            event = GovernmentBriefed(**stated)
        case RecordCoordination(coordination=coordination):
            _check_past(coordination.held_on, on, "coordination.held_on")
            event = DepartmentsCoordinated(**stated)
        case RecordPolicyAction(policy=policy):
            _check_policy(policy, on)
            event = PolicyActionRecorded(**stated)
        case RecordTour(tour=tour):
            _check_tour(tour, campaign, on)
            event = SupervisionToured(**stated)
        case RecordPublicity(event=publicity):
            _check_past(publicity.held_on, on, "event.held_on")
            event = PublicityHeld(**stated)
        case FileSummary(summary=summary):
            late = summary.summary is SummaryKind.YEARLY and on > campaign.ends_on
            event = SummaryFiled(**stated, late=late)
        case _:
            assert_never(command)
    return event


def _check_past(day: date, on: date, field: str) -> None:
    if day > on:
        raise rules.ActivityDatedLater(field=field, on=on)


def _check_policy(policy: PolicyAction, on: date) -> None:
    _check_past(policy.issued_on, on, "policy.issued_on")
    needed = {
        PolicyActionKind.DOCUMENT: "document_number",
        PolicyActionKind.REGULATION: "document_number",
        PolicyActionKind.LIVELIHOOD_PROJECT: "project",
        PolicyActionKind.SPECIAL_FUND: "amount_fen",
    }[policy.action]
    if getattr(policy, needed) is None:
        raise rules.PolicyActionIncomplete(field=f"policy.{needed}")


def _check_tour(tour: SupervisionTour, campaign: CampaignFacts, on: date) -> None:
    _check_past(tour.ended_on, on, "tour.ended_on")
    if tour.ended_on < tour.began_on:
        raise rules.TourDatesWrong(field="tour.ended_on")
    for index, city in enumerate(tour.cities):
        check_inside(city, (campaign.division,), f"tour.cities[{index}]")
