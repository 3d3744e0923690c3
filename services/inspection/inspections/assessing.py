"""Risk assessment 风险评估: asked for, graded, and sent to the owner and departments.

Source: the plan of 2015: a lift that is old, and breaks down often, and is complained of often, is
assessed, and its repair 修理, modification 改造 or renewal 更新 is recommended to whom it concerns.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Annotated, Final, TypeAlias, assert_never

from pydantic import Field

from services.inspection.agency.state import Agency
from services.inspection.events.assessments import (
    Assessed,
    RiskAssessmentReported,
    RiskAssessmentRequested,
)
from services.inspection.events.values import (
    Addressees,
    AssessmentGround,
    DocumentId,
    DocumentNumber,
    InspectionScope,
    InspectorId,
    Recommendation,
    Remark,
    RiskLevel,
)
from services.inspection.inspections import rules
from services.inspection.inspections.choosing import check_standing, named
from services.inspection.inspections.state import Assessment, Inspections
from services.kernel.decider import FOUND, Record
from services.reference.dated import Dated, DatedTable, legal_day
from services.reference.elevator import ElevatorFacts, standing
from services.reference.party import PartyRef


@dataclass(frozen=True, slots=True)
class OldAndTroubled:
    """From when on a lift is old, faulty and complained of: more than years, at least counts.

    Counts are of the twelve months before.
    """

    over_years: int
    faults: int
    complaints: int


THRESHOLDS: Final = DatedTable(
    "risk_assessment",
    [
        Dated(
            date(1900, 1, 1),
            None,
            "2015 年大会战工作方案：使用 15 年以上且故障多、投诉多；次数为估计值",
            OldAndTroubled(over_years=15, faults=4, complaints=2),
            verified=False,  # fifteen years was read; how many is "often" is our own estimate
        ),
    ],
)

GOES_ON: Final = frozenset({RiskLevel.LEVEL_1, RiskLevel.LEVEL_2})
"""The grades with which a lift may go on as it is."""

Count = Annotated[int, Field(ge=0, le=100_000)]


class RequestRiskAssessment(Record):
    """申请风险评估 from an agency. Counts are of the last twelve months, `positions` say of what."""

    assessment_id: DocumentId
    ground: AssessmentGround
    requested_by: PartyRef
    agency: PartyRef
    explanation: Remark = ""
    fault_count: Count | None = None
    complaint_count: Count | None = None
    positions: Annotated[tuple[Annotated[int, Field(ge=1)], ...], Field(max_length=1000)] = ()
    elevator: Annotated[ElevatorFacts | None, FOUND] = None


class ReportRiskAssessment(Record):
    """出具风险评估报告: the grade, the recommendation, and to whom it goes."""

    assessment_id: DocumentId
    report_number: DocumentNumber
    agency: PartyRef
    assessed_on: date
    inspectors: Annotated[tuple[InspectorId, ...], Field(min_length=1, max_length=20)]
    grade: RiskLevel
    recommendation: Recommendation
    findings: Annotated[str, Field(min_length=1, max_length=4000)]
    addressees: Addressees
    elevator: Annotated[ElevatorFacts | None, FOUND] = None
    agency_facts: Annotated[Agency | None, FOUND] = None


Command: TypeAlias = RequestRiskAssessment | ReportRiskAssessment


def decide(command: Command, state: Inspections, at: datetime) -> Sequence[Assessed]:
    match command:
        case RequestRiskAssessment():
            return _request(command, state, at)
        case ReportRiskAssessment():
            return _report(command, state, at)
        case _:
            assert_never(command)


def evolve(state: Inspections, event: Assessed, at: datetime) -> Inspections:
    known = state.assessments.get(event.assessment_id, Assessment())
    match event:
        case RiskAssessmentRequested():
            after = replace(known, requested=event, requested_on=legal_day(at))
        case RiskAssessmentReported():
            after = replace(known, reported=event)
        case _:
            assert_never(event)
    return replace(state, assessments={**state.assessments, event.assessment_id: after})


def _request(
    command: RequestRiskAssessment, state: Inspections, at: datetime
) -> Sequence[Assessed]:
    facts, day = standing(command.elevator), legal_day(at)
    known = state.assessments.get(command.assessment_id)
    told = {name: one for name, one in command if name != "elevator"}
    if known is not None and known.requested is not None:
        if known.requested.model_dump(include=set(told)) == command.model_dump(include=set(told)):
            return []
        raise rules.AssessmentNumberTaken(field="assessment_id")
    age = facts.age_years(day)
    version = None
    if command.ground is AssessmentGround.OLD_FAULTY_COMPLAINED:
        version = THRESHOLDS.version(day)
        _check_troubled(command, facts, day)
    return [RiskAssessmentRequested(age_years=age, rule_version=version, **told)]


def _check_troubled(command: RequestRiskAssessment, facts: ElevatorFacts, day: date) -> None:
    """All three: old, and many faults, and many complaints. Raises `GroundNotMet`."""
    limits = THRESHOLDS.at(day)
    if not is_over(facts, limits.over_years, day):
        raise rules.GroundNotMet(ground="age", over_years=limits.over_years)
    if (command.fault_count or 0) < limits.faults:
        raise rules.GroundNotMet(field="fault_count", at_least=limits.faults)
    if (command.complaint_count or 0) < limits.complaints:
        raise rules.GroundNotMet(field="complaint_count", at_least=limits.complaints)


def is_over(facts: ElevatorFacts, years: int, day: date) -> bool:
    """Whether it is more than that many years old on that day: not on the anniversary itself."""
    age = facts.age_years(day)
    if age is None or age < years:
        return False
    began = facts.put_into_use_on or facts.manufactured_on
    is_anniversary = began is not None and (began.month, began.day) == (day.month, day.day)
    return age > years or not is_anniversary


def _report(command: ReportRiskAssessment, state: Inspections, at: datetime) -> Sequence[Assessed]:
    facts = standing(command.elevator)
    known = state.assessments.get(command.assessment_id)
    if known is None or known.requested is None:
        raise rules.AssessmentUnknown(field="assessment_id")
    apart = {"elevator", "agency_facts"}
    event = RiskAssessmentReported(**{name: one for name, one in command if name not in apart})
    if known.reported == event:
        return []
    if known.reported is not None:
        raise rules.AssessmentReportedAlready(report_number=known.reported.report_number)
    if not named(command.agency, known.requested.agency):
        raise rules.NotTheAssessmentsAgency(field="agency")
    if command.assessed_on > legal_day(at):
        raise rules.InspectedInFuture(field="assessed_on")
    scope = InspectionScope.RISK_ASSESSMENT
    check_standing(command.agency_facts, scope, command.assessed_on, command.inspectors)
    _check_outcome(command, facts)
    return [event]


def _check_outcome(command: ReportRiskAssessment, facts: ElevatorFacts) -> None:
    """Raises `GradeContradictsRecommendation`, `NotAddressedToOwner`."""
    work = command.recommendation is not Recommendation.NONE
    if not work and command.grade not in GOES_ON:
        raise rules.GradeContradictsRecommendation(field="recommendation", grade=command.grade)
    owners = [one for one in (facts.owner, facts.user_unit, facts.responsible_unit) if one]
    if owners and not named(command.addressees.owner, *owners):
        raise rules.NotAddressedToOwner(field="addressees.owner")
    if work and not command.addressees.departments:
        raise rules.NotAddressedToOwner(field="addressees.departments")
