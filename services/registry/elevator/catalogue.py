"""The lifts of the special equipment catalogue 特种设备目录 (2014 edition, 3000 series).

Two sources agree on the list (a provincial dictionary, a provincial institute). Other editions use
other numbers, so their codes are kept as they are and not checked.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from services.kernel.errors import Invalid
from services.reference.elevator import TechnicalParameters


class UnknownKind(Invalid):
    """The kind is not in this version of the equipment catalogue."""

    zh = "该版特种设备目录中没有此品种"


EDITION_2014: Final = "2014"

KINDS_2014: Final[Mapping[str, str]] = MappingProxyType(
    {
        "3110": "曳引驱动乘客电梯",
        "3120": "曳引驱动载货电梯",
        "3130": "强制驱动载货电梯",
        "3210": "液压乘客电梯",
        "3220": "液压载货电梯",
        "3310": "自动扶梯",
        "3320": "自动人行道",
        "3410": "防爆电梯",
        "3420": "消防员电梯",
        "3430": "杂物电梯",
    }
)
"""Kind 品种 by code. Its second and third digits are the kind digits of a certificate number."""


def check_kind(parameters: TechnicalParameters | None, field: str) -> None:
    """Raises `UnknownKind` for a code that the named edition (default: 2014) does not have."""
    if parameters is None or parameters.kind_code is None:
        return
    edition = parameters.catalogue_version or EDITION_2014
    if edition == EDITION_2014 and parameters.kind_code not in KINDS_2014:
        raise UnknownKind(field=f"{field}.kind_code", code=parameters.kind_code, edition=edition)
