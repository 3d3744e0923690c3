"""Platforms 应急处置平台: which stage each has reached since when, on any day, as known on any day.

The ledger keeps a level for each (stage, since) of a division; which cities they serve is asked
afterwards, of the list of that day.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, Final

from services.emergency import platform
from services.emergency.coverage import MEDIUM_CITIES, Coverage, coverage_of
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
from services.views.days import day
from services.views.language import CATALOGUE
from services.views.statistics.ledger import Contributions
from services.views.statistics.reading import Region, parts
from services.views.statistics.telling import Noted, Story, along, telling

STAGE: Final = "stage:"
"""What the slice of a stage begins with: stage:live:2015-09-01."""


def note(told: Told) -> Any:
    """The fact, whole: there are a few of each of some hundred platforms."""
    return [told.type, told.data.decode()]


def contributions(story: Story) -> Contributions:
    """What one platform amounts to."""
    return along(story, _standing, _levels)


def _standing(facts: Iterable[Noted]) -> tuple[State, int]:
    """The platform, and the last day of these facts."""
    state: State = Unplanned()
    last = 0
    for one in facts:
        type_, data = one.what
        event: Any = CATALOGUE.decode(type_, data.encode())
        state = platform.evolve(state, event, from_micros(one.occurred_at))
        last = max(last, one.day)
    return state, last


def _levels(standing: tuple[State, int]) -> Iterator[tuple[str, str, str]]:
    state, last = standing
    reached = state.stage_on(day(last)) if isinstance(state, Platform) else None
    if isinstance(state, Platform) and reached is not None:
        stage, since = reached
        yield "platforms", f"{STAGE}{stage}:{since}", state.division
        yield "platforms", f"{STAGE}{stage}", state.division


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
