"""The plan 整治方案 of a hazard: one at a time, in versions, each judged by the authority."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TypeAlias, assert_never

from services.supervision.events.hazard import (
    HazardHappened,
    RemedyPlanApproved,
    RemedyPlanRejected,
    RemedyPlanSubmitted,
)
from services.supervision.hazard import rules
from services.supervision.hazard.commands import ApprovePlan, OfPlan, RejectPlan, SubmitPlan
from services.supervision.hazard.guards import unsettled
from services.supervision.hazard.state import HazardFile, Plan, PlanStatus, State

Planned: TypeAlias = RemedyPlanSubmitted | RemedyPlanApproved | RemedyPlanRejected


def decide(command: OfPlan, state: State, on: date) -> Sequence[HazardHappened]:
    file = unsettled(state)
    match command:
        case SubmitPlan():
            return _submit(command, file, on)
        case ApprovePlan():
            if _judged(command.plan_version, file, PlanStatus.APPROVED):
                return []
            return [RemedyPlanApproved(**vars(command))]
        case RejectPlan():
            if _judged(command.plan_version, file, PlanStatus.REJECTED):
                return []
            return [RemedyPlanRejected(**vars(command))]
        case _:
            assert_never(command)


def evolve(plan: Plan | None, event: Planned) -> Plan | None:
    match event:
        case RemedyPlanSubmitted(plan_version=version):
            if plan is not None and plan.version > version:
                return plan
            return Plan(version, event.measures, event.due_on, event.responsible)
        case RemedyPlanApproved(plan_version=version, approved_by=party):
            if plan is None or plan.version != version:
                return plan
            return replace(plan, status=PlanStatus.APPROVED, judged_by=party, reason=None)
        case RemedyPlanRejected(plan_version=version, rejected_by=party, reason=reason):
            if plan is None or plan.version != version:
                return plan
            return replace(plan, status=PlanStatus.REJECTED, judged_by=party, reason=reason)
        case _:
            assert_never(event)


def _submit(command: SubmitPlan, file: HazardFile, on: date) -> Sequence[HazardHappened]:
    if command.due_on < on:
        raise rules.PlanDueInPast(field="due_on")
    now = file.plan
    if now is not None and now.status is not PlanStatus.REJECTED and _same(command, now):
        return []
    version = now.version + 1 if now is not None else 1
    return [RemedyPlanSubmitted(plan_version=version, **vars(command))]


def _same(command: SubmitPlan, plan: Plan) -> bool:
    stated = (command.measures, command.due_on, command.responsible)
    return stated == (plan.measures, plan.due_on, plan.responsible)


def _judged(version: int, file: HazardFile, verdict: PlanStatus) -> bool:
    """Whether the current version has this verdict already."""
    plan = file.plan
    if plan is None or version > plan.version:
        raise rules.PlanUnknown(field="plan_version")
    if version < plan.version:
        raise rules.PlanSuperseded(field="plan_version", current=plan.version)
    if plan.status not in {PlanStatus.SUBMITTED, verdict}:
        raise rules.PlanAlreadyJudged(field="plan_version", status=plan.status)
    return plan.status is verdict
