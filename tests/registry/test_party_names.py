"""Renaming 更名: who was called what, when."""

from datetime import date

from services.registry.events.party import PartyRenamed
from services.registry.party import Registered, name_on
from services.registry.party.commands import RenameParty
from tests.registry.parties import MAKER, party
from tests.spec import given

SECOND, THIRD = "厦门电梯股份有限公司", "中国电梯集团有限公司"


def test_a_party_is_renamed_by_a_document() -> None:
    """The event keeps the former name, so that each event can be read alone."""
    given(party(), MAKER).on(2018, 4, 1).when(
        RenameParty(name=SECOND, document_number="闽工商〔2018〕1")
    ).then(PartyRenamed(name=SECOND, former_name=MAKER.name, document_number="闽工商〔2018〕1"))


def test_the_name_it_bears_already_is_no_news() -> None:
    """The same renaming reported twice is one renaming."""
    given(party(), MAKER).when(RenameParty(name=MAKER.name)).then()


def test_every_day_has_its_name() -> None:
    """The old name stays true for its time."""
    state = (
        given(party(), MAKER)
        .on(2018, 4, 1)
        .also(PartyRenamed(name=SECOND, former_name=MAKER.name))
        .state
    )
    assert name_on(state, date(2018, 3, 31)) == MAKER.name
    assert name_on(state, date(2018, 4, 1)) == SECOND
    assert name_on(state, date(2015, 9, 30)) is None


def test_a_renaming_that_comes_to_light_late_takes_its_place() -> None:
    """Known last, true earlier: the name of today does not change."""
    known = (
        given(party(), MAKER)
        .on(2020, 1, 1)
        .also(PartyRenamed(name=THIRD, former_name=MAKER.name))
        .on(2018, 4, 1)
    )
    late = PartyRenamed(name=SECOND, former_name=MAKER.name)
    known.when(RenameParty(name=SECOND)).then(late)
    state = known.also(late).state
    assert isinstance(state, Registered)
    assert state.name == THIRD
    assert [name for name, _ in state.names] == [MAKER.name, SECOND, THIRD]
    assert name_on(state, date(2019, 6, 1)) == SECOND


def test_a_name_before_registration_is_kept_as_well() -> None:
    """A fact older than the registration is a fact: its former name is the first one known."""
    given(party(), MAKER).on(2010, 1, 1).when(RenameParty(name=SECOND)).then(
        PartyRenamed(name=SECOND, former_name=MAKER.name)
    )
