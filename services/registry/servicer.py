"""The registry over gRPC: which command is which rpc, and what must hold elsewhere.

A row is all a command needs here; reads stand in `queries`, the bulk import in `importing`.
"""

from collections.abc import Sequence
from typing import Any

from services.directory.directory import directory_over
from services.directory.parties import Parties
from services.kernel.decider import Record
from services.kernel.server.desk import Desk, Shown
from services.kernel.server.pipeline import Check
from services.kernel.server.revealing import revealing
from services.kernel.server.rpc import Service, Write
from services.pb.registry.v1 import elevator_service_pb2, party_service_pb2
from services.reference.licences import Work
from services.registry.aggregates import CATALOGUE, Registry
from services.registry.elevator import ElevatorCard, State, card_of, elevator_id_of
from services.registry.elevator.ending import CorrectRecord, Deregister, Scrap
from services.registry.elevator.guards import recorded
from services.registry.elevator.inspected import ConfirmInspection
from services.registry.elevator.legacy import ImportLegacyElevator
from services.registry.elevator.making import (
    NotifyConstruction,
    RecordInstallation,
    RecordManufacture,
    RecordSelection,
)
from services.registry.elevator.marks import (
    AttachIdentifier,
    ConnectDevice,
    DisconnectDevice,
    RetireIdentifier,
)
from services.registry.elevator.registration import (
    ExtendDesignLife,
    RegisterChange,
    RegisterForUse,
    Relocate,
)
from services.registry.elevator.responsibility import (
    AppointSafetyOfficer,
    AssignIndustrySupervisor,
    AssignResponsibleUnit,
    ChangeMaintainer,
    ChangeOwner,
    ChangeUserUnit,
    RevealSafetyOfficer,
    VacateResponsibleUnit,
)
from services.registry.elevator.use import ResumeUse, Seal, SuspendUse, Unseal
from services.registry.elevator.works import (
    CompleteMajorRepair,
    CompleteModification,
    CompleteRenewal,
    FundRenewal,
    ProposeRenewal,
    StartMajorRepair,
    StartModification,
)
from services.registry.importing import Importing
from services.registry.party import PartyCard
from services.registry.party import card_of as party_card_of
from services.registry.party import commands as party
from services.registry.queries import Queries
from services.registry.requirements import licensed_for_its_kind
from services.wiring import Plant

ELEVATOR_SERVICE = elevator_service_pb2.DESCRIPTOR.services_by_name["ElevatorService"]
PARTY_SERVICE = party_service_pb2.DESCRIPTOR.services_by_name["PartyService"]


def services(plant: Plant, check: Check) -> Sequence[Service]:
    """The registry's gRPC services over `plant`; `check` judges a message by its proto's rules."""
    directory = directory_over(plant)
    handler = plant.handler(CATALOGUE, directory)
    registry = Registry.over(handler, plant.divisions, plant.clock, plant.ids)
    queries = Queries(registry)
    desk = Desk(handler, plant.vault, check)
    reveal = revealing(
        desk.writer(registry.elevators, "elevator_id"),
        Write(RevealSafetyOfficer),
        ELEVATOR_SERVICE.methods_by_name["RevealSafetyOfficer"],
        plant.vault,
        _safety_officer,
    )
    return (
        desk.service(
            ELEVATOR_SERVICE,
            registry.elevators,
            "elevator_id",
            elevator_rows(directory.parties),
            Shown("GetElevator", ElevatorCard, card_of),
            queries={**queries.elevators, "RevealSafetyOfficer": reveal},
            streams={"ImportElevators": Importing(registry, check).import_elevators},
        ),
        desk.service(
            PARTY_SERVICE,
            registry.parties,
            "party_id",
            PARTY_ROWS,
            Shown("GetParty", PartyCard, party_card_of),
            queries=queries.parties,
        ),
    )


def elevator_rows(parties: Parties) -> tuple[Write, ...]:
    """One row per command of an elevator."""
    licensed, registered = parties.licensed, parties.registered
    return (
        Write(RecordSelection, key=_machine),
        Write(RecordManufacture, _machine, (licensed("maker", Work.MANUFACTURE),)),
        Write(ImportLegacyElevator, key=lambda command: _machine(command.elevator)),
        Write(NotifyConstruction, requires=(licensed_for_its_kind(parties),)),
        Write(RecordInstallation, requires=(licensed("installer", Work.INSTALLATION),)),
        Write(ConfirmInspection, requires=(registered("agency"),)),
        Write(RegisterForUse, requires=(registered("user_unit", "owner", "maintainer"),)),
        Write(RegisterChange),
        Write(SuspendUse),
        Write(ResumeUse),
        Write(Seal),
        Write(Unseal),
        Write(Relocate),
        Write(ExtendDesignLife),
        Write(ChangeUserUnit, requires=(registered("user_unit"),)),
        Write(ChangeOwner, requires=(registered("owner"),)),
        Write(ChangeMaintainer, requires=(registered("maintainer"),)),
        Write(AssignResponsibleUnit, requires=(registered("unit"),)),
        Write(VacateResponsibleUnit),
        Write(AssignIndustrySupervisor),
        Write(AppointSafetyOfficer),
        Write(StartModification, requires=(licensed("contractor", Work.MODIFICATION),)),
        Write(CompleteModification),
        Write(StartMajorRepair, requires=(licensed("contractor", Work.REPAIR),)),
        Write(CompleteMajorRepair),
        Write(ProposeRenewal),
        Write(FundRenewal),
        Write(CompleteRenewal),
        Write(AttachIdentifier),
        Write(RetireIdentifier),
        Write(ConnectDevice),
        Write(DisconnectDevice),
        Write(Scrap),
        Write(Deregister),
        Write(CorrectRecord),
    )


PARTY_ROWS = (
    Write(party.RegisterParty, key=lambda command: str(command.party_id)),
    Write(party.RenameParty),
    Write(party.AddPartyKinds),
    Write(party.MoveParty),
    Write(party.GrantLicence),
    Write(party.RenewLicence),
    Write(party.MergeLicences),
    Write(party.RevokeLicence),
    Write(party.AssessLicenceCondition),
    Write(party.OpenBranch),
    Write(party.CloseBranch),
    Write(party.PublishPriceList),
    Write(party.PublishPartsList),
    Write(party.RecordCreditEntry),
)
"""One row per command of a party."""


def _machine(command: RecordSelection | RecordManufacture) -> str:
    return elevator_id_of(command.maker, command.serial_number)


def _safety_officer(state: State, _request: Any) -> Record | None:
    return recorded(state).card.safety_officer
