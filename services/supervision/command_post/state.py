"""What a command post is: its members by number, and their terms."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias

from services.kernel.subject import NOBODY, Subject
from services.supervision.command_post.rules import CommandMemberUnknown, CommandPostUnknown
from services.supervision.events.command_post import CommandLevel, CommandMember, CommandRole
from services.supervision.territory import territory


@dataclass(frozen=True, slots=True)
class NoCommandPost:
    """The division has none."""


@dataclass(frozen=True, slots=True)
class CommandPost:
    """A command post with all who were ever members of it, by number."""

    campaign_id: str
    division: str
    level: CommandLevel
    document_number: str
    members: Mapping[str, CommandMember]
    established_at: datetime
    dissolved_at: datetime | None = None

    def commanders(self, from_on: date) -> list[str]:
        """Whoever commands on that day or later."""
        return [
            one.member_id
            for one in self.members.values()
            if one.command_role is CommandRole.COMMANDER
            and (one.to_on is None or one.to_on >= from_on)
        ]


State: TypeAlias = NoCommandPost | CommandPost


def subject_of(state: State) -> Subject:
    """The division."""
    return territory(state.division) if isinstance(state, CommandPost) else NOBODY


def established(state: State) -> CommandPost:
    """Raises `CommandPostUnknown`."""
    if isinstance(state, NoCommandPost):
        raise CommandPostUnknown(field="division")
    return state


def member_of(state: State, member_id: str) -> CommandMember:
    """Raises `CommandPostUnknown`, `CommandMemberUnknown`."""
    member = established(state).members.get(member_id)
    if member is None:
        raise CommandMemberUnknown(field="member_id", member_id=member_id)
    return member
