"""The values that facts about an elevator are made of."""

from datetime import date
from enum import StrEnum

from pydantic import Field

from services.kernel.decider import Record
from services.kernel.sealed import Sealed
from services.reference.elevator import Conclusion, Place, TechnicalParameters
from services.reference.party import PartyRef


class SiteFitVerdict(StrEnum):
    """Whether a configuration fits the conditions of use: 适应, 有条件适应, 不适应."""

    FIT = "fit"
    CONDITIONAL = "conditional"
    UNFIT = "unfit"


class SiteFit(Record):
    """Whether the chosen configuration fits the conditions of use 选型配置与使用条件相适应."""

    verdict: SiteFitVerdict
    assessor: PartyRef | None = None
    assessed_on: date | None = None
    expected_persons_per_day: int | None = None
    findings: tuple[str, ...] = ()


class ConstructionKind(StrEnum):
    """Which work a construction notification 施工告知 announces."""

    INSTALLATION = "installation"  # 安装
    RELOCATION = "relocation"  # 移装
    MODIFICATION = "modification"  # 改造
    MAJOR_REPAIR = "major_repair"  # 重大修理


class InspectionKind(StrEnum):
    """An inspection 检验 that the life-cycle rests on."""

    SUPERVISION = "supervision"  # 监督检验
    PERIODIC = "periodic"  # 定期检验


class Inspection(Record):
    """What the registry keeps of an inspection 检验: its report, by whom, and how it ended."""

    kind: InspectionKind
    conclusion: Conclusion
    inspected_on: date
    report_number: str | None = None
    agency: PartyRef | None = None


class SealingGround(StrEnum):
    """Why an elevator may be sealed 封停 (查封): Special Equipment Safety Law art. 61."""

    UNREGISTERED_USE = "unregistered_use"  # 未办理使用登记
    NOT_INSPECTED = "not_inspected"  # 未经检验
    INSPECTION_FAILED = "inspection_failed"  # 检验不合格
    SERIOUS_HAZARD = "serious_hazard"  # 严重事故隐患
    DUE_FOR_SCRAPPING = "due_for_scrapping"  # 达到报废条件
    UNRECTIFIED = "unrectified"  # 逾期未整改
    OTHER = "other"


class UnsealingBasis(StrEnum):
    """What lifts a seal 解封."""

    INSPECTION = "inspection"  # 检验合格
    AUTHORITY_DECISION = "authority_decision"  # 原决定机关决定


class ChangeKind(StrEnum):
    """What must be entered by a change registration 变更登记 (TSG 08)."""

    MODIFICATION = "modification"  # 改造
    USER_UNIT = "user_unit"  # 变更使用单位
    DESIGN_LIFE = "design_life"  # 达到设计使用年限继续使用


class IdentifierKind(StrEnum):
    """What an elevator is found by 编号种类."""

    EQUIPMENT_CODE = "equipment_code"  # 设备代码
    REGISTRATION_CODE = "registration_code"  # 注册代码
    USE_CERTIFICATE = "use_certificate"  # 使用登记证编号
    RESCUE_CODE = "rescue_code"  # 电梯救援识别码
    SUPERVISION_ID = "supervision_id"  # 监察识别码
    UNIT_INTERNAL_NUMBER = "unit_internal_number"  # 单位内部编号


class IdentifierRef(Record):
    """An identifier as one asks for it. `issuer`: the rescue platform or supervision office."""

    kind: IdentifierKind
    value: str
    issuer: str | None = None


class Identifier(IdentifierRef):
    """An identifier as it is given; without `valid_from` it is good from the day of the fact."""

    valid_from: date | None = None


class RetirementReason(StrEnum):
    """Why an identifier is no longer good 销码."""

    REPLACED = "replaced"  # 换发
    WITHDRAWN = "withdrawn"  # 收回
    ELEVATOR_ENDED = "elevator_ended"  # 报废注销
    RECORDED_IN_ERROR = "recorded_in_error"  # 误录


class SafetyOfficer(Record):
    """The named safety officer 电梯安全员 of one elevator (SAMR order 74); personal data."""

    person_id: str
    name: Sealed
    phone: Sealed | None = None
    certificate_number: Sealed | None = None


class RenewalKind(StrEnum):
    """What an old elevator 老旧电梯 needs."""

    REPAIR = "repair"  # 修理
    MODIFY = "modify"  # 改造
    RENEW = "renew"  # 更新


class FundingSource(StrEnum):
    """Where the money for a renewal comes from 资金来源."""

    MAINTENANCE_FUND = "maintenance_fund"  # 住宅专项维修资金
    PROVIDENT_FUND = "provident_fund"  # 住房公积金
    OWNERS = "owners"  # 业主自筹
    PUBLIC_INCOME = "public_income"  # 公共收益
    SUBSIDY = "subsidy"  # 超长期特别国债等补助
    GOVERNMENT = "government"  # 地方财政
    OTHER = "other"


class FundingLine(Record):
    """Money from one source, in fen 分 (1/100 yuan)."""

    source: FundingSource
    amount_fen: int
    reference: str | None = None


class DeregistrationGround(StrEnum):
    """Why an elevator leaves the register 注销."""

    SCRAPPED = "scrapped"  # 报废
    EXPORTED = "exported"  # 出口
    MOVED_OUT = "moved_out"  # 迁出


class LegacyPhase(StrEnum):
    """The phase in which an old register hands an elevator over."""

    UNDER_CONSTRUCTION = "under_construction"
    INSTALLED = "installed"
    IN_USE = "in_use"
    STOPPED = "stopped"
    SEALED = "sealed"
    SCRAPPED = "scrapped"
    DEREGISTERED = "deregistered"


class LegacyElevator(Record):
    """One row of an old register, as far as it could be read.

    `raw_status` is the status in the register's own words, `raw` every column that no field here
    takes. A maker the register does not know is the party `register:<register>:unknown`.
    """

    source_register: str
    phase: LegacyPhase
    maker: PartyRef
    serial_number: str
    place: Place
    raw_status: str | None = None
    parameters: TechnicalParameters | None = None
    manufactured_on: date | None = None
    put_into_use_on: date | None = None
    user_unit: PartyRef | None = None
    owner: PartyRef | None = None
    installer: PartyRef | None = None
    maintainer: PartyRef | None = None
    responsible_unit: PartyRef | None = None
    identifiers: tuple[Identifier, ...] = ()
    last_inspection: Inspection | None = None
    raw: dict[str, str] = Field(default_factory=dict)
