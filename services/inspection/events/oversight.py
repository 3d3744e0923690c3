"""Models and their conformity 型式试验、一致性抽检, samples 抽样, standards 标准."""

from datetime import date
from typing import Annotated, ClassVar, Final, TypeAlias

from pydantic import Field

from services.inspection.events.values import (
    CertifiedRange,
    DocumentId,
    DocumentNumber,
    ItemResult,
    Reason,
    StandardKind,
    StratumSize,
    Title,
)
from services.kernel.decider import Event, Record
from services.reference.party import PartyRef

LAW: Final = "Long-term plan of 2015 (型式试验、一致性抽检, 按风险抽检, 技术规范与标准协调)"
"""Under which rule these facts are recorded."""


class ModelCertified(Event):
    """A model passed its type test 型式试验 and got a certificate; both days are included."""

    stored_as: ClassVar = "inspection.ModelCertified.v1"
    model_id: DocumentId
    model_name: Title
    maker: PartyRef
    division: str
    certificate_number: DocumentNumber
    agency: PartyRef
    range: CertifiedRange
    valid_from: date
    valid_to: date


class ModelCertificateWithdrawn(Event):
    """A certificate holds no more: `withdrawn_from` is the first day without it."""

    stored_as: ClassVar = "inspection.ModelCertificateWithdrawn.v1"
    certificate_number: DocumentNumber
    withdrawn_from: date
    withdrawn_by: PartyRef
    reason: Reason


class ConformityReport(Record):
    """What a conformity sampling 一致性抽检 looked at, and found."""

    sampling_id: DocumentId
    agency: PartyRef
    sampled_on: date
    ordered_by: PartyRef
    items: tuple[ItemResult, ...]
    serial_number: Annotated[str, Field(max_length=64)] = ""


class ModelConformityConfirmed(ConformityReport, Event):
    """What was sampled 一致性抽检 is what was type-tested."""

    stored_as: ClassVar = "inspection.ModelConformityConfirmed.v1"


class ModelConformityFailed(ConformityReport, Event):
    """What was sampled is not what was type-tested 一致性抽检不合格."""

    stored_as: ClassVar = "inspection.ModelConformityFailed.v1"


class ConformitySamplingVoided(Event):
    """A conformity sampling was recorded in error, or upset on review 复查: it does not count."""

    stored_as: ClassVar = "inspection.ConformitySamplingVoided.v1"
    sampling_id: DocumentId
    reason: Reason


ModelHappened: TypeAlias = (
    ModelCertified
    | ModelCertificateWithdrawn
    | ModelConformityConfirmed
    | ModelConformityFailed
    | ConformitySamplingVoided
)


class SamplePlanDrawn(Event):
    """A sample was drawn 抽样 from a frame: `seed` and frame give the same draw to anybody.

    `frame_sha256` is the hash of the frame; `drawn` is in the order of the draw.
    """

    stored_as: ClassVar = "inspection.SamplePlanDrawn.v1"
    sample_id: DocumentId
    division: str
    purpose: Reason
    drawn_by: PartyRef
    method: str
    seed: str
    frame_sha256: str
    frame_size: int
    sizes: tuple[StratumSize, ...]
    drawn: tuple[str, ...]


class SamplePlanCancelled(Event):
    """The sample is not used 作废. What was drawn stays known: nobody draws until it suits."""

    stored_as: ClassVar = "inspection.SamplePlanCancelled.v1"
    reason: Reason


SampleHappened: TypeAlias = SamplePlanDrawn | SamplePlanCancelled


class StandardPublished(Event):
    """An edition 版本 of a standard was published; it is for what is designed from a day on."""

    stored_as: ClassVar = "inspection.StandardPublished.v1"
    standard_number: DocumentId
    edition: str
    printed_number: Title
    title: Title
    kind: StandardKind
    published_by: PartyRef
    applies_from: date
    division: str = ""  # of a local standard 地方标准


class StandardSuperseded(Event):
    """An edition is no longer for what is designed from `superseded_from` on 被代替、废止."""

    stored_as: ClassVar = "inspection.StandardSuperseded.v1"
    edition: str
    superseded_from: date
    by_standard_number: str | None = None
    by_edition: str | None = None


StandardHappened: TypeAlias = StandardPublished | StandardSuperseded
