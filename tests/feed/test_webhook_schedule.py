"""When a webhook is called again: by the schedule, or when the receiver asked to be, within bounds."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.feed.delivery.schedule import HOUR, MINUTE, SCHEDULE, asked_seconds, wait_seconds

NOW = datetime(2026, 3, 1, 4, 5, 6, 7, tzinfo=UTC)


@pytest.mark.parametrize(
    ("attempts", "seconds"), [(1, 5), (2, 5 * MINUTE), (9, 24 * HOUR), (400, 24 * HOUR)]
)
def test_each_attempt_in_vain_waits_longer(attempts: int, seconds: float) -> None:
    """Up to a day, then a day each time; chance adds a fifth at most."""
    assert wait_seconds(attempts) == seconds
    assert wait_seconds(attempts, chance=1.0) == pytest.approx(seconds * 1.2)


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("120", 120),
        (" 0 ", 0),
        ("9" * 400, float("inf")),
        ("Sun, 01 Mar 2026 04:07:06 GMT", 119.999993),
        ("Sunday, 01-Mar-26 04:07:06 GMT", 119.999993),
        ("Sun Mar  1 04:07:06 2026", 119.999993),
        ("Sun, 01 Mar 2026 04:04:06 GMT", -60.000007),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("1.5", None),
        ("١٢", None),
    ],
)
def test_a_receiver_says_seconds_or_a_date(said: str, seconds: float | None) -> None:
    """RFC 9110: a date in each of the three forms that HTTP has; anything else says nothing."""
    assert asked_seconds(said, NOW) == (None if seconds is None else pytest.approx(seconds))


@given(st.text(max_size=40) | st.datetimes().map(format_datetime))
def test_whatever_a_receiver_says_does_no_harm(said: str) -> None:
    """Nothing is raised, and the wait stays within the schedule."""
    asked = asked_seconds(said, NOW)
    assert SCHEDULE[0] <= wait_seconds(1, asked) <= SCHEDULE[-1]


def test_what_is_asked_for_counts_within_the_schedule() -> None:
    """Sooner than the schedule or later: never at once, and never later than its longest step."""
    assert wait_seconds(6, 60.0) == 60
    assert wait_seconds(1, 7_200.0) == 7_200
    assert wait_seconds(9, 0.0) == wait_seconds(1, -3.0) == 5
    assert wait_seconds(1, timedelta(days=30).total_seconds()) == 24 * HOUR
