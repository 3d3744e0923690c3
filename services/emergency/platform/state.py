"""What a platform is: the stages it reached, and what it says of itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TypeAlias

from services.emergency.events.platform import PlatformLinkedToGovernment, PlatformPlanned
from services.emergency.events.values import PlatformStage
from services.emergency.platform.bulletin import Bulletin
from services.emergency.platform.rules import PlatformNotLive, PlatformUnknown
from services.kernel.subject import NOBODY, Subject
from services.reference.dated import legal_day
from services.reference.party import PartyRef


@dataclass(frozen=True, slots=True)
class Unplanned:
    """Nothing is on record."""


@dataclass(frozen=True, slots=True)
class Platform:
    """A platform, and every time at which it was told to have reached a stage."""

    division: str
    told: tuple[tuple[PlatformStage, datetime], ...] = ()
    plan: PlatformPlanned | None = None
    name: str | None = None
    number: str | None = None
    operator: PartyRef | None = None
    government: PlatformLinkedToGovernment | None = None
    bulletins: Mapping[str, Bulletin] = field(default_factory=dict)

    @property
    def stages(self) -> Sequence[tuple[PlatformStage, datetime]]:
        """The stages and since when, whatever the order in which they were told; where it is, last.

        Planning anew is no step back, except after the end.
        """
        kept: list[tuple[PlatformStage, datetime]] = []
        for one in sorted(self.told, key=lambda one: one[1]):
            if not kept or _goes_on(kept[-1][0], one[0]):
                kept.append(one)
        return kept

    @property
    def stage(self) -> PlatformStage:
        return self.stages[-1][0]

    def stage_on(self, day: date) -> tuple[PlatformStage, date] | None:
        """The stage on that day in China, and since when; None: nothing was known of it then."""
        reached = [(stage, legal_day(at)) for stage, at in self.stages if legal_day(at) <= day]
        return reached[-1] if reached else None

    def stage_at(self, at: datetime) -> PlatformStage | None:
        """The stage at that moment; None: before the first."""
        reached = [stage for stage, since in self.stages if since <= at]
        return reached[-1] if reached else None

    def reaching(self, stage: PlatformStage, at: datetime) -> "Platform":
        """At this stage since then, or already before."""
        return replace(self, told=(*self.told, (stage, at)))


def _goes_on(before: PlatformStage, after: PlatformStage) -> bool:
    """Whether what followed was another stage."""
    ended = before is PlatformStage.DECOMMISSIONED
    return before is not after and (ended or after is not PlatformStage.PLANNED)


State: TypeAlias = Unplanned | Platform


def subject_of(state: State) -> Subject:
    """Whom a call about the platform concerns: its division."""
    return NOBODY if isinstance(state, Unplanned) else Subject("", state.division, frozenset())


def known(state: State) -> Platform:
    """The platform, which there is; raises `PlatformUnknown`."""
    if isinstance(state, Unplanned):
        raise PlatformUnknown(field="division")
    return state


def live(platform: Platform) -> Platform:
    """The platform, which works; raises `PlatformNotLive`."""
    if platform.stage is not PlatformStage.LIVE:
        raise PlatformNotLive(stage=platform.stage)
    return platform
