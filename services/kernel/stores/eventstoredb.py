"""The log in EventStoreDB or KurrentDB, through esdbclient. What a nation runs.

Positions are the server's commit positions. START needs no shifting: position 0 is taken by the
server's own epoch record, so every event of ours is behind it. Streams whose name begins with `$`
are the server's and never seen here.

The server must be 23.10 or later: a checkpoint of an older one may carry the position of an event
that is still to come, and whoever went on from there would skip it. It has no index of event ids,
so promise 4 holds within a stream. With a full disk it stops altogether: `StoreUnavailable`.
"""

import asyncio
import sys
from collections.abc import AsyncGenerator, AsyncIterator, Collection, Mapping, Sequence
from contextlib import aclosing, asynccontextmanager, suppress
from typing import Final
from uuid import UUID

from esdbclient import NewEvent as ClientEvent
from esdbclient import StreamState
from esdbclient.exceptions import NotFound, WrongCurrentVersion

from services.kernel.errors import (
    StoreUnavailable,
    StreamNotFound,
    WrongExpectedVersion,
)
from services.kernel.ids import RandomIds
from services.kernel.store import NO_STREAM, START, Appended, NewEvent, Page, Recorded
from services.kernel.stores import eventstoredb_wire as wire
from services.kernel.stores.eventstoredb_seen import Seen, SeenStreams

PAGE_EVENTS: Final = 256
"""Events in one page of a subscription."""

DEADLINE_SECONDS: Final = 10.0
"""For one call, unless the URI says otherwise with `DefaultDeadline`."""

FIRST_PAUSE_SECONDS: Final = 0.1
LONGEST_PAUSE_SECONDS: Final = 5.0
"""Between attempts to connect a subscription again."""

REMEMBERED_STREAMS: Final = 2_000
"""Streams whose event ids are kept in memory, those asked for latest."""

EPOCH_STREAM: Final = "$elevators-epoch"
CHECK_STREAM: Final = "$elevators-check"
CHECK_EVENT: Final = ClientEvent(
    CHECK_STREAM, b"{}", id=UUID(int=0x6F1F4AD54F0C4C0E9B5A3F1C8A0C7D11)
)
"""What `check` appends: the same event under the same id, so it is written once and for all."""


