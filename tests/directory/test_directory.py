"""The directory: what one service may know of another's facts, read from the owner's stream."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

import orjson
import pytest

from services.directory.directory import Directory
from services.directory.parties import LicenceMissing, PartyOfAnotherKind
from services.kernel.clock import Clock
from services.kernel.envelope import Actor, Meta, encode_meta
from services.kernel.errors import StoreUnavailable
from services.kernel.store import NO_STREAM, EventStore, NewEvent
from services.kernel.stores.memory import MemoryEventStore
from services.kernel.subject import Subject
from services.reference.divisions import Divisions
from services.reference.elevator import (
    ElevatorFacts,
    ElevatorNotInUse,
    ElevatorNotStanding,
    PhaseName,
    in_use,
    standing,
)
from services.reference.licences import Work
from services.reference.party import PartyKind, PartyRef
from services.registry.elevator.rules import ElevatorUnknown
from services.registry.party.rules import PartyNotRegistered
from tests.e2e.people import AGENCY, COMMITTEE, INSTALLER, MAKER, STRANGER, life, registered_parties
from tests.e2e.registry import Registry, on, settings_in
from tests.kernel.counter import Hand
from tests.kernel.stores import DoorStore

E1 = "a" * 26
ANNA = {"party_id": "register:t:anna", "name": "甲维保"}
BERT = {"party_id": "register:t:bert", "name": "乙维保"}
AT = datetime(2015, 3, 1, 4, tzinfo=UTC)


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    """A real registry whose log the directory reads."""
    with Registry(settings_in(tmp_path_factory.mktemp("directory"))).serving() as registry:
        registered_parties(registry)
        yield registry


@pytest.fixture
def store() -> MemoryEventStore:
    return MemoryEventStore(Hand())


def directory(store: EventStore, clock: Clock | None = None) -> Directory:
    return Directory(store, Divisions.load(), clock or Hand(), 100)


def of(registry: Registry) -> Directory:
    """The directory over a running registry's log."""
    return directory(registry.plant.store)


async def wrote(store: EventStore, stream: str, type_: str, at: datetime = AT, **data: Any) -> None:
    """A fact of another service, as its stored name and data say it."""
    meta = encode_meta(Meta(at, Actor("system", "t"), uuid4(), elevator_id=E1, division="350203"))
    version = (await store.heads([stream])).get(stream, NO_STREAM)
    await store.append(stream, version, [NewEvent(uuid4(), type_, orjson.dumps(data), meta)])


def asks(**fields: Any) -> Any:
    """A command with these fields, as a requirement sees it."""
    return SimpleNamespace(**{name: PartyRef(**one) for name, one in fields.items()})


# -- elevators ------------------------------------------------------------------------------------------


def test_the_facts_of_an_elevator_are_those_of_its_card(registry: Registry) -> None:
    """Phase, place, parties and the day that inspection intervals are counted from."""
    story = life(registry).until_registered()
    facts = registry.run(of(registry).elevators.facts(story.id))
    card = story.card
    assert facts.phase is PhaseName.IN_USE
    assert (facts.maker.party_id, facts.serial_number) == (MAKER["party_id"], story.serial)
    assert facts.division == card.place.division
    assert facts.user_unit.party_id == COMMITTEE["party_id"]
    assert facts.base_on == date(2014, 2, 20)
    assert in_use(facts) == standing(facts) == facts


def test_facts_are_those_of_this_moment(registry: Registry) -> None:
    """What happened a moment ago is seen: nothing is copied, nothing is late."""
    story, known = life(registry).until_registered(), of(registry)
    assert registry.run(known.elevators.facts(story.id)).phase is PhaseName.IN_USE
    story.suspend(on(2015, 1, 1))
    stopped = registry.run(known.elevators.facts(story.id))
    assert stopped.phase is PhaseName.STOPPED
    assert standing(stopped) is stopped
    with pytest.raises(ElevatorNotInUse):
        in_use(stopped)


