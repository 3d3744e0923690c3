"""Complaints and tips 投诉举报: received, and open until they are answered, merged or taken back.

One counts in the division that it was last said to be about; it need not be about an elevator that
is known.
"""

from collections.abc import Iterable, Mapping
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
    is_open: bool
    division: str


_KINDS: Final[Mapping[type[Any], str]] = {
    ComplaintReceived: "received",
    ComplaintLocated: "located",
    ComplaintReopened: "reopened",
    **dict.fromkeys(_ENDED, "ended"),
}


def _note(told: Told) -> Any:
    """What happened, and where: what is neither received nor located says nothing of that."""
    return [_KINDS[type(told.event)], told.meta.division]


def _standing(facts: Iterable[Noted]) -> _Complaint | None:
    now: _Complaint | None = None
    for fact in facts:
        match fact.what:
            case ["received", division]:
                now = _Complaint(is_open=True, division=division)
            case _ if now is None:
                pass  # of a day before it was received
            case ["located", division]:
                now = now._replace(division=division or now.division)
            case [what, _]:
                now = now._replace(is_open=what == "reopened")
    return now


def _levels(now: _Complaint | None) -> Iterable[tuple[str, str, str]]:
    if now is not None and now.is_open:
        yield "complaints_open", "", now.division


def _contributions(story: Story) -> Contributions:
    if not story:
        return {}
    received = Entry("complaints", "", story[0].what[1], story[0].day)
    return {**along(story, _standing, _levels), received: 1}


COMPLAINTS: Final = telling((one.stored_as for one in _CONCERNED), _note, _contributions)
