"""The values that the events of a campaign are made of: ids, names of offices, phases, forms."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Final

from pydantic import Field

from services.kernel.decider import Record
from services.reference.organisations import Organisation
from services.reference.party import PartyId, PartyRef

NATION: Final = "000000"
"""全国: stands for the whole nation where a division code is asked for."""

OfficialId = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$")]
"""The official number of a campaign, a check, a measure or a document, given by whoever starts it."""

DivisionCode = Annotated[str, Field(pattern=r"^[0-9A-Z]{2,8}$")]
"""A GB/T 2260 code, or 000000 for the nation."""

ElevatorId = Annotated[str, Field(pattern=r"^[a-z2-7]{26}$")]
Period = Annotated[str, Field(pattern=r"^[0-9]{4}-(0[1-9]|1[0-2])$")]
"""A month 报送期: 2015-05."""

Count = Annotated[int, Field(ge=0, le=10**9)]
Line = Annotated[str, Field(min_length=1, max_length=200)]
Note = Annotated[str, Field(max_length=1000)]
Reason = Annotated[str, Field(min_length=1, max_length=500)]
DocumentNumber = Annotated[str, Field(min_length=1, max_length=100)]


class DocumentParty(Record):
    """Whoever issues, sponsors or receives: an authority by its task, or a party by its name.

    Exactly one of the two. An authority is asked for by its task, because its names change: which
    one it bore is looked up by the day of the document.
    """

    organisation: Organisation | None = None
    party: PartyRef | None = None


class NamedOffice(Record):
    """An office as a document of that day names it: the names are never retold under later ones."""

    name: str
    short_name: str
    organisation: Organisation | None = None
    party_id: PartyId | None = None


class CampaignPhase(StrEnum):
    """The five phases 工作进度 of the plan of 2015."""

    PREPARATION = "preparation"  # 第一阶段：制定方案，宣传动员
    SELF_INSPECTION = "self_inspection"  # 第二阶段：自查自纠，消除隐患
    KEY_SUPERVISION = "key_supervision"  # 第三阶段：分类建档，重点督查
    LISTED_SUPERVISION = "listed_supervision"  # 第四阶段：挂牌督办，集中攻坚
    SUMMARY = "summary"  # 第五阶段：总结经验，完善机制


class PhaseDates(Record):
    """A phase and its days, both included."""

    phase: CampaignPhase
    begins_on: date
    ends_on: date


class FormItem(Record):
    """One line of the form 一梯一表. `optional_answer`: it may be left without an answer."""

    item_code: Annotated[str, Field(min_length=1, max_length=30)]
    text: Line
    optional_answer: bool = False


class FormTemplate(Record):
    """The model form 参考式样: versions count from 1, `used_from` is the first day of each."""

    template_version: int
    title: Line
    used_from: date
    items: tuple[FormItem, ...]
    document_number: DocumentNumber | None = None


class AnswerResult(StrEnum):
    """What a line of the form was answered with."""

    CONFORM = "conform"  # 符合
    NOT_CONFORM = "not_conform"  # 不符合
    NOT_APPLICABLE = "not_applicable"  # 不适用


class FormAnswer(Record):
    """The answer to one line of the form."""

    item_code: Annotated[str, Field(min_length=1, max_length=30)]
    result: AnswerResult
    note: Note = ""


class FormOutcome(StrEnum):
    """What became of a hazard 隐患: the official three ways, and there is no fourth."""

    RECTIFIED = "rectified"  # 已整改
    UNDER_WATCH = "under_watch"  # 采取监护措施
    STOPPED = "stopped"  # 停用


class FormHazard(Record):
    """One hazard that the self-inspection found, and what became of it.

    `measure` says how it was or will be rectified 整改方案 or watched; `planned_on` is the day by
    which that is due 整改期限.
    """

    item_code: Annotated[str, Field(min_length=1, max_length=30)]
    description: Reason
    outcome: FormOutcome
    serious: bool = False  # 严重事故隐患
    measure: Note = ""
    planned_on: date | None = None


class OutcomeTotals(Record):
    """How many hazards ended in each of the three ways, as the paper form sums them up 合计."""

    hazards: Count
    rectified: Count
    under_watch: Count
    stopped: Count


class FormContent(Record):
    """What one form 一梯一表 says: the elevator was looked at on a day, by whom, and what was found."""

    template_version: Annotated[int, Field(ge=1, le=1000)]
    inspected_on: date
    inspected_by: PartyRef
    answers: tuple[FormAnswer, ...]
    hazards: tuple[FormHazard, ...] = ()
    stated_totals: OutcomeTotals | None = None
    note: Note = ""
