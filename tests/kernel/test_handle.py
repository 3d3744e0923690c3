"""Handling a command: who decides, what is believed, what is written."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from services.kernel.aggregate import Intent
from services.kernel.envelope import Actor, Meta, decode_meta
from services.kernel.errors import (
    Denied,
    OccurredInFuture,
    Refused,
    StaleEtag,
    StoreUnavailable,
    TooManyWriters,
)
from services.kernel.handle import ATTEMPTS, CLOCK_SKEW
from services.kernel.stores.memory import MemoryEventStore
from services.kernel.stores.sqlite import SqliteEventStore
from services.kernel.subject import Subject
from tests.kernel.counter import (
    COUNTERS,
    NOON,
    Count,
    Fill,
    Hand,
    LimitReached,
    Move,
    NotOpened,
    Open,
    Process,
    intent,
)
from tests.kernel.stores import DoorStore, Gate


@pytest.fixture
def store() -> DoorStore:
    return DoorStore(Hand())


@pytest.fixture
def process(store: DoorStore) -> Process:
    return Process.over(store)


def within(prefix: str) -> Any:
    """A guard that lets only subjects of a division pass."""

    def guard(subject: Subject) -> None:
        if not subject.division.startswith(prefix):
            raise Denied

    return guard


async def test_an_outcome_says_where_and_what(process: Process) -> None:
    """Version, position in the log, and the stored names."""
    assert await process.do(Open()) == (0, 1, ("tests.CounterOpened.v1",), False)
    assert await process.do(Count(steps=2)) == (2, 3, ("tests.Counted.v1",) * 2, False)


# -- racing ---------------------------------------------------------------------------------------


async def test_racing_commands_are_decided_anew(tmp_path: Path) -> None:
    """Of twelve that race for ten places, in two processes, ten win and two are refused."""
    store = await SqliteEventStore.open(tmp_path / "events.db", Hand())
    here, there = Process.over(store), Process.over(store)
    await here.do(Open(limit=10))
    racing = (one.do(Count()) for one in [here, there] * 6)
    outcomes = await asyncio.gather(*racing, return_exceptions=True)
    refused = [one for one in outcomes if isinstance(one, BaseException)]
    assert [type(one) for one in refused] == [LimitReached, LimitReached]
    assert await there.counter() == await here.counter()
    assert (await here.counter()).total == 10
    await store.close()


async def test_whoever_keeps_losing_is_told(store: DoorStore, process: Process) -> None:
    """After sixteen rounds, each of which somebody else won."""
    await process.do(Open(limit=1000))
    rival = Process.over(store)

    async def overtake() -> None:
        store.before_append = _nothing
        await rival.do(Count())
        store.before_append = overtake

    store.before_append = overtake
    with pytest.raises(TooManyWriters):
        await process.do(Count())
    store.before_append = _nothing
    assert (await process.counter()).total == ATTEMPTS


async def _nothing() -> None:
    pass


# -- what a cache may be believed -------------------------------------------------------------------


async def test_a_refusal_is_not_believed_on_stale_state(store: DoorStore, process: Process) -> None:
    """The counter was opened by somebody else since."""
    with pytest.raises(NotOpened):
        await process.do(Count())
    await Process.over(store).do(Open())
    assert (await process.do(Count())).version == 1


async def test_nothing_to_do_is_not_believed_on_stale_state(
    store: DoorStore, process: Process
) -> None:
    """The counter was full, and was emptied by somebody else since."""
    await process.do(Open(limit=1))
    await process.do(Fill())
    await Process.over(store).do(Count(by=-1))
    assert (await process.do(Fill())).types == ("tests.Counted.v1",)


async def test_an_etag_is_compared_with_the_version_of_now(
    store: DoorStore, process: Process
) -> None:
    """What is stale to the cache may be current in the log."""
    await process.do(Open())
    other = await Process.over(store).do(Count())
    assert (await process.do(Count(), intent(etag=str(other.version)))).version == 2


async def test_a_stale_etag_is_refused(store: DoorStore, process: Process) -> None:
    """Also where only the cache still has that version; the refusal names the current one."""
    opened = await process.do(Open())
    await Process.over(store).do(Count())
    with pytest.raises(StaleEtag) as refusal:
        await process.do(Count(), intent(etag=str(opened.version)))
    assert refusal.value.facts == {"current": "1"}


async def test_nothing_to_do_writes_nothing(process: Process) -> None:
    """The answer is the current version, and no event."""
    await process.do(Open())
    assert await process.do(Open()) == (0, 1, (), False)


async def test_a_reader_that_was_overtaken_does_not_pass_for_fresh(store: DoorStore) -> None:
    """Of two that read one stream at once, the one that read more is kept."""
    process, rival, slow_gate, fast_gate = Process.over(store), Process.over(store), Gate(), Gate()
    await rival.do(Open(limit=1))
    await rival.do(Count())
    store.after_read = slow_gate
    slow = asyncio.create_task(process.counter())  # has read that the counter is full
    await slow_gate.reached.wait()
    await rival.do(Count(by=-1))
    store.after_read = fast_gate
    fast = asyncio.create_task(process.do(Count()))  # has read that there is room again
    await fast_gate.reached.wait()
    slow_gate.open()
    await slow
    fast_gate.open()
    assert (await fast).version == 3


async def test_a_small_cache_forgets_the_oldest_and_answers_alike(store: DoorStore) -> None:
    """Two entries, three counters: the one that waited longest is read again."""
    process = Process.over(store, cache_entries=2)
    for key in ("a", "b", "c"):
        await process.do(Open(), key=key)
    reads = store.reads
    await process.do(Count(), key="c")
    await process.do(Count(), key="b")
    assert store.reads == reads
    await process.do(Count(), key="a")
    assert store.reads == reads + 1
    assert len(process.handler._folds._kept) == 2


async def test_without_a_cache_everything_is_read(store: DoorStore) -> None:
    """Zero entries is a size like any other."""
    process = Process.over(store, cache_entries=0)
    await process.do(Open())
    await process.do(Count())
    assert (await process.counter()).total == 1


async def test_a_cancelled_append_leaves_no_false_state(store: DoorStore, process: Process) -> None:
    """Cancelled behind the door: it is written, and the next command finds it."""
    await process.do(Open(limit=1))
    gate = Gate()
    store.after_append = gate
    cancelled = asyncio.create_task(process.do(Count()))
    await gate.reached.wait()
    cancelled.cancel()
    with pytest.raises(asyncio.CancelledError):
        await cancelled
    store.after_append = _nothing
    with pytest.raises(LimitReached):
        await process.do(Count())
    assert (await process.counter()).total == 1


async def test_a_slow_answer_does_not_put_back_what_was_folded_since(
    store: DoorStore, process: Process
) -> None:
    """A neighbour found the events in the log before their writer heard of them."""
    await process.do(Open())
    store.after_append = gate = Gate()
    slow = asyncio.create_task(process.do(Count()))
    await gate.reached.wait()
    store.after_append = _nothing
    assert (await process.counter()).total == 1
    gate.open()
    assert (await slow).version == 1
    assert (await process.counter()).total == 1
    assert (await process.do(Count())).version == 2


async def test_who_would_decide_in_vain_waits_for_its_neighbour(process: Process) -> None:
    """Any number of commands on one stream at once: each is done, and none runs out of attempts."""
    await process.do(Open(limit=1000))
    await asyncio.gather(*(process.do(Count()) for _ in range(10 * ATTEMPTS)))
    assert (await process.counter()).total == 10 * ATTEMPTS


async def test_an_append_cancelled_before_the_store_took_it_leaves_no_trace(
    store: DoorStore, process: Process
) -> None:
    """Cancelled before the door: the same request is done when it comes again."""
    await process.do(Open())
    gate, first = Gate(), intent()
    store.before_append = gate
    cancelled = asyncio.create_task(process.do(Count(), first))
    await gate.reached.wait()
    cancelled.cancel()
    with pytest.raises(asyncio.CancelledError):
        await cancelled
    store.before_append = _nothing
    assert not (await process.do(Count(), first)).replayed


async def test_a_store_that_fails_leaves_no_false_state(store: DoorStore, process: Process) -> None:
    """Its error goes to the caller, and the next command decides on what is there."""
    await process.do(Open(limit=1))

    async def fail() -> None:
        raise StoreUnavailable

    store.before_append = fail
    with pytest.raises(StoreUnavailable):
        await process.do(Count())
    store.before_append = _nothing
    assert (await process.do(Count())).version == 1


# -- times ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("ahead", [CLOCK_SKEW, timedelta(0), timedelta(days=-4000)])
async def test_a_fact_may_be_late_and_a_little_early(process: Process, ahead: timedelta) -> None:
    """It is true since its own time, to the microsecond."""
    at = NOON + ahead + timedelta(microseconds=-7)
    await process.do(Open(), intent(occurred_at=at))
    assert (await process.counter()).since == at


async def test_a_fact_of_the_future_is_refused(process: Process) -> None:
    """A microsecond beyond what clocks may differ."""
    at = NOON + CLOCK_SKEW + timedelta(microseconds=1)
    with pytest.raises(OccurredInFuture) as refusal:
        await process.do(Open(), intent(occurred_at=at))
    assert refusal.value.field == "occurred_at"


async def test_without_a_time_it_is_true_now(process: Process) -> None:
    """Now is the clock's."""
    await process.do(Open())
    assert (await process.counter()).since == NOON


