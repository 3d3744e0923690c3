"""The campaign side over gRPC: ten aggregates, each with its rows, its card and its streams."""

from services.directory.directory import directory_over
from services.kernel.server.desk import Desk, Shown
from services.kernel.server.pipeline import Check
from services.kernel.server.revealing import revealing
from services.kernel.server.rpc import Service, Write
from services.pb.supervision.v1 import (
    activity_service_pb2,
    campaign_service_pb2,
    command_post_service_pb2,
    document_service_pb2,
    form_service_pb2,
    key_elevator_service_pb2,
    manufacturer_survey_service_pb2,
    measure_service_pb2,
    onsite_check_service_pb2,
    statistics_service_pb2,
)
from services.supervision import (
    activity,
    campaign,
    command_post,
    document,
    form,
    key,
    measure,
    report,
    survey,
)
from services.supervision.campaign_aggregates import (
    CATALOGUE,
    FORMS,
    KEYS,
    REPORTS,
    SURVEYS,
    CampaignAggregates,
)
from services.supervision.campaign_queries import Rosters
from services.supervision.campaign_requirements import CampaignRequirements
from services.supervision.campaign_rows import CAMPAIGN_ROWS, Rows
from services.supervision.check import OnSiteCheckCard
from services.supervision.check import card_of as check_card_of
from services.supervision.command_post.commands import RevealCommandMember
from services.wiring import Plant

CAMPAIGN_SERVICE = campaign_service_pb2.DESCRIPTOR.services_by_name["CampaignService"]
COMMAND_SERVICE = command_post_service_pb2.DESCRIPTOR.services_by_name["CommandPostService"]
ACTIVITY_SERVICE = activity_service_pb2.DESCRIPTOR.services_by_name["ActivityService"]
DOCUMENT_SERVICE = document_service_pb2.DESCRIPTOR.services_by_name["DocumentService"]
MEASURE_SERVICE = measure_service_pb2.DESCRIPTOR.services_by_name["MeasureService"]
STATISTICS_SERVICE = statistics_service_pb2.DESCRIPTOR.services_by_name["StatisticsService"]
FORM_SERVICE = form_service_pb2.DESCRIPTOR.services_by_name["SelfInspectionFormService"]
KEY_SERVICE = key_elevator_service_pb2.DESCRIPTOR.services_by_name["KeyElevatorService"]
CHECK_SERVICE = onsite_check_service_pb2.DESCRIPTOR.services_by_name["OnSiteCheckService"]
SURVEY_SERVICE = manufacturer_survey_service_pb2.DESCRIPTOR.services_by_name[
    "ManufacturerSurveyService"
]


def campaign_services(plant: Plant, check: Check) -> tuple[Service, ...]:
    """The gRPC services of the campaign side over `plant`; `check` judges a message by its proto."""
    directory = directory_over(plant)
    handler = plant.handler(CATALOGUE, directory)
    aggregates = CampaignAggregates.over(plant.divisions)
    rows = Rows(CampaignRequirements(handler, aggregates, directory), directory)
    desk = Desk(handler, plant.vault, check)
    rosters = Rosters(handler, aggregates, plant.divisions, plant.clock)
    return (
        *_conduct(desk, aggregates, rows),
        *_papers(desk, aggregates, rows, rosters),
        *_elevators(desk, aggregates, rows),
    )


def _conduct(desk: Desk, aggregates: CampaignAggregates, rows: Rows) -> tuple[Service, ...]:
    """The campaign itself, who leads it, and what each division does."""
    commands, activities = aggregates.commands, aggregates.activities
    reveal = revealing(
        desk.writer(commands, "command_id"),
        Write(RevealCommandMember, command_post.key_of),
        COMMAND_SERVICE.methods_by_name["RevealCommandMember"],
        desk.vault,
        lambda state, request: command_post.member_of(state, request.member_id),
    )
    return (
        desk.service(
            CAMPAIGN_SERVICE,
            aggregates.campaigns,
            "campaign_id",
            CAMPAIGN_ROWS,
            Shown("GetCampaign", campaign.CampaignCard, campaign.card_of),
        ),
        desk.service(
            COMMAND_SERVICE,
            commands,
            "command_id",
            rows.commands,
            Shown("GetCommand", command_post.CommandPostCard, command_post.card_of),
            queries={"RevealCommandMember": reveal},
        ),
        desk.service(
            ACTIVITY_SERVICE,
            activities,
            "activity_id",
            rows.activities,
            Shown("GetActivities", activity.ActivitiesCard, activity.card_of),
        ),
    )


def _papers(
    desk: Desk, aggregates: CampaignAggregates, rows: Rows, rosters: Rosters
) -> tuple[Service, ...]:
    """Documents, measures, statistics, makers' surveys."""
    return (
        desk.service(
            DOCUMENT_SERVICE,
            aggregates.documents,
            "document_id",
            rows.documents,
            Shown("GetDocument", document.DocumentCard, document.card_of),
        ),
        desk.service(
            MEASURE_SERVICE,
            aggregates.measures,
            "measure_id",
            rows.measures,
            Shown("GetMeasure", measure.MeasureCard, measure.card_of),
        ),
        desk.service(
            STATISTICS_SERVICE,
            REPORTS,
            "report_id",
            rows.reports,
            Shown("GetReport", report.StatisticsCard, report.card_of),
            queries={"ListReports": rosters.list_reports},
        ),
        desk.service(
            SURVEY_SERVICE,
            SURVEYS,
            "survey_id",
            rows.surveys,
            Shown("GetManufacturerSurvey", survey.ManufacturerSurveyCard, survey.card_of),
        ),
    )


def _elevators(desk: Desk, aggregates: CampaignAggregates, rows: Rows) -> tuple[Service, ...]:
    """What the campaign does with each elevator: forms, key supervision, checks."""
    return (
        desk.service(
            FORM_SERVICE,
            FORMS,
            "form_id",
            rows.forms,
            Shown("GetForm", form.FormCard, form.card_of),
            batches={"SubmitForms": "SubmitForm"},
        ),
        desk.service(
            KEY_SERVICE,
            KEYS,
            "key_id",
            rows.keys,
            Shown("GetKeyElevator", key.KeyElevatorCard, key.card_of),
            batches={"SelectKeyElevators": "SelectKeyElevator"},
        ),
        desk.service(
            CHECK_SERVICE,
            aggregates.checks,
            "check_id",
            rows.checks,
            Shown("GetOnSiteCheck", OnSiteCheckCard, check_card_of),
        ),
    )
