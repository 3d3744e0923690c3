"""The decider of a form 一梯一表: exactly one current form per elevator and campaign."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final, assert_never

from services.kernel.decider import Decider
from services.reference.dated import legal_day
from services.reference.elevator import ElevatorFacts, PhaseName, in_use
from services.supervision.campaign.facts import check_part_of, standing_campaign
from services.supervision.events.campaign_values import CampaignPhase, FormOutcome
from services.supervision.events.form import (
    FormAccepted,
    FormCorrected,
    FormHappened,
    FormReturned,
    FormSubmitted,
    FormWithdrawn,
)
from services.supervision.form import content as contents
from services.supervision.form import rules
from services.supervision.form.commands import (
    AcceptForm,
    Command,
    CorrectForm,
    ReturnForm,
    SubmitForm,
    WithdrawForm,
)
from services.supervision.form.state import (
    Accepted,
    Current,
    Filed,
    FormRevision,
    NoForm,
    Returned,
    State,
    Submitted,
    Withdrawn,
)

AFTER_USE: Final = frozenset(
    {
        PhaseName.STOPPED,
        PhaseName.SEALED,
        PhaseName.UNDER_MODIFICATION,
        PhaseName.MODIFICATION_AWAITING_INSPECTION,
        PhaseName.UNDER_MAJOR_REPAIR,
        PhaseName.MAJOR_REPAIR_AWAITING_INSPECTION,
        PhaseName.RELOCATING,
        PhaseName.SCRAPPED,
        PhaseName.DEREGISTERED,
    }
)
"""The phases that come after use: an elevator that is in one since a day was in use before it."""


def decide(command: Command, state: State, at: datetime) -> Sequence[FormHappened]:
    match command:
        case SubmitForm():
            return _submit(command, state, at)
        case CorrectForm():
            return _correct(command, current(state), at)
        case AcceptForm():
            return _accept(command, current(state), at)
        case ReturnForm():
            return _return(command, current(state), at)
        case WithdrawForm():
            form = current(state).form
            return [FormWithdrawn(campaign_id=form.campaign_id, reason=command.reason)]
        case _:
            assert_never(command)


def evolve(state: State, event: FormHappened, at: datetime) -> State:
    if isinstance(event, FormSubmitted):
        return _submitted(state, event, at)
    if isinstance(state, NoForm | Withdrawn):
        return state  # told late, of a day on which there was no form
    match event:
        case FormCorrected(content=content, outcome=outcome, reason=reason):
            revision = FormRevision(content, outcome, at, reason)
            form = replace(state.form, revisions=(*state.form.revisions, revision))
            return Submitted(form)
        case FormAccepted():
            return Accepted(state.form)
        case FormReturned(reason=reason):
            return Returned(state.form, reason)
        case FormWithdrawn(reason=reason):
            return Withdrawn(state.form, reason, at)
        case _:
            assert_never(event)


DECIDER: Final[Decider[Command, State, FormHappened]] = Decider(NoForm(), decide, evolve)


def current(state: State) -> Current:
    """The one form of the elevator. Raises `FormUnknown`."""
    if isinstance(state, NoForm | Withdrawn):
        raise rules.FormUnknown(field="elevator_id")
    return state


def _submitted(state: State, event: FormSubmitted, at: datetime) -> State:
    before = () if isinstance(state, NoForm) else state.form.revisions
    revision = FormRevision(event.content, event.outcome, at)
    form = Filed(event.campaign_id, event.due_on, event.late, (*before, revision))
    return Submitted(form)


def _submit(command: SubmitForm, state: State, at: datetime) -> Sequence[FormHappened]:
    if not isinstance(state, NoForm | Withdrawn):
        raise rules.FormAlreadySubmitted(field="elevator_id")
    if isinstance(state, Withdrawn) and at < state.at:
        raise rules.FormActDatedTooEarly(field="occurred_at", withdrawn_at=state.at)
    campaign, on = standing_campaign(command.campaign), legal_day(at)
    phase = campaign.dates(CampaignPhase.SELF_INSPECTION)
    if on < phase.begins_on:
        raise rules.SelfInspectionNotBegun(begins_on=phase.begins_on)
    outcome = contents.outcome(command.content)
    check_part_of(campaign, _in_use_then(command.elevator, outcome, at))
    contents.check(command.content, campaign, on)
    return [
        FormSubmitted(
            campaign_id=command.campaign_id,
            content=command.content,
            due_on=phase.ends_on,
            late=on > phase.ends_on,
            outcome=outcome,
        )
    ]


def _in_use_then(
    elevator: ElevatorFacts | None, outcome: FormOutcome | None, at: datetime
) -> ElevatorFacts:
    """The elevator, which is in use, or was on that day. Raises `ElevatorNotInUse`.

    One that its form reports as stopped 停用 may be out of use already.
    """
    return elevator if elevator and _used_then(elevator, outcome, at) else in_use(elevator)


def _used_then(elevator: ElevatorFacts, outcome: FormOutcome | None, at: datetime) -> bool:
    stopped = elevator.phase is PhaseName.STOPPED and outcome is FormOutcome.STOPPED
    return stopped or (elevator.phase in AFTER_USE and elevator.phase_since > at)


def _correct(command: CorrectForm, state: Current, at: datetime) -> Sequence[FormHappened]:
    campaign, content, form = standing_campaign(command.campaign), command.content, state.form
    contents.check(content, campaign, legal_day(at))
    if content == form.now.content and isinstance(state, Submitted):
        return []
    return [
        FormCorrected(
            campaign_id=form.campaign_id,
            content=content,
            reason=command.reason,
            outcome=contents.outcome(content),
        )
    ]


def _accept(command: AcceptForm, state: Current, at: datetime) -> Sequence[FormHappened]:
    _check_revision(command.revision, state.form, at)
    if isinstance(state, Accepted):
        return []
    if isinstance(state, Returned):
        raise rules.FormNotInReview(revision=command.revision)
    form = state.form
    return [
        FormAccepted(campaign_id=form.campaign_id, revision=command.revision, note=command.note)
    ]


def _return(command: ReturnForm, state: Current, at: datetime) -> Sequence[FormHappened]:
    _check_revision(command.revision, state.form, at)
    if isinstance(state, Returned):
        raise rules.FormNotInReview(revision=command.revision)
    if isinstance(state, Accepted):
        raise rules.FormAlreadyAccepted
    form = state.form
    return [
        FormReturned(campaign_id=form.campaign_id, revision=command.revision, reason=command.reason)
    ]


def _check_revision(revision: int, form: Filed, at: datetime) -> None:
    if revision != len(form.revisions):
        raise rules.FormRevisionOutdated(field="revision", current=len(form.revisions))
    if at < form.now.at:
        raise rules.FormActDatedTooEarly(field="occurred_at", revised_at=form.now.at)
