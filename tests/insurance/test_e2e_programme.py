"""Scene 14 through gRPC: one pays, all are insured; covered or not on any day; why it costs that."""

from datetime import date, timedelta
from typing import Any

import pytest
from grpc import StatusCode

from services.insurance import premium
from services.insurance.events import EVENTS
from services.insurance.events.cover import PremiumQuoted
from services.insurance.events.programme import GroupProgrammeOpened
from services.kernel.clock import SystemClock
from services.kernel.codec import Catalogue
from services.kernel.envelope import decode_meta
from services.reference.dated import legal_day
from tests.e2e.people import COMMITTEE, PROPERTY, Life, life
from tests.e2e.registry import Refusal, Registry, on
from tests.insurance.world import (
    CPIC,
    PICC,
    TERMS,
    accident,
    binding,
    case,
    coverage,
    covered,
    insurer,
    number,
    opened,
    rated,
)

DAY = timedelta(days=1)


def test_one_pays_and_all_are_insured(registry: Registry) -> None:
    """The programme names its payer, the roles insured, and who bears which part in the end."""
    programme_id = opened(registry)
    programme = insurer(registry).GetProgramme(programme_id=programme_id).programme
    assert programme.payer.party_id == PROPERTY["party_id"]
    [version] = programme.versions
    assert sum(one.basis_points for one in version.terms.payer_shares[0].shares) == 10_000
    lift, cover_id = covered(registry, programme_id)
    [cover] = coverage(registry.fujian, lift, date(2015, 6, 1)).covers
    assert (cover.cover_id, cover.payer.party_id) == (cover_id, PROPERTY["party_id"])
    assert len(cover.insured_roles) == len(TERMS["insured_roles"])
    assert cover.premium_fen == 9_300


def test_the_payer_binds_for_others(registry: Registry) -> None:
    """The lift is the committee's; the property manager pays, and binds by naming itself."""
    programme_id, lift = opened(registry), life(registry).until_registered()
    payer = registry.caller("user_unit", party_id=PROPERTY["party_id"])
    payer.BindCover(**binding(programme_id, lift, payer=PROPERTY))
    assert coverage(payer, lift, date(2015, 6, 1)).covered
    committee = registry.caller("user_unit", party_id=COMMITTEE["party_id"])
    assert coverage(committee, lift, date(2015, 6, 1)).covered


def test_coverage_is_answered_for_any_day(registry: Registry) -> None:
    """Before, within, after a cancellation; and as it was known before that was told."""
    programme_id = opened(registry)
    lift, cover_id = covered(registry, programme_id)
    assert not coverage(registry.fujian, lift, date(2014, 12, 31)).covered
    insurer(registry).CancelCover(
        elevator_id=lift.id,
        cover_id=cover_id,
        insurer=PICC,
        ended_on=date(2015, 9, 30),
        reason="CANCELLATION_REASON_PREMIUM_UNPAID",
        endorsement_number="批-1",
        occurred_at=on(2015, 9, 20),
    )
    for day, is_covered in ((date(2015, 9, 30), True), (date(2015, 10, 1), False)):
        assert coverage(registry.fujian, lift, day).covered is is_covered
    before = coverage(registry.fujian, lift, date(2015, 10, 1), as_of=on(2015, 9, 1))
    assert before.covered  # as it was true before the cancellation
    unheard = coverage(registry.fujian, lift, date(2015, 6, 1), known_at=on(2015, 6, 1))
    assert not unheard.covered  # all of it was told later


def test_the_coverage_ratio_of_a_division_comes_out_of_the_log(registry: Registry) -> None:
    """Stock and covers name their division in the envelope: covered and all, on any day."""
    district = {"division": "350206", "address": "湖里大道 1 号"}
    programme_id = opened(registry)
    lifts = [life(registry, place=district).until_registered() for _ in range(3)]
    after = registry.head
    for lift, first in zip(lifts, (date(2015, 1, 1), date(2015, 7, 1)), strict=False):
        insurer(registry).BindCover(**binding(programme_id, lift, covers_from=first))
    catalogue, covers = Catalogue(EVENTS), dict[str, Any]()
    for event in registry.events(after):
        meta = decode_meta(event.meta)
        assert meta.division == "350206"
        covers[meta.elevator_id] = catalogue.decode(event.type, event.data)
    for day, covered_lifts in (
        (date(2014, 12, 31), 0),
        (date(2015, 6, 30), 1),
        (date(2015, 7, 1), 2),
    ):
        in_force = [one for one in covers.values() if one.covers_from <= day <= one.covers_to]
        told = [coverage(registry.fujian, lift, day).covered for lift in lifts]
        assert (len(in_force), told.count(True), len(told)) == (covered_lifts, covered_lifts, 3)


