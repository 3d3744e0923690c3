"""Tokens: what is signed is read again, and what was touched is refused."""

import base64
from typing import Any, cast
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.feed.filtering import EVERY, Filter
from services.feed.published import TYPES
from services.feed.token import (
    LAST_POSITION,
    LONGEST,
    MARK_CHARACTERS,
    FeedFilterTooLong,
    FeedTokenForeign,
    FeedTokenForged,
    FeedTokenMalformed,
    Place,
    Tokens,
)
from services.pb.buf.validate import validate_pb2
from services.pb.feed.v1 import cursor_pb2, event_feed_pb2, filter_pb2

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


FULL = Filter(
    tuple(sorted([*TYPES, *(one + EVERY for one in TYPES)], key=len)[-100:]),
    tuple(f"{number:06}" for number in range(100)),
    tuple(f"{number:026}" for number in range(200)),
)
"""Every list is full, of the longest that there are."""

LONGEST_EXPRESSION = 2_000
LONGEST_SCOPE = f"inspection_body|committee:350203-{'梯' * 93}"


def rules_of(message: Any, field: str) -> Any:
    """What the proto asks of the field."""
    options = message.DESCRIPTOR.fields_by_name[field].GetOptions()
    return options.Extensions[cast("Any", validate_pb2.field)]


def begun(asked: Filter) -> Place:
    """Where the subscriber of the longest scope begins."""
    return Place(0, "", EPOCH, LONGEST_SCOPE, asked)


def filled(before: str, character: str, after: str) -> str:
    """The longest expression of this character."""
    return before + character * (LONGEST_EXPRESSION - len(before + after)) + after


@pytest.mark.parametrize("message", [event_feed_pb2.Start, cursor_pb2.CommitCursorRequest])
def test_whatever_takes_a_token_takes_the_longest(message: Any) -> None:
    """The limit of the protos is the one that filters are held to."""
    assert rules_of(message, "token").string.max_len == LONGEST


def test_full_is_as_full_as_the_contract_allows() -> None:
    """What the tests here say of the longest filter holds of the protos' limits."""
    for name in ("types", "divisions", "elevator_ids"):
        most = rules_of(filter_pb2.Filter, name).repeated.max_items
        assert len(set(getattr(FULL, name))) == most
    assert rules_of(filter_pb2.Filter, "expression").string.max_len == LONGEST_EXPRESSION


@pytest.mark.parametrize(
    "expression",
    [
        filled('subject = "', "梯", '"'),
        filled('subject = "', "𪚥", '"'),
        filled('subject = "', "\x01", '"'),
        filled("subject = '", '"', "'"),
        filled("subject = ", "\\", ""),
        " AND ".join(["NOT(subject=a OR time:*)"] * 50)[:LONGEST_EXPRESSION],
    ],
    ids=["Chinese", "rare", "control", "quotes", "backslashes", "many"],
)
def test_every_list_full_and_any_expression_have_a_token(expression: str) -> None:
    """Also in the canonical text, which writes some characters as two, and in JSON's, as up to six."""
    assert len(expression) <= LONGEST_EXPRESSION
    stated = Filter.of(filter_pb2.Filter(expression=expression)).expression
    TOKENS.ensure_short(begun(FULL._replace(expression=stated)))


def test_a_filter_is_refused_from_the_first_character_too_many() -> None:
    """By the longest token that its subscriber may ever be given; the limit itself is allowed."""
    room = (LONGEST - len(furthest(worded(0)))) * 3 // 4
    assert len(furthest(worded(room))) == LONGEST
    TOKENS.ensure_short(begun(worded(room)))
    with pytest.raises(FeedFilterTooLong) as refused:
        TOKENS.ensure_short(begun(worded(room + 1)))
    assert refused.value.field == "filter"
    assert int(refused.value.facts["characters"]) > LONGEST
    assert refused.value.facts["limit"] == str(LONGEST)


def worded(characters: int) -> Filter:
    """A filter of so many characters."""
    return Filter(elevator_ids=("x" * characters,))


def furthest(asked: Filter) -> str:
    """The longest token that its subscriber is given."""
    return TOKENS.sign(begun(asked)._replace(position=LAST_POSITION, mark="f" * MARK_CHARACTERS))
