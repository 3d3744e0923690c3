"""The premium 保费: a pure function, every factor with its events, repeatable by anybody."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given as every
from hypothesis import strategies as st

from services.insurance import premium
from services.insurance.cover import rules
from services.insurance.cover.card import coverage_of
from services.insurance.cover.commands import (
    AdjustPremium,
    PricingFacts,
    PublishedGrade,
    QuotePremium,
    RecordedRescue,
)
from services.insurance.cover.pricing import months_before
from services.insurance.events.cover import PremiumAdjusted, PremiumQuoted
from services.insurance.events.values import (
    InsuredRole,
    MaintainerGrade,
    PlaceClass,
    PremiumEvidence,
    PremiumFactor,
    PremiumFactorKind,
    PremiumPart,
    PremiumShare,
)
from services.insurance.programme.rules import ProgrammeOfAnotherInsurer, ProgrammeUnknown
from services.kernel.errors import Refused
from services.reference.elevator import ElevatorNotStanding, PhaseName, Place, PlaceType
from tests.insurance.facts import (
    BOUND,
    ELEVATOR,
    INSURER,
    LIFT,
    MAINTAINER,
    OTHER_ELEVATOR,
    OTHER_INSURER,
    PROGRAMME,
    TERMS,
    an_elevator,
    terms,
)

REGISTERED = PremiumEvidence(position=11, stored_name="registry.UseRegistered.v1")
SELECTED = PremiumEvidence(position=5, stored_name="registry.ElevatorSelected.v1")
RATED = PremiumEvidence(position=40, stored_name="maintenance.RatingPublished.v1")


def rescue(number: int, **changes: Any) -> RecordedRescue:
    """A rescue at the lift in the middle of 2014."""
    facts: dict[str, Any] = {
        "case_id": f"K-{number}",
        "elevator_id": ELEVATOR,
        "is_rescue": True,
        "happened_on": date(2014, 6, number),
        "evidence": PremiumEvidence(position=20 + number, stored_name="emergency.CaseOpened.v1"),
    }
    return RecordedRescue(**facts | changes)


GRADE_A = PublishedGrade(
    maintainer=MAINTAINER, period="2014", grade=MaintainerGrade.A, evidence=RATED
)
FACTS = PricingFacts(
    age=(REGISTERED,), place=(SELECTED,), grade=GRADE_A, rescues=(rescue(1), rescue(2), rescue(3))
)
QUOTE = QuotePremium(
    quote_id="Q-1",
    programme_id="XM-2015",
    insurer=INSURER,
    priced_on=date(2015, 1, 1),
    rating_period="2014",
    rescue_case_ids=("K-1", "K-2", "K-3"),
    elevator=LIFT,
    programme=PROGRAMME,
    facts=FACTS,
)
ADJUST = AdjustPremium(
    cover_id="P-1",
    adjustment_number="F-1",
    insurer=INSURER,
    effective_from=date(2015, 6, 1),
    reason="维保等级公布",
    rating_period="2014",
    elevator=LIFT,
    programme=PROGRAMME,
    facts=FACTS.model_copy(update={"rescues": ()}),
)


def quoted(command: QuotePremium = QUOTE) -> PremiumQuoted:
    [event] = an_elevator().when(command).decided()
    assert isinstance(event, PremiumQuoted)
    return event


def with_facts(**changes: Any) -> QuotePremium:
    return QUOTE.model_copy(update={"facts": FACTS.model_copy(update=changes)})


def test_every_factor_names_its_events() -> None:
    """Age by the registration, place by the registry, the grade by its publication, each rescue."""
    rescues = tuple(one.evidence for one in FACTS.rescues if one.evidence)
    calculated = quoted().calculation
    assert calculated.factors == (
        PremiumFactor(kind=PremiumFactorKind.AGE, basis_points=11_000, evidence=(REGISTERED,)),
        PremiumFactor(kind=PremiumFactorKind.PLACE, basis_points=9_500, evidence=(SELECTED,)),
        PremiumFactor(
            kind=PremiumFactorKind.MAINTAINER_GRADE, basis_points=8_000, evidence=(RATED,)
        ),
        PremiumFactor(kind=PremiumFactorKind.RESCUE_RECORD, basis_points=12_000, evidence=rescues),
    )
    assert (calculated.base_premium_fen, calculated.premium_fen) == (9_300, 9_330)


def test_a_quote_is_repeated_from_what_it_stores() -> None:
    """From the stored bytes and the version they name, to the same fen."""
    stored = PremiumQuoted.model_validate_json(quoted().model_dump_json()).calculation
    version = PROGRAMME.version(stored.programme_version)
    assert version is not None
    assert premium.repeated(stored, version.terms) == stored.premium_fen
    product = Fraction(stored.base_premium_fen)
    for factor in stored.factors:
        product *= Fraction(factor.basis_points, 10_000)
    assert stored.premium_fen == int(product + Fraction(1, 2))


def test_what_is_not_known_changes_nothing() -> None:
    """No rating asked for, no place, no age: neutral, without an event to name."""
    lift = LIFT.model_copy(update={"place": None, "put_into_use_on": None})
    facts = PricingFacts(age=(REGISTERED,), place=(SELECTED,))
    command = QUOTE.model_copy(
        update={"elevator": lift, "facts": facts, "rating_period": None, "rescue_case_ids": ()}
    )
    calculated = quoted(command).calculation
    assert [(one.basis_points, one.evidence) for one in calculated.factors] == [
        (10_000, ()),
        (10_000, ()),
        (10_000, ()),
        (9_000, ()),
    ]
    assert calculated.inputs.place_class is PlaceClass.OTHER_BUILDING


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"grade": None}, rules.PremiumRatingMissing),
        ({"rescues": (RecordedRescue(case_id="K-9"),)}, rules.RescueRecordUnknown),
        ({"rescues": (rescue(1, is_rescue=False),)}, rules.RescueRecordNotARescue),
        (
            {"rescues": (rescue(1, elevator_id=OTHER_ELEVATOR),)},
            rules.RescueRecordOfAnotherElevator,
        ),
        (
            {"rescues": (rescue(1, happened_on=date(2014, 1, 1)),)},
            rules.RescueRecordOutsideLookback,
        ),
        (
            {"rescues": (rescue(1, happened_on=date(2015, 1, 2)),)},
            rules.RescueRecordOutsideLookback,
        ),
    ],
)
def test_evidence_is_verified(changes: dict[str, Any], rule: type[Refused]) -> None:
    """A rating that was not published; a case of another kind, lift or time."""
    an_elevator().when(with_facts(**changes)).refuses(rule)


def test_the_look_back_reaches_to_its_first_day() -> None:
    """Twelve months before 1 January 2015 begin on 2 January 2014; a case counts once."""
    first, twice = rescue(1, happened_on=date(2014, 1, 2)), (rescue(2), rescue(2))
    assert quoted(with_facts(rescues=(first,))).calculation.inputs.rescue_cases == 1
    assert quoted(with_facts(rescues=twice)).calculation.inputs.rescue_cases == 1


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2015, 3, 31), 1, date(2015, 2, 28)),
        (date(2016, 3, 31), 1, date(2016, 2, 29)),
        (date(2015, 1, 15), 12, date(2014, 1, 15)),
        (date(2015, 1, 31), 1, date(2014, 12, 31)),
        (date(2015, 12, 31), 1, date(2015, 11, 30)),
        (date(2016, 2, 29), 24, date(2014, 2, 28)),
    ],
)
def test_months_are_counted_back(day: date, months: int, expected: date) -> None:
    """To the same day of the month, or its last."""
    assert months_before(day, months) == expected


def test_a_quote_number_means_one_quote() -> None:
    """The same again is nothing new; other facts need another number."""
    story = an_elevator(quoted())
    story.when(QUOTE).then()
    story.when(with_facts(rescues=())).refuses(rules.QuoteNumberTaken)


def test_who_quotes_for_what() -> None:
    """The programme's own insurer, for a lift that stands; a villa is housing."""
    story = an_elevator()
    for changes, rule in (
        ({"insurer": OTHER_INSURER}, ProgrammeOfAnotherInsurer),
        ({"programme": None}, ProgrammeUnknown),
        ({"elevator": LIFT.model_copy(update={"phase": PhaseName.SCRAPPED})}, ElevatorNotStanding),
        ({"place_class": PlaceClass.OTHER_BUILDING}, rules.PlaceClassContradicted),
    ):
        story.when(QUOTE.model_copy(update=changes)).refuses(rule)
    villa = QUOTE.model_copy(update={"place_class": PlaceClass.VILLA})
    assert quoted(villa).calculation.parts == ()  # no shares for villas: the payer bears it all
    office = LIFT.model_copy(
        update={"place": Place(division="350203", place_type=PlaceType.OFFICE)}
    )
    no_villa = villa.model_copy(update={"elevator": office})
    story.when(no_villa).refuses(rules.PlaceClassContradicted)


