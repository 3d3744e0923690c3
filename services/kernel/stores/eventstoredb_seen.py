"""What one process has seen of streams: how far they go, and where which event id stands.

The server looks for the ids of an append only where its expected version is not the last one. Who
wants an id to be stored once has to look before, and must not read whole streams for it.
"""

import asyncio
from collections.abc import Iterable, Sequence
from uuid import UUID

from services.kernel.errors import EventIdTaken
from services.kernel.store import NO_STREAM, Recorded


class SeenStreams:
    """Streams by name, those asked for latest."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._streams: dict[str, Seen] = {}

    def __getitem__(self, stream: str) -> "Seen":
        seen = self._streams.pop(stream, None) or Seen()
        self._streams[stream] = seen
        if len(self._streams) > self._size:
            del self._streams[next(iter(self._streams))]
        return seen


class Seen:
    """What this process has seen of one stream. Streams only grow, so it stays true."""

    def __init__(self) -> None:
        self.turn = asyncio.Lock()
        """Appends of one process to one stream take turns: only then is a repeated one told."""
        self.version = NO_STREAM
        self._versions: dict[UUID, int] = {}

    def add(self, events: Iterable[Recorded]) -> None:
        """Events that a read has shown, as far as they follow on what was seen."""
        for event in events:
            if event.version == self.version + 1:
                self.extend([event.event_id])

    def extend(self, ids: Iterable[UUID]) -> None:
        """The ids of the events that follow."""
        for id_ in ids:
            self.version += 1
            self._versions[id_] = self.version

    def find(self, stream: str, ids: Sequence[UUID]) -> int | None:
        """The version of the last of `ids` when all are here in this order, None when none is.

        Raises `EventIdTaken` for anything between.
        """
        versions = [self._versions.get(id_) for id_ in ids]
        first = versions[0]
        if versions.count(None) == len(set(ids)) == len(ids):
            return None
        if first is None or versions != list(range(first, first + len(ids))):
            raise EventIdTaken(f"{stream}: an event id of this append is stored for another fact")
        return versions[-1]
