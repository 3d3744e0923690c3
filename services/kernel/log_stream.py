"""A stream for log lines that writes many of them at once.

A system call for every line would cost a busy server more than making the line. What is held back
is at most a moment old: a killed process loses that moment of its log, never an event.
"""

from threading import Lock
from typing import BinaryIO, Final

from services.kernel.clock import stopwatch

HELD_SECONDS: Final = 0.1
HELD_BYTES: Final = 64 * 1024


class Gathered:
    """Holds lines back until `HELD_SECONDS` have passed or `HELD_BYTES` have come together."""

    def __init__(self, target: BinaryIO) -> None:
        self._target, self._held, self._lock = target, bytearray(), Lock()
        self._written = stopwatch()

    def write(self, line: bytes) -> int:
        """Take a line."""
        with self._lock:
            self._held += line
        return len(line)

    def flush(self) -> None:
        """Write what is held, if it is time."""
        if stopwatch() - self._written >= HELD_SECONDS or len(self._held) >= HELD_BYTES:
            self.drain()

    def drain(self) -> None:
        """Write what is held, now."""
        with self._lock:
            held, self._held = self._held, bytearray()
            self._written = stopwatch()
            if held:
                self._target.write(held)
                self._target.flush()

    def isatty(self) -> bool:
        return self._target.isatty()
