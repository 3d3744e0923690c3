"""Prometheus metrics of the server: calls by method and status, and how long they took.

Counted in plain integers and turned into metrics when scraped: a call is too short for three locks.
"""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate
from typing import Final

from prometheus_client.core import CounterMetricFamily, HistogramMetricFamily, Metric

BUCKETS: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0)
"""Upper bounds in seconds; beyond the last is +Inf."""


class RpcMetrics:
    """What finished calls leave behind."""

    def __init__(self) -> None:
        self._calls: dict[tuple[str, str], int] = {}
        self._times: dict[str, list[int]] = {}
        self._seconds: dict[str, float] = {}

    def finished(self, method: str, code: str, seconds: float) -> None:
        """Count one finished call."""
        key = (method, code)
        self._calls[key] = self._calls.get(key, 0) + 1
        times = self._times.get(method)
        if times is None:
            times = self._times[method] = [0] * (len(BUCKETS) + 1)
            self._seconds[method] = 0.0
        times[bisect_left(BUCKETS, seconds)] += 1
        self._seconds[method] += seconds

    def collect(self) -> Iterator[Metric]:
        """The metrics as they stand."""
        calls = CounterMetricFamily(
            "elevators_rpc_calls", "Finished calls.", labels=("method", "code")
        )
        for (method, code), count in list(self._calls.items()):
            calls.add_metric((method, code), count)
        yield calls
        seconds = HistogramMetricFamily(
            "elevators_rpc_seconds",
            "Time from the request's arrival to its answer.",
            labels=("method",),
        )
        bounds = [*map(str, BUCKETS), "+Inf"]
        for method, times in list(self._times.items()):
            buckets = list(zip(bounds, accumulate(times), strict=True))
            seconds.add_metric((method,), buckets, self._seconds[method])
        yield seconds
