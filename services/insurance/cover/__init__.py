"""The insurance of one elevator: its covers, premiums, prevention visits, and what is left to pay.

Acts stand by theme: `binding`, `pricing`, `visits`, `limits`; `state` is what it is and was,
`card` what others are shown, `rules` are the refusals. An elevator may have covers of several
programmes and insurers; of one programme at most one on any day.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import assert_never

from services.insurance.cover import binding, limits, pricing, visits
from services.insurance.cover.commands import (
    AdjustPremium,
    BindCover,
    CancelCover,
    Command,
    LapseCover,
    QuotePremium,
    ReleaseClaimLimit,
    RenewCover,
    ReportPreventionVisit,
    UseLimit,
    named_by,
)
from services.insurance.cover.state import (
    CoverFacts,
    CoverFile,
    State,
    Uncovered,
    covered_on,
    file_of,
)
from services.insurance.events.cover import (
    CoverBound,
    CoverCancelled,
    CoverHappened,
    CoverLapsed,
    CoverRenewed,
    LimitReleased,
    LimitUsed,
    PremiumAdjusted,
    PremiumQuoted,
    PreventionVisitReported,
)
from services.kernel.decider import Decider

__all__ = ["Command", "CoverFacts", "State", "Uncovered", "covered_on", "decider", "named_by"]


def decide(command: Command, state: State, at: datetime) -> Sequence[CoverHappened]:
    match command:
        case BindCover() | RenewCover() | CancelCover() | LapseCover():
            return binding.decide(command, state, at)
        case QuotePremium() | AdjustPremium():
            return pricing.decide(command, state, at)
        case ReportPreventionVisit():
            return visits.decide(command, state, at)
        case UseLimit() | ReleaseClaimLimit():
            return limits.decide(command, state)
        case _:
            assert_never(command)


def evolve(state: State, event: CoverHappened, _at: datetime) -> State:
    file = file_of(state)
    match event:
        case CoverBound() | CoverRenewed():
            return replace(file, bound={**file.bound, event.cover_id: event})
        case CoverCancelled() | CoverLapsed():
            return _ended(file, event)
        case PremiumQuoted():
            return replace(file, quotes={**file.quotes, event.quote_id: event})
        case PremiumAdjusted():
            adjusted = {**file.adjustments, event.adjustment_number: event}
            return replace(file, adjustments=adjusted)
        case PreventionVisitReported():
            return replace(file, visits={**file.visits, event.visit_number: event})
        case LimitUsed() | LimitReleased():
            return limits.evolve(file, event)
        case _:
            assert_never(event)


def _ended(file: CoverFile, event: CoverCancelled | CoverLapsed) -> CoverFile:
    """A cancellation that is told after the lapse, or before it, holds: it is the earlier end."""
    old = file.endings.get(event.cover_id)
    if isinstance(old, CoverCancelled) and isinstance(event, CoverLapsed):
        return file
    return replace(file, endings={**file.endings, event.cover_id: event})


decider: Decider[Command, State, CoverHappened] = Decider(Uncovered(), decide, evolve)
