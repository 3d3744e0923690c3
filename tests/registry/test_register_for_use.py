"""Registration for use 使用登记: Special Equipment Safety Law art. 33, TSG 08."""

from datetime import date

from services.reference.elevator import TechnicalParameters
from services.registry.elevator.card import Card
from services.registry.elevator.findings import (
    IdentifierMalformed,
    IssuerMissing,
    SecondCertificate,
    SecondIdentifier,
)
from services.registry.elevator.phases import Elevator, InUse
from services.registry.elevator.registration import RegisterForUse
from services.registry.elevator.rules import (
    AlreadyDeregistered,
    AlreadyRegistered,
    DesignLifeEnded,
    SealedNeedsUnseal,
    SupervisionInspectionMissing,
    UnknownDivision,
)
from services.registry.events.elevator import (
    ElevatorDeregistered,
    IdentifierAttached,
    RecordCorrected,
    UseRegistered,
)
from services.registry.events.values import (
    ConstructionKind,
    DeregistrationGround,
    Identifier,
    InspectionKind,
    RetirementReason,
)
from tests.registry.facts import (
    CERTIFICATE,
    HOME,
    INSTALLED,
    NOTIFIED,
    OWNER,
    REGISTERED,
    RELOCATED,
    RESCUE_CODE,
    SEALED,
    USER,
    Story,
    failed,
    in_use,
    inspected,
    installed,
    manufactured,
    notified,
    passed,
    selected,
    stopped,
)

REGISTER = RegisterForUse(
    certificate_number=CERTIFICATE.value,
    registration_authority="厦门市质量技术监督局",
    user_unit=USER,
    owner=OWNER,
)
MOVED = RELOCATED, NOTIFIED.model_copy(update={"kind": ConstructionKind.RELOCATION}), INSTALLED


def registered(story: Story, command: RegisterForUse = REGISTER) -> Card:
    state = story.when(command).after
    assert isinstance(state, Elevator)
    assert isinstance(state.phase, InUse)
    return state.card


def test_an_inspected_elevator_is_registered_for_use() -> None:
    """From then on it is in use, has a certificate, and its user unit answers for it first."""
    inspected().when(REGISTER).then(REGISTERED)
    card = registered(inspected())
    assert card.certificate is not None
    assert card.certificate.identifier.value == CERTIFICATE.value
    assert [link.party for link in card.first_responsible] == [USER]


def test_no_use_without_a_passed_supervision_inspection() -> None:
    """In no phase before it."""
    for story in (selected(), manufactured(), notified(), installed()):
        story.when(REGISTER).refuses(SupervisionInspectionMissing)


def test_a_later_failed_supervision_inspection_undoes_a_passed_one() -> None:
    """What counts is the latest."""
    story = inspected().also(failed(2015, 3, 1, InspectionKind.SUPERVISION))
    story.when(REGISTER).refuses(SupervisionInspectionMissing)


def test_an_elevator_is_registered_once() -> None:
    """In use or stopped: registered is registered."""
    in_use().when(REGISTER).refuses(AlreadyRegistered)
    stopped().when(REGISTER).refuses(AlreadyRegistered)


def test_a_sealed_or_deregistered_elevator_is_not_registered() -> None:
    """封停 first needs 解封; 注销 is final."""
    gone = ElevatorDeregistered(ground=DeregistrationGround.EXPORTED, reference="关单")
    inspected().also(SEALED).when(REGISTER).refuses(SealedNeedsUnseal)
    inspected().also(gone).when(REGISTER).refuses(AlreadyDeregistered)


def test_a_relocated_elevator_gets_a_new_certificate_for_its_old_one() -> None:
    """移装 needs registration anew; the old certificate is replaced, and stays findable."""
    moved = in_use().also(*MOVED)
    moved.when(REGISTER).refuses(SupervisionInspectionMissing)
    again = REGISTER.model_copy(update={"certificate_number": "梯11闽D9001(15)"})
    story = moved.also(passed(2015, 10, 1))
    story.when(again).then(UseRegistered(**dict(again), replaced_certificate=CERTIFICATE.value))
    old, new = registered(story, again).identifiers
    assert (old.ended, old.valid_to) == (RetirementReason.REPLACED, date(2015, 10, 1))
    assert new.is_current


def test_a_relocated_elevator_may_keep_its_certificate() -> None:
    """The same number again replaces nothing."""
    story = in_use().also(*MOVED, passed(2015, 10, 1))
    story.when(REGISTER).then(REGISTERED)
    assert len(registered(story).identifiers) == 1


def test_an_elevator_has_one_certificate() -> None:
    """一梯一证: neither one from before, nor two at once."""
    other = CERTIFICATE.model_copy(update={"value": "梯11闽D0001(13)"})
    inspected().also(IdentifierAttached(identifier=other)).when(REGISTER).refuses(SecondCertificate)
    twice = REGISTER.model_copy(update={"identifiers": (other,)})
    inspected().when(twice).refuses(SecondCertificate)


def test_other_identifiers_come_with_the_registration() -> None:
    """Each is written as its kind demands, and one of a kind."""

    def registering(*identifiers: Identifier) -> RegisterForUse:
        return REGISTER.model_copy(update={"identifiers": identifiers})

    assert len(registered(inspected(), registering(RESCUE_CODE)).identifiers) == 2
    unkeyed = RESCUE_CODE.model_copy(update={"issuer": None})
    inspected().when(registering(unkeyed)).refuses(IssuerMissing)
    second = RESCUE_CODE.model_copy(update={"value": "100362"})
    inspected().when(registering(RESCUE_CODE, second)).refuses(SecondIdentifier)
    five = RESCUE_CODE.model_copy(update={"value": "10036"})
    inspected().when(registering(five)).refuses(IdentifierMalformed)


def test_an_odd_certificate_number_is_noted() -> None:
    """Old prints break the pattern; the number stands as it is printed."""
    odd = REGISTER.model_copy(update={"certificate_number": "梯沪A123"})
    inspected().when(odd).then(UseRegistered(**dict(odd), irregular=("use_certificate.shape",)))


def test_a_certificate_of_another_kind_is_noted() -> None:
    """梯31 is an escalator's; this is a passenger lift."""
    odd = REGISTER.model_copy(update={"certificate_number": "梯31闽D3622(14)"})
    inspected().when(odd).then(UseRegistered(**dict(odd), irregular=("use_certificate.kind",)))


def test_use_does_not_begin_beyond_the_design_life() -> None:
    """Made in June 2013 for two years: in October 2015 it needs an extension first."""
    short = RecordCorrected(
        reason="铭牌", evidence="照片", parameters=TechnicalParameters(design_life_years=2)
    )
    inspected().also(short).when(REGISTER).refuses(DesignLifeEnded)
    inspected().also(short).on(2015, 6, 3).when(REGISTER).then(REGISTERED)


def test_a_differing_place_is_checked() -> None:
    """The registration may move the pin, not into nowhere."""
    nowhere = HOME.model_copy(update={"division": "999999"})
    inspected().when(REGISTER.model_copy(update={"place": nowhere})).refuses(UnknownDivision)
    corrected = HOME.model_copy(update={"building": "8"})
    assert registered(inspected(), REGISTER.model_copy(update={"place": corrected})).place == (
        corrected
    )


def test_the_day_of_use_is_the_day_of_registration_unless_stated() -> None:
    """投用日期."""
    stated = REGISTER.model_copy(update={"put_into_use_on": date(2015, 9, 12)})
    assert registered(inspected()).put_into_use_on == date(2015, 10, 1)
    assert registered(inspected(), stated).put_into_use_on == date(2015, 9, 12)
