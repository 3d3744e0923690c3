"""How a hazard ends: 已整改、采取监护措施、停用, each hazard in one of the three at a time."""

from datetime import date

import pytest

from services.supervision.events.hazard import (
    HazardHappened,
    HazardOutcome,
    HazardPutUnderWatch,
    HazardRefuted,
    HazardReopened,
    HazardWatchExpired,
    RectificationRejected,
    RectificationReported,
    RectificationVerified,
    StoppedForHazard,
)
from services.supervision.hazard import DECIDER, HazardFile, Unfiled, card_of
from services.supervision.hazard.commands import (
    MarkWatchExpired,
    PutUnderWatch,
    RecordStopped,
    RefuteHazard,
    RejectRectified,
    ReopenHazard,
    ReportRectified,
    VerifyRectified,
)
from services.supervision.hazard.rules import (
    HazardIsRectified,
    HazardIsRefuted,
    HazardStillOpen,
    HazardUnknown,
    RectificationNotReported,
    RectifiedBeforeFound,
    RectifiedInFuture,
    WatchEndsInPast,
    WatchNotExpired,
)
from services.supervision.hazard.state import HazardStatus
from tests.spec import given
from tests.supervision.remedy_facts import BUREAU, FILED, MAINTAINER

REPORT = ReportRectified(
    rectified_on=date(2015, 9, 30), reported_by=MAINTAINER, evidence=("照片1",)
)
REPORTED = RectificationReported(**dict(REPORT))
VERIFY = VerifyRectified(verified_by=BUREAU, evidence=("复查1",))
VERIFIED = RectificationVerified(**dict(VERIFY))
REJECT = RejectRectified(rejected_by=BUREAU, reason="门锁仍可短接")
NOT_VERIFIED = RectificationRejected(**dict(REJECT))
WATCH = PutUnderWatch(measures="专人值守", until=date(2015, 10, 10))
WATCHED = HazardPutUnderWatch(**dict(WATCH))
STOP = RecordStopped(reference="停用告示1")
STOPPED = StoppedForHazard(**dict(STOP))
REFUTE = RefuteHazard(refuted_by=BUREAU, reason="误报")
REFUTED = HazardRefuted(**dict(REFUTE))
REOPEN = ReopenHazard(reason="复查发现仍存在")
REOPENED = HazardReopened(**dict(REOPEN))


def file_of(*past: HazardHappened) -> HazardFile:
    """The file that these facts amount to."""
    state = given(DECIDER, FILED, *past).state
    assert isinstance(state, HazardFile)
    return state


def test_rectified_is_what_somebody_saw() -> None:
    """Reported, then verified; a report alone is no outcome."""
    given(DECIDER, FILED).when(REPORT).then(REPORTED)
    given(DECIDER, FILED, REPORTED).when(VERIFY).then(VERIFIED)
    assert file_of(REPORTED).outcome is None
    assert file_of(REPORTED).status is HazardStatus.RECTIFICATION_REPORTED
    assert file_of(REPORTED, VERIFIED).outcome is HazardOutcome.RECTIFIED


def test_nothing_is_verified_that_nobody_reported() -> None:
    """Nor rejected."""
    given(DECIDER, FILED).when(VERIFY).refuses(RectificationNotReported)
    given(DECIDER, FILED).when(REJECT).refuses(RectificationNotReported)
    given(DECIDER).when(VERIFY).refuses(HazardUnknown)


def test_what_is_not_verified_is_open_again() -> None:
    """Under the measure that held before, if one did."""
    given(DECIDER, FILED, REPORTED).when(REJECT).then(NOT_VERIFIED)
    assert file_of(REPORTED, NOT_VERIFIED).status is HazardStatus.OPEN
    assert file_of(STOPPED, REPORTED, NOT_VERIFIED).outcome is HazardOutcome.STOPPED


def test_saying_it_twice_says_nothing_new() -> None:
    """Each act, repeated, is the same act."""
    given(DECIDER, FILED, REPORTED).when(REPORT).then()
    given(DECIDER, FILED, REPORTED, VERIFIED).when(REPORT).then()
    given(DECIDER, FILED, REPORTED, VERIFIED).when(VERIFY).then()
    given(DECIDER, FILED, WATCHED).when(WATCH).then()
    given(DECIDER, FILED, STOPPED).when(STOP).then()
    given(DECIDER, FILED, REFUTED).when(REFUTE).then()


