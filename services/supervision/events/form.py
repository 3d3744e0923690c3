"""The self-inspection form 一梯一表 of one elevator in one campaign: what happened to it."""

from datetime import date
from typing import Annotated, ClassVar, Final, TypeAlias

from pydantic import Field

from services.kernel.decider import Event
from services.supervision.events.campaign_values import (
    FormContent,
    FormOutcome,
    OfficialId,
    Reason,
)

LAW: Final = "Plan of 2015, phase two (自查自纠, 一梯一表)"
"""Under which rule these facts are recorded."""


class FormSubmitted(Event):
    """The form was handed in. `outcome` is the elevator's own: the worst of its hazards; None: none.

    `late`: after `due_on`, the last day of the phase for self-inspection 自查自纠.
    """

    stored_as: ClassVar = "supervision.FormSubmitted.v1"
    campaign_id: OfficialId
    content: FormContent
    due_on: date
    late: bool
    outcome: FormOutcome | None = None


class FormCorrected(Event):
    """The form says something else from now on; what it said before stays."""

    stored_as: ClassVar = "supervision.FormCorrected.v1"
    campaign_id: OfficialId
    content: FormContent
    reason: Reason
    outcome: FormOutcome | None = None


class FormAccepted(Event):
    """The authority took the form as it is."""

    stored_as: ClassVar = "supervision.FormAccepted.v1"
    campaign_id: OfficialId
    revision: Annotated[int, Field(ge=1)]
    note: str = ""


class FormReturned(Event):
    """The authority sent the form back, to be corrected."""

    stored_as: ClassVar = "supervision.FormReturned.v1"
    campaign_id: OfficialId
    revision: Annotated[int, Field(ge=1)]
    reason: Reason


class FormWithdrawn(Event):
    """The form was handed in in error: the elevator has none."""

    stored_as: ClassVar = "supervision.FormWithdrawn.v1"
    campaign_id: OfficialId
    reason: Reason


FormHappened: TypeAlias = (
    FormSubmitted | FormCorrected | FormAccepted | FormReturned | FormWithdrawn
)
