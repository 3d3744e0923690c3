"""A maintainer's rating as its readers see it: all of it, or what is published 公布."""

from datetime import datetime

from services.kernel.decider import Record
from services.maintenance.events.rating import RatingEvidence, RatingGrade
from services.maintenance.rating.rules import RatingNotPublished
from services.maintenance.rating.state import (
    PHASES,
    AppealOutcome,
    RatingFile,
    RatingPhase,
    State,
    rated,
)
from services.reference.party import PartyRef


class RatingVersionCard(Record):
    """One version of the score, and what it was counted from."""

    version: int
    score_tenths: int
    grade: RatingGrade
    weights_version: str
    evidence: tuple[RatingEvidence, ...]
    rated_by: PartyRef
    reason: str | None = None


class PublicationCard(Record):
    """What was published, and when."""

    version: int
    score_tenths: int
    grade: RatingGrade
    weights_version: str
    published_by: PartyRef
    published_at: datetime


class AppealCard(Record):
    """An appeal 异议; without an outcome it is open."""

    appeal_number: str
    version: int
    grounds: str
    outcome: AppealOutcome | None = None
    reason: str | None = None


class RatingCard(Record):
    """维保质量评价 with every version, publication and appeal."""

    maintainer: PartyRef
    period: str
    phase: RatingPhase
    versions: tuple[RatingVersionCard, ...]
    publications: tuple[PublicationCard, ...]
    appeals: tuple[AppealCard, ...]


class PublishedRatingCard(Record):
    """公布的评价: what was published of the maintainer for the period, the newest last."""

    maintainer: PartyRef
    period: str
    publications: tuple[PublicationCard, ...]


def card_of(state: State) -> RatingCard:
    """The whole card; raises `RatingUnknown`."""
    found = rated(state)
    file = found.file
    shown = RatingVersionCard.model_fields
    return RatingCard(
        maintainer=file.newest.maintainer,
        period=file.newest.period,
        phase=PHASES[type(found)],
        versions=tuple(
            RatingVersionCard(**{name: getattr(one, name) for name in shown})
            for one in file.versions
        ),
        publications=_publications(file),
        appeals=tuple(
            AppealCard(**dict(one.fact), outcome=one.outcome, reason=one.reason)
            for one in file.appeals.values()
        ),
    )


def published_card_of(state: State) -> PublishedRatingCard:
    """What is public; raises `RatingUnknown`, `RatingNotPublished`."""
    file = rated(state).file
    if not file.publications:
        raise RatingNotPublished
    return PublishedRatingCard(
        maintainer=file.newest.maintainer,
        period=file.newest.period,
        publications=_publications(file),
    )


def _publications(file: RatingFile) -> tuple[PublicationCard, ...]:
    return tuple(
        PublicationCard(
            version=one.fact.version,
            score_tenths=one.fact.score_tenths,
            grade=one.fact.grade,
            weights_version=one.fact.weights_version,
            published_by=one.fact.published_by,
            published_at=one.at,
        )
        for one in file.publications
    )