# -- trying out ---------------------------------------------------------------------------------------


async def test_validate_only_tells_and_writes_nothing(store: DoorStore, process: Process) -> None:
    """The types that would follow, on the version that is; the id stays free."""
    await process.do(Open())
    trial = intent(validate_only=True)
    assert await process.do(Count(), trial) == (0, 1, ("tests.Counted.v1",), False)
    assert await store.head() == 1
    assert (await process.counter()).total == 0
    assert not (await process.do(Count(), intent(trial.request_id))).replayed


async def test_validate_only_refuses_as_the_real_thing_would(process: Process) -> None:
    """The rule is asked."""
    with pytest.raises(NotOpened):
        await process.do(Count(), intent(validate_only=True))


# -- the guard ------------------------------------------------------------------------------------------


async def test_the_guard_sees_an_existing_thing_as_it_was_before(process: Process) -> None:
    """Nobody moves a foreign counter into his own division."""
    await process.do(Open(division="3501"))
    with pytest.raises(Denied):
        await process.do(Move(division="4401"), guard=within("44"))
    assert (await process.do(Move(division="4401"), guard=within("35"))).version == 1


async def test_the_guard_sees_a_new_thing_as_it_will_be(store: DoorStore, process: Process) -> None:
    """Nobody makes a counter in a foreign division."""
    with pytest.raises(Denied):
        await process.do(Open(division="4401"), guard=within("35"))
    assert await store.head() == 0
    await process.do(Open(division="3501"), guard=within("35"))


