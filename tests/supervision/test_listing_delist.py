"""Listing 挂牌 and delisting 摘牌: campaign plan of 2015, section 3 and phase 4."""

from datetime import date

import pytest

from services.supervision.events.listing import (
    Delisted,
    EscalatedToGovernment,
    EscalatedToTownship,
    GovernmentLevel,
    ListedForSupervision,
    ListingCondition,
    ListingConditionMet,
    ListingConditionReopened,
    ListingHappened,
    ListingOverdue,
    ListingWithdrawn,
)
from services.supervision.listing import (
    DECIDER,
    ListForSupervision,
    Unlisted,
    card_of,
    subject_of,
)
from services.supervision.listing.commands import (
    Delist,
    EscalateToGovernment,
    EscalateToTownship,
    MarkListingOverdue,
    MeetListingCondition,
    ReopenListingCondition,
    WithdrawListing,
)
from services.supervision.listing.rules import (
    AlreadyListed,
    ListingConditionsOpen,
    ListingConditionTwice,
    ListingDeadlineNotReached,
    ListingDueInPast,
    ListingEnded,
    ListingUnknown,
    NotAListingCondition,
)
from services.supervision.listing.state import ListingStatus
from tests.spec import given
from tests.supervision.remedy_facts import ELEVATOR, GOVERNMENT, HOUSING, TOWNSHIP

UNIT, MAINTAINER, FUNDING = (
    ListingCondition.RESPONSIBLE_UNIT,
    ListingCondition.MAINTAINER,
    ListingCondition.FUNDING,
)
DUE = date(2015, 11, 30)
LIST = ListForSupervision(
    listing_id="GP-1",
    elevator_id=ELEVATOR,
    listing_number="厦督〔2015〕7号",
    listed_by=GOVERNMENT,
    task_owner=HOUSING,
    due_on=DUE,
    conditions=(UNIT, MAINTAINER, FUNDING),
)
LISTED = ListedForSupervision(**dict(LIST))
MET = {
    one: ListingConditionMet(condition=one, evidence=("文件1",))
    for one in (UNIT, MAINTAINER, FUNDING)
}
DELIST = Delist(document_number="厦督销〔2015〕7号")
DELISTED = Delisted(document_number="厦督销〔2015〕7号")
WITHDRAW = WithdrawListing(document_number="厦督撤〔2015〕7号", reason="地址有误")
WITHDRAWN = ListingWithdrawn(**dict(WITHDRAW))
TO_TOWNSHIP = EscalateToTownship(township=TOWNSHIP)
AT_TOWNSHIP = EscalatedToTownship(township=TOWNSHIP)
TO_GOVERNMENT = EscalateToGovernment(level=GovernmentLevel.COUNTY, government=GOVERNMENT)
AT_GOVERNMENT = EscalatedToGovernment(level=GovernmentLevel.COUNTY, government=GOVERNMENT)
OVERDUE = ListingOverdue(due_on=DUE, open_conditions=(MAINTAINER, FUNDING))


def test_a_listing_ends_when_every_condition_is_met() -> None:
    """Responsible unit, maintainer and funding: only then does the elevator leave the list."""
    given(DECIDER, LISTED, *MET.values()).when(DELIST).then(DELISTED)


@pytest.mark.parametrize("missing", MET)
def test_no_listing_ends_with_a_condition_open(missing: ListingCondition) -> None:
    """Two of three are not enough, whichever is missing."""
    others = [event for one, event in MET.items() if one is not missing]
    given(DECIDER, LISTED, *others).when(DELIST).refuses(ListingConditionsOpen)
    reopened = ListingConditionReopened(condition=missing, reason="合同终止")
    given(DECIDER, LISTED, *MET.values(), reopened).when(DELIST).refuses(ListingConditionsOpen)


def test_what_is_not_listed_cannot_be_delisted() -> None:
    """摘牌 needs a 挂牌 before it, and happens once."""
    given(DECIDER).when(DELIST).refuses(ListingUnknown)
    given(DECIDER, LISTED, *MET.values(), DELISTED).when(DELIST).then()
    given(DECIDER, LISTED, WITHDRAWN).when(DELIST).refuses(ListingEnded)


