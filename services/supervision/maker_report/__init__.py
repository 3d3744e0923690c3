"""A maker's report of a serious hazard 制造单位报告: which of its own machines have it.

Source: campaign plan of 2015, phase 2. What becomes of each machine stands in `affected`.
"""

from services.supervision.maker_report.card import MakerReportCard, card_of
from services.supervision.maker_report.commands import Command
from services.supervision.maker_report.deciding import decide, decider, evolve
from services.supervision.maker_report.state import (
    MakerReport,
    MakerReportFacts,
    NoMakerReport,
    State,
    named_by,
    subject_of,
)

__all__ = [
    "Command",
    "MakerReport",
    "MakerReportCard",
    "MakerReportFacts",
    "NoMakerReport",
    "State",
    "card_of",
    "decide",
    "decider",
    "evolve",
    "named_by",
    "subject_of",
]
