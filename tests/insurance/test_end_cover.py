"""Renewing, cancelling, lapsing 续保、退保、脱保; and coverage on any day."""

from datetime import date
from itertools import permutations
from typing import Any

import pytest

from services.insurance.cover import covered_on, rules
from services.insurance.cover.card import coverage_of
from services.insurance.cover.commands import LapseCover
from services.insurance.cover.state import Cancelled, Lapsed, Running, cover_named
from services.insurance.events.cover import (
    CancellationReason,
    CoverCancelled,
    CoverHappened,
    CoverLapsed,
    CoverRenewed,
    LimitUsed,
)
from services.kernel.errors import Refused
from tests.insurance.facts import (
    BOUND,
    CANCEL,
    ELEVATOR,
    OTHER_INSURER,
    PROGRAMME,
    RENEW,
    an_elevator,
    part,
    use,
)

RENEWED = CoverRenewed(
    **dict(BOUND)
    | {
        "cover_id": "P-2",
        "renews": "P-1",
        "covers_from": date(2016, 1, 1),
        "covers_to": date(2016, 12, 31),
    }
)
CANCELLED = CoverCancelled(
    cover_id="P-1",
    ended_on=date(2015, 9, 30),
    reason=CancellationReason.REQUESTED,
    endorsement_number="批-1",
)
VOID = CANCELLED.model_copy(
    update={"ended_on": date(2014, 12, 31), "reason": CancellationReason.VOID}
)
LAPSE = LapseCover(cover_id="P-1")
LAPSED = CoverLapsed(cover_id="P-1", ended_on=date(2015, 12, 31))


def is_covered(*past: CoverHappened, on: date) -> bool:
    return bool(covered_on(an_elevator(*past).state, on))


def test_a_renewal_is_a_cover_of_its_own() -> None:
    """A number, a period and limits of its own; both covers stay known."""
    an_elevator(BOUND).when(RENEW).then(RENEWED)
    an_elevator(BOUND, RENEWED).when(RENEW).then()
    for day in (date(2015, 1, 1), date(2015, 12, 31), date(2016, 1, 1), date(2016, 12, 31)):
        assert is_covered(BOUND, RENEWED, on=day)
    assert not is_covered(BOUND, RENEWED, on=date(2017, 1, 1))


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"renews": "P-0"}, rules.CoverUnknown),
        ({"covers_from": date(2015, 12, 31)}, rules.RenewalBeforeTheEnd),
        ({"cover_id": "P-1"}, rules.CoverNumberTaken),
        ({"quote_id": "Q-0"}, rules.QuoteUnknown),
        ({"covers_to": date(2017, 1, 1)}, rules.CoverOutsideProgramme),
    ],
)
def test_what_is_no_renewal(changes: dict[str, Any], rule: type[Refused]) -> None:
    """It follows a known cover, after its last day, under a number that is free."""
    an_elevator(BOUND).when(RENEW.model_copy(update=changes)).refuses(rule)


def test_a_renewal_is_the_same_insurers() -> None:
    """Another insurer binds a cover; what was void from the start is not renewed."""
    other = PROGRAMME.model_copy(update={"insurer": OTHER_INSURER})
    command = RENEW.model_copy(update={"insurer": OTHER_INSURER, "programme": other})
    an_elevator(BOUND).when(command).refuses(rules.RenewalByAnotherInsurer)
    an_elevator(BOUND, VOID).when(RENEW).refuses(rules.VoidCoverNotRenewed)


def test_a_renewal_need_not_fall_into_the_window() -> None:
    """Elevators are enrolled in the window; those that are in stay in."""
    an_elevator(BOUND).on(2016, 7, 1).when(RENEW).then(RENEWED)


def test_a_cancelled_cover_ends_on_its_last_day() -> None:
    """Whoever asks for an earlier day is still answered: it was covered."""
    an_elevator(BOUND).when(CANCEL).then(CANCELLED)
    assert is_covered(BOUND, CANCELLED, on=date(2015, 9, 30))
    assert not is_covered(BOUND, CANCELLED, on=date(2015, 10, 1))
    an_elevator(BOUND, CANCELLED).when(CANCEL).then()


def test_a_void_cover_was_never_in_force() -> None:
    """Its last day is the one before its first."""
    command = CANCEL.model_copy(
        update={"ended_on": VOID.ended_on, "reason": CancellationReason.VOID}
    )
    an_elevator(BOUND).when(command).then(VOID)
    assert not is_covered(BOUND, VOID, on=date(2015, 1, 1))


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"cover_id": "P-0"}, rules.CoverUnknown),
        ({"insurer": OTHER_INSURER}, rules.CoverOfAnotherInsurer),
        ({"ended_on": date(2014, 12, 30)}, rules.CancellationOutsideCover),
        ({"ended_on": date(2016, 1, 1)}, rules.CancellationOutsideCover),
    ],
)
def test_what_is_not_cancelled(changes: dict[str, Any], rule: type[Refused]) -> None:
    """An unknown cover, another's, or as of a day that is none of its own."""
    an_elevator(BOUND).when(CANCEL.model_copy(update=changes)).refuses(rule)