def test_one_pays_and_each_bears_its_part() -> None:
    """2:3:5 in housing; the parts sum to the premium, to the fen."""
    assert quoted().calculation.parts == (
        PremiumPart(role=InsuredRole.USER_UNIT, amount_fen=1_866),
        PremiumPart(role=InsuredRole.MAINTAINER, amount_fen=2_799),
        PremiumPart(role=InsuredRole.INSPECTION_BODY, amount_fen=4_665),
    )


def test_a_priced_day_is_today_unless_stated() -> None:
    """The age of the lift and the version of the terms go by it."""
    command = QUOTE.model_copy(
        update={"priced_on": None, "facts": FACTS.model_copy(update={"rescues": ()})}
    )
    assert quoted(command).calculation.priced_on == date(2015, 10, 1)


def test_a_premium_is_adjusted_within_its_cover() -> None:
    """Under the version it was bound by; from that day on the card shows the new one."""
    story = an_elevator(BOUND)
    [adjusted] = story.when(ADJUST).decided()
    assert isinstance(adjusted, PremiumAdjusted)
    assert adjusted.former_premium_fen == 9_300
    assert adjusted.calculation.premium_fen == 6_997  # 93 yuan x 1.1 x 0.95 x 0.8 x 0.9
    after = story.also(adjusted)
    after.when(ADJUST).then()
    for day, fen in ((date(2015, 5, 31), 9_300), (date(2015, 6, 1), 6_997)):
        assert coverage_of(after.state, ELEVATOR, day).covers[0].premium_fen == fen
    again = ADJUST.model_copy(update={"adjustment_number": "F-2"})
    after.when(again).then()  # the premium is so already


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"cover_id": "P-0"}, rules.CoverUnknown),
        ({"insurer": OTHER_INSURER}, rules.CoverOfAnotherInsurer),
        ({"programme": None}, ProgrammeUnknown),
        ({"effective_from": date(2016, 1, 1)}, rules.CoverNotInForce),
    ],
)
def test_what_is_not_adjusted(changes: dict[str, Any], rule: type[Refused]) -> None:
    """An unknown cover, another's, or on a day on which it is not in force."""
    an_elevator(BOUND).when(ADJUST.model_copy(update=changes)).refuses(rule)


