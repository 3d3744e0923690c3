"""Binding 承保: within the programme, not twice by the same programme, only what stands."""

from datetime import date
from typing import Any

import pytest

from services.insurance.cover import covered_on, rules
from services.insurance.cover.commands import BindCover, QuotePremium
from services.insurance.events.cover import CoverBound, CoverHappened
from services.insurance.events.values import EquipmentClass, ProgrammeVersion
from services.insurance.programme.rules import (
    NotThePayer,
    ProgrammeAlreadyClosed,
    ProgrammeOfAnotherInsurer,
    ProgrammeUnknown,
)
from services.kernel.errors import Refused
from services.reference.elevator import ElevatorNotStanding, PhaseName, TechnicalParameters
from tests.insurance.facts import (
    BIND,
    BOUND,
    CANCEL,
    INSURER,
    LIFT,
    OTHER_INSURER,
    PAYER,
    PROGRAMME,
    STRANGER,
    YUAN,
    an_elevator,
    terms,
)


def binding(**changes: Any) -> BindCover:
    return BIND.model_copy(update=changes)


def bound_by(command: BindCover, *past: CoverHappened) -> CoverBound:
    [event] = an_elevator(*past).when(command).decided()
    assert isinstance(event, CoverBound)
    return event


def test_a_cover_has_the_terms_of_its_first_day() -> None:
    """Limits, insured roles and the tariff's premium come from the version in force then."""
    an_elevator().when(BIND).then(BOUND)
    raised = terms(base_premiums=tuple(
        one.model_copy(update={"amount_fen": 120 * YUAN}) for one in terms().base_premiums
    ))  # fmt: skip
    second = ProgrammeVersion(version=2, effective_from=date(2015, 7, 1), terms=raised)
    amended = PROGRAMME.model_copy(update={"versions": (*PROGRAMME.versions, second)})
    for first, version, premium in ((date(2015, 6, 30), 1, 93), (date(2015, 7, 1), 2, 120)):
        command = binding(programme=amended, covers_from=first)
        [bound] = an_elevator().when(command).decided()
        expected = {
            "covers_from": first,
            "programme_version": version,
            "premium_fen": premium * YUAN,
        }
        assert bound == BOUND.model_copy(update=expected)


def test_the_same_cover_again_changes_nothing() -> None:
    """A list that is sent again under new request ids writes nothing."""
    an_elevator(BOUND).when(BIND).then()
    other = binding(covers_to=date(2015, 12, 30))
    an_elevator(BOUND).when(other).refuses(rules.CoverNumberTaken)


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"programme": None}, ProgrammeUnknown),
        ({"insurer": OTHER_INSURER}, ProgrammeOfAnotherInsurer),
        ({"payer": STRANGER}, NotThePayer),
        ({"covers_to": date(2014, 12, 31)}, rules.CoverEndsBeforeItBegins),
        ({"covers_from": date(2014, 12, 31)}, rules.CoverOutsideProgramme),
        ({"covers_to": date(2017, 1, 1)}, rules.CoverOutsideProgramme),
        ({"quote_id": "Q-0"}, rules.QuoteUnknown),
    ],
)
def test_what_is_not_bound(changes: dict[str, Any], rule: type[Refused]) -> None:
    """Another's programme, somebody who does not pay, days outside, a quote nobody made."""
    an_elevator().when(binding(**changes)).refuses(rule)


def test_who_is_insured_by_name_stays_so() -> None:
    """The cover names the programme's insured parties besides the roles."""
    programme = PROGRAMME.model_copy(update={"insured_parties": (STRANGER,)})
    bound = bound_by(binding(programme=programme))
    assert bound == BOUND.model_copy(update={"insured_parties": (STRANGER,)})


def test_the_payer_may_bind() -> None:
    """Who acts as payer is the payer of the programme."""
    an_elevator().when(binding(payer=PAYER)).then(BOUND)


@pytest.mark.parametrize(
    ("phase", "fine"),
    [
        (PhaseName.IN_USE, True),
        (PhaseName.SEALED, True),
        (PhaseName.SCRAPPED, False),
        (PhaseName.MANUFACTURED, False),
    ],
)
def test_only_what_stands_is_covered(phase: PhaseName, *, fine: bool) -> None:
    """A sealed lift may fall, too; scrap and what is not built yet has no cover."""
    command = binding(elevator=LIFT.model_copy(update={"phase": phase}))
    if fine:
        an_elevator().when(command).then(BOUND)
    else:
        an_elevator().when(command).refuses(ElevatorNotStanding)


