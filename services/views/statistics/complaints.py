"""Complaints and tips 投诉举报: received, and open until they are answered, merged or taken back.

One counts in the division that it was last said to be about; it need not be about an elevator that
is known.
"""

from collections.abc import Iterable
from typing import Any, Final, NamedTuple

from services.kernel.projecting.projection import Told
from services.supervision.events.complaint import (
    ComplaintClosed,
    ComplaintLocated,
    ComplaintMerged,
    ComplaintReceived,
    ComplaintReopened,
    ComplaintWithdrawn,
)
from services.views.statistics.ledger import Contributions, Entry
from services.views.statistics.telling import Noted, Story, along, telling

_ENDED: Final = (ComplaintClosed, ComplaintMerged, ComplaintWithdrawn)
_CONCERNED: Final = (ComplaintReceived, ComplaintLocated, ComplaintReopened, *_ENDED)


class _Complaint(NamedTuple):
    is_open: bool = False
    division: str = ""


def _note(told: Told) -> Any:
    """(opens, ends, division): one that is located neither opens nor ends."""
    event = told.event
    opens = isinstance(event, ComplaintReceived | ComplaintReopened)
    return [opens, isinstance(event, _ENDED), told.meta.division]


def _standing(facts: Iterable[Noted]) -> _Complaint:
    now = _Complaint()
    for fact in facts:
        opens, ends, division = fact.what
        is_open = opens or (now.is_open and not ends)
        now = _Complaint(is_open, division or now.division)
    return now


def _levels(now: _Complaint) -> Iterable[tuple[str, str, str]]:
    if now.is_open:
        yield "complaints_open", "", now.division


def _contributions(story: Story) -> Contributions:
    if not story:
        return {}
    received = Entry("complaints", "", story[0].what[2], story[0].day)
    return {**along(story, _standing, _levels), received: 1}


COMPLAINTS: Final = telling((one.stored_as for one in _CONCERNED), _note, _contributions)
