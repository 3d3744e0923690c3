"""A campaign's progress 大会战进度, asked for by campaign."""

from typing import Final

from services.views.statistics.metric import Metric, MetricKind

_PLAN: Final = "Campaign plan of 2015, phase two (自查自纠, 一梯一表)"
_LEVEL: Final = MetricKind.LEVEL

CAMPAIGN_METRICS: Final = (
    Metric("self_inspected.v1", _LEVEL, "self_inspected", "自查电梯数量",
           "Elevators whose form is in review or accepted", "elevators", _PLAN, by_campaign=True),
    Metric("with_hazards.v1", _LEVEL, "with_hazards", "存在隐患电梯数量",
           "Elevators whose form reports a hazard", "elevators", _PLAN, by_campaign=True),
    Metric("hazards_rectified.v1", _LEVEL, "rectified", "隐患已整改电梯数量",
           "Elevators all of whose reported hazards are rectified", "elevators", _PLAN,
           by_campaign=True),
    Metric("hazards_under_watch.v1", _LEVEL, "under_watch", "隐患采取监护措施电梯数量",
           "Elevators with a reported hazard under watch and none stopped for", "elevators", _PLAN,
           by_campaign=True),
    Metric("hazards_stopped.v1", _LEVEL, "stopped_by_form", "因隐患停用电梯数量",
           "Elevators that were stopped for a reported hazard", "elevators", _PLAN,
           by_campaign=True),
    Metric("late_forms.v1", _LEVEL, "late_forms", "逾期填报电梯数量",
           "Elevators whose form came after the last day", "elevators", _PLAN, by_campaign=True),
)  # fmt: skip

MAKER_METRICS: Final = (
    Metric("maker_reported.v1", _LEVEL, "maker_reported", "制造单位报告存在严重事故隐患电梯数量",
           "Elevators that a maker's report of a serious hazard speaks of", "elevators",
           "Plan of 2015, phase two (制造单位报告严重事故隐患)"),
    Metric("maker_confirmed.v1", _LEVEL, "maker_confirmed", "其中经确认电梯数量",
           "Elevators of which such a report proved true", "elevators",
           "Plan of 2015, phase two (制造单位报告严重事故隐患)"),
)  # fmt: skip
