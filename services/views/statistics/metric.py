"""A metric 指标: the definition of one figure, as data.

A published figure carries the id of its definition. A definition that changes is a new id; the old one
stays, so that a figure of an old report can still be asked for as it was meant.
"""

from dataclasses import dataclass
from enum import StrEnum


class MetricKind(StrEnum):
    """How a figure comes out of the ledger."""

    LEVEL = "level"  # 时点: what there is on a day
    FLOW = "flow"  # 时期: what happened from one day to another
    CHANGE = "change"  # 增减: a level less the same a year before
    RATE = "rate"  # 比率: one figure by another


@dataclass(frozen=True, slots=True)
class Metric:
    """One definition.

    `counts` is the ledger's metric that is summed up, and `part` the slice of it, in words
    `numerator`. Of a rate it is the id of the definition above the line, `over` is that of the one
    below it, in words `denominator`, and `per` is what their quotient is multiplied by: 1, 100,
    10 000. `parts` are what the ledger keeps it apart by. What is kept `by_campaign` is asked
    for by naming one.
    """

    id: str
    kind: MetricKind
    counts: str
    name_zh: str
    numerator: str
    unit: str
    source: str
    denominator: str = ""  # none: an absolute figure
    part: str = ""
    over: str = ""
    per: int = 1
    parts: tuple[str, ...] = ()
    by_campaign: bool = False
