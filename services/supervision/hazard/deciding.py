"""The decider of a hazard file."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Final, assert_never

from services.kernel.decider import Decider
from services.reference.dated import legal_day
from services.reference.elevator import standing
from services.supervision.events.hazard import (
    HazardCorrected,
    HazardFiled,
    HazardHappened,
    HazardPutUnderWatch,
    HazardRefuted,
    HazardReopened,
    HazardRiskAssessed,
    HazardWatchExpired,
    RectificationRejected,
    RectificationReported,
    RectificationVerified,
    RemedyPlanApproved,
    RemedyPlanRejected,
    RemedyPlanSubmitted,
    StoppedForHazard,
)
from services.supervision.hazard import outcomes, plans, rules
from services.supervision.hazard.commands import (
    ApprovePlan,
    AssessRisk,
    Command,
    CorrectHazard,
    FileHazard,
    MarkWatchExpired,
    PutUnderWatch,
    RecordStopped,
    RefuteHazard,
    RejectPlan,
    RejectRectified,
    ReopenHazard,
    ReportRectified,
    SubmitPlan,
    VerifyRectified,
)
from services.supervision.hazard.guards import filed, unrefuted
from services.supervision.hazard.state import HazardFile, State, Unfiled
from services.supervision.serious import check_code, listed_in
from services.supervision.stated import stated


def decide(command: Command, state: State, at: datetime) -> Sequence[HazardHappened]:
    on = legal_day(at)
    match command:
        case FileHazard():
            return _file(command, state, on)
        case CorrectHazard():
            return _correct(command, filed(state))
        case AssessRisk():
            return _assess(command, unrefuted(state))
        case SubmitPlan() | ApprovePlan() | RejectPlan():
            return plans.decide(command, state, on)
        case (
            ReportRectified()
            | VerifyRectified()
            | RejectRectified()
            | PutUnderWatch()
            | MarkWatchExpired()
            | RecordStopped()
            | RefuteHazard()
            | ReopenHazard()
        ):
            return outcomes.decide(command, state, on)
        case _:
            assert_never(command)


def evolve(state: State, event: HazardHappened, _at: datetime) -> State:
    if isinstance(event, HazardFiled):
        return HazardFile(event)
    if isinstance(state, Unfiled):
        return state
    match event:
        case HazardCorrected():
            changes = event.model_dump(exclude={"reason"})
            return replace(state, filed=state.filed.model_copy(update=changes))
        case HazardRiskAssessed():
            return replace(state, assessed=event)
        case RemedyPlanSubmitted() | RemedyPlanApproved() | RemedyPlanRejected():
            return replace(state, plan=plans.evolve(state.plan, event))
        case (
            RectificationReported()
            | RectificationVerified()
            | RectificationRejected()
            | HazardPutUnderWatch()
            | HazardWatchExpired()
            | StoppedForHazard()
            | HazardRefuted()
            | HazardReopened()
        ):
            return outcomes.evolve(state, event)
        case _:
            assert_never(event)


DECIDER: Final[Decider[Command, State, HazardHappened]] = Decider(Unfiled(), decide, evolve)


def _file(command: FileHazard, state: State, on: date) -> Sequence[HazardHappened]:
    if isinstance(state, HazardFile):
        raise rules.HazardAlreadyFiled(field="hazard_id")
    elevator = standing(command.elevator)
    if command.found_on > on:
        raise rules.HazardFoundLater(field="found_on")
    check_code(command.serious_code, elevator, command.found_on)
    version = listed_in(command.serious_code, command.found_on)
    return [HazardFiled(**stated(command), rule_version=version)]


def _correct(command: CorrectHazard, state: HazardFile) -> Sequence[HazardHappened]:
    now, code = state.filed, command.serious_code
    if (command.description, code) == (now.description, now.serious_code):
        return []
    check_code(code, command.elevator, now.found_on)
    return [HazardCorrected(**stated(command), rule_version=listed_in(code, now.found_on))]


def _assess(command: AssessRisk, state: HazardFile) -> Sequence[HazardHappened]:
    assessed = HazardRiskAssessed(**vars(command))
    return [] if state.assessed == assessed else [assessed]
