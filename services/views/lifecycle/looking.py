"""What the rpcs of the lifecycle ask the view for, at a moment."""

from datetime import datetime
from typing import Final

from services.kernel.clock import micros
from services.kernel.projecting.asking import Look
from services.kernel.server.reading import Moment
from services.views.lifecycle.life import Life, life_at

FACTS_KNOWN: Final = """
    SELECT * FROM {facts} WHERE elevator_id = ? AND recorded_at <= ? ORDER BY position"""
"""The facts about an elevator that were known by then, as they became known."""


def until(at: datetime | None) -> int:
    """Microseconds; of no moment, later than any."""
    return micros(at) if at is not None else 2**63 - 1


async def life_in(look: Look, elevator_id: str, moment: Moment) -> Life:
    """The life of an elevator as it was true and known at that moment."""
    rows = await look.rows(FACTS_KNOWN, (elevator_id, until(moment.known_at)))
    return life_at(elevator_id, rows, until(moment.as_of))
