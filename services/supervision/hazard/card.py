"""A hazard file as it is told, and the sums over many."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from services.kernel.decider import Record
from services.reference.party import PartyRef
from services.supervision.events.hazard import (
    HazardOutcome,
    HazardPutUnderWatch,
    HazardRisk,
    HazardSource,
    SeriousHazardCode,
    StoppedForHazard,
)
from services.supervision.hazard.guards import filed
from services.supervision.hazard.state import HazardFile, HazardStatus, PlanStatus, State, Unfiled


class RemedyPlanCard(Record):
    """The current version of the plan 整治方案."""

    plan_version: int
    measures: str
    due_on: date
    responsible: PartyRef
    status: PlanStatus
    judged_by: PartyRef | None
    reason: str | None


class HazardCard(Record):
    """A hazard file 一梯一档. Without an outcome it is pending, or refuted."""

    hazard_id: str
    elevator_id: str
    source: HazardSource
    source_reference: str | None
    description: str
    found_on: date
    serious_code: SeriousHazardCode | None
    rule_version: str | None
    reported_by: PartyRef | None
    evidence: tuple[str, ...]
    positions: tuple[int, ...]
    status: HazardStatus
    outcome: HazardOutcome | None
    risk: HazardRisk | None
    risk_assessed_by: PartyRef | None
    plan: RemedyPlanCard | None
    watched_until: date | None
    watch_measures: str | None
    stop_reference: str | None
    rectified_on: date | None
    verified_by: PartyRef | None


def card_of(state: State) -> HazardCard:
    """Raises `HazardUnknown`."""
    file = filed(state)
    assessed, reported, verified = file.assessed, file.reported, file.verified
    measure = file.measure
    return HazardCard(
        **dict(file.filed),
        status=file.status,
        outcome=file.outcome,
        risk=assessed.risk if assessed else None,
        risk_assessed_by=assessed.assessed_by if assessed else None,
        plan=_plan(file),
        watched_until=file.watched_until,
        watch_measures=measure.measures if isinstance(measure, HazardPutUnderWatch) else None,
        stop_reference=measure.reference if isinstance(measure, StoppedForHazard) else None,
        rectified_on=reported.rectified_on if reported else None,
        verified_by=verified.verified_by if verified else None,
    )


def _plan(file: HazardFile) -> RemedyPlanCard | None:
    plan = file.plan
    if plan is None:
        return None
    return RemedyPlanCard(
        plan_version=plan.version,
        measures=plan.measures,
        due_on=plan.due_on,
        responsible=plan.responsible,
        status=plan.status,
        judged_by=plan.judged_by,
        reason=plan.reason,
    )


class HazardTally(NamedTuple):
    """Hazards by outcome: the three ways and what is pending add up to `hazards`."""

    hazards: int
    rectified: int
    under_watch: int
    stopped: int
    pending: int


def tally(states: Iterable[State]) -> HazardTally:
    """The sums over these files; a refuted hazard was none."""
    files = [one for one in states if not isinstance(one, Unfiled) and not one.refuted]
    outcomes = [one.outcome for one in files]
    return HazardTally(
        hazards=len(files),
        rectified=outcomes.count(HazardOutcome.RECTIFIED),
        under_watch=outcomes.count(HazardOutcome.UNDER_WATCH),
        stopped=outcomes.count(HazardOutcome.STOPPED),
        pending=outcomes.count(None),
    )
