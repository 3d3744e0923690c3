"""Prometheus metrics of the server."""

from prometheus_client import CollectorRegistry, Counter, Histogram


class RpcMetrics:
    """Calls by method and status, and how long they took; children are bound once."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self._calls = Counter(
            "elevators_rpc_calls", "Finished calls.", ("method", "code"), registry=registry
        )
        self._seconds = Histogram(
            "elevators_rpc_seconds",
            "Time from the request's arrival to its answer.",
            ("method",),
            buckets=(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10),
            registry=registry,
        )
        self._bound: dict[tuple[str, str], tuple[Counter, Histogram]] = {}

    def finished(self, method: str, code: str, seconds: float) -> None:
        """Count one finished call."""
        bound = self._bound.get((method, code))
        if bound is None:
            bound = (self._calls.labels(method, code), self._seconds.labels(method))
            self._bound[method, code] = bound
        bound[0].inc()
        bound[1].observe(seconds)