async def test_the_guard_is_asked_before_the_rule(process: Process) -> None:
    """A stranger does not learn from a refusal how full the counter is."""
    await process.do(Open(limit=1))
    await process.do(Count())
    with pytest.raises(Denied):
        await process.do(Count(), guard=within("44"))


async def test_the_guard_judges_what_is_there_now(store: DoorStore, process: Process) -> None:
    """A cached division that has changed elsewhere neither lets in nor keeps out."""
    await process.do(Open(division="3501"))
    await Process.over(store).do(Move(division="4401"))
    assert (await process.do(Count(), guard=within("44"))).version == 2


async def test_a_repetition_is_answered_although_the_scope_has_moved(process: Process) -> None:
    """It was in scope then: who hands a thing over may have to ask twice whether it was done."""
    await process.do(Open(division="3501"))
    moved = intent()
    await process.do(Move(division="4401"), moved, guard=within("35"))
    assert (await process.do(Move(division="4401"), moved, guard=within("35"))).replayed


async def test_another_request_under_a_used_id_learns_nothing_out_of_scope(
    process: Process,
) -> None:
    """That the id was used is told to those only who may see the thing."""
    first = intent()
    await process.do(Open(division="3501"), first)
    other = first._replace(digest=b"another")
    with pytest.raises(Denied):
        await process.do(Open(division="3501"), other, guard=within("44"))


async def test_a_command_may_name_whom_it_concerns(store: DoorStore) -> None:
    """A party stands on no card before its own first act."""
    unit = ("installer", "uscc:1")

    def named(_: Any) -> Subject:
        return Subject("", "", frozenset({unit}))

    def involved(subject: Subject) -> None:
        if unit not in subject.parties:
            raise Denied

    await Process.over(store).do(Open())
    with pytest.raises(Denied):
        await Process.over(store).do(Count(), guard=involved)
    naming = Process.over(store, aggregate=replace(COUNTERS, named=named))
    assert (await naming.do(Count(), guard=involved)).version == 1


