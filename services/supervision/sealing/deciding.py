"""The decider of a sealing."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final, assert_never

from services.kernel.decider import Decider
from services.reference.dated import legal_day
from services.reference.elevator import standing
from services.supervision.events.sealing import (
    LiftingBasis,
    MajorHazardListingProposed,
    SealingCaseCompleted,
    SealingHappened,
    SealingLifted,
    SealingOrdered,
    SealingReportSent,
)
from services.supervision.sealing import rules
from services.supervision.sealing.commands import (
    Command,
    LiftSealing,
    OrderSealing,
    ProposeMajorHazardListing,
    SendWrittenReport,
)
from services.supervision.sealing.state import SealingCase, State, Unsealed, missing, sealed
from services.supervision.stated import stated


def decide(command: Command, state: State, at: datetime) -> Sequence[SealingHappened]:
    match command:
        case OrderSealing():
            return _order(command, state)
        case SendWrittenReport():
            case = sealed(state)
            return _paper(case, case.report, SealingReportSent(**vars(command)), at)
        case ProposeMajorHazardListing():
            case = sealed(state)
            return _paper(case, case.proposal, MajorHazardListingProposed(**vars(command)), at)
        case LiftSealing():
            return _lift(command, sealed(state))
        case _:
            assert_never(command)


def evolve(state: State, event: SealingHappened, at: datetime) -> State:
    if isinstance(event, SealingOrdered):
        return SealingCase(event, legal_day(at))
    if isinstance(state, Unsealed):
        return state
    match event:
        case SealingReportSent():
            return replace(state, report=event)
        case MajorHazardListingProposed():
            return replace(state, proposal=event)
        case SealingCaseCompleted():
            return replace(state, completed_at=at)
        case SealingLifted():
            return replace(state, lifted=event, lifted_at=at)
        case _:
            assert_never(event)


DECIDER: Final[Decider[Command, State, SealingHappened]] = Decider(Unsealed(), decide, evolve)


def _order(command: OrderSealing, state: State) -> Sequence[SealingHappened]:
    if isinstance(state, SealingCase):
        raise rules.SealingAlreadyOrdered(field="sealing_id")
    standing(command.elevator)
    return [SealingOrdered(**stated(command))]


def _paper(
    case: SealingCase,
    known: SealingReportSent | MajorHazardListingProposed | None,
    paper: SealingReportSent | MajorHazardListingProposed,
    at: datetime,
) -> Sequence[SealingHappened]:
    """The paper, and with the last one that the case is complete. A new paper replaces the old."""
    if known == paper:
        return []
    dated = paper.sent_on if isinstance(paper, SealingReportSent) else paper.proposed_on
    if dated > legal_day(at):
        field = "sent_on" if isinstance(paper, SealingReportSent) else "proposed_on"
        raise rules.SealingPaperDated(field=field)
    after = evolve(case, paper, at)
    complete = case.completed_at is None and not missing(sealed(after))
    return [paper, SealingCaseCompleted()] if complete else [paper]


def _lift(command: LiftSealing, case: SealingCase) -> Sequence[SealingHappened]:
    if case.lifted is not None:
        return []
    match command.basis:
        case LiftingBasis.INSPECTION:
            if command.passed_on is None or command.passed_on <= case.since:
                raise rules.UnsealingInspectionMissing(field="report_number", sealed_on=case.since)
        case LiftingBasis.AUTHORITY_DECISION:
            _check_decision(command, case)
        case _:
            assert_never(command.basis)
    return [SealingLifted(**stated(command), inspected_on=command.passed_on)]


def _check_decision(command: LiftSealing, case: SealingCase) -> None:
    if command.decision_number is None or command.authority is None:
        raise rules.LiftingDecisionMissing(field="decision_number")
    if command.authority.party_id != case.ordered.authority.party_id:
        raise rules.LiftedByAnotherAuthority(field="authority")
