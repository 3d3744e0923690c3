"""Inspected, insured, maintained: how many, and of how many 定期检验率、投保率、维保覆盖率."""

from typing import Final

from services.views.statistics.metric import Metric, MetricKind

_IN_USE: Final = "Registered elevators that are in use"
_STOCK: Final = "Elevators registered for use and standing at their place"

COVERAGE_METRICS: Final = (
    Metric("inspected.v1", MetricKind.LEVEL, "inspected", "在检验有效期内的电梯数量",
           "Elevators in use whose last supervision or periodic inspection was passed and whose "
           "next is not overdue", "elevators", "Special Equipment Safety Law art. 40; TSG T7001"),
    Metric("inspection_coverage.v1", MetricKind.RATE, "inspected.v1", "定期检验率",
           "Elevators in use whose last supervision or periodic inspection was passed and whose "
           "next is not overdue", "%", "Special Equipment Safety Law art. 40; TSG T7001",
           denominator=_IN_USE, over="in_use.v1", per=100),
    Metric("insured.v1", MetricKind.LEVEL, "insured", "投保电梯安全责任保险的电梯数量",
           "Registered elevators with a liability cover in force, its last day included",
           "elevators", "Plan of 2015 (电梯安全责任保险)"),
    Metric("insurance_coverage.v1", MetricKind.RATE, "insured.v1", "电梯安全责任保险投保率",
           "Registered elevators with a liability cover in force, its last day included", "%",
           "Plan of 2015 (电梯安全责任保险)", denominator=_STOCK, over="stock.v1", per=100),
    Metric("maintained.v1", MetricKind.LEVEL, "maintained", "有维保单位的在用电梯数量",
           "Elevators in use that a maintainer has taken over and not handed over", "elevators",
           "Special Equipment Safety Law art. 45; TSG T5002"),
    Metric("maintenance_coverage.v1", MetricKind.RATE, "maintained.v1", "维保覆盖率",
           "Elevators in use that a maintainer has taken over and not handed over", "%",
           "Special Equipment Safety Law art. 45; TSG T5002", denominator=_IN_USE,
           over="in_use.v1", per=100),
    Metric("maintenance_overdue.v1", MetricKind.LEVEL, "maintenance_overdue", "维保逾期电梯数量",
           "Elevators in use of which a duty of maintenance was marked as overdue and is not done",
           "elevators", "TSG T5002 (维护保养不到位)"),
)  # fmt: skip
