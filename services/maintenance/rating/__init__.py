"""The rating of a maintainer 维保质量评价: one stream for each maintainer and period.

Scored from evidence under the weights of the period, published, and perhaps appealed. Nothing that
was published is ever changed: a newer version is published beside it.
"""

from services.maintenance.rating.card import (
    PublishedRatingCard,
    RatingCard,
    card_of,
    published_card_of,
)
from services.maintenance.rating.commands import Command, rating_id_of
from services.maintenance.rating.deciding import decider
from services.maintenance.rating.scoring import rescored
from services.maintenance.rating.state import State, subject_of

__all__ = [
    "Command",
    "PublishedRatingCard",
    "RatingCard",
    "State",
    "card_of",
    "decider",
    "published_card_of",
    "rating_id_of",
    "rescored",
    "subject_of",
]
