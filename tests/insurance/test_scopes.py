"""Scene 23 for insurance: every rpc, in every role, in its own scope and in a foreign one."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

import pytest

from services.insurance.servicer import CLAIM_SERVICE, COVER_SERVICE, PROGRAMME_SERVICE
from tests.e2e.people import (
    COMMITTEE,
    INSTALLER,
    MAINTAINER,
    MAKER,
    PROPERTY,
    Life,
    life,
    registered_parties,
)
from tests.e2e.registry import METHODS, Caller, Registry, on, request, settings_in
from tests.e2e.scopes import CALLS, Table, item_refusals
from tests.insurance.world import (
    PICC,
    TERMS,
    accident,
    assessed,
    award,
    covered,
    filed,
    insurer,
    insurers,
    number,
    opened,
    part,
    paying,
)

OF_THE_LIFT: Final = {
    "user_unit": COMMITTEE["party_id"],
    "manufacturer": MAKER["party_id"],
    "installer": INSTALLER["party_id"],
    "maintainer": MAINTAINER["party_id"],
    "insurer": PICC["party_id"],
}
"""The parties of the lifts, and the insurer that covers them."""

OF_THE_PROGRAMME: Final = {
    **dict.fromkeys(
        ("user_unit", "manufacturer", "installer", "maintainer", "inspection_body", "department"),
        PROPERTY["party_id"],
    ),
    "insurer": PICC["party_id"],
}
"""The payer, in whatever role it calls, and the insurer."""

OF_THE_CLAIM: Final = {**OF_THE_PROGRAMME, "maintainer": MAINTAINER["party_id"]}

AUTHORITY = "national province city county"
BINDERS = f"{AUTHORITY} user_unit maintainer insurer department"

MAY: Final[Mapping[str, str]] = {
    "OpenGroupProgramme": f"{AUTHORITY} insurer",
    "AmendProgramme": f"{AUTHORITY} insurer",
    "CloseProgramme": f"{AUTHORITY} insurer",
    "GetProgramme": f"{AUTHORITY} user_unit manufacturer installer maintainer inspection_body "
    "insurer department auditor system",
    "BindCover": BINDERS,
    "RenewCover": BINDERS,
    "EnrolElevators": BINDERS,
    "RenewCovers": BINDERS,
    "CancelCover": f"{AUTHORITY} insurer",
    "LapseCover": "national system",
    "QuotePremium": f"{AUTHORITY} user_unit insurer",
    "AdjustPremium": "national insurer",
    "ReportPreventionVisit": "insurer",
    "ReleaseClaimLimit": "insurer system",
    "GetCoverage": f"{AUTHORITY} user_unit manufacturer installer maintainer inspection_body "
    "insurer department auditor system",
    "FileClaim": BINDERS,
    "AssessClaim": "insurer",
    "PayClaim": "insurer",
    "VoidClaimPayment": "insurer",
    "RejectClaim": "insurer",
    "WithdrawClaim": "user_unit insurer",
    "ReopenClaim": "insurer",
    "OpenRecourse": "insurer",
    "CloseRecourse": "insurer",
    "GetClaim": f"{AUTHORITY} user_unit maintainer insurer department auditor system",
}
"""Who may call what."""

TABLE: Final = Table(MAY)
SERVICES = (PROGRAMME_SERVICE, COVER_SERVICE, CLAIM_SERVICE)
RPCS: Final = [method.name for service in SERVICES for method in service.methods]
OF_A_PROGRAMME: Final = {method.name for method in PROGRAMME_SERVICE.methods}
OF_A_CLAIM: Final = {method.name for method in CLAIM_SERVICE.methods}
PAYS: Final = {"BindCover", "RenewCover", "EnrolElevators", "RenewCovers", "FileClaim"}
"""Rpcs in which the payer may name itself as acting."""

BATCHED: Final = {"EnrolElevators": "BindCover", "RenewCovers": "RenewCover"}


@dataclass(frozen=True)
class Stage:
    """The registry; a programme; a lift without cover, one with; a claim of each kind needed."""

    registry: Registry
    programme_id: str
    bare: Life
    lift: Life
    cover_id: str
    claims: Mapping[str, str]
    incident: str


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A server of its own: nothing here is written, every call only asks whether it might."""
    with Registry(settings_in(tmp_path_factory.mktemp("scopes"))).serving() as registry:
        registered_parties(registry)
        insurers(registry)
        programme_id = opened(registry, division="350203")
        lift, cover_id = covered(registry, programme_id)
        bare, incident = life(registry).until_registered(), accident(registry, lift.id)
        claims = dict(_claims(registry, lift, cover_id))
        yield Stage(registry, programme_id, bare, lift, cover_id, claims, incident)


