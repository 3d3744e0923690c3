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
        case ListingConditionMet(condition=condition):
            asked = listings.get(listing, [])
            listings[listing] = [one for one in asked if one != condition]
        case ListingConditionReopened(condition=condition):
            listings[listing] = [*listings.get(listing, []), str(condition)]
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
    found: tuple[ListingCondition, str] | None = None
    match told.event:
        case ResponsibleUnitAssigned(unit=unit):
            found = ListingCondition.RESPONSIBLE_UNIT, unit.party_id
        case ElevatorTakenOver(contract_id=contract):
            found = ListingCondition.MAINTAINER, f"合同 {contract}"
        case FundingSettled(fund_id=fund):
            found = ListingCondition.FUNDING, f"维修资金 {fund}"
        case RenewalCompleted(report=report):
            found = ListingCondition.RENEWAL_DONE, report
        case PeriodicInspectionPassed() | SupervisionInspectionPassed() as passed:
            found = ListingCondition.INSPECTION_PASSED, f"检验报告 {passed.report_number}"
        case RectificationVerified():
            hazard = id_in(told.stream)
            hazards.pop(hazard, None)
            if not hazards:
                found = ListingCondition.HAZARD_RECTIFIED, f"隐患 {hazard} 已整改"
        case _:
            pass
    return found


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
