"""What one may ask of a command post 指挥部. Each command is an rpc of `CommandPostService`."""

from datetime import date
from typing import Annotated, TypeAlias

from services.kernel.decider import FOUND, Record
from services.kernel.subject import Subject
from services.supervision.campaign.facts import CampaignFacts
from services.supervision.events.campaign_values import (
    DivisionCode,
    DocumentNumber,
    OfficialId,
    Reason,
)
from services.supervision.events.command_post import CommandMember
from services.supervision.territory import territory


class EstablishCommand(Record):
    """成立指挥部 of a division, with one commander 总指挥; its level follows from the division."""

    campaign_id: OfficialId
    division: DivisionCode
    document_number: DocumentNumber
    members: tuple[CommandMember, ...]
    campaign: Annotated[CampaignFacts | None, FOUND] = None


class AppointCommandMember(Record):
    """任命指挥部成员. A new commander takes over when the term of the one before has ended."""

    campaign_id: OfficialId
    division: DivisionCode
    member: CommandMember
    document_number: DocumentNumber | None = None


class EndCommandTerm(Record):
    """成员任期结束; `ended_on` is its last day."""

    campaign_id: OfficialId
    division: DivisionCode
    member_id: OfficialId
    ended_on: date
    reason: Reason


class RevealCommandMember(Record):
    """A look at the name of a member, for a reason that stays on record."""

    campaign_id: OfficialId
    division: DivisionCode
    member_id: OfficialId
    reason: Reason


class DissolveCommand(Record):
    """撤销指挥部."""

    campaign_id: OfficialId
    division: DivisionCode
    reason: Reason
    document_number: DocumentNumber | None = None


Command: TypeAlias = (
    EstablishCommand | AppointCommandMember | EndCommandTerm | RevealCommandMember | DissolveCommand
)


def key_of(command: Command) -> str:
    """One per campaign and division. A division's code has no hyphen: nothing is mixed up."""
    return f"{command.campaign_id}-{command.division}"


def named_by(command: Command) -> Subject:
    """A command post is its division's own."""
    return territory(command.division)
