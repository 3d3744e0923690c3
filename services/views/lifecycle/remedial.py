"""What supervision has open against an elevator: hazards, orders, listings, seals, 三无. Pure."""

from collections.abc import Iterator

from services.supervision.hazard.state import HazardFile, HazardStatus
from services.supervision.key.deciding import KeyElevator
from services.supervision.listing.state import Listing
from services.supervision.order.state import Order
from services.supervision.sealing.state import SealingCase, missing
from services.supervision.withouts.state import Withouts
from services.views.lifecycle.blocks import (
    HazardLine,
    KeyLine,
    ListingLine,
    OrderLine,
    SealingLine,
    WithoutsBlock,
)
from services.views.lifecycle.life import Life, basis_of


def hazards(life: Life) -> Iterator[HazardLine]:
    """Those that are neither rectified nor refuted."""
    for stream, file in life.states("hazard", HazardFile).items():
        if file.status in {HazardStatus.RECTIFIED, HazardStatus.REFUTED}:
            continue
        filed = file.filed
        yield HazardLine(
            hazard_id=filed.hazard_id,
            source=filed.source,
            description=filed.description,
            found_on=filed.found_on,
            serious_code=filed.serious_code,
            risk=file.assessed.risk if file.assessed else None,
            status=file.status,
            basis=basis_of(life, life.streams[stream]),
        )


def orders(life: Life) -> Iterator[OrderLine]:
    """Those that are not fulfilled."""
    for stream, order in life.states("order", Order).items():
        if order.is_open:
            given = order.given
            yield OrderLine(
                order_id=given.order_id,
                order_number=given.order_number,
                authority=given.authority,
                ground=given.ground,
                due_on=order.due_on,
                status=order.status,
                basis=basis_of(life, life.streams[stream]),
            )


def listings(life: Life) -> Iterator[ListingLine]:
    """Those that have not ended."""
    for stream, listing in life.states("listing", Listing).items():
        if listing.ended is None:
            listed = listing.listed
            yield ListingLine(
                listing_id=listed.listing_id,
                listing_number=listed.listing_number,
                task_owner=listed.task_owner,
                due_on=listed.due_on,
                open_conditions=listing.open_conditions,
                status=listing.status,
                basis=basis_of(life, life.streams[stream]),
            )


def sealings(life: Life) -> Iterator[SealingLine]:
    """Those that were not lifted."""
    for stream, case in life.states("sealing", SealingCase).items():
        if case.lifted is None:
            ordered = case.ordered
            yield SealingLine(
                sealing_id=ordered.sealing_id,
                order_number=ordered.order_number,
                authority=ordered.authority,
                sealed_on=case.since,
                missing=missing(case),
                basis=basis_of(life, life.streams[stream]),
            )


def withouts(life: Life) -> WithoutsBlock:
    """Which of the three are missing."""
    state, facts = life.own("withouts")
    known = state if isinstance(state, Withouts) else Withouts()
    flags = tuple(sorted(known.flags))
    return WithoutsBlock(flags=flags, case_open=known.is_open, basis=basis_of(life, facts))


def keys(life: Life) -> Iterator[KeyLine]:
    """The campaigns in which a reason holds."""
    for stream, chosen in life.states("key", KeyElevator).items():
        if chosen.left:
            criteria = tuple(sorted(chosen.left))
            basis = basis_of(life, life.streams[stream])
            yield KeyLine(campaign_id=chosen.campaign_id, criteria=criteria, basis=basis)
