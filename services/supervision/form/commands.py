"""What one may ask of a form 一梯一表. Each command is an rpc of `SelfInspectionFormService`."""

from typing import Annotated, TypeAlias

from pydantic import Field

from services.kernel.decider import FOUND, Record
from services.reference.elevator import ElevatorFacts
from services.supervision.campaign.facts import CampaignFacts
from services.supervision.events.campaign_values import (
    ElevatorId,
    FormContent,
    Note,
    OfficialId,
    Reason,
)

Revision = Annotated[int, Field(ge=1, le=100_000)]


class SubmitForm(Record):
    """填报自查表: once per elevator and campaign. After the deadline it is late, not refused."""

    campaign_id: OfficialId
    elevator_id: ElevatorId
    content: FormContent
    campaign: Annotated[CampaignFacts | None, FOUND] = None
    elevator: Annotated[ElevatorFacts | None, FOUND] = None


class CorrectForm(Record):
    """更正自查表: the whole content anew. A returned or accepted form goes back into review."""

    campaign_id: OfficialId
    elevator_id: ElevatorId
    content: FormContent
    reason: Reason
    campaign: Annotated[CampaignFacts | None, FOUND] = None


class AcceptForm(Record):
    """接受自查表: the revision that was looked at."""

    campaign_id: OfficialId
    elevator_id: ElevatorId
    revision: Revision
    note: Note = ""


class ReturnForm(Record):
    """退回自查表: the revision that was looked at, to be corrected."""

    campaign_id: OfficialId
    elevator_id: ElevatorId
    revision: Revision
    reason: Reason


class WithdrawForm(Record):
    """撤回自查表: handed in in error; another may be handed in."""

    campaign_id: OfficialId
    elevator_id: ElevatorId
    reason: Reason


Command: TypeAlias = SubmitForm | CorrectForm | AcceptForm | ReturnForm | WithdrawForm


def key_of(command: Command) -> str:
    """One form per campaign and elevator. An elevator's id has 26 characters: nothing is mixed up."""
    return f"{command.campaign_id}-{command.elevator_id}"