def test_an_adjustment_number_means_one_adjustment() -> None:
    """Another calculation needs another number."""
    story = an_elevator(BOUND)
    after = story.also(*story.when(ADJUST).decided())
    other = ADJUST.model_copy(update={"effective_from": date(2015, 7, 1)})
    after.when(other).refuses(rules.AdjustmentNumberTaken)


POINTS = st.integers(1_000, 50_000)


@every(st.integers(1, 10**9), st.lists(POINTS, max_size=4))
def test_the_premium_is_the_exact_product_rounded_once(base: int, points: list[int]) -> None:
    """Never further than half a fen from the exact product; half a fen goes up."""
    exact = Fraction(base)
    for one in points:
        exact *= Fraction(one, 10_000)
    off = premium.premium_fen(base, points) - exact
    assert -Fraction(1, 2) < off <= Fraction(1, 2)


@every(st.integers(0, 10**9), st.lists(st.integers(1, 5_000), min_size=1, max_size=3))
def test_parts_sum_to_the_premium(total: int, some: list[int]) -> None:
    """Whatever the shares are; each part is within a fen of its exact share."""
    points = [*some, 10_000 - sum(some)] if sum(some) < 10_000 else [10_000]
    shares = [
        PremiumShare(role=role, basis_points=one)
        for role, one in zip(InsuredRole, points, strict=False)
    ]
    parts = premium.parts_of(total, shares)
    assert sum(one.amount_fen for one in parts) == total
    for part, share in zip(parts, shares, strict=True):
        assert abs(part.amount_fen - Fraction(total * share.basis_points, 10_000)) < 1


def test_a_later_version_leaves_quotes_as_they_were() -> None:
    """A quote names its version: a tariff that changes later changes nothing that was quoted."""
    dearer = terms(
        base_premiums=tuple(
            one.model_copy(update={"amount_fen": one.amount_fen * 2}) for one in TERMS.base_premiums
        )
    )
    stored = quoted().calculation
    assert premium.repeated(stored, TERMS) == stored.premium_fen
    assert premium.repeated(stored, dearer) == 18_660
