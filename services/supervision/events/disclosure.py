"""Disclosure 公示: what the public is told of one elevator or of a division, and its corrections.

Source: campaign plan of 2015, phase 4 (客观向社会公开电梯安全状况及整改的建议); mechanism plan,
section 3 (3). A statement is never deleted: it is corrected, retracted or put back by new facts.
"""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, ClassVar, Final, TypeAlias, get_args

from pydantic import Field

from services.kernel.decider import Event, Record
from services.reference.party import PartyRef
from services.supervision.events.remedy_values import (
    Content,
    DivisionCode,
    ElevatorId,
    Line,
    Note,
    OfficialId,
    Positions,
    Reason,
)

LAW: Final = "Plan of 2015, phase four (客观向社会公开电梯安全状况及整改的建议)"
"""Under which rule these facts are recorded."""


class DisclosureTopic(StrEnum):
    """What a disclosure is about."""

    SAFETY_CONDITION = "safety_condition"  # 电梯安全状况
    HAZARDS = "hazards"  # 排查和解决的隐患
    INSPECTION_FINDINGS = "inspection_findings"  # 监察和检验发现的问题
    RECTIFICATION_ADVICE = "rectification_advice"  # 整改的建议
    RESCUE_STATISTICS = "rescue_statistics"  # 应急平台统计数据
    LISTED_SUPERVISION = "listed_supervision"  # 挂牌督办
    PENALTIES = "penalties"  # 行政处罚
    OTHER = "other"


class DisclosedFigure(Record):
    """A number and what it counts: `definition` names how, with its version (`hazards_filed.v1`)."""

    definition: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,63}\.v[1-9][0-9]{0,3}$")]
    value: Annotated[int, Field(ge=0, le=10**15)]
    unit: Annotated[str, Field(min_length=1, max_length=20)]


class DisclosedStatement(Record):
    """What the public is told. `data_as_of`: figures say what was known then 数据更新时间."""

    title: Line
    content: Content
    advice: Note = ""
    figures: Annotated[tuple[DisclosedFigure, ...], Field(max_length=100)] = ()
    data_as_of: datetime | None = None
    positions: Positions = ()


class DisclosurePublished(Event):
    """The public was told."""

    stored_as: ClassVar = "supervision.DisclosurePublished.v1"
    disclosure_id: OfficialId
    topic: DisclosureTopic
    published_by: PartyRef
    statement: DisclosedStatement
    elevator_id: ElevatorId | None = None
    division: DivisionCode | None = None


class DisclosureCorrected(Event):
    """What the public was told was wrong 更正: the whole statement anew."""

    stored_as: ClassVar = "supervision.DisclosureCorrected.v1"
    statement: DisclosedStatement
    reason: Reason


class DisclosureRetracted(Event):
    """The statement does not stand any more 撤回. What was said stays in the history."""

    stored_as: ClassVar = "supervision.DisclosureRetracted.v1"
    reason: Reason


class DisclosureReinstated(Event):
    """A retracted statement stands again 恢复公示."""

    stored_as: ClassVar = "supervision.DisclosureReinstated.v1"
    reason: Reason


DisclosureHappened: TypeAlias = (
    DisclosurePublished | DisclosureCorrected | DisclosureRetracted | DisclosureReinstated
)

DISCLOSURE_EVENTS: Final[tuple[type[Event], ...]] = get_args(DisclosureHappened)
