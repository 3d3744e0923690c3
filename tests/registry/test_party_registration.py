"""Registering parties 单位登记: who they are, what they do, where their seat is."""

import pytest

from services.reference.party import PartyKind
from services.registry.events.party import PartyKindsAdded, PartyMoved, PartyRegistered
from services.registry.party import Registered, Unregistered, name_on, subject_of
from services.registry.party.commands import AddPartyKinds, MoveParty, RegisterParty, RenameParty
from services.registry.party.rules import (
    KindDoesNotFitId,
    KindMissing,
    PartyAlreadyRegistered,
    PartyNotRegistered,
    PersonIsNoParty,
    SeatMissing,
    SeatNotADivision,
)
from tests.registry.parties import COMMITTEE, MAKER, MAKER_ID, party
from tests.spec import NOON, given

REGISTER = RegisterParty(**dict(MAKER))


def test_a_party_is_registered_under_its_id() -> None:
    """Name, kinds and seat are what the command says."""
    given(party()).when(REGISTER).then(MAKER)


def test_a_party_may_do_several_things() -> None:
    """A maker that also maintains: each kind once, in a fixed order."""
    kinds = (PartyKind.MANUFACTURER, PartyKind.MAINTAINER, PartyKind.MANUFACTURER)
    given(party()).when(REGISTER.model_copy(update={"kinds": kinds})).then(
        MAKER.model_copy(update={"kinds": (PartyKind.MAINTAINER, PartyKind.MANUFACTURER)})
    )


def test_a_party_is_registered_once() -> None:
    """The same party twice is refused, under whatever name."""
    again = REGISTER.model_copy(update={"name": "another name"})
    given(party(), MAKER).when(REGISTER).refuses(PartyAlreadyRegistered)
    given(party(), MAKER).when(again).refuses(PartyAlreadyRegistered)


def test_nothing_happens_to_an_unregistered_party() -> None:
    """Every act but registering needs a registered party."""
    given(party()).when(RenameParty(name="x")).refuses(PartyNotRegistered)
    given(party()).when(MoveParty(division="350203")).refuses(PartyNotRegistered)


def test_a_party_does_something() -> None:
    """A party without a kind is nobody to the registry."""
    given(party()).when(REGISTER.model_copy(update={"kinds": ()})).refuses(KindMissing)


def test_a_natural_person_is_no_party() -> None:
    """A name of a person would be clear personal data 个人信息 in the log."""
    given(party()).when(REGISTER.model_copy(update={"party_id": "person:7f3a"})).refuses(
        PersonIsNoParty
    )


def test_a_committee_is_a_committee() -> None:
    """业主委员会 owns and manages; it does not make elevators."""
    register = RegisterParty(**dict(COMMITTEE))
    given(party()).when(register).then(COMMITTEE)
    given(party()).when(register.model_copy(update={"kinds": (PartyKind.MANUFACTURER,)})).refuses(
        KindDoesNotFitId
    )
    given(party(), COMMITTEE).when(AddPartyKinds(kinds=(PartyKind.INSURER,))).refuses(
        KindDoesNotFitId
    )


@pytest.mark.parametrize("code", ["999999", "660000"])
def test_a_seat_is_a_division(code: str) -> None:
    """An unknown code is refused, and the corps 兵团 is a reporting unit, no place."""
    given(party()).when(REGISTER.model_copy(update={"division": code})).refuses(SeatNotADivision)


def test_a_seat_is_a_division_of_its_day() -> None:
    """崇文区 110103 was good to the end of 2009; a fact of 2009 recorded today still is."""
    register = REGISTER.model_copy(update={"division": "110103"})
    expected = MAKER.model_copy(update={"division": "110103"})
    given(party()).on(2009, 12, 31).when(register).then(expected)
    given(party()).on(2010, 1, 1).when(register).refuses(SeatNotADivision)


def test_only_a_party_abroad_has_no_seat() -> None:
    """A foreign maker has no division; a Chinese one has."""
    abroad = REGISTER.model_copy(update={"party_id": "foreign:JP-0100", "division": ""})
    given(party()).when(abroad).then(PartyRegistered(**dict(abroad)))
    given(party()).when(REGISTER.model_copy(update={"division": ""})).refuses(SeatMissing)


def test_a_party_takes_up_further_kinds() -> None:
    """Only what is new is a fact."""
    kinds = (PartyKind.MANUFACTURER, PartyKind.MAINTAINER)
    given(party(), MAKER).when(AddPartyKinds(kinds=kinds)).then(
        PartyKindsAdded(kinds=(PartyKind.MAINTAINER,))
    )
    given(party(), MAKER).when(AddPartyKinds(kinds=(PartyKind.MANUFACTURER,))).then()
    given(party(), MAKER).when(AddPartyKinds(kinds=())).refuses(KindMissing)


def test_a_party_moves_its_seat() -> None:
    """迁址: the division is checked on the day; moving to where one is says nothing new."""
    moved = PartyMoved(division="310115", former_division="350203")
    given(party(), MAKER).when(MoveParty(division="310115")).then(moved)
    given(party(), MAKER).when(MoveParty(division="350203")).then()
    given(party(), MAKER).when(MoveParty(division="110103")).refuses(SeatNotADivision)


def test_the_subject_of_a_party_is_its_seat_and_itself_in_each_kind() -> None:
    """A caller is in scope by division, or because it is this party in this role."""
    moved = PartyMoved(division="310115", former_division="350203")
    both = PartyKindsAdded(kinds=(PartyKind.MAINTAINER,))
    subject = subject_of(given(party(), MAKER, both, moved).state)
    assert subject.division == "310115"
    assert subject.parties == {("manufacturer", MAKER_ID), ("maintainer", MAKER_ID)}
    assert subject_of(Unregistered()).parties == frozenset()


def test_before_registration_nothing_is_known() -> None:
    """An unregistered party has no name on any day; a registered one has, since then."""
    assert name_on(Unregistered(), NOON.date()) is None
    state = given(party(), MAKER).state
    assert isinstance(state, Registered)
    assert (state.name, state.division) == (MAKER.name, "350203")
    assert name_on(state, NOON.date()) == MAKER.name
    assert name_on(state, NOON.date().replace(day=1, month=9)) is None
