"""The licence catalogue 特种设备生产许可目录 for elevators, before and after the merge of 2019.

The plan of 2015 wanted the licences for installation, modification, repair and parts taken away or
merged (取消合并许可); since 2019-06-01 two items remain. The sub-items were read in issued
licences; item names, dates and the speed limits of the levels are general knowledge, unverified.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from services.reference.dated import Dated, DatedTable


class Work(StrEnum):
    """What a licence permits."""

    MANUFACTURE = "manufacture"  # 制造
    COMPONENTS = "components"  # 部件制造
    INSTALLATION = "installation"  # 安装
    MODIFICATION = "modification"  # 改造
    REPAIR = "repair"  # 修理，2014 年前称维修


class LicenceItem(StrEnum):
    """An entry of the catalogue 许可项目."""

    MANUFACTURE = "manufacture"  # 电梯制造
    COMPONENTS = "components"  # 电梯部件制造
    INSTALLATION = "installation"  # 电梯安装
    MODIFICATION = "modification"  # 电梯改造
    REPAIR = "repair"  # 电梯维修
    MANUFACTURE_WITH_WORKS = "manufacture_with_works"  # 电梯制造（含安装、修理、改造）
    INSTALLATION_WITH_REPAIR = "installation_with_repair"  # 电梯安装（含修理）


class SubItem(StrEnum):
    """The kind of lift a licence is for 许可子项目."""

    TRACTION_PASSENGER = "traction_passenger"  # 曳引驱动乘客电梯（含消防员电梯）
    FREIGHT = "freight"  # 曳引驱动载货电梯和强制驱动载货电梯
    ESCALATOR = "escalator"  # 自动扶梯与自动人行道
    HYDRAULIC = "hydraulic"  # 液压驱动电梯
    DUMBWAITER = "dumbwaiter"  # 杂物电梯
    SAFETY_COMPONENT = "safety_component"  # 安全保护装置
    MAIN_COMPONENT = "main_component"  # 主要部件


class LicenceLevel(StrEnum):
    """How fast the licensed lifts may run; v is the rated speed in m/s. Unverified."""

    A1 = "a1"  # 2019 起：v > 6.0
    A2 = "a2"  # 2019 起：2.5 < v ≤ 6.0
    A = "a"  # 2019 前：不限
    B = "b"  # 2019 起：v ≤ 2.5；2019 前：v ≤ 2.5
    C = "c"  # 2019 前：v ≤ 1.75


@dataclass(frozen=True, slots=True)
class ItemRule:
    """The works an item permits, and the levels each of its sub-items knows (none: no levels)."""

    works: frozenset[Work]
    levels: Mapping[SubItem, frozenset[LicenceLevel]]


Catalogue = Mapping[LicenceItem, ItemRule]

_LIFTS: Final = (
    SubItem.TRACTION_PASSENGER,
    SubItem.FREIGHT,
    SubItem.ESCALATOR,
    SubItem.HYDRAULIC,
    SubItem.DUMBWAITER,
)
_OLD_LEVELS: Final = frozenset({LicenceLevel.A, LicenceLevel.B, LicenceLevel.C})
_NEW_LEVELS: Final = frozenset({LicenceLevel.A1, LicenceLevel.A2, LicenceLevel.B})
_NO_LEVELS: Final[frozenset[LicenceLevel]] = frozenset()

_GRADED: Final[Mapping[SubItem, frozenset[LicenceLevel]]] = MappingProxyType(
    dict.fromkeys(_LIFTS, _OLD_LEVELS)
)
_PARTS: Final[Mapping[SubItem, frozenset[LicenceLevel]]] = MappingProxyType(
    {SubItem.SAFETY_COMPONENT: _NO_LEVELS, SubItem.MAIN_COMPONENT: _NO_LEVELS}
)
_MERGED: Final[Mapping[SubItem, frozenset[LicenceLevel]]] = MappingProxyType(
    dict.fromkeys(_LIFTS, _NO_LEVELS) | {SubItem.TRACTION_PASSENGER: _NEW_LEVELS}
)

BEFORE_THE_MERGE: Final[Catalogue] = MappingProxyType(
    {
        LicenceItem.MANUFACTURE: ItemRule(frozenset({Work.MANUFACTURE}), _GRADED),
        LicenceItem.COMPONENTS: ItemRule(frozenset({Work.COMPONENTS}), _PARTS),
        LicenceItem.INSTALLATION: ItemRule(frozenset({Work.INSTALLATION}), _GRADED),
        LicenceItem.MODIFICATION: ItemRule(frozenset({Work.MODIFICATION}), _GRADED),
        LicenceItem.REPAIR: ItemRule(frozenset({Work.REPAIR}), _GRADED),
    }
)
SINCE_THE_MERGE: Final[Catalogue] = MappingProxyType(
    {
        LicenceItem.MANUFACTURE_WITH_WORKS: ItemRule(
            frozenset({Work.MANUFACTURE, Work.INSTALLATION, Work.MODIFICATION, Work.REPAIR}),
            _MERGED,
        ),
        LicenceItem.INSTALLATION_WITH_REPAIR: ItemRule(
            frozenset({Work.INSTALLATION, Work.REPAIR}), _MERGED
        ),
    }
)

LICENCE_ITEMS: Final = DatedTable(
    "licence_items",
    [
        Dated(
            date(2003, 6, 1),
            date(2019, 5, 31),
            "特种设备安全监察条例（2003）及各许可规则",
            BEFORE_THE_MERGE,
            verified=False,
        ),
        Dated(
            date(2019, 6, 1),
            None,
            "特种设备生产单位许可目录，TSG 07-2019",
            SINCE_THE_MERGE,
            verified=False,
        ),
    ],
)

WORKS: Final[Mapping[LicenceItem, frozenset[Work]]] = MappingProxyType(
    {item: rule.works for row in LICENCE_ITEMS.rows for item, rule in row.value.items()}
)
"""What each item permits, of whatever catalogue."""