def test_what_is_only_ordered_does_not_stand(registry: Registry) -> None:
    """It has no inspection to count from, either."""
    story = life(registry)
    story.select()
    facts = registry.run(of(registry).elevators.facts(story.id))
    assert facts.base_on is None
    with pytest.raises(ElevatorNotStanding):
        standing(facts)
    with pytest.raises(ElevatorNotStanding):
        standing(None)


def test_an_elevator_that_is_not_there_is_not_found(registry: Registry) -> None:
    """By its facts, and as what a call concerns."""
    for asked in (of(registry).elevators.facts(E1), of(registry).elevator(E1)):
        with pytest.raises(ElevatorUnknown):
            registry.run(asked)


@pytest.mark.parametrize(
    ("began", "on_day", "years"),
    [
        (date(2000, 6, 15), date(2015, 6, 14), 14),
        (date(2000, 6, 15), date(2015, 6, 15), 15),
        (date(2004, 2, 29), date(2005, 2, 28), 0),
        (None, date(2015, 6, 15), None),
    ],
)
def test_the_age_of_an_elevator_is_in_whole_years(
    began: date | None, on_day: date, years: int | None
) -> None:
    """Since it was put into use; not known where that is not known."""
    facts = ElevatorFacts(
        elevator_id=E1,
        phase=PhaseName.IN_USE,
        phase_since=AT,
        maker=PartyRef(**MAKER),
        serial_number="1",
        put_into_use_on=began,
    )
    assert facts.age_years(on_day) == years


# -- parties --------------------------------------------------------------------------------------------


def test_a_party_is_registered_as_what_it_acts_as(registry: Registry) -> None:
    """Each refusal names the field and the party."""
    parties = of(registry).parties
    as_agency = parties.registered_as(PartyKind.INSPECTION_BODY, "agency")
    command = asks(agency=AGENCY)
    assert registry.run(as_agency("k", command, AT)) is command
    with pytest.raises(PartyOfAnotherKind) as other:
        registry.run(as_agency("k", asks(agency=MAKER), AT))
    assert other.value.field == "agency"
    with pytest.raises(PartyNotRegistered):
        registry.run(parties.registered("unit")("k", asks(unit=STRANGER), AT))


def test_a_licence_is_one_of_that_day(registry: Registry) -> None:
    """The licences of the tests begin in February 2010."""
    licensed = of(registry).parties.licensed("installer", Work.INSTALLATION)
    command = asks(installer=INSTALLER)
    assert registry.run(licensed("k", command, AT)) is command
    with pytest.raises(LicenceMissing):
        registry.run(licensed("k", command, datetime(2009, 1, 1, tzinfo=UTC)))


# -- who is bound to an elevator ------------------------------------------------------------------------


async def test_a_maintainer_is_bound_from_take_over_to_hand_over(store: MemoryEventStore) -> None:
    """The last day is one of the old maintainer's; the next begins the day after."""
    stream, bonds = f"upkeep-{E1}", directory(store).bonds
    taken, handed = "maintenance.ElevatorTakenOver.v1", "maintenance.ElevatorHandedOver.v1"
    await wrote(store, stream, taken, contract_id="c2", maintainer=BERT, from_on="2015-04-01")
    await wrote(store, stream, taken, contract_id="c1", maintainer=ANNA, from_on="2015-01-01")
    await wrote(store, stream, handed, contract_id="c1", ended_on="2015-03-30")
    found = {
        day: await bonds.maintainer(E1, day)
        for day in (date(2014, 12, 31), date(2015, 1, 1), date(2015, 3, 30), date(2015, 3, 31))
    }
    assert [one.name if one else None for one in found.values()] == [None, "甲维保", "甲维保", None]
    after = await bonds.maintainer(E1, date(2015, 4, 1))
    assert after is not None
    assert after.name == "乙维保"


