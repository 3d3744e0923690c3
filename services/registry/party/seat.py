"""The seat 住所 of a party or a branch: a division that was good on that day."""

from datetime import datetime

from services.reference.dated import legal_day
from services.reference.divisions import Divisions
from services.registry.party.rules import SeatMissing, SeatNotADivision


def check_seat(divisions: Divisions, code: str, at: datetime) -> None:
    """Raises `SeatMissing` or `SeatNotADivision`."""
    if not code:
        raise SeatMissing(field="division")
    on = legal_day(at)
    division = divisions.at(code, on)
    if division is None or not division.is_place:
        raise SeatNotADivision(field="division", division=code, on=on)
