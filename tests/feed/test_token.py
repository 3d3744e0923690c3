"""Tokens: what is signed is read again, and what was touched is refused."""

import base64
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.feed.filtering import Filter
from services.feed.token import (
    FeedTokenForeign,
    FeedTokenForged,
    FeedTokenMalformed,
    Place,
    Tokens,
)

TOKENS = Tokens(b"k" * 32)
EPOCH = UUID(int=7)
texts = st.lists(st.text(max_size=8), max_size=3).map(tuple)
places = st.builds(
    Place,
    st.integers(0, 2**62),
    st.sampled_from(["", "0123456789ab"]),
    st.uuids(),
    st.text(max_size=20),
    st.builds(Filter, texts, texts, texts, st.sampled_from(["", 'division:"35"'])),
)


@given(places)
@settings(max_examples=50, deadline=None)
def test_a_token_is_its_place(place: Place) -> None:
    """Position, mark, epoch, scope and filter come back as they were."""
    assert TOKENS.read(TOKENS.sign(place), "token") == place


@given(places, st.data())
@settings(max_examples=100, deadline=None)
def test_a_token_with_another_character_is_none(place: Place, data: st.DataObject) -> None:
    """Wherever a character is replaced, left out or added, the token is refused by name."""
    token = TOKENS.sign(place)
    index = data.draw(st.integers(0, len(token) - 1))
    other = data.draw(st.sampled_from(["", "A", "B", "_", "=", token[index] + "A"]))
    altered = token[:index] + other + token[index + 1 :]
    if altered == token:
        return
    with pytest.raises((FeedTokenForged, FeedTokenMalformed)) as refused:
        TOKENS.read(altered, "start.token")
    assert refused.value.field == "start.token"


@given(st.text(max_size=60))
@settings(max_examples=100, deadline=None)
def test_no_text_is_a_token_by_chance(text: str) -> None:
    """Any text is refused as a field that is wrong, never with a crash."""
    with pytest.raises((FeedTokenForged, FeedTokenMalformed)):
        TOKENS.read(text, "token")


def test_a_token_from_before_there_were_expressions_is_read() -> None:
    """A subscriber that comes back after an update goes on where it was."""
    asked = Filter(("elevators.*",), ("35",))
    assert asked.parts == [["elevators.*"], ["35"], []]
    assert Filter.from_parts(asked.parts) == asked


def test_a_token_of_another_key_is_forged() -> None:
    """Whoever knows how tokens look but not the key can write none."""
    token = Tokens(b"x" * 32).sign(Place(1, "", EPOCH, "insurer|uscc:1", Filter()))
    with pytest.raises(FeedTokenForged):
        TOKENS.read(token, "token")


def test_a_token_is_one_callers() -> None:
    """Another scope begins with a token of its own."""
    token = TOKENS.sign(Place(1, "", EPOCH, "insurer|uscc:1", Filter()))
    assert TOKENS.place(token, "token", "insurer|uscc:1").position == 1
    with pytest.raises(FeedTokenForeign):
        TOKENS.place(token, "token", "insurer|uscc:2")


def test_a_token_is_safe_in_a_url() -> None:
    """Letters, digits, - and _ only; what is inside is no promise."""
    token = TOKENS.sign(Place(1, "", EPOCH, "省|35", Filter(("elevators.*",))))
    assert base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
    assert set(token) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")
