"""What may be asked of a maintainer's rating 维保质量评价."""

from typing import Annotated, TypeAlias

from pydantic import Field

from services.kernel.decider import FOUND, Record
from services.maintenance.events.rating import RatingEvidence
from services.maintenance.events.values import OfficialNumber, Words
from services.reference.party import PartyRef


class ShownFact(Record):
    """An event of the national log: where it stands, its stored name, the maintainer it names."""

    position: int
    type: str
    maintainer_id: str | None = None


class RateMaintainer(Record):
    """评价 of a maintainer for a period that is over."""

    maintainer: PartyRef
    period: Annotated[str, Field(min_length=4, max_length=7)]  # 2015, 2015-H1, 2015-Q3, 2015-07
    evidence: tuple[RatingEvidence, ...] = ()
    rated_by: PartyRef
    seat: Annotated[str, FOUND] = ""
    shown: Annotated[tuple[ShownFact, ...], FOUND] = ()


class ReviseRating(Record):
    """修订评价: the evidence was not complete, or wrong. What is published stays until the next."""

    evidence: tuple[RatingEvidence, ...] = ()
    reason: Words
    rated_by: PartyRef
    shown: Annotated[tuple[ShownFact, ...], FOUND] = ()


class PublishRating(Record):
    """公布评价."""

    published_by: PartyRef


class AppealRating(Record):
    """对公布的评价提出异议, by the maintainer."""

    appeal_number: OfficialNumber
    grounds: Words


class WithdrawRatingAppeal(Record):
    """撤回异议."""

    appeal_number: OfficialNumber
    reason: Words


class ResolveAppeal(Record):
    """处理异议. Upheld: the whole evidence anew, corrected; dismissed: none."""

    appeal_number: OfficialNumber
    upheld: bool
    reason: Words
    resolved_by: PartyRef
    corrected_evidence: tuple[RatingEvidence, ...] = ()
    shown: Annotated[tuple[ShownFact, ...], FOUND] = ()


Command: TypeAlias = (
    RateMaintainer
    | ReviseRating
    | PublishRating
    | AppealRating
    | WithdrawRatingAppeal
    | ResolveAppeal
)


def rating_id_of(command: RateMaintainer) -> str:
    """One rating for a maintainer and a period."""
    return f"{command.maintainer.party_id}-{command.period}"
