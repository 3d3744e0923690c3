"""Pages of a list (AIP-158): opaque tokens that fit one question only."""

import base64
import binascii
from collections.abc import Sequence
from hashlib import blake2b
from typing import Final, TypeVar

from services.kernel.errors import Invalid

T = TypeVar("T")

DEFAULT_PAGE_SIZE: Final = 100


class PageTokenInvalid(Invalid):
    """The page token is not one that this list gave for this question."""

    zh = "分页标识无效"


def page(items: Sequence[T], size: int, token: str, question: str) -> tuple[Sequence[T], str]:
    """The items of one page, and the token of the next; "" on the last page.

    `size` 0 means the default. `question` is everything that was asked besides the page: a token
    fits the same question only. Raises `PageTokenInvalid`.
    """
    start = _offset(token, question) if token else 0
    end = start + (size or DEFAULT_PAGE_SIZE)
    following = _token(end, question) if end < len(items) else ""
    return items[start:end], following


def token_after(key: str, question: str) -> str:
    """The token of the page that begins behind the item with this key.

    For lists that are ordered by a key: a page stays what it is while items are added before it.
    """
    raw = _mark(question) + key.encode()
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def key_in(token: str, question: str) -> str:
    """The key behind which the page begins; "" for the first. Raises `PageTokenInvalid`."""
    if not token:
        return ""
    raw = _raw(token)
    mark, key = raw[:_MARK_BYTES], raw[_MARK_BYTES:]
    if mark != _mark(question) or not key.isascii():
        raise PageTokenInvalid(field="page_token")
    return key.decode()


def _token(offset: int, question: str) -> str:
    raw = offset.to_bytes(6) + _mark(question)
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def _offset(token: str, question: str) -> int:
    raw = _raw(token)
    if len(raw) != 6 + _MARK_BYTES or raw[6:] != _mark(question):
        raise PageTokenInvalid(field="page_token")
    return int.from_bytes(raw[:6])


def _raw(token: str) -> bytes:
    try:
        return base64.b64decode(token + "=" * (-len(token) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise PageTokenInvalid(field="page_token") from None


_MARK_BYTES: Final = 8


def _mark(question: str) -> bytes:
    return blake2b(question.encode(), digest_size=_MARK_BYTES).digest()
