"""The values that facts of this service are made of."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from services.kernel.decider import Record
from services.kernel.sealed import Sealed
from services.reference.party import PartyId

Persons = Annotated[int, Field(ge=0, le=999)]
"""A number of persons in one elevator."""

Victims = Annotated[int, Field(ge=0, le=9_999)]
"""A number of persons in one accident."""


class CaseKind(StrEnum):
    """What a call to the hotline is about (计划: 民生热线和服务群众的窗口)."""

    RESCUE = "rescue"  # 困人救援
    FAULT = "fault"  # 故障
    COMPLAINT = "complaint"  # 投诉
    ADVICE = "advice"  # 咨询


class CaseChannel(StrEnum):
    """How a case came in 受理方式."""

    TELEPHONE = "telephone"  # 电话
    DEVICE = "device"  # 物联网终端自动报警
    ONLINE = "online"  # 网络、小程序
    OTHER = "other"


class AlarmKind(StrEnum):
    """What a monitoring device says has happened (names in use by platforms, none of a standard)."""

    ENTRAPMENT_AT_LANDING = "entrapment_at_landing"  # 平层困人
    ENTRAPMENT_BETWEEN_LANDINGS = "entrapment_between_landings"  # 非平层困人
    ALARM_BUTTON = "alarm_button"  # 按钮报警
    STOPPED_BETWEEN_LANDINGS = "stopped_between_landings"  # 非平层停梯
    OVERTRAVEL_UP = "overtravel_up"  # 冲顶
    OVERTRAVEL_DOWN = "overtravel_down"  # 蹲底
    MOVING_WITH_DOORS_OPEN = "moving_with_doors_open"  # 开门走梯
    DOORS_OPEN_WHILE_RUNNING = "doors_open_while_running"  # 运行中开门
    DOORS_BLOCKED = "doors_blocked"  # 门关不上、反复阻挡
    POWER_CUT = "power_cut"  # 停电
    OVERSPEED = "overspeed"  # 超速
    ELECTRIC_BICYCLE = "electric_bicycle"  # 电动车乘梯

    @property
    def tells_of_persons(self) -> bool:
        """Whether it says that somebody is held in the car."""
        return self in {
            AlarmKind.ENTRAPMENT_AT_LANDING,
            AlarmKind.ENTRAPMENT_BETWEEN_LANDINGS,
            AlarmKind.ALARM_BUTTON,
        }


class ResponseLevel(StrEnum):
    """Who is sent 三级响应, the nearest to the elevator first."""

    MAINTAINER = "maintainer"  # 一级：维保单位和使用单位
    STATION = "station"  # 二级：就近救援站点
    PROFESSIONAL = "professional"  # 三级：119、110、120

    @property
    def rank(self) -> int:
        """1, 2 or 3."""
        return [*ResponseLevel].index(self) + 1


class ProfessionalForce(StrEnum):
    """A professional force 专业力量 of the third level."""

    FIRE = "fire"  # 119 消防
    POLICE = "police"  # 110 公安
    MEDICAL = "medical"  # 120 急救


class EscalationGround(StrEnum):
    """Why the next level is called 升级原因."""

    ARRIVAL_OVERDUE = "arrival_overdue"  # 超时未到达
    RESPONDER_DECLINED = "responder_declined"  # 无法前往
    DANGER = "danger"  # 被困人员有危险
    OTHER = "other"


class CallBackOutcome(StrEnum):
    """What the caller said when called back 回访."""

    SATISFIED = "satisfied"  # 满意
    DISSATISFIED = "dissatisfied"  # 不满意
    NOT_REACHED = "not_reached"  # 未接通


class CaseResponsibility(StrEnum):
    """Whose fault it was 责任; a judgement of its own, apart from the cause."""

    USER_UNIT = "user_unit"  # 使用单位
    MAINTAINER = "maintainer"  # 维保单位
    MANUFACTURER = "manufacturer"  # 制造单位
    INSTALLER = "installer"  # 安装、改造、修理单位
    PASSENGER = "passenger"  # 乘客
    THIRD_PARTY = "third_party"  # 第三方，如装修、物流
    UTILITY = "utility"  # 供电等公用事业
    NOBODY = "nobody"  # 无责任方
    UNDETERMINED = "undetermined"  # 未定


class CaseStamp(StrEnum):
    """The times that are kept of a case."""

    TRAPPED = "trapped"  # 被困
    REPORTED = "reported"  # 报警
    ANSWERED = "answered"  # 响应
    DISPATCHED = "dispatched"  # 派单
    ACCEPTED = "accepted"  # 接警
    ARRIVED = "arrived"  # 到达
    RELEASED = "released"  # 解救
    CALLED_BACK = "called_back"  # 回访
    CLOSED = "closed"  # 办结


class CorrectedTime(Record):
    """One time of a case as it was recorded, and as it was in truth.

    `dispatch_id` names the dispatch whose time it is, for the times that each dispatch has. What
    was never recorded has no `recorded` (only the time of being trapped).
    """

    stamp: CaseStamp
    corrected: datetime
    recorded: datetime | None = None
    dispatch_id: str | None = None


class ProposalGround(StrEnum):
    """Why a case may be an accident."""

    HELD_TOO_LONG = "held_too_long"  # 轿厢滞留人员 2 小时以上
    DEATH = "death"  # 人员死亡


class Caller(Record):
    """Who called 报警人; personal data, sealed."""

    person_id: PartyId
    name: Sealed | None = None
    phone: Sealed | None = None


class CasualtyOutcome(StrEnum):
    """What became of a casualty."""

    DIED = "died"  # 死亡
    SERIOUSLY_INJURED = "seriously_injured"  # 重伤
    INJURED = "injured"  # 轻伤


class Casualty(Record):
    """Who was hurt or died 伤亡人员; personal data, sealed."""

    person_id: PartyId
    name: Sealed | None = None
    phone: Sealed | None = None


class AccidentClass(StrEnum):
    """What is counted apart until 2023, and together since 2024 事故、事件."""

    ACCIDENT = "accident"  # 事故
    INCIDENT = "incident"  # 相关事件


class AccidentGrade(StrEnum):
    """事故等级, the gravest first; `BELOW` reaches no threshold: an incident 相关事件."""

    ESPECIALLY_SERIOUS = "especially_serious"  # 特别重大事故
    MAJOR = "major"  # 重大事故
    LARGER = "larger"  # 较大事故
    GENERAL = "general"  # 一般事故
    BELOW = "below"  # 未达到一般事故


class GradeGround(StrEnum):
    """Which of the thresholds an accident reached."""

    DEATHS = "deaths"  # 死亡人数
    SERIOUS_INJURIES = "serious_injuries"  # 重伤人数
    LOSS = "loss"  # 直接经济损失
    HELD = "held"  # 滞留时间


class PlatformStage(StrEnum):
    """How far a city's platform is."""

    PLANNED = "planned"  # 规划
    BUILDING = "building"  # 在建
    LIVE = "live"  # 运行
    DECOMMISSIONED = "decommissioned"  # 停用


class BulletinFigure(Record):
    """One published figure: its definition, and the two counts that it follows from.

    Its value is `numerator` times what the definition states, divided by `denominator`. The counts
    rest on the national log up to `through_position`.
    """

    definition_id: Annotated[str, Field(min_length=1, max_length=64)]
    numerator: Annotated[int, Field(ge=0)]
    denominator: Annotated[int, Field(ge=1)]
    through_position: Annotated[int, Field(ge=0)] = 0


class StationStatus(StrEnum):
    """Whether a rescue station 救援站点 can be sent."""

    IN_SERVICE = "in_service"  # 在岗
    SUSPENDED = "suspended"  # 暂停
    CLOSED = "closed"  # 撤销
