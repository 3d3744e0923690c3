"""When owners have agreed to use the maintenance fund 业主共同决定, by head and by floor area.

Exact integer arithmetic: a third is no decimal fraction.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final

from services.maintenance.events.fund import VoteCount
from services.reference.dated import Dated, DatedTable


@dataclass(frozen=True, slots=True)
class VoteRule:
    """`quorum_thirds`: so many thirds of all must take part, by head and by area.

    `majority_of_participants`: more than half of those must agree; else as many thirds of all.
    """

    quorum_thirds: int
    majority_of_participants: bool

    def passes(self, votes: VoteCount) -> bool:
        """Whether the owners agreed."""
        sides = (
            (votes.total_heads, votes.participating_heads, votes.agreeing_heads),
            (votes.total_area_sqdm, votes.participating_area_sqdm, votes.agreeing_area_sqdm),
        )
        return all(self._passes(*side) for side in sides)

    def _passes(self, total: int, took_part: int, agreed: int) -> bool:
        if 3 * took_part < self.quorum_thirds * total:
            return False
        if self.majority_of_participants:
            return 2 * agreed > took_part
        return 3 * agreed >= self.quorum_thirds * total


OWNERS_VOTE: Final = DatedTable(
    "owners_vote",
    [
        Dated(
            date.min,
            date(2020, 12, 31),
            "物权法 art. 76: two thirds of all owners agree",
            VoteRule(quorum_thirds=2, majority_of_participants=False),
            verified=False,
        ),
        Dated(
            date(2021, 1, 1),
            None,
            "民法典 art. 278: two thirds take part, more than half of those agree",
            VoteRule(quorum_thirds=2, majority_of_participants=True),
        ),
    ],
)
