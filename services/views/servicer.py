"""The views over gRPC: which question is answered by what."""

from collections.abc import Sequence
from typing import Final

from services.directory.directory import directory_over
from services.kernel.server.pipeline import Check, Unary
from services.kernel.server.rpc import Service
from services.pb.views.v1 import view_service_pb2
from services.views.statistics import Statistics
from services.views.timelines import Timelines
from services.wiring import Plant

VIEW_SERVICE: Final = view_service_pb2.DESCRIPTOR.services_by_name["ViewService"]


def services(plant: Plant, _check: Check) -> Sequence[Service]:
    """The gRPC service of the views over `plant`."""
    timelines = Timelines(plant.views, directory_over(plant))
    statistics = Statistics(plant.views, plant.clock)
    queries: dict[str, Unary] = {
        "GetTimeline": timelines.get_timeline,
        "ListMetrics": statistics.list_metrics,
        "GetFigure": statistics.get_figure,
        "GetSeries": statistics.get_series,
        "ListDivisionFigures": statistics.list_division_figures,
        "GetBreakdown": statistics.get_breakdown,
    }
    return (Service.of(VIEW_SERVICE, [], queries),)
