"""A report that was wrong 更正: a new fact, which changes what the report says from now on."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Annotated

from pydantic import Field

from services.inspection.events.examinations import InspectionCorrected
from services.inspection.events.values import DocumentNumber, Reason, SeriousHazard
from services.inspection.hazards import fits, hazards_of
from services.inspection.inspections import rules
from services.inspection.inspections.deadlines import dues
from services.inspection.inspections.state import Examination, Inspections, corrected
from services.kernel.decider import FOUND, Record
from services.reference.dated import legal_day
from services.reference.elevator import Conclusion, ElevatorFacts


class CorrectInspection(Record):
    """更正: what the report should have said; `void`: it is not about this elevator at all.

    `clears_hazards`: the hazards it found were none. What is left out stays as it was.
    """

    report_number: DocumentNumber
    reason: Reason
    evidence: Annotated[str, Field(min_length=1, max_length=1000)]
    conclusion: Conclusion | None = None
    inspected_on: date | None = None
    hazards: tuple[SeriousHazard, ...] = ()
    clears_hazards: bool = False
    void: bool = False
    elevator: Annotated[ElevatorFacts | None, FOUND] = None


def decide(
    command: CorrectInspection, state: Inspections, at: datetime
) -> Sequence[InspectionCorrected]:
    known = state.examination(command.report_number)
    if known is None:
        raise rules.ReportUnknown(field="report_number")
    _check_said(command, at)
    if known.void and not command.void:
        raise rules.ReportVoid(report_number=command.report_number)
    event = InspectionCorrected(
        report_number=command.report_number,
        reason=command.reason,
        evidence=command.evidence,
        conclusion=command.conclusion,
        inspected_on=command.inspected_on,
        hazards=_hazards(command, known),
        void=command.void,
    )
    after = corrected(known, event)
    if not after.void and after.conclusion.is_pass and after.hazards:
        raise rules.CorrectionContradictsItself(field="clears_hazards")
    _check_hazards(after, command.elevator)
    if _says(after) == _says(known):
        return []
    due = dues(evolve(state, event, at), command.elevator, legal_day(at))
    return [event.model_copy(update={"due": due})]


def evolve(state: Inspections, event: InspectionCorrected, _: datetime) -> Inspections:
    number = event.report_number
    told = (*state.corrections.get(number, ()), event)
    return replace(state, corrections={**state.corrections, number: told}, due=event.due)


def _hazards(command: CorrectInspection, known: Examination) -> tuple[SeriousHazard, ...]:
    """What it found, as corrected, and its conclusion where that is a serious hazard."""
    kept = () if command.clears_hazards else known.hazards
    conclusion = command.conclusion or known.conclusion
    work = getattr(known.report, "work", None)
    return hazards_of(known.kind, work, conclusion, command.hazards or kept)


def _check_hazards(after: Examination, facts: ElevatorFacts | None) -> None:
    """Raises `HazardOfAnotherLift`."""
    kind_code = facts.parameters.kind_code if facts else None
    for hazard in after.hazards:
        if not fits(hazard, kind_code, after.inspected_on):
            raise rules.HazardOfAnotherLift(field="hazards", hazard=hazard)


def _says(one: Examination) -> tuple[object, ...]:
    return one.conclusion, one.inspected_on, one.hazards, one.void


def _check_said(command: CorrectInspection, at: datetime) -> None:
    """Raises `NothingCorrected`, `CorrectionContradictsItself`, `InspectedInFuture`."""
    stated = (command.conclusion, command.inspected_on, command.hazards, command.clears_hazards)
    if not any(stated) and not command.void:
        raise rules.NothingCorrected
    if (any(stated) and command.void) or (command.hazards and command.clears_hazards):
        raise rules.CorrectionContradictsItself(field="void")
    if command.inspected_on is not None and command.inspected_on > legal_day(at):
        raise rules.InspectedInFuture(field="inspected_on")
