"""The stock on two clocks, against a model that is computed from what was told.

Elevators live through registrations, stops, seals, works, corrections, moves and ends, told in any
order and at any time after they were true. The model holds every telling; what there was on day D as
known on day K is counted by walking through the tellings known by K, with no ledger anywhere.
"""

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final
from uuid import uuid4

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.kernel.decider import Event
from services.kernel.envelope import Actor, Meta, encode_meta
from services.kernel.projecting.projector import Projector
from services.kernel.projecting.sqlite_sink import SqliteSink
from services.kernel.projecting.sqlite_views import SqliteViews
from services.kernel.store import NO_STREAM, NewEvent
from services.kernel.stores.memory import MemoryEventStore
from services.reference.elevator import Place, PlaceType
from services.registry.elevator import elevator_id_of
from services.registry.events.elevator import (
    ElevatorScrapped,
    ElevatorUnsealed,
    LegacyElevatorImported,
    RecordCorrected,
    UseResumed,
    UseSuspended,
)
from services.registry.events.values import LegacyElevator, LegacyPhase, UnsealingBasis
from services.views.language import CATALOGUE
from services.views.statistics.figures import Asked, Step
from services.views.statistics.metrics import METRICS
from services.views.statistics.view import FIGURES
from tests.kernel.counter import Hand
from tests.registry.facts import MAKER, OWNER, SEALED
from tests.views.counts import breakdown, figure, ranking, series

FIRST: Final = date(2015, 1, 1)
DIVISIONS: Final = ("350203", "350206", "440305")
PLACES: Final = (PlaceType.HOSPITAL, PlaceType.RESIDENTIAL)

Act = tuple[str, str]
"""What is told, and of which division or place it speaks ("" of none)."""

ACTS: Final[st.SearchStrategy[Act]] = st.one_of(
    st.sampled_from([(act, "") for act in ("stop", "resume", "seal", "unseal", "scrap")]),
    st.tuples(st.just("correct"), st.sampled_from(DIVISIONS)),
)
TELLINGS: Final = st.lists(
    st.tuples(
        st.integers(0, 2),  # which elevator
        st.integers(0, 20),  # true on this day
        ACTS,
        st.integers(0, 3),  # days that pass before the next telling
    ),
    max_size=20,
)


@dataclass(frozen=True)
class Telling:
    """One act, when it was true and when it was told."""

    true_on: int
    told_on: int
    act: Act


class Model:
    """Elevators that were imported on their days, and what was told of them since."""

    def __init__(self) -> None:
        self.tellings: dict[int, list[Telling]] = {}

    def standing(self, elevator: int, as_of: int, known_on: int) -> tuple[str, str]:
        """(status, division); status "" is not in the stock."""
        known = [one for one in self.tellings[elevator] if one.told_on <= known_on]
        if not known or known[0].true_on > as_of:
            return "", ""  # the first fact comes first, whatever its day
        status, beneath, division = "", "", ""
        for one in [known[0], *sorted(known[1:], key=lambda one: one.true_on)]:
            if one.true_on <= as_of:
                act, where = one.act
                division = where or division
                status, beneath = self._after(status, beneath, act)
        return status, division

    @staticmethod
    def _after(status: str, beneath: str, act: str) -> tuple[str, str]:
        plain = {"import": "in_use", "stop": "stopped", "resume": "in_use", "scrap": "ended"}
        if status != "ended" and act in plain:
            return plain[act], ""
        if status != "ended" and act == "seal":
            return "sealed", (beneath if status == "sealed" else status)
        if status == "sealed" and act == "unseal":
            return beneath, ""
        return status, beneath

    def counted(self, as_of: int, known_on: int) -> Counter[tuple[str, str]]:
        """How many stand in each (metric, division) on that day, as known on that day."""
        found: Counter[tuple[str, str]] = Counter()
        for elevator in self.tellings:
            status, division = self.standing(elevator, as_of, known_on)
            if status not in {"", "ended"}:
                found["stock", division] += 1
                found[status, division] += 1
        return found


PLAIN: Final[dict[str, Event]] = {
    "stop": UseSuspended(reason="x"),
    "resume": UseResumed(self_check_reference="x"),
    "seal": SEALED,
    "unseal": ElevatorUnsealed(basis=UnsealingBasis.AUTHORITY_DECISION),
    "scrap": ElevatorScrapped(reason="x", requested_by=OWNER),
}


