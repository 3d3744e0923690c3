"""Medium-city coverage 中等城市全覆盖 by a versioned list, on any day (scene 20)."""

from datetime import date

from services.emergency.coverage import MEDIUM_CITIES, City, coverage
from services.emergency.events.platform import (
    BuildingStarted,
    PlatformCommissioned,
    PlatformDecommissioned,
    PlatformPlanned,
)
from services.emergency.events.values import PlatformStage
from services.emergency.platform import Platform
from services.reference.dated import Dated, DatedTable
from tests.emergency.facts import BUREAU, divisions, platform_story

CITIES = DatedTable[tuple[City, ...]](
    "cities",
    [
        Dated(
            date(2015, 1, 1),
            date(2015, 12, 31),
            "试验名单",
            (City("350200", "厦门市"), City("350400", "三明市"), City("340800", "安庆市")),
        ),
        Dated(date(2016, 1, 1), None, "试验名单", (City("350200", "厦门市"),)),
    ],
)


def planned(division: str) -> PlatformPlanned:
    """A plan of that division."""
    return PlatformPlanned(
        division=division,
        responsible_unit=BUREAU,
        plan_document="1",
        live_by=date(2015, 12, 31),
    )


def live(division: str) -> PlatformCommissioned:
    """A platform of that division works."""
    return PlatformCommissioned(division=division, name="x", number="96333")


def xiamen() -> Platform:
    """Planned in March, built from May, live in September, ended in December 2015."""
    state = (
        platform_story()
        .on(2015, 3, 1)
        .also(planned("350200"))
        .on(2015, 5, 1)
        .also(BuildingStarted())
        .on(2015, 9, 1)
        .also(live("350200"))
        .on(2015, 12, 20)
        .also(PlatformDecommissioned(reason="x"))
        .state
    )
    assert isinstance(state, Platform)
    return state


def anhui() -> Platform:
    """A province's platform, live since July 2015."""
    state = platform_story().on(2015, 7, 1).also(live("340000")).state
    assert isinstance(state, Platform)
    return state


def test_planned_building_live_with_dates() -> None:
    """Each city at its stage of that day, with the day it was reached."""
    for day, stage, since in (
        (date(2015, 2, 28), None, None),
        (date(2015, 3, 1), PlatformStage.PLANNED, date(2015, 3, 1)),
        (date(2015, 8, 31), PlatformStage.BUILDING, date(2015, 5, 1)),
        (date(2015, 9, 1), PlatformStage.LIVE, date(2015, 9, 1)),
        (date(2015, 12, 31), PlatformStage.DECOMMISSIONED, date(2015, 12, 20)),
    ):
        found = coverage(CITIES, [xiamen()], day).cities[0]
        assert (found.city.name, found.stage, found.since) == ("厦门市", stage, since)


def test_a_province_s_platform_serves_its_cities() -> None:
    """Of two that serve a city, the furthest counts."""
    on = date(2015, 10, 1)
    found = coverage(CITIES, [anhui(), xiamen()], on)
    assert [one.stage for one in found.cities] == [PlatformStage.LIVE, None, PlatformStage.LIVE]
    assert found.cities[2].since == date(2015, 7, 1)
    assert (found.at_stage(PlatformStage.LIVE), found.live_basis_points) == (2, 6666)
    own = platform_story().on(2015, 8, 1).also(planned("340800")).state
    assert isinstance(own, Platform)
    both = coverage(CITIES, [own, anhui()], on)
    assert both.cities[2].stage is PlatformStage.LIVE


def test_the_list_has_versions() -> None:
    """The same platforms are another figure under another list."""
    assert coverage(CITIES, [anhui()], date(2015, 10, 1)).list_version == "cities@2015-01-01"
    later = coverage(CITIES, [anhui()], date(2016, 1, 1))
    assert later.list_version == "cities@2016-01-01"
    assert [one.city.name for one in later.cities] == ["厦门市"]


def test_the_shipped_list_names_divisions_of_its_time() -> None:
    """Every city of both lists is in the division table, once; nobody has verified the lists."""
    for row in MEDIUM_CITIES.rows:
        codes = [one.code for one in row.value]
        assert len(codes) == len(set(codes)) > 250
        for code in codes:
            assert divisions().at(code, row.valid_to or date(2024, 1, 1)) is not None
        assert not row.verified
