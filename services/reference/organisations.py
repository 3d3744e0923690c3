"""Authorities 主管部门 and the names they bore: reforms rename them, history keeps the old name.

The campaign of 2015 was ordered by 质检总局; its events are never retold under a later name. The
renamings are well known; their exact days were not read in the decrees, so they are unverified.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple

from services.reference.dated import Dated, DatedTable


class Organisation(StrEnum):
    """An authority by its task, which outlives its names."""

    SPECIAL_EQUIPMENT = "special_equipment"  # 特种设备安全监督管理
    WORK_SAFETY = "work_safety"  # 安全生产、应急
    INSURANCE = "insurance"  # 保险监督管理
    HOUSING = "housing"  # 住房城乡建设


class OrganisationName(NamedTuple):
    """The name on the seal and the short form that documents use."""

    full: str
    short: str


def name_of(organisation: Organisation, on: date) -> OrganisationName:
    """What it was called on that day. Raises `NoRuleThen` before its first known name."""
    return ORGANISATIONS[organisation].at(on)


def _names(
    organisation: Organisation, *names: tuple[date, str, str]
) -> tuple[Organisation, DatedTable[OrganisationName]]:
    ends = [start - timedelta(days=1) for start, _, _ in names[1:]]
    rows = [
        Dated(start, end, "机构改革方案", OrganisationName(full, short), verified=False)
        for (start, full, short), end in zip(names, [*ends, None], strict=True)
    ]
    return organisation, DatedTable(organisation.value, rows)


ORGANISATIONS: Final[Mapping[Organisation, DatedTable[OrganisationName]]] = MappingProxyType(
    dict(
        [
            _names(
                Organisation.SPECIAL_EQUIPMENT,
                (date(2001, 4, 10), "国家质量监督检验检疫总局", "质检总局"),
                (date(2018, 4, 10), "国家市场监督管理总局", "市场监管总局"),
            ),
            _names(
                Organisation.WORK_SAFETY,
                (date(2001, 2, 26), "国家安全生产监督管理局", "安监局"),
                (date(2005, 2, 23), "国家安全生产监督管理总局", "安监总局"),
                (date(2018, 4, 16), "应急管理部", "应急管理部"),
            ),
            _names(
                Organisation.INSURANCE,
                (date(1998, 11, 18), "中国保险监督管理委员会", "保监会"),
                (date(2018, 4, 8), "中国银行保险监督管理委员会", "银保监会"),
                (date(2023, 5, 18), "国家金融监督管理总局", "金融监管总局"),
            ),
            _names(
                Organisation.HOUSING,
                (date(1988, 5, 1), "建设部", "建设部"),
                (date(2008, 3, 15), "住房和城乡建设部", "住房城乡建设部"),
            ),
        ]
    )
)
