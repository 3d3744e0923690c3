"""The inspections of an elevator as they are shown: what was found, and what falls due."""

from datetime import date
from typing import Any

from services.inspection.events.assessments import RiskAssessmentReported, RiskAssessmentRequested
from services.inspection.events.values import (
    AssessmentGround,
    ConfiguredPart,
    DueDate,
    DueKind,
    ExaminationKind,
    ItemResult,
    MoveReason,
    Recommendation,
    RiskLevel,
    SeriousHazard,
    SupervisedWork,
)
from services.inspection.inspections.deadlines import dues
from services.inspection.inspections.rules import InspectionsUnknown
from services.inspection.inspections.state import Assessment, Examination, Inspections, Support
from services.kernel.decider import Record
from services.reference.elevator import Conclusion, ElevatorFacts
from services.reference.party import PartyRef


class ExaminationCard(Record):
    """One report as it stands now; `due` is what was said to fall due when it was reported."""

    kind: ExaminationKind
    report_number: str
    agency: PartyRef
    inspected_on: date
    inspectors: tuple[str, ...]
    conclusion: Conclusion
    hazards: tuple[SeriousHazard, ...]
    items: tuple[ItemResult, ...]
    work: SupervisedWork | None
    configuration: tuple[ConfiguredPart, ...]
    before_restart: bool
    assignment_id: str | None
    reinspection_of: str | None
    combined_with: str | None
    corrected: bool
    void: bool
    due: tuple[DueDate, ...]


class DueCard(Record):
    """What falls due next; `marked_overdue` when its last day has passed and somebody said so."""

    due: DueDate
    marked_overdue: bool


class MoveCard(Record):
    """A due date that was moved, by whom and why."""

    kind: DueKind
    of_due_on: date
    moved_to: date
    reason: MoveReason
    document_number: str
    by: PartyRef
    added_items: tuple[str, ...]
    withdrawn: bool


class AssessmentCard(Record):
    """A risk assessment; grade and what follows it are absent until it is reported."""

    assessment_id: str
    ground: AssessmentGround
    requested_by: PartyRef
    requested_on: date
    agency: PartyRef
    report_number: str | None = None
    assessed_on: date | None = None
    grade: RiskLevel | None = None
    recommendation: Recommendation | None = None
    findings: str | None = None
    owner: PartyRef | None = None
    departments: tuple[PartyRef, ...] = ()


class SpotCheckCard(Record):
    """A spot check that was assigned."""

    assignment_id: str
    agency: PartyRef
    assigned_by: PartyRef
    reason: str
    sample_id: str | None
    sample_position: int | None


class SupportCard(Record):
    """The technical support of an agency; its end and result are absent while it goes on."""

    support_id: str
    agency: PartyRef
    assigned_by: PartyRef
    task: str
    hazard_id: str | None
    assigned_on: date
    ended_on: date | None
    result: str | None


class InspectionsCard(Record):
    """Everything about the inspections of an elevator, the oldest first."""

    agency: PartyRef | None
    due: tuple[DueCard, ...]
    examinations: tuple[ExaminationCard, ...]
    moves: tuple[MoveCard, ...]
    spot_checks: tuple[SpotCheckCard, ...]
    assessments: tuple[AssessmentCard, ...]
    supports: tuple[SupportCard, ...]


def card_of(state: Inspections, facts: ElevatorFacts | None, day: date) -> InspectionsCard:
    """The card as of that day; raises `InspectionsUnknown`."""
    if state.latest_on is None:
        raise InspectionsUnknown(field="elevator_id")
    marked = {(one.kind, one.due_on) for one in state.overdue}
    return InspectionsCard(
        agency=state.agency_on(day),
        due=tuple(
            DueCard(due=one, marked_overdue=(one.kind, one.due_on) in marked)
            for one in dues(state, facts, day)
        ),
        examinations=tuple(_examination(one) for one in state.examinations()),
        moves=tuple(_moves(state)),
        spot_checks=tuple(SpotCheckCard(**dict(one)) for one in state.assignments.values()),
        assessments=tuple(
            _assessment(one, one.requested, one.requested_on)
            for one in state.assessments.values()
            if one.requested is not None and one.requested_on is not None
        ),
        supports=tuple(card for one in state.supports.values() if (card := _support(one))),
    )


def _examination(one: Examination) -> ExaminationCard:
    report = dict(one.report)
    said = {name: report.get(name) for name in ("work", "assignment_id")}
    same = ("report_number", "agency", "inspectors", "items", "reinspection_of", "combined_with")
    return ExaminationCard(
        kind=one.kind,
        inspected_on=one.inspected_on,
        conclusion=one.conclusion,
        hazards=one.hazards,
        configuration=report.get("configuration", ()),
        before_restart=report.get("before_restart", False),
        corrected=one.corrected,
        void=one.void,
        due=one.report.due,
        **said,
        **{name: report[name] for name in same},
    )


def _moves(state: Inspections) -> list[MoveCard]:
    cards = []
    for _, one in state.moves.values():
        facts: dict[str, Any] = dict(one)
        cards.append(
            MoveCard(
                kind=one.kind,
                of_due_on=one.of_due_on,
                moved_to=one.moved_to,
                reason=one.reason,
                document_number=one.document_number,
                by=facts.get("adjusted_by") or facts["ordered_by"],
                added_items=facts.get("added_items", ()),
                withdrawn=one.document_number in state.withdrawn,
            )
        )
    return cards


def _assessment(one: Assessment, asked: RiskAssessmentRequested, asked_on: date) -> AssessmentCard:
    known = {
        "assessment_id": asked.assessment_id,
        "ground": asked.ground,
        "requested_by": asked.requested_by,
        "requested_on": asked_on,
        "agency": asked.agency,
    }
    return AssessmentCard(**known, **(_reported(one.reported) if one.reported else {}))


def _reported(report: RiskAssessmentReported) -> dict[str, Any]:
    addressees = report.addressees
    names = ("report_number", "assessed_on", "grade", "recommendation", "findings")
    said = {name: getattr(report, name) for name in names}
    return {**said, "owner": addressees.owner, "departments": addressees.departments}


def _support(one: Support) -> SupportCard | None:
    if one.assigned is None or one.assigned_on is None:
        return None
    return SupportCard(
        **dict(one.assigned),
        assigned_on=one.assigned_on,
        ended_on=one.ended_on,
        result=one.ended.result if one.ended else None,
    )
