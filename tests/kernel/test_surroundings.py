"""What other streams say of a call: whom it concerns, and what its command rests on."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Annotated, Any

import pytest

from services.kernel.aggregate import keyed_by_elevator
from services.kernel.decider import FOUND, Record
from services.kernel.envelope import decode_meta
from services.kernel.errors import Denied, NotFound
from services.kernel.handle import Handler
from services.kernel.server.correspondence import differences
from services.kernel.stores.memory import MemoryEventStore
from services.kernel.subject import Subject
from services.pb.registry.v1.elevator_use_pb2 import ResumeUseRequest
from tests.kernel.counter import (
    CATALOGUE,
    COUNTERS,
    Count,
    Hand,
    LimitReached,
    Open,
    Process,
    intent,
)

ABOUT_ELEVATORS = replace(COUNTERS, about=keyed_by_elevator)


class NoSuchElevator(NotFound):
    """There is none."""

    zh = "没有该电梯"


@dataclass
class Town:
    """Surroundings of one elevator, `a`, in division 350203, maintained by m-1."""

    asked: list[str] = field(default_factory=list)

    async def elevator(self, elevator_id: str) -> Subject:
        self.asked.append(elevator_id)
        if elevator_id != "a":
            raise NoSuchElevator
        return Subject("a", "350203", frozenset({("user_unit", "u-1")}))

    async def related(self, subject: Subject) -> Subject:
        self.asked.append("related")
        return subject._replace(parties=subject.parties | {("maintainer", "m-1")})


@pytest.fixture
def town() -> Town:
    return Town()


@pytest.fixture
def store() -> MemoryEventStore:
    return MemoryEventStore(Hand())


@pytest.fixture
def process(store: MemoryEventStore, town: Town) -> Process:
    return Process(Handler(store, CATALOGUE, Hand(), surroundings=town), ABOUT_ELEVATORS)


def naming(role: str, party: str) -> Callable[[Subject], None]:
    """The guard of a party."""

    def guard(subject: Subject) -> None:
        if (role, party) not in subject.parties:
            raise Denied

    return guard


async def test_scope_holds_before_the_first_fact(process: Process) -> None:
    """A stream that was never written knows neither place nor parties; the elevator's own does."""
    with pytest.raises(Denied):
        await process.do(Count(), guard=naming("user_unit", "u-2"))
    await process.do(Open(), guard=naming("user_unit", "u-1"))


async def test_an_elevator_that_is_not_there_is_said_before_anything_else(process: Process) -> None:
    """Also before the rule that the command would break."""
    with pytest.raises(NoSuchElevator):
        await process.do(Count(), key="b")


async def test_the_bound_are_asked_for_only_before_somebody_is_kept_out(
    process: Process, town: Town
) -> None:
    """A maintainer is on no card of the elevator; who is on it costs no second look."""
    await process.do(Open(), guard=naming("user_unit", "u-1"))
    assert town.asked == ["a"]
    await process.do(Count(), guard=naming("maintainer", "m-1"))
    assert town.asked == ["a", "a", "related"]


async def test_place_and_elevator_enter_the_envelope(
    process: Process, store: MemoryEventStore
) -> None:
    """Whoever reads the log by division finds the facts of streams that know no place."""
    await process.do(Open(division=""))
    (event,) = (await store.read_all(0, 10)).events
    meta = decode_meta(event.meta)
    assert (meta.division, meta.elevator_id) == ("350203", "counter-7")


async def test_what_is_found_is_what_is_decided_on(store: MemoryEventStore) -> None:
    """The requirement's command takes the place of the caller's, for this decision."""
    process = Process.over(store)

    async def found(_key: str, command: Any, _at: datetime) -> Any:
        return command.model_copy(update={"by": 1000})

    await process.do(Open(limit=5))
    with pytest.raises(LimitReached):
        await process.do(Count(by=1), requires=[found])


class ResumeUse(Record):
    """Its message states one field, and one is found."""

    self_check_reference: str
    town: Annotated[str | None, FOUND] = None


class ResumeUseUnmarked(Record):
    """The same without the mark."""

    self_check_reference: str
    town: str | None = None


def test_a_found_field_is_in_no_message() -> None:
    """The message corresponds without it; an unmarked field would have to be in it."""
    message = ResumeUseRequest.DESCRIPTOR
    apart = frozenset({"request_id", "validate_only", "etag", "occurred_at", "elevator_id"})
    assert list(differences(message, ResumeUse, apart)) == []
    (fault,) = differences(message, ResumeUseUnmarked, apart)
    assert "town" in fault


async def test_a_repetition_is_answered_whatever_the_surroundings(process: Process) -> None:
    """The first answer, without a look at what holds by now."""
    first = intent()
    await process.do(Open(), first)

    async def never(_key: str, _command: Any, _at: datetime) -> Any:
        raise AssertionError

    assert (await process.do(Open(), first, requires=[never])).replayed


async def test_a_question_is_guarded_like_a_command(process: Process) -> None:
    """`around` and `admit` are what a read asks; None stands for the command."""
    around = await process.handler.around(ABOUT_ELEVATORS, "a", None, COUNTERS.decider.initial)
    await process.handler.admit(naming("maintainer", "m-1"), around)
    with pytest.raises(Denied):
        await process.handler.admit(naming("maintainer", "m-2"), around)
