"""Hazards, orders, lists, the three withouts 隐患、安全监察指令、挂牌督办、三无."""

from typing import Final

from services.views.statistics.metric import Metric, MetricKind

_PLAN: Final = "Campaign plan of 2015 (整改、监护、停用)"
_ORDER: Final = "Special Equipment Safety Law art. 62; plan of 2015, phase three"
_LISTED: Final = "Plan of 2015, phase four (挂牌督办)"
_WITHOUT: Final = "Plan of 2015 (无物管、无维保、无维修资金)"
_ON_FILE: Final = (
    "Hazards on file of registered elevators, whatever became of them, but not refuted"
)

REMEDY_METRICS: Final = (
    Metric("hazards.v1", MetricKind.LEVEL, "hazards", "隐患数量", _ON_FILE, "hazards", _PLAN,
           parts=("outcome", "source")),
    Metric("hazards_rectified_by_then.v1", MetricKind.LEVEL, "hazards", "已整改隐患数量",
           "Of the hazards on file, those whose rectification was verified", "hazards", _PLAN,
           part="outcome:rectified"),
    Metric("hazards_under_watch.v1", MetricKind.LEVEL, "hazards", "采取监护措施的隐患数量",
           "Of the hazards on file, those under watch, the last day of the watch included",
           "hazards", _PLAN, part="outcome:under_watch"),
    Metric("hazards_stopped.v1", MetricKind.LEVEL, "hazards", "停用的隐患数量",
           "Of the hazards on file, those for which the elevator was stopped", "hazards", _PLAN,
           part="outcome:stopped"),
    Metric("hazards_open.v1", MetricKind.LEVEL, "hazards_open", "未整改隐患数量",
           "Hazards of registered elevators, not rectified and not refuted, watched and stopped "
           "ones included", "hazards", _PLAN, parts=("source",)),
    Metric("hazard_rectification.v1", MetricKind.RATE, "hazards_rectified_by_then.v1",
           "隐患整改率", "Of the hazards on file, those whose rectification was verified", "%",
           _PLAN, denominator=_ON_FILE, over="hazards.v1", per=100),
    Metric("hazards_filed.v1", MetricKind.FLOW, "hazards_filed", "新增隐患数量",
           "Hazards put on file in the period, refuted ones included", "hazards", _PLAN,
           parts=("source",)),
    Metric("hazards_rectified.v1", MetricKind.FLOW, "hazards_rectified", "整改隐患数量",
           "Hazards whose rectification was verified in the period; one that was reopened counts "
           "again", "hazards", _PLAN, parts=("source",)),
    Metric("orders_given.v1", MetricKind.FLOW, "orders_given", "下达安全监察指令数量",
           "Safety orders given in the period, withdrawn ones included", "orders", _ORDER),
    Metric("orders_open.v1", MetricKind.LEVEL, "orders_open", "未关闭安全监察指令数量",
           "Safety orders to registered elevators, not confirmed as obeyed and not withdrawn",
           "orders", _ORDER),
    Metric("orders_overdue.v1", MetricKind.LEVEL, "orders_overdue", "逾期安全监察指令数量",
           "Of the open orders, those whose last day has passed", "orders", _ORDER),
    Metric("orders_overdue_share.v1", MetricKind.RATE, "orders_overdue.v1", "指令逾期率",
           "Of the open orders, those whose last day has passed", "%", _ORDER,
           denominator="Safety orders to registered elevators, not confirmed and not withdrawn",
           over="orders_open.v1", per=100),
    Metric("listed.v1", MetricKind.LEVEL, "listed", "挂牌督办电梯数量",
           "Registered elevators on a government's list", "elevators", _LISTED),
    Metric("key_supervised.v1", MetricKind.LEVEL, "key_supervised", "重点督查电梯数量",
           "Registered elevators under key supervision in any campaign", "elevators",
           "Plan of 2015, phase three (七类重点督查电梯)"),
    Metric("sealings_incomplete.v1", MetricKind.LEVEL, "sealings_incomplete",
           "封停手续不全的电梯数量",
           "Registered elevators ordered sealed whose written report or listing proposal is missing",
           "elevators", "Plan of 2015, phase four (书面报告当地政府, 提请挂牌督办)"),
    Metric("complaints.v1", MetricKind.FLOW, "complaints", "受理投诉举报数量",
           "Complaints received in the period", "complaints", "Plan of 2015 (畅通投诉举报渠道)"),
    Metric("complaints_open.v1", MetricKind.LEVEL, "complaints_open", "未办结投诉举报数量",
           "Complaints received and not answered, merged into another, or taken back",
           "complaints", "Plan of 2015 (畅通投诉举报渠道)"),
    Metric("without_management.v1", MetricKind.LEVEL, "without_management", "无物管电梯数量",
           "Registered elevators flagged as without property management", "elevators", _WITHOUT),
    Metric("without_maintenance.v1", MetricKind.LEVEL, "without_maintenance", "无维保电梯数量",
           "Registered elevators flagged as without maintenance", "elevators", _WITHOUT),
    Metric("without_fund.v1", MetricKind.LEVEL, "without_fund", "无维修资金电梯数量",
           "Registered elevators flagged as without a repair fund", "elevators", _WITHOUT),
    Metric("without_any_of_three.v1", MetricKind.LEVEL, "without_any", "三无电梯数量（任一项）",
           "Registered elevators with at least one of the three flags", "elevators", _WITHOUT),
    Metric("without_all_three.v1", MetricKind.LEVEL, "without_all", "三无电梯数量（三项俱全）",
           "Registered elevators with all three flags", "elevators", _WITHOUT),
    Metric("withouts_cases.v1", MetricKind.LEVEL, "withouts_cases", "未销号三无案件数量",
           "Registered elevators with an open three-without case", "elevators", _WITHOUT),
)  # fmt: skip
