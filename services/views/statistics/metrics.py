"""The metric catalogue 指标目录: every figure there is, by the id of its definition."""

from typing import Final

from services.views.statistics.definitions.campaign import CAMPAIGN_METRICS, MAKER_METRICS
from services.views.statistics.definitions.coverage import COVERAGE_METRICS
from services.views.statistics.definitions.emergency import EMERGENCY_METRICS
from services.views.statistics.definitions.remedies import REMEDY_METRICS
from services.views.statistics.definitions.stock import STOCK_METRICS
from services.views.statistics.metric import Metric, MetricKind

METRICS: Final = {
    one.id: one
    for one in (
        *STOCK_METRICS,
        *EMERGENCY_METRICS,
        *CAMPAIGN_METRICS,
        *MAKER_METRICS,
        *COVERAGE_METRICS,
        *REMEDY_METRICS,
    )
}  # fmt: skip
"""Every figure there is, by id."""

__all__ = ["METRICS", "Metric", "MetricKind"]
