"""Administrative divisions 行政区划 (GB/T 2260), each code with the dates it was good for.

An abolished code stays valid for its dates. The yearly lists fix a change to a whole year. Between
the last of them (2013) and the present list the year of a change is not known, so in 2014 to 2020 a
code is accepted that either list has; where both have it, the older name stands until the present
list. Codes newer than the present list (2021) come from a further file of the same columns.
"""

import csv
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from importlib.resources import files
from importlib.resources.abc import Traversable
from itertools import chain
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple, Self

PRESENT_LIST: Final = date(2021, 1, 1)
LAST_YEARLY_LIST: Final = 2013
COLUMNS: Final = ("code", "name", "level", "parent", "first_year", "last_year")
OUTSIDE_THE_MAINLAND: Final = frozenset({"710000", "810000", "820000"})


class MalformedDivisions(ValueError):
    """A row of a division file cannot be read; the message names file and line."""


class Level(StrEnum):
    """The rank of a division; a reporting unit only reports, it is no place."""

    PROVINCE = "province"  # 省、自治区、直辖市、特别行政区
    PREFECTURE = "prefecture"  # 地级市、地区、自治州、盟
    COUNTY = "county"  # 县、市辖区、县级市、旗
    REPORTING_UNIT = "reporting_unit"  # 兵团


class Division(NamedTuple):
    """One (code, name) pair and the days it was good for, both included; None: unbounded."""

    code: str
    name: str
    level: Level
    parent: str
    valid_from: date | None = None
    valid_to: date | None = None

    def valid(self, on: date) -> bool:
        return (self.valid_from is None or self.valid_from <= on) and (
            self.valid_to is None or on <= self.valid_to
        )

    @property
    def is_place(self) -> bool:
        """Whether an elevator can stand there."""
        return self.level is not Level.REPORTING_UNIT


XPCC: Final = Division("660000", "新疆生产建设兵团", Level.REPORTING_UNIT, "650000")
"""The corps 兵团 reports apart from Xinjiang; its cities (659001 石河子市 …) lie in Xinjiang."""


@dataclass(frozen=True, slots=True)
class Divisions:
    """The division table: read once, immutable after."""

    _by_code: Mapping[str, tuple[Division, ...]]

    @classmethod
    def load(cls, *extra: Traversable | Path) -> Self:
        """The national table and the rows of `extra` files (same columns), which win over it.

        Raises `MalformedDivisions`.
        """
        own = files("services.reference").joinpath("divisions.csv")
        by_code: dict[str, list[Division]] = {XPCC.code: [XPCC]}
        for division in chain.from_iterable(_read(source) for source in (own, *extra)):
            by_code.setdefault(division.code, []).append(division)
        return cls(MappingProxyType({code: _latest_first(all_) for code, all_ in by_code.items()}))

    def at(self, code: str, on: date) -> Division | None:
        """The division that bore this code on that day."""
        for division in self._by_code.get(code, ()):
            if division.valid(on):
                return division
        return None

    def history(self, code: str) -> tuple[Division, ...]:
        """All that ever bore this code, the latest first."""
        return self._by_code.get(code, ())

    def reporting_units(self, on: date) -> tuple[Division, ...]:
        """The roster 上报单位 of 32: the mainland provinces and the corps, by code."""
        found = (self.at(code, on) for code in sorted(self._by_code))
        return tuple(division for division in found if division is not None and _reports(division))

    def __iter__(self) -> Iterator[Division]:
        return chain.from_iterable(self._by_code.values())

    def __len__(self) -> int:
        return sum(len(divisions) for divisions in self._by_code.values())

    @staticmethod
    def prefix(code: str) -> str:
        """What every code inside `code` begins with: 350000 → 35, 350200 → 3502, 350203 → 350203."""
        while len(code) > 2 and code.endswith("00"):
            code = code[:-2]
        return code

    @staticmethod
    def within(code: str, prefix: str) -> bool:
        """Whether `code` lies in the division named by `prefix`, a prefix or a full code.

        The empty prefix is the whole nation.
        """
        return code.startswith(Divisions.prefix(prefix))


