"""Release of those who were held 解救, and the accident that it may show."""

from services.emergency.case import rules
from services.emergency.case.rescue import RecordRelease
from services.emergency.events.case import AccidentProposed, PassengersReleased
from services.emergency.events.values import ProposalGround
from tests.emergency.facts import OPENED, at, closed, dispatched, freed, no_case, reported, told

ONE, BOTH = RecordRelease(freed=1), RecordRelease(freed=2)
VERSION = "rescue_clocks@0001-01-01"


def test_partial_releases_add_up() -> None:
    """One after 17 minutes, the other after 20: then the car is empty."""
    at(dispatched(), 17).when(ONE).then(PassengersReleased(freed=1))
    half = told((PassengersReleased(freed=1), 17))
    assert at(half, 20).when(ONE).after.file.held == 0
    assert at(half, 18).state.file.freed_at is None
    assert at(half, 20).when(ONE).after.file.held_minutes == 20


def test_no_more_come_out_than_went_in() -> None:
    """Counted over all releases: unharmed, injured, dead."""
    three = RecordRelease(freed=1, injured=1, dead=1)
    at(reported(), 5).when(three).refuses(rules.MoreReleasedThanTrapped)
    half = told((PassengersReleased(freed=1), 17))
    at(half, 20).when(BOTH).refuses(rules.MoreReleasedThanTrapped)
    at(freed(), 20).when(ONE).refuses(rules.MoreReleasedThanTrapped)
    at(reported(), 5).when(RecordRelease()).refuses(rules.NobodyReleased)


def test_a_release_follows_the_report() -> None:
    """Rescuers need not be there: power comes back, and people walk out."""
    at(reported(), -1).when(BOTH).refuses(rules.ReleaseBeforeReport)
    at(reported(), 1).when(BOTH).then(PassengersReleased(freed=2))
    at(closed(), 61).when(ONE).refuses(rules.CaseAlreadyClosed)
    no_case().when(ONE).refuses(rules.CaseUnknown)


def test_two_hours_in_the_car_are_proposed_as_an_accident() -> None:
    """If no clock did it before; at 119 minutes and 59 seconds it is none."""
    at(reported(), 119.99).when(BOTH).then(PassengersReleased(freed=2))
    at(reported(), 120).when(BOTH).then(
        PassengersReleased(freed=2),
        AccidentProposed(
            ground=ProposalGround.HELD_TOO_LONG, held_minutes=120, persons=2, rule_version=VERSION
        ),
    )
    [_, proposed] = at(reported(), 130).when(ONE).decided()
    assert proposed.held_minutes == 130
    known = told((proposed, 120))
    at(known, 130).when(BOTH).then(PassengersReleased(freed=2))


def test_the_two_hours_count_from_being_trapped() -> None:
    """Where that time is known: half an hour passed before anybody called."""
    early = OPENED.model_copy(update={"trapped_since": at(reported(), -30).now})
    [_, proposed] = at(told(opened=early), 90).when(BOTH).decided()
    assert (proposed.ground, proposed.held_minutes) == (ProposalGround.HELD_TOO_LONG, 120)


def test_a_death_is_proposed_as_an_accident() -> None:
    """However short it took; an injury alone is not."""
    [_, proposed] = at(reported(), 20).when(RecordRelease(freed=1, dead=1)).decided()
    assert (proposed.ground, proposed.held_minutes) == (ProposalGround.DEATH, 20)
    at(reported(), 20).when(RecordRelease(injured=2)).then(PassengersReleased(freed=0, injured=2))
