"""What a listing amounts to."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from services.kernel.subject import NOBODY, Subject
from services.reference.party import PartyRef
from services.supervision.events.listing import (
    EscalatedToGovernment,
    ListedForSupervision,
    ListingCondition,
)
from services.supervision.listing import rules
from services.supervision.where import concerned


class ListingStatus(StrEnum):
    """Where a listing stands."""

    LISTED = "listed"  # 督办中
    OVERDUE = "overdue"  # 逾期
    DELISTED = "delisted"  # 已摘牌
    WITHDRAWN = "withdrawn"  # 已撤销


@dataclass(frozen=True, slots=True)
class Unlisted:
    """Nothing is listed."""


@dataclass(frozen=True, slots=True)
class Listing:
    """An elevator on the list, or that was on it."""

    listed: ListedForSupervision
    met: frozenset[ListingCondition] = frozenset()
    township: PartyRef | None = None
    government: EscalatedToGovernment | None = None
    overdue: bool = False
    ended: ListingStatus | None = None

    @property
    def elevator_id(self) -> str:
        """The elevator on the list."""
        return self.listed.elevator_id

    @property
    def open_conditions(self) -> tuple[ListingCondition, ...]:
        """What is still to be met, in the order of the listing."""
        return tuple(one for one in self.listed.conditions if one not in self.met)

    @property
    def status(self) -> ListingStatus:
        """Where it stands."""
        return self.ended or (ListingStatus.OVERDUE if self.overdue else ListingStatus.LISTED)


State: TypeAlias = Unlisted | Listing


def listed(state: State) -> Listing:
    """Raises `ListingUnknown`."""
    if isinstance(state, Unlisted):
        raise rules.ListingUnknown(field="listing_id")
    return state


def on_list(state: State) -> Listing:
    """Raises `ListingUnknown`, `ListingEnded`."""
    listing = listed(state)
    if listing.ended is not None:
        raise rules.ListingEnded(status=listing.ended)
    return listing


def subject_of(state: State) -> Subject:
    """The departments that have the task: its owner, the township, the government."""
    if isinstance(state, Unlisted):
        return NOBODY
    government = state.government.government if state.government else None
    parties = (state.listed.task_owner, state.township, government)
    return concerned(None, *(("department", one.party_id) for one in parties if one))
