"""Medium-city coverage 中等城市全覆盖: how far the platform of each city on the list is, on any day.

The list is versioned data (`medium_cities_*.csv`). Which cities the plan of 2015 meant was not read: the
State Council's classes of cities go by population (国发〔2014〕51号). Until a list is read, every municipality
and every city at prefecture level of that year's divisions stands on it, which is more than was asked.
"""

import csv
from collections.abc import Iterable, Sequence
from datetime import date
from importlib.resources import files
from typing import Final, NamedTuple, TypeAlias

from services.emergency.events.values import PlatformStage
from services.emergency.platform.state import Platform
from services.reference.dated import Dated, DatedTable
from services.reference.divisions import Divisions

Reached: TypeAlias = tuple[PlatformStage, date]
"""A stage, and the day on which it was reached."""


class City(NamedTuple):
    """A city of the list, by its division of that year."""

    code: str
    name: str


class CityCoverage(NamedTuple):
    """A city, the stage of its platform, and since which day; None: nothing is planned."""

    city: City
    stage: PlatformStage | None
    since: date | None


class Coverage(NamedTuple):
    """The figure of one day, and the version of the list it goes by."""

    on: date
    list_version: str
    cities: tuple[CityCoverage, ...]

    def at_stage(self, stage: PlatformStage | None) -> int:
        """How many cities are at this stage."""
        return sum(one.stage is stage for one in self.cities)

    @property
    def live_basis_points(self) -> int:
        """The share of cities with a live platform, in hundredths of a per cent, cut off."""
        return self.at_stage(PlatformStage.LIVE) * 10_000 // max(len(self.cities), 1)


def coverage(
    cities: DatedTable[tuple[City, ...]], platforms: Iterable[Platform], on: date
) -> Coverage:
    """Where each city of that day's list was on that day.

    A platform serves every city in its division, a province's all its cities; the furthest counts.
    Raises `NoRuleThen` for a day before the first list.
    """
    known = [(one.division, stage) for one in platforms if (stage := one.stage_on(on)) is not None]
    return coverage_of(cities, known, on)


def coverage_of(
    cities: DatedTable[tuple[City, ...]], known: Sequence[tuple[str, Reached]], on: date
) -> Coverage:
    """Likewise, where the stage of each division's platform on that day is known."""
    found = tuple(_city(city, known) for city in cities.at(on))
    return Coverage(on, cities.version(on), found)


def _city(city: City, known: Sequence[tuple[str, Reached]]) -> CityCoverage:
    serving = [stage for division, stage in known if Divisions.within(city.code, division)]
    if not serving:
        return CityCoverage(city, None, None)
    stage, since = min(serving, key=lambda one: (FURTHEST.index(one[0]), one[1]))
    return CityCoverage(city, stage, since)


FURTHEST: Final = (
    PlatformStage.LIVE,
    PlatformStage.BUILDING,
    PlatformStage.PLANNED,
    PlatformStage.DECOMMISSIONED,
)


def _listed(name: str) -> tuple[City, ...]:
    rows = csv.reader(files("services.emergency").joinpath(name).read_text("utf-8").splitlines())
    next(rows)  # code, name
    return tuple(City(*row) for row in rows)


MEDIUM_CITIES: Final = DatedTable(
    "medium_cities",
    [
        Dated(
            date(2014, 1, 1),
            date(2020, 12, 31),
            "直辖市和地级市，GB/T 2260（2014—2020）；国发〔2014〕51号按人口分类的名单未读到",
            _listed("medium_cities_2014.csv"),
            verified=False,
        ),
        Dated(
            date(2021, 1, 1),
            None,
            "直辖市和地级市，GB/T 2260（2021）；名单同上未读到",
            _listed("medium_cities_2021.csv"),
            verified=False,
        ),
    ],
)
"""The list of each time."""
