"""An accident 事故: reported, graded by the thresholds of its day, corrected, closed.

Source: 特种设备安全监察条例 (2009) art. 61 to 64 (grades), 特种设备事故报告和调查处理规定 (reporting).
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Annotated, TypeAlias, assert_never

from services.emergency.accident.card import AccidentCard, card_of
from services.emergency.accident.rules import (
    AccidentAlreadyReported,
    AccidentCaseDiffers,
    AccidentCaseUnknown,
    AccidentIsClosed,
    AccidentNotGraded,
    AccidentPlaceMissing,
    AccidentPlaceUnknown,
    AccidentReportedBeforeItHappened,
)
from services.emergency.accident.state import (
    AccidentFile,
    Investigated,
    Settled,
    State,
    Unreported,
    Withdrawn,
    standing,
    subject_of,
)
from services.emergency.case.state import CaseFacts
from services.emergency.causes import CAUSES, cause_of
from services.emergency.events.accident import (
    AccidentClosed,
    AccidentGraded,
    AccidentHappened,
    AccidentReported,
    AccidentWithdrawn,
    CasualtiesCorrected,
    Toll,
)
from services.emergency.events.values import AccidentClass, CaseResponsibility
from services.emergency.grades import grading
from services.kernel.decider import FOUND, Decider, Record
from services.reference.dated import legal_day
from services.reference.divisions import Divisions
from services.reference.elevator import ElevatorFacts, Place
from services.reference.party import PartyRef


class ReportAccident(Record):
    """报告事故, from a case or not; it is true at the time when the accident happened.

    Where it was follows from the elevator or from the case, or is stated.
    """

    accident_id: str
    accident_class: AccidentClass
    toll: Toll
    description: str
    elevator_id: str | None = None
    case_id: str | None = None
    place: Place | None = None
    reported_at: datetime | None = None  # when the authority heard of it
    reported_by: PartyRef | None = None
    elevator: Annotated[ElevatorFacts | None, FOUND] = None
    case: Annotated[CaseFacts | None, FOUND] = None


class GradeAccident(Record):
    """认定事故等级, by the toll that is known."""


class CorrectCasualties(Record):
    """更正伤亡: `toll` is all of it now; a graded accident is graded anew."""

    toll: Toll
    reason: str


class CloseAccident(Record):
    """结案, with the report of the investigation."""

    report_number: str
    findings: str
    responsibility: CaseResponsibility
    cause_code: str | None = None
    responsible: tuple[PartyRef, ...] = ()
    measures: str | None = None


class WithdrawAccident(Record):
    """撤回: on record twice, or no accident at all. Final."""

    reason: str


Command: TypeAlias = (
    ReportAccident | GradeAccident | CorrectCasualties | CloseAccident | WithdrawAccident
)


__all__ = [
    "AccidentCard",
    "AccidentFile",
    "Command",
    "State",
    "card_of",
    "concerned",
    "decider",
    "evolve",
    "subject_of",
]


def decider(divisions: Divisions) -> Decider[Command, State, AccidentHappened]:
    """The rules of an accident, with the division table that its place is checked by."""

    def decide(command: Command, state: State, at: datetime) -> Sequence[AccidentHappened]:
        if isinstance(command, ReportAccident):
            return _report(command, state, at, divisions)
        accident = standing(state)
        match command:
            case GradeAccident():
                return _grade(accident.file, accident.file.toll)
            case CorrectCasualties():
                return _correct(command, accident.file)
            case CloseAccident():
                return _close(command, accident)
            case WithdrawAccident(reason=reason):
                return [AccidentWithdrawn(reason=reason)]
            case _:
                assert_never(command)

    return Decider(Unreported(), decide, evolve)


def evolve(state: State, event: AccidentHappened, at: datetime) -> State:
    if isinstance(event, AccidentReported):
        known = not isinstance(state, Unreported)
        return state if known else Investigated(AccidentFile(event, at, event.toll))
    if isinstance(state, Unreported):
        return state
    match event:
        case AccidentGraded():
            return replace(state, file=replace(state.file, graded=event))
        case CasualtiesCorrected(toll=toll):
            return replace(state, file=replace(state.file, toll=toll))
        case AccidentClosed():
            return Settled(state.file, at, event) if isinstance(state, Investigated) else state
        case AccidentWithdrawn(reason=reason):
            return Withdrawn(state.file, reason)
        case _:
            assert_never(event)


def concerned(_key: str, command: object, state: State) -> str:
    """The elevator that a call about the accident concerns; "" where it has none."""
    if not isinstance(state, Unreported):
        return state.file.reported.elevator_id or ""
    named: str | None = getattr(command, "elevator_id", None)
    return named or ""


def _report(
    command: ReportAccident, state: State, at: datetime, divisions: Divisions
) -> Sequence[AccidentHappened]:
    if not isinstance(state, Unreported):
        raise AccidentAlreadyReported(field="accident_id", accident_id=command.accident_id)
    if command.reported_at is not None and command.reported_at < at:
        raise AccidentReportedBeforeItHappened(field="reported_at", happened_at=at)
    elevator_id, toll = _elevator(command), command.toll
    if command.case is not None:
        held = max(toll.held_minutes, command.case.held_minutes)
        toll = toll.model_copy(update={"held_minutes": held})
    stated = dict(command) | {"elevator_id": elevator_id, "toll": toll}
    stated["place"] = _place(command, at, divisions)
    return [AccidentReported(**{name: stated[name] for name in AccidentReported.model_fields})]


def _elevator(command: ReportAccident) -> str | None:
    """The elevator that is stated, else that of the case."""
    case, stated = command.case, command.elevator_id
    if command.case_id is not None and case is None:
        raise AccidentCaseUnknown(field="case_id")
    if case is None:
        return stated
    if case.merged or (stated and case.elevator_id and stated != case.elevator_id):
        raise AccidentCaseDiffers(field="case_id", elevator_id=case.elevator_id)
    return stated or case.elevator_id or None


def _place(command: ReportAccident, at: datetime, divisions: Divisions) -> Place:
    if command.elevator is not None and command.elevator.place is not None:
        return command.elevator.place
    if command.case is not None:
        return command.case.place
    if command.place is None:
        raise AccidentPlaceMissing(field="place")
    code, day = command.place.division, legal_day(at)
    division = divisions.at(code, day)
    if division is None or not division.is_place:
        raise AccidentPlaceUnknown(field="place.division", code=code, on=day)
    return command.place


def _grade(file: AccidentFile, toll: Toll) -> Sequence[AccidentHappened]:
    """The grade, where it is not so already."""
    found = grading(toll, legal_day(file.happened_at))
    graded = AccidentGraded(**found._asdict())
    return [] if graded == file.graded else [graded]


def _correct(command: CorrectCasualties, file: AccidentFile) -> Sequence[AccidentHappened]:
    if command.toll == file.toll:
        return []
    regraded = _grade(file, command.toll) if file.graded is not None else []
    return [CasualtiesCorrected(**vars(command)), *regraded]


def _close(command: CloseAccident, accident: Investigated | Settled) -> Sequence[AccidentHappened]:
    file = accident.file
    if isinstance(accident, Settled):
        raise AccidentIsClosed(since=accident.at)
    if file.graded is None:
        raise AccidentNotGraded
    day = legal_day(file.happened_at)
    if command.cause_code is not None:
        cause_of(command.cause_code, day)
    version = CAUSES.version(day) if command.cause_code is not None else None
    return [AccidentClosed(**vars(command), cause_version=version)]
