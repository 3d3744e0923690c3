"""Who a party 单位 is: `<kind>:<value>`, and how a document names it.

| kind | value | rule |
|---|---|---|
| `uscc` | 统一社会信用代码 | 18 characters, check character verified (GB 32100) |
| `committee` | 业主委员会 | six-digit division, `-`, filing number 备案号 |
| `foreign` | abroad | two-letter country (ISO 3166), `-`, the number of the register there |
| `register` | known to an imported register only | the register's short name, `:`, its key |
| `person` | 自然人 | an opaque reference, never a number of an identity card or a telephone |
"""

import re
from collections.abc import Callable
from enum import StrEnum
from functools import lru_cache
from typing import Annotated, Final, Self

from pydantic import AfterValidator, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from services.kernel.decider import Record
from services.reference import credit_code


class PartyIdKind(StrEnum):
    """What kind of number names a party; the part before the colon."""

    USCC = "uscc"
    COMMITTEE = "committee"
    FOREIGN = "foreign"
    REGISTER = "register"
    PERSON = "person"


@lru_cache(maxsize=1 << 16)
def fault(party_id: str) -> str | None:
    """The rule that `party_id` breaks, in words; None when it is one.

    Remembered, because the same few thousand makers and maintainers stand on millions of elevators.
    """
    kind, colon, value = party_id.partition(":")
    rule = _RULES.get(kind)
    if rule is None or not colon:
        return "a party id begins with uscc:, committee:, foreign:, register: or person:"
    if len(value) > 100:
        return "a party id has at most 100 characters after its kind"
    return rule(value)


def _checked(party_id: str) -> str:
    if (broken := fault(party_id)) is not None:
        raise PydanticCustomError("party_id", "{rule}", {"rule": broken})
    return party_id


PartyId = Annotated[str, AfterValidator(_checked)]
"""A string that is a party id."""


class PartyKind(StrEnum):
    """What a party does; it may do several things. The first values are also roles of callers."""

    MANUFACTURER = "manufacturer"  # 制造单位
    INSTALLER = "installer"  # 安装、改造、修理单位
    MAINTAINER = "maintainer"  # 维保单位
    USER_UNIT = "user_unit"  # 使用管理责任单位
    INSPECTION_BODY = "inspection_body"  # 检验检测机构
    INSURER = "insurer"  # 保险机构
    RESCUE_PLATFORM = "rescue_platform"  # 应急处置平台
    RESCUE_STATION = "rescue_station"  # 救援站点
    OWNER = "owner"  # 产权单位
    OWNERS_COMMITTEE = "owners_committee"  # 业主委员会
    ASSOCIATION = "association"  # 行业协会
    DEPARTMENT = "department"  # 住建、财政等部门
    AUTHORITY = "authority"  # 特种设备安全监督管理部门
    OTHER = "other"


NATURAL_PERSON: Final = "自然人"
"""What stands for the name of a natural person wherever names are in clear."""


class PartyRef(Record):
    """A party as a document names it: names change, so the name of that day is kept.

    Of a natural person only the reference is kept: the name would be clear personal data 个人信息.
    """

    party_id: PartyId
    name: Annotated[str, StringConstraints(min_length=1, max_length=200)]

    @model_validator(mode="after")
    def _no_name_of_a_person(self) -> Self:
        if self.party_id.startswith("person:") and self.name != NATURAL_PERSON:
            rule = f"a natural person is written {NATURAL_PERSON}, never by name"
            raise PydanticCustomError("personal_name", "{rule}", {"rule": rule})
        return self


def _person_fault(value: str) -> str | None:
    if _PERSON.fullmatch(value) is None:
        return "a person's reference is 1 to 64 characters without spaces and colons"
    if _TELLING.fullmatch(value) is not None:
        return "a person's reference is opaque: no identity card number, no telephone number"
    return None


def _shape(pattern: str, rule: str) -> Callable[[str], str | None]:
    compiled = re.compile(pattern)
    return lambda value: None if compiled.fullmatch(value) else rule


_PERSON: Final = re.compile(r"[^\s:]{1,64}")
_TELLING: Final = re.compile(r"\d{15}|\d{17}[\dXx]|(?:\+?86-?)?1[3-9]\d{9}")
_RULES: Final[dict[str, Callable[[str], str | None]]] = {
    PartyIdKind.USCC: credit_code.fault,
    PartyIdKind.COMMITTEE: _shape(
        r"\d{6}-\S+", "a committee is named by its six-digit division, a hyphen, its filing number"
    ),
    PartyIdKind.FOREIGN: _shape(
        r"[A-Z]{2}-\S+", "a foreign party is named by a two-letter country, a hyphen, its number"
    ),
    PartyIdKind.REGISTER: _shape(
        r"[a-z0-9][a-z0-9-]*:\S+", "a register's party is named by the register, a colon, its key"
    ),
    PartyIdKind.PERSON: _person_fault,
}
