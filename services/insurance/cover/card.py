"""What others are shown of an elevator's insurance, on any day."""

from datetime import date
from enum import StrEnum
from typing import assert_never

from services.insurance.cover.limits import sum_of
from services.insurance.cover.state import (
    Cancelled,
    Cover,
    CoverPhase,
    Lapsed,
    Running,
    State,
    covers_of,
    file_of,
    premium_on,
    uses_of,
)
from services.insurance.events.cover import (
    CancellationReason,
    CoverRenewed,
    PremiumAdjusted,
    PremiumQuoted,
    PreventionVisitReported,
    VisitHazard,
)
from services.insurance.events.values import (
    Fen,
    InsuredRole,
    LiabilityLimits,
    PremiumCalculation,
)
from services.kernel.decider import Record
from services.reference.party import PartyRef


class CoverStatus(StrEnum):
    """How a cover stands."""

    RUNNING = "running"  # 有效，或者尚未起保
    CANCELLED = "cancelled"  # 已退保
    LAPSED = "lapsed"  # 已脱保


class CoverCard(Record):
    """One cover. `used_fen` is paid, or set aside for payments; `left_fen` is what is left."""

    cover_id: str
    programme_id: str
    programme_version: int
    renews: str | None = None
    insurer: PartyRef
    payer: PartyRef
    insured_roles: tuple[InsuredRole, ...]
    insured_parties: tuple[PartyRef, ...] = ()
    limits: LiabilityLimits
    covers_from: date
    covers_to: date
    last_day: date
    in_force: bool
    status: CoverStatus
    cancellation_reason: CancellationReason | None = None
    premium_fen: Fen
    quote_id: str | None = None
    used_fen: Fen
    left_fen: Fen
    prevention_visit_count: int


class QuoteCard(Record):
    """A quote 报价, with everything that it was computed from."""

    quote_id: str
    insurer: PartyRef
    calculation: PremiumCalculation


class AdjustmentCard(Record):
    """A premium that was computed anew 费率浮动."""

    cover_id: str
    adjustment_number: str
    effective_from: date
    former_premium_fen: Fen
    calculation: PremiumCalculation
    reason: str


class VisitCard(Record):
    """A prevention visit 事故预防服务; who came is not shown."""

    visit_number: str
    cover_id: str
    visited_on: date
    hazards: tuple[VisitHazard, ...]
    next_steps: str


class CoverageCard(Record):
    """Whether an elevator is covered on a day, and all that a reader may see of its insurance."""

    elevator_id: str
    on_day: date
    covered: bool
    covers: tuple[CoverCard, ...]
    quotes: tuple[QuoteCard, ...] = ()
    adjustments: tuple[AdjustmentCard, ...] = ()
    visits: tuple[VisitCard, ...] = ()


def coverage_of(
    state: State, elevator_id: str, on_day: date, insurers: frozenset[str] | None = None
) -> CoverageCard:
    """The coverage on that day; what other insurers than these have is left out. None: all."""
    file = file_of(state)
    covers = [one for one in covers_of(state) if _seen(one.bound.insurer, insurers)]
    shown = {one.bound.cover_id for one in covers}
    quotes = [one for one in file.quotes.values() if _seen(one.insurer, insurers)]
    adjusted = [one for one in file.adjustments.values() if one.cover_id in shown]
    visits = [one for one in file.visits.values() if one.cover_id in shown]
    return CoverageCard(
        elevator_id=elevator_id,
        on_day=on_day,
        covered=any(one.in_force_on(on_day) for one in covers),
        covers=tuple(_cover(state, one, on_day) for one in covers),
        quotes=tuple(_quote(one) for one in quotes),
        adjustments=tuple(_adjustment(one) for one in adjusted),
        visits=tuple(_visit(one) for one in visits),
    )


def insurers_of(state: State) -> frozenset[str]:
    """The party ids of all insurers that ever quoted or covered."""
    file = file_of(state)
    told = (*file.bound.values(), *file.quotes.values())
    return frozenset(one.insurer.party_id for one in told)


def payers_of(state: State, insurer: str) -> frozenset[str]:
    """The party ids of all that ever paid for a cover of this insurer."""
    bound = file_of(state).bound.values()
    return frozenset(one.payer.party_id for one in bound if one.insurer.party_id == insurer)


def _seen(insurer: PartyRef, insurers: frozenset[str] | None) -> bool:
    return insurers is None or insurer.party_id in insurers


def _cover(state: State, cover: Cover, on_day: date) -> CoverCard:
    bound = cover.bound
    uses = uses_of(state, bound.cover_id)
    used = sum(sum_of(use.parts) for use in uses)
    visits = [v for v in file_of(state).visits.values() if v.cover_id == bound.cover_id]
    phase = cover.phase
    return CoverCard(
        cover_id=bound.cover_id,
        programme_id=bound.programme_id,
        programme_version=bound.programme_version,
        renews=bound.renews if isinstance(bound, CoverRenewed) else None,
        insurer=bound.insurer,
        payer=bound.payer,
        insured_roles=bound.insured_roles,
        insured_parties=bound.insured_parties,
        limits=bound.limits,
        covers_from=bound.covers_from,
        covers_to=bound.covers_to,
        last_day=cover.last_day,
        in_force=cover.in_force_on(on_day),
        status=_status(phase),
        cancellation_reason=phase.reason if isinstance(phase, Cancelled) else None,
        premium_fen=premium_on(state, cover, on_day),
        quote_id=bound.quote_id,
        used_fen=used,
        left_fen=bound.limits.per_elevator_fen - used,
        prevention_visit_count=len(visits),
    )


def _status(phase: CoverPhase) -> CoverStatus:
    match phase:
        case Running():
            return CoverStatus.RUNNING
        case Cancelled():
            return CoverStatus.CANCELLED
        case Lapsed():
            return CoverStatus.LAPSED
        case _:
            assert_never(phase)


def _quote(one: PremiumQuoted) -> QuoteCard:
    return QuoteCard(**dict(one))


def _adjustment(one: PremiumAdjusted) -> AdjustmentCard:
    return AdjustmentCard(**dict(one))


def _visit(one: PreventionVisitReported) -> VisitCard:
    return VisitCard(**{name: getattr(one, name) for name in VisitCard.model_fields})
