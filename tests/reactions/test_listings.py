"""What meets the closing conditions of a listing; told by hand."""

from datetime import date

import pytest

from services.kernel.decider import Event
from services.registry.events.elevator import RenewalCompleted, ResponsibleUnitAssigned
from services.supervision.events.hazard import HazardRefuted, RectificationVerified
from services.supervision.events.listing import (
    Delisted,
    ListedForSupervision,
    ListingCondition,
    ListingConditionMet,
    ListingConditionReopened,
)
from services.supervision.events.withouts import FundingSettled
from tests.reactions.facts import BUREAU, GOVERNMENT, UNIT, hazard, inspected, taken_over
from tests.reactions.telling import LIFT, Story

LISTING = "listing-GP-1"
VERIFIED = RectificationVerified(verified_by=BUREAU, evidence=("复查",))


def _listed(*conditions: ListingCondition) -> Story:
    listed = ListedForSupervision(
        listing_id="GP-1",
        elevator_id=LIFT,
        listing_number="7",
        listed_by=GOVERNMENT,
        task_owner=GOVERNMENT,
        due_on=date(2025, 12, 31),
        conditions=conditions or tuple(ListingCondition),
    )
    return Story("listing.conditions").told(listed, LISTING)


@pytest.mark.parametrize(
    ("event", "condition"),
    [
        (ResponsibleUnitAssigned(unit=UNIT, evidence="x"), "RESPONSIBLE_UNIT"),
        (taken_over(), "MAINTAINER"),
        (FundingSettled(fund_id="ZJ-1", basis="x", position=1), "FUNDING"),
        (VERIFIED, "HAZARD_RECTIFIED"),
        (inspected(), "INSPECTION_PASSED"),
        (RenewalCompleted(report="竣工-1"), "RENEWAL_DONE"),
    ],
)
def test_each_condition_is_met_by_its_fact(event: Event, condition: str) -> None:
    """Where the listing asks for it; otherwise it is of no concern to it."""
    (met,) = _listed().told(event, "hazard-YH-1").commands
    assert met.fields["condition"] == f"LISTING_CONDITION_{condition}"
    assert _listed(ListingCondition.OTHER).told(event, "hazard-YH-1").effects == []
    assert Story("listing.conditions").told(event, "hazard-YH-1").effects == []


def test_the_last_of_several_hazards_counts() -> None:
    """整改到位: one of two is not enough; a refuted one is none."""
    story = _listed().told(hazard(), "hazard-YH-1").told(hazard(), "hazard-YH-2")
    story.told(hazard(), "hazard-YH-3").told(VERIFIED, "hazard-YH-1")
    story.told(HazardRefuted(refuted_by=BUREAU, reason="x"), "hazard-YH-2")
    assert story.commands == []
    assert len(story.told(VERIFIED, "hazard-YH-3").commands) == 1


def test_what_is_met_is_met_once_and_again_after_it_was_reopened() -> None:
    """And an elevator that left the list has nothing to meet."""
    met = ListingConditionMet(condition=ListingCondition.MAINTAINER, evidence=("x",))
    story = _listed().told(met, LISTING).told(taken_over())
    assert story.commands == []
    again = ListingConditionReopened(condition=ListingCondition.MAINTAINER, reason="x")
    assert len(story.told(again, LISTING).told(taken_over()).commands) == 1
    gone = _listed().told(Delisted(document_number="1"), LISTING)
    assert gone.told(taken_over()).effects == []
