"""Platforms 应急处置平台: which stage each has reached since when, on any day, as known on any day.

The ledger keeps a level for each (stage, since) of a division; which cities they serve is asked
afterwards, of the list of that day.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from services.emergency import platform
from services.emergency.coverage import MEDIUM_CITIES, Coverage, Reached, coverage_of
from services.emergency.events.platform import (
    BuildingStarted,
    PlatformCommissioned,
    PlatformDecommissioned,
    PlatformPlanned,
)
from services.emergency.events.values import PlatformStage
from services.emergency.platform.state import Platform, State, Unplanned
from services.kernel.clock import from_micros
from services.kernel.projecting.asking import Look
from services.kernel.projecting.projection import Told
from services.reference.dated import legal_day
from services.views.days import number
from services.views.language import decoded
from services.views.statistics.ledger import Contributions, Entry
from services.views.statistics.reading import Region, parts
from services.views.statistics.telling import Story, in_order, telling

STAGE: Final = "stage:"
"""What the slice of a stage begins with: stage:live:2015-09-01."""


def note(told: Told) -> Any:
    """The fact, whole: there are a few of each of some hundred platforms."""
    return [told.type, told.data.decode()]


def contributions(story: Story) -> Contributions:
    """What one platform amounts to: it stands at one stage at a time, from the day it was reached."""
    moves: Counter[Entry] = Counter()
    state = _state(story)
    if not isinstance(state, Platform):
        return moves
    before: tuple[str, ...] = ()
    for on in sorted({legal_day(at) for _, at in state.stages}):
        after = tuple(_slices(state.stage_on(on)))
        for slices, amount in ((before, -1), (after, 1)):
            for one in slices:
                moves[Entry("platforms", one, state.division, number(on))] += amount
        before = after
    return moves


def _slices(reached: Reached | None) -> Iterator[str]:
    if reached is not None:
        stage, since = reached
        yield f"{STAGE}{stage}"
        yield f"{STAGE}{stage}:{since}"


def _state(story: Story) -> State:
    state: State = Unplanned()
    for fact in in_order(story) if story else ():
        type_, data = fact.what
        event = decoded(type_, data)
        state = platform.evolve(state, event, from_micros(fact.occurred_at))
    return state


async def coverage_on(look: Look, on: date, known_on: date) -> Coverage:
    """Where each city of that day's list was. Raises `NoRuleThen` for a day before the first list."""
    stages = await parts(look, Region("", 6, None, on, known_on), "platforms", STAGE[:-1])
    known = [
        (division, (PlatformStage(stage), date.fromisoformat(since)))
        for (_, slice_), division in stages
        for stage, _, since in [slice_.removeprefix(STAGE).partition(":")]
        if since
    ]
    return coverage_of(MEDIUM_CITIES, known, on)


PLATFORMS: Final = telling(
    (
        one.stored_as
        for one in (PlatformPlanned, BuildingStarted, PlatformCommissioned, PlatformDecommissioned)
    ),
    note,
    contributions,
)
