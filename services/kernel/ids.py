"""Identifiers: drawn at random in one place, derived everywhere else."""

import base64
from functools import lru_cache
from hashlib import blake2b
from typing import Protocol
from uuid import UUID, uuid4


class Ids(Protocol):
    """A source of fresh unique ids."""

    def fresh(self) -> UUID: ...


class RandomIds:
    """Random (version 4) UUIDs."""

    def fresh(self) -> UUID:
        return uuid4()


def derived_uuid(seed: UUID, part: int | str) -> UUID:
    """The id (UUID version 8) that follows from `seed`: the same for ever, and nobody else's."""
    digest = blake2b(f"{part}".encode(), key=seed.bytes, digest_size=16).digest()
    return UUID(int=int.from_bytes(digest) & _FREE_BITS | _VERSION_8)


_FREE_BITS = ~((0xF << 76) | (0b11 << 62))
_VERSION_8 = (8 << 76) | (0b10 << 62)


@lru_cache(maxsize=4_096)  # one act asks for the same id more than once
def opaque_key(*parts: str) -> str:
    """26 letters and digits that stand for `parts` and say nothing about them.

    Parts are joined with a separator (unit separator) that is escaped where a part contains it, so
    ("ab", "c") and ("a", "bc") differ, whatever a caller writes into them.
    """
    joined = "\x1f".join(part.replace("\x1b", "\x1b0").replace("\x1f", "\x1b1") for part in parts)
    digest = blake2b(joined.encode(), digest_size=16).digest()
    return base64.b32encode(digest).decode().rstrip("=").lower()
