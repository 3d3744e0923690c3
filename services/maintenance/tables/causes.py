"""Causes of faults 故障原因, two levels: H human, E equipment, X external.

From a province's white paper of 2023, until the national classification (CPASE M 001-2015 Annex D) is
at hand. Whether maintenance is to blame is judged apart from the cause.
"""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from services.reference.dated import Dated, DatedTable

Causes = Mapping[str, str]
"""Code → its Chinese name."""

FAULT_CAUSES: Final[DatedTable[Causes]] = DatedTable(
    "fault_causes",
    [
        Dated(
            date.min,
            None,
            "Jiangsu white paper 2023; E5 to E8 from general knowledge",
            MappingProxyType(
                {
                    "H1": "垃圾、装修杂物卡阻门",
                    "H2": "野蛮搬运致门变形",
                    "H3": "超载",
                    "H4": "长时间挡门",
                    "H9": "其他使用不当",
                    "E1": "门系统",
                    "E2": "控制系统",
                    "E3": "电气系统",
                    "E4": "曳引系统",
                    "E5": "导向系统",
                    "E6": "重量平衡系统",
                    "E7": "安全保护系统",
                    "E8": "轿厢系统",
                    "E9": "其他设备本体",
                    "X1": "停电、自动恢复",
                    "X9": "其他外部原因",
                }
            ),
            verified=False,
        ),
    ],
)
