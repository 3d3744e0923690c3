"""Every adapter against an independent model, under commands that nobody thought of."""

import asyncio
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from typing_extensions import override

from services.kernel.clock import SystemClock
from services.kernel.errors import EventIdTaken, StreamNotFound, WrongExpectedVersion
from services.kernel.store import NO_STREAM, Appended, EventStore, NewEvent, Recorded
from services.kernel.stores.memory import MemoryEventStore
from tests.contracts.adapters import ADAPTERS, Adapter, Open
from tests.contracts.facts import HAPPENED, OTHER, fact, fresh_stream, history

Written = tuple[str, list[NewEvent]]

STREAMS = st.sampled_from(["one", "two", "three"])
VERSIONS = st.integers(min_value=NO_STREAM, max_value=8)
TYPES = st.sampled_from([None, [HAPPENED], [OTHER], [HAPPENED, OTHER], ["contracts.Never.v1"]])
EVENTS = st.lists(
    st.builds(
        lambda data, type_: fact(data, type_=type_),
        st.binary(max_size=40),
        st.sampled_from([HAPPENED, OTHER]),
    ),
    min_size=1,
    max_size=4,
)


class SameAsMemory(RuleBasedStateMachine):
    """Gives every command to the plain memory log and to an adapter, and compares the answers."""

    adapter: ClassVar[Adapter]
    appended: Bundle[Written] = Bundle("appended")

    def __init__(self) -> None:
        super().__init__()
        self._names = {name: fresh_stream(name) for name in ("one", "two", "three")}
        self._runner = asyncio.Runner()
        self._stack = AsyncExitStack()
        self._model = MemoryEventStore(SystemClock())
        try:
            self._open, self._store, self._start = self._runner.run(self._begin())
        except BaseException:  # a site that is not there skips
            self._runner.run(self._stack.aclose())
            self._runner.close()
            raise

    async def _begin(self) -> tuple[Open, EventStore, int]:
        folder = self._stack.enter_context(tempfile.TemporaryDirectory())
        open_store = await self._stack.enter_async_context(self.adapter.site(Path(folder)))
        store = await open_store()
        return open_store, store, await store.head()

    @override
    def teardown(self) -> None:
        self._runner.run(self._end())
        self._runner.close()

    async def _end(self) -> None:
        await self._store.close()
        await self._stack.aclose()

    @rule(target=appended, stream=STREAMS, expected=VERSIONS, events=EVENTS)
    def append(self, stream: str, expected: int, events: list[NewEvent]) -> Written:
        """At a version that may be right."""
        self._append(stream, expected, events)
        return stream, events

    @rule(target=appended, stream=STREAMS, events=EVENTS)
    def append_at_the_end(self, stream: str, events: list[NewEvent]) -> Written:
        """At the right version."""
        self._append(stream, self._version(stream), events)
        return stream, events

    @rule(expected=VERSIONS, written=appended)
    def append_again(self, expected: int, written: Written) -> None:
        """As a caller does that heard no answer."""
        self._append(written[0], expected, written[1])

    @rule(written=appended, more=EVENTS, first=st.integers(0, 3), turned=st.booleans())
    def append_partly_again(
        self, written: Written, more: list[NewEvent], first: int, *, turned: bool
    ) -> None:
        """As no honest caller does."""
        stream, events = written
        mixed = [*events[first:], *more]
        self._append(stream, self._version(stream), mixed[::-1] if turned else mixed)

    @precondition(lambda self: "test_an_id_of_another_stream_is_taken" not in self.adapter.lacks)
    @rule(stream=STREAMS, written=appended)
    def append_elsewhere(self, stream: str, written: Written) -> None:
        """Ids of one stream to another."""
        self._append(stream, self._version(stream), written[1])

    @rule(stream=STREAMS, start=st.integers(0, 9), limit=st.none() | st.integers(1, 5))
    def read(self, stream: str, start: int, limit: int | None) -> None:
        """From anywhere, present or not."""

        async def read(store: EventStore) -> object:
            try:
                events = await store.read(self._names[stream], start, limit)
            except StreamNotFound:
                return "not found"
            return list(map(_unplaced, events))

        self._same(read)

    @rule(types=TYPES, limit=st.integers(1, 6))
    def read_all(self, types: Sequence[str] | None, limit: int) -> None:
        """Page by page, of any size and with any filter."""

        async def read_all(store: EventStore) -> object:
            events = await history(store, self._start_of(store), types, limit)
            return list(map(_unplaced, events))

        self._same(read_all)

    @precondition(lambda self: self.adapter.durable)
    @rule()
    def close_and_open_again(self) -> None:
        """Nothing shows that it happened."""

        async def reopened() -> EventStore:
            await self._store.close()
            return await self._open()

        self._store = self._runner.run(reopened())

    @invariant()
    def the_same_history(self) -> None:
        """All events, in one order, after every step."""
        self.read_all(None, 100)

    def _append(self, stream: str, expected: int, events: Sequence[NewEvent]) -> None:
        async def append(store: EventStore) -> object:
            try:
                answer = await store.append(self._names[stream], expected, events)
            except WrongExpectedVersion as wrong:
                return "wrong version", wrong.actual
            except EventIdTaken:
                return "id taken"
            await self._assert_placed(store, answer, events)
            return answer.version, answer.replayed

        self._same(append)

    async def _assert_placed(
        self, store: EventStore, answer: Appended, events: Sequence[NewEvent]
    ) -> None:
        """The position that was told is where the last event stands."""
        stored = await history(store, self._start_of(store))
        assert [e.event_id for e in stored if e.position == answer.position] == [
            events[-1].event_id
        ]

    def _version(self, stream: str) -> int:
        async def version() -> int:
            try:
                return (await self._model.read(self._names[stream]))[-1].version
            except StreamNotFound:
                return NO_STREAM

        return self._runner.run(version())

    def _start_of(self, store: EventStore) -> int:
        return 0 if store is self._model else self._start

    def _same(self, question: Callable[[EventStore], Awaitable[object]]) -> None:
        async def both() -> tuple[object, object]:
            return await question(self._model), await question(self._store)

        expected, actual = self._runner.run(both())
        assert actual == expected


@pytest.mark.parametrize("adapter", ADAPTERS[1:], ids=str)
def test_every_adapter_answers_as_the_memory_log_does(adapter: Adapter) -> None:
    """Whatever is appended, repeated, mixed up, read and reopened."""
    machine = type("Machine", (SameAsMemory,), {"adapter": adapter})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=25,
            stateful_step_count=25,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def _unplaced(event: Recorded) -> tuple[object, ...]:
    """Without position and time, which are each log's own."""
    return event.stream, event.version, event.event_id, event.type, event.data, event.meta
