"""Granting licences 许可证: under the catalogue of the day on which they begin."""

from datetime import date

import pytest

from services.reference.licences import LicenceItem, LicenceLevel, SubItem, Work
from services.reference.party import PartyKind
from services.registry.events.party import LicenceScope
from services.registry.party import licence_valid, licences_of, licensed_for
from services.registry.party.commands import GrantLicence
from services.registry.party.rules import (
    ItemNotInCatalogue,
    KindHoldsNoLicence,
    LicenceEndsBeforeItBegins,
    LicenceNumberTaken,
    LicenceScopeMissing,
    PartyNotRegistered,
    SubItemNotInCatalogue,
)
from tests.registry.parties import (
    COMMITTEE,
    ESCALATOR,
    GRANT_INSTALLATION,
    GRANT_MAKING,
    INSTALLATION,
    INSTALLER,
    MAKER,
    MAKING,
    NEW_RULES,
    PASSENGER_A,
    PASSENGER_A1,
    granted,
    party,
)
from tests.spec import given

SINCE_2019 = GRANT_MAKING.model_copy(
    update={
        "item": LicenceItem.MANUFACTURE_WITH_WORKS,
        "scopes": (PASSENGER_A1, ESCALATOR),
        "valid_from": date(2019, 6, 1),
        "valid_to": date(2023, 5, 31),
    }
)


def test_a_licence_is_granted_under_the_catalogue_of_its_first_day() -> None:
    """The event says which catalogue that was."""
    given(party(), MAKER).when(GRANT_MAKING).then(MAKING)
    given(party(), MAKER).on(2019, 5, 20).when(SINCE_2019).then(granted(SINCE_2019, NEW_RULES))


def test_a_licence_number_is_given_once() -> None:
    """Two licences of one number are refused, also when the first one has long run out."""
    given(party(), MAKER, MAKING).when(GRANT_MAKING).refuses(LicenceNumberTaken)
    later = SINCE_2019.model_copy(update={"number": MAKING.number})
    given(party(), MAKER, MAKING).on(2026, 1, 1).when(later).refuses(LicenceNumberTaken)


def test_only_a_registered_party_is_licensed() -> None:
    """A licence without a holder says nothing."""
    given(party()).when(GRANT_MAKING).refuses(PartyNotRegistered)


@pytest.mark.parametrize(
    ("item", "day"),
    [
        (LicenceItem.MANUFACTURE, date(2019, 6, 1)),
        (LicenceItem.MODIFICATION, date(2020, 1, 1)),
        (LicenceItem.MANUFACTURE_WITH_WORKS, date(2019, 5, 31)),
        (LicenceItem.MANUFACTURE, date(2003, 5, 31)),
    ],
)
def test_an_item_outside_its_catalogue_is_refused(item: LicenceItem, day: date) -> None:
    """No old item after the merge of 2019, no new item before it, none before the regulation."""
    command = GRANT_MAKING.model_copy(
        update={"item": item, "valid_from": day, "valid_to": date(2024, 1, 1)}
    )
    given(party(), MAKER).when(command).refuses(ItemNotInCatalogue)


@pytest.mark.parametrize(
    ("command", "scope"),
    [
        (GRANT_MAKING, PASSENGER_A1),
        (GRANT_MAKING, LicenceScope(sub_item=SubItem.TRACTION_PASSENGER)),
        (GRANT_MAKING, LicenceScope(sub_item=SubItem.SAFETY_COMPONENT)),
        (SINCE_2019, PASSENGER_A),
        (SINCE_2019, LicenceScope(sub_item=SubItem.ESCALATOR, level=LicenceLevel.B)),
        (SINCE_2019, LicenceScope(sub_item=SubItem.MAIN_COMPONENT)),
    ],
)
def test_a_sub_item_has_the_levels_of_its_catalogue(
    command: GrantLicence, scope: LicenceScope
) -> None:
    """A1 is new, A is old, an escalator has no level since 2019, parts have no licence any more."""
    given(party(), MAKER).when(command.model_copy(update={"scopes": (scope,)})).refuses(
        SubItemNotInCatalogue
    )


def test_a_licence_covers_something_and_nothing_twice() -> None:
    """At least one sub-item, each once per level."""
    for scopes in ((), (PASSENGER_A, PASSENGER_A)):
        given(party(), MAKER).when(GRANT_MAKING.model_copy(update={"scopes": scopes})).refuses(
            LicenceScopeMissing
        )


def test_a_licence_does_not_end_before_it_begins() -> None:
    """One day is the shortest licence."""
    for last, refused in ((date(2015, 10, 1), False), (date(2015, 9, 30), True)):
        attempt = given(party(), MAKER).when(GRANT_MAKING.model_copy(update={"valid_to": last}))
        if refused:
            attempt.refuses(LicenceEndsBeforeItBegins)
        else:
            assert attempt.decided()


def test_who_holds_which_licence() -> None:
    """Making is for makers; installing also for installers; a committee holds none."""
    given(party(), INSTALLER).when(GRANT_MAKING).refuses(KindHoldsNoLicence)
    given(party(), INSTALLER).when(GRANT_INSTALLATION).then(INSTALLATION)
    given(party(), MAKER).when(GRANT_INSTALLATION).then(INSTALLATION)
    given(party(), COMMITTEE).when(GRANT_INSTALLATION).refuses(KindHoldsNoLicence)
    maintainer = MAKER.model_copy(update={"kinds": (PartyKind.MAINTAINER,)})
    given(party(), maintainer).when(GRANT_INSTALLATION).then(INSTALLATION)


def test_a_licence_is_valid_on_its_days() -> None:
    """Both the first and the last day are included."""
    state = given(party(), MAKER, MAKING).state
    for day, valid in (
        (date(2015, 9, 30), False),
        (date(2015, 10, 1), True),
        (date(2019, 9, 30), True),
        (date(2019, 10, 1), False),
    ):
        assert licence_valid(state, LicenceItem.MANUFACTURE, day) is valid
        assert not licence_valid(state, LicenceItem.REPAIR, day)
    assert [licence.number for licence in licences_of(state)] == [MAKING.number]


def test_a_licence_permits_the_works_of_its_item() -> None:
    """电梯制造（含安装、修理、改造） permits all four works, on the lifts it names."""
    new = granted(SINCE_2019, NEW_RULES)
    state, day = given(party(), MAKER, new).state, date(2020, 1, 1)
    for work in (Work.MANUFACTURE, Work.INSTALLATION, Work.MODIFICATION, Work.REPAIR):
        assert licensed_for(state, work, day)
    assert not licensed_for(state, Work.COMPONENTS, day)
    assert licensed_for(state, Work.REPAIR, day, SubItem.ESCALATOR)
    assert not licensed_for(state, Work.REPAIR, day, SubItem.HYDRAULIC)
    assert not licensed_for(state, Work.REPAIR, date(2019, 5, 31))
