"""The service over gRPC: which command is which rpc, and what must hold elsewhere.

A row is all a command needs here. Three rpcs do more than write: looks at personal data show it once
the look is on record, an erasure destroys the key once it is.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from google.protobuf.descriptor import ServiceDescriptor

from services.directory.directory import Directory, directory_over
from services.emergency import accident, case, person, platform, station
from services.emergency.accident import (
    CloseAccident,
    CorrectCasualties,
    GradeAccident,
    ReportAccident,
    WithdrawAccident,
)
from services.emergency.aggregates import CATALOGUE, PERSONS, Emergency
from services.emergency.case.alerts import (
    AcceptAccidentProposal,
    DismissAccidentProposal,
    MarkAnswerOverdue,
    MarkArrivalOverdue,
    ProposeAccident,
)
from services.emergency.case.correcting import CorrectCase
from services.emergency.case.ending import (
    CallBack,
    CloseCase,
    LinkCases,
    ReopenCase,
    UnlinkCase,
)
from services.emergency.case.opening import (
    AnswerCase,
    IdentifyElevator,
    OpenCase,
    RaiseAlarm,
    alarm_case_id,
)
from services.emergency.case.people import RecordCasualty, RevealCaller, RevealCasualty
from services.emergency.case.rescue import (
    AcceptDispatch,
    DeclineDispatch,
    DispatchRescue,
    EscalateRescue,
    RecordArrival,
    RecordRelease,
)
from services.emergency.person import EraseSubject
from services.emergency.personal import Personal
from services.emergency.platform import (
    ChangeHotlineNumber,
    CommissionPlatform,
    DecommissionPlatform,
    LinkToGovernment,
    PlanPlatform,
    StartBuilding,
)
from services.emergency.platform.bulletin import CorrectBulletin, PublishBulletin
from services.emergency.requirements import Requirements
from services.emergency.station import (
    ChangeStationCoverage,
    CloseStation,
    RegisterStation,
    ResumeStation,
    SuspendStation,
)
from services.kernel.aggregate import Aggregate
from services.kernel.decider import Record
from services.kernel.handle import Handler
from services.kernel.server.batches import batch
from services.kernel.server.pipeline import Check, Stream, Unary
from services.kernel.server.reading import Reader
from services.kernel.server.rpc import Service, Write, Writer
from services.pb.emergency.v1 import (
    accident_service_pb2,
    case_service_pb2,
    erasure_service_pb2,
    platform_service_pb2,
    station_service_pb2,
)
from services.wiring import Plant

CASE_SERVICE = case_service_pb2.DESCRIPTOR.services_by_name["CaseService"]
ACCIDENT_SERVICE = accident_service_pb2.DESCRIPTOR.services_by_name["AccidentService"]
PLATFORM_SERVICE = platform_service_pb2.DESCRIPTOR.services_by_name["PlatformService"]
STATION_SERVICE = station_service_pb2.DESCRIPTOR.services_by_name["StationService"]
ERASURE_SERVICE = erasure_service_pb2.DESCRIPTOR.services_by_name["ErasureService"]


def services(plant: Plant, check: Check) -> Sequence[Service]:
    """This service's gRPC services over `plant`; `check` judges a message by its proto's rules."""
    directory = directory_over(plant)
    handler = plant.handler(CATALOGUE, directory)
    emergency = Emergency.over(plant.divisions)
    found = Requirements(directory, plant.store, handler, emergency)
    personal = Personal(handler, emergency, plant.vault)
    cases = Served(handler, plant, CASE_SERVICE, emergency.cases, "case_id")
    accidents = Served(handler, plant, ACCIDENT_SERVICE, emergency.accidents, "accident_id")
    platforms = Served(handler, plant, PLATFORM_SERVICE, emergency.platforms, "division")
    stations = Served(handler, plant, STATION_SERVICE, emergency.stations, "station_id")
    erasures = Served(handler, plant, ERASURE_SERVICE, PERSONS, "person_id")
    return (
        _cases(cases, personal, found, check),
        accidents.service(accident_rows(directory, found), accident.AccidentCard, accident.card_of),
        platforms.service(platform_rows(directory), platform.PlatformCard, platform.card_of),
        stations.service(station_rows(directory), station.StationCard, station.card_of),
        erasures.service(
            (),
            person.ErasureCard,
            person.card_of,
            {"EraseSubject": personal.erase(erasures.write(ERASE))},
        ),
    )


@dataclass(frozen=True, slots=True)
class Served:
    """One aggregate and its gRPC service: rows, one read, and what else is given."""

    handler: Handler
    plant: Plant
    descriptor: ServiceDescriptor
    aggregate: Aggregate[Any, Any, Any]
    key_field: str

    @property
    def writer(self) -> Writer:
        return Writer(self.handler, self.aggregate, self.key_field, self.plant.vault.seal)

    def write(self, row: Write) -> Unary:
        """The plain write of one row."""
        return self.writer.rpc(row, self.descriptor.methods_by_name[row.command.__name__])

    def service(
        self,
        rows: Sequence[Write],
        model: type[Record],
        card: Callable[[Any], Record],
        others: Mapping[str, Unary] | None = None,
        streams: Mapping[str, Stream] | None = None,
    ) -> Service:
        """The service; its read is the one rpc whose name begins with Get."""
        (get,) = (one for one in self.descriptor.methods if one.name.startswith("Get"))
        read = Reader(self.handler, self.aggregate, self.key_field, model, card).rpc(get)
        queries = {get.name: read, **(others or {})}
        return Service.of(self.descriptor, [(self.writer, rows)], queries, streams)


def _cases(cases: Served, personal: Personal, found: Requirements, check: Check) -> Service:
    raise_alarm = Write(RaiseAlarm, alarm_case_id, (found.alarmed_elevator,))
    alarms = CASE_SERVICE.methods_by_name["RaiseAlarms"]
    return cases.service(
        (raise_alarm, *case_rows(found)),
        case.CaseCard,
        case.card_of,
        {
            "RevealCaller": personal.reveal_caller(cases.write(Write(RevealCaller))),
            "RevealCasualty": personal.reveal_casualty(cases.write(Write(RevealCasualty))),
        },
        {"RaiseAlarms": batch(cases.write(raise_alarm), alarms, "case_id", check)},
    )


def case_rows(found: Requirements) -> tuple[Write, ...]:
    """One row per command of a case, but for alarms and looks."""
    return (
        Write(OpenCase, lambda command: str(command.case_id), (found.elevator,)),
        Write(IdentifyElevator, requires=(found.elevator,)),
        Write(AnswerCase),
        Write(DispatchRescue, requires=(found.station, found.registered("responder"))),
        Write(AcceptDispatch),
        Write(DeclineDispatch),
        Write(EscalateRescue),
        Write(RecordArrival),
        Write(RecordRelease),
        Write(CallBack),
        Write(CloseCase),
        Write(ReopenCase),
        Write(LinkCases, requires=(found.primary,)),
        Write(UnlinkCase),
        Write(CorrectCase),
        Write(RecordCasualty),
        Write(MarkAnswerOverdue),
        Write(MarkArrivalOverdue),
        Write(ProposeAccident),
        Write(AcceptAccidentProposal),
        Write(DismissAccidentProposal),
    )


def accident_rows(directory: Directory, found: Requirements) -> tuple[Write, ...]:
    """One row per command of an accident."""
    rests_on = (
        directory.named_elevator,
        found.case,
        directory.parties.registered("reported_by"),
    )
    return (
        Write(ReportAccident, lambda command: str(command.accident_id), rests_on),
        Write(GradeAccident),
        Write(CorrectCasualties),
        Write(CloseAccident),
        Write(WithdrawAccident),
    )


def platform_rows(directory: Directory) -> tuple[Write, ...]:
    """One row per command of a platform."""
    registered = directory.parties.registered
    return (
        Write(PlanPlatform, _division, (registered("responsible_unit"),)),
        Write(StartBuilding),
        Write(CommissionPlatform, _division, (registered("operator"),)),
        Write(ChangeHotlineNumber),
        Write(LinkToGovernment),
        Write(DecommissionPlatform),
        Write(PublishBulletin),
        Write(CorrectBulletin),
    )


def station_rows(directory: Directory) -> tuple[Write, ...]:
    """One row per command of a station."""
    registered = directory.parties.registered("operator")
    return (
        Write(RegisterStation, lambda command: str(command.station_id), (registered,)),
        Write(ChangeStationCoverage),
        Write(SuspendStation),
        Write(ResumeStation),
        Write(CloseStation),
    )


ERASE = Write(EraseSubject, key=lambda command: str(command.person_id))
"""The erasure is served by a method that destroys the key after it."""


def _division(command: PlanPlatform | CommissionPlatform) -> str:
    return command.division
