"""`elevators feed tail`: events on the terminal, over broken connections."""

import asyncio
import sys
from collections.abc import AsyncIterator, Sequence
from typing import Any, Final, NamedTuple

import grpc
import orjson
from google.protobuf.empty_pb2 import Empty

from services.cli.connect import Peer
from services.cli.refusals import CallFailed
from services.pb.feed.v1.event_feed_pb2 import Event, Start, SubscribeRequest, SubscribeResponse
from services.pb.feed.v1.filter_pb2 import Filter

PATH: Final = "/elevators.feed.v1.EventFeedService/Subscribe"
CREDITS: Final = 1_000
PAUSE_SECONDS: Final = 1.0


class Asked(NamedTuple):
    """What the command line asks for."""

    only: Sequence[str]
    where: str
    start: str
    limit: int | None

    @property
    def first(self) -> SubscribeRequest:
        """The first message of the first connection."""
        words = {"now": Start(now=Empty()), "beginning": Start(beginning=Empty())}
        start = words.get(self.start) or Start(token=self.start)
        narrows = _filter(self.only, self.where) if self.only or self.where else None
        return SubscribeRequest(start=start, filter=narrows, credits=self.limit or CREDITS)


def _filter(only: Sequence[str], where: str) -> Filter:
    """Types have a dot or a star, divisions are digits, and elevators are neither."""
    asked = Filter(expression=where)
    for one in only:
        if "." in one or "*" in one:
            asked.types.append(one)
        elif one.isdecimal():
            asked.divisions.append(one)
        else:
            asked.elevator_ids.append(one)
    return asked


async def follow(registry: Peer, asked: Asked, *, as_json: bool) -> None:
    """Print until the limit, or for ever. Raises `CallFailed` for what another attempt would not mend."""
    first, left = asked.first, asked.limit
    async with registry.aio_channel() as channel:
        while True:
            try:
                async for frame in _frames(channel, registry, first, asked.limit is None):
                    for event in frame.events:
                        _print(event, as_json=as_json)
                    first = SubscribeRequest(start=Start(token=frame.token))
                    left = None if left is None else left - len(frame.events)
                    first.credits = CREDITS if left is None else left
            except grpc.aio.AioRpcError as error:
                if error.code() is not grpc.StatusCode.UNAVAILABLE or left == 0:
                    raise CallFailed(error) from None
                sys.stderr.write(f"{error.details()}; again 重新连接\n")
                await asyncio.sleep(PAUSE_SECONDS)
                continue
            return


async def _frames(
    channel: grpc.aio.Channel,
    registry: Peer,
    first: SubscribeRequest,
    endless: bool,  # noqa: FBT001
) -> AsyncIterator[SubscribeResponse]:
    """Frames; with every event that came one more may come."""
    rpc: Any = channel.stream_stream(
        PATH, SubscribeRequest.SerializeToString, SubscribeResponse.FromString
    )
    call = rpc(metadata=registry.metadata)
    await call.write(first)
    if not endless:
        await call.done_writing()
    async for frame in call:
        yield frame
        if endless and frame.events:
            await call.write(SubscribeRequest(credits=len(frame.events)))


def _print(event: Event, *, as_json: bool) -> None:
    at = event.time.ToJsonString()
    if as_json:
        line = {
            "specversion": event.spec_version,
            "id": event.id,
            "source": event.source,
            "type": event.type,
            "subject": event.subject,
            "time": at,
            "recordedtime": event.recorded_time.ToJsonString(),
            "elevatorid": event.elevator_id,
            "division": event.division,
            "sequence": str(event.sequence),
            "data": orjson.Fragment(event.data),
        }
        sys.stdout.write(orjson.dumps(line).decode() + "\n")
    else:
        cells = (str(event.sequence), at, event.type, event.subject, event.division)
        sys.stdout.write("\t".join(cells) + "\n")
    sys.stdout.flush()
