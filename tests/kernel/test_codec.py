"""Stored names and what stands under them: old data keeps its meaning for ever."""

from typing import Any, ClassVar

import pytest

from services.kernel.codec import (
    Catalogue,
    IncompleteCatalogue,
    UndecodableEvent,
    UnknownEventType,
    Upcaster,
)
from services.kernel.decider import Event

V1 = b'{"load":"1000 kg"}'
V2 = b'{"load_kg":1000}'
V3 = b'{"load_kg":1000.0,"persons":13}'
"""Real bytes of each version of one fact, as the log holds them."""


class LoadStated(Event):
    """Version 3: the load is a number of any precision, and persons came to it."""

    stored_as: ClassVar = "tests.LoadStated.v3"
    load_kg: float
    persons: int | None = None


class Stated(Event):
    stored_as: ClassVar = "tests.Stated.v1"
    text: str | None = None
    number: int = 0


def named(name: str) -> type[Event]:
    return type("Named", (Event,), {"stored_as": name, "__annotations__": {"stored_as": ClassVar}})


def kilograms(data: dict[str, Any]) -> dict[str, Any]:
    return {"load_kg": int(data["load"].removesuffix(" kg"))}


FIRST = Upcaster("tests.LoadStated.v1", "tests.LoadStated.v2", kilograms)
SECOND = Upcaster("tests.LoadStated.v2", "tests.LoadStated.v3", lambda data: {**data})
FAMILY = Catalogue([LoadStated, Stated], [FIRST, SECOND])


def test_an_event_is_stored_under_its_name_without_empty_fields() -> None:
    """None says nothing, so nothing is stored; a zero is a fact."""
    assert FAMILY.encode(Stated()) == ("tests.Stated.v1", b'{"number":0}')


def test_what_is_encoded_is_decoded() -> None:
    """Text of any script, and numbers."""
    event = Stated(text="电梯 \N{ELEVATOR}", number=-7)
    assert FAMILY.decode(*FAMILY.encode(event)) == event


@pytest.mark.parametrize(
    ("type_", "data", "persons"),
    [
        ("tests.LoadStated.v1", V1, None),
        ("tests.LoadStated.v2", V2, None),
        ("tests.LoadStated.v3", V3, 13),
    ],
)
def test_old_bytes_read_as_the_event_of_today(type_: str, data: bytes, persons: int | None) -> None:
    """Through every version between; the log is never rewritten."""
    assert FAMILY.decode(type_, data) == LoadStated(load_kg=1000, persons=persons)


@pytest.mark.parametrize("data", [b"{}", b"not json", b"", b"\xff"])
def test_a_type_that_nobody_knows_is_named(data: bytes) -> None:
    """Whatever its bytes are: they were not looked at."""
    with pytest.raises(UnknownEventType, match=r"tests\.LoadStated\.v4"):
        FAMILY.decode("tests.LoadStated.v4", data)


@pytest.mark.parametrize("version", [1, 2, 3])
@pytest.mark.parametrize(
    "data", [b"", b"\xff", b"[]", b"7", b"null", b"{}", b'{"load":7}', b'{"load_kg":"x"}']
)
def test_bytes_that_do_not_fit_are_undecodable(version: int, data: bytes) -> None:
    """Of a present and of a retired version alike; the type is named."""
    type_ = f"tests.LoadStated.v{version}"
    with pytest.raises(UndecodableEvent, match=type_):
        FAMILY.decode(type_, data)


def test_a_field_that_nobody_knows_is_undecodable() -> None:
    """It would be lost silently otherwise."""
    with pytest.raises(UndecodableEvent):
        FAMILY.decode("tests.Stated.v1", b'{"number":1,"colour":"red"}')


@pytest.mark.parametrize(
    "name",
    [
        "", "LoadStated.v1", "tests.LoadStated", "tests.LoadStated.v0", "tests.LoadStated.v01",
        "tests.loadStated.v1", "Tests.LoadStated.v1", "tests.LoadStated.v1 ", "tests.LoadStated.v1\n",
        "tests.Load_Stated.v1", "tests.sub.LoadStated.v1", "services.tests:LoadStated", "tests.L.v1",
    ],
)  # fmt: skip
def test_a_name_not_written_by_the_grammar_is_refused(name: str) -> None:
    """<service>.<Fact>.v<number>, never a Python path."""
    with pytest.raises(IncompleteCatalogue):
        Catalogue([named(name)])
    with pytest.raises(IncompleteCatalogue):
        Catalogue([Stated], [Upcaster(name, "tests.Stated.v1", dict)])


def test_two_classes_under_one_name_are_refused() -> None:
    """Nobody could say which of them is meant."""
    with pytest.raises(IncompleteCatalogue, match="two classes"):
        Catalogue([Stated, named("tests.Stated.v1")])


def test_two_upcasters_from_one_name_are_refused() -> None:
    """The order of a list must not decide what the past means."""
    with pytest.raises(IncompleteCatalogue, match="two upcasters"):
        Catalogue([LoadStated], [FIRST, FIRST, SECOND])


@pytest.mark.parametrize("upcasters", [[], [FIRST], [SECOND]])
def test_a_retired_version_without_a_way_to_the_present_is_refused(
    upcasters: list[Upcaster],
) -> None:
    """Every lower number was once written, so each needs its way."""
    with pytest.raises(IncompleteCatalogue, match="nothing leads from"):
        Catalogue([LoadStated], upcasters)


def test_a_chain_that_ends_nowhere_is_refused() -> None:
    """Its last name has no class."""
    stray = Upcaster("tests.Gone.v1", "tests.Gone.v2", dict)
    with pytest.raises(IncompleteCatalogue, match=r"tests\.Gone\.v1 leads to no event"):
        Catalogue([Stated], [stray])


def test_a_circle_is_refused() -> None:
    """At construction, not by reading for ever."""
    there = Upcaster("tests.Round.v1", "tests.Round.v2", dict)
    back = Upcaster("tests.Round.v2", "tests.Round.v1", dict)
    with pytest.raises(IncompleteCatalogue):
        Catalogue([Stated], [there, back])


def test_a_present_name_with_an_upcaster_is_refused() -> None:
    """It is either read as it is, or lifted."""
    with pytest.raises(IncompleteCatalogue, match="is current and has an upcaster"):
        Catalogue([Stated], [Upcaster("tests.Stated.v1", "tests.Stated.v2", dict)])


def test_a_fact_may_be_renamed() -> None:
    """The old name leads to the new one, and is no longer written."""
    catalogue = Catalogue([Stated], [Upcaster("tests.Said.v1", "tests.Stated.v1", dict)])
    assert catalogue.decode("tests.Said.v1", b'{"number":3}') == Stated(number=3)
