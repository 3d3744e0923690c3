"""How many items a visit has to check 维保项目, by class of equipment and kind of visit.

TSG T5002-2017 has an annex for each class. The totals of Annex A (traction and positive drive) were
read in its text. Those of Annex B (hydraulic), C (dumbwaiter) and D (escalators and moving walks)
were not: they are 0 here, and a visit to such a lift is asked for one item at least, until somebody
enters them from the text as a new row.
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from services.maintenance.events.values import UpkeepVisitKind
from services.reference.dated import Dated, DatedTable
from services.reference.elevator import TechnicalParameters


class EquipmentClass(StrEnum):
    """The classes that TSG T5002 has an annex for."""

    TRACTION = "traction"  # 附件 A：曳引与强制驱动电梯
    HYDRAULIC = "hydraulic"  # 附件 B：液压驱动电梯
    DUMBWAITER = "dumbwaiter"  # 附件 C：杂物电梯
    ESCALATOR = "escalator"  # 附件 D：自动扶梯与自动人行道


Totals = Mapping[EquipmentClass, Mapping[UpkeepVisitKind, int]]

NOT_READ: Final[Mapping[UpkeepVisitKind, int]] = MappingProxyType(dict.fromkeys(UpkeepVisitKind, 0))

TSG_T5002_2017: Final[Totals] = MappingProxyType(
    {
        EquipmentClass.TRACTION: MappingProxyType(
            {
                UpkeepVisitKind.HALF_MONTH: 31,
                UpkeepVisitKind.QUARTER: 44,
                UpkeepVisitKind.HALF_YEAR: 59,
                UpkeepVisitKind.YEAR: 76,
            }
        ),
        EquipmentClass.HYDRAULIC: NOT_READ,
        EquipmentClass.DUMBWAITER: NOT_READ,
        EquipmentClass.ESCALATOR: NOT_READ,
    }
)
BEFORE_2017: Final[Totals] = MappingProxyType(dict.fromkeys(EquipmentClass, NOT_READ))

VISIT_ITEMS: Final = DatedTable(
    "visit_items",
    [
        Dated(
            date.min,
            date(2017, 7, 31),
            "TSG T5001-2009 and what it replaced; totals not read",
            BEFORE_2017,
            verified=False,
        ),
        Dated(date(2017, 8, 1), None, "TSG T5002-2017 附件 A", TSG_T5002_2017),
    ],
)


def equipment_class(parameters: TechnicalParameters) -> EquipmentClass | None:
    """The annex that the kind 品种 of an elevator falls under; None: its kind is not known.

    Explosion-proof and firefighters' lifts are driven by traction as a rule. The catalogues before
    2014 used the other codes otherwise.
    """
    code = parameters.kind_code or ""
    if code.startswith("31"):
        return EquipmentClass.TRACTION
    if parameters.catalogue_version in {None, "2014"}:
        return next((one for prefix, one in _CLASSES if code.startswith(prefix)), None)
    return None


_CLASSES: Final = (
    ("32", EquipmentClass.HYDRAULIC),
    ("33", EquipmentClass.ESCALATOR),
    ("3410", EquipmentClass.TRACTION),
    ("3420", EquipmentClass.TRACTION),
    ("3430", EquipmentClass.DUMBWAITER),
)


def required_items(parameters: TechnicalParameters, kind: UpkeepVisitKind, on: date) -> int:
    """How many items that visit has to account for; 0: not known, at least one."""
    found = equipment_class(parameters)
    return VISIT_ITEMS.at(on)[found][kind] if found is not None else 0
