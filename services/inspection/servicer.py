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
from services.kernel.handle import Handler
from services.kernel.server.batches import batch
from services.kernel.server.pipeline import Check
from services.kernel.server.reading import Reader
from services.kernel.server.rpc import Service, Write, Writer
from services.kernel.vault import Vault
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
    return (
        _inspections(handler, plant.vault, check, inspection_rows(directory, found), queries),
        _agencies(handler, plant.vault, found),
        _models(handler, plant.vault, found),
        _samples(handler, plant.vault),
        _standards(handler, plant.vault, queries),
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


def _inspections(
    handler: Handler, vault: Vault, check: Check, rows: Sequence[Write], queries: Queries
) -> Service:
    writer = Writer(handler, INSPECTIONS, "elevator_id", vault.seal)
    methods, by_name = (
        INSPECTION_SERVICE.methods_by_name,
        {row.command.__name__: row for row in rows},
    )
    streams = {
        many: batch(writer.rpc(by_name[one], methods[one]), methods[many], "elevator_id", check)
        for many, one in BATCHES.items()
    }
    reads = {"GetInspections": queries.get_inspections}
    return Service.of(INSPECTION_SERVICE, [(writer, rows)], reads, streams)


def _agencies(handler: Handler, vault: Vault, found: Requirements) -> Service:
    writer = Writer(handler, AGENCIES, "party_id", vault.seal)
    seat = (found.seat_of("agency"),)
    rows = (
        Write(agency.ApproveAgency, lambda command: str(command.agency.party_id), seat),
        Write(agency.WithdrawAgencyApproval),
        Write(agency.AuditAgency, lambda command: str(command.agency.party_id), seat),
        Write(agency.QualifyInspector, lambda command: str(command.agency.party_id), seat),
        Write(agency.SuspendInspector),
        Write(agency.ReinstateInspector),
        Write(agency.WithdrawInspector),
    )
    reader = Reader(handler, AGENCIES, "party_id", agency_card.AgencyCard, agency_card.card_of)
    read = {"GetAgency": reader.rpc(AGENCY_SERVICE.methods_by_name["GetAgency"])}
    return Service.of(AGENCY_SERVICE, [(writer, rows)], read)


def _models(handler: Handler, vault: Vault, found: Requirements) -> Service:
    writer = Writer(handler, MODELS, "model_id", vault.seal)
    certify = (found.seat_of("maker"), found.agency)
    rows = (
        Write(CertifyModel, lambda command: str(command.model_id), certify),
        Write(WithdrawModelCertificate),
        Write(SampleConformity, requires=(found.agency,)),
        Write(VoidConformitySampling),
    )
    reader = Reader(handler, MODELS, "model_id", model_card.ModelCard, model_card.card_of)
    read = {"GetModel": reader.rpc(MODEL_SERVICE.methods_by_name["GetModel"])}
    return Service.of(MODEL_SERVICE, [(writer, rows)], read)


def _samples(handler: Handler, vault: Vault) -> Service:
    writer = Writer(handler, SAMPLES, "sample_id", vault.seal)
    rows = (
        Write(sample.DrawSamplePlan, lambda command: str(command.sample_id)),
        Write(sample.CancelSamplePlan),
    )
    reader = Reader(handler, SAMPLES, "sample_id", sample.SamplePlanCard, sample.card_of)
    read = {"GetSamplePlan": reader.rpc(SAMPLE_SERVICE.methods_by_name["GetSamplePlan"])}
    return Service.of(SAMPLE_SERVICE, [(writer, rows)], read)


def _standards(handler: Handler, vault: Vault, queries: Queries) -> Service:
    writer = Writer(handler, STANDARDS, "standard_number", vault.seal)
    rows = (
        Write(standard.PublishStandard, lambda command: str(command.standard_number)),
        Write(standard.SupersedeStandard),
    )
    key, card = "standard_number", standard.StandardCard
    reader = Reader(handler, STANDARDS, key, card, standard.card_of)
    reads = {
        "GetStandard": reader.rpc(STANDARD_SERVICE.methods_by_name["GetStandard"]),
        "GetApplicableEdition": queries.get_applicable_edition,
    }
    return Service.of(STANDARD_SERVICE, [(writer, rows)], reads)
