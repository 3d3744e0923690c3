"""Recording what inspections and self-tests found 检验检测结果; a failed one is a fact, too.

Sources: Special Equipment Safety Law art. 25, 40, 50; TSG T7001; TSG T7008; GB 45067, 5.6.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final, TypeAlias, assert_never

from services.inspection.events.examinations import (
    OwnInspectionFailed,
    OwnInspectionPassed,
    PeriodicInspectionFailed,
    PeriodicInspectionPassed,
    Reported,
    SelfTestFailed,
    SelfTestPassed,
    SpotCheckFailed,
    SpotCheckPassed,
    SupervisionInspectionFailed,
    SupervisionInspectionPassed,
)
from services.inspection.events.values import SupervisedWork
from services.inspection.hazards import SERIOUS_HAZARDS, hazards_of
from services.inspection.inspections import rules
from services.inspection.inspections.choosing import check_standing, named
from services.inspection.inspections.deadlines import based, dues, long_stopped, registry_base
from services.inspection.inspections.reports import (
    SCOPES,
    RecordOwnInspection,
    RecordPeriodicInspection,
    RecordSelfTest,
    RecordSpotCheck,
    RecordSupervisionInspection,
    check_configuration,
    check_content,
)
from services.inspection.inspections.state import KIND_OF, Inspections
from services.reference.dated import legal_day
from services.reference.elevator import Conclusion, ElevatorFacts, PhaseName, standing

Command: TypeAlias = (
    RecordSupervisionInspection
    | RecordPeriodicInspection
    | RecordSelfTest
    | RecordOwnInspection
    | RecordSpotCheck
)

OUTCOMES: Final[dict[type[Command], tuple[type[Reported], type[Reported]]]] = {
    RecordSupervisionInspection: (SupervisionInspectionPassed, SupervisionInspectionFailed),
    RecordPeriodicInspection: (PeriodicInspectionPassed, PeriodicInspectionFailed),
    RecordSelfTest: (SelfTestPassed, SelfTestFailed),
    RecordOwnInspection: (OwnInspectionPassed, OwnInspectionFailed),
    RecordSpotCheck: (SpotCheckPassed, SpotCheckFailed),
}
"""The fact of a passed one, and of a failed one."""

UNDER_WAY: Final = {
    SupervisedWork.INSTALLATION: frozenset[PhaseName](),
    SupervisedWork.MODIFICATION: frozenset({PhaseName.UNDER_MODIFICATION}),
    SupervisedWork.MAJOR_REPAIR: frozenset({PhaseName.UNDER_MAJOR_REPAIR}),
}
"""The phases in which a work is not completed."""


def decide(command: Command, state: Inspections, at: datetime) -> Sequence[Reported]:
    """A report that is known already says nothing new."""
    facts = standing(command.elevator)
    if command.inspected_on > legal_day(at):
        raise rules.InspectedInFuture(field="inspected_on", inspected_on=command.inspected_on)
    event = _event(command, facts)
    known = state.reports.get(command.report_number)
    if known is not None and _same(known, event):
        return []
    if known is not None:
        raise rules.ReportNumberTaken(field="report_number")
    _check_who(command, state, facts)
    _check_work(command, facts)
    check_content(command, facts.parameters.kind_code)
    _check_reinspection(event, state)
    base_on = registry_base(evolve(state, event, at), facts)
    event = event.model_copy(update={"registry_base_on": base_on})
    due = dues(evolve(state, event, at), facts, legal_day(at))
    return [event.model_copy(update={"due": due})]


def evolve(state: Inspections, event: Reported, _: datetime) -> Inspections:
    reports = {**state.reports, event.report_number: event}
    return replace(based(state, event.registry_base_on), reports=reports, due=event.due)


def _event(command: Command, facts: ElevatorFacts) -> Reported:
    """The fact that follows, without what falls due next."""
    passed, failed = OUTCOMES[type(command)]
    apart = {"elevator", "agency_facts", "maintainer"}
    told: dict[str, Any] = {name: one for name, one in command if name not in apart}
    work = told.get("work")
    told["hazards"] = hazards_of(KIND_OF[passed], work, command.conclusion, command.hazards)
    if told["hazards"]:
        told["hazard_table"] = SERIOUS_HAZARDS.version(command.inspected_on)
    if isinstance(command, RecordPeriodicInspection):
        told["before_restart"] = command.before_restart or long_stopped(facts, command.inspected_on)
    return (passed if command.conclusion.is_pass else failed)(**told)


def _same(known: Reported, told: Reported) -> bool:
    """Whether both say the same; what the state adds may have changed meanwhile."""
    apart = {"due", "registry_base_on", "before_restart", "hazard_table"}
    return type(known) is type(told) and known.model_dump(exclude=apart) == told.model_dump(
        exclude=apart
    )


def _check_who(command: Command, state: Inspections, facts: ElevatorFacts) -> None:
    """Who did it has to do with the elevator, and was qualified on that day."""
    agency, day = command.agency, command.inspected_on
    users = (facts.user_unit, facts.owner, facts.responsible_unit)
    chosen = state.agency_on(day)
    match command:
        case RecordSupervisionInspection() | RecordPeriodicInspection():
            if not named(agency, chosen):
                raise rules.AgencyNotChosen(field="agency", on=day)
        case RecordSelfTest(maintainer=maintainer):
            if not named(agency, *users, maintainer, facts.maintainer, chosen):
                raise rules.NotTheElevatorsParty(field="agency")
        case RecordOwnInspection(maintainer=maintainer):
            builders = (facts.maker, facts.installer, maintainer, facts.maintainer)
            if not named(agency, *users, *builders):
                raise rules.NotTheElevatorsParty(field="agency")
            return  # an enterprise looks after its own; nobody certifies who does
        case RecordSpotCheck(assignment_id=number):
            assignment = state.assignments.get(number)
            if assignment is None or not named(agency, assignment.agency):
                raise rules.SpotCheckNotAssigned(field="assignment_id")
        case _:
            assert_never(command)
    check_standing(command.agency_facts, SCOPES[type(command)], day, command.inspectors)


def _check_work(command: Command, facts: ElevatorFacts) -> None:
    """Raises `WorksStillUnderWay`, `SupervisionInspectionStillMissing`, and what a check raises."""
    day = command.inspected_on
    if isinstance(command, RecordSupervisionInspection):
        if facts.phase in UNDER_WAY[command.work] and day >= legal_day(facts.phase_since):
            raise rules.WorksStillUnderWay(phase=facts.phase)
        check_configuration(command.configuration, command.work, command.conclusion, day)
    if isinstance(command, RecordPeriodicInspection) and facts.phase is PhaseName.INSTALLED:
        raise rules.SupervisionInspectionStillMissing


def _check_reinspection(event: Reported, state: Inspections) -> None:
    """A re-inspection names a failed report of its kind, made no later than itself."""
    again = event.conclusion in {
        Conclusion.PASSED_ON_REINSPECTION,
        Conclusion.FAILED_ON_REINSPECTION,
    }
    if not again and event.reinspection_of is None:
        return
    first = state.examination(event.reinspection_of or "")
    if (
        not again
        or first is None
        or not first.failed
        or first.kind is not KIND_OF[type(event)]
        or first.inspected_on > event.inspected_on
    ):
        raise rules.ReinspectionWithoutFailure(field="reinspection_of")
