"""Maintenance over gRPC: which command is which rpc, and what must hold elsewhere."""

from collections.abc import Sequence
from typing import Any, Final

from services.directory.directory import Directory, directory_over
from services.directory.parties import Parties
from services.kernel.decider import Record
from services.kernel.server.desk import Desk, Shown
from services.kernel.server.pipeline import Check
from services.kernel.server.revealing import revealing
from services.kernel.server.rpc import Service, Write
from services.maintenance import contract, fund, rating, upkeep
from services.maintenance.aggregates import CATALOGUE, CONTRACTS, FUNDS, RATINGS, UPKEEP
from services.maintenance.contract import commands as of_contract
from services.maintenance.fund import commands as of_fund
from services.maintenance.rating import commands as of_rating
from services.maintenance.requirements import Requirements
from services.maintenance.upkeep import commands as of_upkeep
from services.maintenance.upkeep.state import recorded
from services.pb.maintenance.v1 import (
    contract_service_pb2,
    fund_service_pb2,
    rating_service_pb2,
    upkeep_service_pb2,
)
from services.reference.licences import Work
from services.reference.party import PartyKind
from services.wiring import Plant

CONTRACT_SERVICE: Final = contract_service_pb2.DESCRIPTOR.services_by_name["ContractService"]
UPKEEP_SERVICE: Final = upkeep_service_pb2.DESCRIPTOR.services_by_name["UpkeepService"]
RATING_SERVICE: Final = rating_service_pb2.DESCRIPTOR.services_by_name["RatingService"]
FUND_SERVICE: Final = fund_service_pb2.DESCRIPTOR.services_by_name["FundService"]


def services(plant: Plant, check: Check) -> Sequence[Service]:
    """The services of maintenance over `plant`; `check` judges a message by its proto's rules."""
    directory = directory_over(plant)
    handler = plant.handler(CATALOGUE, directory)
    found = Requirements(directory, handler, plant.store)
    desk = Desk(handler, plant.vault, check)
    return (
        desk.service(
            CONTRACT_SERVICE,
            CONTRACTS,
            "contract_id",
            contract_rows(directory.parties, found),
            Shown("GetContract", contract.ContractCard, contract.card_of),
        ),
        _upkeep(desk, upkeep_rows(directory, found)),
        _ratings(desk, rating_rows(found)),
        desk.service(
            FUND_SERVICE,
            FUNDS,
            "fund_id",
            fund_rows(directory),
            Shown("GetFund", fund.FundCard, fund.card_of),
        ),
    )


def contract_rows(parties: Parties, found: Requirements) -> tuple[Write, ...]:
    """One row per command of a contract."""
    licensed_maintainer = (
        parties.registered_as(PartyKind.MAINTAINER, "maintainer"),
        parties.licensed("maintainer", Work.REPAIR),
        parties.registered("client", "authorised_by"),
    )
    return (
        Write(
            of_contract.SignContract,
            lambda command: str(command.contract_id),
            (*licensed_maintainer, found.signed_elevators),
        ),
        Write(of_contract.RenewContract, requires=(found.renewed_elevators,)),
        Write(of_contract.AmendContract, requires=(found.added_elevators,)),
        Write(of_contract.ChangeMaintenanceScheme),
        Write(of_contract.TerminateContract),
        Write(of_contract.ExpireContract),
        Write(of_contract.VoidContract),
        Write(of_contract.CorrectContract),
        Write(of_contract.ReportSubcontracting),
        Write(of_contract.RefuteSubcontracting),
    )


