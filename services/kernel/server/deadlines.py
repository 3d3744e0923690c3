"""The deadline of calls that bring none: one look around now and then, instead of a timer each."""

import asyncio
from typing import Any, Final

LOOKS: Final = 20
"""How often the server looks within one deadline: a call may run over it by a twentieth."""


class Deadlines:
    """Ends what runs longer than `seconds`. Belongs to one event loop."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._running: dict[asyncio.Task[Any], float] = {}  # due at; the oldest first
        self._ended: set[asyncio.Task[Any]] = set()
        self._looking = False

    def begin(self) -> "asyncio.Task[Any]":
        """The deadline of the running task begins; `end` it in any case."""
        task, loop = asyncio.current_task(), asyncio.get_running_loop()
        assert task is not None  # noqa: S101 -- only tasks handle calls
        self._running[task] = loop.time() + self._seconds
        if not self._looking:
            self._looking = True
            loop.call_later(self._seconds / LOOKS, self._look, loop)
        return task

    def end(self, task: "asyncio.Task[Any]") -> None:
        """The task is done with its call."""
        self._running.pop(task, None)
        self._ended.discard(task)

    def was_ended(self, task: "asyncio.Task[Any] | None") -> bool:
        """Whether the cancellation that just reached `task` was its deadline's; it is now undone."""
        if task is None or task not in self._ended:
            return False
        task.uncancel()
        return True

    def _look(self, loop: asyncio.AbstractEventLoop) -> None:
        now = loop.time()
        for task, due in list(self._running.items()):
            if due > now:
                break
            del self._running[task]
            self._ended.add(task)
            task.cancel()
        self._looking = bool(self._running)
        if self._looking:
            loop.call_later(self._seconds / LOOKS, self._look, loop)
