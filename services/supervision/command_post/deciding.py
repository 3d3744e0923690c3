"""The decider of a command post: one per division, one commander at a time."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import assert_never

from services.kernel.decider import Decider
from services.reference.dated import legal_day
from services.reference.divisions import Divisions
from services.supervision.campaign.facts import standing_campaign
from services.supervision.command_post import rules
from services.supervision.command_post.commands import (
    AppointCommandMember,
    Command,
    DissolveCommand,
    EndCommandTerm,
    EstablishCommand,
    RevealCommandMember,
)
from services.supervision.command_post.state import (
    CommandPost,
    NoCommandPost,
    State,
    established,
    member_of,
)
from services.supervision.events.command_post import (
    CommandDissolved,
    CommandEstablished,
    CommandMember,
    CommandMemberAppointed,
    CommandMemberRevealed,
    CommandPostHappened,
    CommandRole,
    CommandTermEnded,
)
from services.supervision.territory import check_inside, level_of


def decider(divisions: Divisions) -> Decider[Command, State, CommandPostHappened]:
    """The rules of a command post, with the division table that tells its level."""
    return Decider(NoCommandPost(), partial(decide, divisions), evolve)


def decide(
    divisions: Divisions, command: Command, state: State, at: datetime
) -> Sequence[CommandPostHappened]:
    if isinstance(command, EstablishCommand):
        return _establish(divisions, command, state, at)
    post = established(state)
    if isinstance(command, RevealCommandMember):
        return _reveal(command, post)
    if post.dissolved_at is not None:
        raise rules.CommandPostAlreadyDissolved(since=post.dissolved_at)
    match command:
        case AppointCommandMember():
            return _appoint(command, post)
        case EndCommandTerm():
            return _end(command, post)
        case DissolveCommand():
            return [CommandDissolved(**vars(command))]
        case _:
            assert_never(command)


def evolve(state: State, event: CommandPostHappened, at: datetime) -> State:
    if isinstance(event, CommandEstablished):
        members = {one.member_id: one for one in event.members}
        stated = (event.campaign_id, event.division, event.level, event.document_number)
        return CommandPost(*stated, members, at)
    if isinstance(state, NoCommandPost):
        return state
    match event:
        case CommandMemberAppointed(member=member):
            return replace(state, members={**state.members, member.member_id: member})
        case CommandTermEnded(member_id=member_id, ended_on=ended_on):
            known = state.members.get(member_id)
            ended = {member_id: known.model_copy(update={"to_on": ended_on})} if known else {}
            return replace(state, members={**state.members, **ended})
        case CommandMemberRevealed():
            return state
        case CommandDissolved():
            return replace(state, dissolved_at=at)
        case _:
            assert_never(event)


def _establish(
    divisions: Divisions, command: EstablishCommand, state: State, at: datetime
) -> Sequence[CommandPostHappened]:
    if isinstance(state, CommandPost):
        raise rules.CommandPostAlreadyEstablished(field="division")
    campaign = standing_campaign(command.campaign)
    check_inside(command.division, (campaign.division,), "division")
    level = level_of(divisions, command.division, legal_day(at), "division")
    for index, one in enumerate(command.members):
        _check_member(one, f"members[{index}]")
    if len({one.member_id for one in command.members}) < len(command.members):
        raise rules.CommandMemberNumberTaken(field="members")
    roles = [one.command_role for one in command.members]
    if roles.count(CommandRole.COMMANDER) != 1:
        raise rules.CommanderNotSingle(field="members")
    stated = {name: value for name, value in dict(command).items() if name != "campaign"}
    return [CommandEstablished(level=level, **stated)]


def _appoint(command: AppointCommandMember, post: CommandPost) -> Sequence[CommandPostHappened]:
    member = command.member
    _check_member(member, "member")
    if post.members.get(member.member_id) == member:
        return []
    if member.member_id in post.members:
        raise rules.CommandMemberNumberTaken(field="member.member_id")
    if member.command_role is CommandRole.COMMANDER and post.commanders(member.from_on):
        raise rules.CommanderNotSingle(field="member.command_role")
    return [CommandMemberAppointed(**vars(command))]


def _end(command: EndCommandTerm, post: CommandPost) -> Sequence[CommandPostHappened]:
    member = member_of(post, command.member_id)
    _check_term(member.from_on, command.ended_on, "ended_on")
    if member.to_on == command.ended_on:
        return []
    return [CommandTermEnded(**vars(command))]


def _reveal(command: RevealCommandMember, post: CommandPost) -> Sequence[CommandPostHappened]:
    member = member_of(post, command.member_id)
    if member.name is None:
        raise rules.CommandMemberUnnamed(member_id=command.member_id)
    return [CommandMemberRevealed(**vars(command), person_id=member.person_id)]


def _check_member(member: CommandMember, field: str) -> None:
    _check_term(member.from_on, member.to_on, f"{field}.to_on")
    if member.name is not None and not member.person_id:
        raise rules.CommandPersonMissing(field=f"{field}.person_id")


def _check_term(from_on: date, to_on: date | None, field: str) -> None:
    if to_on is not None and to_on < from_on:
        raise rules.CommandTermDatesWrong(field=field)
