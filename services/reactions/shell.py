"""The nameko process of the reactions: runs the policies until a signal."""

import signal
import threading
from collections.abc import Sequence
from typing import Any, Final

import eventlet
import nameko
from nameko.constants import MAX_WORKERS_CONFIG_KEY
from nameko.runners import ServiceRunner

from services.kernel import log
from services.kernel.clock import SystemClock
from services.kernel.codec import Catalogue
from services.kernel.durable.lease import LeaseHeld
from services.kernel.settings import Settings
from services.reactions.committing import Commits
from services.reactions.entrypoint import Parts, service_of
from services.reactions.feed import Shared
from services.reactions.journal.journal import Journal
from services.reactions.opening import feed_open, journal_open
from services.reactions.policy import Policy

PART: Final = "reactions"
STANDBY_SECONDS: Final = 0.5
"""How often an instance that stands by asks whether it is needed."""


class _Ended(BaseException):
    """The process was told to end while it stood by."""


def run(settings: Settings, policies: Sequence[Policy], catalogue: Catalogue) -> None:
    """Run these policies until SIGINT or SIGTERM; stand by while another instance does.

    Raises `StoreError`, `DatabaseError` (also when another instance has taken over).
    """
    log.configure(level=settings.log_level, format=settings.log_format)
    clock = SystemClock()
    with journal_open(settings, PART, clock) as journal:
        if not _until_held(journal):
            return
        try:
            with feed_open(settings, journal) as feed:
                poll = settings.event_poll_seconds
                types = frozenset().union(*(one.types for one in policies))
                shared = Shared(feed, catalogue, types, poll / 2)
                parts = Parts(shared, journal, Commits(journal.tracks), clock, poll)
                _serve(service_of(policies, parts), len(policies))
        finally:
            journal.lease.release()


def _until_held(journal: Journal) -> bool:
    """Wait for the lease; False: a signal came first."""

    def end(*_: Any) -> None:
        raise _Ended

    for one in (signal.SIGINT, signal.SIGTERM):
        signal.signal(one, end)
    said = False
    try:
        while True:
            try:
                journal.lease.take()
            except LeaseHeld as error:
                if not said:
                    log.logger("reactions").info("standing_by", held=str(error))
                said = True
                threading.Event().wait(STANDBY_SECONDS)  # nothing else runs yet
            else:
                return True
    except _Ended:
        return False


def _serve(service: type, policies: int) -> None:
    nameko.config.setup({MAX_WORKERS_CONFIG_KEY: policies})  # none waits for another's step
    runner = ServiceRunner()
    runner.add_service(service)
    stopping: list[bool] = []

    def stop(*_: Any) -> None:
        if not stopping:
            stopping.append(True)
            eventlet.spawn_n(runner.stop)

    for one in (signal.SIGINT, signal.SIGTERM):
        signal.signal(one, stop)
    runner.start()
    log.logger("reactions").info("following", policies=policies)
    runner.wait()
