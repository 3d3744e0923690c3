"""What a form is: none, in review, returned, accepted, withdrawn; and every revision of it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple, TypeAlias

from services.supervision.events.campaign_values import FormContent, FormOutcome


class FormRevision(NamedTuple):
    """What the form said from `at` on; the first has no reason."""

    content: FormContent
    outcome: FormOutcome | None
    at: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True)
class NoForm:
    """The elevator was never reported on."""


@dataclass(frozen=True, slots=True)
class Filed:
    """A form with its history, the newest revision last."""

    campaign_id: str
    due_on: date
    late: bool
    revisions: tuple[FormRevision, ...]

    @property
    def now(self) -> FormRevision:
        return self.revisions[-1]


@dataclass(frozen=True, slots=True)
class Submitted:
    """已填报: waits for the authority."""

    form: Filed


@dataclass(frozen=True, slots=True)
class Returned:
    """已退回: waits for its correction."""

    form: Filed
    reason: str


@dataclass(frozen=True, slots=True)
class Accepted:
    """已接受."""

    form: Filed


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """已撤回: it does not count, and stays to be seen."""

    form: Filed
    reason: str
    at: datetime


Current: TypeAlias = Submitted | Returned | Accepted
"""The one form that an elevator has in a campaign."""

State: TypeAlias = NoForm | Current | Withdrawn


def counts(state: State) -> Filed | None:
    """The form, where the elevator counts as self-inspected: not while it is returned."""
    return state.form if isinstance(state, Submitted | Accepted) else None
