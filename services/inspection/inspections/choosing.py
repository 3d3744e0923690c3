"""Who inspects: chosen by the user unit 由企业选择, or assigned by an authority 抽查."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Annotated, TypeAlias, assert_never

from pydantic import Field

from services.inspection.agency.state import Agency, approved, audit_failed, qualified
from services.inspection.events.examinations import AgencyChosen, Chosen, SpotCheckAssigned
from services.inspection.events.values import DocumentId, InspectionScope, Reason
from services.inspection.inspections import rules
from services.inspection.inspections.state import Inspections
from services.kernel.decider import FOUND, Record
from services.reference.dated import legal_day
from services.reference.elevator import ElevatorFacts, standing
from services.reference.party import PartyRef


class ChooseAgency(Record):
    """选择检验机构, by the user unit; before there is one, by whoever makes or installs."""

    agency: PartyRef
    chosen_by: PartyRef
    contract_number: Annotated[str, Field(max_length=100)] | None = None
    elevator: Annotated[ElevatorFacts | None, FOUND] = None
    agency_facts: Annotated[Agency | None, FOUND] = None


class AssignSpotCheck(Record):
    """下达抽查任务; with `sample_id` because a sample drew this elevator."""

    assignment_id: DocumentId
    agency: PartyRef
    assigned_by: PartyRef
    reason: Reason
    sample_id: DocumentId | None = None
    elevator: Annotated[ElevatorFacts | None, FOUND] = None
    agency_facts: Annotated[Agency | None, FOUND] = None
    sample_position: Annotated[int | None, FOUND] = None


Command: TypeAlias = ChooseAgency | AssignSpotCheck


def decide(command: Command, state: Inspections, at: datetime) -> Sequence[Chosen]:
    match command:
        case ChooseAgency():
            return _choose(command, state, at)
        case AssignSpotCheck():
            return _assign(command, state, at)
        case _:
            assert_never(command)


def evolve(state: Inspections, event: Chosen, at: datetime) -> Inspections:
    match event:
        case AgencyChosen():
            choices = sorted([*state.choices, (legal_day(at), event)], key=lambda choice: choice[0])
            return replace(state, choices=tuple(choices))
        case SpotCheckAssigned():
            assignments = {**state.assignments, event.assignment_id: event}
            return replace(state, assignments=assignments)
        case _:
            assert_never(event)


def _choose(command: ChooseAgency, state: Inspections, at: datetime) -> Sequence[Chosen]:
    facts, day = standing(command.elevator), legal_day(at)
    users = (facts.user_unit, facts.owner, facts.responsible_unit)
    builders = (facts.installer, facts.maker)
    choosers = users if facts.user_unit is not None else (*users, *builders)
    if not named(command.chosen_by, *choosers):
        raise rules.NotTheUserUnit(field="chosen_by")
    event = AgencyChosen(
        agency=command.agency,
        chosen_by=command.chosen_by,
        contract_number=command.contract_number,
    )
    if state.choices and state.choices[-1][1] == event:
        return []
    agency = command.agency_facts or Agency()
    scopes = (InspectionScope.SUPERVISION, InspectionScope.PERIODIC)
    if not any(approved(agency, scope, day) for scope in scopes):
        raise rules.AgencyNotApproved(field="agency", on=day)
    check_audit(agency, day)
    return [event]


def _assign(command: AssignSpotCheck, state: Inspections, at: datetime) -> Sequence[Chosen]:
    standing(command.elevator)
    apart = {"elevator", "agency_facts"}
    event = SpotCheckAssigned(**{name: one for name, one in command if name not in apart})
    known = state.assignments.get(command.assignment_id)
    if known == event:
        return []
    if known is not None:
        raise rules.AssignmentNumberTaken(field="assignment_id")
    if command.sample_id is not None and command.sample_position is None:
        raise rules.NotInTheSample(field="sample_id")
    day, agency = legal_day(at), command.agency_facts or Agency()
    if not approved(agency, InspectionScope.PERIODIC, day):
        raise rules.AgencyNotApproved(field="agency", on=day)
    check_audit(agency, day)
    return [event]


def named(party: PartyRef, *among: PartyRef | None) -> bool:
    """Whether the party is one of these, whatever the name it bore."""
    return party.party_id in {one.party_id for one in among if one is not None}


def check_audit(agency: Agency, day: date) -> None:
    """Raises `AgencyAuditFailed`."""
    if (failed := audit_failed(agency, day)) is not None:
        raise rules.AgencyAuditFailed(field="agency", audit_id=failed.audit_id)


def check_standing(
    agency: Agency | None, scope: InspectionScope, day: date, inspectors: Sequence[str]
) -> None:
    """The agency and each inspector may do this on that day.

    Raises `AgencyNotApproved`, `AgencyAuditFailed`, `InspectorMissing`, `InspectorNotQualified`.
    """
    agency = agency or Agency()
    if not approved(agency, scope, day):
        raise rules.AgencyNotApproved(field="agency", scope=scope, on=day)
    check_audit(agency, day)
    if not inspectors or len(set(inspectors)) != len(inspectors):
        raise rules.InspectorMissing(field="inspectors")
    for index, inspector in enumerate(inspectors):
        if not qualified(agency, inspector, scope, day):
            raise rules.InspectorNotQualified(field=f"inspectors[{index}]", scope=scope, on=day)
