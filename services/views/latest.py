"""What was just worked out of an event, for the other parts of the view that ask for it."""

from collections.abc import Callable
from typing import Generic, TypeVar

from services.kernel.projecting.projection import Told

S = TypeVar("S")
T = TypeVar("T")


class Latest(Generic[S, T]):
    """What an event makes of a state, kept until the next event."""

    def __init__(self, work: Callable[[Told, S | None], T]) -> None:
        self._work = work
        self._known: tuple[Told, S | None, T] | None = None

    def of(self, told: Told, before: S | None) -> T:
        """What follows from the event and the state as it was before."""
        known = self._known
        if known is None or known[0] is not told or known[1] is not before:
            known = self._known = told, before, self._work(told, before)
        return known[2]
