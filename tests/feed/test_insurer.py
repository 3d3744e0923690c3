"""Scene 15: an insurer's feed. From a cursor, back-filled, only what it covers, from the day of cover."""

from datetime import date

import pytest
from grpc import StatusCode

from tests.e2e.people import life
from tests.e2e.registry import Refusal, Registry, on
from tests.feed.subscriber import subscribed, types_of
from tests.insurance.world import (
    CPIC,
    PICC,
    accident,
    binding,
    covered,
    insurer,
    opened,
)

PHONE = "13950001234"
CALLER = "陈大文"


def test_only_covered_elevators_and_only_from_the_day_of_cover(registry: Registry) -> None:
    """What happened in 2013 and 2014 stays away, and so does every other elevator."""
    mine, _ = covered(registry, opened(registry))
    accident(registry, mine.id, date(2015, 6, 1))
    accident(registry, mine.id, date(2014, 12, 31))  # the day before the cover begins
    other = life(registry).until_registered()
    accident(registry, other.id, date(2015, 6, 1))

    with subscribed(insurer(registry)) as feed:
        events = [one for one in feed.until_quiet() if one.elevator_id]

    assert {one.elevator_id for one in events} == {mine.id}
    assert all(on(2014, 12, 31, 23) < one.time.ToDatetime(on(2014, 1, 1).tzinfo) for one in events)
    assert types_of(events).count("emergency.AccidentReported.v1") == 1


def test_the_first_and_the_last_day_of_cover_belong_to_it(registry: Registry) -> None:
    """承保 from the first to the last day, both included; not the day after."""
    lift, _ = covered(registry, opened(registry))
    days = (date(2014, 12, 31), date(2015, 1, 1), date(2015, 12, 31), date(2016, 1, 1))
    for day in days:
        accident(registry, lift.id, day)

    asked = {"elevator_ids": [lift.id], "types": ["elevators.emergency.*"]}
    with subscribed(insurer(registry), filter=asked) as feed:
        found = [one.time.ToDatetime().date() for one in feed.until_quiet()]

    assert found == [date(2015, 1, 1), date(2015, 12, 31)]


def test_no_name_or_phone_leaves_emergency(registry: Registry) -> None:
    """The insurer, and HQ itself, are told of the case and never of the person who called."""
    lift, _ = covered(registry, opened(registry))
    registry.fujian.OpenCase(
        case_id="JY-feed-1",
        trapped=2,
        channel="CASE_CHANNEL_TELEPHONE",
        case_kind="CASE_KIND_RESCUE",
        elevator_id=lift.id,
        caller={"person_id": "person:feed-1", "name": CALLER, "phone": PHONE},
        occurred_at=on(2015, 3, 3),
    )
    for by in (insurer(registry), registry.national):
        with subscribed(by, filter={"types": ["elevators.emergency.*"]}) as feed:
            feed.until_quiet()
            raw = b"".join(one.SerializeToString() for one in feed.frames)
        assert "emergency.CaseOpened.v1" in types_of(feed.events)
        for secret in (PHONE, CALLER, "person:feed-1", "box"):
            assert secret.encode() not in raw


def test_a_filtered_cursor_still_advances(registry: Registry) -> None:
    """Nothing matched, and yet the place that is committed is behind everything."""
    lift, _ = covered(registry, opened(registry))
    asked = {"types": ["elevators.insurance.ClaimPaid.v1"], "elevator_ids": [lift.id]}
    with subscribed(insurer(registry), filter=asked, credits=0) as feed:
        feed.until_quiet()
        first, last = feed.frames[0].token, feed.token
    assert feed.events == []
    assert any(one.checkpoint for one in feed.frames)
    assert first != last

    insurer(registry).CommitCursor(cursor="claims", token=last)
    accident(registry, lift.id, date(2015, 6, 1))
    with subscribed(insurer(registry), start={"cursor": "claims"}) as feed:
        feed.until_quiet()
    assert len(feed.frames) <= 4, "it did not begin anew"


