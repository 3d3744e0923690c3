"""A model as it is shown. Certificates and failed samplings are public 公示."""

from datetime import date

from services.inspection.events.oversight import ModelConformityConfirmed
from services.inspection.events.values import CertifiedRange, ItemResult
from services.inspection.model import Model
from services.inspection.model.rules import ModelUnknown
from services.kernel.decider import Record
from services.reference.party import PartyRef


class ModelCertificateCard(Record):
    """One certificate 型式试验证书; `withdrawn_from` is the first day without it."""

    certificate_number: str
    agency: PartyRef
    range: CertifiedRange
    valid_from: date
    valid_to: date
    withdrawn_from: date | None


class ConformitySamplingCard(Record):
    """One conformity sampling 一致性抽检; one that was voided does not count."""

    sampling_id: str
    sampled_on: date
    agency: PartyRef
    ordered_by: PartyRef
    conforming: bool
    items: tuple[ItemResult, ...]
    voided_because: str | None


class ModelCard(Record):
    """A model, its certificates and samplings, the oldest first."""

    model_id: str
    model_name: str
    maker: PartyRef
    certificates: tuple[ModelCertificateCard, ...]
    samplings: tuple[ConformitySamplingCard, ...]


def card_of(state: Model) -> ModelCard:
    """The card; raises `ModelUnknown`."""
    certificates = sorted(
        state.certificates.values(), key=lambda one: (one.valid_from, one.certificate_number)
    )
    if not certificates:
        raise ModelUnknown(field="model_id")
    latest = certificates[-1]
    return ModelCard(
        model_id=latest.model_id,
        model_name=latest.model_name,
        maker=latest.maker,
        certificates=tuple(
            ModelCertificateCard(
                certificate_number=one.certificate_number,
                agency=one.agency,
                range=one.range,
                valid_from=one.valid_from,
                valid_to=one.valid_to,
                withdrawn_from=end.withdrawn_from
                if (end := state.withdrawals.get(one.certificate_number))
                else None,
            )
            for one in certificates
        ),
        samplings=tuple(_samplings(state)),
    )


def _samplings(state: Model) -> list[ConformitySamplingCard]:
    return [
        ConformitySamplingCard(
            sampling_id=number,
            sampled_on=one.sampled_on,
            agency=one.agency,
            ordered_by=one.ordered_by,
            conforming=isinstance(one, ModelConformityConfirmed),
            items=one.items,
            voided_because=state.voided.get(number),
        )
        for number, one in sorted(
            state.samplings.items(), key=lambda pair: (pair[1].sampled_on, pair[0])
        )
    ]
