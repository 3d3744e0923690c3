"""A projection: how rows follow from events. Pure: the same events, the same rows."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from typing import Protocol, TypeAlias, TypeVar

from services.kernel.decider import Event
from services.kernel.envelope import Meta
from services.kernel.projecting.states import Derivation, Keep, State
from services.kernel.projecting.tables import Change, Key, Ref, Row, Table

S = TypeVar("S")


class Told:
    """One event as a fold sees it: where it stands, both clocks, the rest of its envelope,
    and what it says, as an object and as it lies in the log.

    The object is made when it is first asked for: many folds need the bytes only.
    """

    __slots__ = (
        "_decode", "_event", "data", "meta", "position", "recorded_at", "stream", "type", "version",
    )  # fmt: skip

    def __init__(
        self,
        position: int,
        stream: str,
        version: int,
        type: str,  # noqa: A002 -- as everywhere for the stored name
        recorded_at: datetime,
        meta: Meta,
        event: Event | Callable[[str, bytes], Event],
        data: bytes,
    ) -> None:
        """`event` is the object itself, or what makes it of the stored name and the bytes."""
        self.position, self.stream, self.version, self.type = position, stream, version, type
        self.recorded_at, self.meta, self.data = recorded_at, meta, data
        self._event = event if isinstance(event, Event) else None
        self._decode = event if not isinstance(event, Event) else None

    @property
    def event(self) -> Event:
        """What it says. Raises `UndecodableEvent` where the bytes are not what the name promises."""
        if self._event is None:
            assert self._decode is not None  # noqa: S101 -- one of the two is given
            self._event = self._decode(self.type, self.data)
        return self._event

    @property
    def occurred_at(self) -> datetime:
        return self.meta.occurred_at


class Rows(Protocol):
    """The rows that were fetched for an event, as the events before it left them."""

    def get(self, table: Table, key: Key) -> Row | None:
        """The row, or None; raises `NotPrefetched` for one that `refs` did not name."""
        ...

    def kept(self, state: State[S], key: Key) -> S | None:
        """The state of a subject, or None; raises `NotPrefetched` likewise."""
        ...


class NotPrefetched(LookupError):
    """A fold asked for a row that its projection did not name beforehand."""


def by_elevator(told: Told) -> str:
    """What belongs to one elevator stays in order; what belongs to none, by its stream."""
    return told.meta.elevator_id or told.stream


Effect: TypeAlias = Change | Keep
"""What folding an event does."""


def always(_told: Told) -> int:
    """One day, whatever became known when."""
    return 0


@dataclass(frozen=True, slots=True, eq=False)
class Projection:
    """One view. `version` rises whenever its tables or its fold change: then it is built anew.

    `refs` names the rows that folding an event looks at, `fold` makes the changes, `lane` says whose
    later events wait when an event cannot be folded. What follows from states is told by `derivations`
    at the end of a batch, or sooner, when an event became known on another `day` than those before it.
    """

    name: str
    version: int
    tables: tuple[Table, ...]
    types: frozenset[str]
    refs: Callable[[Told], Iterable[Ref]]
    fold: Callable[[Rows, Told], Iterable[Effect]]
    lane: Callable[[Told], str] = by_elevator
    derivations: tuple[Derivation, ...] = ()
    day: Callable[[Told], int] = always


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """What one subject contributes to a view; several may write the rows of one table."""

    tables: tuple[Table, ...]
    types: frozenset[str]
    refs: Callable[[Told], Iterable[Ref]]
    fold: Callable[[Rows, Told], Iterable[Effect]]
    derivations: tuple[Derivation, ...] = ()


def joined(
    name: str, version: int, parts: Sequence[Part], day: Callable[[Told], int] = always
) -> Projection:
    """One view out of its parts, so that one look sees them all at one moment.

    A part does not see what another makes of the same event.
    """
    tables = tuple(dict.fromkeys(table for part in parts for table in part.tables))
    concerned: dict[str, list[Part]] = {}
    for part in parts:
        for one in part.types:
            concerned.setdefault(one, []).append(part)

    def refs(told: Told) -> Iterable[Ref]:
        return chain.from_iterable(part.refs(told) for part in concerned[told.type])

    def fold(rows: Rows, told: Told) -> Iterable[Effect]:
        return chain.from_iterable(part.fold(rows, told) for part in concerned[told.type])

    derivations = tuple(dict.fromkeys(one for part in parts for one in part.derivations))
    return Projection(
        name, version, tables, frozenset(concerned), refs, fold, derivations=derivations, day=day
    )
