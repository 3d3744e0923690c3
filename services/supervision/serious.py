"""Which codes of a serious hazard 严重事故隐患 there are, on any day, and what they fit."""

from datetime import date
from typing import Final, NamedTuple

from services.kernel.errors import Refused
from services.reference.dated import Dated, DatedTable
from services.reference.elevator import ElevatorFacts
from services.supervision.events.hazard import SeriousHazardCode

ESCALATOR_KINDS: Final = "33"
"""What the codes 品种 of escalators and moving walks begin with in the catalogue of 2014."""


class SeriousHazards(NamedTuple):
    """A list of codes; those of `escalators_only` and `lifts_only` fit no other elevators."""

    codes: frozenset[SeriousHazardCode]
    escalators_only: frozenset[SeriousHazardCode]
    lifts_only: frozenset[SeriousHazardCode]


_GB_45067: Final = SeriousHazards(
    frozenset(SeriousHazardCode),
    frozenset({SeriousHazardCode.EMERGENCY_STOP_FAILED, SeriousHazardCode.HANDRAIL_CLEARANCE}),
    frozenset({SeriousHazardCode.DOOR_PROTECTION_FAILED, SeriousHazardCode.DOOR_LOCK_BRIDGED}),
)

SERIOUS_HAZARDS: Final = DatedTable(
    "serious_hazards",
    (
        Dated(
            date(1949, 10, 1),
            date(2024, 11, 30),
            "GB 45067, 5.6, read into older facts: no national list was in force then",
            _GB_45067,
            verified=False,
        ),
        # The clause was read; the day on which it came into force is general knowledge.
        Dated(date(2024, 12, 1), None, "GB 45067, 5.6", _GB_45067, verified=False),
    ),
)


class SeriousCodeDoesNotFit(Refused):
    """The serious hazard is one of lifts or one of escalators, and the elevator is the other."""

    zh = "该严重事故隐患代码不适用于此类电梯"


def listed_in(code: SeriousHazardCode | None, on: date) -> str | None:
    """The version of the list that the code was taken from on that day; None without a code."""
    return SERIOUS_HAZARDS.version(on) if code is not None else None


def check_code(code: SeriousHazardCode | None, facts: ElevatorFacts | None, on: date) -> None:
    """Raises `SeriousCodeDoesNotFit` where the kind of the elevator is known and is another."""
    kind = facts.parameters.kind_code if facts is not None else None
    if code is None or not kind:
        return
    table = SERIOUS_HAZARDS.at(on)
    unfit = table.lifts_only if kind.startswith(ESCALATOR_KINDS) else table.escalators_only
    if code in unfit:
        raise SeriousCodeDoesNotFit(field="serious_code", serious_code=code, kind_code=kind)
