"""One generation of one view on its way along the log: folds batches, knows what is parked."""

import contextlib
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import chain

from services.kernel.projecting.projection import Projection, Told
from services.kernel.projecting.seeing import Seen, Unreadable
from services.kernel.projecting.sink import Commit, Generation, Parked, Sink
from services.kernel.projecting.tables import Ref
from services.kernel.projecting.working import KEPT_ROWS, Working


class Building:
    """Folds for one generation. The sink's rows, checkpoint and parked events are its memory."""

    def __init__(
        self,
        projection: Projection,
        generation: Generation,
        sink: Sink,
        kept_rows: int = KEPT_ROWS,
    ) -> None:
        """`resume` first: what the sink remembers is not known yet."""
        self.projection, self.generation = projection, generation
        self.position = 0
        self.parked: dict[str, list[Parked]] = {}  # by lane, in the order of the log
        self._sink, self._working, self._sure = sink, Working(kept_rows), False

    async def resume(self) -> None:
        """Go on from what was committed last, whoever committed it."""
        self._working.forget()
        self.position = await self._sink.checkpoint(self.generation)
        self.parked = {}
        for one in await self._sink.parked(self.generation):
            self.parked.setdefault(one.lane, []).append(one)
        self._sure = True

    def doubt(self) -> None:
        """What was folded last may be committed or not: ask the sink before anything else."""
        self._sure = False

    async def be_sure(self) -> None:
        """Know what the sink holds."""
        if not self._sure:
            await self.resume()

    async def fold(self, seen: Sequence[Seen], position: int, now: datetime) -> Commit | None:
        """What the batch does to this generation, up to `position`; None: it is there already.

        Commit it, then say `committed`; or `doubt`.
        """
        await self.be_sure()
        wanted, after = self.projection.types, self.position
        if after >= position:
            return None
        events = [one for one in seen if one.position > after and one.type in wanted]
        await self._fetch(events)
        waiting = {lane: [*ones] for lane, ones in self.parked.items()}
        try:
            return self._commit(position, self._together(events, now))
        except Exception:  # noqa: BLE001 -- of which event, folding each for itself will tell
            self._working.forget()
            self.parked = waiting
            await self._fetch(events)
            return self._commit(position, self._one_by_one(events, now))

    async def retry(self, lane: str, events: Sequence[Seen], now: datetime) -> Commit:
        """Fold what is parked in a lane (`events`); from what fails again on, it is parked again."""
        waiting = self.parked.pop(lane, [])
        await self._fetch(events)
        failed = self._one_by_one(events, now)
        return self._commit(self.position, failed, [one.position for one in waiting])

    def committed(self, commit: Commit) -> None:
        """The sink has it."""
        self.position = commit.position

    def _commit(
        self, position: int, parked: Sequence[Parked], settled: Sequence[int] = ()
    ) -> Commit:
        changed, added = self._working.taken()
        return Commit(self.generation, self.position, position, changed, added, parked, settled)

    async def _fetch(self, events: Sequence[Seen]) -> None:
        refs = chain.from_iterable(self._refs(one) for one in events)
        missing = self._working.unknown(dict.fromkeys(refs))
        for table, keys in missing.items():
            found = await self._sink.rows(self.generation, table, keys)
            self._working.learn(table, keys, found)

    def _refs(self, one: Seen) -> Iterable[Ref]:
        if isinstance(one, Told):
            with contextlib.suppress(Exception):  # folding it will say so, and park it
                return list(self.projection.refs(one))
        return ()

    def _together(self, events: Sequence[Seen], now: datetime) -> Sequence[Parked]:
        """Fold them, and tell what follows from all that became known on one day at once.

        Raises whatever goes wrong with any of them. What waits behind parked events is parked.
        """
        view, working, parked = self.projection, self._working, list[Parked]()
        day: int | None = None
        for one in events:
            if (waits := self._waiting(one, now)) is not None:
                parked.append(waits)
            elif isinstance(one, Told):
                if (its_day := view.day(one)) != day:
                    working.tell(view.derivations, day or 0)
                    day = its_day
                working.apply([*view.fold(working, one)])
        working.tell(view.derivations, day or 0)
        return parked

    def _one_by_one(self, events: Sequence[Seen], now: datetime) -> Sequence[Parked]:
        """Fold them, each with all that follows from it. What cannot be folded is parked."""
        view, working, parked = self.projection, self._working, list[Parked]()
        for one in events:
            if (waits := self._waiting(one, now)) is not None:
                parked.append(waits)
            elif isinstance(one, Told):
                try:
                    effects = [*view.fold(working, one)]
                    working.apply_alone(effects, view.derivations, view.day(one))
                except Exception as error:  # noqa: BLE001 -- one bad event never stops the others
                    reason = f"{one.type}: {type(error).__name__}: {error}"[:LONGEST_REASON]
                    parked.append(self._park(Parked(one.position, view.lane(one), reason, now)))
        return parked

    def _waiting(self, one: Seen, now: datetime) -> Parked | None:
        """Parked, where it is unreadable, or its lane waits already."""
        if not self.parked and isinstance(one, Told):
            return None
        lane = one.lane if isinstance(one, Unreadable) else self.projection.lane(one)
        if lane in self.parked:
            return self._park(Parked(one.position, lane, "", now))
        if isinstance(one, Unreadable):
            return self._park(Parked(one.position, lane, one.reason, now))
        return None

    def _park(self, one: Parked) -> Parked:
        self.parked.setdefault(one.lane, []).append(one)
        return one


LONGEST_REASON = 500