def event_of(elevator: int, act: Act) -> Event:
    """The fact that an act leaves."""
    name, where = act
    place = Place(division=where, place_type=PLACES[elevator % 2])
    if name == "correct":
        return RecordCorrected(reason="x", evidence="x", place=place)
    if name != "import":
        return PLAIN[name]
    row = LegacyElevator(
        source_register="xm",
        phase=LegacyPhase.IN_USE,
        maker=MAKER,
        serial_number=f"S{elevator}",
        place=place,
        put_into_use_on=date(2000, 6, 15),
    )
    return LegacyElevatorImported(elevator=row)


def noon(day: int) -> datetime:
    return datetime(FIRST.year, FIRST.month, FIRST.day, 4, tzinfo=UTC) + timedelta(days=day)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    TELLINGS, st.lists(st.tuples(st.integers(-2, 40), st.integers(-2, 80)), min_size=3, max_size=3)
)
def test_figures_are_what_the_model_counts(
    tellings: list[tuple[int, int, Act, int]], moments: list[tuple[int, int]]
) -> None:
    """Of any day, as known on any day, in the nation, each province and each county."""
    with TemporaryDirectory() as folder:
        asyncio.run(_lived(tellings, moments, Path(folder) / "views.db"))


async def _lived(
    tellings: list[tuple[int, int, Act, int]], moments: list[tuple[int, int]], path: Path
) -> None:
    clock, model = Hand(noon(21)), Model()
    store, sink = MemoryEventStore(clock), SqliteSink(path)
    projector = Projector(store, CATALOGUE, sink, (FIGURES,), clock, batch_events=5)
    await projector.open()
    today = 21
    for elevator, true_on, told, pause in tellings:
        act = told if elevator in model.tellings else ("import", DIVISIONS[elevator])
        model.tellings.setdefault(elevator, []).append(Telling(true_on, today, act))
        await _tell(store, elevator, true_on, act)
        today, clock.at = today + pause, clock.at + timedelta(days=pause)
        if pause == 3:
            await projector.catch_up()
    await projector.catch_up()
    assert await sink.parked(projector.live["figures"].generation) == []
    views = SqliteViews(path)
    for as_of, known_on in [*moments, (40, 80)]:
        await _agree(views, model, as_of, known_on)
    assert await projector.verify(FIGURES) == 0
    await views.close()
    await sink.close()


async def _tell(store: MemoryEventStore, elevator: int, true_on: int, act: Act) -> None:
    elevator_id = elevator_id_of(MAKER, f"S{elevator}")
    meta = Meta(noon(true_on), Actor("national", "t"), uuid4(), elevator_id=elevator_id)
    stream = f"elevator-{elevator_id}"
    version = (await store.heads([stream])).get(stream, NO_STREAM)
    new = NewEvent(uuid4(), *CATALOGUE.encode(event_of(elevator, act)), encode_meta(meta))
    await store.append(stream, version, [new])


async def _agree(views: SqliteViews, model: Model, as_of: int, known_on: int) -> None:
    counted = model.counted(as_of, known_on)
    on, known = FIRST + timedelta(days=as_of), FIRST + timedelta(days=known_on)
    async with views.look("figures") as look:
        for metric in ("stock", "in_use", "stopped", "sealed"):
            for division in ("", "35", "3502", *DIVISIONS):
                asked = Asked(METRICS[f"{metric}.v1"], division, on, on, known)
                expected = sum(
                    n for (m, d), n in counted.items() if m == metric and d.startswith(division)
                )
                assert await figure(look, asked) == expected, (metric, division, as_of, known_on)
        asked = Asked(METRICS["stock.v1"], "", on, on, known)
        by_county = {d: n for (m, d), n in counted.items() if m == "stock"}
        assert dict(await ranking(look, asked, 6, 0)) == by_county
        parts = await breakdown(look, asked, "place")
        assert sum(n for _, n in parts) == sum(by_county.values())
        await _along(look, model, as_of, known_on)


async def _along(look: object, model: Model, as_of: int, known_on: int) -> None:
    """Every point of the line is the figure of its day."""
    on, known = FIRST + timedelta(days=as_of), FIRST + timedelta(days=known_on)
    asked = Asked(METRICS["stock.v1"], "", on, on - timedelta(days=9), known)
    points = await series(look, asked, Step.DAY)  # type: ignore[arg-type]
    expected: Sequence[int] = [
        sum(n for (m, _), n in model.counted(day, known_on).items() if m == "stock")
        for day in range(as_of - 9, as_of + 1)
    ]
    assert [value for _, value in points] == expected
