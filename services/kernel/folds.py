"""Streams folded to states, and the states kept in memory.

A kept state is as new as the last look at its stream. Who needs certainty looks again (`refresh`),
which folds only what came since.
"""

from collections import OrderedDict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, NamedTuple

from services.kernel.aggregate import Aggregate
from services.kernel.codec import Catalogue
from services.kernel.decider import Command, Event, Happened, State
from services.kernel.envelope import Meta, decode_meta
from services.kernel.errors import StreamNotFound
from services.kernel.store import NO_STREAM, START, EventStore, Recorded
from services.kernel.subject import Subject


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

    def advance(self, state: State, version: int, position: int) -> None:
        """The stream went on; whom the state concerns is asked again when needed."""
        self.state, self.version, self.position, self.subject = state, version, position, None


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
            if one.version == folded.version + 1:  # not folded by a neighbour meanwhile
                self._fold(aggregate, folded, one)

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
    ) -> None:
        meta = decode_meta(one.meta)
        event: Any = self._catalogue.decode(one.type, one.data)
        state = aggregate.decider.evolve(folded.state, event, meta.occurred_at)
        folded.advance(state, one.version, one.position)
        request = meta.request_id.int
        before = folded.answers.get(request)
        types = (*before.types, one.type) if before is not None else (one.type,)
        folded.answers[request] = Answer(meta.request_digest, one.version, one.position, types)