def test_an_insurer_sees_the_lift_itself_from_the_day_of_cover(registry: Registry) -> None:
    """The registry lets it in while its cover is in force, not before and not after."""
    today = legal_day(SystemClock().now())
    terms = {**TERMS, "valid_from": today - 9 * DAY, "valid_to": today + 9 * DAY}
    window = {"enrolment_from": today - 9 * DAY, "enrolment_to": today + 9 * DAY}
    programme_id = opened(registry, terms=terms | window)
    for first, last, seen in (
        (today, today + DAY, True),  # and tomorrow: the test may run at midnight
        (today + 2 * DAY, today + 3 * DAY, False),
        (today - 3 * DAY, today - 2 * DAY, False),
    ):
        lift = life(registry).until_registered()
        period = {"covers_from": first, "covers_to": last, "occurred_at": None}
        insurer(registry).BindCover(**binding(programme_id, lift, **period))
        assert _admitted(registry, lift) is seen


def _admitted(registry: Registry, lift: Life) -> bool:
    try:
        return bool(insurer(registry).GetElevator(elevator_id=lift.id).elevator.elevator_id)
    except Refusal:
        return False


def test_a_lift_without_insurance_is_not_covered(registry: Registry) -> None:
    """An answer, not an error: the coverage ratio counts it."""
    lift = life(registry).until_registered()
    told = coverage(registry.fujian, lift, date(2015, 6, 1))
    assert (told.covered, list(told.covers)) == (False, [])
    assert registry.fujian.GetCoverage(elevator_id=lift.id).etag == ""


def test_every_factor_of_a_quote_names_an_event_of_the_log(registry: Registry) -> None:
    """Registration, selection, publication, each rescue: and the quote is repeated from the log."""
    rated(registry, "a", "2014")
    programme_id, lift = opened(registry), life(registry).until_registered()
    cases = [case(registry, lift.id), case(registry, lift.id, date(2014, 10, 1))]
    insurer(registry).QuotePremium(
        elevator_id=lift.id,
        quote_id="Q-1",
        programme_id=programme_id,
        insurer=PICC,
        priced_on=date(2015, 1, 1),
        rating_period="2014",
        rescue_case_ids=cases,
        occurred_at=on(2014, 12, 5),
    )
    [quote] = coverage(registry.fujian, lift, date(2015, 1, 1)).quotes
    names = {one.position: one.type for one in registry.events()}
    evidence = [[one.stored_name for one in f.evidence] for f in quote.calculation.factors]
    assert evidence == [
        ["registry.UseRegistered.v1"],
        ["registry.ElevatorSelected.v1"],
        ["maintenance.RatingPublished.v1"],
        ["emergency.CaseOpened.v1"] * 2,
    ]
    for factor in quote.calculation.factors:
        assert all(names[one.position] == one.stored_name for one in factor.evidence)
    assert [one.basis_points for one in quote.calculation.factors] == [9_000, 9_500, 8_000, 12_000]
    assert quote.calculation.premium_fen == _repeated_from_log(registry, programme_id)
    request = binding(programme_id, lift, quote_id="Q-1")
    insurer(registry).BindCover(**request)
    [cover] = coverage(registry.fujian, lift, date(2015, 1, 1)).covers
    assert cover.premium_fen == quote.calculation.premium_fen == 7_633


def _repeated_from_log(registry: Registry, programme_id: str) -> int:
    """The premium, from the bytes of the quote and of the programme's opening alone."""
    catalogue = Catalogue(EVENTS)
    known = {event.stored_as for event in EVENTS}
    told = [catalogue.decode(e.type, e.data) for e in registry.events() if e.type in known]
    [quoted] = [one for one in told if isinstance(one, PremiumQuoted)]
    [terms] = [
        one.terms
        for one in told
        if isinstance(one, GroupProgrammeOpened) and one.programme_id == programme_id
    ]
    return premium.repeated(quoted.calculation, terms)


def test_a_renewal_and_a_lapse(registry: Registry) -> None:
    """The deadline fires for both; only the cover that nothing followed has lapsed."""
    programme_id = opened(registry)
    (kept, first), (lost, other) = covered(registry, programme_id), covered(registry, programme_id)
    renewal = binding(
        programme_id,
        kept,
        renews=first,
        covers_from=date(2016, 1, 1),
        covers_to=date(2016, 12, 31),
        occurred_at=on(2015, 12, 1),
    )
    insurer(registry).RenewCover(**renewal)
    for lift, cover_id in ((kept, first), (lost, other)):
        fired = {"elevator_id": lift.id, "cover_id": cover_id}
        with pytest.raises(Refusal) as early:
            registry.system.LapseCover(**fired, occurred_at=on(2015, 12, 31))
        assert early.value.reason == "COVER_PERIOD_NOT_OVER"
        for _ in range(2):
            registry.system.LapseCover(**fired, occurred_at=on(2016, 1, 1))
    told = [coverage(registry.fujian, lift, date(2016, 1, 1)) for lift in (kept, lost)]
    assert [one.covered for one in told] == [True, False]
    assert [c.status for one in told for c in one.covers] == [1, 1, 3]  # running twice, lapsed


