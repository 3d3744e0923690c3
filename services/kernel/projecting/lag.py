"""How far the views are behind the log, for Prometheus and for whoever looks."""

from collections.abc import Iterator

from prometheus_client.core import GaugeMetricFamily, Metric


class Lag:
    """Of each view: events that are not in it yet, the age of the oldest of them, events parked."""

    def __init__(self) -> None:
        self.events: dict[str, int] = {}
        self.seconds: dict[str, float] = {}
        self.parked: dict[str, int] = {}

    def collect(self) -> Iterator[Metric]:
        """The metrics as they stand."""
        for name, meaning, values in (
            ("events", "Events of the log that are not in the view yet.", self.events),
            ("seconds", "How long the newest event in the view waited for it.", self.seconds),
            ("parked", "Events that could not be folded, or wait behind one.", self.parked),
        ):
            family = GaugeMetricFamily(f"elevators_view_{name}", meaning, labels=("view",))
            for view, value in list(values.items()):
                family.add_metric((view,), value)
            yield family
