"""Batches on their way: a bounded number at a time, sent again until they are answered.

Batches go over several streams in turn, and are settled in their order: the registry answers in
order on each stream, so the answers are taken in the same turn. Rows carry request ids that follow from their content,
so a batch that is sent twice has no second effect.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import cycle
from typing import Any, Final, NamedTuple

import grpc

from services.cli.importing.batches import Batch
from services.cli.importing.lines import InputDamaged
from services.kernel.clock import stopwatch
from services.pb.registry.v1.elevator_import_pb2 import (
    IMPORT_OUTCOME_REJECTED,
    ImportElevatorsResponse,
)

END: Final[Any] = grpc.aio.EOF  # type: ignore[attr-defined]  # the stubs do not know it

Call = Any
"""A grpc.aio bidirectional call: its type has parameters only in the stubs."""

PASSING: Final = frozenset(
    {
        grpc.StatusCode.UNAVAILABLE,
        grpc.StatusCode.CANCELLED,  # by a server that drains
        grpc.StatusCode.DEADLINE_EXCEEDED,
        grpc.StatusCode.ABORTED,
        grpc.StatusCode.RESOURCE_EXHAUSTED,
    }
)
"""Statuses that may be over when the same batch is sent again."""

PASSING_REASONS: Final = frozenset(
    {"LOG_UNAVAILABLE", "LOG_FULL", "DEADLINE_PASSED", "TOO_MANY_WRITERS"}
)
"""The same, of a single row: none of them says anything about the row."""


class ServerLost(Exception):
    """The registry did not answer for as long as the operator has patience."""


class WrongAnswer(Exception):
    """The registry's answer does not belong to the batch that was sent."""


class _BrokenOff(Exception):
    """The stream ended before everything was answered."""


class Settled(NamedTuple):
    """A batch and its answer; None for a batch without a row to send."""

    batch: Batch
    answer: ImportElevatorsResponse | None


@dataclass(frozen=True, slots=True)
class Sending:
    """How to send. `window` batches may be unanswered on each stream; times are in seconds."""

    window: int = 4
    streams: int = 1
    patience: float = 120.0
    first_pause: float = 0.2
    longest_pause: float = 10.0
    retried: Callable[[str], None] = lambda _reason: None


class Sender:
    """Sends batches over streams that `dial` opens, in turn."""

    def __init__(self, dial: Callable[[], Call], how: Sending) -> None:
        self._dial, self._how = dial, how
        self._waiting: deque[Batch] = deque()  # taken from the source, not yet answered
        self._damage: InputDamaged | None = None
        self._silent_since = stopwatch()
        self._pause = how.first_pause

    async def settled(self, source: Iterator[Batch]) -> AsyncIterator[Settled]:
        """Every batch with its answer, in their order.

        Raises `ServerLost`, `WrongAnswer`, and `grpc.RpcError` for what no repetition can mend;
        `InputDamaged` only after everything before the damage is answered.
        """
        while True:
            try:
                async for one in self._over_streams(source):
                    self._silent_since, self._pause = stopwatch(), self._how.first_pause
                    yield one
            except grpc.RpcError as error:
                if error.code() not in PASSING:
                    raise
                await self._rest(error.details() or error.code().name)
            except _BrokenOff as error:
                await self._rest(str(error))
            else:
                break
        if self._damage is not None:
            raise self._damage

    async def _over_streams(self, source: Iterator[Batch]) -> AsyncIterator[Settled]:
        calls = [self._dial() for _ in range(self._how.streams)]
        try:
            asked: deque[Call] = deque()  # the calls that the first waiting batches went to
            turn = cycle(calls)
            most = self._how.window * len(calls)
            window = 1 if self._waiting else most  # after trouble: carefully
            while True:
                while len(asked) < window and (batch := self._next(len(asked), source)):
                    asked.append(call := next(turn))
                    await _write(call, batch)
                if not self._waiting:
                    break
                yield Settled(self._waiting[0], await _answer(asked[0], self._waiting[0]))
                asked.popleft()
                self._waiting.popleft()
                window = most
            for call in calls:
                with suppress(grpc.RpcError, asyncio.InvalidStateError):
                    await call.done_writing()
        finally:
            for call in calls:
                call.cancel()

    def _next(self, asked: int, source: Iterator[Batch]) -> Batch | None:
        """The batch to send after the first `asked` waiting ones."""
        if asked < len(self._waiting):
            return self._waiting[asked]
        try:
            batch = next(source, None)
        except InputDamaged as damage:
            self._damage = damage
            return None
        if batch is not None:
            self._waiting.append(batch)
        return batch

    async def _rest(self, reason: str) -> None:
        """Wait before the next attempt, longer each time. Raises `ServerLost`."""
        if stopwatch() - self._silent_since > self._how.patience:
            raise ServerLost(reason)
        self._how.retried(reason)
        await asyncio.sleep(self._pause)
        self._pause = min(self._pause * 2, self._how.longest_pause)


async def _write(call: Call, batch: Batch) -> None:
    if not batch.sent:
        return
    try:
        await call.write(batch.request)
    except asyncio.InvalidStateError:  # the call is over: reading says with which status
        if await call.read() is END:
            raise _BrokenOff("the server ended the stream") from None
    except grpc.RpcError as error:
        if error.code() is not grpc.StatusCode.INTERNAL:
            raise
        # grpc.aio reports a write that met the end of the stream as INTERNAL, whatever the server
        # said; the next stream tells, because it reads after its first batch
        raise _BrokenOff("the stream broke off") from None


async def _answer(call: Call, batch: Batch) -> ImportElevatorsResponse | None:
    if not batch.sent:
        return None
    answer = await call.read()
    if answer is END:
        raise _BrokenOff("the server ended the stream")
    if [row.row_id for row in answer.results] != [row.row_id for row in batch.sent]:
        raise WrongAnswer("the answer names other rows than were sent")
    for result in answer.results:
        if result.outcome == IMPORT_OUTCOME_REJECTED and result.error.reason in PASSING_REASONS:
            raise _BrokenOff(result.error.message)
    found: ImportElevatorsResponse = answer
    return found