def test_from_a_cursor_it_goes_on_where_it_was(registry: Registry) -> None:
    """Each event once: the cursor stands behind what was sent with its token."""
    lift, _ = covered(registry, opened(registry))
    asked = {"elevator_ids": [lift.id], "types": ["elevators.emergency.*"]}
    for day in range(1, 8):
        accident(registry, lift.id, date(2015, 5, day))
    days = []
    by = insurer(registry)
    for number in (2, 2, 2, 1):
        with subscribed(by, start={"cursor": "days"}, filter=asked, credits=number) as feed:
            feed.no_more()
            list(feed.rest())
            days += [one.time.ToDatetime().day for one in feed.events]
            by.CommitCursor(cursor="days", token=feed.token)
        assert by.GetCursor(cursor="days").token == feed.token
    assert days == [1, 2, 3, 4, 5, 6, 7]


def test_another_insurers_terms_are_not_told(registry: Registry) -> None:
    """Two insurers cover one elevator: each is told of its own cover and premium only."""
    lift, _ = covered(registry, opened(registry), covers_from=date(2015, 1, 1))
    theirs = opened(registry, CPIC)
    request = binding(theirs, lift, insurer=CPIC, occurred_at=on(2015, 2, 1))
    insurer(registry, CPIC).BindCover(**request | {"covers_from": date(2015, 2, 1)})
    with subscribed(insurer(registry), filter={"elevator_ids": [lift.id]}) as feed:
        assert "insurance.CoverBound.v1" not in types_of(feed.until_quiet())
    with subscribed(insurer(registry, CPIC), filter={"elevator_ids": [lift.id]}) as feed:
        assert types_of(feed.until_quiet()).count("insurance.CoverBound.v1") == 1


def test_a_cover_that_ends_mid_stream_ends_the_elevator(registry: Registry) -> None:
    """After 退保 no further event of the elevator comes, and a frame says why, and since when."""
    lift, cover_id = covered(registry, opened(registry))
    with subscribed(insurer(registry), filter={"elevator_ids": [lift.id]}) as feed:
        accident(registry, lift.id, date(2015, 3, 1))
        feed.until(1)
        insurer(registry).CancelCover(
            elevator_id=lift.id,
            cover_id=cover_id,
            insurer=PICC,
            ended_on=date(2015, 4, 30),
            reason="CANCELLATION_REASON_REQUESTED",
            endorsement_number="批-1",
            occurred_at=on(2015, 4, 30),
        )
        accident(registry, lift.id, date(2015, 4, 30))
        accident(registry, lift.id, date(2015, 5, 1))
        accident(registry, lift.id, date(2015, 5, 2))
        feed.until_quiet()
    assert types_of(feed.events).count("emergency.AccidentReported.v1") == 2
    (ended,) = [one for frame in feed.frames for one in frame.scope_ended]
    assert (ended.elevator_id, ended.reason) == (lift.id, "COVER_ENDED")
    assert (ended.last_day.year, ended.last_day.month, ended.last_day.day) == (2015, 4, 30)


def test_cursors_are_ones_own(registry: Registry) -> None:
    """Another insurer has no cursor of that name, and a token of another is not committed."""
    with subscribed(insurer(registry)) as feed:
        feed.frame()
    insurer(registry).CommitCursor(cursor="own", token=feed.token)
    with pytest.raises(Refusal) as refused:
        insurer(registry, CPIC).GetCursor(cursor="own")
    assert refused.value.reason == "FEED_CURSOR_UNKNOWN"
    with pytest.raises(Refusal) as refused:
        insurer(registry, CPIC).CommitCursor(cursor="own", token=feed.token)
    assert refused.value.violations == (("token", "FEED_TOKEN_FOREIGN"),)
    insurer(registry).DeleteCursor(cursor="own")
    with pytest.raises(Refusal) as refused:
        insurer(registry).GetCursor(cursor="own")
    assert refused.value.code is StatusCode.NOT_FOUND