def _claims(registry: Registry, lift: Life, cover_id: str) -> Iterator[tuple[str, str]]:
    mine = insurer(registry)
    for kind in ("filed", "assessed", "rejected", "paid", "recovering"):
        claim_id = filed(registry, lift, cover_id, claimant=PROPERTY)
        if kind == "rejected":
            mine.RejectClaim(claim_id=claim_id, reason="x", document_number="1")
        if kind not in {"filed", "rejected"}:
            assessed(registry, claim_id, award(1_000))
        if kind == "filed":
            mine.VoidClaimPayment(claim_id=claim_id, payment_number="9", reason="x")
        if kind in {"paid", "recovering"}:
            mine.PayClaim(**paying(claim_id, part(1_000)))
        if kind == "recovering":
            mine.OpenRecourse(claim_id=claim_id, **_recourse())
        yield kind, claim_id


@pytest.mark.parametrize("rpc", RPCS)
def test_every_role_in_every_scope(stage: Stage, rpc: str) -> None:
    """Let in by the table: the call succeeds. Not in it: denied by role. In another's: denied."""
    wrong = TABLE.wrong(stage.registry, rpc, _own(rpc), lambda rpc, by: _called(stage, rpc, by))
    assert wrong == []


def test_the_table_is_complete(
    record_testsuite_property: Callable[[str, object], None],
) -> None:
    """Every rpc of the three services has its row, and no row is without an rpc."""
    size = f"{len(RPCS)} rpcs x {CALLS} callers = {len(RPCS) * CALLS} calls"
    record_testsuite_property("scope_matrix_insurance", size)
    assert sorted(MAY) == sorted(RPCS)


def _own(rpc: str) -> Mapping[str, str]:
    """Whose own scope the call is in, by role."""
    if rpc in OF_A_PROGRAMME:
        return OF_THE_PROGRAMME
    if rpc in OF_A_CLAIM - {"FileClaim"}:
        return OF_THE_CLAIM
    payer = {"department": PROPERTY["party_id"]} if rpc in PAYS or rpc == "GetCoverage" else {}
    agency = {"inspection_body": PROPERTY["party_id"]} if rpc == "GetCoverage" else {}
    return {**OF_THE_LIFT, **payer, **agency}


def _called(stage: Stage, rpc: str, caller: Caller) -> Any:
    """A minimal valid request of this rpc, to be decided and not written."""
    if rpc in BATCHED:
        item = request(BATCHED[rpc], **_facts(stage, BATCHED[rpc]))
        return item_refusals(caller.batch(rpc, [item]))
    return caller.send(rpc, request(rpc, **_facts(stage, rpc)))


def _facts(stage: Stage, rpc: str) -> dict[str, Any]:
    fields = METHODS[rpc].input_type.fields_by_name
    facts: dict[str, Any] = {}
    if "validate_only" in fields:
        facts = {"validate_only": True, "occurred_at": on(2016, 2, 1)}
    if rpc in OF_A_PROGRAMME:
        facts |= {"programme_id": stage.programme_id, **_of_programme(rpc)}
    elif rpc in OF_A_CLAIM:
        facts |= _of_claim(stage, rpc)
    else:
        facts |= {"elevator_id": stage.lift.id, **_of_cover(stage, rpc)}
    return facts


