"""What limits are advised for lift liability 责任限额建议值: a programme below is marked, not refused."""

from datetime import date
from typing import Final

from services.insurance.events.values import LiabilityLimits, LimitKind
from services.kernel.decider import Record
from services.reference.dated import Dated, DatedTable


class LimitAdvice(Record):
    """The least limits advised, in fen; 0: nothing is advised."""

    per_person_fen: int
    per_accident_fen: int
    per_elevator_fen: int


ADVISED_LIMITS: Final = DatedTable(
    "advised_limits",
    [
        Dated(
            date(2000, 1, 1),
            None,
            "每人不低于 100 万元、每台不低于 500 万元的建议（公开资料，未载明日期）",
            LimitAdvice(
                per_person_fen=100_000_000, per_accident_fen=0, per_elevator_fen=500_000_000
            ),
            verified=False,
        ),
    ],
)


def below_advice(limits: LiabilityLimits, on: date) -> tuple[LimitKind, ...]:
    """Which of the limits are below what was advised on that day."""
    advice = ADVISED_LIMITS.at(on)
    pairs = (
        (LimitKind.PER_PERSON, limits.per_person_fen, advice.per_person_fen),
        (LimitKind.PER_ACCIDENT, limits.per_accident_fen, advice.per_accident_fen),
        (LimitKind.PER_ELEVATOR, limits.per_elevator_fen, advice.per_elevator_fen),
    )
    return tuple(kind for kind, limit, advised in pairs if limit < advised)