def test_an_insurer_sees_what_it_covers(registry: Registry) -> None:
    """On a lift that two insurers cover, each sees its own cover, and not the other's."""
    programme_id, others = opened(registry), opened(registry, CPIC)
    lift, cover_id = covered(registry, programme_id)
    with pytest.raises(Refusal) as stranger:
        coverage(insurer(registry, CPIC), lift, date(2015, 6, 1))
    assert stranger.value.code is StatusCode.PERMISSION_DENIED
    second = binding(others, lift, insurer=CPIC)
    insurer(registry, CPIC).BindCover(**second)
    for party, own in ((PICC, cover_id), (CPIC, second["cover_id"])):
        told = coverage(insurer(registry, party), lift, date(2015, 6, 1))
        assert [one.cover_id for one in told.covers] == [own]
    assert len(coverage(registry.fujian, lift, date(2015, 6, 1)).covers) == 2


def test_a_prevention_visit_is_no_claim(registry: Registry) -> None:
    """Counted apart; the technician's name is in no byte of the log."""
    lift, cover_id = covered(registry, opened(registry))
    after = registry.head
    insurer(registry).ReportPreventionVisit(
        elevator_id=lift.id,
        visit_number=number("V"),
        cover_id=cover_id,
        insurer=PICC,
        visited_on=date(2015, 5, 4),
        technician={"person_id": "person:technician-7", "name": "林志强", "phone": "13900001111"},
        hazards=[{"description": "层门门锁啮合不足", "serious": True}],
        next_steps="三日内整改",
        occurred_at=on(2015, 5, 5),
    )
    [event] = registry.events(after)
    assert event.type == "insurance.PreventionVisitReported.v1"
    assert b'"function":"prevention"' in event.data
    assert "林志强".encode() not in event.data
    assert b"13900001111" not in event.data
    [cover] = coverage(registry.fujian, lift, date(2015, 6, 1)).covers
    assert (cover.prevention_visit_count, cover.used_fen) == (1, 0)


def test_a_premium_is_adjusted_after_a_rating(registry: Registry) -> None:
    """Within the cover, with the publication as its evidence; an unpublished period is refused."""
    rated(registry, "a", "2015-H1")
    lift, cover_id = covered(registry, opened(registry))
    asked = {
        "elevator_id": lift.id,
        "cover_id": cover_id,
        "adjustment_number": number("F"),
        "insurer": PICC,
        "effective_from": date(2015, 8, 1),
        "reason": "维保等级公布",
        "occurred_at": on(2015, 8, 1),
    }
    with pytest.raises(Refusal) as unpublished:
        insurer(registry).AdjustPremium(**asked, rating_period="2019")
    assert unpublished.value.reason == "PREMIUM_RATING_MISSING"
    insurer(registry).AdjustPremium(**asked, rating_period="2015-H1")
    told = coverage(registry.fujian, lift, date(2015, 8, 1))
    assert told.covers[0].premium_fen == 5_725  # 93 yuan x 0.9 x 0.95 x 0.8 x 0.9
    assert told.adjustments[0].former_premium_fen == 9_300


def test_an_accident_of_another_lift_is_no_rescue_record(registry: Registry) -> None:
    """Cases that are given as evidence are verified in their own streams."""
    programme_id, lift = opened(registry), life(registry).until_registered()
    other = life(registry).until_registered()
    asked = {
        "elevator_id": lift.id,
        "programme_id": programme_id,
        "insurer": PICC,
        "priced_on": date(2015, 1, 1),
        "occurred_at": on(2014, 12, 5),
    }
    for case_id, reason in (
        ("nowhere", "RESCUE_RECORD_UNKNOWN"),
        (accident(registry, lift.id), "RESCUE_RECORD_UNKNOWN"),
        (case(registry, lift.id, kind="complaint"), "RESCUE_RECORD_NOT_A_RESCUE"),
        (case(registry, other.id), "RESCUE_RECORD_OF_ANOTHER_ELEVATOR"),
        (case(registry, lift.id, date(2013, 12, 1)), "RESCUE_RECORD_OUTSIDE_LOOKBACK"),
    ):
        with pytest.raises(Refusal) as refusal:
            insurer(registry).QuotePremium(**asked, quote_id=number("Q"), rescue_case_ids=[case_id])
        assert refusal.value.reason == reason
