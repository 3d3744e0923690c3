"""What is known of the inspections of one elevator, and pure questions about it.

Reports and corrections are kept apart and put together when asked: facts come late and in any
order, and nothing is edited.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Final

from services.inspection.due import Done, Move, Weight
from services.inspection.events.assessments import (
    RiskAssessmentReported,
    RiskAssessmentRequested,
    TechnicalSupportAssigned,
    TechnicalSupportEnded,
)
from services.inspection.events.examinations import (
    AgencyChosen,
    InspectionCorrected,
    InspectionDueDateSet,
    Moved,
    OwnInspectionFailed,
    OwnInspectionPassed,
    PeriodicInspectionFailed,
    PeriodicInspectionPassed,
    Reported,
    SelfTestFailed,
    SelfTestPassed,
    SpotCheckAssigned,
    SpotCheckFailed,
    SpotCheckPassed,
    SupervisionInspectionFailed,
    SupervisionInspectionPassed,
)
from services.inspection.events.values import DueDate, DueKind, ExaminationKind, SeriousHazard
from services.kernel.subject import Subject
from services.reference.dated import legal_day
from services.reference.elevator import Conclusion
from services.reference.party import PartyRef

KIND_OF: Final[Mapping[type[Reported], ExaminationKind]] = {
    SupervisionInspectionPassed: ExaminationKind.SUPERVISION,
    SupervisionInspectionFailed: ExaminationKind.SUPERVISION,
    PeriodicInspectionPassed: ExaminationKind.PERIODIC,
    PeriodicInspectionFailed: ExaminationKind.PERIODIC,
    SelfTestPassed: ExaminationKind.SELF_TEST,
    SelfTestFailed: ExaminationKind.SELF_TEST,
    OwnInspectionPassed: ExaminationKind.OWN_INSPECTION,
    OwnInspectionFailed: ExaminationKind.OWN_INSPECTION,
    SpotCheckPassed: ExaminationKind.SPOT_CHECK,
    SpotCheckFailed: ExaminationKind.SPOT_CHECK,
}

_WEIGHTS: Final = {
    ExaminationKind.SUPERVISION: Weight.SUPERVISION,
    ExaminationKind.PERIODIC: Weight.INSPECTION,
    ExaminationKind.SELF_TEST: Weight.SELF_TEST,
}
"""What an examination covers; the others replace nothing that is due."""


@dataclass(frozen=True, slots=True)
class Examination:
    """One report as it stands now, corrected if it was."""

    kind: ExaminationKind
    report: Reported
    conclusion: Conclusion
    inspected_on: date
    hazards: tuple[SeriousHazard, ...]
    void: bool = False
    corrected: bool = False

    @property
    def counts(self) -> bool:
        """Whether it passed and was not taken back."""
        return self.conclusion.is_pass and not self.void

    @property
    def failed(self) -> bool:
        """Whether it failed and was not taken back."""
        return not self.conclusion.is_pass and not self.void


@dataclass(frozen=True, slots=True)
class Assessment:
    """A risk assessment: asked for, and perhaps reported."""

    requested: RiskAssessmentRequested | None = None
    requested_on: date | None = None
    reported: RiskAssessmentReported | None = None


@dataclass(frozen=True, slots=True)
class Support:
    """The technical support of an agency, and its end."""

    assigned: TechnicalSupportAssigned | None = None
    assigned_on: date | None = None
    ended: TechnicalSupportEnded | None = None
    ended_on: date | None = None


@dataclass(frozen=True, slots=True)
class Inspections:
    """Everything known; the initial state knows nothing. Mappings are by the document's number.

    `latest_on` is the day of the latest fact, `due` what was said last to fall due, and
    `registry_base_on` the base that the registry told first.
    """

    latest_on: date | None = None
    due: tuple[DueDate, ...] = ()
    choices: tuple[tuple[date, AgencyChosen], ...] = ()
    assignments: Mapping[str, SpotCheckAssigned] = field(default_factory=dict)
    reports: Mapping[str, Reported] = field(default_factory=dict)
    corrections: Mapping[str, tuple[InspectionCorrected, ...]] = field(default_factory=dict)
    registry_base_on: date | None = None
    openings: tuple[InspectionDueDateSet, ...] = ()
    moves: Mapping[tuple[str, DueKind], tuple[date, Moved]] = field(default_factory=dict)
    withdrawn: frozenset[str] = frozenset()
    overdue: tuple[DueDate, ...] = ()
    assessments: Mapping[str, Assessment] = field(default_factory=dict)
    supports: Mapping[str, Support] = field(default_factory=dict)

    def seen(self, at: datetime) -> "Inspections":
        """After one more fact of that moment."""
        day = legal_day(at)
        return replace(self, latest_on=max(day, self.latest_on or day))

    def examinations(self) -> Sequence[Examination]:
        """Every report as it stands now, by the day of the inspection."""
        found = [self._corrected(number, one) for number, one in self.reports.items()]
        return sorted(found, key=lambda one: (one.inspected_on, one.report.report_number))

    def examination(self, report_number: str) -> Examination | None:
        """This report as it stands now; None: there is none."""
        report = self.reports.get(report_number)
        return None if report is None else self._corrected(report_number, report)

    def _corrected(self, number: str, report: Reported) -> Examination:
        kind = KIND_OF[type(report)]
        one = Examination(kind, report, report.conclusion, report.inspected_on, report.hazards)
        for correction in self.corrections.get(number, ()):
            one = corrected(one, correction)
        return one

    def history(self) -> Sequence[Done]:
        """What was passed and counts for what is due, the oldest first."""
        return sorted([*self._done(), *self._opened()], key=lambda done: done.on)

    def _done(self) -> Iterator[Done]:
        for one in self.examinations():
            weight = _WEIGHTS.get(one.kind)
            if one.counts and weight is not None:
                work = getattr(one.report, "work", None)
                restart = getattr(one.report, "before_restart", False)
                yield Done(one.inspected_on, weight, work, before_restart=restart)

    def _opened(self) -> Iterator[Done]:
        for opening in self.openings:
            if opening.last_inspected_on is not None:
                yield Done(opening.last_inspected_on, Weight.INSPECTION)

    def moves_in_force(self) -> Sequence[Move]:
        """The due dates that were moved, in the order in which that was decided."""
        return [
            Move(one.kind, one.of_due_on, one.moved_to, one.document_number, ordered_on)
            for ordered_on, one in sorted(self.moves.values(), key=lambda move: move[0])
            if one.document_number not in self.withdrawn
        ]

    def agency_on(self, day: date) -> PartyRef | None:
        """The agency chosen last, by the end of that day."""
        known = [one.agency for chosen_on, one in self.choices if chosen_on <= day]
        return known[-1] if known else None


def corrected(one: Examination, correction: InspectionCorrected) -> Examination:
    """The examination as it stands after this correction."""
    return replace(
        one,
        conclusion=correction.conclusion or one.conclusion,
        inspected_on=correction.inspected_on or one.inspected_on,
        hazards=correction.hazards,
        void=one.void or correction.void,
        corrected=True,
    )


def subject_of(state: Inspections) -> Subject:
    """Who has to do with these inspections, besides those whom the elevator itself names."""
    agencies = {one.agency.party_id for one in state.assignments.values()}
    agencies |= {choice.agency.party_id for _, choice in state.choices[-1:]}
    departments: set[str] = set()
    for support in state.supports.values():
        if support.assigned is not None and support.ended is None:
            agencies.add(support.assigned.agency.party_id)
    for assessment in state.assessments.values():
        if assessment.requested is not None:
            agencies.add(assessment.requested.agency.party_id)
        if assessment.reported is not None:
            departments |= {one.party_id for one in assessment.reported.addressees.departments}
    parties = {("inspection_body", one) for one in agencies}
    return Subject("", "", frozenset(parties | {("department", one) for one in departments}))