class EventStoreDB:
    """An `EventStore` on a server or cluster. Belongs to one event loop; connects when first used.

    An append is three calls: what is new in the stream, the append, when the server recorded it.
    The first tells a repeated append from a new one, which the server's answer does not.
    """

    def __init__(self, uri: str) -> None:
        """`uri` is `esdb://…` or `esdb+discover://…`, with credentials and TLS files in it.

        Raises `ValueError`, which does not repeat the URI: there is a password in it.
        """
        self._client = wire.client_for(uri)
        self._deadline = self._client.connection_spec.options.DefaultDeadline or DEADLINE_SECONDS
        self._connecting = asyncio.Lock()
        self._connected = False
        self._closing = asyncio.Event()
        self._operations = 0
        self._idle = asyncio.Event()
        self._idle.set()
        self._epoch: UUID | None = None
        self._seen = SeenStreams(REMEMBERED_STREAMS)

    async def append(self, stream: str, expected: int, events: Sequence[NewEvent]) -> Appended:
        if not events:
            raise ValueError("an append needs at least one event")
        ids = [event.event_id for event in events]
        seen = self._seen[stream]
        async with seen.turn, self._operation():
            await self._look(stream, seen)
            last = seen.find(stream, ids)
            replayed = last is not None
            if last is None and seen.version == expected:
                if await self._write(stream, expected, events):
                    seen.extend(ids)
                else:  # another process was first: with the same events?
                    await self._look(stream, seen)
                    replayed = True
                last = seen.find(stream, ids)
            if last is None:
                raise WrongExpectedVersion(stream, expected, seen.version)
            for event in await self._stream(stream, last, 1):
                return Appended(event.position, event.version, event.recorded_at, replayed)
            raise StoreUnavailable("the server does not show what it has confirmed")

    async def read(
        self, stream: str, from_version: int = 0, limit: int | None = None
    ) -> Sequence[Recorded]:
        asked = sys.maxsize if limit is None else max(limit, 1)  # 0: is the stream there?
        async with self._operation():
            events = await self._stream(stream, max(from_version, 0), asked)
        self._seen[stream].add(events)
        return events[:limit]

    async def heads(self, streams: Collection[str]) -> Mapping[str, int]:
        newest = await asyncio.gather(*(self._newest(stream) for stream in streams))
        return {stream: version for stream, version in newest if version != NO_STREAM}

    async def _newest(self, stream: str) -> tuple[str, int]:
        seen = self._seen[stream]
        async with self._operation():
            await self._look(stream, seen)
        return stream, seen.version

    async def read_all(self, after: int, limit: int, types: Collection[str] | None = None) -> Page:
        """The head is read first: what a read that came back short did not find is not there.

        Two more than `limit` are asked for: a position is read with the event at it, and one event
        too many shows that there is more.
        """
        asked = limit + 2
        async with self._operation():
            head = await self._head()
            if head <= after:
                return Page((), after, at_end=True)
            found = await wire.fetched(
                self._client,
                lambda: self._client.read_all(
                    commit_position=None if after == START else after,
                    limit=asked,
                    timeout=self._deadline,
                    **wire.passing(types),
                ),
            )
        events = wire.ours(found, after)
        if len(events) > limit:
            position = events[limit - 1].position if limit else after
            return Page(events[:limit], position, at_end=False)
        if len(found) == asked:
            return Page(events, wire.position_of(found[-1]), at_end=False)
        return Page(events, max([head, *map(wire.position_of, found)]), at_end=True)

    async def subscribe_all(
        self, after: int, types: Collection[str] | None = None
    ) -> AsyncIterator[Page]:
        """A dropped connection is taken up again where it ended; only `close` ends the pages."""
        told_end, pause = False, FIRST_PAUSE_SECONDS
        while True:
            try:
                async with aclosing(self._pages(after, types)) as pages:
                    async for page in pages:
                        pause = FIRST_PAUSE_SECONDS
                        if page.position > after or (page.at_end and not told_end):
                            after, told_end = page.position, told_end or page.at_end
                            yield page
            except StoreUnavailable:
                if await self._closes_within(pause):
                    raise
                pause = min(2 * pause, LONGEST_PAUSE_SECONDS)

    async def head(self) -> int:
        async with self._operation():
            return await self._head()

    async def epoch(self) -> UUID:
        """The id of the one event in a stream of its own, which whoever asks first writes."""
        async with self._operation():
            if self._epoch is None:
                await self._write_first(EPOCH_STREAM)
                self._epoch = (await self._stream(EPOCH_STREAM, 0, 1))[0].event_id
        return self._epoch

    async def check(self) -> None:
        async with self._operation():
            await self._head()
            await self._client.append_to_stream(
                CHECK_STREAM,
                current_version=StreamState.NO_STREAM,
                events=CHECK_EVENT,
                timeout=self._deadline,
            )

    async def close(self) -> None:
        if not self._closing.is_set():
            self._closing.set()
            await self._idle.wait()
            await self._client.close()

    @asynccontextmanager
    async def _operation(self) -> AsyncIterator[None]:
        """The client is connected, and `close` waits for the end. Raises `StoreError`."""
        self._operations += 1
        self._idle.clear()
        try:
            async with wire.store_errors():
                await self._connect()
                yield
        finally:
            self._operations -= 1
            if not self._operations:
                self._idle.set()

    async def _connect(self) -> None:
        if self._closing.is_set():
            raise StoreUnavailable("the event log is closed")
        async with self._connecting:
            if not self._connected:
                await self._client.connect()
                self._connected = True

    async def _write(self, stream: str, expected: int, events: Sequence[NewEvent]) -> bool:
        """False when another process was first."""
        try:
            await self._client.append_to_stream(
                stream,
                current_version=StreamState.NO_STREAM if expected == NO_STREAM else expected,
                events=[wire.proposed(event) for event in events],
                timeout=self._deadline,
            )
        except WrongCurrentVersion:
            return False
        return True

    async def _write_first(self, stream: str) -> None:
        """Its first event, under a fresh id, unless it has one."""
        first = ClientEvent("elevators.Epoch.v1", b"{}", id=RandomIds().fresh())
        with suppress(WrongCurrentVersion):
            await self._client.append_to_stream(
                stream,
                current_version=StreamState.NO_STREAM,
                events=first,
                timeout=self._deadline,
            )

    async def _look(self, stream: str, seen: Seen) -> None:
        """Now all that the stream has is seen."""
        with suppress(StreamNotFound):
            seen.add(await self._stream(stream, seen.version + 1, sys.maxsize))

    async def _stream(self, stream: str, from_version: int, limit: int) -> list[Recorded]:
        try:
            events = await wire.fetched(
                self._client,
                lambda: self._client.read_stream(
                    stream, stream_position=from_version, limit=limit, timeout=self._deadline
                ),
            )
        except NotFound:
            raise StreamNotFound(stream) from None
        return [wire.recorded(event) for event in events]

    async def _head(self) -> int:
        events = await wire.fetched(
            self._client,
            lambda: self._client.read_all(
                backwards=True, limit=1, timeout=self._deadline, **wire.passing(None)
            ),
        )
        return wire.position_of(events[0]) if events else START

    async def _pages(self, after: int, types: Collection[str] | None) -> AsyncGenerator[Page, None]:
        """Read to the end, then follow. Raises `StoreUnavailable` when the connection drops.

        When the server says that it has caught up it has sent what passes, but not how far it has
        looked on the way: that is read once more.
        """
        async for page in self._to_the_end(after, types):
            after = page.position
            yield page
        await self._connect()
        async with wire.following(self._client, after, types, PAGE_EVENTS) as inbox:
            caught_up = False
            while items := await wire.arrived(inbox):
                position = max(after, *map(wire.position_of, items))
                yield Page(wire.ours(items, after), position, caught_up and inbox.empty())
                after = position
                if any(item.is_caught_up for item in items):
                    caught_up = True
                    async for page in self._to_the_end(after, types):
                        after = page.position
                        yield page
        raise StoreUnavailable("the subscription was dropped")

    async def _to_the_end(
        self, after: int, types: Collection[str] | None
    ) -> AsyncGenerator[Page, None]:
        at_end = False
        while not at_end:
            page = await self.read_all(after, PAGE_EVENTS, types)
            after, at_end = page.position, page.at_end
            yield page

    async def _closes_within(self, seconds: float) -> bool:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._closing.wait(), seconds)
        return self._closing.is_set()
