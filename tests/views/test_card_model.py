"""The card at any point of both clocks is what a model of the acts themselves says."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final, NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from services.insurance.events.cover import CancellationReason, CoverBound, CoverCancelled
from services.kernel.clock import micros
from services.kernel.decider import Event
from services.reference.party import PartyRef
from services.registry.events.elevator import (
    OwnerChanged,
    UseResumed,
    UserUnitChanged,
    UseSuspended,
)
from services.supervision.events.hazard import HazardFiled, HazardRefuted, HazardSource
from services.views.language import CATALOGUE
from services.views.lifecycle.carding import card_at
from services.views.lifecycle.life import life_at
from tests.registry.facts import AGENCY, IMPORTED
from tests.views.stories import COVER, E1, PARTIES

START: Final = datetime(2015, 6, 1, 4, tzinfo=UTC)
DAYS: Final = 9


class Act(NamedTuple):
    """Something that somebody told: what, about whom or what (0 to 2), true on which day."""

    what: str
    which: int
    day: int


WORDS: Final = {
    "user_unit": "elevator",
    "owner": "elevator",
    "stop": "elevator",
    "resume": "elevator",
    "cover": "cover",
    "cancel": "cover",
    "hazard": "hazard",
    "refute": "hazard",
}
"""What can be told, and the word that the stream of it begins with."""


def possible(told: Sequence[Act]) -> list[Act]:
    """Without what is refused: a hazard is filed once, and refuted only when it is on file."""
    kept: list[Act] = []
    for act in told:
        filed = any(one.what == "hazard" and one.which == act.which for one in kept)
        if WORDS[act.what] != "hazard" or filed is (act.what == "refute"):
            kept.append(act)
    return kept


acts = st.lists(
    st.builds(Act, st.sampled_from(sorted(WORDS)), st.integers(0, 2), st.integers(0, DAYS)),
    max_size=12,
).map(possible)


def event_of(act: Act) -> Event:
    """The fact that follows from an act."""
    party, number = PARTIES[act.which], str(act.which)
    covered: dict[str, Any] = {"covers_from": on(act.which), "covers_to": on(act.which + 4)}
    ended: dict[str, Any] = {"ended_on": on(act.which + 1), "reason": CancellationReason.REQUESTED}
    found: dict[str, Any] = {"description": "x", "found_on": on(0), "source": HazardSource.OTHER}
    made: dict[str, Callable[[], Event]] = {
        "user_unit": lambda: UserUnitChanged(user_unit=party),
        "owner": lambda: OwnerChanged(owner=party),
        "stop": lambda: UseSuspended(reason="x"),
        "resume": lambda: UseResumed(self_check_reference="x"),
        "cover": lambda: CoverBound(cover_id=number, insurer=party, **covered, **COVER),
        "cancel": lambda: CoverCancelled(cover_id=number, endorsement_number="1", **ended),
        "hazard": lambda: HazardFiled(hazard_id=number, elevator_id=E1, **found),
        "refute": lambda: HazardRefuted(refuted_by=AGENCY, reason="x"),
    }
    return made[act.what]()


def on(day: int) -> date:
    return (START + timedelta(days=day)).date()


class Answer(NamedTuple):
    """What the card is asked for."""

    user_unit: PartyRef | None
    owner: PartyRef | None
    phase: str
    covers: set[str]
    hazards: set[str]


def modelled(story: Sequence[Act], as_of: int, known: int) -> Answer:
    """By the acts alone: those known by then and true by then, the last one of its day last."""
    seen = [(act.day, order, act) for order, act in enumerate(story[:known]) if act.day <= as_of]
    by_truth = [act for _, _, act in sorted(seen)]
    told = [act for _, _, act in seen]
    return Answer(
        _last(by_truth, "user_unit"),
        _last(by_truth, "owner"),
        _phase(by_truth),
        {str(number) for number in range(3) if _covered(told, number, as_of)},
        {str(number) for number in range(3) if _hazardous(told, number)},
    )


def _last(by_truth: Sequence[Act], what: str) -> PartyRef | None:
    named = [PARTIES[act.which] for act in by_truth if act.what == what]
    return named[-1] if named else None


def _phase(by_truth: Sequence[Act]) -> str:
    moves = [act.what for act in by_truth if act.what in {"stop", "resume"}]
    return "stopped" if moves and moves[-1] == "stop" else "in_use"


def _covered(told: Sequence[Act], number: int, as_of: int) -> bool:
    about = [act.what for act in told if act.which == number]
    last = number + (1 if "cancel" in about else 4)
    return "cover" in about and number <= as_of <= last


def _hazardous(told: Sequence[Act], number: int) -> bool:
    about = {act.what for act in told if act.which == number}
    return "hazard" in about and "refute" not in about


def rows_of(story: Sequence[Act]) -> Iterator[dict[str, Any]]:
    """The acts as rows of facts: known one after the other, after the import."""
    told = [(-1, f"elevator-{E1}", IMPORTED), *map(_laid, story)]
    for position, (day, stream, event) in enumerate(told):
        type_, data = CATALOGUE.encode(event)
        yield {
            "occurred_at": micros(START + timedelta(days=day)),
            "position": position,
            "recorded_at": position,
            "type": type_,
            "data": data.decode(),
            "stream": stream,
        }


def _laid(act: Act) -> tuple[int, str, Event]:
    word = WORDS[act.what]
    return act.day, f"{word}-{act.which if word == 'hazard' else E1}", event_of(act)


@settings(max_examples=100, deadline=None)
@given(acts, st.integers(0, DAYS), st.integers(0, 12))
def test_the_card_is_what_the_acts_say(story: Sequence[Act], as_of: int, known: int) -> None:
    """Whatever came late, whatever was known: the last that was true counts."""
    rows = [row for row in rows_of(story) if row["recorded_at"] <= known]
    life = life_at(E1, rows, micros(START + timedelta(days=as_of)))
    card = card_at(life, on(as_of))
    assert Answer(
        card.elevator.user_unit,
        card.elevator.owner,
        card.elevator.phase.value,
        {one.cover_id for one in card.insurance.covers},
        {one.hazard_id for one in card.hazards},
    ) == modelled(story, as_of, known)


@settings(max_examples=60, deadline=None)
@given(acts, st.integers(0, DAYS))
def test_late_is_what_became_known_after_something_later(story: Sequence[Act], as_of: int) -> None:
    """Each act is compared with all that were told before it; the basis of a block says so."""
    life = life_at(E1, rows_of(story), micros(START + timedelta(days=as_of)))
    late = {
        order
        for order, act in enumerate(story, 1)
        if any(before.day > act.day for before in story[: order - 1])
    }
    assert life.late == late
    owned = {
        o for o, act in enumerate(story, 1) if WORDS[act.what] == "elevator" and act.day <= as_of
    }
    assert set(card_at(life, on(as_of)).elevator_basis.positions) == owned | {0}
    assert card_at(life, on(as_of)).elevator_basis.late is bool(owned & late)
