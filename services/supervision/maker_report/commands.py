"""What may be asked of a maker's report."""

from typing import Annotated, TypeAlias

from pydantic import Field

from services.kernel.decider import Record
from services.reference.party import PartyRef
from services.supervision.events.hazard import SeriousHazardCode
from services.supervision.events.maker_report import AffectedMachines
from services.supervision.events.remedy_values import (
    DivisionCode,
    DocumentNumber,
    Note,
    OfficialId,
    Reason,
)


class ReportSeriousHazard(Record):
    """报告严重事故隐患 of machines of the maker's own. `division` is where it reports 报告地."""

    report_id: OfficialId
    maker: PartyRef
    division: DivisionCode
    description: Reason
    machines: AffectedMachines
    serious_code: SeriousHazardCode | None = None  # 严重事故隐患代码
    proposed_measures: Note = ""  # 建议的处理措施
    document_number: DocumentNumber | None = None


class ExtendReportedMachines(Record):
    """补充受影响电梯: more machines have the same hazard."""

    machines: AffectedMachines
    reason: Reason


class ConcludeFleetSearch(Record):
    """查找完毕: so many elevators were found up to this position of the log."""

    affected: Annotated[int, Field(ge=0, le=10**7)]
    position: Annotated[int, Field(ge=0)]


class WithdrawMakerReport(Record):
    """撤回报告. Elevators found so far keep their steps."""

    reason: Reason


Command: TypeAlias = (
    ReportSeriousHazard | ExtendReportedMachines | ConcludeFleetSearch | WithdrawMakerReport
)
