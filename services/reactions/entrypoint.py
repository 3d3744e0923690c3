"""nameko: one service whose entrypoints are the policies.

`@on_event(*types, policy=…)` is an entrypoint of our own, because nameko's event handler loses a
message whose handler raises, and reorders. Each has a thread of the container, and takes every step of
its policy's track in a worker. Nothing in here waits for a network: it reads the feed, runs pure rules,
and commits to the journal.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import eventlet
from eventlet.event import Event as Happened
from nameko.exceptions import ContainerBeingKilled
from nameko.extensions import Entrypoint
from typing_extensions import override

from services.kernel.clock import Clock
from services.kernel.durable.errors import DatabaseUnavailable
from services.kernel.durable.lease import LEASE
from services.kernel.errors import StoreError
from services.kernel.log import logger
from services.reactions.feed import Shared
from services.reactions.journal.journal import Journal
from services.reactions.policy import Policy
from services.reactions.track import PATIENCE, Commit, Patience, Track

BACK_OFF_SECONDS: Final = 0.5
"""How long a feed or journal that broke off is left alone before it is asked again."""

UNAVAILABLE: Final = (DatabaseUnavailable, StoreError)

RENEW_SECONDS: Final = LEASE.total_seconds() / 3


@dataclass(frozen=True, slots=True)
class Parts:
    """What the entrypoints of a service work with."""

    feed: Shared
    journal: Journal
    commit: Commit
    clock: Clock
    poll_seconds: float
    patience: Patience = PATIENCE


class OnEvent(Entrypoint):  # type: ignore[misc]
    """Runs a policy on the events of its types, one after another for each key."""

    def __init__(self, *types: str, policy: Policy, **options: Any) -> None:
        super().__init__(expected_exceptions=UNAVAILABLE, **options)
        self.types, self.policy = types, policy
        self._stopping = False
        self._thread: Any = None
        self._log = logger("reactions")

    @property
    def parts(self) -> Parts:
        """Of the service that this entrypoint is bound to."""
        parts: Parts = self.container.service_cls.parts
        return parts

    @override
    def start(self) -> None:
        """Follow the feed from now on."""
        self._thread = self.container.spawn_managed_thread(self._run, identifier=self.policy.name)

    @override
    def stop(self) -> None:
        """Finish the step that runs; begin no other."""
        self._stopping = True
        if self._thread is not None:
            self._thread.wait()

    def _run(self) -> None:
        parts = self.parts
        track = Track(
            self.policy,
            parts.feed,
            parts.journal.tracks,
            parts.commit,
            parts.clock,
            parts.patience,
        )
        while not self._stopping:
            try:
                moved = track.has_work and self._step(track)
            except UNAVAILABLE as error:
                self._log.warning("unavailable", policy=self.policy.name, error=str(error))
                eventlet.sleep(BACK_OFF_SECONDS)
            except ContainerBeingKilled:
                return
            else:
                eventlet.sleep(0 if moved else parts.poll_seconds)

    def _step(self, track: Track) -> bool:
        """A step in a worker of the container; whether there was anything. Raises what it raises."""
        done = Happened()

        def handle_result(_context: Any, result: Any, exc_info: Any) -> tuple[Any, Any]:
            if exc_info is None:
                done.send(result)
            else:
                done.send_exception(exc_info[1])
            return result, exc_info

        self.container.spawn_worker(self, (track,), {}, handle_result=handle_result)
        moved: bool = done.wait()
        return moved


class Renewing(Entrypoint):  # type: ignore[misc]
    """Keeps the lease; when it is lost, the container dies with that."""

    @override
    def start(self) -> None:
        """Renew it from now on."""
        self._thread = self.container.spawn_managed_thread(self._run, identifier="lease")

    @override
    def stop(self) -> None:
        """What still runs has a few seconds, more than it needs."""
        self._thread.kill()

    def _run(self) -> None:
        lease = self.container.service_cls.parts.journal.lease
        while True:
            eventlet.sleep(RENEW_SECONDS)
            try:
                lease.renew()
            except DatabaseUnavailable as error:
                logger("reactions").warning("lease_not_renewed", error=str(error))


on_event: Final[Callable[..., Any]] = OnEvent.decorator


def service_of(policies: Sequence[Policy], parts: Parts) -> type:
    """The nameko service of these policies: a method each, by the policy's stable name."""
    names = [one.name for one in policies]
    if len(set(names)) < len(names):
        raise ValueError(f"two policies of one name: {sorted(names)}")
    methods = {one.name: _method(one) for one in policies}
    renewing = Renewing.decorator(_renewed)
    return type(
        "Reactions", (), {"name": "reactions", "parts": parts, "lease": renewing, **methods}
    )


def _renewed(_service: object) -> None:
    """Never called: the entrypoint does the work."""


def _method(policy: Policy) -> Any:
    def react(_service: object, track: Track) -> bool:
        return track.step()

    react.__doc__ = policy.react.__doc__
    return on_event(*sorted(policy.types), policy=policy)(react)