def test_a_rectification_has_a_possible_day() -> None:
    """Not before the hazard was found, not after it was reported."""
    early = REPORT.model_copy(update={"rectified_on": date(2015, 9, 19)})
    given(DECIDER, FILED).when(early).refuses(RectifiedBeforeFound)
    late = REPORT.model_copy(update={"rectified_on": date(2015, 10, 2)})
    given(DECIDER, FILED).when(late).refuses(RectifiedInFuture)


def test_the_last_measure_holds() -> None:
    """Watched, then stopped, then watched: one outcome at any time."""
    given(DECIDER, FILED).when(WATCH).then(WATCHED)
    given(DECIDER, FILED, WATCHED).when(STOP).then(STOPPED)
    assert file_of(WATCHED).outcome is HazardOutcome.UNDER_WATCH
    assert file_of(WATCHED, STOPPED).outcome is HazardOutcome.STOPPED
    assert file_of(STOPPED, WATCHED).outcome is HazardOutcome.UNDER_WATCH
    assert file_of(STOPPED, REPORTED, VERIFIED).outcome is HazardOutcome.RECTIFIED


def test_a_watch_lasts_until_its_day_is_over() -> None:
    """On the last day it holds; on the day after the clock opens the hazard again, once."""
    expire = MarkWatchExpired()
    expired = HazardWatchExpired(until=WATCH.until)
    watched = given(DECIDER, FILED, WATCHED)
    assert file_of(WATCHED).watched_until == date(2015, 10, 10)
    watched.on(2015, 10, 10).when(expire).refuses(WatchNotExpired)
    watched.on(2015, 10, 11).when(expire).then(expired)
    watched.also(expired).on(2015, 10, 12).when(expire).then()
    assert file_of(WATCHED, expired).status is HazardStatus.OPEN


@pytest.mark.parametrize("since", [(STOPPED,), (REPORTED, VERIFIED), (REFUTED,)])
def test_a_clock_that_comes_late_says_nothing(since: tuple[HazardHappened, ...]) -> None:
    """The hazard was stopped, rectified or refuted meanwhile."""
    late = given(DECIDER, FILED, WATCHED, *since).on(2015, 10, 11)
    late.when(MarkWatchExpired()).then()


def test_a_watch_that_was_prolonged_does_not_end_on_the_old_day() -> None:
    """Also when the clock's fact of the old day is recorded late."""
    longer = WATCHED.model_copy(update={"until": date(2015, 11, 10)})
    state = file_of(WATCHED, longer, HazardWatchExpired(until=WATCH.until))
    assert state.outcome is HazardOutcome.UNDER_WATCH


def test_a_watch_ends_in_the_future() -> None:
    """The day on which it begins is the earliest."""
    past = WATCH.model_copy(update={"until": date(2015, 9, 30)})
    given(DECIDER, FILED).when(past).refuses(WatchEndsInPast)


def test_what_is_rectified_is_reopened_before_anything_else() -> None:
    """Neither watched nor stopped nor refuted."""
    done = given(DECIDER, FILED, REPORTED, VERIFIED)
    for command in (WATCH, STOP, REFUTE, REJECT):
        done.when(command).refuses(HazardIsRectified)
    done.when(REOPEN).then(REOPENED)
    assert file_of(REPORTED, VERIFIED, REOPENED).status is HazardStatus.OPEN


def test_what_is_refuted_counts_in_no_outcome() -> None:
    """Until it is reopened; what is open is not reopened."""
    assert file_of(WATCHED, REFUTED).outcome is None
    given(DECIDER, FILED, REFUTED).when(STOP).refuses(HazardIsRefuted)
    given(DECIDER, FILED, REFUTED).when(REOPEN).then(REOPENED)
    given(DECIDER, FILED, WATCHED).when(REOPEN).refuses(HazardStillOpen)
    assert file_of(WATCHED, REFUTED, REOPENED).outcome is HazardOutcome.UNDER_WATCH


def test_facts_before_the_first_change_nothing() -> None:
    """A question about a moment before the filing meets facts without their basis."""
    for event in (REPORTED, VERIFIED, NOT_VERIFIED, WATCHED, STOPPED, REFUTED, REOPENED):
        assert isinstance(given(DECIDER, event).state, Unfiled)


def test_the_card_tells_the_whole_file() -> None:
    """What was filed, what holds, and who verified it."""
    card = card_of(file_of(WATCHED, REPORTED, VERIFIED))
    assert (card.hazard_id, card.status) == (FILED.hazard_id, HazardStatus.RECTIFIED)
    assert (card.verified_by, card.rectified_on) == (BUREAU, REPORT.rectified_on)
    assert card.watched_until is None
    assert card.watch_measures == WATCH.measures
