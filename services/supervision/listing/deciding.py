"""The decider of a listing."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Final, assert_never

from services.kernel.decider import Decider
from services.reference.dated import legal_day
from services.supervision.events.listing import (
    Delisted,
    EscalatedToGovernment,
    EscalatedToTownship,
    ListedForSupervision,
    ListingCondition,
    ListingConditionMet,
    ListingConditionReopened,
    ListingHappened,
    ListingOverdue,
    ListingWithdrawn,
)
from services.supervision.listing import rules
from services.supervision.listing.commands import (
    Command,
    Delist,
    EscalateToGovernment,
    EscalateToTownship,
    ListForSupervision,
    MarkListingOverdue,
    MeetListingCondition,
    ReopenListingCondition,
    WithdrawListing,
)
from services.supervision.listing.state import (
    Listing,
    ListingStatus,
    State,
    Unlisted,
    listed,
    on_list,
)


def decide(command: Command, state: State, at: datetime) -> Sequence[ListingHappened]:
    on = legal_day(at)
    events: Sequence[ListingHappened]
    match command:
        case ListForSupervision():
            events = _list(command, state, on)
        case EscalateToTownship():
            same = on_list(state).township == command.township
            events = [] if same else [EscalatedToTownship(**vars(command))]
        case EscalateToGovernment():
            escalated = EscalatedToGovernment(**vars(command))
            events = [] if on_list(state).government == escalated else [escalated]
        case MeetListingCondition(condition=condition):
            met = condition in _asking(on_list(state), condition).met
            events = [] if met else [ListingConditionMet(**vars(command))]
        case ReopenListingCondition(condition=condition):
            met = condition in _asking(on_list(state), condition).met
            events = [ListingConditionReopened(**vars(command))] if met else []
        case MarkListingOverdue():
            events = _mark_overdue(listed(state), on)
        case Delist() | WithdrawListing():
            events = _end(command, listed(state))
        case _:
            assert_never(command)
    return events


def evolve(state: State, event: ListingHappened, _at: datetime) -> State:
    if isinstance(event, ListedForSupervision):
        return Listing(event)
    if isinstance(state, Unlisted):
        return state
    after: State
    match event:
        case EscalatedToTownship(township=township):
            after = replace(state, township=township)
        case EscalatedToGovernment():
            after = replace(state, government=event)
        case ListingConditionMet(condition=condition):
            after = replace(state, met=state.met | {condition})
        case ListingConditionReopened(condition=condition):
            after = replace(state, met=state.met - {condition})
        case ListingOverdue():
            after = replace(state, overdue=True)
        case Delisted():
            after = replace(state, ended=ListingStatus.DELISTED)
        case ListingWithdrawn():
            after = replace(state, ended=ListingStatus.WITHDRAWN)
        case _:
            assert_never(event)
    return after


DECIDER: Final[Decider[Command, State, ListingHappened]] = Decider(Unlisted(), decide, evolve)


def _list(command: ListForSupervision, state: State, on: date) -> Sequence[ListingHappened]:
    if isinstance(state, Listing):
        raise rules.AlreadyListed(field="listing_id")
    if command.due_on < on:
        raise rules.ListingDueInPast(field="due_on")
    if len(set(command.conditions)) < len(command.conditions):
        raise rules.ListingConditionTwice(field="conditions")
    return [ListedForSupervision(**vars(command))]


def _asking(listing: Listing, condition: ListingCondition) -> Listing:
    if condition not in listing.listed.conditions:
        raise rules.NotAListingCondition(field="condition")
    return listing


def _mark_overdue(listing: Listing, on: date) -> Sequence[ListingHappened]:
    """A clock that comes late finds the listing ended, settled or marked: then it says nothing."""
    if listing.ended is not None or listing.overdue or not listing.open_conditions:
        return []
    due_on = listing.listed.due_on
    if on <= due_on:
        raise rules.ListingDeadlineNotReached(due_on=due_on)
    return [ListingOverdue(due_on=due_on, open_conditions=listing.open_conditions)]


def _end(command: Delist | WithdrawListing, listing: Listing) -> Sequence[ListingHappened]:
    delists = isinstance(command, Delist)
    if listing.ended is (ListingStatus.DELISTED if delists else ListingStatus.WITHDRAWN):
        return []
    if on_list(listing).open_conditions and delists:
        raise rules.ListingConditionsOpen(open=", ".join(listing.open_conditions))
    return [Delisted(**vars(command)) if delists else ListingWithdrawn(**vars(command))]
