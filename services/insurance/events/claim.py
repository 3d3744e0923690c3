"""Claims 理赔: what happened."""

from enum import StrEnum
from typing import Annotated, ClassVar, Final, TypeAlias

from pydantic import Field

from services.insurance.events.cover import ClaimIncident, IncidentKind, PaidPart
from services.insurance.events.values import (
    Fen,
    InsuranceFunction,
    LiabilityLimits,
    PersonId,
    SomeFen,
)
from services.kernel.decider import Event, Record
from services.kernel.sealed import Sealed
from services.reference.party import PartyRef

LAW: Final = "Long-term plan of 2015 (事故赔偿, 先赔付后追责)"
"""Under which rule these facts are recorded."""


class InjuryKind(StrEnum):
    """What happened to a person."""

    TRAPPED = "trapped"  # 被困
    INJURED = "injured"  # 受伤
    DISABLED = "disabled"  # 伤残
    DEAD = "dead"  # 死亡


class RecourseOutcome(StrEnum):
    """How a recourse 追偿 ended."""

    RECOVERED = "recovered"  # 全部追回
    PARTLY_RECOVERED = "partly_recovered"  # 部分追回
    ABANDONED = "abandoned"  # 放弃追偿


class ClaimantPerson(Record):
    """A natural person who claims."""

    person_id: PersonId
    name: Sealed | None = None
    phone: Sealed | None = None


class ClaimAward(Record):
    """What one injured person is to get 核定金额."""

    person_id: PersonId
    injury: InjuryKind
    amount_fen: SomeFen


class ClaimFiled(Event):
    """Somebody claimed 报案、索赔 for an accident or a rescue within the period of a cover.

    The claimant is a party or a person. `limits` and `payer` are those of the cover.
    """

    stored_as: ClassVar = "insurance.ClaimFiled.v1"
    claim_id: str
    elevator_id: str
    division: str
    cover_id: str
    programme_id: str
    insurer: PartyRef
    payer: PartyRef
    limits: LiabilityLimits
    incident_kind: IncidentKind
    incident: ClaimIncident
    claimant: PartyRef | None = None
    claimant_person: ClaimantPerson | None = None
    claimed_fen: Fen = 0
    injured_persons: Annotated[int, Field(ge=0)] = 0
    description: str


class ClaimAssessed(Event):
    """The insurer found what is to be paid 定损、核赔; the newest assessment holds."""

    stored_as: ClassVar = "insurance.ClaimAssessed.v1"
    assessment_number: str
    awards: tuple[ClaimAward, ...]
    property_fen: Fen = 0
    assessed_fen: Fen


class ClaimPaid(Event):
    """The insurer paid 赔付, whoever is at fault 先赔付后追责.

    `paid_fen` is the sum of the parts. What was set aside for it stands on the cover.
    """

    stored_as: ClassVar = "insurance.ClaimPaid.v1"
    payment_number: str
    elevator_id: str
    cover_id: str
    incident: ClaimIncident
    parts: tuple[PaidPart, ...]
    paid_fen: SomeFen
    function: InsuranceFunction = InsuranceFunction.COMPENSATION


class ClaimPaymentVoided(Event):
    """A payment under this number never happened and never will."""

    stored_as: ClassVar = "insurance.ClaimPaymentVoided.v1"
    payment_number: str
    elevator_id: str
    cover_id: str
    insurer: PartyRef
    reason: str


class ClaimRejected(Event):
    """The insurer does not pay 拒赔."""

    stored_as: ClassVar = "insurance.ClaimRejected.v1"
    reason: str
    document_number: str


class ClaimWithdrawn(Event):
    """The claimant does not claim any more 撤回."""

    stored_as: ClassVar = "insurance.ClaimWithdrawn.v1"
    reason: str


class ClaimReopened(Event):
    """A rejected or withdrawn claim is looked at again 重新受理."""

    stored_as: ClassVar = "insurance.ClaimReopened.v1"
    reason: str
    document_number: str


class RecourseOpened(Event):
    """The insurer asks whoever is at fault for what it paid 追偿."""

    stored_as: ClassVar = "insurance.RecourseOpened.v1"
    recourse_number: str
    against: PartyRef
    amount_fen: SomeFen
    ground: str


class RecourseClosed(Event):
    """A recourse ended, and so much came back."""

    stored_as: ClassVar = "insurance.RecourseClosed.v1"
    recourse_number: str
    outcome: RecourseOutcome
    recovered_fen: Fen


ClaimHappened: TypeAlias = (
    ClaimFiled
    | ClaimAssessed
    | ClaimPaid
    | ClaimPaymentVoided
    | ClaimRejected
    | ClaimWithdrawn
    | ClaimReopened
    | RecourseOpened
    | RecourseClosed
)
