"""An event on the wire: JSON, with the position before it."""

from typing import Any, NamedTuple
from uuid import UUID

import orjson

from services.kernel.clock import from_micros, micros
from services.kernel.store import Recorded


class Link(NamedTuple):
    """An event and the position of the one before it in the log; START before the first."""

    previous: int
    event: Recorded


def packed(link: Link) -> bytes:
    """The body of the message."""
    previous, event = link
    return orjson.dumps(
        {
            "previous": previous,
            "position": event.position,
            "stream": event.stream,
            "version": event.version,
            "event_id": event.event_id,
            "type": event.type,
            "recorded_at": micros(event.recorded_at),
            "data": event.data.decode(),
            "meta": event.meta.decode(),
        }
    )


def unpacked(body: bytes) -> Link:
    """The inverse. Raises `ValueError`, `LookupError`, `TypeError` for what is none of ours."""
    one: dict[str, Any] = orjson.loads(body)
    event = Recorded(
        int(one["position"]),
        str(one["stream"]),
        int(one["version"]),
        UUID(one["event_id"]),
        str(one["type"]),
        from_micros(one["recorded_at"]),
        one["data"].encode(),
        one["meta"].encode(),
    )
    return Link(int(one["previous"]), event)
