"""Evidence and ratings that tests begin with."""

from datetime import date
from typing import Any, Final

from services.maintenance.events.rating import (
    MaintainerRated,
    RatingEvidence,
    RatingGrade,
    RatingItem,
    RatingPublished,
)
from services.maintenance.rating import decider
from services.maintenance.rating.commands import RateMaintainer, ShownFact
from services.maintenance.tables.weights import RATING_WEIGHTS, RatingWeights
from services.reference.dated import DatedTable
from tests.maintenance.facts import BUREAU, LOTUS, RatingStory
from tests.spec import given

WEIGHTS: Final = RATING_WEIGHTS.at(date(2014, 12, 31))
VERSION: Final = "rating_weights@0001-01-01"


def evidence(item: RatingItem, count: int = 0, *positions: int, **fields: Any) -> RatingEvidence:
    """What was counted of an item, and what shows it."""
    return RatingEvidence(item=item, count=count, positions=positions, **fields)


SUBCONTRACTED: Final = evidence(RatingItem.SUBCONTRACTING, 1, 7)
INSURED: Final = evidence(RatingItem.INSURED_LIFTS, 120, document_number="保-1")
MISSING: Final = evidence(RatingItem.MISSING_DATA, percent_tenths=35, document_number="平台-1")
EVIDENCE: Final = (SUBCONTRACTED, INSURED, MISSING)
SHOWN: Final = (
    ShownFact(
        position=7,
        type="maintenance.SubcontractingReported.v1",
        maintainer_id=LOTUS.party_id,
    ),
)

RATE: Final = RateMaintainer(
    maintainer=LOTUS,
    period="2014",
    evidence=EVIDENCE,
    rated_by=BUREAU,
    seat="350203",
    shown=SHOWN,
)
RATED: Final = MaintainerRated(
    maintainer=LOTUS,
    period="2014",
    version=1,
    evidence=EVIDENCE,
    weights_version=VERSION,
    score_tenths=785,  # 100 - 20 + 2 - 3.5
    grade=RatingGrade.B,
    rated_by=BUREAU,
    division="350203",
)
PUBLISHED: Final = RatingPublished(
    maintainer=LOTUS,
    period="2014",
    version=1,
    score_tenths=785,
    grade=RatingGrade.B,
    weights_version=VERSION,
    published_by=BUREAU,
)


def a_rating(*past: Any, weights: DatedTable[RatingWeights] = RATING_WEIGHTS) -> RatingStory:
    """These happened to the rating of 2014; a spec acts on 1 October 2015."""
    return given(decider(weights), *past)
