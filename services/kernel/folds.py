"""Streams folded to states, and the states kept in memory.

A kept state is as new as the last look at its stream. Who needs certainty looks again (`refresh`),
which folds only what came since.

Facts come late: a stream folds in the order in which its facts became true, its first fact first.
A fact that is older than what was folded makes the stream fold anew.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final, Generic, NamedTuple

from services.kernel.aggregate import Aggregate
from services.kernel.codec import Catalogue
from services.kernel.decider import Command, Decider, Event, Happened, State
from services.kernel.envelope import Meta, decode_meta
from services.kernel.errors import StreamNotFound
from services.kernel.store import NO_STREAM, START, EventStore, Recorded
from services.kernel.subject import Subject

LONG_AGO: Final = datetime.min.replace(tzinfo=UTC)


class Answer(NamedTuple):
    """What a stream remembers of one request."""

    digest: bytes
    version: int
    position: int
    types: tuple[str, ...]


@dataclass(slots=True)
class Folded(Generic[State]):
    """A stream folded up to `version`, and the requests that were answered in it.

    `answers` goes by the number of the request id: hashing a UUID costs ten times as much.
    """

    state: State
    version: int = NO_STREAM
    position: int = START
    answers: dict[int, Answer] = field(default_factory=dict)
    subject: Subject | None = None  # of `state`, once somebody asked
    appending: "asyncio.Future[None] | None" = None
    """Resolved when the append of a neighbour in this process is over: deciding before is in vain."""

    latest: datetime = LONG_AGO
    """When the newest of its facts became true."""

    def advance(self, state: State, at: datetime, version: int, position: int) -> None:
        """The stream went on; whom the state concerns is asked again when needed."""
        self.state, self.version, self.position, self.subject = state, version, position, None
        self.latest = max(at, self.latest)

    def remember(self, one: Recorded, meta: Meta) -> None:
        """The request of this event was answered with it, and with what it wrote before."""
        request = meta.request_id.int
        before = self.answers.get(request)
        types = (*before.types, one.type) if before is not None else (one.type,)
        self.answers[request] = Answer(meta.request_digest, one.version, one.position, types)


class Folds:
    """Folded streams of all aggregates over one store; the longest unused is forgotten first."""

    def __init__(self, store: EventStore, catalogue: Catalogue, entries: int) -> None:
        self._store, self._catalogue, self._entries = store, catalogue, entries
        self._kept: OrderedDict[str, Folded[Any]] = OrderedDict()

    async def folded(
        self, aggregate: Aggregate[Command, State, Happened], key: str
    ) -> tuple[Folded[State], bool]:
        """The folded stream, and whether it was read just now."""
        stream = aggregate.stream(key)
        kept = self._kept.get(stream)
        if kept is not None:
            self._kept.move_to_end(stream)
            return kept, False
        folded = Folded(aggregate.decider.initial)
        await self.refresh(aggregate, key, folded)
        return self._keep(stream, folded), True

    async def fresh(
        self, aggregate: Aggregate[Command, State, Happened], key: str
    ) -> Folded[State]:
        """The folded stream as of this moment; the initial state if nothing was written."""
        folded, is_fresh = await self.folded(aggregate, key)
        if not is_fresh:
            await self.refresh(aggregate, key, folded)
        return folded

    async def refresh(
        self, aggregate: Aggregate[Command, State, Happened], key: str, folded: Folded[State]
    ) -> None:
        """Fold what was written to the stream since `folded`."""
        try:
            news = await self._store.read(aggregate.stream(key), folded.version + 1)
        except StreamNotFound:
            return
        for one in news:
            if one.version != folded.version + 1:
                continue  # folded by a neighbour meanwhile
            if not self._fold(aggregate, folded, one):
                await self._fold_anew(aggregate, key, folded)
                return

    async def prefetch(
        self, aggregate: Aggregate[Command, State, Happened], keys: Collection[str]
    ) -> None:
        """Find out with one question which streams are still unwritten, and keep those.

        For whoever is about to create many: what is written is read when it is asked for.
        """
        unknown = {stream for key in keys if (stream := aggregate.stream(key)) not in self._kept}
        written = await self._store.heads(unknown) if unknown else {}
        for stream in unknown - written.keys():
            self._keep(stream, Folded(aggregate.decider.initial))

    def forget(self, aggregate: Aggregate[Command, State, Happened], keys: Collection[str]) -> None:
        """Keep these no longer: nobody is expected to ask for them soon.

        Whoever is at work on one goes on with it; the store decides between them and the next.
        """
        for key in keys:
            self._kept.pop(aggregate.stream(key), None)

    async def history(self, stream: str) -> Sequence[tuple[Recorded, Meta, Event]]:
        """Every event of the stream, decoded; empty if nothing was written."""
        try:
            recorded = await self._store.read(stream)
        except StreamNotFound:
            return ()
        decode = self._catalogue.decode
        return [(one, decode_meta(one.meta), decode(one.type, one.data)) for one in recorded]

    def _keep(self, stream: str, folded: Folded[Any]) -> Folded[Any]:
        """What is kept from now on: a neighbour may have folded the same stream, and further."""
        kept = self._kept.get(stream)
        if kept is not None and kept.version >= folded.version:
            return kept
        self._kept[stream] = folded
        if len(self._kept) > self._entries:
            self._kept.popitem(last=False)
        return folded

    def _fold(
        self, aggregate: Aggregate[Command, State, Happened], folded: Folded[State], one: Recorded
    ) -> bool:
        """Fold one more event; false: it became true before what was folded already."""
        meta = decode_meta(one.meta)
        if meta.occurred_at < folded.latest:
            return False
        event: Any = self._catalogue.decode(one.type, one.data)
        state = aggregate.decider.evolve(folded.state, event, meta.occurred_at)
        folded.advance(state, meta.occurred_at, one.version, one.position)
        folded.remember(one, meta)
        return True

    async def _fold_anew(
        self, aggregate: Aggregate[Command, State, Happened], key: str, folded: Folded[State]
    ) -> None:
        """The whole stream once more, now that a late fact is among it."""
        history = await self.history(aggregate.stream(key))
        if history[-1][0].version < folded.version:
            return  # a neighbour folded further while this was read
        state = folded_in_order(aggregate.decider, history)
        for one, meta, _ in history[folded.version + 1 :]:
            folded.advance(state, meta.occurred_at, one.version, one.position)
            folded.remember(one, meta)
        folded.state, folded.subject = state, None


def folded_in_order(
    decider: Decider[Any, State, Any], history: Sequence[tuple[Recorded, Meta, Event]]
) -> State:
    """The state after `history`, in the order in which its facts became true."""
    state = decider.initial
    for _, meta, event in in_order_of_truth(history):
        state = decider.evolve(state, event, meta.occurred_at)
    return state


def in_order_of_truth(
    history: Sequence[tuple[Recorded, Meta, Event]],
) -> Sequence[tuple[Recorded, Meta, Event]]:
    """The first fact first, whatever its date: the others rest on it; then by `occurred_at`."""
    later = sorted(history[1:], key=lambda one: (one[1].occurred_at, one[0].version))
    return [*history[:1], *later]
