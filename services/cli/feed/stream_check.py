"""Trying a consumer of the stream: the feed is stood in for, and breaks off as the real one may."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import suppress
from typing import Any, Final

import grpc
import orjson
from google.protobuf.timestamp_pb2 import Timestamp

from services.cli.feed.findings import Finding, Trials
from services.pb.feed.v1.event_feed_pb2 import Event, SubscribeRequest, SubscribeResponse
from services.pb.feed.v1.event_feed_service_pb2 import DESCRIPTOR

SERVICE: Final = DESCRIPTOR.services_by_name["EventFeedService"].full_name

STEPS: Final = (
    "subscribes and grants credits 订阅并授予额度",
    "takes duplicates, late and unknown events 接受重复、迟到、未知事件",
    "comes back with the newest token after a break 断线后凭最新令牌重连",
    "begins anew when the log is another one 日志更换后重新获取",
)


class Wrong(Exception):
    """The consumer did not do what it should."""


class Stage:
    """The feed, as far as one consumer is concerned: three connections, one after another."""

    def __init__(self, patience: float) -> None:
        self._patience, self._trials = patience, Trials()
        self._connections = 0
        self._newest = ""
        self.problems: dict[int, str] = {}
        self.passed: set[int] = set()
        self.over = asyncio.Event()

    async def subscribe(
        self, requests: AsyncIterator[SubscribeRequest], context: Any
    ) -> AsyncIterator[SubscribeResponse]:
        """The rpc Subscribe."""
        self._connections += 1
        act = (self._first, self._second, self._third)[min(self._connections, 3) - 1]
        consumer = _Consumer(requests, self._patience)
        try:
            async for answer in act(consumer):
                self._newest = answer.token
                yield answer
        except Wrong:
            self.over.set()
        finally:
            consumer.leave()
        if self._connections == 1 and not self.over.is_set():
            await context.abort(grpc.StatusCode.UNAVAILABLE, "feed check breaks off")
        if self._connections == 2 and not self.over.is_set():
            await context.abort(grpc.StatusCode.OUT_OF_RANGE, "feed check: the log is another one")

    async def _first(self, consumer: "_Consumer") -> AsyncIterator[SubscribeResponse]:
        with self._step(0):
            await consumer.first()
            await consumer.credit()
        trials = self._trials
        with self._step(1):
            yield _answer("t1", trials.event(1))
            for number, event in enumerate(
                (trials.event(1), trials.late(2), trials.unknown(3), trials.event(4)), 2
            ):
                await consumer.credit()
                yield _answer(f"t{number}", event)
            yield SubscribeResponse(token="checkpoint", checkpoint=True)  # noqa: S106
            await consumer.stays()

    async def _second(self, consumer: "_Consumer") -> AsyncIterator[SubscribeResponse]:
        with self._step(2):
            start = (await consumer.first()).start
            if start.token != self._newest:
                raise Wrong(f"it began with {_said(start)}, not with the newest token")
        yield SubscribeResponse(token="again", keep_alive=True)  # noqa: S106

    async def _third(self, consumer: "_Consumer") -> AsyncIterator[SubscribeResponse]:
        with self._step(3):
            start = (await consumer.first()).start
            if not start.HasField("beginning"):
                raise Wrong(f"it began with {_said(start)}, not from the beginning")
        self.over.set()
        yield SubscribeResponse(token="anew", checkpoint=True)  # noqa: S106

    def _step(self, number: int) -> "_Step":
        return _Step(self, number)

    def findings(self) -> Sequence[Finding]:
        """Each step; what was not reached is a finding."""
        return [
            Finding(what, self.problems.get(number, "" if number in self.passed else "not reached"))
            for number, what in enumerate(STEPS)
        ]


class _Step:
    """Notes whether what is in the block went well."""

    def __init__(self, stage: Stage, number: int) -> None:
        self._stage, self._number = stage, number

    def __enter__(self) -> None:
        return None

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if error is None:
            self._stage.passed.add(self._number)
        elif isinstance(error, Wrong):
            self._stage.problems[self._number] = str(error)
        elif isinstance(
            error, asyncio.CancelledError | GeneratorExit
        ):  # the latter between two answers
            self._stage.problems[self._number] = "it hung up"
            self._stage.over.set()


class _Consumer:
    """What the consumer says."""

    def __init__(self, requests: AsyncIterator[SubscribeRequest], patience: float) -> None:
        self._requests, self._patience = requests, patience
        self._credits = 0
        self._next: asyncio.Future[Any] | None = None

    async def first(self) -> SubscribeRequest:
        """Its first message. Raises `Wrong`."""
        first = await self._said()
        if not first.HasField("start"):
            raise Wrong("the first message does not say where to start")
        return first

    async def credit(self) -> None:
        """One more event may be sent. Raises `Wrong`."""
        while not self._credits:
            await self._said()
        self._credits -= 1

    async def stays(self) -> None:
        """It listens on, for a moment. Raises `Wrong`."""
        with suppress(TimeoutError):
            async with asyncio.timeout(min(self._patience, 1.0)):
                while True:
                    await self._said()

    def leave(self) -> None:
        """Nobody listens any more."""
        if self._next is not None:
            self._next.cancel()

    async def _said(self) -> SubscribeRequest:
        if self._next is None:
            self._next = asyncio.ensure_future(anext(self._requests, None))
        done, _ = await asyncio.wait([self._next], timeout=self._patience)
        if not done:
            raise Wrong(f"nothing was heard for {self._patience:g} s")
        message, self._next = self._next.result(), None
        if message is None:
            raise Wrong("it ended the stream")
        if message.credits < 0:
            raise Wrong("it granted fewer credits than none")
        self._credits += message.credits
        found: SubscribeRequest = message
        return found


async def check_stream(
    address: str, patience: float, listening: Callable[[str], None]
) -> Sequence[Finding]:
    """What the consumer that connects to `address` copes with. Raises `OSError`."""
    stage, server = Stage(patience), grpc.aio.server()
    rpc = grpc.stream_stream_rpc_method_handler(
        stage.subscribe, SubscribeRequest.FromString, SubscribeResponse.SerializeToString
    )
    handler = grpc.method_handlers_generic_handler(SERVICE, {"Subscribe": rpc})
    server.add_generic_rpc_handlers((handler,))
    try:
        port = server.add_insecure_port(address)
    except RuntimeError as error:
        raise OSError(f"cannot listen on {address}: {error}") from error
    await server.start()
    listening(f"{address.rpartition(':')[0]}:{port}")
    with suppress(TimeoutError):
        async with asyncio.timeout(4 * patience):
            await stage.over.wait()
    await server.stop(1.0)
    return stage.findings()


def _answer(token: str, event: Mapping[str, Any]) -> SubscribeResponse:
    found = Event(
        id=event["id"],
        source=event["source"],
        spec_version="1.0",
        type=event["type"],
        subject=event["subject"],
        data_content_type="application/json",
        data=orjson.dumps(event["data"]),
        elevator_id=event["elevatorid"],
        division=event["division"],
        sequence=int(event["sequence"]),
        time=_stamp(event["time"]),
        recorded_time=_stamp(event["recordedtime"]),
    )
    return SubscribeResponse(events=[found], token=token)


def _stamp(text: str) -> Timestamp:
    stamp = Timestamp()
    stamp.FromJsonString(text.replace("+00:00", "Z"))
    return stamp


def _said(start: Any) -> str:
    which = start.WhichOneof("at") or "nothing"
    return f"{which} {start.token!r}" if which == "token" else str(which)
