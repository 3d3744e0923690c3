"""What finished calls leave behind: a line in the log each, and the metrics.

Taken down in a moment, written ten times a second in one go. A call is short, and code that runs once
between two calls runs cold: made one by one, the lines cost a fifth of the whole call. A killed
process loses a tenth of a second of them, never an event.
"""

import asyncio
from collections.abc import Iterator
from datetime import datetime
from threading import Lock
from typing import Any, Final, NamedTuple

from prometheus_client import CollectorRegistry
from prometheus_client.core import Metric
from prometheus_client.registry import Collector
from typing_extensions import override

from services.kernel import log
from services.kernel.clock import Clock
from services.kernel.server.call import Call
from services.kernel.server.metrics import RpcMetrics

HELD_SECONDS: Final = 0.1


class Finished(NamedTuple):
    """One finished call."""

    at: datetime
    method: str
    code: str
    reason: str
    seconds: float
    request_id: str
    call: Call | None  # None: it was not admitted

    def line(self) -> dict[str, Any]:
        """Its line in the log."""
        call = self.call
        return {
            "logger": "rpc",
            "event": "rpc",
            "method": self.method,
            "code": self.code,
            "reason": self.reason,
            "ms": round(self.seconds * 1000, 2),
            "request_id": self.request_id,
            "role": call.principal.role if call else "",
            "subject": call.principal.subject if call else "",
            "position": call.position if call else 0,
        }


class Observations(Collector):
    """Takes finished calls down; belongs to one event loop. A scrape sees all that finished."""

    def __init__(self, registry: CollectorRegistry, clock: Clock) -> None:
        self._metrics, self._clock = RpcMetrics(), clock
        self._held: list[Finished] = []
        self._writing = Lock()
        registry.register(self)

    def finished(
        self,
        method: str,
        code: str,
        reason: str,
        seconds: float,
        request_id: str,
        call: Call | None,
    ) -> None:
        """Take one call down."""
        if not self._held:
            asyncio.get_running_loop().call_later(HELD_SECONDS, self.write)
        one = Finished(self._clock.now(), method, code, reason, seconds, request_id, call)
        self._held.append(one)

    def write(self) -> None:
        """Count and write what was taken down."""
        with self._writing:  # a scrape comes in a thread of its own
            held, self._held = self._held, []
            for one in held:
                self._metrics.finished(one.method, one.code, one.seconds)
            log.plain_lines((one.at, one.line()) for one in held)

    @override
    def collect(self) -> Iterator[Metric]:
        self.write()
        return self._metrics.collect()
