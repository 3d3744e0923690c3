"""Opening a programme 设立统保项目: its terms hold together, or it is not opened."""

from datetime import date
from typing import Any

import pytest

from services.insurance.events.values import (
    AgeBand,
    ClassShares,
    FactorTable,
    GradeFactor,
    InsuredRole,
    LimitKind,
    MaintainerGrade,
    PlaceClass,
    PlaceFactor,
    PremiumShare,
    ProgrammeVersion,
    RescueBand,
)
from services.insurance.programme import AmendProgramme, OpenGroupProgramme, rules
from services.insurance.programme.state import card_of, subject_of
from services.kernel.errors import Refused
from services.reference.elevator import PlaceType
from tests.insurance.facts import (
    INSURER,
    LIMITS,
    OPEN,
    OPENED,
    PAYER,
    PROGRAMME,
    STRANGER,
    TERMS,
    a_programme,
    terms,
)

HOUSING = PlaceClass.HOUSING


def opening(**changes: Any) -> OpenGroupProgramme:
    return OPEN.model_copy(update={"terms": terms(**changes)})


def shared(*points: int, twice: bool = False) -> tuple[ClassShares, ...]:
    roles = [InsuredRole.USER_UNIT] * 3 if twice else list(InsuredRole)
    shares = tuple(
        PremiumShare(role=role, basis_points=one) for role, one in zip(roles, points, strict=False)
    )
    return (ClassShares(place_class=HOUSING, shares=shares),)


def test_a_programme_is_opened_once() -> None:
    """Its first version is in force from its first day; a second opening is refused."""
    a_programme().when(OPEN).then(OPENED)
    assert card_of(a_programme(OPENED).state) == PROGRAMME
    a_programme(OPENED).when(OPEN).refuses(rules.ProgrammeAlreadyOpened)


def test_a_programme_is_for_a_place() -> None:
    """A division that is not good on the day is none."""
    nowhere = OPEN.model_copy(update={"division": "999999"})
    a_programme().when(nowhere).refuses(rules.ProgrammeSeatUnknown)


@pytest.mark.parametrize("points", [(5_000, 4_999), (5_000, 5_001), (9_999,), (10_000, 1)])
def test_shares_sum_to_the_whole(points: tuple[int, ...]) -> None:
    """A basis point more or less is refused, in any class of places."""
    a_programme().when(opening(payer_shares=shared(*points))).refuses(rules.SharesNotWhole)
    both = (*TERMS.payer_shares[1:], *shared(*points))
    a_programme().when(opening(payer_shares=both)).refuses(rules.SharesNotWhole)


@pytest.mark.parametrize("points", [(10_000,), (1, 9_999), (3_333, 3_333, 3_334)])
def test_any_division_of_the_whole_is_fine(points: tuple[int, ...]) -> None:
    """One may bear all; no class need be named, then the payer bears it."""
    assert a_programme().when(opening(payer_shares=shared(*points))).decided()
    assert a_programme().when(opening(payer_shares=())).decided()


def test_nobody_shares_twice() -> None:
    """A class of places is named once, and in it each role."""
    half = shared(5_000, 5_000, twice=True)
    a_programme().when(opening(payer_shares=half)).refuses(rules.ShareNamedTwice)
    twice = (*shared(10_000), *shared(10_000))
    a_programme().when(opening(payer_shares=twice)).refuses(rules.ShareNamedTwice)


@pytest.mark.parametrize(
    ("person", "accident", "elevator", "fine"),
    [(1, 1, 1, True), (1, 2, 3, True), (3, 3, 2, False), (2, 1, 3, False), (1, 3, 2, False)],
)
def test_limits_rise(person: int, accident: int, elevator: int, *, fine: bool) -> None:
    """The total per elevator is not below that per person; the accident lies between."""
    limits = LIMITS.model_copy(
        update={
            "per_person_fen": person,
            "per_accident_fen": accident,
            "per_elevator_fen": elevator,
        }
    )
    attempt = a_programme().when(opening(limits=limits))
    if fine:
        assert attempt.decided()
    else:
        attempt.refuses(rules.LimitsOutOfOrder)


def test_limits_below_the_advice_are_marked() -> None:
    """The advice is no law: the event says which limits are below it, and by which version."""
    assert OPENED.limits_below_advice == (LimitKind.PER_PERSON, LimitKind.PER_ELEVATOR)
    assert OPENED.rule_version == "advised_limits@2000-01-01"
    high = LIMITS.model_copy(
        update={
            "per_person_fen": 100_000_000,
            "per_accident_fen": 300_000_000,
            "per_elevator_fen": 500_000_000,
        }
    )
    [opened] = a_programme().when(opening(limits=high)).decided()
    assert opened.limits_below_advice == ()  # type: ignore[union-attr]