def test_elevators_are_enrolled_in_the_window() -> None:
    """The day of the act counts, both ends included."""
    for day, refused in (
        ((2014, 11, 30), True),
        ((2014, 12, 1), False),
        ((2016, 6, 30), False),
        ((2016, 7, 1), True),
    ):
        attempt = an_elevator().on(*day).when(BIND)
        if refused:
            attempt.refuses(rules.OutsideEnrolmentWindow)
        else:
            attempt.then(BOUND)


def test_a_closed_programme_enrols_nobody() -> None:
    """From the day of its closing on."""
    closed = binding(programme=PROGRAMME.model_copy(update={"closed_on": date(2015, 10, 1)}))
    an_elevator().on(2015, 9, 30).when(closed).then(BOUND)
    an_elevator().on(2015, 10, 1).when(closed).refuses(ProgrammeAlreadyClosed)


@pytest.mark.parametrize(
    ("first", "last", "overlaps"),
    [
        (date(2015, 12, 31), date(2016, 6, 1), True),
        (date(2016, 1, 1), date(2016, 6, 1), False),
        (date(2015, 3, 1), date(2015, 4, 1), True),
        (date(2015, 1, 1), date(2015, 1, 1), True),
    ],
)
def test_one_programme_covers_a_day_once(first: date, last: date, *, overlaps: bool) -> None:
    """Every common day counts; the day after the last is free."""
    command = binding(cover_id="P-9", covers_from=first, covers_to=last)
    if overlaps:
        an_elevator(BOUND).when(command).refuses(rules.CoverOverlaps)
    else:
        assert an_elevator(BOUND).when(command).decided()


def test_other_programmes_may_overlap() -> None:
    """A property manager may buy more than the city's programme."""
    other = PROGRAMME.model_copy(update={"programme_id": "XM-EXTRA", "insurer": OTHER_INSURER})
    command = binding(
        cover_id="P-9", programme_id="XM-EXTRA", programme=other, insurer=OTHER_INSURER
    )
    story = an_elevator(BOUND)
    [bound] = story.when(command).decided()
    covers = covered_on(story.also(bound).state, date(2015, 5, 1))
    assert {one.bound.insurer for one in covers} == {INSURER, OTHER_INSURER}


def test_what_was_cancelled_is_free_again() -> None:
    """From the day after the last day in force."""
    story = an_elevator(*an_elevator(BOUND).when(CANCEL).decided()).also(BOUND)
    free = binding(cover_id="P-9", covers_from=date(2015, 10, 1))
    assert story.when(free).decided()
    busy = binding(cover_id="P-9", covers_from=date(2015, 9, 30))
    story.when(busy).refuses(rules.CoverOverlaps)


def test_a_quote_gives_the_premium() -> None:
    """Of the same version; without one it is the tariff of the equipment's class."""
    quote = QuotePremium(
        quote_id="Q-1",
        programme_id="XM-2015",
        insurer=INSURER,
        priced_on=date(2015, 1, 1),
        elevator=LIFT,
        programme=PROGRAMME,
    )
    quoted = an_elevator().when(quote).decided()
    story = an_elevator(*quoted)
    assert (
        bound_by(binding(quote_id="Q-1"), *quoted).premium_fen == 8_747
    )  # 93 yuan x 1.1 (ten years) x 0.95 (housing) x 0.9
    second = ProgrammeVersion(version=2, effective_from=date(2015, 1, 1), terms=terms())
    newer = PROGRAMME.model_copy(update={"versions": (*PROGRAMME.versions, second)})
    story.when(binding(quote_id="Q-1", programme=newer)).refuses(rules.QuoteOfOtherTerms)


@pytest.mark.parametrize(
    ("kind_code", "used_since", "equipment"),
    [
        ("3110", date(2004, 3, 1), EquipmentClass.VERTICAL),
        ("3310", date(2004, 3, 1), EquipmentClass.ESCALATOR),
        ("3320", date(2004, 3, 1), EquipmentClass.ESCALATOR),
        (None, None, EquipmentClass.VERTICAL),
        ("3110", date(2014, 1, 2), EquipmentClass.NEW),
        ("3110", date(2014, 1, 1), EquipmentClass.VERTICAL),
    ],
)
def test_the_tariff_goes_by_equipment(
    kind_code: str | None, used_since: date | None, equipment: EquipmentClass
) -> None:
    """New in its first year of use, else an escalator or a vertical lift."""
    lift = LIFT.model_copy(
        update={
            "parameters": TechnicalParameters(kind_code=kind_code),
            "put_into_use_on": used_since,
        }
    )
    bound = bound_by(binding(elevator=lift))
    tariff = {one.equipment_class: one.amount_fen for one in terms().base_premiums}
    assert bound.premium_fen == tariff[equipment]