async def test_an_insurer_is_bound_from_the_day_of_cover_to_its_last(
    store: MemoryEventStore,
) -> None:
    """A cancellation moves the last day; two programmes may cover one elevator."""
    stream, bonds = f"cover-{E1}", directory(store).bonds
    bound = "insurance.CoverBound.v1"
    year: dict[str, Any] = {"covers_from": "2015-01-01", "covers_to": "2015-12-31"}
    await wrote(store, stream, bound, cover_id="1", insurer=ANNA, **year)
    await wrote(store, stream, bound, cover_id="2", insurer=BERT, **year)
    await wrote(store, stream, "insurance.CoverCancelled.v1", cover_id="2", ended_on="2015-05-31")
    assert await bonds.insurers(E1, date(2014, 12, 31)) == frozenset()
    assert await bonds.insurers(E1, date(2015, 5, 31)) == {ANNA["party_id"], BERT["party_id"]}
    assert await bonds.insurers(E1, date(2015, 6, 1)) == {ANNA["party_id"]}


async def test_the_agency_is_the_one_that_was_chosen_last(store: MemoryEventStore) -> None:
    """Last by when it was true, not by when it was recorded."""
    stream, chosen = f"inspection-{E1}", "inspection.AgencyChosen.v1"
    assert await directory(store).bonds.agency(E1) is None
    await wrote(store, stream, chosen, agency=BERT)
    await wrote(store, stream, chosen, at=datetime(2014, 1, 1, tzinfo=UTC), agency=ANNA)
    assert await directory(store).bonds.agency(E1) == BERT["party_id"]


async def test_the_bound_are_related_today(store: MemoryEventStore) -> None:
    """A cover of last year lets no insurer in; roles are those of a credential."""
    year: dict[str, Any] = {"covers_from": "2026-01-01", "covers_to": "2026-12-31"}
    await wrote(store, f"cover-{E1}", "insurance.CoverBound.v1", cover_id="1", insurer=ANNA, **year)
    bare = Subject(E1, "350203", frozenset())
    during, after = Hand(), Hand(datetime(2027, 1, 1, tzinfo=UTC))
    assert (await directory(store, during).related(bare)).parties == {("insurer", ANNA["party_id"])}
    assert (await directory(store, after).related(bare)).parties == frozenset()


# -- single facts ---------------------------------------------------------------------------------------


async def test_a_happening_is_what_its_stream_began_with(store: MemoryEventStore) -> None:
    """Elevator, place and time are in the envelope; a stream that nobody wrote is nothing."""
    known = directory(store)
    assert await known.happening("case-1") is None
    await wrote(store, "case-1", "emergency.CaseOpened.v1", trapped=2)
    await wrote(store, "case-1", "emergency.RescueDispatched.v1", level=1)
    found = await known.happening("case-1")
    assert found is not None
    assert (found.type, found.elevator_id, found.division, found.occurred_at) == (
        "emergency.CaseOpened.v1",
        E1,
        "350203",
        AT,
    )


async def test_a_fact_is_the_newest_of_its_names(store: MemoryEventStore) -> None:
    """With its data and its position, for whoever must name what a decision rests on."""
    await wrote(store, "rating-1", "maintenance.RatingPublished.v1", grade="b")
    await wrote(store, "rating-1", "maintenance.RatingPublished.v1", grade="a")
    await wrote(store, "rating-1", "maintenance.RatingAppealed.v1")
    fact = await directory(store).fact("rating-1", "maintenance.RatingPublished.v1")
    assert fact is not None
    assert (fact.data["grade"], fact.position) == ("a", 2)
    assert await directory(store).fact("rating-1", "maintenance.RatingWithdrawn.v1") is None


async def test_a_log_that_cannot_be_read_is_never_a_yes() -> None:
    """Every look-up passes on that the log is away; nobody is told that nothing was found."""
    store = DoorStore(Hand())
    known = directory(store)

    async def away() -> None:
        raise StoreUnavailable("away")

    store.before_read = away
    for asked in (
        known.elevators.facts(E1),
        known.elevator(E1),
        known.parties.known("register:t:anna", "unit"),
        known.bonds.maintainer(E1, date(2015, 1, 1)),
        known.bonds.insurers(E1, date(2015, 1, 1)),
        known.bonds.agency(E1),
        known.happening("case-1"),
        known.fact("rating-1"),
        known.related(Subject(E1, "", frozenset())),
    ):
        with pytest.raises(StoreUnavailable):
            await asked