def test_a_cover_is_cancelled_once() -> None:
    """As of one day."""
    other = CANCEL.model_copy(update={"ended_on": date(2015, 8, 31)})
    an_elevator(BOUND, CANCELLED).when(other).refuses(rules.CoverAlreadyCancelled)


def test_a_cover_is_not_cancelled_under_its_claims() -> None:
    """The accident of 1 June is paid for: the cover was in force that day, and stays so."""
    used = LimitUsed(**dict(use("C-1", part(1))))
    for day, refused in ((date(2015, 5, 31), True), (date(2015, 6, 1), False)):
        attempt = an_elevator(BOUND, used).when(CANCEL.model_copy(update={"ended_on": day}))
        if refused:
            attempt.refuses(rules.CancellationBeforeItsClaims)
        else:
            assert attempt.decided()


def test_a_cover_lapses_after_its_last_day() -> None:
    """On that day it is in force until midnight in China; the timer is not believed before."""
    story = an_elevator(BOUND)
    story.on(2015, 12, 31).when(LAPSE).refuses(rules.CoverPeriodNotOver)
    story.on(2016, 1, 1).when(LAPSE).then(LAPSED)
    assert cover_named(story.state, "P-1").lapses_on == date(2016, 1, 1)


def test_what_ended_does_not_lapse() -> None:
    """Fired twice, or after a cancellation or a renewal, the deadline changes nothing."""
    endings: tuple[CoverHappened, ...] = (LAPSED, CANCELLED, RENEWED)
    for ending in endings:
        an_elevator(BOUND, ending).on(2016, 1, 1).when(LAPSE).then()
    an_elevator().on(2016, 1, 1).when(LAPSE).refuses(rules.CoverUnknown)


def test_a_renewal_after_a_gap_does_not_prevent_the_lapse() -> None:
    """A day without this cover is a lapse, also if it is renewed later."""
    late = RENEWED.model_copy(update={"covers_from": date(2016, 1, 2)})
    an_elevator(BOUND, late).on(2016, 1, 5).when(LAPSE).then(LAPSED)


def test_a_lapse_says_whether_another_cover_is_in_force() -> None:
    """Of another insurer, or bound and not renewed: then nobody need be warned."""
    other = BOUND.model_copy(
        update={"cover_id": "F-1", "programme_id": "X", "covers_to": date(2016, 6, 30)}
    )
    still = LAPSED.model_copy(update={"still_covered": True})
    an_elevator(BOUND, other).on(2016, 1, 1).when(LAPSE).then(still)


def test_a_lapsed_cover_may_be_renewed_or_turn_out_cancelled() -> None:
    """Late facts: the cancellation of September is told in January, and holds."""
    story = an_elevator(BOUND, LAPSED).on(2016, 1, 10)
    story.when(RENEW.model_copy(update={"covers_from": date(2016, 1, 15)})).decided()
    story.when(CANCEL).then(CANCELLED)
    assert not is_covered(BOUND, LAPSED, CANCELLED, on=date(2015, 10, 1))


def test_facts_in_any_order_amount_to_the_same() -> None:
    """A cancellation that is told before its cover, or a lapse before the cancellation."""
    facts: list[CoverHappened] = [BOUND, LAPSED, CANCELLED, RENEWED]
    for past in permutations(facts):
        state = an_elevator(*past).state
        cover = cover_named(state, "P-1")
        assert (cover.last_day, cover.phase) == (
            date(2015, 9, 30),
            Cancelled(CancellationReason.REQUESTED),
        )
        assert isinstance(cover_named(state, "P-2").phase, Running)
    assert cover_named(an_elevator(LAPSED, BOUND).state, "P-1").phase == Lapsed()
    assert not is_covered(CANCELLED, on=date(2015, 9, 1))


def test_the_card_tells_of_any_day() -> None:
    """Covered or not, and by what; what is another insurer's is left out."""
    foreign = BOUND.model_copy(
        update={"cover_id": "F-1", "programme_id": "X", "insurer": OTHER_INSURER}
    )
    state = an_elevator(BOUND, CANCELLED, foreign).state
    everything = coverage_of(state, ELEVATOR, date(2015, 11, 1))
    assert everything.covered
    assert [(one.cover_id, one.in_force) for one in everything.covers] == [
        ("F-1", True),
        ("P-1", False),
    ]
    own = coverage_of(state, ELEVATOR, date(2015, 11, 1), frozenset({BOUND.insurer.party_id}))
    assert not own.covered
    assert [one.cover_id for one in own.covers] == ["P-1"]
    assert own.covers[0].cancellation_reason is CancellationReason.REQUESTED
    nothing = coverage_of(an_elevator().state, ELEVATOR, date(2015, 11, 1))
    assert not nothing.covered
