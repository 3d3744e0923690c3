"""What ends with an elevator 报废、注销、移装: nobody maintains what is not there any more."""

from typing import Final

from services.kernel.projecting.projection import Told
from services.maintenance.events.upkeep import ElevatorHandedOver, ElevatorTakenOver
from services.reactions.policies.contracts import UPKEEP
from services.reactions.policies.effects import command, day_json, day_of, true_on
from services.reactions.policies.rule import Rule, rule
from services.reactions.policy import Json, Outcome
from services.registry.events.elevator import (
    ElevatorDeregistered,
    ElevatorRelocated,
    ElevatorScrapped,
)


def _handed_over(memory: Json, told: Told) -> Outcome:
    """On the day of its end; whoever had it only since a later day, on the first of his own."""
    match told.event:
        case ElevatorTakenOver(contract_id=contract, from_on=day):
            if day.isoformat() < memory.get("from", ""):
                return Outcome(memory=memory)  # of a time before
            return Outcome(memory={"contract": contract, "from": day.isoformat()})
        case ElevatorHandedOver(contract_id=contract):
            held = memory.get("contract") != contract
            return Outcome(memory=memory if held else {})
        case _ if "contract" in memory:
            day = max(true_on(told), day_of(memory["from"]))
            handed = command(
                f"{UPKEEP}/HandOver",
                ("NOT_TAKEN_OVER", "HANDED_OVER_BEFORE"),
                elevator_id=told.meta.elevator_id,
                contract_id=memory["contract"],
                ended_on=day_json(day),
                reason="HAND_OVER_REASON_ELEVATOR_ENDED",
            )
            return Outcome((handed,), memory)
        case _:
            return Outcome(memory=memory)


RULES: Final[tuple[Rule, ...]] = (
    rule(
        "elevator-ended.hand-over",
        _handed_over,
        (
            ElevatorTakenOver,
            ElevatorHandedOver,
            ElevatorScrapped,
            ElevatorDeregistered,
            ElevatorRelocated,
        ),
        when="an elevator was scrapped, deregistered, or taken to another place",
        then="its maintainer hands it over",
        law="TSG 08 (报废、注销、移装)",
    ),
)
