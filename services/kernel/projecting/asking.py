"""Asking a view: consistent looks at its live generation, and reading one's own writes.

A statement is written once for both databases: `{cards}` stands for a table of the view, `{places:words}`
for the rows of one that may hold the next value in this column, `?` for a value.
"""

import asyncio
import math
import re
from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any, Final, Protocol

from services.kernel.clock import stopwatch
from services.kernel.errors import Kind, Refused
from services.kernel.log import logger
from services.kernel.projecting import bigrams
from services.kernel.projecting.sink import Generation
from services.kernel.projecting.tables import Value
from services.kernel.store import START

POLL_SECONDS: Final = 0.01
"""How often a question that waits for a position looks again."""


class ViewNotBuilt(Refused):
    """The view has not been built yet: try again."""

    kind = Kind.UNAVAILABLE
    zh = "该视图尚未建立，请稍后重试"


class ViewsUnavailable(Refused):
    """The views cannot be read now: try again."""

    kind = Kind.UNAVAILABLE
    zh = "视图暂不可用，请稍后重试"


class Away:
    """Why views cannot be read, told to the log once a second however often they are asked."""

    def __init__(self) -> None:
        self._told_at = -math.inf

    def __call__(self, cause: object) -> ViewsUnavailable:
        """What a caller is told; why stands in the log."""
        now = stopwatch()
        if now - self._told_at >= 1.0:
            self._told_at = now
            logger("views").warning("views_unavailable", error=str(cause))
        return ViewsUnavailable()


away: Final = Away()


class PositionNotReached(Refused):
    """The view has not reached `min_position` within the time of the call."""

    kind = Kind.DEADLINE
    zh = "视图在时限内尚未处理到 min_position"


class Look(Protocol):
    """One consistent look: everything asked of it is of one moment, whatever is committed meanwhile."""

    generation: Generation
    position: int
    """Up to which position the log is in what is seen."""

    async def rows(
        self, statement: str, values: Sequence[Value] = ()
    ) -> Sequence[Mapping[str, Any]]:
        """The rows of a SELECT. Raises `ViewsUnavailable`."""
        ...


class Views(Protocol):
    """The views of one sink, to be asked by many at once."""

    def look(self, projection: str) -> AbstractAsyncContextManager[Look]:
        """Raises `ViewNotBuilt`, `ViewsUnavailable`."""
        ...

    async def close(self) -> None:
        """Let go of connections."""
        ...


async def reached(views: Views, projection: str, min_position: int, seconds: float) -> int:
    """Wait until the view holds `min_position`; where it is then.

    Raises `PositionNotReached` with the position it has come to, after `seconds`. A view that nobody
    has built yet is at the beginning.
    """
    ends_at = asyncio.get_running_loop().time() + seconds
    while True:
        position = await _position(views, projection)
        if position >= min_position:
            return position
        if asyncio.get_running_loop().time() >= ends_at:
            raise PositionNotReached(
                field="min_position", min_position=min_position, position=position
            )
        await asyncio.sleep(POLL_SECONDS)


async def _position(views: Views, projection: str) -> int:
    try:
        async with views.look(projection) as look:
            return look.position
    except (ViewNotBuilt, ViewsUnavailable):
        return START


def resolved(statement: str, generation: Generation, mark: str = "?") -> str:
    """The statement with the names of this generation's tables, and the database's own marks."""

    def source(found: re.Match[str]) -> str:
        return bigrams.holding(generation, found[1], found[2], postgres=mark != "?")

    searched = _SEARCHED.sub(source, statement)
    named = _TABLE.sub(rf'"{generation.projection}_{generation.number}_\1"', searched)
    return named if mark == "?" else named.replace("%", "%%").replace("?", mark)


_TABLE: Final = re.compile(r"\{([a-z][a-z0-9_]*)\}")
_SEARCHED: Final = re.compile(r"\{([a-z][a-z0-9_]*):([a-z][a-z0-9_]*)\}")

LIVE: Final = (
    "SELECT projection, number, version, position FROM generations WHERE projection = {} AND live"
)


def found(projection: str, rows: Sequence[Sequence[Any]]) -> tuple[Generation, int]:
    """The live generation and its position, out of what `LIVE` found. Raises `ViewNotBuilt`."""
    if not rows:
        raise ViewNotBuilt(projection=projection)
    name, number, version, position = rows[0]
    return Generation(name, number, version), int(position)
