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
from services.kernel.server.batches import batch
from services.kernel.server.pipeline import Check
from services.kernel.server.reading import Reader
from services.kernel.server.rpc import Service, Write, Writer
from services.pb.insurance.v1 import claim_service_pb2, cover_service_pb2, programme_service_pb2
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
    programmes = Writer(handler, insurance.programmes, "programme_id", plant.vault.seal)
    covers = Writer(handler, insurance.covers, "elevator_id", plant.vault.seal)
    claims = Writer(handler, insurance.claims, "claim_id", plant.vault.seal)
    programme = Reader(handler, insurance.programmes, "programme_id", ProgrammeCard, card_of)
    claim = Reader(handler, insurance.claims, "claim_id", ClaimCard, claim_card_of)
    of_programme, of_cover = PROGRAMME_SERVICE.methods_by_name, COVER_SERVICE.methods_by_name
    coverage = get_coverage(insurance, surroundings, plant.clock, of_cover["GetCoverage"])
    bind, renew = _bind(grounds, directory), _renew(grounds, directory)
    enrol = covers.rpc(bind, of_cover["BindCover"])
    prolong = covers.rpc(renew, of_cover["RenewCover"])
    return (
        Service.of(
            PROGRAMME_SERVICE,
            [(programmes, programme_rows(grounds, directory))],
            {"GetProgramme": programme.rpc(of_programme["GetProgramme"])},
        ),
        Service.of(
            COVER_SERVICE,
            [(covers, (bind, renew, *cover_rows(grounds, directory)))],
            {"GetCoverage": coverage},
            {
                "EnrolElevators": batch(enrol, of_cover["EnrolElevators"], "elevator_id", check),
                "RenewCovers": batch(prolong, of_cover["RenewCovers"], "elevator_id", check),
            },
        ),
        Service.of(
            CLAIM_SERVICE,
            [(claims, claim_rows(grounds, directory))],
            {"GetClaim": claim.rpc(CLAIM_SERVICE.methods_by_name["GetClaim"])},
        ),
    )


def programme_rows(grounds: Grounds, directory: Directory) -> tuple[Write, ...]:
    """One row per command of a programme."""
    registered = directory.parties.registered("payer")
    return (
        Write(
            OpenGroupProgramme,
            lambda command: str(command.programme_id),
            (grounds.insurer, registered),
        ),
        Write(AmendProgramme),
        Write(CloseProgramme),
    )


def _bind(grounds: Grounds, directory: Directory) -> Write:
    return Write(BindCover, requires=(directory.keyed_elevator, grounds.programme))


def _renew(grounds: Grounds, directory: Directory) -> Write:
    return Write(RenewCover, requires=(directory.keyed_elevator, grounds.programme))


def cover_rows(grounds: Grounds, directory: Directory) -> tuple[Write, ...]:
    """One row per command of an elevator's insurance, but binding and renewing."""
    elevator = directory.keyed_elevator
    return (
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
