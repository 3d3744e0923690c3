"""States: what follows from them is told once for a batch, of each day for itself; a bad fact alone is parked."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from services.kernel.clock import micros
from services.kernel.projecting.projection import NotPrefetched, Told
from services.kernel.projecting.projector import Projector
from services.kernel.projecting.sink import Sink
from services.kernel.projecting.states import Derivation, Keep, State
from services.kernel.projecting.tables import Add, Change, Key, Kind, Table
from services.kernel.projecting.working import Working
from services.kernel.stores.memory import MemoryEventStore
from tests.kernel.counter import Counted, Hand, Opened
from tests.projections.counting import (
    CATALOGUE,
    NUMBER,
    NUMBERS,
    STATED,
    Said,
    counters,
    sums,
    tell,
    tell_said,
)

DAYS = Table("days", {"day": Kind.INTEGER, "facts": Kind.INTEGER}, ("day",), sums=("facts",))
HOUR_MICROS = 3_600_000_000


class Heard:
    """A derivation that remembers what it was asked to tell."""

    def __init__(self) -> None:
        self.told: list[tuple[Key, int, int, int]] = []

    def __call__(
        self, key: Key, before: Sequence[Said | None], after: Sequence[Said], day: int
    ) -> Iterable[Change]:
        """How many facts became known on the day."""
        self.told.append((key, len(before[0] or ()), len(after[0]), day))
        yield Add(DAYS, (day,), {"facts": len(after[0]) - len(before[0] or ())})


async def test_what_follows_is_told_once_for_a_batch(sink: Sink) -> None:
    """However many facts a subject had; and of a subject that had none nothing is told."""
    heard, store = Heard(), MemoryEventStore(Hand())
    view = replace(STATED, tables=(NUMBERS, DAYS), derivations=(Derivation((NUMBER,), heard),))
    await tell(store, "a", Opened(limit=9, division="35"), *[Counted(by=1)] * 4)
    await tell(store, "b", Opened(limit=9, division="35"))
    projector = Projector(store, CATALOGUE, sink, (view,), Hand())
    await projector.open()
    await projector.catch_up()
    assert heard.told == [(("a",), 0, 5, 0), (("b",), 0, 1, 0)]
    await tell(store, "a", Counted(by=1))
    await projector.catch_up()
    assert heard.told[2:] == [(("a",), 5, 6, 0)]


async def test_what_became_known_on_two_days_is_told_of_each(sink: Sink) -> None:
    """Within one batch: a figure that is asked as it was known then must not know of tomorrow."""
    heard, clock = Heard(), Hand()
    store = MemoryEventStore(clock)
    view = replace(
        STATED,
        tables=(NUMBERS, DAYS),
        derivations=(Derivation((NUMBER,), heard),),
        day=lambda told: micros(told.recorded_at) // HOUR_MICROS,
    )
    first = micros(clock.now()) // HOUR_MICROS
    await tell(store, "a", Opened(limit=9, division="35"), Counted(by=1))
    clock.move(timedelta(hours=1))
    await tell(store, "a", Counted(by=1))
    projector = Projector(store, CATALOGUE, sink, (view,), clock)
    await projector.open()
    await projector.catch_up()
    assert heard.told == [(("a",), 0, 2, first), (("a",), 2, 3, first + 1)]
    rows = await sink.rows(projector.live["stated"].generation, DAYS, [(first,), (first + 1,)])
    assert {key[0]: row["facts"] for key, row in rows.items()} == {first: 2, first + 1: 1}


async def test_a_fact_of_which_nothing_can_be_told_is_parked_alone(sink: Sink) -> None:
    """What it would have changed is as it was; its lane waits, and no other."""
    store = MemoryEventStore(Hand())
    await tell(store, "a", Opened(limit=9, division="35"), Counted(by=2))
    await tell(store, "b", Opened(limit=9, division="44"))
    bad = await tell(store, "a", Counted(by=13))
    await tell(store, "b", Counted(by=3))
    behind = await tell(store, "a", Counted(by=1))
    projector = Projector(store, CATALOGUE, sink, (STATED,), Hand())
    await projector.open()
    await projector.catch_up()
    generation = projector.live["stated"].generation
    parked = await sink.parked(generation)
    assert [(one.position, bool(one.reason)) for one in parked] == [(bad, True), (behind, False)]
    assert "CannotCount" in parked[0].reason
    assert await counters(sink, generation, "ab") == {"a": ("35", 2), "b": ("44", 3)}
    assert (await sums(sink, generation, [("35", 2)]))[("35", 2)]["counted"] == 2


async def test_a_state_that_its_table_does_not_take_parks_its_fact(sink: Sink) -> None:
    """As a row that no database takes does."""
    store = MemoryEventStore(Hand())
    broken = State(NUMBERS, NUMBER.read, lambda key, said: {"stream": key[0], "said": len(said)})
    told = Derivation((broken,), tell_said)

    def fold(_rows: object, told: Told) -> Iterable[Keep]:
        yield Keep(broken, (told.stream,), (("!35", 0),))

    await tell(store, "a", Opened(limit=9, division="35"))
    view = replace(STATED, fold=fold, derivations=(told,))
    projector = Projector(store, CATALOGUE, sink, (view,), Hand())
    await projector.open()
    await projector.catch_up()
    (parked,) = await sink.parked(projector.live["stated"].generation)
    assert "BadTable" in parked.reason


def test_a_state_is_read_once_and_never_guessed() -> None:
    """Read when it is first asked for; a state that nobody fetched is not known to be absent."""
    working, reads = Working(), list[str]()

    def read(row: object) -> str:
        reads.append(str(row))
        return "known"

    state = State(NUMBERS, read, lambda key, said: {"stream": key[0], "said": said})
    working.learn(NUMBERS, [("a",), ("b",)], {("a",): {"stream": "a", "said": "[]"}})
    assert [working.kept(state, ("a",)), working.kept(state, ("a",))] == ["known", "known"]
    assert len(reads) == 1
    assert working.kept(state, ("b",)) is None
    for ask in (lambda: working.kept(state, ("c",)), lambda: working.get(NUMBERS, ("a",))):
        try:
            ask()
        except NotPrefetched:
            continue
        raise AssertionError("it was not fetched, or is no plain row any more")
