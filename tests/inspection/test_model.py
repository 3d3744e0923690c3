"""Models: type-test certificates 型式试验证书 and conformity samplings 一致性抽检."""

from datetime import date
from typing import Any

import pytest

from services.inspection.agency.commands import PartySeat
from services.inspection.events.oversight import (
    ConformitySamplingVoided,
    ModelCertificateWithdrawn,
    ModelCertified,
    ModelConformityConfirmed,
    ModelConformityFailed,
)
from services.inspection.events.values import CertifiedRange, InspectionScope
from services.inspection.model import (
    CertifyModel,
    Model,
    SampleConformity,
    VoidConformitySampling,
    WithdrawModelCertificate,
    decider,
    subject_of,
)
from services.inspection.model.card import card_of
from services.inspection.model.rules import (
    CertificateTermReversed,
    ModelCertificateEnded,
    ModelCertificateTaken,
    ModelCertificateUnknown,
    ModelNotCertifiedThen,
    ModelOfAnotherMaker,
    ModelUnknown,
    SampledInFuture,
    SamplingNumberTaken,
    SamplingUnknown,
    TypeTestNotApproved,
)
from tests.inspection.facts import (
    AGENCY,
    APPROVED,
    BAD,
    GOOD,
    INSTALLER,
    MAKER,
    PROVINCE,
    agency,
    only,
)
from tests.spec import Given, given

CERTIFY = CertifyModel(
    model_id="HGE-II",
    model_name="HGE-Ⅱ 乘客电梯",
    maker=MAKER,
    certificate_number="TX3310-1",
    agency=AGENCY,
    range=CertifiedRange(kind_code="3110", max_speed_mps=2.5, max_load_kg=1600),
    valid_from=date(2014, 1, 1),
    valid_to=date(2017, 12, 31),
    seat=PartySeat(division="350203", inspection_body=False),
    agency_facts=agency(),
)
WITHDRAW = WithdrawModelCertificate(
    certificate_number="TX3310-1",
    withdrawn_from=date(2015, 6, 1),
    withdrawn_by=PROVINCE,
    reason="一致性抽检不合格",
)
SAMPLE = SampleConformity(
    sampling_id="YZ-1",
    agency=AGENCY,
    sampled_on=date(2015, 5, 20),
    ordered_by=PROVINCE,
    items=(GOOD,),
    serial_number="G-1",
    agency_facts=agency(),
)


def changed(command: Any, **others: Any) -> Any:
    return command.model_copy(update=others)


def certified() -> Given[Any, Model, Any]:
    return given(decider, *given(decider).when(CERTIFY).decided())


def test_a_certificate_says_what_it_covers() -> None:
    """And whose model it is: maker and its seat."""
    event = only(given(decider).when(CERTIFY))
    assert isinstance(event, ModelCertified)
    assert (event.division, event.range.max_speed_mps) == ("350203", 2.5)
    certified().when(CERTIFY).then()
    certified().when(changed(CERTIFY, valid_to=date(2018, 1, 1))).refuses(ModelCertificateTaken)
    other = changed(CERTIFY, maker=INSTALLER, certificate_number="2")
    certified().when(other).refuses(ModelOfAnotherMaker)
    assert subject_of(certified().state).parties == {
        ("manufacturer", MAKER.party_id),
        ("inspection_body", AGENCY.party_id),
    }


def test_type_tests_are_for_agencies_approved_for_them() -> None:
    """On the first day of the certificate; and a certificate does not end before it begins."""
    inspects = APPROVED.model_copy(update={"scopes": (InspectionScope.PERIODIC,)})
    for facts in (None, agency(inspects)):
        given(decider).when(changed(CERTIFY, agency_facts=facts)).refuses(TypeTestNotApproved)
    reverse = changed(CERTIFY, valid_to=date(2013, 12, 31))
    given(decider).when(reverse).refuses(CertificateTermReversed)


def test_a_certificate_is_withdrawn() -> None:
    """From a day on, once; the model is certified on the days before."""
    event = only(certified().when(WITHDRAW))
    assert isinstance(event, ModelCertificateWithdrawn)
    story = certified().also(event)
    story.when(WITHDRAW).then()
    story.when(changed(WITHDRAW, reason="x")).refuses(ModelCertificateEnded)
    unknown = changed(WITHDRAW, certificate_number="2")
    certified().when(unknown).refuses(ModelCertificateUnknown)
    early = changed(WITHDRAW, withdrawn_from=date(2013, 12, 31))
    certified().when(early).refuses(CertificateTermReversed)
    for day, valid in (
        (date(2013, 12, 31), False),
        (date(2015, 5, 31), True),
        (date(2015, 6, 1), False),
    ):
        assert story.state.certified_on(day) is valid


def test_a_sample_is_like_the_model_or_it_is_not() -> None:
    """一致性抽检不合格 is a fact of its own."""
    assert isinstance(only(certified().when(SAMPLE)), ModelConformityConfirmed)
    failed = only(certified().when(changed(SAMPLE, items=(GOOD, BAD))))
    assert isinstance(failed, ModelConformityFailed)
    story = certified().also(failed)
    story.when(changed(SAMPLE, items=(GOOD, BAD))).then()
    story.when(SAMPLE).refuses(SamplingNumberTaken)


def test_what_is_sampled_was_certified() -> None:
    """On that day, which is not tomorrow; by an agency that may."""
    given(decider).when(SAMPLE).refuses(ModelUnknown)
    certified().when(changed(SAMPLE, sampled_on=date(2015, 10, 2))).refuses(SampledInFuture)
    gone = certified().also(only(certified().when(WITHDRAW)))
    gone.when(changed(SAMPLE, sampled_on=date(2015, 6, 1))).refuses(ModelNotCertifiedThen)
    assert gone.when(SAMPLE).decided()
    certified().when(changed(SAMPLE, agency_facts=None)).refuses(TypeTestNotApproved)


def test_a_sampling_is_taken_back() -> None:
    """It stays on the card, and is marked."""
    void = VoidConformitySampling(sampling_id="YZ-1", reason="复查推翻")
    certified().when(void).refuses(SamplingUnknown)
    story = certified().also(only(certified().when(changed(SAMPLE, items=(BAD,)))))
    event = only(story.when(void))
    assert isinstance(event, ConformitySamplingVoided)
    taken = story.also(event)
    taken.when(void).then()
    [shown] = card_of(taken.state).samplings
    assert (shown.conforming, shown.voided_because) == (False, "复查推翻")
    [certificate] = card_of(taken.state).certificates
    assert (certificate.certificate_number, certificate.withdrawn_from) == ("TX3310-1", None)
    with pytest.raises(ModelUnknown):
        card_of(Model())
