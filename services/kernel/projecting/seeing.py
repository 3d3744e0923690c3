"""An event of the log as whoever follows it sees it: decoded, or known to be unreadable."""

from typing import NamedTuple

from services.kernel.codec import Catalogue, UndecodableEvent, UnknownEventType
from services.kernel.envelope import ForeignMeta, decode_meta
from services.kernel.projecting.projection import Told
from services.kernel.store import Recorded


class Unreadable(NamedTuple):
    """An event whose bytes are not what its stored name promises: nobody can fold it."""

    position: int
    type: str
    lane: str
    reason: str


Seen = Told | Unreadable


def seen(catalogue: Catalogue, one: Recorded) -> Seen:
    """The event as a fold sees it. What cannot be decoded waits in the lane of its elevator."""
    try:
        meta = decode_meta(one.meta)
    except ForeignMeta as error:
        return Unreadable(one.position, one.type, one.stream, f"{one.type}: {error}")
    try:
        event = catalogue.decode(one.type, one.data)
    except (UndecodableEvent, UnknownEventType) as error:
        lane = meta.elevator_id or one.stream
        return Unreadable(one.position, one.type, lane, f"{one.type}: {error}")
    return Told(
        one.position, one.stream, one.version, one.type, one.recorded_at, meta, event, one.data
    )
