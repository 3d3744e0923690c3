"""A maker's survey of its own fleet 制造单位跟踪调查 in a campaign."""

from datetime import date
from typing import ClassVar, Final, TypeAlias

from services.kernel.decider import Event, Record
from services.reference.party import PartyRef
from services.supervision.events.campaign_values import Count, Note, OfficialId, Reason

LAW: Final = "Plan of 2015 (制造单位跟踪调查)"
"""Under which rule these facts are recorded."""


class FleetCounts(Record):
    """How much of the fleet was followed up, and what came of it, to `counted_to`.

    Each of the first four is part of the one before it.
    """

    counted_to: date
    fleet: Count  # 所制造在用电梯台数
    followed_up: Count  # 已跟踪调查台数
    with_problems: Count  # 发现问题台数
    serious_hazards: Count  # 存在严重事故隐患台数
    user_units_told: Count = 0  # 已告知使用单位台数
    authorities_told: Count = 0  # 已向监管部门报告台数
    supported: Count = 0  # 提供技术帮助台数


class ManufacturerSurveyFiled(Event):
    """A maker said how the elevators it made run. `division` is the maker's seat."""

    stored_as: ClassVar = "supervision.ManufacturerSurveyFiled.v1"
    campaign_id: OfficialId
    maker: PartyRef
    division: str
    counts: FleetCounts
    summary: Note = ""


class ManufacturerSurveyCorrected(Event):
    """The maker says something else from now on; what it said before stays."""

    stored_as: ClassVar = "supervision.ManufacturerSurveyCorrected.v1"
    campaign_id: OfficialId
    maker: PartyRef
    counts: FleetCounts
    reason: Reason
    summary: Note = ""


SurveyHappened: TypeAlias = ManufacturerSurveyFiled | ManufacturerSurveyCorrected
