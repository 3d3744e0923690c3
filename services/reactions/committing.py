"""What the policies did at one moment, committed as one: a commit costs the same for all of them."""

from typing import Final

import eventlet
from eventlet.event import Event as Happened

from services.kernel.durable.errors import DatabaseError, DatabaseUnavailable
from services.kernel.durable.lease import LeaseLost
from services.reactions.journal.tracks import Step, Tracks

GATHER_SECONDS: Final = 0.002
"""So long the first step waits for those of others that run at this moment."""


class Commits:
    """Commits steps of many policies, each in a thread of the container."""

    def __init__(self, tracks: Tracks) -> None:
        self._tracks = tracks
        self._waiting: list[tuple[Step, Happened]] = []

    def __call__(self, step: Step) -> None:
        """Return when it is committed. Raises `DatabaseError`, for this step alone."""
        done = Happened()
        self._waiting.append((step, done))
        if len(self._waiting) == 1:
            eventlet.sleep(GATHER_SECONDS)
            self._commit()
        done.wait()

    def _commit(self) -> None:
        waiting, self._waiting = self._waiting, []
        try:
            self._tracks.commit(*(step for step, _ in waiting))
        except DatabaseUnavailable:
            for step, done in waiting:  # what cannot be written holds up no other policy
                self._alone(step, done)
        except LeaseLost as error:
            for _, done in waiting:
                done.send_exception(error)
        else:
            for _, done in waiting:
                done.send()

    def _alone(self, step: Step, done: Happened) -> None:
        try:
            self._tracks.commit(step)
        except DatabaseError as error:
            done.send_exception(error)
        else:
            done.send()
