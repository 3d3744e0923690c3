"""Inspections 监督检验、定期检验 as far as the life-cycle rests on them.

Source: Special Equipment Safety Law art. 25, 40; TSG T7001. How often an elevator is inspected is
decided by the inspection service; here is kept that it was, and what that opens.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import assert_never

from services.kernel.decider import Record
from services.reference.dated import legal_day
from services.reference.elevator import Conclusion
from services.reference.party import PartyRef
from services.registry.elevator import rules
from services.registry.elevator.card import Card
from services.registry.elevator.guards import alive, beneath, beneath_seal, recorded, standing
from services.registry.elevator.phases import (
    Elevator,
    Installed,
    InUse,
    MajorRepairAwaitingInspection,
    ModificationAwaitingInspection,
    Standing,
    State,
    SupervisionInspected,
    UnderMajorRepair,
    UnderModification,
)
from services.registry.events.making import Inspected, InspectionFailed, InspectionPassed
from services.registry.events.values import Inspection, InspectionKind


class ConfirmInspection(Record):
    """An inspection body 检验机构 confirms how an inspection ended."""

    kind: InspectionKind
    conclusion: Conclusion
    report_number: str
    agency: PartyRef
    inspected_on: date


def decide(command: ConfirmInspection, state: State, at: datetime) -> Sequence[Inspected]:
    """A report that is known already says nothing new; a failed one is a fact like a passed one."""
    elevator = alive(state)
    phase = standing(elevator.phase)
    if command.inspected_on > legal_day(at):
        raise rules.InspectionInFuture(field="inspected_on", inspected_on=command.inspected_on)
    if command.kind is InspectionKind.PERIODIC and isinstance(phase, Installed):
        raise rules.SupervisionInspectionMissing
    if (
        command.kind is InspectionKind.SUPERVISION
        and isinstance(phase, UnderModification | UnderMajorRepair)
        and command.inspected_on >= phase.began
    ):
        raise rules.WorkNotCompleted
    inspection = Inspection(**vars(command))
    if inspection in {elevator.card.last_inspection, elevator.card.last_supervision_inspection}:
        return []
    if command.conclusion.is_pass:
        return [InspectionPassed(**vars(command))]
    return [InspectionFailed(**vars(command))]


def evolve(state: State, event: Inspected, at: datetime) -> State:
    elevator = recorded(state)
    match event:
        case InspectionPassed():
            return _passed(elevator, event, at)
        case InspectionFailed():
            return replace(elevator, card=_inspected(elevator.card, event))
        case _:
            assert_never(event)


def _passed(elevator: Elevator, event: InspectionPassed, at: datetime) -> Elevator:
    card = _inspected(elevator.card, event)
    phase = beneath(elevator.phase)
    if event.kind is not InspectionKind.SUPERVISION or phase is None:
        return replace(elevator, card=card)
    released = _released(phase, event.inspected_on, at)
    if isinstance(phase, ModificationAwaitingInspection | MajorRepairAwaitingInspection) and (
        released is not phase
    ):
        card = replace(card, contractor=None)
    return Elevator(card, beneath_seal(elevator.phase, released))


def _released(phase: Standing, inspected_on: date, at: datetime) -> Standing:
    """The phase after a passed supervision inspection; one from before the work frees nothing."""
    match phase:
        case Installed(began=began) if began is None or inspected_on >= began:
            return SupervisionInspected(at)
        case (
            ModificationAwaitingInspection(began=began, resumes=resumes)
            | MajorRepairAwaitingInspection(began=began, resumes=resumes)
        ) if inspected_on >= began:
            return InUse(at) if isinstance(resumes, InUse) else resumes
        case _:
            return phase


def _inspected(card: Card, event: InspectionPassed | InspectionFailed) -> Card:
    """The card with this inspection, unless a later one is known."""
    inspection = Inspection(**dict(event))
    if _is_latest(inspection, card.last_inspection):
        card = replace(card, last_inspection=inspection)
    if event.kind is InspectionKind.SUPERVISION and _is_latest(
        inspection, card.last_supervision_inspection
    ):
        card = replace(card, last_supervision_inspection=inspection)
    return card


def _is_latest(inspection: Inspection, known: Inspection | None) -> bool:
    return known is None or inspection.inspected_on >= known.inspected_on
