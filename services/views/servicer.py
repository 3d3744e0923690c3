"""The views over gRPC: which question is answered by what."""

from collections.abc import Sequence
from typing import Final

from services.directory.directory import directory_over
from services.kernel.server.pipeline import Check, Unary
from services.kernel.server.rpc import Service
from services.pb.views.v1 import (
    campaign_board_service_pb2,
    figure_service_pb2,
    lifecycle_service_pb2,
    party_view_service_pb2,
    worklist_service_pb2,
)
from services.views.campaigns.rpcs import CampaignBoards
from services.views.lifecycle.searches import Searches
from services.views.lifecycle.showing import CardRpcs
from services.views.lifecycle.timelines import Timelines
from services.views.parties.rpcs import PartyViews
from services.views.statistics.rescue_rpcs import RescueFigures
from services.views.statistics.rpcs import Statistics
from services.views.worklists.rpcs import Worklists
from services.wiring import Plant

LIFECYCLE_SERVICE: Final = lifecycle_service_pb2.DESCRIPTOR.services_by_name["LifecycleService"]
FIGURE_SERVICE: Final = figure_service_pb2.DESCRIPTOR.services_by_name["FigureService"]
BOARD_SERVICE: Final = campaign_board_service_pb2.DESCRIPTOR.services_by_name[
    "CampaignBoardService"
]
WORKLIST_SERVICE: Final = worklist_service_pb2.DESCRIPTOR.services_by_name["WorklistService"]
PARTY_VIEW_SERVICE: Final = party_view_service_pb2.DESCRIPTOR.services_by_name["PartyViewService"]


def services(plant: Plant, _check: Check) -> Sequence[Service]:
    """The gRPC services of the views over `plant`."""
    builds = (_lifecycle, _figures, _boards, _worklists, _parties)
    return [build(plant) for build in builds]


def _lifecycle(plant: Plant) -> Service:
    directory = directory_over(plant)
    cards = CardRpcs(plant.views, directory, plant.clock)
    queries: dict[str, Unary] = {
        "GetTimeline": Timelines(plant.views, directory).get_timeline,
        "GetCard": cards.get_card,
        "SearchElevators": Searches(plant.views, plant.clock).search_elevators,
        "GetPublicCard": cards.get_public_card,
    }
    return Service.of(LIFECYCLE_SERVICE, [], queries)


def _figures(plant: Plant) -> Service:
    figures = Statistics(plant.views, plant.clock)
    rescues = RescueFigures(plant.views, plant.clock)
    queries: dict[str, Unary] = {
        "ListMetrics": figures.list_metrics,
        "GetFigure": figures.get_figure,
        "GetSeries": figures.get_series,
        "ListDivisionFigures": figures.list_division_figures,
        "GetBreakdown": figures.get_breakdown,
        "GetRescueTimes": rescues.get_rescue_times,
        "GetEmergencyFigures": rescues.get_emergency_figures,
        "GetMediumCityCoverage": rescues.get_medium_city_coverage,
        "GetDashboard": figures.get_dashboard,
    }
    return Service.of(FIGURE_SERVICE, [], queries)


def _boards(plant: Plant) -> Service:
    boards = CampaignBoards(plant.views, plant.divisions, plant.clock)
    queries: dict[str, Unary] = {
        "GetCampaignBoard": boards.get_campaign_board,
        "GetCampaignProgress": boards.get_campaign_progress,
    }
    return Service.of(BOARD_SERVICE, [], queries)


def _worklists(plant: Plant) -> Service:
    worklists = Worklists(plant.views, plant.clock)
    queries: dict[str, Unary] = {
        "ListWorklist": worklists.list_worklist,
        "CountWorklist": worklists.count_worklist,
    }
    return Service.of(WORKLIST_SERVICE, [], queries)


def _parties(plant: Plant) -> Service:
    parties = PartyViews(plant.views, plant.clock)
    queries: dict[str, Unary] = {
        "GetManufacturer": parties.get_manufacturer,
        "ListFleet": parties.list_fleet,
        "GetMaintainer": parties.get_maintainer,
        "ListMaintainerConcentration": parties.list_maintainer_concentration,
        "GetInsurerPortfolio": parties.get_insurer_portfolio,
    }
    return Service.of(PARTY_VIEW_SERVICE, [], queries)
