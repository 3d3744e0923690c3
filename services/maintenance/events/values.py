"""The values that facts of maintenance are made of."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from services.kernel.decider import Record
from services.kernel.sealed import Sealed
from services.reference.party import PartyRef

AmountFen = Annotated[int, Field(ge=0, le=10**14)]
"""An amount of money in fen 分, a hundredth of a yuan."""

OfficialNumber = Annotated[str, Field(min_length=1, max_length=100)]
"""The number of a document or record, as whoever issued it wrote it."""

Words = Annotated[str, Field(min_length=1, max_length=1000)]

Positions = tuple[Annotated[int, Field(ge=1)], ...]
"""Positions of the national log: the events that show something."""


class ContractScope(StrEnum):
    """What the price of a maintenance contract includes."""

    LABOUR_ONLY = "labour_only"  # 清包
    HALF = "half"  # 半包：含部分零部件
    FULL = "full"  # 全包


class MaintainerKind(StrEnum):
    """How the maintainer stands to the maker; plan of 2015: 逐步推进制造单位维护保养."""

    MAKER = "maker"  # 制造单位
    MAKER_AUTHORISED = "maker_authorised"  # 制造单位授权、委托
    THIRD_PARTY = "third_party"  # 第三方


class MaintenanceSchemeKind(StrEnum):
    """By which clock visits are due."""

    FIXED_15_DAY = "fixed_15_day"  # 每 15 日至少一次
    ON_DEMAND = "on_demand"  # 按需维保


class MaintenanceScheme(Record):
    """The scheme of a contract from `starts_on`; the other fields are the conditions of 按需维保.

    `monitored_all_day`: remote monitoring 远程监测 around the clock on `monitoring_platform`;
    `longest_gap_days`: the most days between two visits that the parties agreed.
    """

    kind: MaintenanceSchemeKind
    starts_on: date
    monitored_all_day: bool = False
    monitoring_platform: OfficialNumber | None = None
    longest_gap_days: Annotated[int, Field(ge=1, le=366)] | None = None
    approval_reference: OfficialNumber | None = None  # 试点批准


class ContractedElevator(Record):
    """An elevator under a contract, and the division it stood in when it was added."""

    elevator_id: str
    division: str


class ContractTerminationGround(StrEnum):
    """Why a contract ended before its time 解除."""

    AGREEMENT = "agreement"  # 协商一致
    CLIENT = "client"  # 使用单位解除
    MAINTAINER = "maintainer"  # 维保单位解除
    LICENCE_LOST = "licence_lost"  # 丧失许可
    AUTHORITY = "authority"  # 依决定解除


class HandOverReason(StrEnum):
    """Why a maintainer no longer maintains an elevator."""

    CONTRACT_EXPIRED = "contract_expired"
    CONTRACT_TERMINATED = "contract_terminated"
    REMOVED_FROM_CONTRACT = "removed_from_contract"
    ELEVATOR_ENDED = "elevator_ended"  # 报废、拆除、移装


class UpkeepVisitKind(StrEnum):
    """The four kinds of visit, each including those before it (TSG T5002)."""

    HALF_MONTH = "half_month"  # 半月
    QUARTER = "quarter"  # 季度
    HALF_YEAR = "half_year"  # 半年
    YEAR = "year"  # 年度


class UpkeepDuty(StrEnum):
    """What falls due again and again."""

    HALF_MONTH = "half_month"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    YEAR = "year"
    GOVERNOR_CALIBRATION = "governor_calibration"  # 限速器校验


class VisitTechnician(Record):
    """Who did the work, with a certificate 特种设备作业人员证; personal data."""

    person_id: str
    name: Sealed
    certificate_number: Sealed


class UpkeepVisitFinding(Record):
    """An item 维保项目 that was not in order, and what was done about it."""

    item_number: Annotated[int, Field(ge=1, le=200)]
    description: Words
    rectified: bool = False


class VisitConfirmation(Record):
    """The user unit's signature 使用单位签字确认, by its safety officer."""

    unit: PartyRef
    confirmed_on: date
    remark: Words | None = None


class FaultSymptom(StrEnum):
    """What a fault looks like; names in use on monitoring platforms."""

    OVERTRAVEL_TOP = "overtravel_top"  # 冲顶
    OVERTRAVEL_BOTTOM = "overtravel_bottom"  # 蹲底
    MOVING_WITH_OPEN_DOOR = "moving_with_open_door"  # 开门走梯
    DOOR_OPENED_WHILE_MOVING = "door_opened_while_moving"  # 运行中开门
    STOPPED_BETWEEN_FLOORS = "stopped_between_floors"  # 非平层停梯
    TRAPPED_BETWEEN_FLOORS = "trapped_between_floors"  # 非平层困人
    TRAPPED_AT_FLOOR = "trapped_at_floor"  # 平层困人
    DOOR_DOES_NOT_CLOSE = "door_does_not_close"  # 门关不上、反复阻挡
    POWER_CUT = "power_cut"  # 停电
    OVERSPEED = "overspeed"  # 超速
    ALARM_BUTTON = "alarm_button"  # 按钮报警
    ELECTRIC_BICYCLE = "electric_bicycle"  # 电动车乘梯
    OTHER = "other"


class SupportTopic(StrEnum):
    """What a maker helped with 制造单位技术帮助和指导."""

    DIAGNOSIS = "diagnosis"  # 故障诊断
    PARAMETERS = "parameters"  # 技术参数、密码
    PARTS = "parts"  # 备品备件
    TRAINING = "training"  # 培训
    ON_SITE = "on_site"  # 现场指导
    DOCUMENTS = "documents"  # 技术资料
