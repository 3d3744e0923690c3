"""Tokens of the feed: where a subscriber is, signed, so that nobody is anywhere but where he was."""

import base64
import binascii
import hmac
from hashlib import sha256
from typing import Final, NamedTuple
from uuid import UUID

import orjson

from services.feed.filtering import Filter
from services.kernel.errors import Invalid, Kind, Refused

MAC_BYTES: Final = 16
VERSION: Final = 1

LONGEST: Final = 40_000
"""Characters of a token, as in the protos of what takes one: enough for every list of a filter full of
types, divisions and elevators that there are, and for any expression besides."""

LAST_POSITION: Final = (1 << 63) - 1
MARK_CHARACTERS: Final = 12


class FeedTokenMalformed(Invalid):
    """The token is not one of this feed: hand it back as it was given."""

    zh = "订阅令牌格式无效"


class FeedTokenForged(Invalid):
    """The token was altered, or another registry gave it."""

    zh = "订阅令牌签名无效"


class FeedTokenForeign(Invalid):
    """The token was given to another caller: each begins with a token of its own."""

    zh = "订阅令牌属于其他调用方"


class FeedFilterTooLong(Invalid):
    """A token that carries this filter would be longer than one may be: list less, or say it in fewer words."""

    zh = "过滤条件过长，其订阅令牌将超出上限"


class FeedFilterDiffers(Invalid):
    """The token was given for another filter: leave the filter out, or begin anew with this one."""

    zh = "过滤条件与订阅令牌不一致"


class FeedEpochEnded(Refused):
    """The token is of a log that is no more, as after a restored backup: list everything again."""

    kind = Kind.OUT_OF_RANGE
    zh = "事件日志已更换（例如从备份恢复），请重新全量获取"


class Place(NamedTuple):
    """Where a subscriber is.

    `mark` names the event at `position`, "" where there is none: a log that was restored from a
    backup and has grown again has another event there.
    """

    position: int
    mark: str
    epoch: UUID
    scope: str
    filter: Filter


class Tokens:
    """Signs places, and reads what it signed."""

    def __init__(self, key: bytes) -> None:
        """`key` is known to every server of this registry, and to nobody else."""
        self._key = key

    def sign(self, place: Place) -> str:
        """The token of a place: opaque, URL-safe."""
        position, mark, epoch, scope, asked = place
        content = orjson.dumps([VERSION, position, mark, epoch.hex, scope, asked.parts])
        raw = content + self._mac(content)
        return base64.urlsafe_b64encode(raw).decode().rstrip("=")

    def read(self, token: str, field: str) -> Place:
        """The place of a token. Raises `FeedTokenMalformed`, `FeedTokenForged`, naming `field`."""
        raw = _bytes(token, field)
        content, mac = raw[:-MAC_BYTES], raw[-MAC_BYTES:]
        if not hmac.compare_digest(mac, self._mac(content)):
            raise FeedTokenForged(field=field)
        version, *parts = orjson.loads(content)
        if version != VERSION:
            raise FeedTokenMalformed(field=field)
        position, mark, epoch, scope, asked = parts
        return Place(position, mark, UUID(epoch), scope, Filter.from_parts(asked))

    def ensure_short(self, place: Place) -> None:
        """Wherever its subscriber gets to, the token may be handed back. Raises `FeedFilterTooLong`."""
        furthest = place._replace(position=LAST_POSITION, mark="0" * MARK_CHARACTERS)
        characters = len(self.sign(furthest))
        if characters > LONGEST:
            raise FeedFilterTooLong(field="filter", characters=characters, limit=LONGEST)

    def place(self, token: str, field: str, scope: str) -> Place:
        """Likewise, and of this caller. Raises `FeedTokenForeign` besides."""
        place = self.read(token, field)
        if place.scope != scope:
            raise FeedTokenForeign(field=field)
        return place

    def _mac(self, content: bytes) -> bytes:
        return hmac.digest(self._key, content, sha256)[:MAC_BYTES]


def _bytes(token: str, field: str) -> bytes:
    try:
        raw = base64.b64decode(token + "=" * (-len(token) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise FeedTokenMalformed(field=field) from None
    # what differs in bits that mean nothing is another text, and no token
    canonical = base64.urlsafe_b64encode(raw).decode().rstrip("=") == token
    if len(raw) <= MAC_BYTES or not canonical:
        raise FeedTokenMalformed(field=field)
    return raw
