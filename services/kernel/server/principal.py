"""Who calls: a role, the subject of its credential, and the scope that the role acts in.

The same rules hold for a token's claims and for a client certificate, so they stand here.
"""

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from services.kernel.envelope import Actor
from services.kernel.errors import Unauthenticated

DIVISION_DIGITS: Final[Mapping[str, tuple[int, ...]]] = {
    "province": (2,),  # 省级监管部门
    "city": (4,),  # 市级监管部门
    "county": (6,),  # 县级监管部门
    "rescue_platform": (2, 4, 6),  # 96333 应急处置平台, of whichever level runs it
}
"""Roles that act in a division 行政区划, and how many digits of GB/T 2260 name theirs."""

PARTY_ROLES: Final = frozenset(
    {
        "user_unit",  # 使用管理责任单位
        "manufacturer",  # 制造单位
        "installer",  # 安装、改造、修理单位
        "maintainer",  # 维保单位
        "inspection_body",  # 检验检测机构
        "insurer",  # 保险机构
        "department",  # 住建、财政等部门，乡镇街道
    }
)
"""Roles that act for one party 单位."""

OPEN_ROLES: Final = frozenset({"national", "public", "auditor", "system"})
"""Roles whose scope is not a division and not a party: the role alone says what they may do."""

ROLES: Final = PARTY_ROLES | OPEN_ROLES | frozenset(DIVISION_DIGITS)
"""Every role: `ROLE_PROVINCE` of `elevators.common.v1.Role` is "province", and so on."""


class RoleUnknown(Unauthenticated):
    """The credential names no role of the registry."""

    zh = "凭证中的角色不存在"


class SubjectMissing(Unauthenticated):
    """The credential does not say who its holder is."""

    zh = "凭证缺少持有人标识"


class ScopeMissing(Unauthenticated):
    """This role needs a division or a party, and the credential carries none."""

    zh = "凭证缺少该角色所需的行政区划或单位"


class ScopeMalformed(Unauthenticated):
    """The credential's division or party is not written as this role needs it."""

    zh = "凭证中的行政区划或单位格式有误"


class ScopeUnexpected(Unauthenticated):
    """The credential carries a scope that its role does not have."""

    zh = "凭证带有该角色不应有的范围"


class Principal(NamedTuple):
    """An authenticated caller. Make one with `checked`: it enforces what each role carries.

    `division` is a GB/T 2260 prefix ("35", "3501", "350102"), `party_id` a party such as
    "uscc:91350100…"; either is "" where the role has none. `expires_at` is in seconds since 1970.
    """

    role: str
    subject: str
    division: str = ""
    party_id: str = ""
    expires_at: float = 0.0

    @classmethod
    def checked(
        cls, role: str, subject: str, *, division: str, party_id: str, expires_at: float
    ) -> "Principal":
        """The caller that a credential describes.

        Raises `RoleUnknown`, `SubjectMissing`, `ScopeMissing`, `ScopeMalformed`,
        `ScopeUnexpected`.
        """
        if role not in ROLES:
            raise RoleUnknown
        if not _NAME.fullmatch(subject):
            raise SubjectMissing
        _check_division(role, division)
        _check_party(role, party_id)
        return cls(role, subject, division, party_id, expires_at)

    @property
    def scope(self) -> str:
        """The scope in one word, as the log and the envelope keep it: a division, a party, or ""."""
        return self.division or self.party_id

    @property
    def actor(self) -> Actor:
        """This caller as the author of an event."""
        return Actor(self.role, self.subject, self.division or self.party_id)


# What enters the event log and every log line: visible characters, no blanks, nothing endless.
_NAME = re.compile(r"[^\s\x00-\x20\x7f-\xa0\u2028\u2029\u202a-\u202e\ufeff]{1,128}")
_PARTY = re.compile(r"[a-z]+:" + _NAME.pattern)
_DIGITS = re.compile(r"[0-9]+")


def _check_division(role: str, division: str) -> None:
    digits = DIVISION_DIGITS.get(role)
    if digits is None:
        if division:
            raise ScopeUnexpected(role=role)
        return
    if not division:
        raise ScopeMissing(role=role, needs="division")
    if len(division) not in digits or not _DIGITS.fullmatch(division):
        raise ScopeMalformed(role=role, needs=f"{'/'.join(map(str, digits))} digits")


def _check_party(role: str, party_id: str) -> None:
    if role not in PARTY_ROLES:
        if party_id:
            raise ScopeUnexpected(role=role)
        return
    if not party_id:
        raise ScopeMissing(role=role, needs="party_id")
    if not _PARTY.fullmatch(party_id):
        raise ScopeMalformed(role=role, needs="<kind>:<value>")
