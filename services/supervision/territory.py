"""Where a campaign reaches: division codes 行政区划, with one that stands for the nation."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from services.kernel.errors import Invalid
from services.kernel.subject import Subject
from services.reference.divisions import Divisions, Level
from services.supervision.events.campaign_values import NATION
from services.supervision.events.command_post import CommandLevel

NATION_NAME: Final = "全国"


class TerritoryUnknown(Invalid):
    """No division bears this code on that day."""

    zh = "当日没有该行政区划代码"


class TerritoryOutsideCampaign(Invalid):
    """The division is not part of the campaign."""

    zh = "该行政区划不在大会战范围之内"


def territory(code: str) -> Subject:
    """What is compared with a caller's scope: only who sees everything sees the whole nation."""
    return Subject("", "" if code == NATION else code, frozenset())


def inside(code: str, whole: str) -> bool:
    """Whether the division `code` lies in `whole`, or is it."""
    if whole == NATION:
        return True
    return code != NATION and Divisions.within(code, whole)


def inside_any(code: str, wholes: Iterable[str]) -> bool:
    """Likewise, in any of these."""
    return any(inside(code, one) for one in wholes)


def check_territory(divisions: Divisions, code: str, on: date, field: str) -> None:
    """Raises `TerritoryUnknown`, naming `field`."""
    if code != NATION and divisions.at(code, on) is None:
        raise TerritoryUnknown(field=field, division=code, on=on)


def check_inside(code: str, wholes: Iterable[str], field: str) -> None:
    """Raises `TerritoryOutsideCampaign`, naming `field`."""
    if not inside_any(code, wholes):
        raise TerritoryOutsideCampaign(field=field, division=code)


def level_of(divisions: Divisions, code: str, on: date, field: str) -> CommandLevel:
    """The level of the division; the corps 兵团 ranks as a province. Raises `TerritoryUnknown`."""
    if code == NATION:
        return CommandLevel.NATIONAL
    division = divisions.at(code, on)
    if division is None:
        raise TerritoryUnknown(field=field, division=code, on=on)
    return _LEVELS[division.level]


def name_on(divisions: Divisions, code: str, on: date) -> str:
    """What the division was called on that day; its code where nobody knows."""
    division = divisions.at(code, on)
    if division is not None:
        return division.name
    return NATION_NAME if code == NATION else code


_LEVELS: Final = {
    Level.PROVINCE: CommandLevel.PROVINCE,
    Level.REPORTING_UNIT: CommandLevel.PROVINCE,
    Level.PREFECTURE: CommandLevel.CITY,
    Level.COUNTY: CommandLevel.COUNTY,
}
