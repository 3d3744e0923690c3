"""An event of the log as whoever follows it sees it: or known to be unreadable."""

from typing import NamedTuple

from services.kernel.codec import Catalogue
from services.kernel.envelope import ForeignMeta, decode_meta
from services.kernel.projecting.projection import Told
from services.kernel.store import Recorded


class Unreadable(NamedTuple):
    """An event without an envelope of ours: nobody can tell whose it is."""

    position: int
    type: str
    lane: str
    reason: str


Seen = Told | Unreadable


def seen(catalogue: Catalogue, one: Recorded) -> Seen:
    """The event as a fold sees it; it is decoded when a fold asks what it says."""
    try:
        meta = decode_meta(one.meta)
    except ForeignMeta as error:
        return Unreadable(one.position, one.type, one.stream, f"{one.type}: {error}")
    position, stream, version, _, type_, recorded_at, data, _ = one
    return Told(position, stream, version, type_, recorded_at, meta, catalogue.decode, data)
