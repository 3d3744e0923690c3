"""Two processes on one log, against a model that knows only the commands.

The model folds no events: it keeps a number per counter and the answer to every request, so an
event written twice, lost, or decided on old state shows as another number or another answer.
"""

import asyncio
from dataclasses import dataclass, field, replace
from uuid import UUID

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from typing_extensions import override

from services.kernel.aggregate import Outcome
from services.kernel.errors import RequestIdReused, StaleEtag
from services.kernel.stores.memory import MemoryEventStore
from tests.kernel.counter import (
    Command,
    Count,
    Fill,
    Hand,
    LimitReached,
    NotOpened,
    Open,
    Process,
    intent,
)

LIMIT = 9
Answer = tuple[int, int] | type[Exception]
"""The version after the request and how many events it wrote, or the refusal."""

Request = tuple[UUID, str, Command]
KEYS = st.sampled_from(["a", "b"])
PROCESSES = st.integers(0, 1)
COMMANDS = st.one_of(
    st.just(Open(limit=LIMIT)),
    st.just(Fill()),
    st.builds(Count, by=st.integers(-4, 4), steps=st.integers(1, 3)),
)


@dataclass
class Plain:
    """One counter, as anybody would keep it on paper."""

    total: int | None = None
    version: int = -1

    def applied(self, command: Command) -> int | type[Exception]:
        """How many events the command writes, or why it is refused."""
        match command:
            case Open():
                written = 0 if self.total is not None else 1
                self.total = self.total or 0
            case _ if self.total is None:
                return NotOpened
            case Fill():
                written, self.total = LIMIT - self.total, LIMIT
            case Count(by=by, steps=steps):
                if self.total + by * steps > LIMIT:
                    return LimitReached
                written, self.total = steps, self.total + by * steps
            case _:
                raise AssertionError(command)
        self.version += written
        return written


@dataclass
class Model:
    counters: dict[str, Plain] = field(default_factory=lambda: {"a": Plain(), "b": Plain()})
    answers: dict[UUID, tuple[str, Command, tuple[int, int]]] = field(default_factory=dict)

    def asked(self, request: Request, etag: int | None = None) -> Answer:
        """What the request must be answered."""
        request_id, key, command = request
        known = self.answers.get(request_id)
        if known is not None and known[0] == key:
            return known[2] if known[1] == command else RequestIdReused
        counter = replace(self.counters[key])
        if etag is not None and etag != counter.version:
            return StaleEtag
        written = counter.applied(command)
        if not isinstance(written, int):
            return written
        answer = (counter.version, written)
        if written:  # what wrote nothing is not remembered: it is decided again
            if known is not None:  # the other counter's
                return RequestIdReused
            self.answers[request_id] = (key, command, answer)
        self.counters[key] = counter
        return answer


class TwoProcesses(RuleBasedStateMachine):
    """Gives every request to one of two handlers, and to the model."""

    requests: Bundle[Request] = Bundle("requests")

    def __init__(self) -> None:
        super().__init__()
        self._runner = asyncio.Runner()
        self._store = MemoryEventStore(Hand())
        self._processes = [Process.over(self._store, cache_entries=n) for n in (10, 1)]
        self._model = Model()

    @override
    def teardown(self) -> None:
        self._runner.close()

    @initialize()
    def open_one(self) -> None:
        """So that most commands have something to do."""
        self._compare(0, (UUID(int=1), "a", Open(limit=LIMIT)))

    @rule(target=requests, process=PROCESSES, id_=st.uuids(), key=KEYS, command=COMMANDS)
    def ask(self, process: int, id_: UUID, key: str, command: Command) -> Request:
        """Something new."""
        request = (id_, key, command)
        self._compare(process, request)
        return request

    @rule(process=PROCESSES, request=requests)
    def ask_again(self, process: int, request: Request) -> None:
        """The same, of either process."""
        self._compare(process, request)

    @rule(process=PROCESSES, request=requests, command=COMMANDS)
    def ask_otherwise(self, process: int, request: Request, command: Command) -> None:
        """Another body under a used id, or perhaps the same."""
        self._compare(process, (request[0], request[1], command))

    @rule(process=PROCESSES, request=requests, key=KEYS)
    def ask_elsewhere(self, process: int, request: Request, key: str) -> None:
        """The id of one counter for another, or perhaps the same."""
        self._compare(process, (request[0], key, request[2]))

    @rule(process=PROCESSES, id_=st.uuids(), key=KEYS, command=COMMANDS, etag=st.integers(-1, 12))
    def ask_on_top(self, process: int, id_: UUID, key: str, command: Command, etag: int) -> None:
        """With an etag that may be right."""
        self._compare(process, (id_, key, command), etag)

    @rule(request=requests, id_=st.uuids(), key=KEYS, command=COMMANDS)
    def ask_both_at_once(self, request: Request, id_: UUID, key: str, command: Command) -> None:
        """Twins in two processes: both get the one answer."""
        twins = (id_, key, command)
        expected = self._model.asked(twins)
        expected_again = self._model.asked(twins)

        async def both() -> list[Answer]:
            return list(
                await asyncio.gather(*(self._answer(number, twins, None) for number in (0, 1)))
            )

        answers = self._runner.run(both())
        assert answers == [expected, expected_again]
        self._compare(0, request)

    @rule(process=PROCESSES)
    def restart(self, process: int) -> None:
        """All that a process knew is forgotten."""
        self._processes[process] = Process.over(self._store)

    @invariant()
    def the_numbers_agree(self) -> None:
        """Total and version of every counter, as a third process reads them."""
        reader = Process.over(self._store)
        for key, plain in self._model.counters.items():
            state = self._runner.run(reader.counter(key))
            assert state.total == (plain.total or 0)

    @invariant()
    def nothing_is_written_twice(self) -> None:
        """The log holds as many events as the model wrote."""
        written = sum(plain.version + 1 for plain in self._model.counters.values())
        assert self._runner.run(self._store.head()) == written

    def _compare(self, process: int, request: Request, etag: int | None = None) -> None:
        expected = self._model.asked(request, etag)
        assert self._runner.run(self._answer(process, request, etag)) == expected

    async def _answer(self, process: int, request: Request, etag: int | None) -> Answer:
        id_, key, command = request
        digest = f"{key}{command!r}".encode()
        asked = intent(id_, digest, etag="" if etag is None else str(etag))
        try:
            outcome: Outcome = await self._processes[process].do(command, asked, key)
        except (LimitReached, NotOpened, RequestIdReused, StaleEtag) as refused:
            return type(refused)
        return outcome.version, len(outcome.types)


def test_two_processes_answer_as_one() -> None:
    """Whatever is asked, repeated, contradicted, raced and restarted."""
    run_state_machine_as_test(
        TwoProcesses,
        settings=settings(
            max_examples=60,
            stateful_step_count=25,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
