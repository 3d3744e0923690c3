"""Derived ids are the same for ever; keys say nothing and are nobody else's."""

import re
from uuid import RFC_4122, UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.kernel.ids import RandomIds, derived_uuid, opaque_key

PARTS = st.lists(st.text(st.sampled_from("ab\x1f\x1b01"), max_size=4), min_size=1, max_size=3)


def test_a_derived_id_is_the_same_for_ever() -> None:
    """Logs hold it, so this literal never changes."""
    seed = UUID("11111111-1111-4111-8111-111111111111")
    assert str(derived_uuid(seed, 0)) == "eb2208fd-02f4-80d3-b21e-5649a4ad811e"


@given(st.uuids(), st.integers(0, 1000))
def test_a_derived_id_is_a_uuid_of_version_8(seed: UUID, part: int) -> None:
    """RFC 9562 §5.8: version 8, variant 10."""
    derived = derived_uuid(seed, part)
    assert (derived.version, derived.variant) == (8, RFC_4122)


@given(st.lists(st.tuples(st.uuids(), st.integers(0, 9)), unique=True, max_size=20))
def test_other_seeds_and_parts_give_other_ids(pairs: list[tuple[UUID, int]]) -> None:
    """Neither two requests nor two events of one share an id."""
    assert len({derived_uuid(*pair) for pair in pairs}) == len(pairs)


def test_a_fresh_id_is_random() -> None:
    """Version 4, and another each time."""
    ids = RandomIds()
    one, other = ids.fresh(), ids.fresh()
    assert one != other
    assert one.version == 4


def test_a_key_is_the_same_for_ever() -> None:
    """Every elevator is found by it."""
    assert opaque_key("uscc:91310000607221234X", "E-2015-001") == "td4fpmy5rfqftvjhc3fcio52dm"


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1, max_size=3))
def test_a_key_is_26_letters_and_digits(parts: list[str]) -> None:
    """As the protos ask for it."""
    assert re.fullmatch("[a-z2-7]{26}", opaque_key(*parts))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("ab", "c"), ("a", "bc")),
        (("a\x1fb", "c"), ("a", "b\x1fc")),
        (("a\x1fb",), ("a", "b")),
        (("a\x1b", "b"), ("a", "\x1bb")),
        (("a\x1b1b",), ("a\x1fb",)),
        (("a", ""), ("a",)),
    ],
)
def test_a_separator_in_a_part_does_not_join_keys(
    one: tuple[str, ...], other: tuple[str, ...]
) -> None:
    """A serial number cannot be written so that it becomes another elevator's."""
    assert opaque_key(*one) != opaque_key(*other)


@given(PARTS, PARTS)
def test_other_parts_have_other_keys(one: list[str], other: list[str]) -> None:
    """Also where separators and escapes abound."""
    assert (opaque_key(*one) == opaque_key(*other)) is (one == other)
