"""An accident 事故: what happened."""

from datetime import datetime
from typing import Annotated, ClassVar, Final, TypeAlias

from pydantic import Field

from services.emergency.events.values import (
    AccidentClass,
    AccidentGrade,
    CaseResponsibility,
    GradeGround,
    Victims,
)
from services.kernel.decider import Event, Record
from services.reference.elevator import Place
from services.reference.party import PartyRef

LAW: Final = (
    "Special equipment accident rules 特种设备事故报告和调查处理规定; plan of 2015 (事故统计)"
)
"""Under which rule these facts are recorded."""


LossFen = Annotated[int, Field(ge=0, le=10**14)]
"""Direct economic loss 直接经济损失 in fen 分."""

HeldMinutes = Annotated[int, Field(ge=0, le=100_000)]
"""How long persons were held in the car 轿厢滞留."""


class Toll(Record):
    """What an accident cost, as far as it is known: what its grade goes by."""

    deaths: Victims = 0
    serious_injuries: Victims = 0
    minor_injuries: Victims = 0
    loss_fen: LossFen = 0
    held_minutes: HeldMinutes = 0


class AccidentReported(Event):
    """An accident happened, at the time of this fact; it was reported at `reported_at`."""

    stored_as: ClassVar = "emergency.AccidentReported.v1"
    accident_id: str
    accident_class: AccidentClass
    place: Place
    toll: Toll
    description: str
    elevator_id: str | None = None
    case_id: str | None = None
    reported_at: datetime | None = None
    reported_by: PartyRef | None = None


class AccidentGraded(Event):
    """An accident has a grade 事故等级, by the thresholds of its day."""

    stored_as: ClassVar = "emergency.AccidentGraded.v1"
    grade: AccidentGrade
    grounds: tuple[GradeGround, ...]
    rule_version: str


class CasualtiesCorrected(Event):
    """More, or fewer, were hurt than was known; `toll` is all of it now."""

    stored_as: ClassVar = "emergency.CasualtiesCorrected.v1"
    toll: Toll
    reason: str


class AccidentClosed(Event):
    """The investigation has ended 结案. `report_number` is that of its report 调查报告."""

    stored_as: ClassVar = "emergency.AccidentClosed.v1"
    report_number: str
    findings: str
    responsibility: CaseResponsibility
    cause_code: str | None = None
    cause_version: str | None = None
    responsible: tuple[PartyRef, ...] = ()
    measures: str | None = None


class AccidentWithdrawn(Event):
    """The report was wrong: it is on record twice, or there was no accident."""

    stored_as: ClassVar = "emergency.AccidentWithdrawn.v1"
    reason: str


AccidentHappened: TypeAlias = (
    AccidentReported | AccidentGraded | CasualtiesCorrected | AccidentClosed | AccidentWithdrawn
)
