"""What a complaint amounts to."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from services.kernel.subject import NOBODY, Subject
from services.supervision.complaint import rules
from services.supervision.complaint.commands import Command, ReceiveComplaint
from services.supervision.events.complaint import (
    ComplaintClosed,
    ComplaintReceived,
    ComplaintRefuted,
    ComplaintVerified,
)
from services.supervision.where import concerned


class ComplaintStatus(StrEnum):
    """Where a complaint stands."""

    RECEIVED = "received"  # 已受理
    VERIFIED = "verified"  # 属实
    REFUTED = "refuted"  # 不属实
    CLOSED = "closed"  # 已反馈办结
    MERGED = "merged"  # 已并案
    WITHDRAWN = "withdrawn"  # 已撤回


@dataclass(frozen=True, slots=True)
class NoComplaint:
    """No such complaint."""


@dataclass(frozen=True, slots=True)
class Complaint:
    """A complaint on file."""

    received: ComplaintReceived
    received_at: datetime
    elevator_id: str | None = None
    finding: ComplaintVerified | ComplaintRefuted | None = None
    closed: ComplaintClosed | None = None
    merged_into: str | None = None
    withdrawn: bool = False

    @property
    def status(self) -> ComplaintStatus:
        """Where it stands."""
        if self.merged_into is not None:
            return ComplaintStatus.MERGED
        if self.withdrawn:
            return ComplaintStatus.WITHDRAWN
        if self.closed is not None:
            return ComplaintStatus.CLOSED
        match self.finding:
            case ComplaintVerified():
                return ComplaintStatus.VERIFIED
            case ComplaintRefuted():
                return ComplaintStatus.REFUTED
            case None:
                return ComplaintStatus.RECEIVED

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done about it."""
        return not (self.merged_into or self.withdrawn or self.closed)

    def is_verified_of(self, elevator_id: str) -> bool:
        """Whether it proved true, and of this elevator."""
        return isinstance(self.finding, ComplaintVerified) and self.elevator_id == elevator_id


State: TypeAlias = NoComplaint | Complaint


def received(state: State) -> Complaint:
    """Raises `ComplaintUnknown`."""
    if isinstance(state, NoComplaint):
        raise rules.ComplaintUnknown(field="complaint_id")
    return state


def unfinished(state: State) -> Complaint:
    """Raises `ComplaintUnknown`, `ComplaintNotOpen`."""
    complaint = received(state)
    if not complaint.is_open:
        raise rules.ComplaintNotOpen(status=complaint.status)
    return complaint


def named_by(command: Command) -> Subject:
    """Where a complaint without an elevator is about."""
    return concerned(command.division) if isinstance(command, ReceiveComplaint) else NOBODY


def subject_of(state: State) -> Subject:
    """Where it is about, while no elevator says so."""
    if isinstance(state, NoComplaint):
        return NOBODY
    return concerned(state.received.division if state.elevator_id is None else None)
