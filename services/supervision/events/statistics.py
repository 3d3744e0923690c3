"""The statistics 统计数据 of one reporting unit for one month: what was reported, late, missing."""

from datetime import date
from typing import ClassVar, Final, TypeAlias

from services.kernel.decider import Event, Record
from services.supervision.events.campaign_values import (
    Count,
    DivisionCode,
    Line,
    Note,
    OfficialId,
    Period,
    Reason,
)

LAW: Final = "Plan of 2015 (按时报送统计数据, 三十二个单位)"
"""Under which rule these facts are recorded."""


class CampaignCounts(Record):
    """The official breakdown, counted from the beginning of the campaign to `counted_to`.

    `with_hazards` is exactly `rectified` + `under_watch` + `stopped`: elevators, not hazards.
    """

    counted_to: date
    self_inspected: Count  # 自查电梯台数
    with_hazards: Count  # 存在隐患台数
    rectified: Count  # 已整改台数
    under_watch: Count  # 采取监护措施台数
    stopped: Count  # 主动停用台数
    maker_reported: Count  # 制造单位报告存在严重事故隐患台数
    maker_confirmed: Count  # 其中经确认台数
    over_15_years: Count = 0  # 使用15年以上台数
    command_posts: Count = 0  # 成立指挥部数
    tour_groups: Count = 0  # 督查组数
    tour_person_trips: Count = 0  # 督查人次
    tour_cities: Count = 0  # 督查城市数
    tour_units: Count = 0  # 督查单位数


class StatisticsSubmitted(Event):
    """The unit reported. `late`: after `due_on`."""

    stored_as: ClassVar = "supervision.StatisticsSubmitted.v1"
    campaign_id: OfficialId
    unit: DivisionCode
    period: Period
    counts: CampaignCounts
    prepared_by: Line
    due_on: date
    late: bool
    note: Note = ""


class StatisticsCorrected(Event):
    """The unit reported other counts than before; what it had reported stays."""

    stored_as: ClassVar = "supervision.StatisticsCorrected.v1"
    campaign_id: OfficialId
    unit: DivisionCode
    period: Period
    counts: CampaignCounts
    reason: Reason


class StatisticsMissed(Event):
    """The day came and went without a report."""

    stored_as: ClassVar = "supervision.StatisticsMissed.v1"
    campaign_id: OfficialId
    unit: DivisionCode
    period: Period
    due_on: date


StatisticsHappened: TypeAlias = StatisticsSubmitted | StatisticsCorrected | StatisticsMissed
