"""The metric catalogue 指标目录: what each figure is, as data.

A published figure carries the id of its definition. A definition that changes is a new id; the old one
stays, so that a figure of an old report can still be asked for as it was meant.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class MetricKind(StrEnum):
    """How a figure comes out of the ledger."""

    LEVEL = "level"  # 时点: what there is on a day
    FLOW = "flow"  # 时期: what happened from one day to another
    CHANGE = "change"  # 增减: a level less the same a year before
    AGED = "aged"  # 龄期: a level, of those that are older than some years


@dataclass(frozen=True, slots=True)
class Metric:
    """One definition. `counts` is the ledger's metric that is summed up, in words `numerator`."""

    id: str
    kind: MetricKind
    counts: str
    name_zh: str
    numerator: str
    unit: str
    source: str
    denominator: str = ""  # none: an absolute figure
    older_than_years: int = 0


_PLAN: Final = "Campaign plan of 2015 (电梯总量、保有量、年产量、年增长量)"

METRICS: Final = {
    one.id: one
    for one in (
        Metric("stock.v1", MetricKind.LEVEL, "stock", "电梯保有量",
               "Elevators registered for use and standing at their place", "elevators", _PLAN),
        Metric("in_use.v1", MetricKind.LEVEL, "in_use", "在用电梯数量",
               "Registered elevators that are in use", "elevators", "TSG 08"),
        Metric("stopped.v1", MetricKind.LEVEL, "stopped", "停用电梯数量",
               "Registered elevators that their user units stopped", "elevators", "TSG 08"),
        Metric("sealed.v1", MetricKind.LEVEL, "sealed", "封停电梯数量",
               "Registered elevators under a seal", "elevators",
               "Special Equipment Safety Law art. 61; plan of 2015 (依法予以封停)"),
        Metric("at_work.v1", MetricKind.LEVEL, "at_work", "改造、重大修理中的电梯数量",
               "Registered elevators under modification or major repair, until inspected",
               "elevators", "TSG 08"),
        Metric("older_than_15.v1", MetricKind.AGED, "stock", "使用年限超过15年的电梯数量",
               "Registered elevators whose month of first use is more than 15 years back",
               "elevators", "Plan of 2015 (15年以上的老旧电梯)", older_than_years=15),
        Metric("growth.v1", MetricKind.CHANGE, "stock", "年增长量",
               "Stock less the stock of the same day a year before", "elevators", _PLAN),
        Metric("production.v1", MetricKind.FLOW, "production", "产量",
               "Elevators that left a factory in the period", "elevators", _PLAN),
        Metric("registered.v1", MetricKind.FLOW, "registered", "新增登记数量",
               "Elevators that came into the stock in the period", "elevators", "TSG 08"),
        Metric("ended.v1", MetricKind.FLOW, "ended", "退出数量",
               "Elevators that left the stock in the period: scrapped, deregistered, taken away",
               "elevators", "TSG 08"),
    )
}  # fmt: skip
"""Every figure there is, by id."""
