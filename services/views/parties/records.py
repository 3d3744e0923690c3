"""Rows of parties: their names, and the published ratings of maintainers."""

from collections.abc import Iterable
from typing import Any, Final

from services.kernel.projecting.projection import Part, Rows, Told
from services.kernel.projecting.tables import Change, Kind, Put, Ref, Row, Table
from services.maintenance.events.rating import RatingPublished
from services.registry.events.party import PartyRegistered, PartyRenamed
from services.views.days import number_of

NAMES: Final = Table("names", {"party_id": Kind.TEXT, "name": Kind.TEXT}, key=("party_id",))

RATINGS: Final = Table(
    "ratings",
    {
        "maintainer_id": Kind.TEXT,
        "period": Kind.TEXT,
        "published_by": Kind.TEXT,
        "division": Kind.TEXT,
        "version": Kind.INTEGER,
        "score_tenths": Kind.INTEGER,
        "grade": Kind.TEXT,
        "weights_version": Kind.TEXT,
        "published_day": Kind.INTEGER,
        "position": Kind.INTEGER,
    },
    key=("maintainer_id", "period", "published_by"),
    indexes=(("period", "published_by", "score_tenths"),),
)
"""What is published of a maintainer for a period: the newest version."""


def key_of(told: Told) -> str:
    """The key of the aggregate that the fact is of."""
    return told.stream.partition("-")[2]


def _named(_rows: Rows, told: Told) -> Iterable[Change]:
    event: Any = told.event
    yield Put(NAMES, {"party_id": key_of(told), "name": event.name})


NAMED: Final = Part(
    (NAMES,),
    frozenset({PartyRegistered.stored_as, PartyRenamed.stored_as}),
    lambda _told: (),
    _named,
)
"""The names of today, in the order in which they were told."""


def _rated(rows: Rows, told: Told) -> Iterable[Change]:
    event: Any = told.event
    row: Row = {
        "maintainer_id": event.maintainer.party_id,
        "period": event.period,
        "published_by": event.published_by.party_id,
        "division": told.meta.division,
        "version": event.version,
        "score_tenths": event.score_tenths,
        "grade": event.grade.value,
        "weights_version": event.weights_version,
        "published_day": number_of(told.occurred_at),
        "position": told.position,
    }
    before = rows.get(RATINGS, RATINGS.key_of(row))
    if before is None or int(before["version"] or 0) <= event.version:
        yield Put(RATINGS, row)


def _rating_refs(told: Told) -> Iterable[Ref]:
    event: Any = told.event
    key = (event.maintainer.party_id, event.period, event.published_by.party_id)
    yield Ref(RATINGS, key)


RATED: Final = Part((RATINGS,), frozenset({RatingPublished.stored_as}), _rating_refs, _rated)
"""Published ratings 维保质量评价."""
