"""What was just worked out of a stored text, for whoever has the next event of the same subject."""

from collections import OrderedDict
from collections.abc import Callable
from typing import Final, Generic, TypeVar

T = TypeVar("T")

RECENT: Final = 20_000
"""Subjects whose last state stays known: whoever has just had an event often has another."""


class Recent(Generic[T]):
    """A pure function of a text, with the results that were asked for or learned last."""

    def __init__(self, work: Callable[[str], T], most: int = RECENT) -> None:
        self._work, self._most = work, most
        self._known: OrderedDict[str, T] = OrderedDict()

    def of(self, text: str) -> T:
        """What follows from `text`."""
        found = self._known.pop(text, None)
        return self.learn(text, self._work(text) if found is None else found)

    def learn(self, text: str, result: T) -> T:
        """`result` is what follows from `text`: it was made before the text was."""
        self._known[text] = result
        if len(self._known) > self._most:
            self._known.popitem(last=False)
        return result
