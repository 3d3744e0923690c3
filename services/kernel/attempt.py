"""One command on its way: admitted, decided, perhaps anew, until it is written or refused."""

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING, Generic

from services.kernel.aggregate import Aggregate, Guard, Intent, Outcome, Requirement
from services.kernel.decider import Command, Happened, State
from services.kernel.envelope import Meta
from services.kernel.errors import (
    EventIdTaken,
    Refused,
    RequestIdReused,
    StaleEtag,
)
from services.kernel.folds import LONG_AGO, Answer, Folded
from services.kernel.subject import NOBODY, Subject

if TYPE_CHECKING:
    from services.kernel.handle import Handler


class Attempt(Generic[Command, State, Happened]):
    """One command on its way: decided, perhaps anew, until it is written or refused."""

    __slots__ = (
        "aggregate",
        "around",
        "at",
        "command",
        "guard",
        "handler",
        "intent",
        "key",
        "request",
        "requires",
    )

    def __init__(
        self,
        handler: "Handler",
        aggregate: Aggregate[Command, State, Happened],
        key: str,
        command: Command,
        intent: Intent,
        guard: Guard,
        requires: Sequence[Requirement],
    ) -> None:
        self.handler, self.aggregate, self.key = handler, aggregate, key
        self.command, self.intent, self.guard, self.at = command, intent, guard, LONG_AGO
        self.requires, self.request, self.around = requires, intent.request_id.int, NOBODY

    async def on(self, folded: Folded[State], *, fresh: bool) -> Outcome | None:
        """One round on `folded`; None: not to be believed, refresh and go again."""
        if self.request in folded.answers:
            return await self._repeat(folded)
        self.at = self.handler.true_at(self.intent, folded.latest)
        try:
            await self._admit(folded)
            command = self.command
            for found in self.requires:
                command = await found(self.key, command, self.at)
            if self.request in folded.answers:  # it came twice at once, and its twin was faster
                return await self._repeat(folded)
            events, after = self._decide(folded, command)
            if events and self.intent.validate_only and self.aggregate.reserve is not None:
                await self.aggregate.reserve(self.key, events, self.intent)
        except Refused:
            if fresh:
                raise
            return None
        if not events or self.intent.validate_only:
            if not fresh:
                return None
            types = tuple(event.stored_as for event in events)
            return Outcome(folded.version, folded.position, types)
        return await self._write(folded, events, after)

    async def _repeat(self, folded: Folded[State]) -> Outcome:
        """The first answer, to whoever asks the very same: it was in scope then.

        Scopes move: who hands an elevator over is no longer on its card when it asks again.
        """
        answer = folded.answers[self.request]
        if answer.digest != self.intent.digest:
            await self._admit(folded)
            raise RequestIdReused(field="request_id", request_id=self.intent.request_id)
        return Outcome(answer.version, answer.position, answer.types, replayed=True)

    async def _admit(self, folded: Folded[State]) -> None:
        """Nothing is said of an aggregate, or of an elevator, that is not the caller's."""
        aggregate, handler = self.aggregate, self.handler
        self.around = await handler.around(aggregate, self.key, self.command, folded.state)
        if self.around is not NOBODY or folded.state is not aggregate.decider.initial:
            subject = self._subject(folded).joined(self.around)
            await handler.admit(self.guard, subject.joined(aggregate.named(self.command)))

    def _decide(self, folded: Folded[State], command: Command) -> tuple[Sequence[Happened], State]:
        """What follows, and the state after it. The caller is in scope of one of the two."""
        if self.intent.etag and self.intent.etag != str(folded.version):
            raise StaleEtag(field="etag", current=folded.version)
        decider = self.aggregate.decider
        events = decider.decide(command, folded.state, self.at)
        after = folded.state
        for event in events:
            after = decider.evolve(after, event, self.at)
        if folded.state is decider.initial and self.around is NOBODY:
            self.guard(self.aggregate.subject(after).joined(self.aggregate.named(self.command)))
        return events, after

    async def _write(
        self, folded: Folded[State], events: Sequence[Happened], after: State
    ) -> Outcome | None:
        expected, subject = folded.version, self.aggregate.subject(after)
        concerned = subject.joined(self.around)
        if self.aggregate.reserve is not None:
            await self.aggregate.reserve(self.key, events, self.intent)
        try:
            meta = self.intent.meta(self.at, concerned)
            answer = await self._append(folded, expected, events, meta)
        except EventIdTaken as taken:
            # By itself, decided on older state into other events? Then its stream says so.
            await self.handler.refresh(self.aggregate, self.key, folded)
            if self.request in folded.answers:
                return None
            raise RequestIdReused(field="request_id", request_id=self.intent.request_id) from taken
        if answer is None:
            return None
        late = self.at < folded.latest  # then the stream folds anew when it is next looked at
        if folded.version == expected and not late:  # nor folded by a neighbour meanwhile
            folded.advance(after, self.at, answer.version, answer.position)
            folded.answers[self.request], folded.subject = answer, subject
        return Outcome(answer.version, answer.position, answer.types)

    async def _append(
        self, folded: Folded[State], expected: int, events: Sequence[Happened], meta: Meta
    ) -> Answer | None:
        """Append, while neighbours that are about to decide on the same state wait."""
        stream = self.aggregate.stream(self.key)
        own = None
        if folded.appending is None:
            own = folded.appending = asyncio.get_running_loop().create_future()
        try:
            return await self.handler.append(stream, expected, events, meta)
        finally:
            if own is not None:
                folded.appending = None
                own.set_result(None)

    def _subject(self, folded: Folded[State]) -> Subject:
        if folded.subject is None:
            folded.subject = self.aggregate.subject(folded.state)
        return folded.subject
