"""What may be asked of a disclosure."""

from typing import TypeAlias

from services.kernel.decider import Record
from services.reference.party import PartyRef
from services.supervision.events.disclosure import DisclosedStatement, DisclosureTopic
from services.supervision.events.remedy_values import DivisionCode, ElevatorId, OfficialId, Reason


class PublishDisclosure(Record):
    """公示, of one elevator or of a division."""

    disclosure_id: OfficialId
    topic: DisclosureTopic
    published_by: PartyRef
    statement: DisclosedStatement
    elevator_id: ElevatorId | None = None
    division: DivisionCode | None = None


class CorrectDisclosure(Record):
    """更正公示: the whole statement anew."""

    statement: DisclosedStatement
    reason: Reason


class RetractDisclosure(Record):
    """撤回公示."""

    reason: Reason


class ReinstateDisclosure(Record):
    """恢复公示 as it was."""

    reason: Reason


Command: TypeAlias = PublishDisclosure | CorrectDisclosure | RetractDisclosure | ReinstateDisclosure
