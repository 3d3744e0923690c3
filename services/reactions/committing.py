"""What the policies did at one moment, committed as one: a commit costs the same for all of them."""

from typing import Final, NamedTuple

import eventlet
from eventlet.event import Event as Happened

from services.kernel.durable.errors import DatabaseUnavailable
from services.kernel.durable.lease import LeaseLost
from services.reactions.journal.tracks import Step, Tracks

GATHER_SECONDS: Final = 0.002
"""So long the first step waits for those of others that run at this moment."""


class _Waiting(NamedTuple):
    step: Step
    done: Happened


class Commits:
    """Commits steps of many policies, each in a thread of the container.

    The first of a moment commits for all of it. However that ends, everybody is told; whoever is told
    that it broke off does its step again, from what the journal then says.
    """

    def __init__(self, tracks: Tracks) -> None:
        self._tracks = tracks
        self._gathering: list[_Waiting] = []

    def __call__(self, step: Step) -> None:
        """Return when it is committed. Raises what is wrong with this step alone; `LeaseLost`.

        Raises `DatabaseUnavailable` also where the thread that committed for it was ended.
        """
        mine, moment = _Waiting(step, Happened()), self._gathering
        moment.append(mine)
        try:
            if moment[0] is mine:
                self._lead(moment)
            mine.done.wait()
        except BaseException:
            if moment is self._gathering:  # ended before it began: then nothing of it happens
                moment.remove(mine)
            raise

    def _lead(self, moment: list[_Waiting]) -> None:
        try:
            try:
                eventlet.sleep(GATHER_SECONDS)
            finally:
                self._gathering = []  # who comes now is of the next moment
            self._commit(moment)
        finally:
            for one in moment:
                if not one.done.ready():
                    one.done.send_exception(DatabaseUnavailable("who committed was ended"))

    def _commit(self, moment: list[_Waiting]) -> None:
        try:
            self._tracks.commit(*(one.step for one in moment))
        except LeaseLost as error:
            for one in moment:
                one.done.send_exception(error)
        except Exception:  # noqa: BLE001 -- whose it is, is told to that one
            for one in moment:  # what cannot be written holds up no other policy
                self._alone(one)
        else:
            for one in moment:
                one.done.send()

    def _alone(self, one: _Waiting) -> None:
        try:
            self._tracks.commit(one.step)
        except Exception as error:  # noqa: BLE001 -- raised where it is waited for
            one.done.send_exception(error)
        else:
            one.done.send()
