"""Who answers for an elevator 责任单位, remembered from the log: whom an order can be addressed to."""

from collections.abc import Iterator
from typing import Any, Final

from services.kernel.decider import Event
from services.kernel.projecting.projection import Told
from services.maintenance.events.upkeep import ElevatorHandedOver, ElevatorTakenOver
from services.reactions.policies.effects import party_json
from services.reactions.policy import Json
from services.reference.party import PartyRef
from services.registry.events.elevator import (
    ElevatorRelocated,
    ElevatorSelected,
    LegacyElevatorImported,
    RecordCorrected,
    ResponsibleUnitAssigned,
    ResponsibleUnitVacated,
    UseRegistered,
    UserUnitChanged,
)

BINDING: Final[tuple[type[Event], ...]] = (
    ElevatorSelected,
    LegacyElevatorImported,
    UseRegistered,
    UserUnitChanged,
    RecordCorrected,
    ElevatorRelocated,
    ResponsibleUnitAssigned,
    ResponsibleUnitVacated,
    ElevatorTakenOver,
    ElevatorHandedOver,
)
"""What binds somebody to an elevator, or says where it stands."""

_BOUND: Final = "bound"


def bound_after(memory: dict[str, Any], told: Told) -> bool:
    """Take such a fact into the memory; whether it was one.

    Of two facts about the same, the one that was true later holds, whichever was told first.
    """
    if not isinstance(told.event, BINDING):
        return False
    known, since = dict(memory.get(_BOUND, {})), _since(told)
    for name, value in _said(told.event, known):
        if name not in known or known[name][0] <= since:
            known[name] = [since, value]
    memory[_BOUND] = known
    return True


def _since(told: Told) -> str:
    """From when on it is so: of a maintainer's time with the elevator its own days say."""
    match told.event:
        case ElevatorTakenOver(from_on=day) | ElevatorHandedOver(ended_on=day):
            return day.isoformat()
        case _:
            return told.occurred_at.isoformat()


def answerable(memory: Json) -> list[Json]:
    """The responsible unit 责任单位 (or else the user unit) and the maintainer, each once."""
    unit = _is(memory, "responsible") or _is(memory, "user_unit")
    maintainer = (_is(memory, "maintainer") or {}).get("party")
    found = [one for one in (unit, maintainer) if one]
    return found[:1] if len({one["party_id"] for one in found}) == 1 else found


def division_of(memory: Json) -> str:
    """Where it stands, as far as it was told; "": nobody said."""
    return str(_is(memory, "division") or "")


def _is(memory: Json, name: str) -> Any:
    return memory.get(_BOUND, {}).get(name, ["", None])[1]


def _said(event: Event, known: Json) -> Iterator[tuple[str, Any]]:
    """What the fact says, by name; None: nobody any more."""
    match event:
        case ElevatorSelected(place=place) | ElevatorRelocated(place=place):
            yield "division", place.division
        case LegacyElevatorImported(elevator=one):
            yield "division", one.place.division
            yield from _parties(user_unit=one.user_unit, responsible=one.responsible_unit)
            if one.maintainer is not None:
                yield "maintainer", {"party": party_json(one.maintainer), "contract": ""}
        case UseRegistered(place=place) | RecordCorrected(place=place):
            if place is not None:
                yield "division", place.division
            yield from _parties(user_unit=event.user_unit)
        case UserUnitChanged(user_unit=unit):
            yield from _parties(user_unit=unit)
        case ResponsibleUnitAssigned(unit=unit):
            yield from _parties(responsible=unit)
        case ResponsibleUnitVacated():
            yield "responsible", None
        case ElevatorTakenOver(maintainer=maintainer, contract_id=contract):
            yield "maintainer", {"party": party_json(maintainer), "contract": contract}
        case ElevatorHandedOver(contract_id=contract):
            held = known.get("maintainer", ["", None])[1]
            if held is None or held["contract"] in {"", contract}:
                yield "maintainer", None
        case _:
            pass


def _parties(**named: PartyRef | None) -> Iterator[tuple[str, Any]]:
    for name, party in named.items():
        if party is not None:
            yield name, party_json(party)
