"""Claims through gRPC: paid before fault is known, and never beyond what the cover promises."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import grpc
import pytest

from services.insurance.aggregates import CATALOGUE
from services.insurance.events.claim import ClaimPaid
from services.insurance.events.cover import ClaimIncident, LimitUsed, PaidPart
from tests.e2e.people import MAINTAINER, Life
from tests.e2e.registry import Refusal, Registry, on
from tests.insurance.world import (
    LIMITS,
    PICC,
    YUAN,
    accident,
    assessed,
    award,
    case,
    coverage,
    covered,
    filed,
    insurer,
    opened,
    part,
    paying,
    told,
)


def paid_on(registry: Registry, lift: Life) -> list[ClaimPaid]:
    """Every payment that the log has for this lift."""
    wanted = ClaimPaid.stored_as
    told = [CATALOGUE.decode(e.type, e.data) for e in registry.events() if e.type == wanted]
    return [one for one in told if isinstance(one, ClaimPaid) and one.elevator_id == lift.id]


def test_a_claim_is_paid_first_and_recovered_later(registry: Registry) -> None:
    """先赔付后追责: the accident has no grade and nobody is at fault yet, and the victim is paid."""
    lift, cover_id = covered(registry, opened(registry))
    claim_id = filed(registry, lift, cover_id)
    assessed(registry, claim_id, award(300_000), award(50_000, "person:victim-2"))
    mine = insurer(registry)
    mine.PayClaim(**paying(claim_id, part(300_000)))
    card = mine.GetClaim(claim_id=claim_id).claim
    assert (card.status, card.paid_fen) == (3, 300_000 * YUAN)  # partly paid
    mine.PayClaim(**paying(claim_id, part(50_000, "person:victim-2"), payment_number="2"))
    recourse = {"claim_id": claim_id, "recourse_number": "R-1"}
    mine.OpenRecourse(
        **recourse,
        against=MAINTAINER,
        amount_fen=200_000 * YUAN,
        ground="制动器未按规定调整",
        occurred_at=on(2015, 12, 1),
    )
    mine.CloseRecourse(
        **recourse, outcome="RECOURSE_OUTCOME_RECOVERED", recovered_fen=200_000 * YUAN
    )
    card = mine.GetClaim(claim_id=claim_id).claim
    assert (card.status, card.recourses[0].recovered_fen) == (4, 200_000 * YUAN)
    [cover] = coverage(registry.fujian, lift, date(2015, 6, 1)).covers
    assert (cover.used_fen, cover.left_fen) == (350_000 * YUAN, 650_000 * YUAN)
    assert [one.function for one in paid_on(registry, lift)] == ["compensation"] * 2


def test_a_trapped_person_claims_for_a_rescue(registry: Registry) -> None:
    """A case of the rescue platform is ground enough; name and phone are in no byte of the log."""
    lift, cover_id = covered(registry, opened(registry))
    after = registry.head
    claim_id = filed(
        registry,
        lift,
        cover_id,
        incident_kind="INCIDENT_KIND_RESCUE_CASE",
        incident_id=case(registry, lift.id, date(2015, 6, 2)),
        claimant=None,
        claimant_person={"person_id": "person:trapped-1", "name": "陈小梅", "phone": "13911112222"},
    )
    for event in registry.events(after):
        assert "陈小梅".encode() not in event.data + event.meta
        assert b"13911112222" not in event.data + event.meta
    card = registry.fujian.GetClaim(claim_id=claim_id).claim
    assert card.claimant_person_id == "person:trapped-1"


def racing(registry: Registry, requests: Sequence[dict[str, Any]]) -> list[str]:
    """Each request at the same moment; the reason of each refusal, "" where it was accepted."""
    calls = [insurer(registry).later("PayClaim", **one) for one in requests]
    return [_reason(call) for call in calls]


def _reason(call: Any) -> str:
    try:
        call.result()
    except grpc.RpcError as error:
        return Refusal.of(error).reason
    return ""


@pytest.mark.parametrize(
    ("yuan", "claims", "one_incident", "one_person", "limit", "reason"),
    [
        (150_000, 12, True, True, "per_person_fen", "PERSON_LIMIT_EXCEEDED"),
        (150_000, 12, True, False, "per_accident_fen", "ACCIDENT_LIMIT_EXCEEDED"),
        (150_000, 12, False, False, "per_elevator_fen", "ELEVATOR_LIMIT_EXCEEDED"),
    ],
)
def test_racing_claims_never_exceed_a_limit(
    registry: Registry,
    yuan: int,
    claims: int,
    limit: str,
    reason: str,
    *,
    one_incident: bool,
    one_person: bool,
) -> None:
    """Twelve claims of one cover paid at once: as many as fit are accepted, and no more."""
    lift, cover_id = covered(registry, opened(registry))
    incident = accident(registry, lift.id)
    requests = []
    for index in range(claims):
        person = "person:racer" if one_person else f"person:racer-{index}"
        where = incident if one_incident else accident(registry, lift.id)
        claim_id = filed(registry, lift, cover_id, incident_id=where)
        assessed(registry, claim_id, award(yuan, person))
        requests.append(paying(claim_id, part(yuan, person)))
    reasons = racing(registry, requests)
    room = LIMITS[limit] // (yuan * YUAN)
    assert reasons.count("") == room
    assert set(reasons) == {"", reason}
    payments = paid_on(registry, lift)
    assert sum(one.paid_fen for one in payments) == room * yuan * YUAN <= LIMITS[limit]
    [cover] = coverage(registry.fujian, lift, date(2015, 6, 1)).covers
    assert cover.used_fen == room * yuan * YUAN


@pytest.mark.parametrize("fields", [{}, {"request_id": "0b6f0a52-5f0e-4a53-9d3e-5a4b3c2d1e0f"}])
def test_one_payment_sent_many_times_is_paid_once(
    registry: Registry, fields: dict[str, str]
) -> None:
    """Under one request id or under many, it is one payment number."""
    lift, cover_id = covered(registry, opened(registry))
    claim_id = filed(registry, lift, cover_id)
    assessed(registry, claim_id)
    assert set(racing(registry, [paying(claim_id, **fields)] * 8)) == {""}
    assert [one.paid_fen for one in paid_on(registry, lift)] == [300_000 * YUAN]
    used = [e for e in registry.events() if e.type == LimitUsed.stored_as]
    assert [CATALOGUE.decode(e.type, e.data).claim_id for e in used].count(claim_id) == 1  # type: ignore[attr-defined]


def test_trying_a_payment_sets_nothing_aside(registry: Registry) -> None:
    """With validate_only the limits are looked at, and nothing is written on either stream."""
    lift, cover_id = covered(registry, opened(registry))
    claim_id = filed(registry, lift, cover_id)
    assessed(registry, claim_id)
    head = registry.head
    insurer(registry).PayClaim(**paying(claim_id), validate_only=True)
    assert registry.head == head


def test_a_voided_payment_frees_its_limit(registry: Registry) -> None:
    """What was set aside by a payment that never came is free again once its number is void."""
    lift, cover_id = covered(registry, opened(registry))
    claim_id = filed(registry, lift, cover_id)
    assessed(registry, claim_id)
    _set_aside(registry, lift, cover_id, claim_id)
    assert _left(registry, lift) == 700_000 * YUAN
    freeing = {
        "elevator_id": lift.id,
        "cover_id": cover_id,
        "claim_id": claim_id,
        "payment_number": "1",
        "insurer": PICC,
    }
    with pytest.raises(Refusal) as refusal:
        insurer(registry).ReleaseClaimLimit(**freeing)
    assert refusal.value.reason == "PAYMENT_NOT_VOIDED"
    insurer(registry).VoidClaimPayment(claim_id=claim_id, payment_number="1", reason="账户有误")
    registry.system.ReleaseClaimLimit(**freeing)
    assert _left(registry, lift) == 1_000_000 * YUAN
    with pytest.raises(Refusal) as late:
        insurer(registry).PayClaim(**paying(claim_id))
    assert late.value.reason == "CLAIM_PAYMENT_IS_VOIDED"
    insurer(registry).PayClaim(**paying(claim_id, payment_number="2"))
    assert _left(registry, lift) == 700_000 * YUAN


def test_what_a_broken_payment_set_aside_is_used_by_its_repetition(registry: Registry) -> None:
    """The process died between the two writes; sent again, the amount is not set aside twice."""
    lift, cover_id = covered(registry, opened(registry))
    claim_id = filed(registry, lift, cover_id)
    assessed(registry, claim_id)
    _set_aside(registry, lift, cover_id, claim_id)
    insurer(registry).PayClaim(**paying(claim_id))
    assert _left(registry, lift) == 700_000 * YUAN


def _left(registry: Registry, lift: Life) -> int:
    [cover] = coverage(registry.fujian, lift, date(2015, 6, 1)).covers
    return int(cover.left_fen)


def _set_aside(registry: Registry, lift: Life, cover_id: str, claim_id: str) -> None:
    """The first half of a payment of 300 000 yuan, as a process leaves it that dies after it."""
    card = registry.fujian.GetClaim(claim_id=claim_id).claim
    incident = {
        "stream": card.incident.stream,
        "stored_name": card.incident.stored_name,
        "elevator_id": lift.id,
        "happened_on": date(2015, 6, 1),
        "position": card.incident.position,
    }
    used = LimitUsed(
        cover_id=cover_id,
        claim_id=claim_id,
        payment_number="1",
        incident=ClaimIncident(**incident),
        parts=(PaidPart(**part(300_000)),),
    )
    name, content = CATALOGUE.encode(used)
    told(registry, f"cover-{lift.id}", name, on(2015, 7, 5), content, lift.id)
