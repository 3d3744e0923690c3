"""A client of the feed over a real connection."""

import queue
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import grpc

from services.pb.feed.v1.event_feed_pb2 import Event, SubscribeRequest, SubscribeResponse
from tests.e2e.registry import DEADLINE_SECONDS, Caller, Refusal, plain

PATH = "/elevators.feed.v1.EventFeedService/Subscribe"


class Subscriber:
    """One subscription. What the server refuses is raised as `Refusal`."""

    def __init__(self, by: Caller, first: SubscribeRequest) -> None:
        self._said: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._said.put(first.SerializeToString())
        call = by.channel.stream_stream(PATH, _as_they_are, SubscribeResponse.FromString)
        self._call: Any = call(iter(self._said.get, None), DEADLINE_SECONDS, by.metadata)
        self.token = ""
        self.events: list[Event] = []
        """All that came so far."""
        self.frames: list[SubscribeResponse] = []

    def frame(self) -> SubscribeResponse:
        """The next frame."""
        try:
            frame: SubscribeResponse = next(self._call)
        except grpc.RpcError as error:
            raise Refusal.of(error) from None
        self.token = frame.token
        self.frames.append(frame)
        self.events += frame.events
        return frame

    def until(self, number: int) -> Sequence[Event]:
        """Read frames until so many events came in all."""
        while len(self.events) < number:
            self.frame()
        return self.events

    def until_quiet(self) -> Sequence[Event]:
        """Read frames until the server only says that it is there."""
        while not self.frame().keep_alive:
            pass
        return self.events

    def say(self, **fields: Any) -> None:
        """One more message."""
        self._said.put(SubscribeRequest(**plain(fields)).SerializeToString())

    def no_more(self) -> None:
        """Say that no more messages come."""
        self._said.put(None)

    def rest(self) -> Iterator[SubscribeResponse]:
        """All frames until the server ends."""
        try:
            for frame in self._call:
                self.token = frame.token
                self.events += frame.events
                yield frame
        except grpc.RpcError as error:
            raise Refusal.of(error) from None

    def close(self) -> None:
        """Hang up."""
        self._said.put(None)
        self._call.cancel()


@contextmanager
def subscribed(by: Caller, **fields: Any) -> Iterator[Subscriber]:
    """A subscription from the beginning with credits for everything, unless told otherwise."""
    fields = {"start": {"beginning": {}}, "credits": 100_000} | fields
    found = Subscriber(by, SubscribeRequest(**plain(fields)))
    try:
        yield found
    finally:
        found.close()


def types_of(events: Sequence[Event]) -> list[str]:
    """The public types, without what they all begin with."""
    return [one.type.removeprefix("elevators.") for one in events]


def _as_they_are(content: bytes) -> bytes:
    return content