def test_an_elevator_is_listed_once_under_a_number() -> None:
    """With a day to come, and each condition once."""
    given(DECIDER).when(LIST).then(LISTED)
    given(DECIDER, LISTED).when(LIST).refuses(AlreadyListed)
    given(DECIDER).on(2015, 12, 1).when(LIST).refuses(ListingDueInPast)
    twice = LIST.model_copy(update={"conditions": (UNIT, UNIT)})
    given(DECIDER).when(twice).refuses(ListingConditionTwice)


def test_meeting_a_condition_twice_says_nothing_new() -> None:
    """A repeated report is the same report; a condition that nobody asked for is refused."""
    meet = MeetListingCondition(condition=UNIT, evidence=("文件1",))
    given(DECIDER, LISTED).when(meet).then(MET[UNIT])
    given(DECIDER, LISTED, MET[UNIT]).when(meet).then()
    other = meet.model_copy(update={"condition": ListingCondition.RENEWAL_DONE})
    given(DECIDER, LISTED).when(other).refuses(NotAListingCondition)


def test_a_condition_may_open_again() -> None:
    """Only one that was met."""
    reopen = ReopenListingCondition(condition=UNIT, reason="合同终止")
    reopened = ListingConditionReopened(condition=UNIT, reason="合同终止")
    given(DECIDER, LISTED, MET[UNIT]).when(reopen).then(reopened)
    given(DECIDER, LISTED).when(reopen).then()
    assert UNIT in card_of(given(DECIDER, LISTED, MET[UNIT], reopened).state).open_conditions


def test_the_day_after_its_day_the_open_conditions_are_told() -> None:
    """The clock may come late, and again; where all is met it has nothing to say."""
    mark = MarkListingOverdue()
    story = given(DECIDER, LISTED, MET[UNIT])
    story.on(2015, 11, 30).when(mark).refuses(ListingDeadlineNotReached)
    story.on(2015, 12, 1).when(mark).then(OVERDUE)
    story.also(OVERDUE).on(2015, 12, 9).when(mark).then()
    given(DECIDER, LISTED, *MET.values()).on(2015, 12, 1).when(mark).then()
    given(DECIDER, LISTED, WITHDRAWN).on(2015, 12, 1).when(mark).then()
    assert card_of(given(DECIDER, LISTED, OVERDUE).state).status is ListingStatus.OVERDUE


def test_a_case_goes_up() -> None:
    """To the township, to the government; the same once more says nothing."""
    given(DECIDER, LISTED).when(TO_TOWNSHIP).then(AT_TOWNSHIP)
    given(DECIDER, LISTED, AT_TOWNSHIP).when(TO_TOWNSHIP).then()
    given(DECIDER, LISTED).when(TO_GOVERNMENT).then(AT_GOVERNMENT)
    given(DECIDER, LISTED, AT_GOVERNMENT).when(TO_GOVERNMENT).then()
    higher = TO_GOVERNMENT.model_copy(update={"level": GovernmentLevel.CITY})
    assert given(DECIDER, LISTED, AT_GOVERNMENT).when(higher).decided()


def test_those_with_the_task_see_it() -> None:
    """The owner of the task, and then the township and the government."""
    ids = {HOUSING.party_id, TOWNSHIP.party_id, GOVERNMENT.party_id}
    state = given(DECIDER, LISTED, AT_TOWNSHIP, AT_GOVERNMENT).state
    assert subject_of(state).parties == {("department", one) for one in ids}


def test_what_left_the_list_is_not_worked_on() -> None:
    """Withdrawn once; neither met nor escalated afterwards."""
    given(DECIDER, LISTED).when(WITHDRAW).then(WITHDRAWN)
    given(DECIDER, LISTED, WITHDRAWN).when(WITHDRAW).then()
    meet = MeetListingCondition(condition=UNIT, evidence=("文件1",))
    for command in (TO_TOWNSHIP, TO_GOVERNMENT, meet):
        given(DECIDER, LISTED, WITHDRAWN).when(command).refuses(ListingEnded)
    given(DECIDER, LISTED, *MET.values(), DELISTED).when(WITHDRAW).refuses(ListingEnded)


def test_facts_before_the_listing_change_nothing() -> None:
    """A question about an earlier moment meets them without their basis."""
    events: tuple[ListingHappened, ...] = (*MET.values(), AT_TOWNSHIP, AT_GOVERNMENT, OVERDUE)
    for event in (*events, DELISTED, WITHDRAWN):
        assert isinstance(given(DECIDER, event).state, Unlisted)
    assert card_of(given(DECIDER, LISTED).state).listed_by == GOVERNMENT
