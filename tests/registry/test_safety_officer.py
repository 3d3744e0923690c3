"""The safety officer 电梯安全员: one named person per elevator, and never in clear."""

from services.registry.elevator import card_of
from services.registry.elevator.responsibility import AppointSafetyOfficer, RevealSafetyOfficer
from services.registry.elevator.rules import AlreadyScrapped, ElevatorUnknown, SafetyOfficerMissing
from services.registry.events.elevator import SafetyOfficerAppointed, SafetyOfficerRevealed
from tests.registry.facts import OFFICER, SCRAPPED, USER, in_use, nothing, scrapped

APPOINT = AppointSafetyOfficer(officer=OFFICER, appointed_by=USER)
APPOINTED = SafetyOfficerAppointed(**dict(APPOINT))
LOOK = RevealSafetyOfficer(reason="事故调查〔2015〕2")
LOOKED = SafetyOfficerRevealed(reason="事故调查〔2015〕2", person_id=OFFICER.person_id)


def test_a_safety_officer_is_appointed() -> None:
    """逐台明确; what the event holds is sealed."""
    in_use().when(APPOINT).then(APPOINTED)


def test_the_card_says_only_that_there_is_one() -> None:
    """Never who."""
    assert not card_of(in_use().state).safety_officer_appointed
    card = card_of(in_use().also(APPOINTED).state)
    assert card.safety_officer_appointed
    assert OFFICER.person_id not in card.model_dump_json()


def test_a_look_at_the_name_is_a_fact() -> None:
    """With its reason; also after the elevator is gone, when accidents are investigated."""
    in_use().also(APPOINTED).when(LOOK).then(LOOKED)
    in_use().also(APPOINTED, SCRAPPED).when(LOOK).then(LOOKED)


def test_every_look_is_a_fact_of_its_own() -> None:
    """The second look for the same reason is another look."""
    in_use().also(APPOINTED, LOOKED).when(LOOK).then(LOOKED)


def test_there_must_be_somebody_to_look_at() -> None:
    """No officer, no elevator: not found."""
    in_use().when(LOOK).refuses(SafetyOfficerMissing)
    nothing().when(LOOK).refuses(ElevatorUnknown)


def test_scrap_has_no_new_safety_officer() -> None:
    """报废 is final."""
    scrapped().when(APPOINT).refuses(AlreadyScrapped)


def test_a_printed_officer_shows_nothing() -> None:
    """Logs and assertion messages included."""
    assert OFFICER.name.box not in repr(APPOINTED)
