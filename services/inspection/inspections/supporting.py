"""The technical support 技术支持 of agencies in hazard work: the plan of 2015."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Annotated, TypeAlias, assert_never

from services.inspection.events.assessments import (
    Supported,
    TechnicalSupportAssigned,
    TechnicalSupportEnded,
)
from services.inspection.events.values import DocumentId, Reason
from services.inspection.inspections import rules
from services.inspection.inspections.state import Inspections, Support
from services.kernel.decider import FOUND, Record
from services.reference.dated import legal_day
from services.reference.elevator import ElevatorFacts, standing
from services.reference.party import PartyRef


class AssignTechnicalSupport(Record):
    """安排检验检测机构提供技术支持, in the work on a hazard where `hazard_id` names one."""

    support_id: DocumentId
    agency: PartyRef
    assigned_by: PartyRef
    task: Reason
    hazard_id: DocumentId | None = None
    elevator: Annotated[ElevatorFacts | None, FOUND] = None


class EndTechnicalSupport(Record):
    """技术支持结束, with this result."""

    support_id: DocumentId
    result: Reason


Command: TypeAlias = AssignTechnicalSupport | EndTechnicalSupport


def decide(command: Command, state: Inspections, _: datetime) -> Sequence[Supported]:
    known = state.supports.get(command.support_id, Support())
    match command:
        case AssignTechnicalSupport():
            standing(command.elevator)
            told = {name: one for name, one in command if name != "elevator"}
            assigned = TechnicalSupportAssigned(**told)
            if known.assigned == assigned:
                return []
            if known.assigned is not None:
                raise rules.TechnicalSupportNumberTaken(field="support_id")
            return [assigned]
        case EndTechnicalSupport():
            if known.assigned is None:
                raise rules.TechnicalSupportUnknown(field="support_id")
            return [] if known.ended is not None else [TechnicalSupportEnded(**vars(command))]
        case _:
            assert_never(command)


def evolve(state: Inspections, event: Supported, at: datetime) -> Inspections:
    known, day = state.supports.get(event.support_id, Support()), legal_day(at)
    match event:
        case TechnicalSupportAssigned():
            after = replace(known, assigned=event, assigned_on=day)
        case TechnicalSupportEnded():
            after = replace(known, ended=event, ended_on=day)
        case _:
            assert_never(event)
    return replace(state, supports={**state.supports, event.support_id: after})
