"""Ratings of maintainers 维保质量评价: scored, published, appealed."""

from enum import StrEnum
from typing import Annotated, ClassVar, Final, TypeAlias

from pydantic import Field

from services.kernel.decider import Event, Record
from services.maintenance.events.values import OfficialNumber, Positions, Words
from services.reference.party import PartyRef

LAW: Final = (
    "campaign plan of 2015 (维保质量评价并公布相关信息, 企业诚信体系); a city's scoring table"
)
"""Under which rule these facts are recorded."""


class RatingGrade(StrEnum):
    """The class of a maintainer, the best first."""

    A = "a"
    B = "b"
    C = "c"
    D = "d"


class RatingItem(StrEnum):
    """What a score goes up or down by."""

    PHONE_UNANSWERED = "phone_unanswered"  # 值班电话无人接听
    COMPANY_CHANGE_NOT_FILED = "company_change_not_filed"  # 单位变更未备案
    NOT_FILED = "not_filed"  # 未备案
    MISSING_DATA = "missing_data"  # 数据缺失率
    VISIT_WITHOUT_SCAN = "visit_without_scan"  # 未扫码维保率
    LATE_SCAN = "late_scan"  # 超期扫码率
    OPEN_PLATFORM_ALARM = "open_platform_alarm"  # 平台预警未处理
    FIRST_INSPECTION_FAILED = "first_inspection_failed"  # 定期检验初检不合格
    SERIOUS_HAZARD = "serious_hazard"  # 严重事故隐患
    SAFETY_CIRCUIT_BRIDGED = "safety_circuit_bridged"  # 短接安全回路
    CHECK_REFUSED = "check_refused"  # 拒绝检查
    GENERAL_ACCIDENT = "general_accident"  # 一般事故
    LARGER_ACCIDENT = "larger_accident"  # 较大事故
    MAJOR_ACCIDENT = "major_accident"  # 重大以上事故
    COMPLAINT = "complaint"  # 有效投诉
    REPEATED_COMPLAINT = "repeated_complaint"  # 重复投诉
    SUBCONTRACTING = "subcontracting"  # 转包、分包
    FORGED_RECORDS = "forged_records"  # 伪造记录
    ORDERED_TO_RECTIFY = "ordered_to_rectify"  # 责令改正
    SAFETY_NOTICE = "safety_notice"  # 监察指令书
    REPEATED_NOTICE = "repeated_notice"  # 重复被下达指令
    LAW_BROKEN = "law_broken"  # 违法行为查处
    LEVEL_1_RESCUE_NOT_DONE = "level_1_rescue_not_done"  # 一级救援未完成
    LEVEL_2_RESCUE_NOT_DONE = "level_2_rescue_not_done"  # 二级救援未完成
    LEVEL_2_RESCUE_DONE = "level_2_rescue_done"  # 二级救援完成
    LATE_ARRIVAL = "late_arrival"  # 到场超过 30 分钟
    ENTRAPMENT_BY_MAINTENANCE = "entrapment_by_maintenance"  # 维保原因困人
    LEVEL_2_POINTS_HELD = "level_2_points_held"  # 承担二级救援点
    TIP_OFF = "tip_off"  # 举报属实
    EXPERT = "expert"  # 提供专家
    ASSIGNED_LIFT_TAKEN = "assigned_lift_taken"  # 承接指定维保
    REMOTE_MONITORING = "remote_monitoring"  # 远程监测
    INSURED_LIFTS = "insured_lifts"  # 投保电梯
    INNOVATION = "innovation"  # 创新


class RatingEvidence(Record):
    """What was counted of one item, and the events of the national log that show it.

    `count`: cases, elevators or points given. `percent_tenths`: of items that go by percent.
    """

    item: RatingItem
    count: Annotated[int, Field(ge=0, le=10**6)] = 0
    percent_tenths: Annotated[int, Field(ge=0, le=1000)] = 0
    positions: Positions = ()
    document_number: OfficialNumber | None = None


class MaintainerRated(Event):
    """A maintainer's score for a period, not yet public; `version` counts from 1."""

    stored_as: ClassVar = "maintenance.MaintainerRated.v1"
    maintainer: PartyRef
    period: str
    version: int
    evidence: tuple[RatingEvidence, ...]
    weights_version: str
    score_tenths: int
    grade: RatingGrade
    rated_by: PartyRef
    division: str
    reason: Words | None = None


class RatingPublished(Event):
    """The score was published 公布; what was published before stays published for its time."""

    stored_as: ClassVar = "maintenance.RatingPublished.v1"
    maintainer: PartyRef
    period: str
    version: int
    score_tenths: int
    grade: RatingGrade
    weights_version: str
    published_by: PartyRef


class RatingAppealed(Event):
    """The maintainer objects to a published score 异议."""

    stored_as: ClassVar = "maintenance.RatingAppealed.v1"
    appeal_number: OfficialNumber
    version: int
    grounds: Words


class RatingAppealWithdrawn(Event):
    """The maintainer takes its objection back."""

    stored_as: ClassVar = "maintenance.RatingAppealWithdrawn.v1"
    appeal_number: OfficialNumber
    reason: Words


class RatingAppealUpheld(Event):
    """The objection holds: the score is counted anew on corrected evidence."""

    stored_as: ClassVar = "maintenance.RatingAppealUpheld.v1"
    appeal_number: OfficialNumber
    reason: Words
    resolved_by: PartyRef


class RatingAppealDismissed(Event):
    """The objection does not hold: the score stands."""

    stored_as: ClassVar = "maintenance.RatingAppealDismissed.v1"
    appeal_number: OfficialNumber
    reason: Words
    resolved_by: PartyRef


RatingHappened: TypeAlias = (
    MaintainerRated
    | RatingPublished
    | RatingAppealed
    | RatingAppealWithdrawn
    | RatingAppealUpheld
    | RatingAppealDismissed
)
