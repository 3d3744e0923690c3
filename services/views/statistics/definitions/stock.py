"""What there is, what came and what went 保有量、产量、增长量."""

from typing import Final

from services.views.statistics.metric import Metric, MetricKind

_PLAN: Final = "Campaign plan of 2015 (电梯总量、保有量、年产量、年增长量)"
_OLD: Final = "Plan of 2015 (15年以上的老旧电梯)"

STOCK_METRICS: Final = (
    Metric("stock.v1", MetricKind.LEVEL, "stock", "电梯保有量",
           "Elevators registered for use and standing at their place", "elevators", _PLAN,
           parts=("place", "kind", "born")),
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
    Metric("older_than_15.v1", MetricKind.LEVEL, "older_than_15", "使用年限超过15年的电梯数量",
           "Registered elevators whose month of first use is more than 15 years back",
           "elevators", _OLD),
    Metric("older_than_15_share.v1", MetricKind.RATE, "older_than_15.v1", "老旧电梯占比",
           "Registered elevators whose month of first use is more than 15 years back", "%", _OLD,
           denominator="Elevators registered for use and standing at their place",
           over="stock.v1", per=100),
    Metric("growth.v1", MetricKind.CHANGE, "stock", "年增长量",
           "Stock less the stock of the same day a year before", "elevators", _PLAN,
           parts=("place", "kind", "born")),
    Metric("production.v1", MetricKind.FLOW, "production", "产量",
           "Elevators that left a factory in the period", "elevators", _PLAN),
    Metric("registered.v1", MetricKind.FLOW, "registered", "新增登记数量",
           "Elevators that came into the stock in the period", "elevators", "TSG 08"),
    Metric("ended.v1", MetricKind.FLOW, "ended", "退出数量",
           "Elevators that left the stock in the period: scrapped, deregistered, taken away",
           "elevators", "TSG 08"),
)  # fmt: skip
