"""What may be shown of a value: decided by its type, denied by default."""

import traceback
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from pathlib import PurePath
from typing import Any, Final
from uuid import UUID

from google.protobuf.message import Message
from pydantic import SecretBytes, SecretStr, ValidationError

from services.kernel.sealed import Sealed

REDACTED: Final = "[redacted]"

PLAIN: Final = frozenset({str, int, float, bool, type(None), datetime, date, UUID})
"""Exact types that are shown as they are; a subclass (`Personal`) is not among them."""

_DEEPEST: Final = 6
_LONGEST_MESSAGE: Final = 2000  # characters of an exception's own message


class Personal(str):
    """Text about a person 个人信息, marked so that no log shows it."""

    __slots__ = ()


_HIDDEN: Final = (Personal, Sealed, SecretStr, SecretBytes, Message, bytes, bytearray, memoryview)
_AS_TEXT: Final = (timedelta, time, Decimal, PurePath, str, int, float)
_SECRET_WORDS: Final = (
    "authorization", "password", "passwd", "secret", "token", "cookie", "credential",
    "api_key", "apikey", "master_key", "private_key", "signature",
)  # fmt: skip


@lru_cache(maxsize=1024)
def is_secret_name(name: str) -> bool:
    """Whether what goes by this name is a credential, whatever its type."""
    folded = name.casefold().replace("-", "_")
    return any(word in folded for word in _SECRET_WORDS)


def plain(value: object, depth: int = 0) -> Any:
    """`value` made of text, numbers, lists and tables only, and nothing of a person in it."""
    if type(value) in PLAIN:
        return value
    if isinstance(value, _HIDDEN):
        return REDACTED
    if isinstance(value, Mapping | list | tuple | AbstractSet):
        return _inside(value, depth + 1) if depth < _DEEPEST else "[…]"
    if isinstance(value, Enum):
        return plain(value.value, depth)
    return _text(value)


def _text(value: object) -> str:
    """A value with no parts, as text; a class nobody allowed shows only its name."""
    if isinstance(value, BaseException):
        return f"{type(value).__name__}: {_message(value)}"
    return str(value) if isinstance(value, _AS_TEXT) else f"[{type(value).__name__}]"


def _inside(value: Any, depth: int) -> Any:
    if not isinstance(value, Mapping):
        return [plain(one, depth) for one in value]
    return {
        _key(key): REDACTED if is_secret_name(_key(key)) else plain(one, depth)
        for key, one in value.items()
    }


def _key(key: object) -> str:
    return key if type(key) is str else str(plain(key))


def printable(text: str) -> str:
    """`text` with whatever UTF-8 cannot carry written as an escape."""
    return text.encode(errors="backslashreplace").decode()


def exception_text(error: BaseException | None) -> str:
    """The traceback of `error` and what caused it, innermost cause first, without its values.

    Source lines are kept, they hold no data; messages are shown as `_message` allows.
    """
    if error is None:
        return ""
    return "\n".join(part for one in reversed(list(_chain(error))) for part in _frames(one))


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _frames(error: BaseException) -> Iterator[str]:
    for frame in traceback.format_tb(error.__traceback__):
        yield frame.rstrip("\n")
    yield f"{type(error).__qualname__}: {_message(error)}"
    if isinstance(error, BaseExceptionGroup):
        for one in error.exceptions:
            yield from _frames(one)


def _message(error: BaseException) -> str:
    """What an exception says, unless it may quote a person."""
    if isinstance(error, ValidationError):  # its text repeats the input
        faults = error.errors(include_input=False, include_context=False, include_url=False)
        return "; ".join(f"{'.'.join(map(str, one['loc']))}: {one['type']}" for one in faults)
    if any(isinstance(one, _HIDDEN) for one in error.args):
        return REDACTED
    text = str(error)
    return text if len(text) <= _LONGEST_MESSAGE else text[:_LONGEST_MESSAGE] + "…"
