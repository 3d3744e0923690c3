"""Every way in which the system says no.

`Refused` is the caller's: a rule was broken, and the class names the rule. The first line of its
docstring is the English message, `zh` the Chinese one, and `reason` the stable name that programs
match on. `StoreError` is the log's. How either becomes a gRPC status stands in one table,
`services.kernel.server.status`.
"""

import re
from collections.abc import Sequence
from enum import Enum, auto
from typing import ClassVar, Final, NamedTuple

from typing_extensions import override


class Kind(Enum):
    """What a refusal means to a caller, before any protocol."""

    PRECONDITION = auto()  # the state of the elevator does not allow it
    INVALID = auto()  # the request is wrong whatever the state
    NOT_FOUND = auto()
    ALREADY_EXISTS = auto()
    CONFLICT = auto()  # somebody else was first: read again, then decide anew
    DENIED = auto()
    UNAUTHENTICATED = auto()
    OUT_OF_RANGE = auto()
    UNAVAILABLE = auto()
    EXHAUSTED = auto()
    DEADLINE = auto()


_WORD: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
"""Where a word begins, also after a word of one letter: `SeatNotADivision`."""


def reason_named(name: str) -> str:
    """The stable reason of a refusal by its class's name; a reason is left as it is."""
    return _WORD.sub("_", name).upper()


class Refused(Exception):
    """A rule was broken."""

    kind: ClassVar[Kind] = Kind.PRECONDITION
    zh: ClassVar[str] = "违反规则"

    def __init__(self, *, field: str = "", **facts: object) -> None:
        """`field` is the request field at fault; `facts` are safe to show: ids, dates, codes."""
        self.field = field
        self.facts = {name: str(value) for name, value in facts.items()}
        super().__init__(self.message)

    @classmethod
    def reason_of(cls) -> str:
        """The stable reason, `SealedNeedsUnseal` → `SEALED_NEEDS_UNSEAL`."""
        return reason_named(cls.__name__)

    @property
    def reason(self) -> str:
        return self.reason_of()

    @property
    def message(self) -> str:
        return (type(self).__doc__ or "").strip().splitlines()[0]

    @property
    def sentence(self) -> str:
        """The message, and the facts it is about."""
        facts = ", ".join(f"{name}={value}" for name, value in self.facts.items())
        return f"{self.message} ({facts})" if facts else self.message


class Invalid(Refused):
    """A field of the request is wrong."""

    kind = Kind.INVALID
    zh = "请求字段有误"


class FieldFault(NamedTuple):
    """One wrong field: its path in the request, the rule it breaks, and that rule in words."""

    field: str
    rule: str
    message: str


class InvalidFields(Invalid):
    """Fields of the request are wrong."""

    zh = "请求中有字段不符合规则"

    def __init__(self, faults: Sequence[FieldFault]) -> None:
        self.faults = tuple(faults)
        super().__init__(field=faults[0].field if faults else "")

    @property
    @override
    def sentence(self) -> str:
        return "; ".join(f"{one.field}: {one.message} [{one.rule}]" for one in self.faults)


class NotFound(Refused):
    """What was asked for is not in the registry."""

    kind = Kind.NOT_FOUND
    zh = "未找到"


class AlreadyExists(Refused):
    """It is in the registry already."""

    kind = Kind.ALREADY_EXISTS
    zh = "已存在"


class Denied(Refused):
    """Outside the caller's role or scope."""

    kind = Kind.DENIED
    zh = "超出权限范围"


class Unauthenticated(Refused):
    """No valid credential."""

    kind = Kind.UNAUTHENTICATED
    zh = "未通过身份认证"


class Conflict(Refused):
    """Somebody else changed it first: read again."""

    kind = Kind.CONFLICT
    zh = "数据已被他人更新，请重新读取"


class OccurredInFuture(Invalid):
    """`occurred_at` lies in the future: nothing has happened yet."""

    zh = "发生时间晚于当前时间"


class StaleEtag(Conflict):
    """The etag is not the current version."""

    zh = "版本标识已过期"


class RequestIdReused(Conflict):
    """This request id was used for another request."""

    kind = Kind.ALREADY_EXISTS
    zh = "请求编号已用于其他请求"


class TooManyWriters(Conflict):
    """Others kept changing it meanwhile: try again."""

    zh = "并发写入过多，请重试"


class StoreError(Exception):
    """The event log did not do what was asked."""


class StreamNotFound(StoreError):
    """No event was ever written to this stream."""


class WrongExpectedVersion(StoreError):
    """Another writer was first; `actual` is the stream's version now (-1: no stream)."""

    def __init__(self, stream: str, expected: int, actual: int) -> None:
        self.stream, self.expected, self.actual = stream, expected, actual
        super().__init__(f"{stream}: expected version {expected}, is {actual}")


class EventIdTaken(StoreError):
    """An event id of this append is stored already, for another fact."""


class StoreUnavailable(StoreError):
    """The log cannot be reached, or did not confirm: nothing is known about the last append."""


class StoreFull(StoreError):
    """The log has no space left; nothing was written."""
