"""Definitions of published figures 指标定义 as data: what is divided by what, in which unit.

Definitions of statistics break over time: several entrapment rates are in use, and since 2024 incidents
are counted with accidents. So no figure is published without the id of its definition, and a changed
definition gets a new id.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from services.kernel.errors import Invalid


class Definition(NamedTuple):
    """A figure is `times` its numerator, divided by its denominator, in `unit`."""

    definition_id: str
    chinese: str
    numerator: str
    denominator: str
    unit: str
    source: str
    times: int = 1
    verified: bool = True


class FigureDefinitionUnknown(Invalid):
    """There is no definition of this id: no figure is published without one."""

    zh = "没有该指标定义"


_LIST: Final = (
    Definition(
        "deaths_per_10k.v1",
        "万台死亡人数",
        "deaths in accidents of the year, incidents left out",
        "elevators in stock at the end of the year",
        "deaths per 10 000 elevators",
        "质检总局 2014 年通报：死亡 36 人，360 万台，约 0.10",
        times=10_000,
    ),
    Definition(
        "deaths_per_10k.v2",
        "万台死亡人数（含相关事件）",
        "deaths in accidents and incidents of the year",
        "elevators in stock at the end of the year",
        "deaths per 10 000 elevators",
        "2024 年起的全国通报，事故、事件合并统计",
        times=10_000,
    ),
    Definition(
        "entrapments_per_elevator_month.v1",
        "困人率（按台月）",
        "entrapments, linked calls counted once",
        "elevators in stock times months",
        "per cent",
        "江苏省 96333 通报（0.48%—0.55%）",
        times=100,
    ),
    Definition(
        "entrapments_per_10k_elevator_days.v1",
        "困人率（每日每万台）",
        "entrapments, linked calls counted once",
        "elevators in stock times days",
        "entrapments per 10 000 elevators and day",
        "呼和浩特 96116 通报（1.3）",
        times=10_000,
    ),
    Definition(
        "entrapments_per_faults.v1",
        "困人占比（按故障）",
        "entrapments, linked calls counted once",
        "cases of rescue and fault",
        "per cent",
        "一家厂商的口径",
        times=100,
        verified=False,
    ),
    Definition("cases.v1", "受理量", "cases, linked calls counted once", "1", "cases", "各市月报"),
    Definition(
        "entrapments.v1",
        "困人起数",
        "entrapments, linked calls counted once",
        "1",
        "cases",
        "各市月报",
    ),
    Definition("persons_freed.v1", "解救人数", "persons that came out", "1", "persons", "各市月报"),
    Definition(
        "mean_arrival_minutes.v1",
        "平均到达时间",
        "minutes from report to first arrival, summed",
        "entrapments with an arrival",
        "minutes",
        "各市月报（江苏 2020 年 13.1）",
    ),
    Definition(
        "mean_release_minutes.v1",
        "平均解救时间",
        "minutes from first arrival to the last release, summed",
        "entrapments with an arrival before the last release",
        "minutes",
        "各市月报（江苏 2020 年 4.8）",
    ),
    Definition(
        "arrived_in_time.v1",
        "按时到达率",
        "entrapments with an arrival within the limit of the place and day",
        "entrapments with an arrival",
        "per cent",
        "各市月报（30 分钟内到达率）",
        times=100,
    ),
    Definition(
        "answered_in_time.v1",
        "按时响应率",
        "entrapments taken up within the limit of the place and day",
        "entrapments",
        "per cent",
        "各市月报（3 分钟响应率）",
        times=100,
    ),
)

DEFINITIONS: Final[Mapping[str, Definition]] = MappingProxyType(
    {one.definition_id: one for one in _LIST}
)
"""By id. A definition is never changed: a new one is added."""


def definition_of(definition_id: str, field: str = "definition_id") -> Definition:
    """Raises `FigureDefinitionUnknown`, naming `field`."""
    found = DEFINITIONS.get(definition_id)
    if found is None:
        raise FigureDefinitionUnknown(field=field, definition_id=definition_id)
    return found