def upkeep_rows(directory: Directory, found: Requirements) -> tuple[Write, ...]:
    """One row per command of an elevator's upkeep, but the look at a technician."""
    elevator = directory.keyed_elevator
    return (
        Write(of_upkeep.TakeOver, requires=(elevator, found.contract)),
        Write(of_upkeep.HandOver),
        Write(of_upkeep.AdoptMaintenanceScheme, requires=(found.contract,)),
        Write(of_upkeep.RecordVisit, requires=(elevator,)),
        Write(of_upkeep.ConfirmVisit, requires=(elevator,)),
        Write(of_upkeep.WithdrawVisit),
        Write(of_upkeep.RecordGovernorCalibration, requires=(elevator,)),
        Write(of_upkeep.MarkMaintenanceOverdue),
        Write(of_upkeep.ReportFault),
        Write(of_upkeep.CloseFault),
        Write(of_upkeep.ReopenFault),
        Write(of_upkeep.RecordTechnicalSupport, requires=(elevator,)),
    )


def rating_rows(found: Requirements) -> tuple[Write, ...]:
    """One row per command of a rating."""
    return (
        Write(
            of_rating.RateMaintainer,
            of_rating.rating_id_of,
            (found.rated_seat, found.evidence),
        ),
        Write(of_rating.ReviseRating, requires=(found.evidence,)),
        Write(of_rating.PublishRating),
        Write(of_rating.AppealRating),
        Write(of_rating.WithdrawRatingAppeal),
        Write(of_rating.ResolveAppeal, requires=(found.corrected_evidence,)),
    )


def fund_rows(directory: Directory) -> tuple[Write, ...]:
    """One row per command of a file of the maintenance fund."""
    named, registered = directory.named_elevator, directory.parties.registered
    return (
        Write(of_fund.RecordFundStatus, _fund_id),
        Write(of_fund.ApplyForFund, _fund_id, (registered("applicant"), named)),
        Write(of_fund.RecordVote),
        Write(of_fund.RecordCommitteeReview, requires=(registered("committee"),)),
        Write(of_fund.ConfirmByTownship),
        Write(of_fund.ApproveFund),
        Write(of_fund.RejectFund),
        Write(of_fund.WithdrawFundApplication),
        Write(of_fund.PayFund),
        Write(of_fund.ReturnFundPayment),
        Write(of_fund.GrantSubsidy),
        Write(of_fund.PublicizeProcess),
        Write(of_fund.PlanLaterRaising),
        Write(of_fund.AuditFund),
        Write(of_fund.CloseFund),
    )


def _fund_id(command: of_fund.RecordFundStatus | of_fund.ApplyForFund) -> str:
    return command.fund_id


def _upkeep(desk: Desk, rows: Sequence[Write]) -> Service:
    """Besides the full card everybody may read a public one, without names."""
    writer, methods = desk.writer(UPKEEP, "elevator_id"), UPKEEP_SERVICE.methods_by_name
    reveal = methods["RevealTechnician"]
    look = revealing(writer, Write(of_upkeep.RevealTechnician), reveal, desk.vault, _technician)
    public = Shown("GetPublicUpkeep", upkeep.PublicUpkeepCard, upkeep.public_card_of)
    return desk.service(
        UPKEEP_SERVICE,
        UPKEEP,
        "elevator_id",
        rows,
        Shown("GetUpkeep", upkeep.UpkeepCard, upkeep.card_of),
        batches={
            "RecordVisits": "RecordVisit",
            "TakeOverElevators": "TakeOver",
            "HandOverElevators": "HandOver",
        },
        queries={
            "RevealTechnician": look,
            **desk.read(UPKEEP_SERVICE, UPKEEP, "elevator_id", public),
        },
    )


def _ratings(desk: Desk, rows: Sequence[Write]) -> Service:
    """Besides the full card everybody may read what was published."""
    published = Shown("GetPublishedRating", rating.PublishedRatingCard, rating.published_card_of)
    return desk.service(
        RATING_SERVICE,
        RATINGS,
        "rating_id",
        rows,
        Shown("GetRating", rating.RatingCard, rating.card_of),
        queries=desk.read(RATING_SERVICE, RATINGS, "rating_id", published),
    )


def _technician(state: upkeep.State, request: Any) -> Record:
    return recorded(state).visits[request.visit_number].technician
