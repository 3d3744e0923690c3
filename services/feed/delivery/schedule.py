"""When what was not taken is sent again: by the schedule, or when the receiver asked for it. Pure."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

MINUTE, HOUR = 60.0, 3600.0
SCHEDULE: Final = (
    5.0, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR,
)  # fmt: skip
"""Seconds to the next attempt, as Standard Webhooks proposes; the last one is repeated."""

JITTER: Final = 0.2
"""Up to so much of the wait is added: receivers that failed together are not called together."""


def wait_seconds(
    attempts: int,
    asked: float | None = None,
    *,
    schedule: tuple[float, ...] = SCHEDULE,
    chance: float = 0.0,
) -> float:
    """How long to wait after so many attempts in vain; `chance` (0 to 1) draws the jitter.

    What the receiver asked for counts instead, between the first step of the schedule and its longest.
    """
    seconds = schedule[min(attempts, len(schedule)) - 1]
    if asked is not None:
        seconds = min(max(asked, schedule[0]), max(schedule))
    return seconds * (1 + JITTER * chance)


def asked_seconds(retry_after: str, now: datetime) -> float | None:
    """What a header `Retry-After` (RFC 9110 §10.2.3) asks for: seconds, or a date; None: it says neither."""
    text = retry_after.strip()
    if text.isascii() and text.isdecimal():
        return float(text)
    try:
        at = parsedate_to_datetime(text)
    except ValueError:
        return None
    if at.tzinfo is None:  # of the obsolete forms, which are in GMT too
        at = at.replace(tzinfo=UTC)
    return (at - now).total_seconds()
