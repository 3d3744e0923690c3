"""Maintenance over gRPC: which command is which rpc, and what must hold elsewhere."""

from collections.abc import Mapping, Sequence
from typing import Final

from services.directory.directory import Directory, directory_over
from services.directory.parties import Parties, PartyKind
from services.kernel.decider import Record
from services.kernel.handle import Handler
from services.kernel.server.batches import batch
from services.kernel.server.pipeline import Check
from services.kernel.server.reading import Reader
from services.kernel.server.rpc import Service, Write, Writer
from services.kernel.vault import Vault
from services.maintenance import contract, fund, rating, upkeep
from services.maintenance.aggregates import CATALOGUE, CONTRACTS, FUNDS, RATINGS, UPKEEP
from services.maintenance.contract import commands as of_contract
from services.maintenance.fund import commands as of_fund
from services.maintenance.rating import commands as of_rating
from services.maintenance.requirements import Requirements
from services.maintenance.revealing import revealing
from services.maintenance.upkeep import commands as of_upkeep
from services.pb.maintenance.v1 import (
    contract_service_pb2,
    fund_service_pb2,
    rating_service_pb2,
    upkeep_service_pb2,
)
from services.reference.licences import Work
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
    return (
        _contracts(handler, plant.vault, directory.parties, found),
        _upkeep(handler, plant.vault, check, upkeep_rows(directory, found)),
        _ratings(handler, plant.vault, found),
        _funds(handler, plant.vault, directory),
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


BATCHES: Final[Mapping[str, type[Record]]] = {
    "RecordVisits": of_upkeep.RecordVisit,
    "TakeOverElevators": of_upkeep.TakeOver,
    "HandOverElevators": of_upkeep.HandOver,
}
"""The streaming rpcs, and the command of which each takes many."""


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


def _contracts(handler: Handler, vault: Vault, parties: Parties, found: Requirements) -> Service:
    writer = Writer(handler, CONTRACTS, "contract_id", vault.seal)
    read = Reader(handler, CONTRACTS, "contract_id", contract.ContractCard, contract.card_of)
    method = CONTRACT_SERVICE.methods_by_name["GetContract"]
    rows = contract_rows(parties, found)
    return Service.of(CONTRACT_SERVICE, [(writer, rows)], {"GetContract": read.rpc(method)})


def _upkeep(handler: Handler, vault: Vault, check: Check, rows: Sequence[Write]) -> Service:
    methods, key = UPKEEP_SERVICE.methods_by_name, "elevator_id"
    writer = Writer(handler, UPKEEP, key, vault.seal)
    full = Reader(handler, UPKEEP, key, upkeep.UpkeepCard, upkeep.card_of)
    public = Reader(handler, UPKEEP, key, upkeep.PublicUpkeepCard, upkeep.public_card_of)
    by_command = {row.command: row for row in rows}
    many = {
        name: batch(
            writer.rpc(by_command[command], methods[command.__name__]), methods[name], key, check
        )
        for name, command in BATCHES.items()
    }
    queries = {
        "RevealTechnician": revealing(writer, methods["RevealTechnician"], vault),
        "GetUpkeep": full.rpc(methods["GetUpkeep"]),
        "GetPublicUpkeep": public.rpc(methods["GetPublicUpkeep"]),
    }
    return Service.of(UPKEEP_SERVICE, [(writer, rows)], queries, many)


def _ratings(handler: Handler, vault: Vault, found: Requirements) -> Service:
    methods, key = RATING_SERVICE.methods_by_name, "rating_id"
    writer = Writer(handler, RATINGS, key, vault.seal)
    full = Reader(handler, RATINGS, key, rating.RatingCard, rating.card_of)
    published = Reader(handler, RATINGS, key, rating.PublishedRatingCard, rating.published_card_of)
    queries = {
        "GetRating": full.rpc(methods["GetRating"]),
        "GetPublishedRating": published.rpc(methods["GetPublishedRating"]),
    }
    return Service.of(RATING_SERVICE, [(writer, rating_rows(found))], queries)


def _funds(handler: Handler, vault: Vault, directory: Directory) -> Service:
    writer = Writer(handler, FUNDS, "fund_id", vault.seal)
    read = Reader(handler, FUNDS, "fund_id", fund.FundCard, fund.card_of)
    queries = {"GetFund": read.rpc(FUND_SERVICE.methods_by_name["GetFund"])}
    return Service.of(FUND_SERVICE, [(writer, fund_rows(directory))], queries)
