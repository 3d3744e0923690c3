"""A registry on a clock that the test sets: what falls due in a year falls due at once."""

import threading
from dataclasses import replace
from datetime import datetime, timedelta

from typing_extensions import override

from services.kernel.clock import SystemClock
from services.kernel.settings import Settings
from services.wiring import Plant, open_plant
from tests.e2e.registry import Registry

TICK = timedelta(milliseconds=1)


class SetClock:
    """It stands where the test puts it, and goes on by a tick whenever somebody looks."""

    def __init__(self, at: datetime) -> None:
        self._at, self._lock = at, threading.Lock()

    def now(self) -> datetime:
        with self._lock:
            self._at += TICK
            return self._at

    def set(self, at: datetime) -> None:
        """Put it to a later moment."""
        with self._lock:
            assert at >= self._at, "this clock does not go back"
            self._at = at


class TimedRegistry(Registry):
    """Its services, its log and its rules go by a clock of the test; credentials by the machine's."""

    def __init__(self, settings: Settings, clock: SetClock) -> None:
        super().__init__(settings)
        self.clock = clock

    @override
    async def _opened(self) -> Plant:
        return await open_plant(self.settings, self.clock)

    @override
    def _watched(self) -> Plant:
        return replace(self.plant, clock=SystemClock())
