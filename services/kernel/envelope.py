"""The envelope: what surrounds every fact, and its compact form in the log.

Two clocks: `occurred_at` is when it was true, `recorded_at` when the log took it.
"""

from base64 import b64decode, b64encode
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

import orjson

from services.kernel.clock import from_micros, micros


class ForeignMeta(ValueError):
    """These bytes are no envelope of ours."""


class Actor(NamedTuple):
    """Who did it: a role, the subject of its credential, and the scope it acted in."""

    role: str
    subject: str
    scope: str = ""


class Meta(NamedTuple):
    """What is known about an event besides its data.

    `request_digest` tells a repeated request from another one under the same id. `correlation_id`
    is None where it equals the request id: the first request of a chain starts the chain.
    """

    occurred_at: datetime
    actor: Actor
    request_id: UUID
    request_digest: bytes = b""
    correlation_id: UUID | None = None
    causation_id: UUID | None = None
    traceparent: str = ""
    elevator_id: str = ""
    division: str = ""


def encode_meta(meta: Meta) -> bytes:
    """The bytes of `meta`: JSON with one-letter names, empty fields left out."""
    packed: dict[str, object] = {
        "o": micros(meta.occurred_at),
        "a": tuple(meta.actor),  # orjson takes no named tuples
        "r": meta.request_id.hex,
    }
    if meta.request_digest:
        packed["h"] = b64encode(meta.request_digest).decode()
    if meta.correlation_id is not None:
        packed["c"] = meta.correlation_id.hex
    if meta.causation_id is not None:
        packed["k"] = meta.causation_id.hex
    if meta.traceparent:
        packed["t"] = meta.traceparent
    if meta.elevator_id:
        packed["e"] = meta.elevator_id
    if meta.division:
        packed["v"] = meta.division
    return orjson.dumps(packed)


def decode_meta(data: bytes) -> Meta:
    """The inverse of `encode_meta`. Raises `ForeignMeta`."""
    try:
        return _unpacked(orjson.loads(data))
    except (ValueError, LookupError, TypeError, AttributeError, OverflowError) as error:
        raise ForeignMeta(f"{type(error).__name__}: {error}") from error


def _unpacked(packed: Any) -> Meta:
    correlation, causation = packed.get("c"), packed.get("k")
    return Meta(
        occurred_at=from_micros(packed["o"]),
        actor=Actor(*packed["a"]),
        request_id=UUID(packed["r"]),
        request_digest=b64decode(packed.get("h", "")),
        correlation_id=UUID(correlation) if correlation else None,
        causation_id=UUID(causation) if causation else None,
        traceparent=packed.get("t", ""),
        elevator_id=packed.get("e", ""),
        division=packed.get("v", ""),
    )
