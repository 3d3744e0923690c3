"""What is counted of an elevator besides its stock: aspects, each folded for itself.

An aspect keeps little: what its own facts say, in the elevator's row. What that amounts to follows
from it and from the elevator's life, so that an elevator that moves takes all of it along, and a late
fact of either is a difference in the ledger.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from services.kernel.decider import Event
from services.kernel.projecting.projection import Told
from services.views.statistics.ledger import Contributions, Entry
from services.views.statistics.lives import Counted, Life

Files = Mapping[str, Any]
"""What an aspect keeps of one elevator, by file: lists of plain values, as JSON has them."""


@dataclass(frozen=True, slots=True)
class Aspect:
    """One subject. `told` makes of what is kept what will be kept; `counted` what it amounts to.

    `told` gives back the very same files where a fact changes nothing.
    """

    name: str
    events: tuple[type[Event], ...]
    told: Callable[[Files, Told], Files]
    counted: Callable[[Life, Files], Counted]


def amounting(counted: Iterable[tuple[Entry, int]]) -> Contributions:
    """The sum of each entry."""
    found: dict[Entry, int] = {}
    for entry, amount in counted:
        found[entry] = found.get(entry, 0) + amount
    return found
