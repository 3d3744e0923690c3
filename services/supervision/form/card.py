"""A form as it is shown: what it says now, and every revision before."""

from datetime import date, datetime
from enum import StrEnum
from typing import assert_never

from services.kernel.decider import Record
from services.supervision.events.campaign_values import (
    FormContent,
    FormOutcome,
    OutcomeTotals,
)
from services.supervision.form.content import totals
from services.supervision.form.rules import FormUnknown
from services.supervision.form.state import (
    Accepted,
    FormRevision,
    NoForm,
    Returned,
    State,
    Submitted,
    Withdrawn,
)


class FormStatus(StrEnum):
    """How a form stands."""

    SUBMITTED = "submitted"  # 已填报
    RETURNED = "returned"  # 已退回
    ACCEPTED = "accepted"  # 已接受
    WITHDRAWN = "withdrawn"  # 已撤回


class FormRevisionCard(Record):
    """What the form said from a moment on."""

    revision: int
    since: datetime
    reason: str
    outcome: FormOutcome | None
    totals: OutcomeTotals
    content: FormContent


class FormCard(Record):
    """The one form 一梯一表 of an elevator in a campaign. The newest revision comes last."""

    campaign_id: str
    status: FormStatus
    due_on: date
    late: bool
    outcome: FormOutcome | None
    reason: str
    revisions: tuple[FormRevisionCard, ...]


def card_of(state: State) -> FormCard:
    """Raises `FormUnknown`."""
    if isinstance(state, NoForm):
        raise FormUnknown(field="form_id")
    form = state.form
    return FormCard(
        campaign_id=form.campaign_id,
        status=_status(state),
        due_on=form.due_on,
        late=form.late,
        outcome=form.now.outcome,
        reason=state.reason if isinstance(state, Returned | Withdrawn) else "",
        revisions=tuple(_revision(one, number) for number, one in enumerate(form.revisions, 1)),
    )


def _status(state: Submitted | Returned | Accepted | Withdrawn) -> FormStatus:
    match state:
        case Submitted():
            return FormStatus.SUBMITTED
        case Returned():
            return FormStatus.RETURNED
        case Accepted():
            return FormStatus.ACCEPTED
        case Withdrawn():
            return FormStatus.WITHDRAWN
        case _:
            assert_never(state)


def _revision(one: FormRevision, number: int) -> FormRevisionCard:
    return FormRevisionCard(
        revision=number,
        since=one.at,
        reason=one.reason,
        outcome=one.outcome,
        totals=totals(one.content),
        content=one.content,
    )
