"""What may be asked of an affected elevator. Most of it is asked by the registry's own reactions."""

from datetime import date
from typing import Annotated, TypeAlias

from services.kernel.decider import FOUND, Record
from services.reference.elevator import ElevatorFacts
from services.reference.party import PartyRef
from services.supervision.events.remedy_values import (
    ElevatorId,
    Evidence,
    Line,
    OfficialId,
    Reason,
    ShownEvidence,
)
from services.supervision.maker_report import MakerReportFacts


class RecordAffected(Record):
    """记入受影响电梯: the maker's report speaks of this elevator."""

    report_id: OfficialId
    elevator_id: ElevatorId
    elevator: Annotated[ElevatorFacts | None, FOUND] = None
    report: Annotated[MakerReportFacts | None, FOUND] = None


class NotifyUserUnit(Record):
    """告知使用单位: the responsible unit by the register, else the user unit, is told."""

    reference: Line | None = None  # 告知方式或者文号
    elevator: Annotated[ElevatorFacts | None, FOUND] = None


class AcknowledgeByUserUnit(Record):
    """使用单位确认知悉."""

    reference: Line | None = None


class NotifyAuthority(Record):
    """报告当地质监部门: the authority of the place where the elevator stands is told."""

    reference: Line | None = None
    elevator: Annotated[ElevatorFacts | None, FOUND] = None


class AcknowledgeByAuthority(Record):
    """质监部门确认知悉."""

    authority: PartyRef
    reference: Line | None = None


class TellInsurer(Record):
    """告知保险机构 that covers the elevator on that day."""

    insurer: PartyRef
    insurers: Annotated[frozenset[str] | None, FOUND] = None


class VerifyReportedHazard(Record):
    """核查属实: the elevator has what its maker reported."""

    verified_by: PartyRef
    verified_on: date
    evidence: ShownEvidence


class RefuteReportedHazard(Record):
    """核查不属实: this elevator does not have it."""

    refuted_by: PartyRef
    reason: Reason
    evidence: Evidence = ()


class RecordAffectedOrder(Record):
    """已责令整改: the order of this number is about this elevator."""

    order_id: OfficialId
    ordered_elevator_id: Annotated[str | None, FOUND] = None


class RecordAffectedRectified(Record):
    """已整改."""

    rectified_on: date
    evidence: ShownEvidence


Told: TypeAlias = (
    NotifyUserUnit | AcknowledgeByUserUnit | NotifyAuthority | AcknowledgeByAuthority | TellInsurer
)
Proved: TypeAlias = (
    VerifyReportedHazard | RefuteReportedHazard | RecordAffectedOrder | RecordAffectedRectified
)
Command: TypeAlias = RecordAffected | Told | Proved


def key_of(command: RecordAffected) -> str:
    """`<report>-<elevator>`: an elevator's id has a fixed length, so no two pairs share a key."""
    return f"{command.report_id}-{command.elevator_id}"
