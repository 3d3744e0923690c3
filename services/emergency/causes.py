"""Why an elevator failed or held persons 故障原因: a table of two levels.

The national classification is annex D of CPASE M 001-2015, whose values were not read. Until then the
classes of the Jiangsu white paper of 2023 stand here; the numbers of the kinds that it names without
one (E5 to E9, X1 to X9) are ours.
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple

from services.kernel.errors import Invalid
from services.reference.dated import Dated, DatedTable


class CauseClass(StrEnum):
    """The first level: the letter that a code begins with."""

    HUMAN = "H"  # 使用不当
    EQUIPMENT = "E"  # 设备本体
    EXTERNAL = "X"  # 外部原因


class CauseCode(NamedTuple):
    """One code of the second level."""

    code: str
    chinese: str
    english: str

    @property
    def cause_class(self) -> CauseClass:
        return CauseClass(self.code[0])


class UnknownCauseCode(Invalid):
    """The table of causes has no such code of the second level."""

    zh = "故障原因代码不存在（须为二级代码）"


_CODES: Final = (
    CauseCode("H1", "垃圾、装修杂物阻挡门", "garbage or renovation debris blocks the door"),
    CauseCode("H2", "搬运撞击致门变形", "rough moving deformed the door"),
    CauseCode("H3", "超载", "overload"),
    CauseCode("H4", "长时间挡门", "the door was held too long"),
    CauseCode("H9", "其他使用不当", "other misuse"),
    CauseCode("E1", "门系统", "door system"),
    CauseCode("E2", "控制系统", "control"),
    CauseCode("E3", "电气系统", "electrical system"),
    CauseCode("E4", "曳引系统", "traction"),
    CauseCode("E5", "导向系统", "guide system"),
    CauseCode("E6", "重量平衡系统", "weight balance"),
    CauseCode("E7", "安全保护系统", "safety protection"),
    CauseCode("E8", "轿厢", "car"),
    CauseCode("E9", "其他设备原因", "other equipment"),
    CauseCode("X1", "停电", "power cut"),
    CauseCode("X2", "自动恢复", "recovered by itself"),
    CauseCode("X9", "其他外部原因", "other external cause"),
)

CAUSES: Final = DatedTable[Mapping[str, CauseCode]](
    "causes",
    [
        Dated(
            date.min,
            None,
            "江苏省电梯困人白皮书（2023 年 1—10 月）的分类；CPASE M 001-2015 附录 D 未核对",
            MappingProxyType({one.code: one for one in _CODES}),
            verified=False,
        )
    ],
)
"""The one working list, for cases of any day."""


def cause_of(code: str, day: date, field: str = "cause_code") -> CauseCode:
    """The code as the table of that day has it. Raises `UnknownCauseCode`."""
    found = CAUSES.at(day).get(code)
    if found is None:
        raise UnknownCauseCode(field=field, code=code)
    return found