def _of_programme(rpc: str) -> dict[str, Any]:
    party = {"insurer": PICC, "payer": PROPERTY}
    place = {"programme_id": number("TB"), "title": "x", "division": "350203"}
    facts: dict[str, dict[str, Any]] = {
        "OpenGroupProgramme": {**place, **party, "terms": TERMS},
        "AmendProgramme": {
            "effective_from": date(2016, 1, 1),
            "terms": TERMS,
            "document_number": "1",
        },
        "CloseProgramme": {"closed_on": date(2016, 1, 1), "reason": "x"},
    }
    return facts.get(rpc, {})


def _of_cover(stage: Stage, rpc: str) -> dict[str, Any]:
    mine = {"cover_id": stage.cover_id, "insurer": PICC}
    next_year = {"covers_from": date(2016, 1, 1), "covers_to": date(2016, 12, 31)}
    bound = {
        "cover_id": "P-NEW",
        "programme_id": stage.programme_id,
        "insurer": PICC,
        "payer": PROPERTY,
        **next_year,
    }
    facts: dict[str, dict[str, Any]] = {
        "BindCover": {**bound, "elevator_id": stage.bare.id},
        "RenewCover": {**bound, "renews": stage.cover_id},
        "CancelCover": {
            **mine,
            "ended_on": date(2015, 12, 1),
            "reason": "CANCELLATION_REASON_REQUESTED",
            "endorsement_number": "1",
        },
        "LapseCover": {"cover_id": stage.cover_id},
        "QuotePremium": {"quote_id": "Q", "programme_id": stage.programme_id, "insurer": PICC},
        "AdjustPremium": {
            **mine,
            "adjustment_number": "F",
            "effective_from": date(2015, 6, 1),
            "reason": "x",
        },
        "ReportPreventionVisit": {
            **mine,
            "visit_number": "V",
            "visited_on": date(2015, 6, 1),
            "technician": {"person_id": "person:t", "name": "甲"},
        },
        "ReleaseClaimLimit": {**mine, "claim_id": stage.claims["filed"], "payment_number": "9"},
        "GetCoverage": {},
    }
    return facts[rpc]


def _recourse() -> dict[str, Any]:
    return {"recourse_number": "R", "against": MAINTAINER, "amount_fen": 1, "ground": "x"}


def _of_claim(stage: Stage, rpc: str) -> dict[str, Any]:
    filing = {
        "claim_id": "LP-NEW",
        "elevator_id": stage.lift.id,
        "cover_id": stage.cover_id,
        "insurer": PICC,
        "payer": PROPERTY,
        "incident_kind": "INCIDENT_KIND_ACCIDENT",
        "incident_id": stage.incident,
        "claimant": PROPERTY,
    }
    facts: dict[str, tuple[str, dict[str, Any]]] = {
        "FileClaim": ("filed", filing),
        "AssessClaim": ("filed", {"assessment_number": "1", "awards": [award(1)]}),
        "PayClaim": ("assessed", {"payment_number": "1", "parts": [part(1)]}),
        "VoidClaimPayment": ("assessed", {"payment_number": "9", "reason": "x"}),
        "RejectClaim": ("filed", {"reason": "x", "document_number": "1"}),
        "WithdrawClaim": ("filed", {"reason": "x"}),
        "ReopenClaim": ("rejected", {"reason": "x", "document_number": "1"}),
        "OpenRecourse": ("paid", _recourse()),
        "CloseRecourse": (
            "recovering",
            {"recourse_number": "R", "outcome": "RECOURSE_OUTCOME_ABANDONED"},
        ),
        "GetClaim": ("filed", {}),
    }
    kind, fields = facts[rpc]
    return {"claim_id": stage.claims[kind], **fields}
