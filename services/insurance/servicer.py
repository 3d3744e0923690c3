"""The insurance over gRPC: which command is which rpc, and what must hold elsewhere."""

from collections.abc import Sequence

from services.directory.directory import Directory, directory_over
from services.insurance.aggregates import CATALOGUE, Insurance
from services.insurance.claim.card import ClaimCard
from services.insurance.claim.card import card_of as claim_card_of
from services.insurance.claim.commands import (
    AssessClaim,
    CloseRecourse,
    FileClaim,
    OpenRecourse,
    PayClaim,
    RejectClaim,
    ReopenClaim,
    VoidClaimPayment,
    WithdrawClaim,
)
from services.insurance.cover.commands import (
    AdjustPremium,
    BindCover,
    CancelCover,
    LapseCover,
    QuotePremium,
    ReleaseClaimLimit,
    RenewCover,
    ReportPreventionVisit,
)
from services.insurance.programme import (
    AmendProgramme,
    CloseProgramme,
    OpenGroupProgramme,
    ProgrammeCard,
    card_of,
)
from services.insurance.queries import get_coverage
from services.insurance.requirements import Grounds
from services.insurance.surroundings import WithoutOtherInsurers
from services.kernel.server.desk import Desk, Shown
from services.kernel.server.pipeline import Check
from services.kernel.server.rpc import Service, Write
from services.pb.insurance.v1 import claim_service_pb2, cover_service_pb2, programme_service_pb2
from services.reference.party import PartyKind
from services.wiring import Plant

PROGRAMME_SERVICE = programme_service_pb2.DESCRIPTOR.services_by_name["ProgrammeService"]
COVER_SERVICE = cover_service_pb2.DESCRIPTOR.services_by_name["CoverService"]
CLAIM_SERVICE = claim_service_pb2.DESCRIPTOR.services_by_name["ClaimService"]


def services(plant: Plant, check: Check) -> Sequence[Service]:
    """The insurance's gRPC services over `plant`; `check` judges a message by its proto's rules."""
    directory = directory_over(plant)
    surroundings = WithoutOtherInsurers(directory)
    handler = plant.handler(CATALOGUE, surroundings)
    insurance = Insurance.over(handler, plant.divisions)
    grounds = Grounds(insurance, directory, plant.store)
    desk = Desk(handler, plant.vault, check)
    coverage = get_coverage(
        insurance, surroundings, plant.clock, COVER_SERVICE.methods_by_name["GetCoverage"]
    )
    return (
        desk.service(
            PROGRAMME_SERVICE,
            insurance.programmes,
            "programme_id",
            programme_rows(directory),
            Shown("GetProgramme", ProgrammeCard, card_of),
        ),
        desk.service(
            COVER_SERVICE,
            insurance.covers,
            "elevator_id",
            cover_rows(grounds, directory),
            None,
            batches={"EnrolElevators": "BindCover", "RenewCovers": "RenewCover"},
            queries={"GetCoverage": coverage},
        ),
        desk.service(
            CLAIM_SERVICE,
            insurance.claims,
            "claim_id",
            claim_rows(grounds, directory),
            Shown("GetClaim", ClaimCard, claim_card_of),
        ),
    )


def programme_rows(directory: Directory) -> tuple[Write, ...]:
    """One row per command of a programme."""
    parties = directory.parties
    insurer = parties.registered_as(PartyKind.INSURER, "insurer")
    return (
        Write(
            OpenGroupProgramme,
            lambda command: str(command.programme_id),
            (insurer, parties.registered("payer")),
        ),
        Write(AmendProgramme),
        Write(CloseProgramme),
    )


def cover_rows(grounds: Grounds, directory: Directory) -> tuple[Write, ...]:
    """One row per command of an elevator's insurance."""
    elevator = directory.keyed_elevator
    return (
        Write(BindCover, requires=(elevator, grounds.programme)),
        Write(RenewCover, requires=(elevator, grounds.programme)),
        Write(CancelCover),
        Write(LapseCover),
        Write(QuotePremium, requires=(elevator, grounds.programme, grounds.pricing)),
        Write(AdjustPremium, requires=(elevator, grounds.programme_of_cover, grounds.pricing)),
        Write(ReportPreventionVisit),
        Write(ReleaseClaimLimit, requires=(grounds.voided,)),
    )


def claim_rows(grounds: Grounds, directory: Directory) -> tuple[Write, ...]:
    """One row per command of a claim."""
    return (
        Write(
            FileClaim,
            lambda command: str(command.claim_id),
            (directory.named_elevator, grounds.cover, grounds.incident),
        ),
        Write(AssessClaim),
        Write(PayClaim),
        Write(VoidClaimPayment),
        Write(RejectClaim),
        Write(WithdrawClaim),
        Write(ReopenClaim),
        Write(OpenRecourse, requires=(directory.parties.registered("against"),)),
        Write(CloseRecourse),
    )
