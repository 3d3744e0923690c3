"""How long an effect waits that did not get through: twice as long each time, up to a minute."""

from datetime import datetime, timedelta
from typing import Final

from services.reactions.journal.outbox import Again, Waiting

FIRST_WAIT: Final = timedelta(milliseconds=100)
LONGEST_WAIT: Final = timedelta(minutes=1)
URGENT_WAIT: Final = timedelta(seconds=5)
"""The longest of a rescue's effects."""


def again(one: Waiting, now: datetime, error: str) -> Again:
    """To be tried again, later than the last time."""
    longest = URGENT_WAIT if one.sending.urgent else LONGEST_WAIT
    wait = min(FIRST_WAIT * (1 << min(one.attempts, 16)), longest)
    return Again(one.seq, now + wait, error)
