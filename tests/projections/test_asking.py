"""Asking a view: of one moment, whatever is committed meanwhile; and one's own writes."""

import asyncio
from pathlib import Path
from typing import Final

import pytest
import structlog

from services.kernel.projecting.asking import (
    PositionNotReached,
    ViewNotBuilt,
    Views,
    ViewsUnavailable,
    reached,
    resolved,
)
from services.kernel.projecting.projector import Projector
from services.kernel.projecting.sink import Generation, Sink
from services.kernel.projecting.sqlite_views import SqliteViews
from services.kernel.stores.memory import MemoryEventStore
from tests.kernel.counter import Counted, Hand, Opened
from tests.projections.counting import CATALOGUE, VIEW, tell


@pytest.fixture
def store() -> MemoryEventStore:
    return MemoryEventStore(Hand())


async def projector_over(store: MemoryEventStore, sink: Sink) -> Projector:
    projector = Projector(store, CATALOGUE, sink, (VIEW,), Hand())
    await projector.open()
    await projector.catch_up()
    return projector


TOTALS: Final = "SELECT stream, total FROM {counters} WHERE total >= ? ORDER BY stream"


async def test_a_statement_is_written_once(
    place: tuple[Sink, Views], store: MemoryEventStore
) -> None:
    """Names stand for the live generation's tables; values are values, whatever is in them."""
    sink, views = place
    await tell(store, "100%'s", Opened(limit=9, division="35"), Counted(by=2))
    await tell(store, "b", Opened(limit=9, division="35"), Counted(by=1))
    await projector_over(store, sink)
    async with views.look("counting") as look:
        assert look.position == 4
        assert await look.rows(TOTALS, (2,)) == [{"stream": "100%'s", "total": 2}]
        assert await look.rows(TOTALS, (3,)) == []
        like = "SELECT count(*) AS n FROM {counters} WHERE stream LIKE '100%' AND stream = ?"
        assert await look.rows(like, ("100%'s",)) == [{"n": 1}]


async def test_a_look_is_of_one_moment(place: tuple[Sink, Views], store: MemoryEventStore) -> None:
    """Also when the whole generation is replaced meanwhile."""
    sink, views = place
    await tell(store, "a", Opened(limit=9, division="35"), Counted(by=1))
    projector = await projector_over(store, sink)
    async with views.look("counting") as look:
        before = await look.rows(TOTALS, (0,))
        await tell(store, "a", Counted(by=1))
        await projector.catch_up()
        assert await look.rows(TOTALS, (0,)) == before == [{"stream": "a", "total": 1}]
    async with views.look("counting") as look:
        assert await look.rows(TOTALS, (0,)) == [{"stream": "a", "total": 2}]
    await projector.rebuild(VIEW)
    async with views.look("counting") as look:
        assert look.generation == projector.live["counting"].generation
        assert await look.rows(TOTALS, (0,)) == [{"stream": "a", "total": 2}]


async def test_whoever_wrote_waits_until_it_is_seen(
    place: tuple[Sink, Views], store: MemoryEventStore
) -> None:
    """Until the position of the write is in the view."""
    sink, views = place
    projector = await projector_over(store, sink)
    position = await tell(store, "a", Opened(limit=9, division="35"))
    waiting = asyncio.create_task(reached(views, "counting", position, 10))
    await asyncio.sleep(0.05)
    assert not waiting.done()
    await projector.catch_up()
    assert await waiting == position


async def test_whoever_waits_in_vain_is_told_how_far_it_is(
    place: tuple[Sink, Views], store: MemoryEventStore
) -> None:
    """After the time that the call has."""
    sink, views = place
    await tell(store, "a", Opened(limit=9, division="35"))
    await projector_over(store, sink)
    with pytest.raises(PositionNotReached) as refusal:
        await reached(views, "counting", 5, 0.05)
    assert refusal.value.facts == {"min_position": "5", "position": "1"}


async def test_a_view_that_was_never_built_says_so(place: tuple[Sink, Views]) -> None:
    """It is no empty view; who waits for a position waits for it, too."""
    _, views = place
    with pytest.raises(PositionNotReached) as refusal:
        await reached(views, "counting", 1, 0.02)
    assert refusal.value.facts["position"] == "0"
    with pytest.raises(ViewNotBuilt):
        async with views.look("counting"):
            pass


async def test_a_wrong_statement_leaves_nothing_behind(
    place: tuple[Sink, Views], store: MemoryEventStore
) -> None:
    """The connection is good for the next question."""
    sink, views = place
    await projector_over(store, sink)
    for _ in range(12):
        with pytest.raises(ViewsUnavailable):
            async with views.look("counting") as look:
                await look.rows("SELECT nonsense FROM {counters}")
    async with views.look("counting") as look:
        assert await look.rows(TOTALS, (0,)) == []


async def test_many_ask_at_once(place: tuple[Sink, Views], store: MemoryEventStore) -> None:
    """More than there are connections."""
    sink, views = place
    await tell(store, "a", Opened(limit=9, division="35"))
    await projector_over(store, sink)

    async def asked() -> int:
        async with views.look("counting") as look:
            await asyncio.sleep(0.001)
            return len(await look.rows(TOTALS, (0,)))

    assert await asyncio.gather(*(asked() for _ in range(30))) == [1] * 30


ENDLESS: Final = """
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"""


async def test_a_question_nobody_waits_for_ends(place: tuple[Sink, Views]) -> None:
    """The loop goes on meanwhile, and the connection answers the next question."""
    sink, views = place
    store = MemoryEventStore(Hand())
    await tell(store, "a", Opened(limit=9, division="35"), Counted(by=1))
    await projector_over(store, sink)

    async def asked() -> None:
        async with views.look("counting") as look:
            await look.rows(ENDLESS)

    asking = asyncio.create_task(asked())
    await asyncio.sleep(0.05)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    async with views.look("counting") as look:
        assert len(await look.rows(TOTALS, (0,))) == 1


async def test_waiting_for_views_that_are_away_is_told_once(
    tmp_path: Path,
) -> None:
    """Not at every look: a call waits for as long as its deadline allows."""
    views = SqliteViews(tmp_path / "nothing.db")
    with pytest.raises(PositionNotReached), structlog.testing.capture_logs() as lines:
        await reached(views, "counting", 1, 0.2)
    assert len(lines) <= 1


async def test_a_file_that_is_not_there_is_away(tmp_path: Path) -> None:
    """And is found once the projector has made it."""
    views = SqliteViews(tmp_path / "nothing.db")
    with pytest.raises(ViewsUnavailable):
        async with views.look("counting"):
            pass


def test_marks_and_names_become_the_databases_own() -> None:
    """A percent sign stays one."""
    generation = Generation("v", 3, 1)
    statement = "SELECT a FROM {t} WHERE b LIKE '%x' AND c = ?"
    assert resolved(statement, generation) == statement.replace("{t}", '"v_3_t"')
    own = "SELECT a FROM \"v_3_t\" WHERE b LIKE '%%x' AND c = %s"
    assert resolved(statement, generation, "%s") == own
