"""What the tests of insurance begin with: a group programme of Xiamen, a lift it covers, a claim.

The programme is valid from 1 January 2015 to 31 December 2016 and enrols until the end of June 2016;
the lift is covered for 2015. A spec without a date acts on 1 October 2015.
"""

from datetime import UTC, date, datetime
from functools import cache
from typing import Any

from services.insurance import claim, cover, programme
from services.insurance.advice import ADVISED_LIMITS, below_advice
from services.insurance.claim.commands import FileClaim
from services.insurance.cover.commands import BindCover, CancelCover, RenewCover, UseLimit
from services.insurance.cover.state import CoverFacts
from services.insurance.events import ClaimHappened, CoverHappened, ProgrammeHappened
from services.insurance.events.claim import ClaimAssessed, ClaimAward, ClaimFiled, InjuryKind
from services.insurance.events.cover import (
    CancellationReason,
    ClaimIncident,
    CoverBound,
    IncidentKind,
    PaidPart,
)
from services.insurance.events.programme import GroupProgrammeOpened
from services.insurance.events.values import (
    AgeBand,
    BasePremium,
    ClassShares,
    EquipmentClass,
    FactorTable,
    GradeFactor,
    InsuredRole,
    LiabilityLimits,
    MaintainerGrade,
    PlaceClass,
    PlaceFactor,
    PremiumShare,
    ProgrammeTerms,
    ProgrammeVersion,
    RescueBand,
)
from services.insurance.programme import OpenGroupProgramme, ProgrammeCard
from services.kernel.decider import Decider
from services.reference.divisions import Divisions
from services.reference.elevator import (
    ElevatorFacts,
    PhaseName,
    Place,
    PlaceType,
    TechnicalParameters,
)
from services.reference.party import PartyRef
from tests.spec import Given, given

ELEVATOR = "a" * 26
OTHER_ELEVATOR = "b" * 26
INSURER = PartyRef(party_id="register:xm:picc", name="人保财险厦门分公司")
OTHER_INSURER = PartyRef(party_id="register:xm:cpic", name="太平洋财险厦门分公司")
PAYER = PartyRef(party_id="register:xm:property", name="莲花物业管理有限公司")
STRANGER = PartyRef(party_id="register:xm:stranger", name="别人")
MAINTAINER = PartyRef(party_id="register:xm:maintainer", name="厦门莲花电梯维保有限公司")
MAKER = PartyRef(party_id="register:xm:maker", name="厦门电梯制造有限公司")

YUAN = 100
LIMITS = LiabilityLimits(
    per_person_fen=500_000 * YUAN,
    per_accident_fen=800_000 * YUAN,
    per_elevator_fen=1_000_000 * YUAN,
)
FACTORS = FactorTable(
    age_bands=(
        AgeBand(from_years=0, basis_points=10_000),
        AgeBand(from_years=10, basis_points=11_000),
        AgeBand(from_years=15, basis_points=12_500),
    ),
    place_factors=(
        PlaceFactor(place_type=PlaceType.TRANSPORT, basis_points=15_000),
        PlaceFactor(place_type=PlaceType.RESIDENTIAL, basis_points=9_500),
    ),
    grade_factors=(
        GradeFactor(grade=MaintainerGrade.A, basis_points=8_000),
        GradeFactor(grade=MaintainerGrade.D, basis_points=13_000),
    ),
    rescue_bands=(
        RescueBand(from_cases=0, basis_points=9_000),
        RescueBand(from_cases=1, basis_points=10_000),
        RescueBand(from_cases=3, basis_points=12_000),
    ),
)


def _shares(place_class: PlaceClass, *points: tuple[InsuredRole, int]) -> ClassShares:
    shares = tuple(PremiumShare(role=role, basis_points=one) for role, one in points)
    return ClassShares(place_class=place_class, shares=shares)


TERMS = ProgrammeTerms(
    insured_roles=(InsuredRole.USER_UNIT, InsuredRole.MAINTAINER, InsuredRole.INSPECTION_BODY),
    payer_shares=(  # the ratios of 2014: 2:3:5, and 5:4:1
        _shares(
            PlaceClass.HOUSING,
            (InsuredRole.USER_UNIT, 2_000),
            (InsuredRole.MAINTAINER, 3_000),
            (InsuredRole.INSPECTION_BODY, 5_000),
        ),
        _shares(
            PlaceClass.OTHER_BUILDING,
            (InsuredRole.USER_UNIT, 5_000),
            (InsuredRole.MAINTAINER, 4_000),
            (InsuredRole.INSPECTION_BODY, 1_000),
        ),
    ),
    limits=LIMITS,
    base_premiums=(
        BasePremium(equipment_class=EquipmentClass.VERTICAL, amount_fen=93 * YUAN),
        BasePremium(equipment_class=EquipmentClass.ESCALATOR, amount_fen=95 * YUAN),
        BasePremium(equipment_class=EquipmentClass.NEW, amount_fen=98 * YUAN),
    ),
    factors=FACTORS,
    valid_from=date(2015, 1, 1),
    valid_to=date(2016, 12, 31),
    enrolment_from=date(2014, 12, 1),
    enrolment_to=date(2016, 6, 30),
)
OPEN = OpenGroupProgramme(
    programme_id="XM-2015",
    title="厦门市电梯责任险统保",
    division="350200",
    insurer=INSURER,
    payer=PAYER,
    terms=TERMS,
)
RULE_VERSION = ADVISED_LIMITS.version(TERMS.valid_from)
OPENED = GroupProgrammeOpened(
    **dict(OPEN),
    limits_below_advice=below_advice(LIMITS, date(2015, 1, 1)),
    rule_version=RULE_VERSION,
)
PROGRAMME = ProgrammeCard(
    programme_id="XM-2015",
    title=OPEN.title,
    division="350200",
    insurer=INSURER,
    payer=PAYER,
    insured_parties=(),
    versions=(ProgrammeVersion(version=1, effective_from=TERMS.valid_from, terms=TERMS),),
)
LIFT = ElevatorFacts(
    elevator_id=ELEVATOR,
    phase=PhaseName.IN_USE,
    phase_since=datetime(2004, 3, 1, 4, tzinfo=UTC),
    maker=MAKER,
    serial_number="G1",
    place=Place(division="350203", place_type=PlaceType.RESIDENTIAL),
    parameters=TechnicalParameters(kind_code="3110"),
    put_into_use_on=date(2004, 3, 1),
    maintainer=MAINTAINER,
)

