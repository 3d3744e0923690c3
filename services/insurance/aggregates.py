"""The aggregates of the insurance, as the handler takes them: programme, cover, claim."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from services.insurance import claim, cover, programme
from services.insurance.claim.commands import FileClaim, WithdrawClaim
from services.insurance.claim.state import Claim
from services.insurance.cover.commands import UseLimit
from services.insurance.events import EVENTS, ClaimHappened, CoverHappened, ProgrammeHappened
from services.insurance.events.claim import ClaimPaid
from services.kernel.aggregate import Aggregate, Intent, keyed_by_elevator
from services.kernel.codec import Catalogue
from services.kernel.handle import Handler
from services.kernel.ids import derived_uuid
from services.kernel.server.access import everywhere
from services.kernel.subject import NOBODY
from services.reference.divisions import Divisions

CATALOGUE = Catalogue(EVENTS)

ProgrammeAggregate = Aggregate[programme.Command, programme.State, ProgrammeHappened]
CoverAggregate = Aggregate[cover.Command, cover.State, CoverHappened]
ClaimAggregate = Aggregate[claim.Command, claim.State, ClaimHappened]

COVERS: CoverAggregate = Aggregate(
    "cover",
    cover.decider,
    lambda _: NOBODY,  # of its insurers each has its own covers: commands name the one that acts
    cover.named_by,
    about=keyed_by_elevator,
)


@dataclass(frozen=True, slots=True)
class Insurance:
    """The aggregates of one running insurance, and what handles them."""

    handler: Handler
    programmes: ProgrammeAggregate
    covers: CoverAggregate
    claims: ClaimAggregate

    @classmethod
    def over(cls, handler: Handler, divisions: Divisions) -> "Insurance":
        """A payment of a claim is set aside on the cover before it is recorded."""
        programmes = Aggregate("programme", programme.decider(divisions), programme.subject_of)
        claims = Aggregate(
            "claim",
            claim.decider,
            claim.subject_of,
            claim.named_by,
            SettingAside(handler, COVERS).reserve,
            about=_elevator_of_claim,
        )
        return cls(handler, programmes, COVERS, claims)


@dataclass(frozen=True, slots=True)
class SettingAside:
    """Asks the cover for the amount of a payment; the protocol stands in `cover.limits`."""

    handler: Handler
    covers: CoverAggregate

    async def reserve(self, key: str, events: Sequence[ClaimHappened], intent: Intent) -> None:
        """Set aside what `events` pay on the claim `key`; with `validate_only`, look whether.

        Raises the refusal of the limit that would be exceeded.
        """
        for event in events:
            if isinstance(event, ClaimPaid):
                await self._use(key, event, intent)

    async def _use(self, claim_id: str, paid: ClaimPaid, intent: Intent) -> None:
        command = UseLimit(
            cover_id=paid.cover_id,
            claim_id=claim_id,
            payment_number=paid.payment_number,
            incident=paid.incident,
            parts=paid.parts,
        )
        own = Intent(
            actor=intent.actor,
            request_id=derived_uuid(intent.request_id, "limit"),
            digest=b"",
            occurred_at=intent.occurred_at,
            validate_only=intent.validate_only,
            correlation_id=intent.correlation_id or intent.request_id,
        )
        await self.handler.handle(self.covers, paid.elevator_id, command, own, everywhere)


def _elevator_of_claim(_key: str, command: Any, state: claim.State) -> str:
    """The elevator that a claim is about.

    Not of a withdrawal: it is the claimant's or the insurer's, and that an elevator is theirs gives
    its user unit no say in the claims of those who were hurt.
    """
    if isinstance(state, Claim):
        return "" if isinstance(command, WithdrawClaim) else state.filed.elevator_id
    return command.elevator_id if isinstance(command, FileClaim) else ""
