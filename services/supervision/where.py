"""What a file is about: one elevator, or a division where no single elevator is meant."""

from datetime import datetime
from typing import Any

from services.kernel.errors import Invalid
from services.kernel.subject import Subject
from services.reference.dated import legal_day
from services.reference.divisions import Divisions


class ElevatorOrDivision(Invalid):
    """A file is about one elevator or about a division: name one of them, and not both."""

    zh = "应当指明一台电梯或者一个行政区划，且只能指明其一"


class DivisionUnknownThen(Invalid):
    """No place bears this division code on that day."""

    zh = "当日没有该行政区划代码，或者该代码不是行政区域"


def check_where(
    divisions: Divisions, elevator_id: str | None, division: str | None, at: datetime
) -> None:
    """Raises `ElevatorOrDivision`, `DivisionUnknownThen`."""
    if (elevator_id is None) == (division is None):
        raise ElevatorOrDivision(field="division" if elevator_id else "elevator_id")
    if division is not None:
        check_division(divisions, division, at)


def check_division(divisions: Divisions, code: str, at: datetime) -> None:
    """Raises `DivisionUnknownThen`."""
    on = legal_day(at)
    division = divisions.at(code, on)
    if division is None or not division.is_place:
        raise DivisionUnknownThen(field="division", division=code, on=on)


def elevator_named(_key: str, command: Any, state: Any) -> str:
    """The elevator that the file is about, or that the command says it is; "": none.

    States and commands of every file here call it `elevator_id`, if they have it.
    """
    known: str | None = getattr(state, "elevator_id", None)
    return known or getattr(command, "elevator_id", None) or ""


def concerned(division: str | None, *parties: tuple[str, str]) -> Subject:
    """What a file itself knows of whom it concerns: pairs of a role and a party id."""
    return Subject("", division or "", frozenset(parties))