BIND = BindCover(
    cover_id="P-1",
    programme_id="XM-2015",
    insurer=INSURER,
    covers_from=date(2015, 1, 1),
    covers_to=date(2015, 12, 31),
    elevator=LIFT,
    programme=PROGRAMME,
)
BOUND = CoverBound(
    cover_id="P-1",
    programme_id="XM-2015",
    programme_version=1,
    insurer=INSURER,
    payer=PAYER,
    covers_from=date(2015, 1, 1),
    covers_to=date(2015, 12, 31),
    limits=LIMITS,
    insured_roles=TERMS.insured_roles,
    premium_fen=93 * YUAN,
)
RENEW = RenewCover(
    cover_id="P-2",
    renews="P-1",
    programme_id="XM-2015",
    insurer=INSURER,
    covers_from=date(2016, 1, 1),
    covers_to=date(2016, 12, 31),
    elevator=LIFT,
    programme=PROGRAMME,
)
CANCEL = CancelCover(
    cover_id="P-1",
    insurer=INSURER,
    ended_on=date(2015, 9, 30),
    reason=CancellationReason.REQUESTED,
    endorsement_number="批-1",
)

INCIDENT = ClaimIncident(
    stream="accident-A1",
    stored_name="emergency.AccidentReported.v1",
    elevator_id=ELEVATOR,
    happened_on=date(2015, 6, 1),
    position=7,
)
VICTIM, OTHER_VICTIM = "person:victim-1", "person:victim-2"
FACTS = CoverFacts(
    cover_id="P-1",
    programme_id="XM-2015",
    insurer=INSURER,
    payer=PAYER,
    limits=LIMITS,
    covers_from=date(2015, 1, 1),
    last_day=date(2015, 12, 31),
)
FILE = FileClaim(
    claim_id="C-1",
    elevator_id=ELEVATOR,
    cover_id="P-1",
    insurer=INSURER,
    incident_kind=IncidentKind.ACCIDENT,
    incident_id="A1",
    claimant=PAYER,
    claimed_fen=600_000 * YUAN,
    injured_persons=2,
    description="轿厢意外移动",
    elevator=LIFT,
    cover=FACTS,
    incident=INCIDENT,
)
FILED = ClaimFiled(
    claim_id="C-1",
    elevator_id=ELEVATOR,
    division="350203",
    cover_id="P-1",
    programme_id="XM-2015",
    insurer=INSURER,
    payer=PAYER,
    limits=LIMITS,
    incident_kind=IncidentKind.ACCIDENT,
    incident=INCIDENT,
    claimant=PAYER,
    claimed_fen=600_000 * YUAN,
    injured_persons=2,
    description="轿厢意外移动",
)
AWARDS = (
    ClaimAward(person_id=VICTIM, injury=InjuryKind.DISABLED, amount_fen=400_000 * YUAN),
    ClaimAward(person_id=OTHER_VICTIM, injury=InjuryKind.INJURED, amount_fen=50_000 * YUAN),
)
ASSESSED = ClaimAssessed(
    assessment_number="核-1",
    awards=AWARDS,
    property_fen=10_000 * YUAN,
    assessed_fen=460_000 * YUAN,
)

ProgrammeStory = Given[programme.Command, programme.State, ProgrammeHappened]
CoverStory = Given[cover.Command, cover.State, CoverHappened]
ClaimStory = Given[claim.Command, claim.State, ClaimHappened]


@cache
def programme_decider() -> Decider[programme.Command, programme.State, ProgrammeHappened]:
    """The rules of programmes, with the national division table, loaded once."""
    return programme.decider(Divisions.load())


def a_programme(*past: ProgrammeHappened) -> ProgrammeStory:
    return given(programme_decider(), *past)


def an_elevator(*past: CoverHappened) -> CoverStory:
    return given(cover.decider, *past)


def a_claim(*past: ClaimHappened) -> ClaimStory:
    return given(claim.decider, *past)


def terms(**changes: Any) -> ProgrammeTerms:
    """The terms with some of them changed."""
    return TERMS.model_copy(update=changes)


def part(yuan: int, person_id: str | None = VICTIM) -> PaidPart:
    return PaidPart(person_id=person_id, amount_fen=yuan * YUAN)


def use(claim_id: str, *parts: PaidPart, **changes: Any) -> UseLimit:
    """What a payment of this claim sets aside on cover P-1."""
    facts: dict[str, Any] = {
        "cover_id": "P-1",
        "claim_id": claim_id,
        "payment_number": "1",
        "incident": INCIDENT,
        "parts": parts,
    }
    return UseLimit(**facts | changes)
