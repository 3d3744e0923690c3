"""Forgetting what is done 清理: effects that were sent, deadlines that fired, after their time.

A little at a time, and a pause after it: a rescue's clock never waits for more than that little.
"""

import asyncio
from datetime import datetime, timedelta
from typing import Final

from services.kernel.clock import Clock
from services.reactions.journal.journal import Journal

PRUNED_AT_ONCE: Final = 200
PAUSE_SECONDS: Final = 0.25
REST_SECONDS: Final = 60.0

FIRED_KEPT: Final = timedelta(days=400)
"""How long at least it is remembered that a deadline fired. Set again for the same moment, it must not
fire again; and a fact of the last 90 days (what is older is history, which is given time anew) sets
none for a moment longer ago than half a year before it, a licence's warning."""


async def prune(journal: Journal, clock: Clock, kept: timedelta) -> None:
    """Forget what was done longer ago than `kept`, until cancelled. Raises `DatabaseError`."""
    while True:
        pruned = prune_a_little(journal, clock.now(), kept)
        await asyncio.sleep(PAUSE_SECONDS if pruned else REST_SECONDS)


def prune_a_little(journal: Journal, now: datetime, kept: timedelta) -> int:
    """The oldest of each kind; how many that were. Raises `DatabaseError`."""
    sent = journal.outbox.prune(now - kept, PRUNED_AT_ONCE)
    fired = journal.deadlines.prune(now - max(kept, FIRED_KEPT), PRUNED_AT_ONCE)
    return sent + fired