# -- requirements and reservations ------------------------------------------------------------------------


async def test_a_requirement_hears_the_command_and_its_time(process: Process) -> None:
    """It refuses like any rule, and then nothing is written."""
    heard: list[Any] = []

    async def holds(key: str, command: Any, at: datetime) -> Any:
        heard.append((key, command, at))
        return command

    at = NOON - timedelta(days=1)
    await process.do(Open(), intent(occurred_at=at), requires=[holds])
    assert heard == [("a", Open(), at)]


async def test_reserving_comes_before_writing_and_again_after_a_lost_race(store: DoorStore) -> None:
    """What was reserved for a decision that lost is reserved for the next one."""
    calls: list[tuple[str, int, int]] = []
    rival = Process.over(store)

    async def reserve(key: str, events: Sequence[Any], _: Intent) -> None:
        calls.append((key, len(events), await store.head()))
        if len(calls) == 1:
            await rival.do(Count(by=3))

    await rival.do(Open(limit=5))
    process = Process.over(store, aggregate=replace(COUNTERS, reserve=reserve))
    outcome = await process.do(Fill())
    assert calls == [("a", 5, 1), ("a", 2, 2)]
    assert len(outcome.types) == 2


async def test_a_reservation_that_is_refused_ends_the_command(store: DoorStore) -> None:
    """Nothing is written then."""

    class Taken(Refused):
        """Somebody else has it."""

    async def reserve(_key: str, _events: Sequence[Any], _intent: Intent) -> None:
        raise Taken

    process = Process.over(store, aggregate=replace(COUNTERS, reserve=reserve))
    with pytest.raises(Taken):
        await process.do(Open())
    assert await store.head() == 0


async def test_reserving_hears_of_a_trial_and_of_nothing_that_writes_nothing(
    store: DoorStore,
) -> None:
    """A trial is to be looked at only; a repetition and what is so already are not asked about."""
    trials: list[bool] = []

    async def reserve(_key: str, _events: Sequence[Any], asked: Intent) -> None:
        trials.append(asked.validate_only)

    process = Process.over(store, aggregate=replace(COUNTERS, reserve=reserve))
    first = intent()
    await process.do(Open(), intent(validate_only=True))
    await process.do(Open(), first)
    await process.do(Open(), first)
    await process.do(Open())
    assert trials == [True, False]


async def test_the_guard_is_asked_before_a_requirement(process: Process) -> None:
    """A stranger does not learn what holds elsewhere."""

    async def fail(_key: str, _command: Any, _at: datetime) -> Any:
        raise AssertionError

    await process.do(Open())
    with pytest.raises(Denied):
        await process.do(Count(), guard=within("44"), requires=[fail])


# -- what is written ------------------------------------------------------------------------------------


async def test_the_envelope_holds_both_clocks_and_whoever_did_it(store: DoorStore) -> None:
    """Everything that is known about a fact besides its data."""
    clock = Hand(NOON + timedelta(days=30))
    process = Process.over(store, clock)
    request_id, correlation_id, causation_id = (UUID(int=number) for number in (1, 2, 3))
    at = datetime(2015, 10, 1, 4, tzinfo=UTC)
    asked = Intent(
        Actor("city", "fz", "3501"),
        request_id,
        b"digest",
        occurred_at=at,
        correlation_id=correlation_id,
        causation_id=causation_id,
        traceparent="00-aa-bb-01",
    )
    await process.do(Open(division="350102"), asked)
    (recorded,) = await store.read("counter-a")
    assert decode_meta(recorded.meta) == Meta(
        occurred_at=at,
        actor=Actor("city", "fz", "3501"),
        request_id=request_id,
        request_digest=b"digest",
        correlation_id=correlation_id,
        causation_id=causation_id,
        traceparent="00-aa-bb-01",
        elevator_id="counter-7",
        division="350102",
    )
    assert recorded.recorded_at == NOON
    assert recorded.event_id == request_id
    assert recorded.data == b'{"limit":100,"division":"350102"}'


async def test_the_division_is_that_after_the_act(store: DoorStore, process: Process) -> None:
    """Whoever watches a division hears of what arrives in it."""
    await process.do(Open(division="3501"))
    await process.do(Move(division="4401"))
    divisions = [decode_meta(one.meta).division for one in await store.read("counter-a")]
    assert divisions == ["3501", "4401"]


