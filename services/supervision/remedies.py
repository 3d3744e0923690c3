"""Hazards and remedies over gRPC: eleven aggregates, each with its rows, its card and its streams."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from google.protobuf.descriptor import ServiceDescriptor

from services.directory.directory import directory_over
from services.kernel.aggregate import Aggregate
from services.kernel.decider import Record
from services.kernel.handle import Handler
from services.kernel.server.batches import batch
from services.kernel.server.pipeline import Check, Unary
from services.kernel.server.reading import Reader
from services.kernel.server.rpc import Service, Write, Writer
from services.kernel.vault import Vault
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
from services.supervision.complainant import revealing
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


class Table(NamedTuple):
    """What serves one gRPC service: an aggregate, its key, its rows, and the card that it shows.

    `read` is the rpc of the card, `batches` the streaming rpcs, each with the rpc of an item.
    """

    descriptor: ServiceDescriptor
    aggregate: Aggregate[Any, Any, Any]
    key_field: str
    rows: Sequence[Write]
    read: str
    card: type[Record]
    card_of: Callable[[Any], Record]
    batches: Mapping[str, str] = {}


class Counter(NamedTuple):
    """What every table is served with: the handler, the vault, and who judges messages."""

    handler: Handler
    vault: Vault
    check: Check

    def service(self, table: Table, **others: Unary) -> Service:
        """The table as a service. `others` are rpcs made by hand; of a read it takes the place."""
        methods, writer = table.descriptor.methods_by_name, self.writer(table)
        row_of = {row.command.__name__: row for row in table.rows}
        streams = {
            name: batch(
                writer.rpc(row_of[item], methods[item]), methods[name], table.key_field, self.check
            )
            for name, item in table.batches.items()
        }
        queries = {table.read: self.reader(table), **others}
        return Service.of(table.descriptor, [(writer, table.rows)], queries, streams)

    def writer(self, table: Table) -> Writer:
        """The writes of one aggregate."""
        return Writer(self.handler, table.aggregate, table.key_field, self.vault.seal)

    def reader(self, table: Table) -> Unary:
        """The read of one aggregate's card."""
        reader = Reader(self.handler, table.aggregate, table.key_field, table.card, table.card_of)
        return reader.rpc(table.descriptor.methods_by_name[table.read])


def remedy_services(plant: Plant, check: Check) -> tuple[Service, ...]:
    """The gRPC services of hazards and remedies over `plant`; `check` judges a message."""
    directory = directory_over(plant)
    handler = plant.handler(CATALOGUE, directory)
    aggregates = RemedyAggregates.over(plant.divisions)
    found = RemedyRequirements(handler, aggregates, directory, plant.store)
    rows, counter = RemedyRows(found, directory), Counter(handler, plant.vault, check)
    sealings, complaints = _sealings(rows), _complaints(aggregates, rows)
    aged = with_age(counter.reader(sealings), plant.clock)
    reveal = revealing(counter.writer(complaints), handler, plant.vault)
    return (
        *(counter.service(table) for table in (*_elevators(rows), *_papers(aggregates, rows))),
        counter.service(sealings, GetSealing=aged),
        counter.service(complaints, RevealComplainant=reveal),
    )


def _elevators(rows: RemedyRows) -> tuple[Table, ...]:
    """Those about one elevator each."""
    return (
        Table(
            HAZARD_SERVICE,
            HAZARDS,
            "hazard_id",
            rows.hazards,
            "GetHazard",
            hazard.HazardCard,
            hazard.card_of,
            {"FileHazards": "FileHazard"},
        ),
        Table(
            AFFECTED_SERVICE,
            AFFECTED,
            "affected_id",
            rows.affected,
            "GetAffectedElevator",
            affected.AffectedElevatorCard,
            affected.card_of,
            {"RecordAffectedElevators": "RecordAffected"},
        ),
        Table(
            ORDER_SERVICE,
            ORDERS,
            "order_id",
            rows.orders,
            "GetOrder",
            order.OrderCard,
            order.card_of,
        ),
        Table(
            LISTING_SERVICE,
            LISTINGS,
            "listing_id",
            LISTING_ROWS,
            "GetListing",
            listing.ListingCard,
            listing.card_of,
        ),
        Table(
            WITHOUTS_SERVICE,
            WITHOUTS,
            "elevator_id",
            rows.withouts,
            "GetWithouts",
            withouts.WithoutsCard,
            withouts.card_of,
        ),
    )


def _papers(aggregates: RemedyAggregates, rows: RemedyRows) -> tuple[Table, ...]:
    """Those about an elevator or a division."""
    return (
        Table(
            REPORT_SERVICE,
            aggregates.reports,
            "report_id",
            rows.reports,
            "GetMakerReport",
            maker_report.MakerReportCard,
            maker_report.card_of,
        ),
        Table(
            NOTICE_SERVICE,
            aggregates.notices,
            "notice_id",
            NOTICE_ROWS,
            "GetNotice",
            notice.NoticeCard,
            notice.card_of,
        ),
        Table(
            ENFORCEMENT_SERVICE,
            aggregates.cases,
            "enforcement_id",
            ENFORCEMENT_ROWS,
            "GetEnforcementCase",
            enforcement.EnforcementCard,
            enforcement.card_of,
        ),
        Table(
            DISCLOSURE_SERVICE,
            aggregates.disclosures,
            "disclosure_id",
            DISCLOSURE_ROWS,
            "GetDisclosure",
            disclosure.DisclosureCard,
            disclosure.card_of,
        ),
    )


def _sealings(rows: RemedyRows) -> Table:
    return Table(
        SEALING_SERVICE,
        SEALINGS,
        "sealing_id",
        rows.sealings,
        "GetSealing",
        sealing.SealingCard,
        sealing.card_of,
    )


def _complaints(aggregates: RemedyAggregates, rows: RemedyRows) -> Table:
    return Table(
        COMPLAINT_SERVICE,
        aggregates.complaints,
        "complaint_id",
        rows.complaints,
        "GetComplaint",
        complaint.ComplaintCard,
        complaint.card_of,
        {"ReceiveComplaints": "ReceiveComplaint"},
    )
