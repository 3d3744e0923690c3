"""Closing conditions 销号条件 of a listing: met by what other services say, each with its evidence."""

from collections.abc import Iterator
from typing import Any, Final

from services.inspection.events.examinations import (
    PeriodicInspectionPassed,
    SupervisionInspectionPassed,
)
from services.kernel.projecting.projection import Told
from services.maintenance.events.upkeep import ElevatorTakenOver
from services.reactions.policies.effects import LONGEST_LINE, command, enum_json, shortened
from services.reactions.policies.orders import LISTED
from services.reactions.policies.rule import Rule, id_in, noted, rule
from services.reactions.policy import Command, Json, Outcome
from services.registry.events.elevator import RenewalCompleted, ResponsibleUnitAssigned
from services.supervision.events.hazard import (
    HazardFiled,
    HazardRefuted,
    HazardReopened,
    RectificationVerified,
)
from services.supervision.events.listing import (
    Delisted,
    ListedForSupervision,
    ListingCondition,
    ListingConditionMet,
    ListingConditionReopened,
    ListingWithdrawn,
)
from services.supervision.events.withouts import FundingSettled


def _conditions(memory: Json, told: Told) -> Outcome:
    """Remembered: what each listing still asks for, and which hazards of the elevator are open.

    What was settled before the listing began is shown to the authority, which decides about it.
    """
    now = noted(memory)
    listings, hazards = now.setdefault("listings", {}), now.setdefault("hazards", {})
    listing = id_in(told.stream)
    match told.event:
        case ListedForSupervision(conditions=conditions):
            listings[listing] = [str(one) for one in conditions]
        case ListingConditionMet(condition=condition) if listing in listings:
            listings[listing] = [one for one in listings[listing] if one != condition]
        case ListingConditionReopened(condition=condition) if listing in listings:
            listings[listing] = [*listings[listing], str(condition)]
        case Delisted() | ListingWithdrawn():
            listings.pop(listing, None)
        case HazardFiled() | HazardReopened():
            hazards[id_in(told.stream)] = True
        case HazardRefuted():
            hazards.pop(id_in(told.stream), None)
        case _:
            return Outcome(tuple(_met(now, told)), now)
    return Outcome(memory=now)


def _met(now: dict[str, Any], told: Told) -> Iterator[Command]:
    found = _said(now["hazards"], told)
    if found is None:
        return
    condition, evidence = found
    for listing, asked in now["listings"].items():
        if condition in asked:
            yield command(
                "supervision.ListingService/MeetListingCondition",
                ("LISTING_ENDED",),
                listing_id=listing,
                condition=enum_json("LISTING_CONDITION", condition),
                evidence=[shortened(evidence, LONGEST_LINE)],
            )


def _said(hazards: dict[str, Any], told: Told) -> tuple[ListingCondition, str] | None:
    """The condition that the fact meets, and the fact; of several hazards the last one counts."""
    event: Any = told.event
    match event:
        case ResponsibleUnitAssigned():
            return ListingCondition.RESPONSIBLE_UNIT, event.unit.party_id
        case ElevatorTakenOver():
            return ListingCondition.MAINTAINER, f"合同 {event.contract_id}"
        case FundingSettled():
            return ListingCondition.FUNDING, f"维修资金 {event.fund_id}"
        case RenewalCompleted():
            return ListingCondition.RENEWAL_DONE, event.report
        case RectificationVerified():
            hazard = id_in(told.stream)
            hazards.pop(hazard, None)
            return None if hazards else (ListingCondition.HAZARD_RECTIFIED, f"隐患 {hazard} 已整改")
        case _:
            return ListingCondition.INSPECTION_PASSED, f"检验报告 {event.report_number}"


RULES: Final[tuple[Rule, ...]] = (
    rule(
        "listing.conditions",
        _conditions,
        (
            ListedForSupervision,
            ListingConditionMet,
            ListingConditionReopened,
            Delisted,
            ListingWithdrawn,
            HazardFiled,
            HazardReopened,
            HazardRefuted,
            RectificationVerified,
            ResponsibleUnitAssigned,
            ElevatorTakenOver,
            FundingSettled,
            RenewalCompleted,
            PeriodicInspectionPassed,
            SupervisionInspectionPassed,
        ),
        when="an elevator is listed, and what the listing asks for was done",
        then="meet the condition, with its evidence",
        law=LISTED,
    ),
)
