"""An accident as it is shown."""

from datetime import datetime, timedelta

from services.emergency.accident.state import Recorded, Settled, State, Withdrawn, known
from services.emergency.events.accident import Toll
from services.emergency.events.values import (
    AccidentClass,
    AccidentGrade,
    CaseResponsibility,
    GradeGround,
)
from services.emergency.grades import REPORT_WITHIN
from services.kernel.decider import Record
from services.reference.dated import legal_day
from services.reference.elevator import Place
from services.reference.party import PartyRef


class AccidentCard(Record):
    """事故, field for field the proto message `Accident`.

    `reported_late`: the authority heard of it after the hour that it has to; absent: not known.
    """

    accident_id: str
    accident_class: AccidentClass
    place: Place
    toll: Toll
    description: str
    happened_at: datetime
    elevator_id: str | None = None
    case_id: str | None = None
    reported_at: datetime | None = None
    reported_by: PartyRef | None = None
    reported_late: bool | None = None
    grade: AccidentGrade | None = None
    grounds: tuple[GradeGround, ...] = ()
    rule_version: str | None = None
    closed_at: datetime | None = None
    report_number: str | None = None
    findings: str | None = None
    cause_code: str | None = None
    responsibility: CaseResponsibility | None = None
    responsible: tuple[PartyRef, ...] = ()
    withdrawn: str | None = None


def card_of(state: State) -> AccidentCard:
    """Raises `AccidentUnknown`."""
    accident = known(state)
    file, reported, graded = accident.file, accident.file.reported, accident.file.graded
    return AccidentCard(
        accident_id=reported.accident_id,
        accident_class=reported.accident_class,
        place=reported.place,
        toll=file.toll,
        description=reported.description,
        happened_at=file.happened_at,
        elevator_id=reported.elevator_id,
        case_id=reported.case_id,
        reported_at=reported.reported_at,
        reported_by=reported.reported_by,
        reported_late=_late(file.happened_at, reported.reported_at),
        grade=graded.grade if graded else None,
        grounds=graded.grounds if graded else (),
        rule_version=graded.rule_version if graded else None,
        withdrawn=accident.reason if isinstance(accident, Withdrawn) else None,
        **_closing(accident),
    )


def _late(happened_at: datetime, reported_at: datetime | None) -> bool | None:
    if reported_at is None:
        return None
    within = timedelta(minutes=REPORT_WITHIN.at(legal_day(happened_at)))
    return reported_at - happened_at > within


def _closing(accident: Recorded) -> dict[str, object]:
    if not isinstance(accident, Settled):
        return {}
    closing = accident.closing
    return {
        "closed_at": accident.at,
        "report_number": closing.report_number,
        "findings": closing.findings,
        "cause_code": closing.cause_code,
        "responsibility": closing.responsibility,
        "responsible": closing.responsible,
    }
