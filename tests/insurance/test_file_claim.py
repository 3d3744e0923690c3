"""Filing a claim 报案、索赔: for what happened at this elevator while it was covered."""

from datetime import date
from typing import Any

import pytest

from services.insurance.claim import rules, subject_of
from services.insurance.claim.card import ClaimStatus, card_of
from services.insurance.cover.rules import ClaimOutsideCover, CoverOfAnotherInsurer, CoverUnknown
from services.insurance.events.claim import ClaimantPerson
from services.insurance.programme.rules import NotThePayer
from services.kernel.errors import Refused
from services.kernel.sealed import Sealed
from tests.insurance.facts import (
    FACTS,
    FILE,
    FILED,
    INCIDENT,
    INSURER,
    OTHER_ELEVATOR,
    OTHER_INSURER,
    PAYER,
    STRANGER,
    a_claim,
)

WHO = "person:claimant-1"
PERSON = ClaimantPerson(person_id=WHO, name=Sealed(person_id=WHO, box="5byg"))


def test_a_claim_is_filed_under_a_cover() -> None:
    """With the limits and the incident as they were found, not as they were told."""
    a_claim().when(FILE).then(FILED)
    card = card_of(a_claim(FILED).state)
    assert (card.status, card.paid_fen) == (ClaimStatus.FILED, 0)
    a_claim(FILED).when(FILE).refuses(rules.ClaimAlreadyFiled)


def test_a_person_claims_under_seal() -> None:
    """Name and phone are sealed; the card shows an opaque reference."""
    command = FILE.model_copy(update={"claimant": None, "claimant_person": PERSON})
    [filed] = a_claim().when(command).decided()
    assert filed == FILED.model_copy(update={"claimant": None, "claimant_person": PERSON})
    assert card_of(a_claim(filed).state).claimant_person_id == WHO


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"cover": None}, CoverUnknown),
        ({"insurer": OTHER_INSURER}, CoverOfAnotherInsurer),
        ({"payer": STRANGER}, NotThePayer),
        ({"incident": None}, rules.ClaimIncidentUnknown),
        (
            {"incident": INCIDENT.model_copy(update={"elevator_id": OTHER_ELEVATOR})},
            rules.ClaimIncidentOfAnotherElevator,
        ),
        ({"claimant": None}, rules.ClaimantMissing),
        ({"claimant_person": PERSON}, rules.ClaimantMissing),
    ],
)
def test_what_is_no_claim(changes: dict[str, Any], rule: type[Refused]) -> None:
    """No cover, another's, nothing that happened, or at another lift; nobody who claims."""
    a_claim().when(FILE.model_copy(update=changes)).refuses(rule)


@pytest.mark.parametrize(
    ("day", "fine"),
    [
        (date(2014, 12, 31), False),
        (date(2015, 1, 1), True),
        (date(2015, 8, 31), True),
        (date(2015, 9, 1), False),
    ],
)
def test_an_incident_lies_within_the_cover(day: date, *, fine: bool) -> None:
    """From its first day to its last in force: this one was cancelled as of 31 August."""
    changes = {
        "incident": INCIDENT.model_copy(update={"happened_on": day}),
        "cover": FACTS.model_copy(update={"last_day": date(2015, 8, 31)}),
    }
    attempt = a_claim().when(FILE.model_copy(update=changes))
    if fine:
        assert attempt.decided()
    else:
        attempt.refuses(ClaimOutsideCover)


def test_a_claim_follows_its_incident() -> None:
    """On the day itself at the earliest."""
    a_claim().on(2015, 5, 31).when(FILE).refuses(rules.ClaimBeforeTheIncident)
    a_claim().on(2015, 6, 1).when(FILE).then(FILED)


def test_the_payer_may_file() -> None:
    """If it is the cover's payer."""
    a_claim().when(FILE.model_copy(update={"payer": PAYER})).then(FILED)


def test_whom_a_claim_concerns() -> None:
    """Its insurer, payer and claimant; no other insurer of the same elevator."""
    filed = FILED.model_copy(update={"claimant": STRANGER})
    subject = subject_of(a_claim(filed).state)
    assert (subject.elevator_id, subject.division) == (FILED.elevator_id, "350203")
    insurers = {party for role, party in subject.parties if role == "insurer"}
    assert insurers == {INSURER.party_id}
    assert {("user_unit", STRANGER.party_id), ("department", PAYER.party_id)} <= subject.parties
