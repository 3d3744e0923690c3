"""Subscribe and the cursors over gRPC: where a subscription starts, and what its client says later."""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any, Final
from uuid import UUID

from google.protobuf.message import Message

from services.feed.cursors import Cursor, Cursors
from services.feed.filtering import Filter
from services.feed.known import Known
from services.feed.scope import judge_for, scope_of
from services.feed.subscription import Credits, FeedEnding, Pace, Packed, Subscription
from services.feed.tail import Tail
from services.feed.token import FeedEpochEnded, FeedFilterDiffers, Place, Tokens
from services.kernel.clock import Clock
from services.kernel.errors import Invalid, Kind, NotFound, Refused
from services.kernel.server.call import Call
from services.kernel.server.pipeline import Check
from services.kernel.server.translate import as_timestamp
from services.kernel.store import START, EventStore
from services.pb.feed.v1 import cursor_pb2

NO_FILTER: Final = Filter()


class FeedStartMissing(Invalid):
    """The first message of a subscription says where it starts."""

    zh = "订阅的第一条消息必须说明起点"


class FeedStartRepeated(Invalid):
    """Start and filter belong to the first message: later ones only grant credits."""

    zh = "起点和过滤条件只能出现在第一条消息中"


class FeedCursorUnknown(NotFound):
    """The caller has no cursor of this name."""

    zh = "没有该名称的游标"


class FeedSubscribersExhausted(Refused):
    """This server has as many subscribers as it takes: try again later, or another server."""

    kind = Kind.EXHAUSTED
    zh = "订阅数量已达上限，请稍后重试"


class Feed:
    """All subscriptions of one server process."""

    def __init__(
        self,
        store: EventStore,
        known: Known,
        tokens: Tokens,
        cursors: Cursors,
        clock: Clock,
        check: Check,
        pace: Pace,
        most: int,
    ) -> None:
        self._store, self._known, self._tokens, self._cursors = store, known, tokens, cursors
        self._clock, self._check, self._pace, self._most = clock, check, pace, most
        self._tail = Tail(store, known)
        self._live: set[Credits] = set()

    def end(self) -> None:
        """Every subscription ends, and says why: the server goes down."""
        for one in list(self._live):
            one.close(FeedEnding())

    async def subscribe(self, messages: AsyncIterator[Any], call: Call) -> AsyncIterator[Message]:
        """The rpc Subscribe. Raises what its first message is refused with."""
        if len(self._live) >= self._most:
            raise FeedSubscribersExhausted(limit=self._most)
        first = await anext(messages, None)
        if first is None or not first.HasField("start"):
            raise FeedStartMissing(field="start")
        self._check(first)
        epoch = await self._store.epoch()
        await self._tail.begin()
        place = await self._begin(first, scope_of(call.principal), epoch)
        granted = Credits(first.credits)
        listening = asyncio.create_task(self._listen(messages, granted), name="feed-client")
        self._live.add(granted)
        try:
            async for packed in self._frames(call, place, granted):
                yield packed  # type: ignore[misc]  # all that is asked of a message
        finally:
            self._live.discard(granted)
            listening.cancel()

    async def commit_cursor(self, request: Any, call: Call) -> Message:
        """The rpc CommitCursor."""
        scope = scope_of(call.principal)
        self._tokens.place(request.token, "token", scope)
        cursor = Cursor(request.token, self._clock.now())
        await self._cursors.commit(scope, request.cursor, cursor)
        return cursor_pb2.CommitCursorResponse()

    async def get_cursor(self, request: Any, call: Call) -> Message:
        """The rpc GetCursor. Raises `FeedCursorUnknown`."""
        found = await self._cursors.find(scope_of(call.principal), request.cursor)
        if found is None:
            raise FeedCursorUnknown(field="cursor")
        return cursor_pb2.GetCursorResponse(
            token=found.token, committed_at=as_timestamp(found.committed_at)
        )

    async def delete_cursor(self, request: Any, call: Call) -> Message:
        """The rpc DeleteCursor."""
        await self._cursors.delete(scope_of(call.principal), request.cursor)
        return cursor_pb2.DeleteCursorResponse()

    async def _frames(self, call: Call, place: Place, granted: Credits) -> AsyncIterator[Packed]:
        subscription = Subscription(
            self._tail,
            judge_for(call.principal, self._known),
            place.filter.wanted(),
            place.position,
            place.mark,
            granted,
            self._pace,
            self._seconds_left(call),
        )
        async for frame in subscription.frames():
            here = place._replace(position=frame.position, mark=frame.mark)
            yield frame.packed(self._tokens.sign(here))

    def _seconds_left(self, call: Call) -> Callable[[], float]:
        expires = call.principal.expires_at
        return lambda: expires - self._clock.now().timestamp()

    async def _begin(self, first: Any, scope: str, epoch: UUID) -> Place:
        asked = Filter.of(first.filter) if first.HasField("filter") else None
        token, field = await self._token(first.start, scope)
        if token:
            place = self._tokens.place(token, field, scope)
            if asked is not None and asked != place.filter:
                raise FeedFilterDiffers(field="filter")
            await ensure_there(self._store, place, epoch, field)
            return place
        position = await self._store.head() if first.start.HasField("now") else START
        begun = Place(position, "", epoch, scope, asked or NO_FILTER)
        self._tokens.ensure_short(begun)
        return begun

    async def _token(self, start: Any, scope: str) -> tuple[str, str]:
        """The token to start from, and the field that brought it; "": none."""
        if start.HasField("cursor"):
            found = await self._cursors.find(scope, start.cursor)
            return (found.token if found is not None else ""), "start.cursor"
        return start.token, "start.token"

    async def _listen(self, messages: AsyncIterator[Any], granted: Credits) -> None:
        """Take what the client says further on. Nothing leaves this task but through `granted`."""
        try:
            async for message in messages:
                if message.HasField("start") or message.HasField("filter"):
                    field = "start" if message.HasField("start") else "filter"
                    raise FeedStartRepeated(field=field)  # noqa: TRY301 -- told like what parsing refuses
                self._check(message)
                granted.grant(message.credits)
        except Exception as error:  # noqa: BLE001 -- the subscription raises it, where all errors are told
            granted.close(error)
        else:
            granted.close()


async def ensure_there(store: EventStore, place: Place, epoch: UUID, field: str) -> None:
    """The log is the one that the place is in. Raises `FeedEpochEnded`."""
    if place.epoch != epoch or place.position > await store.head():
        raise FeedEpochEnded(field=field)
    if place.mark:
        page = await store.read_all(place.position - 1, 1)
        there = page.events[0].event_id.hex if page.events else ""
        if not there.startswith(place.mark):
            raise FeedEpochEnded(field=field)
