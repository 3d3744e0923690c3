"""What a check of a consumer finds, and the events that it is tried with."""

from datetime import UTC, datetime, timedelta
from typing import Any, Final, NamedTuple
from uuid import UUID

from services.kernel.clock import SystemClock
from services.kernel.ids import RandomIds, derived_uuid

KNOWN_TYPE: Final = "elevators.registry.UseSuspended.v1"
UNKNOWN_TYPE: Final = "elevators.future.SomethingNew.v9"
LATE: Final = datetime(2014, 3, 5, 4, tzinfo=UTC)


class Finding(NamedTuple):
    """One thing that was tried; `problem` is "" where the consumer copes."""

    what: str
    problem: str = ""

    @property
    def ok(self) -> bool:
        return not self.problem


class Trials:
    """Events that never happened, with ids of this run."""

    def __init__(self) -> None:
        self._run: UUID = RandomIds().fresh()
        self._now = SystemClock().now()

    def event(self, number: int, **others: Any) -> dict[str, Any]:
        """A CloudEvent; the same number is the same event."""
        at = self._now - timedelta(minutes=5)
        return {
            "specversion": "1.0",
            "id": str(derived_uuid(self._run, number)),
            "source": "/elevators/registry",
            "type": KNOWN_TYPE,
            "subject": "a" * 26,
            "time": at.isoformat(),
            "datacontenttype": "application/json",
            "elevatorid": "a" * 26,
            "division": "350203",
            "recordedtime": self._now.isoformat(),
            "sequence": str(number),
            "data": {"reason": "feed check"},
            **others,
        }

    def late(self, number: int) -> dict[str, Any]:
        """About long ago, and known just now."""
        return self.event(number, time=LATE.isoformat())

    def unknown(self, number: int) -> dict[str, Any]:
        """Of a type that is not there yet."""
        return self.event(number, type=UNKNOWN_TYPE, data={"new": {"field": [1, None]}})
