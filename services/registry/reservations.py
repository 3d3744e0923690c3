"""Unique identifiers across elevators, with a log that writes one stream at a time.

An elevator reserves first (stream `identifier-<kind>-<value>`) and records the fact after, on its
own stream. A crash between the two leaves a reservation that no elevator holds. Whoever wants the
identifier then takes it over, in an order that leaves no gap:

1. read the reservation at version r, and see that its holder's stream does not hold the identifier;
2. write `IdentifierClaimVoided` on the holder's stream: a claimant that is still under way decided
   on an older version, so its append now fails and it must reserve again;
3. reassign the reservation on top of version r: a claimant that came back has moved it, and wins.

Nothing is released on retirement either: a rescue code that its elevator no longer holds is taken
over the same way.
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any, Final

from services.kernel.aggregate import Aggregate, Intent
from services.kernel.clock import Clock
from services.kernel.envelope import Actor
from services.kernel.errors import Conflict, StaleEtag
from services.kernel.handle import Handler
from services.kernel.ids import Ids
from services.kernel.server.access import everywhere
from services.registry import elevator, identifier
from services.registry.elevator.marks import VoidIdentifierClaim
from services.registry.elevator.rules import IdentifierHeld
from services.registry.events import ElevatorHappened, IdentifierHappened
from services.registry.events.values import Identifier, IdentifierRef
from services.registry.identifier import (
    IdentifierTaken,
    ReassignIdentifier,
    ReserveIdentifier,
    reservation_key,
)

PATIENCE: Final = timedelta(seconds=30)
"""How long a reservation without a fact is left to its claimant, who may be about to write it.

Safety does not rest on it (the fence does); without it two claimants could drive each other out.
"""

ACTOR: Final = Actor("system", "identifier-reservations")


class IdentifierBeingClaimed(Conflict):
    """Another elevator is claiming this identifier at this moment: try again shortly."""

    zh = "该编号正被另一台电梯申领，请稍后重试"


class Reservations:
    """Reserves identifiers for elevators; see the module for why it is safe."""

    def __init__(
        self,
        handler: Handler,
        elevators: Aggregate[elevator.Command, elevator.State, ElevatorHappened],
        identifiers: Aggregate[identifier.Command, identifier.Reservation, IdentifierHappened],
        clock: Clock,
        ids: Ids,
    ) -> None:
        self._handler, self._elevators, self._identifiers = handler, elevators, identifiers
        self._clock, self._ids = clock, ids

    async def reserve(self, key: str, events: Sequence[ElevatorHappened], intent: Intent) -> None:
        """Reserve what `events` claim for the elevator `key`; with `validate_only`, look whether.

        Raises `IdentifierTaken` or `IdentifierBeingClaimed`, naming kind and value.
        """
        for wanted in elevator.claimed(events):
            await self._claim(key, wanted, intent)

    async def _claim(self, key: str, wanted: Identifier, intent: Intent) -> None:
        """Most identifiers are new, so the reservation is tried first and looked at after."""
        name = reservation_key(wanted.kind, wanted.value, wanted.issuer)
        if name is None:
            return
        first = ReserveIdentifier(elevator_id=key)
        if intent.validate_only or not await self._handler.begin(
            self._identifiers, name, first, self._own(intent)
        ):
            await self._claim_known(key, wanted, name, intent)

    async def _claim_known(self, key: str, wanted: Identifier, name: str, intent: Intent) -> None:
        """Somebody reserved it before, or it is only to be looked at."""
        reservation = await self._handler.fresh(self._identifiers, name)
        holder = reservation.state.holder
        if holder is not None and holder.elevator_id != key:
            version = reservation.version
            await self._take_over(key, holder.elevator_id, wanted, name, version, intent)
            return
        if intent.validate_only:
            return
        try:
            await self._write(self._identifiers, name, ReserveIdentifier(elevator_id=key), intent)
        except IdentifierTaken:  # reserved meanwhile; whether a fact follows is not known yet
            raise _being_claimed(wanted) from None

    async def _take_over(
        self, key: str, holder: str, wanted: Identifier, name: str, version: int, intent: Intent
    ) -> None:
        """Take the reservation that was read at `version` from a holder that does not hold it."""
        other = await self._handler.fresh(self._elevators, holder)
        if elevator.holds(other.state, wanted):
            raise _taken(wanted, holder)
        if await self._is_young(name):
            raise _being_claimed(wanted)
        if intent.validate_only:
            return
        ref = IdentifierRef(kind=wanted.kind, value=wanted.value, issuer=wanted.issuer)
        try:
            fence = VoidIdentifierClaim(identifier=ref)
            await self._write(self._elevators, holder, fence, intent)
            move = ReassignIdentifier(from_elevator_id=holder, to_elevator_id=key)
            await self._write(self._identifiers, name, move, intent, etag=str(version))
        except IdentifierHeld:
            raise _taken(wanted, holder) from None
        except StaleEtag:
            raise _being_claimed(wanted) from None

    async def _is_young(self, name: str) -> bool:
        history = await self._handler.history(self._identifiers.stream(name))
        return self._clock.now() - history[-1][0].recorded_at < PATIENCE

    async def _write(
        self,
        aggregate: Aggregate[Any, Any, Any],
        key: str,
        command: Any,
        intent: Intent,
        etag: str = "",
    ) -> None:
        await self._handler.handle(aggregate, key, command, self._own(intent, etag), everywhere)

    def _own(self, intent: Intent, etag: str = "") -> Intent:
        """On behalf of the request; under a fresh id, so that every attempt moves on."""
        return Intent(
            actor=ACTOR,
            request_id=self._ids.fresh(),
            digest=b"",
            occurred_at=intent.occurred_at,
            etag=etag,
            correlation_id=intent.correlation_id or intent.request_id,
        )


def _being_claimed(wanted: Identifier) -> IdentifierBeingClaimed:
    return IdentifierBeingClaimed(kind=wanted.kind, value=wanted.value)


def _taken(wanted: Identifier, holder: str) -> IdentifierTaken:
    return IdentifierTaken(kind=wanted.kind, value=wanted.value, holder=holder)
