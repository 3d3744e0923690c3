"""The command post 指挥部 of one division in one campaign."""

from datetime import date
from enum import StrEnum
from typing import Annotated, ClassVar, Final, TypeAlias

from pydantic import Field

from services.kernel.decider import Event, Record
from services.kernel.sealed import Sealed
from services.supervision.events.campaign_values import (
    DivisionCode,
    DocumentNumber,
    Line,
    OfficialId,
    Reason,
)

LAW: Final = "Plan of 2015 (总局、省、市、县逐级成立指挥部)"
"""Under which rule these facts are recorded."""


class CommandLevel(StrEnum):
    """The level that a post commands at; it follows from its division."""

    NATIONAL = "national"  # 总局
    PROVINCE = "province"  # 省级
    CITY = "city"  # 市级
    COUNTY = "county"  # 县级


class CommandRole(StrEnum):
    """What a member does there."""

    COMMANDER = "commander"  # 总指挥
    DEPUTY = "deputy"  # 副总指挥
    MEMBER = "member"  # 成员
    LIAISON = "liaison"  # 联络员


class CommandMember(Record):
    """A seat in the post: an office, and the person who holds it where that is told.

    The person's name is personal data; without it only the office is a member.
    """

    member_id: OfficialId
    command_role: CommandRole
    office: Line
    from_on: date
    to_on: date | None = None
    person_id: Annotated[str, Field(pattern=r"^(person:[^\s:]{1,64})?$")] = ""
    name: Sealed | None = None


class CommandEstablished(Event):
    """A command post was set up."""

    stored_as: ClassVar = "supervision.CommandEstablished.v1"
    campaign_id: OfficialId
    division: DivisionCode
    level: CommandLevel
    document_number: DocumentNumber
    members: tuple[CommandMember, ...]


class CommandMemberAppointed(Event):
    """A member joined the post."""

    stored_as: ClassVar = "supervision.CommandMemberAppointed.v1"
    campaign_id: OfficialId
    division: DivisionCode
    member: CommandMember
    document_number: DocumentNumber | None = None


class CommandTermEnded(Event):
    """A member's term ended; `ended_on` is its last day."""

    stored_as: ClassVar = "supervision.CommandTermEnded.v1"
    campaign_id: OfficialId
    division: DivisionCode
    member_id: OfficialId
    ended_on: date
    reason: Reason


class CommandMemberRevealed(Event):
    """Somebody looked at the name of a member, for a reason."""

    stored_as: ClassVar = "supervision.CommandMemberRevealed.v1"
    campaign_id: OfficialId
    division: DivisionCode
    member_id: OfficialId
    person_id: str
    reason: Reason


class CommandDissolved(Event):
    """The post is no more."""

    stored_as: ClassVar = "supervision.CommandDissolved.v1"
    campaign_id: OfficialId
    division: DivisionCode
    reason: Reason
    document_number: DocumentNumber | None = None


CommandPostHappened: TypeAlias = (
    CommandEstablished
    | CommandMemberAppointed
    | CommandTermEnded
    | CommandMemberRevealed
    | CommandDissolved
)
