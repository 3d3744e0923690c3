"""The clocks of a rescue as dated rules: answer, arrival, and how long is too long in the car.

Nation: rescuers arrive within 30 minutes in municipalities and cities divided into districts, within
an hour elsewhere (TSG T5002-2017, before it TSG T5001-2009); a case is answered within 3 minutes;
persons held for two hours make a general accident. A city may ask for more: of two limits the
stricter one holds, in the division and from the day that its row says.
"""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final, NamedTuple

from services.kernel.decider import Record
from services.reference.dated import Dated, DatedTable, NoRuleThen

MUNICIPALITIES: Final = frozenset({"11", "12", "31", "50"})
"""直辖市."""


class NationalClocks(NamedTuple):
    """Minutes, for the whole nation."""

    answer_minutes: int
    arrival_city_minutes: int
    arrival_elsewhere_minutes: int
    held_minutes: int


class LocalClocks(NamedTuple):
    """Minutes that one place asks for: in its districts 市辖区, and in its counties."""

    answer_minutes: int
    arrival_district_minutes: int
    arrival_county_minutes: int


class RescueLimits(Record):
    """What holds at one place on one day, and the versions of the rows that say so."""

    answer_minutes: int
    arrival_minutes: int
    held_minutes: int
    rule_version: str


NATIONAL: Final = DatedTable(
    "rescue_clocks",
    [
        Dated(
            date.min,
            date(2017, 7, 31),
            "TSG T5001-2009（到达 30 分钟、1 小时），早于 2009 年的同此；3 分钟为平台通行响应指标",
            NationalClocks(3, 30, 60, 120),
            verified=False,
        ),
        Dated(
            date(2017, 8, 1),
            None,
            "TSG T5002-2017（到达 30 分钟、1 小时）；3 分钟为平台通行响应指标；滞留 2 小时见特种设备安全监察条例",
            NationalClocks(3, 30, 60, 120),
            verified=False,
        ),
    ],
)
"""The 30 minutes were read in bulletins; the hour elsewhere is general knowledge."""

LOCAL: Final[Mapping[str, DatedTable[LocalClocks]]] = MappingProxyType(
    {
        "3301": DatedTable(
            "rescue_clocks_hangzhou",
            [
                Dated(
                    date(2020, 1, 1),
                    None,
                    "杭州市一份征求意见稿：1 分钟应答，市区 15 分钟、其他 30 分钟到达；施行日为假定",
                    LocalClocks(1, 15, 30),
                    verified=False,
                )
            ],
        ),
    }
)
"""Stricter limits by the prefix of a division. A draft stands here until its text is read."""


def limits(division: str, day: date) -> RescueLimits:
    """The limits in that division (GB/T 2260) for a case that was reported on that day."""
    nation, version = NATIONAL.at(day), NATIONAL.version(day)
    in_city = is_city(division)
    arrival = nation.arrival_city_minutes if in_city else nation.arrival_elsewhere_minutes
    answer = nation.answer_minutes
    if (table := _local(division, day)) is not None:
        local = table.at(day)
        answer, version = min(answer, local.answer_minutes), f"{version}+{table.version(day)}"
        arrival = min(
            arrival,
            local.arrival_district_minutes
            if is_district(division)
            else local.arrival_county_minutes,
        )
    return RescueLimits(
        answer_minutes=answer,
        arrival_minutes=arrival,
        held_minutes=nation.held_minutes,
        rule_version=version,
    )


def is_city(division: str) -> bool:
    """Whether it lies in a municipality 直辖市 or in a city divided into districts 设区的市.

    In GB/T 2260 the third and fourth digit of such a city are 01 to 20 or 51 to 70; prefectures,
    leagues and autonomous prefectures have 21 to 50, counties directly under a province 90.
    """
    if division[:2] in MUNICIPALITIES:
        return True
    prefecture = division[2:4]
    return "01" <= prefecture <= "20" or "51" <= prefecture <= "70"


def is_district(division: str) -> bool:
    """Whether it is a district 市辖区 of its city, or the city as a whole."""
    return division[4:6] <= "20"


def _local(division: str, day: date) -> DatedTable[LocalClocks] | None:
    for prefix, table in LOCAL.items():
        if division.startswith(prefix) and _in_force(table, day):
            return table
    return None


def _in_force(table: DatedTable[LocalClocks], day: date) -> bool:
    try:
        table.row(day)
    except NoRuleThen:
        return False
    return True
