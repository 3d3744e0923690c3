"""What maintenance refuses, through real gRPC: each by name, with the field at fault."""

from datetime import date
from typing import Any

import pytest
from grpc import StatusCode

from tests.e2e.people import AGENCY, COMMITTEE, MAINTAINER, OWNER, STRANGER
from tests.e2e.registry import Refusal, Registry, on
from tests.maintenance.telling import (
    HARBOUR,
    OFFICE,
    TECHNICIAN,
    VOTES,
    applied,
    contract_facts,
    hand_over,
    lift,
    maintained,
    signed,
    take_over,
    visit_facts,
)

INVALID, PRECONDITION = StatusCode.INVALID_ARGUMENT, StatusCode.FAILED_PRECONDITION


@pytest.mark.parametrize(
    ("fields", "code", "reason"),
    [
        ({"maintainer": STRANGER}, StatusCode.NOT_FOUND, "PARTY_NOT_REGISTERED"),
        ({"maintainer": AGENCY}, PRECONDITION, "PARTY_OF_ANOTHER_KIND"),
        ({"occurred_at": on(2019, 6, 1)}, PRECONDITION, "LICENCE_MISSING"),
        ({"client": OFFICE}, PRECONDITION, "CLIENT_NOT_RESPONSIBLE"),
        ({"client": STRANGER}, StatusCode.NOT_FOUND, "PARTY_NOT_REGISTERED"),
        ({"elevator_ids": ["a" * 26]}, StatusCode.NOT_FOUND, "ELEVATOR_UNKNOWN"),
        ({"ends_on": date(2014, 3, 31)}, INVALID, "CONTRACT_TERM_BROKEN"),
        ({"maintainer_kind": "MAINTAINER_KIND_MAKER"}, PRECONDITION, "NOT_THE_MAKER"),
        ({"maintainer_kind": "MAINTAINER_KIND_UNSPECIFIED"}, INVALID, "INVALID_FIELDS"),
        ({"contract_id": "合同 1"}, INVALID, "INVALID_FIELDS"),
        ({"price_fen": -1}, INVALID, "INVALID_FIELDS"),
        ({"elevator_ids": []}, INVALID, "INVALID_FIELDS"),
        ({"elevator_ids": ["../x"]}, INVALID, "INVALID_FIELDS"),
    ],
)
def test_a_broken_contract_is_refused(
    registry: Registry, fields: dict[str, Any], code: StatusCode, reason: str
) -> None:
    """Who is not what it acts as, what is not there, and what no contract says."""
    facts = contract_facts([lift(registry)], **fields)
    assert refusal(registry, "SignContract", **facts) == (code, reason)


def test_contracts_and_take_overs_do_not_overlap(registry: Registry) -> None:
    """Neither in the agreement nor in the fact; the number of a contract is its own."""
    story = lift(registry)
    contract_id = maintained(registry, story)
    facts = contract_facts([story], maintainer=HARBOUR)
    assert refusal(registry, "SignContract", **facts) == (
        StatusCode.ABORTED,
        "ELEVATOR_UNDER_ANOTHER_CONTRACT",
    )
    again = contract_facts([story], contract_id=contract_id)
    assert refusal(registry, "SignContract", **again) == (
        StatusCode.ALREADY_EXISTS,
        "CONTRACT_ALREADY_SIGNED",
    )
    other = lift(registry)
    parallel = [signed(registry.national, [other], maintainer=who) for who in (MAINTAINER, HARBOUR)]
    take_over(registry.national, other, parallel[0])
    with pytest.raises(Refusal) as taken:
        take_over(registry.national, other, parallel[1], date(2014, 5, 1), maintainer=HARBOUR)
    assert (taken.value.code, taken.value.reason) == (StatusCode.ABORTED, "MAINTAINED_BY_ANOTHER")
    hand_over(registry.national, other, parallel[0], date(2014, 4, 30))
    take_over(registry.national, other, parallel[1], date(2014, 5, 1), maintainer=HARBOUR)


@pytest.mark.parametrize(
    ("fields", "code", "reason"),
    [
        ({"maintainer": HARBOUR}, PRECONDITION, "NOT_THE_MAINTAINER_THEN"),
        ({"visited_on": date(2014, 3, 31)}, PRECONDITION, "NOBODY_MAINTAINS_THEN"),
        ({"visited_on": date(2017, 9, 2)}, INVALID, "UPKEEP_IN_FUTURE"),
        ({"items_checked": 30}, INVALID, "VISIT_ITEMS_MISSING"),
        ({"kind": "UPKEEP_VISIT_KIND_QUARTER", "items_checked": 43}, INVALID, "VISIT_ITEMS_MISSING"),
        ({"kind": "UPKEEP_VISIT_KIND_HALF_YEAR", "items_checked": 58}, INVALID, "VISIT_ITEMS_MISSING"),
        ({"kind": "UPKEEP_VISIT_KIND_YEAR", "items_checked": 75}, INVALID, "VISIT_ITEMS_MISSING"),
        ({"items_checked": 201}, INVALID, "INVALID_FIELDS"),
        ({"technician": None}, INVALID, "INVALID_FIELDS"),
        ({"technician": {**TECHNICIAN, "person_id": "350203199001011234"}}, INVALID, "INVALID_FIELDS"),
        ({"technician": {**TECHNICIAN, "certificate_number": ""}}, INVALID, "INVALID_FIELDS"),
        (
            {"findings": [{"item_number": 32, "description": "x"}]},
            INVALID,
            "FINDING_OUTSIDE_ITEMS",
        ),
        (
            {"confirmation": {"unit": OFFICE, "confirmed_on": date(2017, 9, 1)}},
            PRECONDITION,
            "CONFIRMED_BY_STRANGER",
        ),
    ],
)  # fmt: skip
def test_a_broken_visit_is_refused(
    registry: Registry, fields: dict[str, Any], code: StatusCode, reason: str
) -> None:
    """The wrong maintainer, too few items, no technician, a stranger's signature."""
    story = lift(registry)
    contract_id = signed(registry.national, [story], ends_on=date(2018, 12, 31))
    take_over(registry.national, story, contract_id)
    facts = visit_facts(story, date(2017, 9, 1)) | fields
    assert refusal(registry, "RecordVisit", **facts) == (code, reason)


