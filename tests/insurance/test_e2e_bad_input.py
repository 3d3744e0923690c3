"""What the insurance refuses, through gRPC: a stable reason, in both languages."""

from datetime import date
from typing import Any

import pytest
from grpc import StatusCode

from tests.e2e.people import COMMITTEE, PROPERTY, STRANGER, life
from tests.e2e.registry import Refusal, Registry
from tests.insurance.world import (
    CPIC,
    PICC,
    TERMS,
    accident,
    assessed,
    award,
    binding,
    case,
    covered,
    filed,
    insurer,
    number,
    opened,
    part,
    paying,
)

PRECONDITION, DENIED = StatusCode.FAILED_PRECONDITION, StatusCode.PERMISSION_DENIED


def refused(call: Any, **fields: Any) -> tuple[StatusCode, str]:
    """How the server says no."""
    with pytest.raises(Refusal) as refusal:
        call(**fields)
    assert refusal.value.zh
    return refusal.value.code, refusal.value.reason


def test_overlapping_cover_is_refused(registry: Registry) -> None:
    """By the same programme on the same lift, on any common day."""
    programme_id = opened(registry)
    lift, _ = covered(registry, programme_id)
    again = binding(programme_id, lift, covers_from=date(2015, 12, 31), covers_to=date(2016, 5, 1))
    assert refused(insurer(registry).BindCover, **again) == (PRECONDITION, "COVER_OVERLAPS")


def test_a_payment_beyond_its_limit_is_refused(registry: Registry) -> None:
    """Another claim took most of it: the rest is named in the refusal's facts."""
    lift, cover_id = covered(registry, opened(registry))
    incident = accident(registry, lift.id)
    first, second = (filed(registry, lift, cover_id, incident_id=incident) for _ in "ab")
    assessed(registry, first, award(500_000))
    assessed(registry, second, award(300_001, "person:victim-2"))
    insurer(registry).PayClaim(**paying(first, part(500_000)))
    with pytest.raises(Refusal) as refusal:
        insurer(registry).PayClaim(**paying(second, part(300_001, "person:victim-2")))
    assert refusal.value.reason == "ACCIDENT_LIMIT_EXCEEDED"
    assert refusal.value.facts["excess_fen"] == "100"
    assert registry.fujian.GetClaim(claim_id=second).claim.paid_fen == 0


def test_an_assessment_beyond_its_limit_is_refused(registry: Registry) -> None:
    """Before anything is paid."""
    lift, cover_id = covered(registry, opened(registry))
    claim_id = filed(registry, lift, cover_id)
    mine = insurer(registry).AssessClaim
    asked = {"claim_id": claim_id, "assessment_number": "核-1", "awards": [award(500_001)]}
    assert refused(mine, **asked) == (PRECONDITION, "AWARD_ABOVE_PERSON_LIMIT")


def test_a_claim_outside_the_period_is_refused(registry: Registry) -> None:
    """The day before the first, the day after the last; also once the cover was cancelled."""
    lift, cover_id = covered(registry, opened(registry))
    asked = {
        "elevator_id": lift.id,
        "cover_id": cover_id,
        "insurer": PICC,
        "incident_kind": "INCIDENT_KIND_ACCIDENT",
        "claimant": COMMITTEE,
    }
    for day in (date(2014, 12, 31), date(2016, 1, 1)):
        where = accident(registry, lift.id, day)
        end = refused(registry.fujian.FileClaim, claim_id=number("LP"), incident_id=where, **asked)
        assert end == (PRECONDITION, "CLAIM_OUTSIDE_COVER")


def test_a_claim_names_what_happened_to_this_lift(registry: Registry) -> None:
    """Nothing, a complaint, an accident at another lift: no ground for a claim."""
    lift, cover_id = covered(registry, opened(registry))
    other = life(registry).until_registered()
    asked = {
        "elevator_id": lift.id,
        "cover_id": cover_id,
        "insurer": PICC,
        "claimant": COMMITTEE,
    }
    for kind, incident, reason in (
        ("ACCIDENT", "nowhere", "CLAIM_INCIDENT_UNKNOWN"),
        ("RESCUE_CASE", case(registry, lift.id, kind="complaint"), "CLAIM_INCIDENT_UNKNOWN"),
        ("ACCIDENT", accident(registry, other.id), "CLAIM_INCIDENT_OF_ANOTHER_ELEVATOR"),
    ):
        end = refused(
            registry.fujian.FileClaim,
            claim_id=number("LP"),
            incident_kind=f"INCIDENT_KIND_{kind}",
            incident_id=incident,
            **asked,
        )
        assert end[1] == reason


