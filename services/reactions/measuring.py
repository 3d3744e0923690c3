"""How the reactions stand, for Prometheus: looked at now and then, told when asked."""

from collections.abc import Iterator, Mapping
from typing import Final

from prometheus_client.core import GaugeMetricFamily, Metric

from services.kernel.clock import Clock
from services.reactions.journal.journal import Journal

POLICY: Final[Mapping[str, str]] = {
    "lag": "Events of the log that the policy has not handled yet.",
    "outbox": "Effects of the policy that wait to be sent.",
    "dead": "Effects of the policy that were refused.",
    "parked": "Events that the policy could not handle, or that wait behind one.",
    "deadlines": "Deadlines that the policy keeps.",
}


class Figures:
    """The figures as they were looked at last."""

    def __init__(self, journal: Journal, clock: Clock) -> None:
        self._journal, self._clock = journal, clock
        self._policies: dict[str, dict[str, int]] = {name: {} for name in POLICY}
        self._deadlines_due = 0

    def look(self, head: int) -> None:
        """See how each policy stands, with the log at `head`. Raises `DatabaseUnavailable`."""
        for one in self._journal.standings():
            lag = max(head - one.position, 0)
            values = (lag, one.waiting, one.dead, one.parked, one.deadlines)
            for name, value in zip(POLICY, values, strict=True):
                self._policies[name][one.policy] = value
        self._deadlines_due = self._journal.deadlines_due(self._clock.now())

    def collect(self) -> Iterator[Metric]:
        """The metrics."""
        for name, meaning in POLICY.items():
            family = GaugeMetricFamily(f"elevators_reactions_{name}", meaning, labels=("policy",))
            for policy, value in list(self._policies[name].items()):
                family.add_metric((policy,), value)
            yield family
        due = "Deadlines that have passed and have not fired yet."
        yield GaugeMetricFamily("elevators_reactions_deadlines_due", due, self._deadlines_due)
