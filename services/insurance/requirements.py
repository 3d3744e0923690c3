"""What commands rest on in other streams: programmes, covers, ratings, cases, accidents."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from services.directory.directory import Directory
from services.directory.published import Fact, facts_of
from services.insurance.aggregates import Insurance
from services.insurance.claim.commands import FileClaim
from services.insurance.claim.state import Claim
from services.insurance.cover.commands import (
    AdjustPremium,
    PricingFacts,
    PublishedGrade,
    QuotePremium,
    RecordedRescue,
    ReleaseClaimLimit,
)
from services.insurance.cover.state import cover_named, file_of
from services.insurance.cover.state import facts_of as facts_of_cover
from services.insurance.events.cover import ClaimIncident, IncidentKind
from services.insurance.events.values import MaintainerGrade, PremiumEvidence
from services.insurance.programme.state import ProgrammeCard, Unopened
from services.kernel.store import EventStore
from services.reference.dated import legal_day
from services.reference.elevator import ElevatorFacts

ACCIDENT_REPORTED: Final = "emergency.AccidentReported.v1"
CASE_OPENED: Final = "emergency.CaseOpened.v1"
RATING_PUBLISHED: Final = "maintenance.RatingPublished.v1"
USE_REGISTERED: Final = "registry.UseRegistered.v1"
RESCUE: Final = "rescue"
"""The kind of case that is a rescue 困人救援."""


@dataclass(frozen=True, slots=True)
class Grounds:
    """Finds what commands rest on, at the moment of the decision."""

    insurance: Insurance
    directory: Directory
    store: EventStore

    async def programme(self, _key: str, command: Any, _at: datetime) -> Any:
        """The programme that the command names."""
        found = await self._programme(command.programme_id)
        return command.model_copy(update={"programme": found})

    async def programme_of_cover(self, key: str, command: AdjustPremium, _at: datetime) -> Any:
        """The programme that the cover was bound under."""
        state = (await self.insurance.handler.fresh(self.insurance.covers, key)).state
        bound = file_of(state).bound.get(command.cover_id)
        found = await self._programme(bound.programme_id) if bound else None
        return command.model_copy(update={"programme": found})

    async def pricing(self, key: str, command: QuotePremium | AdjustPremium, at: datetime) -> Any:
        """The events that a premium rests on; asked for after the elevator."""
        told = await facts_of(self.store, f"elevator-{key}")
        used = [one for one in told if _states(one, "put_into_use_on")]
        used = used or [one for one in told if one.type == USE_REGISTERED][:1]  # true from its day
        made = [one for one in told if _states(one, "manufactured_on")]
        facts = PricingFacts(
            age=_newest(used or made),
            place=_newest([one for one in told if _states(one, "place")]),
            grade=await self._grade(command.elevator, command.rating_period, at),
            rescues=tuple([await self._rescue(one) for one in command.rescue_case_ids]),
        )
        return command.model_copy(update={"facts": facts})

    async def cover(self, _key: str, command: FileClaim, _at: datetime) -> Any:
        """The cover that a claim is made under."""
        covers = self.insurance.covers
        state = (await self.insurance.handler.fresh(covers, command.elevator_id)).state
        if command.cover_id not in file_of(state).bound:
            return command
        cover = facts_of_cover(cover_named(state, command.cover_id))
        return command.model_copy(update={"cover": cover})

    async def incident(self, _key: str, command: FileClaim, _at: datetime) -> Any:
        """The accident or the rescue case that a claim is made for."""
        accident = command.incident_kind is IncidentKind.ACCIDENT
        stream = f"{'accident' if accident else 'case'}-{command.incident_id}"
        first = await self.directory.happening(stream)
        wanted = ACCIDENT_REPORTED if accident else CASE_OPENED
        if first is None or first.type != wanted:
            return command
        if not accident and not await self._is_rescue(stream):
            return command
        found = ClaimIncident(
            stream=stream,
            stored_name=first.type,
            elevator_id=first.elevator_id,
            happened_on=legal_day(first.occurred_at),
            position=first.position,
        )
        return command.model_copy(update={"incident": found})

    async def voided(self, key: str, command: ReleaseClaimLimit, _at: datetime) -> Any:
        """Whether the payment was voided on its claim, which is final."""
        claims = self.insurance.claims
        claim = (await self.insurance.handler.fresh(claims, command.claim_id)).state
        voided = (
            isinstance(claim, Claim)
            and claim.filed.elevator_id == key
            and command.payment_number in claim.voided
        )
        return command.model_copy(update={"voided": voided})

    async def _programme(self, programme_id: str) -> ProgrammeCard | None:
        programmes = self.insurance.programmes
        state = (await self.insurance.handler.fresh(programmes, programme_id)).state
        return None if isinstance(state, Unopened) else state.card

    async def _grade(
        self, elevator: ElevatorFacts | None, period: str | None, at: datetime
    ) -> PublishedGrade | None:
        """The published grade of whoever maintains the elevator on the day of the act."""
        if elevator is None or period is None:
            return None
        bound = await self.directory.bonds.maintainer(elevator.elevator_id, legal_day(at))
        maintainer = bound or elevator.maintainer
        if maintainer is None:
            return None
        stream = f"rating-{maintainer.party_id}-{period}"
        fact = await self.directory.fact(stream, RATING_PUBLISHED)
        if fact is None:
            return None
        return PublishedGrade(
            maintainer=maintainer,
            period=period,
            grade=MaintainerGrade(fact.data["grade"]),
            evidence=_evidence(fact),
        )

    async def _rescue(self, case_id: str) -> RecordedRescue:
        stream = f"case-{case_id}"
        first = await self.directory.happening(stream)
        if first is None or first.type != CASE_OPENED:
            return RecordedRescue(case_id=case_id)
        return RecordedRescue(
            case_id=case_id,
            elevator_id=first.elevator_id,
            is_rescue=await self._is_rescue(stream),
            happened_on=legal_day(first.occurred_at),
            evidence=PremiumEvidence(position=first.position, stored_name=first.type),
        )

    async def _is_rescue(self, stream: str) -> bool:
        opened = await self.directory.fact(stream, CASE_OPENED)
        return opened is not None and opened.data.get("case_kind") == RESCUE


def _states(fact: Fact, field: str) -> bool:
    """Whether the fact says this of the elevator; an imported one says it in its row."""
    row = fact.data.get("elevator")
    stated = fact.data if not isinstance(row, dict) else row
    return stated.get(field) is not None


def _newest(facts: Sequence[Fact]) -> tuple[PremiumEvidence, ...]:
    newest = max(facts, key=lambda one: one.occurred_at, default=None)
    return () if newest is None else (_evidence(newest),)


def _evidence(fact: Fact) -> PremiumEvidence:
    return PremiumEvidence(position=fact.position, stored_name=fact.type)
