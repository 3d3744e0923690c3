"""One subscription: from a position on, frames as credits and the log allow."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from services.feed.filtering import Wanted
from services.feed.item import Item
from services.feed.scope import Ended, Judge
from services.feed.tail import Batch, Tail, mark_of
from services.kernel.errors import Kind, Refused, Unauthenticated
from services.kernel.server.translate import as_date
from services.pb.feed.v1 import event_feed_pb2

MOST_EVENTS: Final = 256
MOST_BYTES: Final = 1024 * 1024
"""What one frame holds, give or take one event."""

LOOKED_AT: Final = 8_192
"""Events that are looked at in vain before the client is told how far that was."""

REMEMBERED_ENDS: Final = 10_000
"""Elevators of which a subscriber was told that its bond is over, before it may be told again."""


class FeedCredentialExpired(Unauthenticated):
    """The credential of this subscription has expired: connect anew, with the newest token."""

    zh = "订阅凭证已过期，请凭最新令牌重新连接"


class FeedEnding(Refused):
    """The server goes down: connect anew, with the newest token."""

    kind = Kind.UNAVAILABLE
    zh = "服务即将停止，请凭最新令牌重新连接"


class Pace(NamedTuple):
    """How long a client is left without a word: while it waits, and while others' events pass by."""

    keep_alive_seconds: float = 15.0
    checkpoint_seconds: float = 1.0


class Frame(NamedTuple):
    """What is sent at once, and the place behind it."""

    chunks: Sequence[bytes]
    ended: Sequence[Ended]
    position: int
    mark: str
    keep_alive: bool = False

    @property
    def is_checkpoint(self) -> bool:
        return not (self.chunks or self.ended or self.keep_alive)

    def packed(self, token: str) -> "Packed":
        """The frame as gRPC takes it: what is shared is joined, not packed again."""
        answer = event_feed_pb2.SubscribeResponse(
            token=token, checkpoint=self.is_checkpoint, keep_alive=self.keep_alive
        )
        for one in self.ended:
            told = answer.scope_ended.add(elevator_id=one.elevator_id, reason=one.reason)
            told.last_day.CopyFrom(as_date(one.last_day))
        return Packed(b"".join([*self.chunks, answer.SerializeToString()]))


class Packed(NamedTuple):
    """An answer that is bytes already."""

    content: bytes

    def SerializeToString(self) -> bytes:  # noqa: N802 -- as protobuf's messages say it
        return self.content


@dataclass(slots=True, eq=False)
class Credits:
    """How many events may still be sent, and whether more may be granted. Wakes whoever waits."""

    left: int = 0
    open: bool = True
    error: BaseException | None = None
    awake: asyncio.Event = field(default_factory=asyncio.Event)

    def grant(self, more: int) -> None:
        """So many more."""
        self.left += more
        self.awake.set()

    def close(self, error: BaseException | None = None) -> None:
        """The client says no more; with `error`, what it said was wrong."""
        self.open, self.error = False, error
        self.awake.set()


@dataclass(slots=True, eq=False)
class Subscription:
    """A subscriber on its way through the log. `position` and `mark` are where it is."""

    tail: Tail
    judge: Judge
    wanted: Wanted
    position: int
    mark: str
    credits: Credits
    pace: Pace
    seconds_left: Callable[[], float]
    _told_over: dict[str, Ended] = field(default_factory=dict)
    _looked_at: int = 0
    _sent_at: float = 0.0
    _sent_position: int = -1

    async def frames(self) -> AsyncIterator[Frame]:
        """Frames for ever; they end where the client grants nothing more and has had all it granted.

        Raises `FeedCredentialExpired`, what the client's messages were refused with, the log's errors.
        """
        self.tail.listen(self.credits.awake.set)
        try:
            yield self._frame((), ())  # a token for the start itself
            while True:
                self.credits.awake.clear()
                self._check()
                batch = await self.tail.after(self.position)
                blocked = False
                if batch is not None:
                    async for frame in self._told(batch):
                        yield frame
                    blocked = self.position < batch.position
                over = not self.credits.left and not self.credits.open
                if self._is_due(at_once=over):
                    yield self._frame((), ())
                if over:
                    self._check()
                    return
                if (batch is None or blocked) and await self._silent():
                    yield self._frame((), (), keep_alive=self.position == self._sent_position)
        finally:
            self.tail.leave(self.credits.awake.set)

    async def _told(self, batch: Batch) -> AsyncIterator[Frame]:
        """The batch in frames. It ends early where the next event has no credit."""
        chunks: list[bytes] = []
        ended: list[Ended] = []
        size = 0
        for item in batch.items:
            if item.fits(self.wanted):
                verdict = await self.judge(item)
                if verdict.admitted and not self.credits.left:
                    break
                ended += self._news(item, verdict.ended)
                if verdict.admitted:
                    self.credits.left -= 1
                    chunks.append(item.chunk)
                    size += len(item.chunk)
            self.position, self.mark = item.position, mark_of(item)
            self._looked_at += 1
            if len(chunks) >= MOST_EVENTS or size >= MOST_BYTES:
                yield self._frame(chunks, ended)
                chunks, ended, size = [], [], 0
        else:
            self.position, self.mark = batch.position, batch.mark
        if chunks or ended:
            yield self._frame(chunks, ended)

    def _news(self, item: Item, ended: Ended | None) -> Sequence[Ended]:
        """That a bond is over is told once, until the elevator is the subscriber's again."""
        if ended is None:
            self._told_over.pop(item.elevator_id, None)
            return ()
        if self._told_over.get(item.elevator_id) == ended:
            return ()
        self._told_over[item.elevator_id] = ended
        if len(self._told_over) > REMEMBERED_ENDS:
            del self._told_over[next(iter(self._told_over))]
        return (ended,)

    def _frame(
        self, chunks: Sequence[bytes], ended: Sequence[Ended], *, keep_alive: bool = False
    ) -> Frame:
        self._sent_at, self._looked_at = asyncio.get_running_loop().time(), 0
        self._sent_position = self.position
        return Frame(chunks, ended, self.position, self.mark, keep_alive)

    def _is_due(self, *, at_once: bool) -> bool:
        """Whether the client should be told how far its place has moved without an event."""
        if self.position == self._sent_position:
            return False
        since = asyncio.get_running_loop().time() - self._sent_at
        return at_once or self._looked_at >= LOOKED_AT or since >= self.pace.checkpoint_seconds

    async def _silent(self) -> bool:
        """Wait for news; true: it is time to say that we are here."""
        moved = self.position != self._sent_position
        longest = self.pace.checkpoint_seconds if moved else self.pace.keep_alive_seconds
        until = self._sent_at + longest - asyncio.get_running_loop().time()
        try:
            async with asyncio.timeout(max(until, 0.0)):
                await self.credits.awake.wait()
        except TimeoutError:
            return True
        return False

    def _check(self) -> None:
        if self.credits.error is not None:
            raise self.credits.error
        if self.seconds_left() <= 0:
            raise FeedCredentialExpired