def test_the_wrong_insurer_is_kept_out(registry: Registry) -> None:
    """Though it covers the same lift: neither as itself nor in the name of the other."""
    programme_id, others = opened(registry), opened(registry, CPIC)
    lift, cover_id = covered(registry, programme_id)
    rival = insurer(registry, CPIC)
    rival.BindCover(**binding(others, lift, insurer=CPIC))
    claim_id = filed(registry, lift, cover_id)
    assessed(registry, claim_id)
    cancel = {
        "elevator_id": lift.id,
        "cover_id": cover_id,
        "ended_on": date(2015, 9, 30),
        "reason": "CANCELLATION_REASON_REQUESTED",
        "endorsement_number": "批-1",
    }
    for named, reason in ((CPIC, "COVER_OF_ANOTHER_INSURER"), (PICC, "OUT_OF_SCOPE")):
        assert refused(rival.CancelCover, **cancel, insurer=named) == (DENIED, reason)
    binding_there = binding(programme_id, life(registry).until_registered())
    assert refused(rival.BindCover, **binding_there) == (DENIED, "OUT_OF_SCOPE")
    binding_there["insurer"] = CPIC
    end = refused(rival.BindCover, **binding_there)
    assert end == (DENIED, "PROGRAMME_OF_ANOTHER_INSURER")
    assert refused(rival.PayClaim, **paying(claim_id)) == (DENIED, "OUT_OF_SCOPE")
    assert refused(rival.GetClaim, claim_id=claim_id) == (DENIED, "OUT_OF_SCOPE")
    assert refused(rival.GetProgramme, programme_id=programme_id) == (DENIED, "OUT_OF_SCOPE")


def test_who_is_not_the_payer_does_not_bind_as_payer(registry: Registry) -> None:
    """A party that names itself is compared with the programme."""
    lift = life(registry).until_registered()
    stranger = {"party_id": CPIC["party_id"], "name": "别人"}
    foreign = registry.caller("user_unit", party_id=CPIC["party_id"])
    request = binding(opened(registry), lift, payer=stranger)
    assert refused(foreign.BindCover, **request) == (DENIED, "NOT_THE_PAYER")
    request["payer"] = PROPERTY
    assert refused(foreign.BindCover, **request) == (DENIED, "OUT_OF_SCOPE")


def test_only_a_registered_insurer_insures(registry: Registry) -> None:
    """A property manager opens no programme."""
    asked = {"party": PROPERTY}
    with pytest.raises(Refusal) as refusal:
        opened(registry, **asked)
    assert refusal.value.reason == "PARTY_OF_ANOTHER_KIND"


def test_shares_that_do_not_sum_up_are_refused(registry: Registry) -> None:
    """9 999 basis points are not all of it."""
    half = {"role": "INSURED_ROLE_USER_UNIT", "basis_points": 9_999}
    shares = [{"place_class": "PLACE_CLASS_HOUSING", "shares": [half]}]
    with pytest.raises(Refusal) as refusal:
        opened(registry, terms={**TERMS, "payer_shares": shares})
    assert refusal.value.reason == "SHARES_NOT_WHOLE"
    assert refusal.value.fields == ("terms.payer_shares",)
    assert refusal.value.code is StatusCode.INVALID_ARGUMENT


def test_who_has_an_elevator_has_no_say_in_a_victims_claim(registry: Registry) -> None:
    """The user unit withdraws its own claim, not that of a person who was hurt."""
    lift, cover_id = covered(registry, opened(registry))
    unit = registry.caller("user_unit", party_id=COMMITTEE["party_id"])
    own = filed(registry, lift, cover_id)
    victim = {"person_id": "person:victim-9", "name": "某甲"}
    others = filed(registry, lift, cover_id, claimant=None, claimant_person=victim)
    end = refused(unit.WithdrawClaim, claim_id=others, reason="不索赔")
    assert end == (DENIED, "OUT_OF_SCOPE")
    unit.WithdrawClaim(claim_id=own, reason="已和解")
    assert registry.fujian.GetClaim(claim_id=own).claim.status == 6


@pytest.mark.parametrize(("basis_points", "fine"), [(999, False), (50_001, False), (1_000, True)])
def test_factors_are_bounded(registry: Registry, basis_points: int, *, fine: bool) -> None:
    """Between a tenth and the fivefold; anything else is a slip of the pen."""
    factors = {"age_bands": [{"from_years": 0, "basis_points": basis_points}]}
    if fine:
        assert opened(registry, terms={**TERMS, "factors": factors})
        return
    with pytest.raises(Refusal) as refusal:
        opened(registry, terms={**TERMS, "factors": factors})
    assert refusal.value.fields == ("terms.factors.age_bands[0].basis_points",)


def test_recourse_is_against_somebody_known(registry: Registry) -> None:
    """A party that nobody registered owes nothing."""
    lift, cover_id = covered(registry, opened(registry))
    claim_id = filed(registry, lift, cover_id)
    assessed(registry, claim_id)
    insurer(registry).PayClaim(**paying(claim_id))
    asked = {"claim_id": claim_id, "recourse_number": "R-1", "amount_fen": 1, "ground": "x"}
    end = refused(insurer(registry).OpenRecourse, **asked, against=STRANGER)
    assert end[1] == "PARTY_NOT_REGISTERED"


def test_a_cancelled_cover_pays_nothing_that_came_later(registry: Registry) -> None:
    """Filed in time, cancelled late as of a day before the accident: the payment is refused."""
    lift, cover_id = covered(registry, opened(registry))
    claim_id = filed(registry, lift, cover_id)
    assessed(registry, claim_id)
    insurer(registry).CancelCover(
        elevator_id=lift.id,
        cover_id=cover_id,
        insurer=PICC,
        ended_on=date(2015, 5, 31),
        reason="CANCELLATION_REASON_PREMIUM_UNPAID",
        endorsement_number="批-1",
    )
    end = refused(insurer(registry).PayClaim, **paying(claim_id))
    assert end == (PRECONDITION, "CLAIM_OUTSIDE_COVER")
