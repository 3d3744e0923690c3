"""What is counted of an elevator besides its stock: aspects, each folded for itself.

An aspect keeps little: what its own facts say, in the elevator's row. What that amounts to follows
from it and from the elevator's life, so that an elevator that moves takes all of it along, and a late
fact of either is a difference in the ledger.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from services.kernel.decider import Event
from services.kernel.projecting.projection import Part, Rows, Told
from services.kernel.projecting.tables import Change, Ref, Row
from services.registry.events import EVENTS as REGISTRY
from services.views.changes import difference
from services.views.days import number_of
from services.views.statistics.ledger import TABLES, Contributions, Entry, written
from services.views.statistics.lives import LIVES, Counted, Kept, Life, keep, kept, ref

REGISTERED: Final = frozenset(one.stored_as for one in REGISTRY)
"""What the registry says."""

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
    needs_use: bool = False
    """Whether it counts elevators in use, and not all that are registered."""
    answers: frozenset[type[Event]] = frozenset()
    """Those of its events that say something only where something is kept already."""


def amounting(counted: Iterable[tuple[Entry, int]]) -> Contributions:
    """The sum of each entry."""
    found: dict[Entry, int] = {}
    for entry, amount in counted:
        found[entry] = found.get(entry, 0) + amount
    return found


def heard(aspects: Iterable[Aspect], one: Kept, told: Told) -> Mapping[str, Files]:
    """What aspects keep once they have heard of a fact; only of those whom it concerns."""
    return {
        aspect.name: aspect.told(one.aspects.get(aspect.name, _NOTHING), told)
        for aspect in aspects
        if type(told.event) in aspect.events
    }


def touched(aspects: Iterable[Aspect], before: Life, one: Kept) -> Iterable[Aspect]:
    """The aspects of an elevator that its life, which was another before, may count otherwise."""
    elsewhere = (before.anywhere, before.trail) != (one.life.anywhere, one.life.trail)
    used = before.in_use != one.life.in_use
    return [
        aspect
        for aspect in aspects
        if aspect.name in one.aspects and (elsewhere or (used and aspect.needs_use))
    ]


def part_of(aspects: Iterable[Aspect]) -> Part:
    """The part of the figures that folds the facts of these aspects.

    What the registry says is told to them along with the elevator's life: one row, one part.
    """
    concerned: dict[str, list[Aspect]] = {}
    for aspect in aspects:
        for event in aspect.events:
            if event.stored_as not in REGISTERED:
                concerned.setdefault(event.stored_as, []).append(aspect)

    def refs(told: Told) -> Iterable[Ref]:
        return (ref(told),) if told.meta.elevator_id else ()

    def fold(rows: Rows, told: Told) -> Iterable[Change]:
        elevator_id = told.meta.elevator_id
        if not elevator_id:
            return
        row = rows.get(LIVES, (elevator_id,))
        told_to = [one for one in concerned[told.type] if _matters(one, told, row)]
        if not told_to:
            return
        life, files_of = kept(row)
        changed: list[tuple[Entry, int]] = []
        for aspect in told_to:
            before = files_of.get(aspect.name, _NOTHING)
            after = aspect.told(before, told)
            if after is not before:
                files_of[aspect.name] = after
                was, is_ = aspect.counted(life, before), aspect.counted(life, after)
                changed.extend(difference(amounting(was), amounting(is_)))
                yield keep(elevator_id, Kept(life, files_of))
        yield from written(changed, number_of(told.recorded_at))

    return Part((LIVES, *TABLES), frozenset(concerned), refs, fold)


def _matters(aspect: Aspect, told: Told, row: Row | None) -> bool:
    """Most visits answer nothing: then the row is not even read."""
    if type(told.event) not in aspect.answers:
        return True
    return row is not None and f'"{aspect.name}":' in str(row["aspects"])


_NOTHING: Final[Files] = {}