async def test_history_is_every_event_in_order(process: Process) -> None:
    """With its envelope; empty for what was never written."""
    await process.do(Open())
    await process.do(Count(by=2))
    assert [event.stored_as for _, _, event in await process.handler.history("counter-a")] == [
        "tests.CounterOpened.v1",
        "tests.Counted.v1",
    ]
    assert await process.handler.history("counter-none") == ()


async def test_live_state_is_folded_state(process: Process, store: MemoryEventStore) -> None:
    """What a handler keeps after writing is what another reads."""
    await process.do(Open(limit=9), intent(occurred_at=NOON - timedelta(days=1)))
    for steps in (1, 2, 3):
        await process.do(Count(steps=steps), intent(uuid4(), occurred_at=NOON))
    kept, _ = await process.handler._folds.folded(COUNTERS, "a")
    read = await Process.over(store).handler.fresh(COUNTERS, "a")
    assert (kept.state, kept.version, kept.position) == (read.state, read.version, read.position)
    assert kept.answers == read.answers


async def test_what_is_known_to_be_unwritten_is_not_read(store: DoorStore) -> None:
    """Whoever makes many asks once for all; who was overtaken meanwhile decides anew."""
    process, rival = Process.over(store), Process.over(store)
    await rival.do(Open(), key="c")
    await process.handler.prefetch(COUNTERS, ["a", "b", "c"])
    await rival.do(Open(limit=7), key="b")
    reads = store.reads
    assert (await process.do(Open(), key="a")).version == 0
    assert store.reads == reads
    assert (await process.do(Open(), key="b")).types == ()
    assert (await process.do(Open(), key="c")).types == ()
    assert (await process.counter("b")).limit == 7


async def test_what_is_expected_to_be_unwritten_is_begun_without_a_look(store: DoorStore) -> None:
    """The log says whether it was; where somebody was first, nothing is written."""
    process, rival = Process.over(store), Process.over(store)
    await rival.do(Open(limit=7), key="b")
    assert (await process.counter("b")).limit == 7
    reads = store.reads
    begin = process.handler.begin
    assert await begin(COUNTERS, "a", Open(limit=3), intent(uuid4(), occurred_at=NOON))
    assert not await begin(COUNTERS, "b", Open(limit=3), intent(uuid4()))
    assert store.reads == reads
    (event,) = await process.handler.history("counter-a")
    assert event[1].occurred_at == NOON
    assert (await process.counter("a")).limit == 3
    assert (await process.counter("b")).limit == 7


async def test_a_beginning_is_refused_like_any_other(store: DoorStore, process: Process) -> None:
    """By the rule, or for a date that has not come."""
    with pytest.raises(NotOpened):
        await process.handler.begin(COUNTERS, "a", Count(), intent(uuid4()))
    tomorrow = intent(uuid4(), occurred_at=NOON + timedelta(days=1))
    with pytest.raises(OccurredInFuture):
        await process.handler.begin(COUNTERS, "a", Open(), tomorrow)
    assert store.appends == 0


async def test_what_happens_now_happens_after_all_that_is_known(
    store: DoorStore, process: Process
) -> None:
    """A neighbour's clock that runs ahead does not make our act a late one."""
    await process.do(Open(), intent(occurred_at=NOON + CLOCK_SKEW))
    await process.do(Count())
    recorded = await store.read("counter-a")
    assert decode_meta(recorded[1].meta).occurred_at == NOON + CLOCK_SKEW


async def test_a_late_fact_folds_where_it_became_true(store: DoorStore, process: Process) -> None:
    """What was true before what is known does not displace it: here, and for who reads anew."""
    await process.do(Open(division="3501"), intent(occurred_at=NOON - timedelta(days=9)))
    await process.do(Move(division="3502"))
    await process.do(Move(division="3599"), intent(occurred_at=NOON - timedelta(days=3)))
    assert (await process.counter()).division == "3502"
    assert (await Process.over(store).counter()).division == "3502"
    await process.do(Move(division="3503"))
    assert (await process.counter()).division == "3503"


async def test_the_first_fact_comes_first_whatever_its_date(process: Process) -> None:
    """The others rest on it: what an old register tells later may be older than its entry."""
    await process.do(Open(division="3501"))
    await process.do(Move(division="3502"), intent(occurred_at=NOON - timedelta(days=3)))
    assert (await process.counter()).division == "3502"
