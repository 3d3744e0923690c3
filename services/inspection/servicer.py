"""Inspection over gRPC: which command is which rpc, and what must hold elsewhere."""

from collections.abc import Sequence

from services.directory.directory import Directory, directory_over
from services.inspection import sample, standard
from services.inspection.agency import card as agency_card
from services.inspection.agency import commands as agency
from services.inspection.aggregates import (
    AGENCIES,
    CATALOGUE,
    INSPECTIONS,
    MODELS,
    SAMPLES,
    STANDARDS,
)
from services.inspection.inspections import assessing, choosing, reports, scheduling, supporting
from services.inspection.inspections.correcting import CorrectInspection
from services.inspection.model import (
    CertifyModel,
    SampleConformity,
    VoidConformitySampling,
    WithdrawModelCertificate,
)
from services.inspection.model import card as model_card
from services.inspection.queries import Queries
from services.inspection.requirements import Requirements
from services.kernel.server.desk import Desk, Shown
from services.kernel.server.pipeline import Check
from services.kernel.server.rpc import Service, Write
from services.pb.inspection.v1 import (
    agency_service_pb2,
    inspection_service_pb2,
    model_service_pb2,
    sample_service_pb2,
    standard_service_pb2,
)
from services.wiring import Plant

INSPECTION_SERVICE = inspection_service_pb2.DESCRIPTOR.services_by_name["InspectionService"]
AGENCY_SERVICE = agency_service_pb2.DESCRIPTOR.services_by_name["AgencyService"]
MODEL_SERVICE = model_service_pb2.DESCRIPTOR.services_by_name["ModelService"]
SAMPLE_SERVICE = sample_service_pb2.DESCRIPTOR.services_by_name["SampleService"]
STANDARD_SERVICE = standard_service_pb2.DESCRIPTOR.services_by_name["StandardService"]

BATCHES = {
    "RecordPeriodicInspections": "RecordPeriodicInspection",
    "RecordSelfTests": "RecordSelfTest",
    "ScheduleInspections": "ScheduleInspection",
    "OverrideInspectionPeriods": "OverrideInspectionPeriod",
}
"""The rpc of many, and that of one."""


def services(plant: Plant, check: Check) -> Sequence[Service]:
    """The gRPC services of inspection over `plant`; `check` judges a message by its proto."""
    directory = directory_over(plant)
    handler = plant.handler(CATALOGUE, directory)
    found, queries = Requirements(handler, directory), Queries(handler, directory, plant.clock)
    desk = Desk(handler, plant.vault, check)
    return (
        desk.service(
            INSPECTION_SERVICE,
            INSPECTIONS,
            "elevator_id",
            inspection_rows(directory, found),
            None,
            batches=BATCHES,
            queries={"GetInspections": queries.get_inspections},
        ),
        desk.service(
            AGENCY_SERVICE,
            AGENCIES,
            "party_id",
            agency_rows(found),
            Shown("GetAgency", agency_card.AgencyCard, agency_card.card_of),
        ),
        desk.service(
            MODEL_SERVICE,
            MODELS,
            "model_id",
            model_rows(found),
            Shown("GetModel", model_card.ModelCard, model_card.card_of),
        ),
        desk.service(
            SAMPLE_SERVICE,
            SAMPLES,
            "sample_id",
            SAMPLE_ROWS,
            Shown("GetSamplePlan", sample.SamplePlanCard, sample.card_of),
        ),
        desk.service(
            STANDARD_SERVICE,
            STANDARDS,
            "standard_number",
            STANDARD_ROWS,
            Shown("GetStandard", standard.StandardCard, standard.card_of),
            queries={"GetApplicableEdition": queries.get_applicable_edition},
        ),
    )


def inspection_rows(directory: Directory, found: Requirements) -> tuple[Write, ...]:
    """One row per command of an elevator's inspections."""
    lift, registered = directory.keyed_elevator, directory.parties.registered
    body = (lift, registered("agency"), found.agency)
    return (
        Write(choosing.ChooseAgency, requires=body),
        Write(choosing.AssignSpotCheck, requires=(*body, found.sample)),
        Write(reports.RecordSupervisionInspection, requires=body),
        Write(reports.RecordPeriodicInspection, requires=body),
        Write(reports.RecordSelfTest, requires=(*body, found.maintainer)),
        Write(reports.RecordOwnInspection, requires=(lift, found.maintainer)),
        Write(reports.RecordSpotCheck, requires=body),
        Write(CorrectInspection, requires=(lift,)),
        Write(scheduling.ScheduleInspection, requires=(lift,)),
        Write(scheduling.AdjustInspectionPeriod, requires=(lift,)),
        Write(scheduling.OverrideInspectionPeriod, requires=(lift,)),
        Write(scheduling.WithdrawInspectionMove, requires=(lift,)),
        Write(scheduling.MarkInspectionOverdue, requires=(lift,)),
        Write(assessing.RequestRiskAssessment, requires=(lift, registered("agency"))),
        Write(assessing.ReportRiskAssessment, requires=body),
        Write(supporting.AssignTechnicalSupport, requires=(lift, registered("agency"))),
        Write(supporting.EndTechnicalSupport),
    )


def agency_rows(found: Requirements) -> tuple[Write, ...]:
    """One row per command of an inspection agency."""
    seat = (found.seat_of("agency"),)
    return (
        Write(agency.ApproveAgency, _agency, seat),
        Write(agency.WithdrawAgencyApproval),
        Write(agency.AuditAgency, _agency, seat),
        Write(agency.QualifyInspector, _agency, seat),
        Write(agency.SuspendInspector),
        Write(agency.ReinstateInspector),
        Write(agency.WithdrawInspector),
    )


def model_rows(found: Requirements) -> tuple[Write, ...]:
    """One row per command of a model."""
    certify = (found.seat_of("maker"), found.agency)
    return (
        Write(CertifyModel, lambda command: str(command.model_id), certify),
        Write(WithdrawModelCertificate),
        Write(SampleConformity, requires=(found.agency,)),
        Write(VoidConformitySampling),
    )


SAMPLE_ROWS = (
    Write(sample.DrawSamplePlan, lambda command: str(command.sample_id)),
    Write(sample.CancelSamplePlan),
)
"""One row per command of a sample plan."""

STANDARD_ROWS = (
    Write(standard.PublishStandard, lambda command: str(command.standard_number)),
    Write(standard.SupersedeStandard),
)
"""One row per command of a standard."""


def _agency(command: agency.ApproveAgency | agency.AuditAgency | agency.QualifyInspector) -> str:
    return command.agency.party_id