# fmt: off
SHORT_NAMES: Final[Mapping[str, str]] = MappingProxyType({
    "11": "京", "12": "津", "13": "冀", "14": "晋", "15": "蒙",
    "21": "辽", "22": "吉", "23": "黑",
    "31": "沪", "32": "苏", "33": "浙", "34": "皖", "35": "闽", "36": "赣", "37": "鲁",
    "41": "豫", "42": "鄂", "43": "湘", "44": "粤", "45": "桂", "46": "琼",
    "50": "渝", "51": "川", "52": "贵", "53": "云", "54": "藏",
    "61": "陕", "62": "甘", "63": "青", "64": "宁", "65": "新", "66": "兵",
    "71": "台", "81": "港", "82": "澳",
})
# fmt: on
"""The one-character names of provinces 简称 by two-digit code, as certificates print them.

兵 for the corps is customary, not standard.
"""

OTHER_SHORT_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {"蜀": "51", "黔": "52", "滇": "53", "秦": "61", "陇": "62"}
)
"""The second short names that five provinces also use, with their two-digit codes."""


def short_name(code: str) -> str | None:
    """The short name 简称 of the province that `code` lies in."""
    return SHORT_NAMES.get(code[:2])


def province_of_short_name(name: str) -> str | None:
    """The two-digit code of the province with this short name, 闽 → 35."""
    return _BY_SHORT_NAME.get(name)


_CODE: Final = re.compile(r"[0-9A-Z]{2,8}")
_BY_SHORT_NAME: Final = {name: code for code, name in SHORT_NAMES.items()} | dict(OTHER_SHORT_NAMES)


def _reports(division: Division) -> bool:
    code = division.code
    return code == XPCC.code or (
        division.level is Level.PROVINCE
        and code[:2] in SHORT_NAMES
        and code not in OUTSIDE_THE_MAINLAND
    )


def _read(source: Traversable | Path) -> Iterator[Division]:
    columns, *found = list(csv.reader(source.read_text(encoding="utf-8").splitlines())) or [[]]
    if tuple(columns) != COLUMNS:
        raise MalformedDivisions(f"{source.name}: the columns are not {', '.join(COLUMNS)}")
    listed = {row[0] for row in found if row and row[-1] == str(LAST_YEARLY_LIST)}
    for line, row in enumerate(found, start=2):
        try:
            yield _division(row, listed)
        except ValueError as error:
            raise MalformedDivisions(f"{source.name}, line {line}: {error}") from error


def _division(row: list[str], listed: Collection[str]) -> Division:
    """The row's division; `listed` are the codes whose pair was last seen in the 2013 list."""
    code, name, level, parent, first, last = row
    if _CODE.fullmatch(code) is None or not name:
        raise ValueError("a code is 2 to 8 digits or capitals, and a name is not empty")
    return Division(
        code, name, Level(level), parent, _first_day(first, code in listed), _last_day(last)
    )


def _first_day(first_year: str, listed_before: bool) -> date | None:  # noqa: FBT001 -- one caller
    if first_year == "after-2013":
        return PRESENT_LIST if listed_before else date(LAST_YEARLY_LIST + 1, 1, 1)
    return date(int(first_year), 1, 1) if first_year else None


def _last_day(last_year: str) -> date | None:
    if last_year == str(LAST_YEARLY_LIST):
        return PRESENT_LIST - timedelta(days=1)
    return date(int(last_year), 12, 31) if last_year else None


def _latest_first(divisions: list[Division]) -> tuple[Division, ...]:
    """By first day, latest first; of two with the same first day the one that was read later."""
    return tuple(sorted(divisions, key=_start)[::-1])


def _start(division: Division) -> date:
    return division.valid_from or date.min
