"""What a rating is.

unrated → draft → public ⇄ under appeal
            ↑________|__________| (a newer version, while the published one stays published)
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final, TypeAlias

from services.kernel.subject import NOBODY, Subject
from services.maintenance.events.rating import MaintainerRated, RatingAppealed, RatingPublished
from services.maintenance.rating.rules import RatingUnknown


class AppealOutcome(StrEnum):
    """How an appeal ended."""

    UPHELD = "upheld"  # 支持
    DISMISSED = "dismissed"  # 驳回
    WITHDRAWN = "withdrawn"  # 撤回


@dataclass(frozen=True, slots=True)
class Publication:
    """What was published, and when."""

    fact: RatingPublished
    at: datetime


@dataclass(frozen=True, slots=True)
class Appeal:
    """An appeal and how it ended, if it has."""

    fact: RatingAppealed
    outcome: AppealOutcome | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class RatingFile:
    """Every version of the score, every publication, every appeal."""

    versions: tuple[MaintainerRated, ...]
    publications: tuple[Publication, ...] = ()
    appeals: Mapping[str, Appeal] = field(default_factory=dict)

    @property
    def newest(self) -> MaintainerRated:
        return self.versions[-1]


@dataclass(frozen=True, slots=True)
class Unrated:
    """No score is known."""


@dataclass(frozen=True, slots=True)
class Draft:
    """The newest score is not public."""

    file: RatingFile


@dataclass(frozen=True, slots=True)
class Public:
    """公布: the newest score is published."""

    file: RatingFile


@dataclass(frozen=True, slots=True)
class UnderAppeal:
    """异议处理中: the published score stays published meanwhile."""

    file: RatingFile
    appeal_number: str


Rated: TypeAlias = Draft | Public | UnderAppeal
State: TypeAlias = Unrated | Rated


class RatingPhase(StrEnum):
    """How a rating stands."""

    DRAFT = "draft"  # 待公布
    PUBLIC = "public"  # 已公布
    UNDER_APPEAL = "under_appeal"  # 异议处理中


PHASES: Final[Mapping[type[Rated], RatingPhase]] = {
    Draft: RatingPhase.DRAFT,
    Public: RatingPhase.PUBLIC,
    UnderAppeal: RatingPhase.UNDER_APPEAL,
}


def rated(state: State) -> Rated:
    """The rating; raises `RatingUnknown`."""
    if isinstance(state, Unrated):
        raise RatingUnknown
    return state


def subject_of(state: State) -> Subject:
    """Whom it concerns: the maintainer, and the authorities of its seat."""
    if isinstance(state, Unrated):
        return NOBODY
    newest = state.file.newest
    parties = frozenset({("maintainer", newest.maintainer.party_id)})
    return Subject("", newest.division, parties)
