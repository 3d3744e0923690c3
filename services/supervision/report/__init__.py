"""The statistics 统计数据 of one reporting unit for one month of a campaign.

Its stream is `report-<campaign>-<unit>-<month>`. 32 units report in the nation's campaign: 31
provinces and the corps 兵团.
"""

from services.supervision.report.card import StatisticsCard, card_of
from services.supervision.report.deciding import (
    DECIDER,
    Command,
    State,
    decide,
    evolve,
    key_of,
    named_by,
    report_key,
    subject_of,
)

__all__ = [
    "DECIDER",
    "Command",
    "State",
    "StatisticsCard",
    "card_of",
    "decide",
    "evolve",
    "key_of",
    "named_by",
    "report_key",
    "subject_of",
]
