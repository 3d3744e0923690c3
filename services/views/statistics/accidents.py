"""Accidents 事故 and incidents 相关事件, their grades and their tolls, counted on the day they happened.

What a correction says was so from the beginning; a report that was withdrawn counts nowhere. The
pure reference is `services.emergency.figures`, by whose fold the stories are told.
"""

from collections.abc import Iterator
from typing import Any, Final, get_args

from services.emergency import accident
from services.emergency.accident.state import (
    AccidentFile,
    Investigated,
    Settled,
    State,
    Unreported,
)
from services.emergency.events.accident import (
    AccidentClosed,
    AccidentHappened,
    AccidentReported,
)
from services.kernel.clock import from_micros
from services.kernel.decider import Event
from services.kernel.projecting.projection import Told
from services.reference.elevator import Place
from services.views.days import number_of
from services.views.language import CATALOGUE, decoded
from services.views.statistics.ledger import Contributions, Entry
from services.views.statistics.telling import Story, in_order, telling


def note(told: Told) -> Any:
    """The fact by its stored name, without descriptions and names."""
    return [told.type, CATALOGUE.encode(_lean(told.event))[1].decode()]


def contributions(story: Story) -> Contributions:
    """What one accident amounts to."""
    state = _state(story)
    if not isinstance(state, Investigated | Settled):
        return {}
    file = state.file
    division, day = file.reported.place.division, number_of(file.happened_at)
    return {
        Entry(metric, part, division, day): amount
        for metric, part, amount in _counts(file)
        if amount
    }


def _state(story: Story) -> State:
    state: State = Unreported()
    for fact in in_order(story) if story else ():
        type_, data = fact.what
        event = decoded(type_, data)
        state = accident.evolve(state, event, from_micros(fact.occurred_at))
    return state


def _counts(file: AccidentFile) -> Iterator[tuple[str, str, int]]:
    """Accidents and incidents apart: until 2023 the latter are in no published figure."""
    kind, toll = file.reported.accident_class.value, file.toll
    yield f"{kind}s", "", 1
    yield f"{kind}s", f"grade:{file.graded.grade if file.graded else 'ungraded'}", 1
    yield f"{kind}_deaths", "", toll.deaths
    yield f"{kind}_serious_injuries", "", toll.serious_injuries
    yield f"{kind}_injuries", "", toll.serious_injuries + toll.minor_injuries


def _lean(event: Event) -> Event:
    """What of a fact counts."""
    match event:
        case AccidentReported(place=place):
            kept = ("accident_id", "accident_class", "toll")
            stated: dict[str, Any] = {name: getattr(event, name) for name in kept}
            lean = Place(division=place.division)
            return AccidentReported.model_construct(**stated, place=lean, description="")
        case _:
            return event


ACCIDENTS: Final = telling(
    (one.stored_as for one in get_args(AccidentHappened) if one is not AccidentClosed),
    note,
    contributions,
)
