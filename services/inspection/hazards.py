"""Serious accident hazards 重大事故隐患 of lifts still in use: GB 45067, 5.6, as a table.

The clause was read; the day on which the standard came into force is general knowledge. Before it,
findings are sorted by the same codes, so that old and new ones can be counted together.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final

from services.inspection.events.values import ExaminationKind, SeriousHazard, SupervisedWork
from services.reference.dated import Dated, DatedTable
from services.reference.elevator import Conclusion

ESCALATOR_KINDS: Final = frozenset({"3310", "3320"})
"""自动扶梯 and 自动人行道 in the equipment catalogue of 2014."""


@dataclass(frozen=True, slots=True)
class HazardRule:
    """What a code says, and of which kind of lift; None: of both."""

    zh: str
    of_escalators: bool | None = None


_RULES: Final[Mapping[SeriousHazard, HazardRule]] = MappingProxyType(
    {
        SeriousHazard.INSPECTION_FAILED: HazardRule("检验结论为不合格，仍在使用"),
        SeriousHazard.REINSPECTION_FAILED: HazardRule("检验结论为复检不合格，仍在使用"),
        SeriousHazard.DOOR_PROTECTION_FAILED: HazardRule("门防夹保护失效", of_escalators=False),
        SeriousHazard.EMERGENCY_STOP_FAILED: HazardRule("急停装置缺失或者失效", of_escalators=True),
        SeriousHazard.DOOR_LOCK_BRIDGED: HazardRule("门锁回路被短接", of_escalators=False),
        SeriousHazard.HANDRAIL_CLEARANCE: HazardRule(
            "扶手带外缘与障碍物距离小于 400 mm 且无防护", of_escalators=True
        ),
    }
)

SERIOUS_HAZARDS: Final = DatedTable(
    "serious_hazards",
    [
        Dated(
            date(1900, 1, 1),
            date(2025, 8, 31),
            "按 GB 45067 归类的历史记录",
            _RULES,
            verified=False,
        ),
        Dated(date(2025, 9, 1), None, "GB 45067 5.6", _RULES, verified=False),
    ],
)

_INSPECTIONS: Final = frozenset(
    {ExaminationKind.SUPERVISION, ExaminationKind.PERIODIC, ExaminationKind.SPOT_CHECK}
)

_BY_CONCLUSION: Final = {
    Conclusion.FAILED: SeriousHazard.INSPECTION_FAILED,
    Conclusion.FAILED_ON_REINSPECTION: SeriousHazard.REINSPECTION_FAILED,
}


def is_serious(kind: ExaminationKind, work: SupervisedWork | None) -> bool:
    """Whether a failed conclusion is itself a serious hazard.

    Of an inspection 检验 it is, not of a self-test 检测 or an own inspection 自检; and a lift that is
    being installed is not in use yet.
    """
    return kind in _INSPECTIONS and work is not SupervisedWork.INSTALLATION


def hazards_of(
    kind: ExaminationKind,
    work: SupervisedWork | None,
    conclusion: Conclusion,
    found: Iterable[SeriousHazard],
) -> tuple[SeriousHazard, ...]:
    """The hazards of an examination: its conclusion, where that is one, and those found on site."""
    own = _BY_CONCLUSION.get(conclusion) if is_serious(kind, work) else None
    return (*([own] if own else []), *found_on_site(found))


def found_on_site(hazards: Iterable[SeriousHazard]) -> tuple[SeriousHazard, ...]:
    """Those that somebody saw, each once: all but the conclusions."""
    return tuple(dict.fromkeys(one for one in hazards if one not in _BY_CONCLUSION.values()))


def fits(hazard: SeriousHazard, kind_code: str | None, on: date) -> bool:
    """Whether a lift of this kind can have the hazard; whatever is possible where none is known."""
    of_escalators = SERIOUS_HAZARDS.at(on)[hazard].of_escalators
    if kind_code is None or of_escalators is None:
        return True
    return of_escalators == (kind_code in ESCALATOR_KINDS)
