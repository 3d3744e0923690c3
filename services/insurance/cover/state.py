"""What is known of an elevator's covers, and pure questions about any day.

Facts come late and in any order: a cover and its ending are kept apart and joined when asked.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TypeAlias

from services.insurance.cover.rules import CoverOfAnotherInsurer, CoverUnknown
from services.insurance.events.cover import (
    CancellationReason,
    CoverBound,
    CoverCancelled,
    CoverLapsed,
    CoverRenewed,
    LimitUsed,
    PremiumAdjusted,
    PremiumQuoted,
    PreventionVisitReported,
)
from services.insurance.events.values import LiabilityLimits
from services.kernel.decider import Record
from services.reference.party import PartyRef

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Running:
    """The cover runs to the end of its period, as far as is known."""


@dataclass(frozen=True, slots=True)
class Cancelled:
    """退保."""

    reason: CancellationReason


@dataclass(frozen=True, slots=True)
class Lapsed:
    """脱保: over, and not renewed."""


CoverPhase: TypeAlias = Running | Cancelled | Lapsed


@dataclass(frozen=True, slots=True)
class Cover:
    """One cover: what was bound, its last day, and how it ended."""

    bound: CoverBound | CoverRenewed
    last_day: date
    phase: CoverPhase

    @property
    def lapses_on(self) -> date:
        """The first day on which `LapseCover` is due."""
        return self.bound.covers_to + DAY

    @property
    def was_ever_in_force(self) -> bool:
        return self.bound.covers_from <= self.last_day

    def in_force_on(self, day: date) -> bool:
        return self.bound.covers_from <= day <= self.last_day

    def overlaps(self, first: date, last: date) -> bool:
        """Whether it is in force on some day of that period."""
        return max(first, self.bound.covers_from) <= min(last, self.last_day)


class CoverFacts(Record):
    """What a claim rests on: the cover as it stands at this moment."""

    cover_id: str
    programme_id: str
    insurer: PartyRef
    payer: PartyRef
    limits: LiabilityLimits
    covers_from: date
    last_day: date

    def in_force_on(self, day: date) -> bool:
        """Whether it was in force on that day."""
        return self.covers_from <= day <= self.last_day


@dataclass(frozen=True, slots=True)
class Uncovered:
    """Nothing was ever said of insurance for the elevator."""


@dataclass(frozen=True, slots=True)
class CoverFile:
    """All covers, quotes, visits and payments of one elevator, by their numbers."""

    bound: Mapping[str, CoverBound | CoverRenewed] = field(default_factory=dict)
    endings: Mapping[str, CoverCancelled | CoverLapsed] = field(default_factory=dict)
    quotes: Mapping[str, PremiumQuoted] = field(default_factory=dict)
    adjustments: Mapping[str, PremiumAdjusted] = field(default_factory=dict)
    visits: Mapping[str, PreventionVisitReported] = field(default_factory=dict)
    uses: Mapping[tuple[str, str], LimitUsed] = field(default_factory=dict)
    """By claim and payment number."""
    released: frozenset[tuple[str, str]] = frozenset()


State: TypeAlias = Uncovered | CoverFile


def file_of(state: State) -> CoverFile:
    """The file; an empty one where nothing was ever said."""
    return CoverFile() if isinstance(state, Uncovered) else state


def covers_of(state: State) -> Iterator[Cover]:
    """Every cover the elevator ever had, the oldest first."""
    file = file_of(state)
    for bound in sorted(file.bound.values(), key=lambda one: (one.covers_from, one.cover_id)):
        yield _joined(bound, file.endings.get(bound.cover_id))


def covered_on(state: State, day: date) -> tuple[Cover, ...]:
    """The covers in force on that day; none: the elevator is not covered."""
    return tuple(cover for cover in covers_of(state) if cover.in_force_on(day))


def cover_named(state: State, cover_id: str) -> Cover:
    """The cover of this number. Raises `CoverUnknown`."""
    file = file_of(state)
    bound = file.bound.get(cover_id)
    if bound is None:
        raise CoverUnknown(field="cover_id", cover_id=cover_id)
    return _joined(bound, file.endings.get(cover_id))


def own_cover(state: State, cover_id: str, insurer: PartyRef) -> Cover:
    """Likewise, if it is this insurer's; raises `CoverOfAnotherInsurer` besides."""
    cover = cover_named(state, cover_id)
    if cover.bound.insurer.party_id != insurer.party_id:
        raise CoverOfAnotherInsurer(field="insurer", cover_id=cover_id)
    return cover


def facts_of(cover: Cover) -> CoverFacts:
    """The cover as a claim rests on it."""
    bound = cover.bound
    return CoverFacts(
        cover_id=bound.cover_id,
        programme_id=bound.programme_id,
        insurer=bound.insurer,
        payer=bound.payer,
        limits=bound.limits,
        covers_from=bound.covers_from,
        last_day=cover.last_day,
    )


def uses_of(state: State, cover_id: str) -> tuple[LimitUsed, ...]:
    """What is set aside for payments under a cover, and was not released."""
    file = file_of(state)
    return tuple(
        use
        for key, use in file.uses.items()
        if use.cover_id == cover_id and key not in file.released
    )


def premium_on(state: State, cover: Cover, day: date) -> int:
    """The premium of a year in fen, as adjusted by that day."""
    adjusted = [
        one
        for one in file_of(state).adjustments.values()
        if one.cover_id == cover.bound.cover_id and one.effective_from <= day
    ]
    latest = max(adjusted, key=lambda one: one.effective_from, default=None)
    return latest.calculation.premium_fen if latest else cover.bound.premium_fen


def _joined(bound: CoverBound | CoverRenewed, ending: CoverCancelled | CoverLapsed | None) -> Cover:
    match ending:
        case None:
            return Cover(bound, bound.covers_to, Running())
        case CoverCancelled(ended_on=ended_on, reason=reason):
            return Cover(bound, ended_on, Cancelled(reason))
        case CoverLapsed(ended_on=ended_on):
            return Cover(bound, ended_on, Lapsed())
