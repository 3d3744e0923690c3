"""An enforcement case as it is told."""

from services.kernel.decider import Record
from services.reference.party import PartyRef
from services.supervision.enforcement.state import State, opened
from services.supervision.events.enforcement import EnforcementResult, PenaltyKind


class PenaltyCard(Record):
    """A penalty 行政处罚. `withdrawn`: it does not hold."""

    penalty_number: str
    kind: PenaltyKind
    party: PartyRef
    legal_ground: str
    amount_fen: int
    reason: str | None
    withdrawn: bool


class EnforcementCard(Record):
    """An enforcement case 执法案件. `total_fen`: what the penalties that hold come to."""

    enforcement_id: str
    case_number: str
    authority: PartyRef
    accused: PartyRef
    violation: str
    legal_ground: str
    elevator_id: str | None
    division: str | None
    order_id: str | None
    hazard_ids: tuple[str, ...]
    penalties: tuple[PenaltyCard, ...]
    total_fen: int
    result: EnforcementResult | None
    closing_reason: str | None


def card_of(state: State) -> EnforcementCard:
    """Raises `EnforcementCaseUnknown`."""
    case = opened(state)
    closed = case.closed
    return EnforcementCard(
        **dict(case.opened),
        penalties=tuple(
            PenaltyCard(**dict(one), withdrawn=number in case.withdrawn)
            for number, one in case.penalties.items()
        ),
        total_fen=sum(one.amount_fen for one in case.standing),
        result=closed.result if closed else None,
        closing_reason=closed.reason if closed else None,
    )
