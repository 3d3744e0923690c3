"""Where the rows of views live: the port that the adapters beside it implement.

What every sink promises, proven by `tests/projections/test_sink_*.py` over each:

1. a commit is all or nothing: rows, sums, checkpoints and parked events of all its generations;
2. a commit names the checkpoint it was made on: of two projectors on one view only one goes on;
3. whoever reads a view during a commit or a change of generations sees it before or after.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple, Protocol

from services.kernel.projecting.projection import Projection
from services.kernel.projecting.tables import Amounts, Key, Row, Table


class SinkError(Exception):
    """The rows of a view could not be read or written."""


class SinkUnavailable(SinkError):
    """The database cannot be reached, or broke off; nothing of the last commit is certain."""


class CheckpointMoved(SinkError):
    """Somebody else writes this view: its checkpoint is not where this projector left it."""


class Generation(NamedTuple):
    """One build of a view's tables, by the code of `version`."""

    projection: str
    number: int
    version: int


class Parked(NamedTuple):
    """An event that is not in the view: it could not be folded, or waits behind one (reason "")."""

    position: int
    lane: str
    reason: str
    parked_at: datetime


class Commit(NamedTuple):
    """What one batch did to one generation. `settled` are parked positions that are in now."""

    generation: Generation
    after: int  # the checkpoint that it was folded on
    position: int  # the checkpoint from now on
    changed: Mapping[Table, Mapping[Key, Row | None]]
    added: Mapping[Table, Mapping[Key, Amounts]]
    parked: Sequence[Parked] = ()
    settled: Sequence[int] = ()


class Sink(Protocol):
    """Every method raises `SinkUnavailable`."""

    async def live(self, projection: str) -> Generation | None:
        """The generation that is asked; None: the view was never built."""
        ...

    async def generations(self, projection: str) -> Sequence[Generation]:
        """All that are there, the oldest first."""
        ...

    async def views(self) -> Sequence[str]:
        """The names of all views that have a generation here, also of those that no program knows."""
        ...

    async def create(self, projection: Projection) -> Generation:
        """A further generation with empty tables, at the start of the log. Nobody is shown it."""
        ...

    async def promote(self, generation: Generation) -> None:
        """From now on this one is asked; the others are gone."""
        ...

    async def drop(self, generation: Generation) -> None:
        """Remove a generation that is not live."""
        ...

    async def forget(self, projection: str) -> None:
        """Remove a view with all its generations, the live one too."""
        ...

    async def checkpoint(self, generation: Generation) -> int:
        """Up to which position the log is in it."""
        ...

    async def rows(
        self, generation: Generation, table: Table, keys: Collection[Key]
    ) -> Mapping[Key, Row]:
        """Those of the rows that are there."""
        ...

    async def parked(self, generation: Generation) -> Sequence[Parked]:
        """What is parked, in the order of the log."""
        ...

    async def commit(self, commits: Sequence[Commit]) -> None:
        """All of it in one transaction. Raises `CheckpointMoved`, and then none of it is done."""
        ...

    async def differences(self, one: Generation, other: Generation, table: Table) -> int:
        """How many rows of the table are in only one of two generations."""
        ...

    async def close(self) -> None:
        """Let go of files and connections."""
        ...
