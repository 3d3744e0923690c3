"""A listing as it is told."""

from datetime import date

from services.kernel.decider import Record
from services.reference.party import PartyRef
from services.supervision.events.listing import GovernmentLevel, ListingCondition
from services.supervision.listing.state import ListingStatus, State, listed


class ListingCard(Record):
    """A listing 挂牌督办. `open_conditions` are what stands between it and its end."""

    listing_id: str
    elevator_id: str
    listing_number: str
    listed_by: PartyRef
    task_owner: PartyRef
    due_on: date
    demands: str
    conditions: tuple[ListingCondition, ...]
    open_conditions: tuple[ListingCondition, ...]
    status: ListingStatus
    township: PartyRef | None
    government: PartyRef | None
    government_level: GovernmentLevel | None


def card_of(state: State) -> ListingCard:
    """Raises `ListingUnknown`."""
    listing = listed(state)
    government = listing.government
    return ListingCard(
        **dict(listing.listed),
        open_conditions=listing.open_conditions,
        status=listing.status,
        township=listing.township,
        government=government.government if government else None,
        government_level=government.level if government else None,
    )
