"""The database of now and the facts of now give one answer; of another moment nothing is missed."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.kernel.clock import micros
from services.kernel.filtering.fields import read
from services.views.lifecycle import searching
from services.views.lifecycle.bonds import BondRole
from services.views.lifecycle.found import FIELDS, Found, Wanted, is_wanted, told_anew
from services.views.lifecycle.scope import EVERYTHING
from services.views.lifecycle.searching import candidates, found_now, then
from services.views.lifecycle.story import Fact
from tests.views.laid import laid
from tests.views.stories import DAYS, FIRST, PARTIES, Told, facts_of, noon, stories

FILTERS: Final = (
    "",
    "phase = in_use",
    "NOT phase = relocating AND division >= 350206",
    f'maintainer_id = "{PARTIES[0].party_id}" OR owner_id:*',
    f'NOT maintainer_id = "{PARTIES[1].party_id}" AND user_unit_id != "{PARTIES[2].party_id}"',
    "address:莲花 AND put_into_use_on:*",
    "address:里 OR address:湖里",
    "address:湖里 AND address:2",
    "NOT address:莲花",
    f'maintainer_id = "{PARTIES[0].party_id}" AND phase != sealed',
    f'user_unit_id = "{PARTIES[1].party_id}" AND owner_id != "{PARTIES[1].party_id}"',
    f'owner_id = "{PARTIES[0].party_id}" AND division = 350206',
    "division = 440305 AND maker_id:*",
)
IDS: Final = ("a" * 26, "b" * 26, "c" * 26)

wanted = st.builds(
    Wanted,
    day=st.integers(0, DAYS).map(lambda n: FIRST + timedelta(days=n)),
    identifier=st.sampled_from(["", "", "77", "78"]),
    party_id=st.sampled_from(["", *(one.party_id for one in PARTIES)]),
    role=st.none() | st.sampled_from(BondRole),
    address=st.sampled_from(["", "", "莲花", "湖里", "花", "莲花一"]),
    division=st.sampled_from(["", "35", "4403", "350206"]),
    filter=st.sampled_from(FILTERS).map(lambda text: read(text, FIELDS)),
)
several = st.tuples(stories, stories, stories)


@settings(max_examples=80, deadline=None)
@given(several, wanted, st.sampled_from([0, 2, searching.FEW]))
def test_the_database_finds_what_the_facts_say(
    told: Sequence[Told], asked: Wanted, few: int
) -> None:
    """Whatever is asked, of elevators of whatever past, whether few or many stand where it says."""
    lives = _lives(told)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(searching, "FEW", few)
        rows = asyncio.run(found_now(laid(lives), asked, EVERYTHING, "", 10))
    assert _shown(rows) == _shown(_by_facts(lives, asked))
    assert [one.maintainer(asked.day) for one in rows] == [
        one.maintainer(asked.day) for one in _by_facts(lives, asked)
    ]


@settings(max_examples=80, deadline=None)
@given(several, wanted, st.integers(0, DAYS), st.integers(0, 9))
def test_of_another_moment_nothing_is_missed(
    told: Sequence[Told], asked: Wanted, day: int, known: int
) -> None:
    """What was wanted then is among what comes into question, whatever became known later."""
    as_of = micros(noon(FIRST + timedelta(days=day)))
    lives = _lives(told)
    found = asyncio.run(candidates(laid(lives), asked, EVERYTHING, "", 10))
    in_question = {one for one, _ in found}
    for elevator_id, story in lives.items():
        one = then(elevator_id, story, asked, as_of, known)
        seen = [fact for fact in story if fact.occurred_at <= as_of and fact.recorded_at <= known]
        assert _shown(one) == _shown(told_anew(elevator_id, seen, asked.identifier))
        if one is not None and is_wanted(one, asked):
            assert elevator_id in in_question


def _lives(told: Sequence[Told]) -> Mapping[str, Sequence[Fact]]:
    return {one: facts_of(story) for one, story in zip(IDS, told, strict=True)}


def _by_facts(lives: Mapping[str, Sequence[Fact]], asked: Wanted) -> list[Found]:
    told = (told_anew(one, story, asked.identifier) for one, story in lives.items())
    return [one for one in told if one is not None and is_wanted(one, asked)]


def _shown(found: Any) -> Any:
    """What of these is seen: cards and identifiers; bonds are read only as far as they are needed."""
    many = found if isinstance(found, Sequence) else [found]
    return [(dict(one.card), [dict(row) for row in one.matched]) for one in many if one]
