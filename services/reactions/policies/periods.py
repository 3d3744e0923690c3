"""Periods 期限 that reactions set, as dated rules. Where the law names none, the row says so."""

from datetime import date
from typing import Final, NamedTuple

from services.reference.dated import Dated, DatedTable


class Periods(NamedTuple):
    """Days, counted from the day after the fact; months where the name says so.

    The law knows most of these acts and sets no number of days for them: those are our own.
    """

    order_days: int
    serious_order_days: int
    second_order_days: int
    listing_days: int
    written_report_days: int
    listing_proposal_days: int
    vacancy_days: int
    uncovered_days: int
    uninspected_days: int
    unmaintained_days: int
    inspection_warning_days: int
    licence_warning_days: int


PERIODS: Final = DatedTable(
    "reaction_periods",
    [
        Dated(
            date(1949, 10, 1),
            None,
            "大会战工作方案 (2015) 与特种设备安全法规定了行为，除 30 日无维保外未规定日数；"
            "其余日数为本系统取值",
            Periods(
                order_days=30,
                serious_order_days=15,
                second_order_days=15,
                listing_days=30,
                written_report_days=3,
                listing_proposal_days=7,
                vacancy_days=30,
                uncovered_days=30,
                uninspected_days=15,
                unmaintained_days=15,
                inspection_warning_days=30,
                licence_warning_days=180,
            ),
            verified=False,
        )
    ],
)


def periods(day: date) -> Periods:
    """The periods that hold on that day."""
    return PERIODS.at(day)
