"""The processes that serve nobody: each follows the log and does its part until a signal.

A worker brings much with it, so it is imported when it is started.
"""

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, Final

import uvloop

from services.kernel.settings import Settings

Run = Callable[[Settings], None]
Foreseen = tuple[type[Exception], ...]
"""What keeps it from starting or ends it, besides what the log raises: said in a line."""


def _projector() -> tuple[Run, Foreseen]:
    from services.kernel.projecting.sink import SinkError  # noqa: PLC0415
    from services.views import projecting  # noqa: PLC0415

    return _looped(projecting.run), (SinkError,)


def _reactions() -> tuple[Run, Foreseen]:
    from services.kernel.durable.errors import DatabaseError  # noqa: PLC0415
    from services.reactions import shell  # noqa: PLC0415
    from services.reactions.policies import ALL  # noqa: PLC0415
    from services.views.language import CATALOGUE  # noqa: PLC0415

    return lambda settings: shell.run(settings, ALL, CATALOGUE), (DatabaseError,)


def _dispatcher() -> tuple[Run, Foreseen]:
    from services.kernel.durable.errors import DatabaseError  # noqa: PLC0415
    from services.reactions.dispatching import serving  # noqa: PLC0415

    return _looped(serving.run), (DatabaseError,)


def _relay() -> tuple[Run, Foreseen]:
    from services.kernel.durable.errors import DatabaseError  # noqa: PLC0415
    from services.reactions.relaying import serving  # noqa: PLC0415

    return _looped(serving.relay), (DatabaseError,)


def _intake() -> tuple[Run, Foreseen]:
    from services.kernel.durable.errors import DatabaseError  # noqa: PLC0415
    from services.reactions.relaying import serving  # noqa: PLC0415

    return _looped(serving.intake), (DatabaseError,)


def _webhooks() -> tuple[Run, Foreseen]:
    from services.feed.delivery import running  # noqa: PLC0415
    from services.kernel.durable.errors import DatabaseError  # noqa: PLC0415

    return _looped(running.run), (DatabaseError,)


def _looped(work: Callable[[Settings], Coroutine[Any, Any, None]]) -> Run:
    def run(settings: Settings) -> None:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(work(settings))

    return run


WORKERS: Final[Mapping[str, Callable[[], tuple[Run, Foreseen]]]] = {
    "projector": _projector,
    "reactions": _reactions,
    "dispatcher": _dispatcher,
    "relay": _relay,
    "intake": _intake,
    "webhooks": _webhooks,
}
"""By the name that `elevators serve` takes."""