def test_a_visit_of_an_unknown_elevator_is_not_found(registry: Registry) -> None:
    """And nothing of a lift that nobody maintains can be read."""
    story = lift(registry)
    unknown = visit_facts(story, date(2014, 5, 1)) | {"elevator_id": "a" * 26}
    assert refusal(registry, "RecordVisit", **unknown)[0] is StatusCode.NOT_FOUND
    assert refusal(registry, "GetUpkeep", elevator_id=story.id) == (
        StatusCode.NOT_FOUND,
        "UPKEEP_NOT_RECORDED",
    )
    assert refusal(registry, "GetContract", contract_id="NONE-1")[1] == "CONTRACT_UNKNOWN"
    assert refusal(registry, "GetFund", fund_id="NONE-1")[1] == "FUND_UNKNOWN"
    missing = f"{HARBOUR['party_id']}-2012"
    assert refusal(registry, "GetRating", rating_id=missing)[1] == "RATING_UNKNOWN"


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"participating_heads": 301}, "VOTE_NUMBERS_IMPOSSIBLE"),
        ({"agreeing_heads": 201}, "VOTE_NUMBERS_IMPOSSIBLE"),
        ({"agreeing_area_sqdm": 2_000_001}, "VOTE_NUMBERS_IMPOSSIBLE"),
        ({"total_heads": 0, "participating_heads": 0, "agreeing_heads": 0}, "VOTE_NUMBERS_IMPOSSIBLE"),
        ({"total_heads": -1}, "INVALID_FIELDS"),
    ],
)  # fmt: skip
def test_impossible_votes_are_refused(
    registry: Registry, fields: dict[str, int], reason: str
) -> None:
    """More agree than took part, more took part than there are, or there is nobody."""
    story = lift(registry)
    fund_id = f"BAD-{story.number}"
    applied(registry.national, story, fund_id)
    refused = refusal(
        registry,
        "RecordVote",
        fund_id=fund_id,
        votes=VOTES | fields,
        voted_on=date(2021, 5, 20),
        announcement="公告-1",
    )
    assert refused == (INVALID, reason)


def test_the_steps_of_the_fund_have_an_order(registry: Registry) -> None:
    """Each wrong step is refused by its name."""
    story = lift(registry)
    fund_id = f"ORDER-{story.number}"
    step: dict[str, Any] = {"fund_id": fund_id}
    approve = step | {"amount_fen": 1, "approved_by": OFFICE, "document_number": "1"}
    pay = step | {
        "payment_number": "1",
        "amount_fen": 1,
        "payee": MAINTAINER,
        "stage": "FUND_PAYMENT_STAGE_ADVANCE",
    }
    confirm = step | {"township": OFFICE, "confirmation_number": "1"}
    assert refusal(registry, "ApproveFund", **approve)[1] == "FUND_UNKNOWN"
    applied(registry.national, story, fund_id)
    assert refusal(registry, "ApproveFund", **approve)[1] == "OWNERS_VOTE_NOT_PASSED"
    assert refusal(registry, "PayFund", **pay)[1] == "FUND_NOT_APPROVED"
    assert refusal(registry, "ConfirmByTownship", **confirm)[1] == "NORMAL_PATH_NEEDS_VOTE"
    closing = refusal(registry, "CloseFund", fund_id=fund_id, reason="x")
    assert closing == (PRECONDITION, "FUND_DECISION_PENDING")
    other = lift(registry)
    with pytest.raises(Refusal) as foreign:
        applied(registry.national, other, fund_id)
    assert foreign.value.reason == "FUND_OF_ANOTHER_ELEVATOR"


def test_a_stranger_does_not_apply(registry: Registry) -> None:
    """An owner of another house is kept out, whatever it asks."""
    story = lift(registry)
    stranger = registry.caller("user_unit", party_id=HARBOUR["party_id"])
    with pytest.raises(Refusal) as refused:
        applied(stranger, story, "X-1")
    assert refused.value.code is StatusCode.PERMISSION_DENIED
    owner = registry.caller("user_unit", party_id=OWNER["party_id"])
    assert applied(owner, story, f"OWN-{story.number}", applicant=COMMITTEE).fund_id


def refusal(registry: Registry, rpc: str, **fields: Any) -> tuple[StatusCode, str]:
    """What the server says no with to an authority that may everything."""
    with pytest.raises(Refusal) as refused:
        getattr(registry.national, rpc)(**fields)
    assert refused.value.zh
    return refused.value.code, refused.value.reason