BAD_FACTORS: list[tuple[FactorTable, type[Refused]]] = [
    (
        FactorTable(age_bands=(AgeBand(from_years=1, basis_points=10_000),)),
        rules.FactorBandsOutOfOrder,
    ),
    (
        FactorTable(
            rescue_bands=tuple(RescueBand(from_cases=n, basis_points=10_000) for n in (0, 3, 3))
        ),
        rules.FactorBandsOutOfOrder,
    ),
    (
        FactorTable(
            place_factors=(PlaceFactor(place_type=PlaceType.MALL, basis_points=10_000),) * 2
        ),
        rules.FactorNamedTwice,
    ),
    (
        FactorTable(grade_factors=(GradeFactor(grade=MaintainerGrade.A, basis_points=9_000),) * 2),
        rules.FactorNamedTwice,
    ),
]


@pytest.mark.parametrize(("factors", "rule"), BAD_FACTORS)
def test_factors_are_unambiguous(factors: FactorTable, rule: type[Refused]) -> None:
    """Bands begin with zero and rise; a kind of place or a grade has one factor."""
    a_programme().when(opening(factors=factors)).refuses(rule)
    assert a_programme().when(opening(factors=FactorTable())).decided()


def test_the_tariff_prices_every_lift() -> None:
    """Vertical lifts and escalators, each once; new ones may have a price of their own."""
    vertical, escalator, new = TERMS.base_premiums
    assert a_programme().when(opening(base_premiums=(vertical, escalator))).decided()
    for tariff in ((vertical, new), (escalator,), (vertical, escalator, vertical)):
        a_programme().when(opening(base_premiums=tariff)).refuses(rules.BasePremiumMissing)


def test_somebody_is_insured() -> None:
    """At least one role, each once."""
    for roles in ((), (InsuredRole.OWNER, InsuredRole.OWNER)):
        a_programme().when(opening(insured_roles=roles)).refuses(rules.InsuredRoleMissing)


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"valid_to": date(2014, 12, 31)}, rules.ProgrammeEndsBeforeItBegins),
        ({"enrolment_to": date(2014, 11, 30)}, rules.EnrolmentWindowOutside),
        ({"enrolment_to": date(2017, 1, 1)}, rules.EnrolmentWindowOutside),
    ],
)
def test_days_are_in_order(changes: dict[str, date], rule: type[Refused]) -> None:
    """Validity has a day, and so has the enrolment, which may begin earlier but not end later."""
    a_programme().when(opening(**changes)).refuses(rule)


AMEND = AmendProgramme(
    effective_from=date(2015, 7, 1),
    terms=terms(limits=LIMITS.model_copy(update={"per_elevator_fen": 200_000_000})),
    document_number="批-7",
)


def test_an_amendment_is_a_new_version() -> None:
    """Covers that begin before its day keep the old terms, those from then on get the new."""
    story = a_programme(OPENED)
    card = card_of(story.when(AMEND).after)
    new = ProgrammeVersion(version=2, effective_from=date(2015, 7, 1), terms=AMEND.terms)
    assert card.versions == (*PROGRAMME.versions, new)
    assert card.version_on(date(2015, 6, 30)).version == 1
    assert card.version_on(date(2015, 7, 1)).version == 2
    assert card.version_on(date(2014, 1, 1)).version == 1
    assert card.version(3) is None


def test_the_same_amendment_changes_nothing() -> None:
    """Told twice, it is one version."""
    [amended] = a_programme(OPENED).when(AMEND).decided()
    a_programme(OPENED, amended).when(AMEND).then()


def test_an_amendment_is_checked_like_an_opening() -> None:
    """Its shares sum to the whole, too; and it does not take effect before the last one."""
    broken = AMEND.model_copy(update={"terms": terms(payer_shares=shared(9_000))})
    a_programme(OPENED).when(broken).refuses(rules.SharesNotWhole)
    for day in (date(2014, 12, 31), date(2017, 1, 1)):
        odd = AMEND.model_copy(update={"effective_from": day})
        a_programme(OPENED).when(odd).refuses(rules.AmendmentBeforeTheLast)
    a_programme().when(AMEND).refuses(rules.ProgrammeUnknown)


def test_whom_a_programme_concerns() -> None:
    """Its place, its insurer, its payer in whatever role, and whoever is insured by name."""
    named = OPENED.model_copy(update={"insured_parties": (STRANGER,)})
    subject = subject_of(a_programme(named).state)
    assert subject.division == "350200"
    assert ("insurer", INSURER.party_id) in subject.parties
    assert ("department", PAYER.party_id) in subject.parties
    assert ("maintainer", STRANGER.party_id) in subject.parties
    assert ("insurer", STRANGER.party_id) not in subject.parties
