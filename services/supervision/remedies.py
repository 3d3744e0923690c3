"""Hazards and remedies over gRPC: eleven aggregates, each with its rows, its card and its streams."""

from services.directory.directory import directory_over
from services.kernel.clock import Clock
from services.kernel.server.desk import Desk, Shown
from services.kernel.server.pipeline import Check
from services.kernel.server.revealing import revealing
from services.kernel.server.rpc import Service, Write
from services.pb.supervision.v1 import (
    affected_elevator_service_pb2,
    complaint_service_pb2,
    disclosure_service_pb2,
    enforcement_service_pb2,
    hazard_service_pb2,
    listing_service_pb2,
    maker_report_service_pb2,
    notice_service_pb2,
    order_service_pb2,
    sealing_service_pb2,
    withouts_service_pb2,
)
from services.supervision import (
    affected,
    complaint,
    disclosure,
    enforcement,
    hazard,
    listing,
    maker_report,
    notice,
    order,
    sealing,
    withouts,
)
from services.supervision.remedy_aggregates import (
    AFFECTED,
    CATALOGUE,
    HAZARDS,
    LISTINGS,
    ORDERS,
    SEALINGS,
    WITHOUTS,
    RemedyAggregates,
)
from services.supervision.remedy_requirements import RemedyRequirements
from services.supervision.remedy_rows import (
    DISCLOSURE_ROWS,
    ENFORCEMENT_ROWS,
    LISTING_ROWS,
    NOTICE_ROWS,
    RemedyRows,
)
from services.supervision.sealing_age import with_age
from services.wiring import Plant

HAZARD_SERVICE = hazard_service_pb2.DESCRIPTOR.services_by_name["HazardService"]
REPORT_SERVICE = maker_report_service_pb2.DESCRIPTOR.services_by_name["MakerReportService"]
AFFECTED_SERVICE = affected_elevator_service_pb2.DESCRIPTOR.services_by_name[
    "AffectedElevatorService"
]
ORDER_SERVICE = order_service_pb2.DESCRIPTOR.services_by_name["OrderService"]
LISTING_SERVICE = listing_service_pb2.DESCRIPTOR.services_by_name["ListingService"]
SEALING_SERVICE = sealing_service_pb2.DESCRIPTOR.services_by_name["SealingService"]
WITHOUTS_SERVICE = withouts_service_pb2.DESCRIPTOR.services_by_name["WithoutsService"]
COMPLAINT_SERVICE = complaint_service_pb2.DESCRIPTOR.services_by_name["ComplaintService"]
NOTICE_SERVICE = notice_service_pb2.DESCRIPTOR.services_by_name["NoticeService"]
ENFORCEMENT_SERVICE = enforcement_service_pb2.DESCRIPTOR.services_by_name["EnforcementService"]
DISCLOSURE_SERVICE = disclosure_service_pb2.DESCRIPTOR.services_by_name["DisclosureService"]


def remedy_services(plant: Plant, check: Check) -> tuple[Service, ...]:
    """The gRPC services of hazards and remedies over `plant`; `check` judges a message."""
    directory = directory_over(plant)
    handler = plant.handler(CATALOGUE, directory)
    aggregates = RemedyAggregates.over(plant.divisions)
    found = RemedyRequirements(handler, aggregates, directory, plant.store)
    rows, desk = RemedyRows(found, directory), Desk(handler, plant.vault, check)
    return (
        *_elevators(desk, rows),
        *_papers(desk, aggregates, rows),
        _sealings(desk, rows, plant.clock),
        _complaints(desk, aggregates, rows),
    )


def _elevators(desk: Desk, rows: RemedyRows) -> tuple[Service, ...]:
    """Those about one elevator each."""
    return (
        desk.service(
            HAZARD_SERVICE,
            HAZARDS,
            "hazard_id",
            rows.hazards,
            Shown("GetHazard", hazard.HazardCard, hazard.card_of),
            batches={"FileHazards": "FileHazard"},
        ),
        desk.service(
            AFFECTED_SERVICE,
            AFFECTED,
            "affected_id",
            rows.affected,
            Shown("GetAffectedElevator", affected.AffectedElevatorCard, affected.card_of),
            batches={"RecordAffectedElevators": "RecordAffected"},
        ),
        desk.service(
            ORDER_SERVICE,
            ORDERS,
            "order_id",
            rows.orders,
            Shown("GetOrder", order.OrderCard, order.card_of),
        ),
        desk.service(
            LISTING_SERVICE,
            LISTINGS,
            "listing_id",
            LISTING_ROWS,
            Shown("GetListing", listing.ListingCard, listing.card_of),
        ),
        desk.service(
            WITHOUTS_SERVICE,
            WITHOUTS,
            "elevator_id",
            rows.withouts,
            Shown("GetWithouts", withouts.WithoutsCard, withouts.card_of),
        ),
    )


def _papers(desk: Desk, aggregates: RemedyAggregates, rows: RemedyRows) -> tuple[Service, ...]:
    """Those about an elevator or a division."""
    return (
        desk.service(
            REPORT_SERVICE,
            aggregates.reports,
            "report_id",
            rows.reports,
            Shown("GetMakerReport", maker_report.MakerReportCard, maker_report.card_of),
        ),
        desk.service(
            NOTICE_SERVICE,
            aggregates.notices,
            "notice_id",
            NOTICE_ROWS,
            Shown("GetNotice", notice.NoticeCard, notice.card_of),
        ),
        desk.service(
            ENFORCEMENT_SERVICE,
            aggregates.cases,
            "enforcement_id",
            ENFORCEMENT_ROWS,
            Shown("GetEnforcementCase", enforcement.EnforcementCard, enforcement.card_of),
        ),
        desk.service(
            DISCLOSURE_SERVICE,
            aggregates.disclosures,
            "disclosure_id",
            DISCLOSURE_ROWS,
            Shown("GetDisclosure", disclosure.DisclosureCard, disclosure.card_of),
        ),
    )


def _sealings(desk: Desk, rows: RemedyRows, clock: Clock) -> Service:
    """Its card tells for how many days it has been incomplete."""
    shown = Shown("GetSealing", sealing.SealingCard, sealing.card_of)
    read = desk.read(SEALING_SERVICE, SEALINGS, "sealing_id", shown)["GetSealing"]
    aged = {"GetSealing": with_age(read, clock)}
    return desk.service(SEALING_SERVICE, SEALINGS, "sealing_id", rows.sealings, None, queries=aged)


def _complaints(desk: Desk, aggregates: RemedyAggregates, rows: RemedyRows) -> Service:
    """A complainant's name is shown once the look is on record."""
    reveal = revealing(
        desk.writer(aggregates.complaints, "complaint_id"),
        Write(complaint.RevealComplainant),
        COMPLAINT_SERVICE.methods_by_name["RevealComplainant"],
        desk.vault,
        lambda state, _: complaint.received(state).received.complainant,
    )
    return desk.service(
        COMPLAINT_SERVICE,
        aggregates.complaints,
        "complaint_id",
        rows.complaints,
        Shown("GetComplaint", complaint.ComplaintCard, complaint.card_of),
        batches={"ReceiveComplaints": "ReceiveComplaint"},
        queries={"RevealComplainant": reveal},
    )
