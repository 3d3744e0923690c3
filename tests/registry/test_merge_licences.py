"""Merging licences 取消合并许可: the reform of 2019, and the history that it must not lose."""

from datetime import date

from services.reference.licences import LicenceItem, SubItem, Work
from services.registry.events.party import LicenceScope, LicencesMerged
from services.registry.party import LicenceStatus, licence_valid, licences_of, licensed_for
from services.registry.party.commands import MergeLicences
from services.registry.party.rules import (
    ItemNotInCatalogue,
    KindHoldsNoLicence,
    LicenceEnded,
    LicenceNotInForce,
    LicenceNumberTaken,
    LicenceUnknown,
    MergedTwice,
    NothingCarriedOn,
)
from tests.registry.parties import (
    AUTHORITY,
    ESCALATOR,
    GRANT_MAKING,
    INSTALLATION,
    INSTALLER,
    MAKER,
    MAKING,
    NEW_RULES,
    PASSENGER_A1,
    REPAIR,
    granted,
    party,
)
from tests.spec import given

MERGE = MergeLicences(
    merged=(MAKING.number, INSTALLATION.number, REPAIR.number),
    number="TS2310123-2023",
    item=LicenceItem.MANUFACTURE_WITH_WORKS,
    scopes=(PASSENGER_A1, ESCALATOR),
    granted_by=AUTHORITY,
    valid_from=date(2019, 6, 1),
    valid_to=date(2023, 5, 31),
)
MERGED = LicencesMerged(**dict(MERGE), rule_version=NEW_RULES)
THREE = given(party(), MAKER, MAKING, INSTALLATION, REPAIR).on(2019, 5, 20)
INSTALLATION_WITH_REPAIR = MERGE.model_copy(
    update={
        "merged": (INSTALLATION.number, REPAIR.number),
        "item": LicenceItem.INSTALLATION_WITH_REPAIR,
    }
)


def test_three_old_licences_become_one_new_one() -> None:
    """Decided in May, in force in June: under the catalogue of June."""
    THREE.when(MERGE).then(MERGED)


def test_no_day_is_without_a_licence() -> None:
    """The old ones hold to the eve, the new one from the day, and all stay in history."""
    state = THREE.when(MERGE).after
    eve, day = date(2019, 5, 31), date(2019, 6, 1)
    assert licence_valid(state, LicenceItem.MANUFACTURE, eve)
    assert not licence_valid(state, LicenceItem.MANUFACTURE, day)
    assert not licence_valid(state, LicenceItem.MANUFACTURE_WITH_WORKS, eve)
    assert licence_valid(state, LicenceItem.MANUFACTURE_WITH_WORKS, day)
    for work in (Work.MANUFACTURE, Work.INSTALLATION, Work.REPAIR):
        assert licensed_for(state, work, eve)
        assert licensed_for(state, work, day)
    statuses = [licence.status(day) for licence in licences_of(state)]
    assert statuses == [LicenceStatus.MERGED] * 3 + [LicenceStatus.VALID]
    assert licences_of(state)[-1].follows == MERGE.merged


def test_one_old_licence_may_become_a_new_one() -> None:
    """An installer that had one licence has one licence."""
    one = INSTALLATION_WITH_REPAIR.model_copy(update={"merged": (INSTALLATION.number,)})
    expected = LicencesMerged(**dict(one), rule_version=NEW_RULES)
    given(party(), INSTALLER, INSTALLATION).on(2019, 5, 20).when(one).then(expected)


def test_a_merge_names_each_licence_once() -> None:
    """None, or one twice, is no merge."""
    for merged in ((), (MAKING.number, MAKING.number)):
        THREE.when(MERGE.model_copy(update={"merged": merged})).refuses(MergedTwice)


def test_only_the_party_s_own_licences_merge() -> None:
    """A number it does not have is unknown."""
    THREE.when(MERGE.model_copy(update={"merged": ("TS0000000-2019",)})).refuses(LicenceUnknown)


def test_a_licence_out_of_force_does_not_merge() -> None:
    """It must be good on the eve of the new one: what has run out cannot be carried on."""
    late = MERGE.model_copy(update={"valid_from": date(2019, 10, 2), "valid_to": date(2023, 10, 1)})
    THREE.when(late).refuses(LicenceNotInForce)
    in_time = late.model_copy(update={"valid_from": date(2019, 10, 1)})
    assert THREE.when(in_time).decided()


def test_a_licence_merges_once() -> None:
    """Merged is ended, even before the day comes."""
    again = MERGE.model_copy(update={"number": "TS2310124-2023"})
    THREE.also(MERGED).when(again).refuses(LicenceEnded)


def test_the_new_licence_has_a_new_number() -> None:
    """The old numbers stay those of the old licences."""
    THREE.when(MERGE.model_copy(update={"number": MAKING.number})).refuses(LicenceNumberTaken)


def test_licences_merge_into_a_present_item() -> None:
    """Before the reform there is nothing to merge into."""
    early = MERGE.model_copy(update={"valid_from": date(2019, 5, 31)})
    THREE.when(early).refuses(ItemNotInCatalogue)


def test_the_new_item_carries_on_something_of_every_old_one() -> None:
    """A licence to make lifts does not become one to install them."""
    making_too = INSTALLATION_WITH_REPAIR.model_copy(update={"merged": MERGE.merged})
    THREE.when(making_too).refuses(NothingCarriedOn)
    assert THREE.when(INSTALLATION_WITH_REPAIR).decided()


def test_an_installer_does_not_become_a_maker_by_merging() -> None:
    """The merged licence asks for the same kind of holder as a granted one."""
    merge = MERGE.model_copy(update={"merged": (INSTALLATION.number,)})
    given(party(), INSTALLER, INSTALLATION).on(2019, 5, 20).when(merge).refuses(KindHoldsNoLicence)


def test_licences_for_parts_were_abolished_not_merged() -> None:
    """部件制造许可 has no successor among the two items."""
    command = GRANT_MAKING.model_copy(
        update={
            "number": "TS2F10001-2019",
            "item": LicenceItem.COMPONENTS,
            "scopes": (LicenceScope(sub_item=SubItem.SAFETY_COMPONENT),),
        }
    )
    parts = granted(command)
    given(party(), MAKER).when(command).then(parts)
    THREE.also(parts).when(MERGE.model_copy(update={"merged": (parts.number,)})).refuses(
        NothingCarriedOn
    )
