"""A disclosure as it is told."""

from datetime import datetime

from services.kernel.decider import Record
from services.reference.party import PartyRef
from services.supervision.disclosure.state import State, disclosed
from services.supervision.events.disclosure import DisclosedStatement, DisclosureTopic


class DisclosureVersionCard(Record):
    """What the public was told from a moment on."""

    statement: DisclosedStatement
    since: datetime
    reason: str


class DisclosureCard(Record):
    """A disclosure 公示, with its history: the newest version is last.

    `statement` is what stands now; a retracted disclosure has none, and says why.
    """

    disclosure_id: str
    topic: DisclosureTopic
    published_by: PartyRef
    elevator_id: str | None
    division: str | None
    statement: DisclosedStatement | None
    retracted: bool
    retraction_reason: str | None
    versions: tuple[DisclosureVersionCard, ...]


def card_of(state: State) -> DisclosureCard:
    """Raises `DisclosureUnknown`."""
    one = disclosed(state)
    stands = one.retracted is None
    return DisclosureCard(
        **dict(one.published) | {"statement": one.versions[-1].statement if stands else None},
        retracted=not stands,
        retraction_reason=one.retracted,
        versions=tuple(DisclosureVersionCard(**v._asdict()) for v in one.versions),
    )
