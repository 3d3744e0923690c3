"""A model 产品型号: its type-test certificates 型式试验证书 and conformity samplings 一致性抽检.

Source: the plan of 2015, 新产品型式试验和一致性抽检. A model id is the maker's own, unique with it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Annotated, Any, Final, TypeAlias, assert_never

from pydantic import Field

from services.inspection.agency.commands import PartySeat
from services.inspection.agency.state import Agency, approved
from services.inspection.events.oversight import (
    ConformitySamplingVoided,
    ModelCertificateWithdrawn,
    ModelCertified,
    ModelConformityConfirmed,
    ModelConformityFailed,
    ModelHappened,
)
from services.inspection.events.values import (
    CertifiedRange,
    DocumentId,
    DocumentNumber,
    InspectionScope,
    ItemResult,
    Reason,
    Title,
)
from services.inspection.model import rules
from services.kernel.decider import FOUND, Decider, Record
from services.kernel.subject import Subject
from services.reference.dated import legal_day
from services.reference.party import PartyRef


class CertifyModel(Record):
    """型式试验: the certificate, what it covers, from day to day, both included."""

    model_id: DocumentId
    model_name: Title
    maker: PartyRef
    certificate_number: DocumentNumber
    agency: PartyRef
    range: CertifiedRange
    valid_from: date
    valid_to: date
    seat: Annotated[PartySeat | None, FOUND] = None
    agency_facts: Annotated[Agency | None, FOUND] = None


class WithdrawModelCertificate(Record):
    """撤销型式试验证书. `withdrawn_from` is the first day without it."""

    certificate_number: DocumentNumber
    withdrawn_from: date
    withdrawn_by: PartyRef
    reason: Reason


class SampleConformity(Record):
    """一致性抽检: was one like the model that was type-tested? It failed if an item is open ×."""

    sampling_id: DocumentId
    agency: PartyRef
    sampled_on: date
    ordered_by: PartyRef
    items: Annotated[tuple[ItemResult, ...], Field(min_length=1, max_length=300)]
    serial_number: Annotated[str, Field(max_length=64)] = ""
    agency_facts: Annotated[Agency | None, FOUND] = None


class VoidConformitySampling(Record):
    """The sampling was recorded in error, or upset on review 复查."""

    sampling_id: DocumentId
    reason: Reason


Command: TypeAlias = (
    CertifyModel | WithdrawModelCertificate | SampleConformity | VoidConformitySampling
)
Sampled: TypeAlias = ModelConformityConfirmed | ModelConformityFailed


@dataclass(frozen=True, slots=True)
class Model:
    """Everything known of it; the initial state knows nothing. Mappings are by number."""

    certificates: Mapping[str, ModelCertified] = field(default_factory=dict)
    withdrawals: Mapping[str, ModelCertificateWithdrawn] = field(default_factory=dict)
    samplings: Mapping[str, Sampled] = field(default_factory=dict)
    voided: Mapping[str, str] = field(default_factory=dict)

    def certified_on(self, day: date) -> bool:
        """Whether some certificate is valid on that day."""
        return any(
            one.valid_from <= day <= one.valid_to and not self._withdrawn(number, day)
            for number, one in self.certificates.items()
        )

    def _withdrawn(self, number: str, day: date) -> bool:
        end = self.withdrawals.get(number)
        return end is not None and end.withdrawn_from <= day


def decide(command: Command, state: Model, at: datetime) -> Sequence[ModelHappened]:
    match command:
        case CertifyModel():
            return _certify(command, state)
        case WithdrawModelCertificate():
            return _withdraw(command, state)
        case SampleConformity():
            return _sample(command, state, at)
        case VoidConformitySampling():
            return _void(command, state)
        case _:
            assert_never(command)


def evolve(state: Model, event: ModelHappened, _: datetime) -> Model:
    match event:
        case ModelCertified():
            certificates = {**state.certificates, event.certificate_number: event}
            return replace(state, certificates=certificates)
        case ModelCertificateWithdrawn():
            return replace(
                state, withdrawals={**state.withdrawals, event.certificate_number: event}
            )
        case ModelConformityConfirmed() | ModelConformityFailed():
            return replace(state, samplings={**state.samplings, event.sampling_id: event})
        case ConformitySamplingVoided():
            return replace(state, voided={**state.voided, event.sampling_id: event.reason})
        case _:
            assert_never(event)


decider: Final[Decider[Command, Model, ModelHappened]] = Decider(Model(), decide, evolve)


def _certify(command: CertifyModel, state: Model) -> Sequence[ModelHappened]:
    if command.valid_to < command.valid_from:
        raise rules.CertificateTermReversed(field="valid_to")
    makers = {one.maker.party_id for one in state.certificates.values()}
    if makers - {command.maker.party_id}:
        raise rules.ModelOfAnotherMaker(field="model_id")
    known = state.certificates.get(command.certificate_number)
    seat = command.seat.division if command.seat else ""
    event = ModelCertified(**_told(command), division=known.division if known else seat)
    if known == event:
        return []
    if known is not None:
        raise rules.ModelCertificateTaken(field="certificate_number")
    agency = command.agency_facts or Agency()
    if not approved(agency, InspectionScope.TYPE_TEST, command.valid_from):
        raise rules.TypeTestNotApproved(field="agency", on=command.valid_from)
    return [event]


def _withdraw(command: WithdrawModelCertificate, state: Model) -> Sequence[ModelHappened]:
    certificate = state.certificates.get(command.certificate_number)
    if certificate is None:
        raise rules.ModelCertificateUnknown(field="certificate_number")
    event = ModelCertificateWithdrawn(**vars(command))
    known = state.withdrawals.get(command.certificate_number)
    if known == event:
        return []
    if known is not None:
        raise rules.ModelCertificateEnded(withdrawn_from=known.withdrawn_from)
    if command.withdrawn_from < certificate.valid_from:
        raise rules.CertificateTermReversed(
            field="withdrawn_from", valid_from=certificate.valid_from
        )
    return [event]


def _sample(command: SampleConformity, state: Model, at: datetime) -> Sequence[ModelHappened]:
    if not state.certificates:
        raise rules.ModelUnknown(field="model_id")
    failed = any(item.is_open for item in command.items)
    event = (ModelConformityFailed if failed else ModelConformityConfirmed)(**_told(command))
    known = state.samplings.get(command.sampling_id)
    if known == event:
        return []
    if known is not None:
        raise rules.SamplingNumberTaken(field="sampling_id")
    if command.sampled_on > legal_day(at):
        raise rules.SampledInFuture(field="sampled_on")
    if not state.certified_on(command.sampled_on):
        raise rules.ModelNotCertifiedThen(field="sampled_on", on=command.sampled_on)
    agency = command.agency_facts or Agency()
    if not approved(agency, InspectionScope.TYPE_TEST, command.sampled_on):
        raise rules.TypeTestNotApproved(field="agency", on=command.sampled_on)
    return [event]


def _void(command: VoidConformitySampling, state: Model) -> Sequence[ModelHappened]:
    if command.sampling_id not in state.samplings:
        raise rules.SamplingUnknown(field="sampling_id")
    if command.sampling_id in state.voided:
        return []
    return [ConformitySamplingVoided(**vars(command))]


def _told(command: CertifyModel | SampleConformity) -> dict[str, Any]:
    """What the command states, without what was found elsewhere."""
    return {name: one for name, one in command if name not in {"seat", "agency_facts"}}


def subject_of(state: Model) -> Subject:
    """The maker and its seat, and the agencies that certified and sampled."""
    first = next(iter(state.certificates.values()), None)
    agencies = {one.agency.party_id for one in state.certificates.values()}
    parties = {("inspection_body", one) for one in agencies}
    if first is not None:
        parties.add(("manufacturer", first.maker.party_id))
    return Subject("", first.division if first else "", frozenset(parties))
