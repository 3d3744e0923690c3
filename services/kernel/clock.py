"""The clock: the only place that asks what time it is."""

from datetime import UTC, datetime, timedelta
from time import perf_counter
from typing import Protocol


class Clock(Protocol):
    """A source of the present moment, in UTC."""

    def now(self) -> datetime: ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


def micros(at: datetime) -> int:
    """`at` (aware) as whole microseconds since 1970-01-01 UTC."""
    delta = at - _EPOCH
    return (delta.days * 86_400 + delta.seconds) * 1_000_000 + delta.microseconds


def from_micros(value: int) -> datetime:
    """The inverse of `micros`."""
    return _EPOCH + timedelta(microseconds=value)


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def stopwatch() -> float:
    """Seconds on a clock that only runs forward: for durations, never for dates."""
    return perf_counter()
