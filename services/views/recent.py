"""What was just worked out of a row's text, for whoever has the next event of the same subject."""

from collections import OrderedDict
from collections.abc import Callable
from typing import Final, Generic, TypeVar

from services.kernel.projecting.projection import Told
from services.kernel.projecting.tables import Row

T = TypeVar("T")
_Result = tuple[str, T]

RECENT: Final = 20_000
"""Subjects whose last state stays known: whoever has just had an event often has another."""


class Recent(Generic[T]):
    """A pure function of a subject and its text, with the last results for each subject.

    Two of them: what one part of a view has told anew, another may still ask for as it was before.
    """

    def __init__(self, work: Callable[[str, str], T], most: int = RECENT) -> None:
        self._work, self._most = work, most
        self._known: OrderedDict[str, tuple[_Result[T], _Result[T] | None]] = OrderedDict()

    def of(self, subject: str, text: str) -> T:
        """What follows from `text`, which is the subject's."""
        for found in self._known.get(subject, ()):
            if found is not None and found[0] == text:
                return found[1]
        return self.learn(subject, text, self._work(subject, text))

    def learn(self, subject: str, text: str, result: T) -> T:
        """`result` is what follows from `text`: it was made before the text was."""
        before = self._known.get(subject)
        self._known[subject] = (text, result), before[0] if before is not None else None
        self._known.move_to_end(subject)
        if len(self._known) > self._most:
            self._known.popitem(last=False)
        return result


class Latest(Generic[T]):
    """What an event makes of a row, kept until the next event: several parts of a view ask for it, one
    after the other."""

    def __init__(self, work: Callable[[Told, Row | None], T]) -> None:
        self._work = work
        self._known: tuple[Told, Row | None, T] | None = None

    def of(self, told: Told, row: Row | None) -> T:
        """What follows from the event and the row as it was before."""
        known = self._known
        if known is None or known[0] is not told or known[1] is not row:
            known = self._known = told, row, self._work(told, row)
        return known[2]
