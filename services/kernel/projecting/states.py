"""States: what is kept of a subject, as an object while it is known; and what is told anew from them.

A fact changes states, and that is all that folding it costs. What follows from states is told once for
all the facts of a batch: what a subject amounts to after them, against what it amounted to before.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, Generic, NamedTuple, TypeAlias, TypeVar

from services.kernel.projecting.tables import Change, Key, Ref, Row, Table, Value

S = TypeVar("S")


@dataclass(frozen=True, slots=True, eq=False)
class State(Generic[S]):
    """What the rows of a table say, as objects that never change. `row` is the inverse of `read`."""

    table: Table
    read: Callable[[Row], S]
    row: Callable[[Key, S], Row]

    def ref(self, *key: Value) -> Ref:
        """The row of a subject."""
        return Ref(self.table, key)


class Keep(NamedTuple):
    """The state of a subject is this from now on."""

    state: State[Any]
    key: Key
    value: Any


Moves: TypeAlias = Mapping[State[Any], Mapping[Key, tuple[Any, Any]]]
"""States that changed: as each was, and as it is. None: there was none."""


@dataclass(frozen=True, slots=True, eq=False)
class Derivation:
    """What follows from the states of one subject, whose key they share.

    `tell` makes the changes from (key, the states before, the states after, the day on which the facts
    between became known); None stands for a state that is not there. The states that did not change
    must have been fetched.
    """

    of: tuple[State[Any], ...]
    tell: Callable[[Key, Sequence[Any], Sequence[Any], int], Iterable[Change]]


def derived(
    derivations: Iterable[Derivation],
    moves: Moves,
    now: Callable[[State[Any], Key], Any],
    day: int,
) -> Iterator[Change]:
    """What follows from these moves; `now` knows the states that did not change."""
    for one in derivations:
        for key in dict.fromkeys(chain.from_iterable(moves.get(state, ()) for state in one.of)):
            pairs = [_pair(state, key, moves, now) for state in one.of]
            before, after = zip(*pairs, strict=True)
            yield from one.tell(key, before, after, day)


def _pair(
    state: State[Any], key: Key, moves: Moves, now: Callable[[State[Any], Key], Any]
) -> tuple[Any, Any]:
    moved = moves.get(state, {}).get(key)
    if moved is not None:
        return moved
    value = now(state, key)
    return value, value
