"""The service over gRPC: which command is which rpc, and what must hold elsewhere.

A row is all a command needs here. Three rpcs do more than write: looks at personal data show it once
the look is on record, an erasure destroys the key once it is.
"""

from collections.abc import Sequence

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
from services.emergency.personal import caller_of, casualty_of, erasing
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
from services.kernel.server.desk import Desk, Shown
from services.kernel.server.pipeline import Check, Unary
from services.kernel.server.revealing import revealing
from services.kernel.server.rpc import Service, Write
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
    desk = Desk(handler, plant.vault, check)
    return (
        _cases(desk, emergency, found),
        desk.service(
            ACCIDENT_SERVICE,
            emergency.accidents,
            "accident_id",
            accident_rows(directory, found),
            Shown("GetAccident", accident.AccidentCard, accident.card_of),
        ),
        desk.service(
            PLATFORM_SERVICE,
            emergency.platforms,
            "division",
            platform_rows(directory),
            Shown("GetPlatform", platform.PlatformCard, platform.card_of),
        ),
        desk.service(
            STATION_SERVICE,
            emergency.stations,
            "station_id",
            station_rows(directory),
            Shown("GetStation", station.StationCard, station.card_of),
        ),
        desk.service(
            ERASURE_SERVICE,
            PERSONS,
            "person_id",
            (),
            Shown("GetErasure", person.ErasureCard, person.card_of),
            queries={"EraseSubject": erasing(_erase(desk), plant.vault)},
        ),
    )


def _cases(desk: Desk, emergency: Emergency, found: Requirements) -> Service:
    """Looks at personal data are writes that show something once they are on record."""
    writer, methods = desk.writer(emergency.cases, "case_id"), CASE_SERVICE.methods_by_name
    looks = {
        "RevealCaller": (Write(RevealCaller), caller_of),
        "RevealCasualty": (Write(RevealCasualty), casualty_of),
    }
    return desk.service(
        CASE_SERVICE,
        emergency.cases,
        "case_id",
        case_rows(found),
        Shown("GetCase", case.CaseCard, case.card_of),
        batches={"RaiseAlarms": "RaiseAlarm"},
        queries={
            name: revealing(writer, row, methods[name], desk.vault, person)
            for name, (row, person) in looks.items()
        },
    )


def _erase(desk: Desk) -> Unary:
    """The plain write of an erasure; what serves it destroys the key after it."""
    row = Write(EraseSubject, key=lambda command: str(command.person_id))
    return desk.writer(PERSONS, "person_id").rpc(
        row, ERASURE_SERVICE.methods_by_name["EraseSubject"]
    )


def case_rows(found: Requirements) -> tuple[Write, ...]:
    """One row per command of a case, but for looks at personal data."""
    return (
        Write(RaiseAlarm, alarm_case_id, (found.alarmed_elevator,)),
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


def _division(command: PlanPlatform | CommissionPlatform) -> str:
    return command.division
