"""A command post as it is shown: offices and terms, and no name of anybody."""

from datetime import date, datetime

from services.kernel.decider import Record
from services.supervision.command_post.state import State, established
from services.supervision.events.command_post import CommandLevel, CommandRole


class CommandMemberCard(Record):
    """A member by office. `has_name`: the person is on record, under seal."""

    member_id: str
    command_role: CommandRole
    office: str
    from_on: date
    to_on: date | None
    has_name: bool


class CommandPostCard(Record):
    """A command post 指挥部 and all who were ever members of it."""

    campaign_id: str
    division: str
    level: CommandLevel
    document_number: str
    established_at: datetime
    dissolved_at: datetime | None
    members: tuple[CommandMemberCard, ...]


def card_of(state: State) -> CommandPostCard:
    """Raises `CommandPostUnknown`."""
    post = established(state)
    return CommandPostCard(
        campaign_id=post.campaign_id,
        division=post.division,
        level=post.level,
        document_number=post.document_number,
        established_at=post.established_at,
        dissolved_at=post.dissolved_at,
        members=tuple(
            CommandMemberCard(
                member_id=one.member_id,
                command_role=one.command_role,
                office=one.office,
                from_on=one.from_on,
                to_on=one.to_on,
                has_name=one.name is not None,
            )
            for one in post.members.values()
        ),
    )
