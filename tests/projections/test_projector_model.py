"""Any history of facts, restarts, broken commits and retries: the view is what a model says.

The model is computed from what was told, event by event in each lane, never from the fold.
"""

import asyncio
from collections import defaultdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.kernel.decider import Event
from services.kernel.projecting.projection import Projection
from services.kernel.projecting.projector import Projector
from services.kernel.projecting.sink import SinkUnavailable
from services.kernel.stores.memory import MemoryEventStore
from tests.kernel.counter import Counted, Hand, Moved, Opened
from tests.projections.counting import CATALOGUE, STATED, VIEW, counters, sums, tell
from tests.projections.test_projector import Shaky

STREAMS = ("a", "b", "c")
FACTS: st.SearchStrategy[Event] = st.one_of(
    st.builds(Opened, limit=st.just(9), division=st.sampled_from(["35", "44"])),
    st.builds(Counted, by=st.sampled_from([-2, -1, 1, 2, 3, 13])),
    st.builds(Moved, division=st.sampled_from(["35", "44"])),
)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(STREAMS), FACTS),
        st.sampled_from(["catch up", "restart", "break before", "break after", "rebuild", "retry"]),
    ),
    max_size=40,
)


class Model:
    """What was told, and what must follow. A lane ends at its first 13."""

    def __init__(self) -> None:
        self.told: dict[str, list[Event]] = defaultdict(list)

    def expected(self) -> tuple[dict[str, tuple[str, int]], dict[Any, tuple[int, int]], int]:
        """Counters that are there, sums, and how many events are parked."""
        there: dict[str, tuple[str, int]] = {}
        added: dict[Any, tuple[int, int]] = defaultdict(lambda: (0, 0))
        parked = 0
        for stream, facts in self.told.items():
            stopped = next((at for at, f in enumerate(facts) if f == Counted(by=13)), len(facts))
            parked += len(facts) - stopped
            for fact in facts[:stopped]:
                self._one(stream, fact, there, added)
        return there, {key: both for key, both in added.items() if both != (0, 0)}, parked

    @staticmethod
    def _one(stream: str, fact: Event, there: Any, added: Any) -> None:
        if isinstance(fact, Opened):
            there[stream] = (fact.division, 0)
            counted, facts = added[fact.division, 1]
            added[fact.division, 1] = (counted, facts + 1)
        elif stream in there and isinstance(fact, Moved):
            there[stream] = (fact.division, there[stream][1])
        elif stream in there and isinstance(fact, Counted):
            division, total = there[stream]
            counted, facts = added[division, fact.by % 3]
            added[division, fact.by % 3] = (counted + fact.by, facts + 1)
            there[stream] = (division, total + fact.by)
            if total + fact.by <= 0:
                del there[stream]


@pytest.mark.parametrize("view", [VIEW, STATED], ids=lambda view: view.name)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps=STEPS)
def test_the_view_is_what_the_model_says(view: Projection, steps: list[Any]) -> None:
    """Whatever happens on the way: each fact has its effect once, or is parked in its lane."""
    with TemporaryDirectory() as folder:
        asyncio.run(_lived(view, steps, Path(folder) / "views.db"))


async def _lived(view: Projection, steps: list[Any], path: Path) -> None:
    store, model = MemoryEventStore(Hand()), Model()
    sink = Shaky(path)
    projector = await _opened(view, store, sink)
    for step in [*steps, "catch up"]:
        if isinstance(step, tuple):
            stream, fact = step
            model.told[stream].append(fact)
            await tell(store, stream, fact)
        elif step.startswith("break"):
            sink.breaks = [step.removeprefix("break ")]
        elif step == "restart":
            await sink.close()
            sink = Shaky(path)
            projector = await _opened(view, store, sink)
        else:
            await _step(view, projector, step, sink)
    await _catch_up(projector)
    sink.breaks = []
    generation = projector.live[view.name].generation
    there, added, parked = model.expected()
    assert await counters(sink, generation, STREAMS) == there
    found = await sums(sink, generation, [(d, n) for d in ("35", "44") for n in range(3)])
    told = {key: (row["counted"], row["facts"]) for key, row in found.items()}
    assert {key: both for key, both in told.items() if both != (0, 0)} == added
    assert len(await sink.parked(generation)) == parked
    assert await projector.verify(view) == 0
    await sink.close()


async def _opened(view: Projection, store: MemoryEventStore, sink: Shaky) -> Projector:
    projector = Projector(store, CATALOGUE, sink, (view,), Hand(), batch_events=3)
    await projector.open()
    return projector


async def _step(view: Projection, projector: Projector, step: str, sink: Shaky) -> None:
    if step == "catch up":
        await _catch_up(projector)
    elif step == "rebuild":
        sink.breaks = []
        await projector.rebuild(view)
    else:
        sink.breaks = []
        for lane in [*projector.live[view.name].parked]:
            await projector.retry(view.name, lane)


async def _catch_up(projector: Projector) -> None:
    for _ in range(2):  # the second time the sink holds
        try:
            await projector.catch_up()
        except SinkUnavailable:
            continue
