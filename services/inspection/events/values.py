"""The values that inspections are made of 检验检测."""

import re
from datetime import date
from enum import StrEnum
from typing import Annotated, Final

from pydantic import AfterValidator, Field

from services.kernel.decider import Record
from services.reference.party import PartyRef

DocumentId = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$")]
"""A number 编号 that the caller's own documents bear."""

DocumentNumber = Annotated[str, Field(min_length=1, max_length=100, pattern=r"^\S(.*\S)?$")]
"""The number 文号、报告编号、证书编号 that is printed on a document."""

_TELLING: Final = re.compile(r"\d{15}|\d{17}[\dXx]|(86-?)?1[3-9]\d{9}")


def _opaque(inspector_id: str) -> str:
    """Raises where the reference says who the person is."""
    if _TELLING.fullmatch(inspector_id):
        raise ValueError("a reference is no identity card number and no telephone number")
    return inspector_id


InspectorId = Annotated[
    str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"), AfterValidator(_opaque)
]
"""An opaque reference to an inspector: a natural person, never named in clear."""

Title = Annotated[str, Field(min_length=1, max_length=200)]
Remark = Annotated[str, Field(max_length=1000)]
Reason = Annotated[str, Field(min_length=1, max_length=500)]


class InspectionScope(StrEnum):
    """What an agency is approved for 核准项目, and an inspector qualified 持证项目."""

    SUPERVISION = "supervision"  # 监督检验
    PERIODIC = "periodic"  # 定期检验
    SELF_TEST = "self_test"  # 自行检测
    RISK_ASSESSMENT = "risk_assessment"  # 风险评估
    TYPE_TEST = "type_test"  # 型式试验


class ExaminationKind(StrEnum):
    """What was done on an elevator 检验检测类别."""

    SUPERVISION = "supervision"  # 监督检验
    PERIODIC = "periodic"  # 定期检验
    SELF_TEST = "self_test"  # 自行检测
    OWN_INSPECTION = "own_inspection"  # 企业自检
    SPOT_CHECK = "spot_check"  # 抽查检验


class SupervisedWork(StrEnum):
    """The work that a supervision inspection 监督检验 is about."""

    INSTALLATION = "installation"  # 安装，包括移装
    MODIFICATION = "modification"  # 改造
    MAJOR_REPAIR = "major_repair"  # 重大修理


class DueKind(StrEnum):
    """What falls due."""

    INSPECTION = "inspection"  # 定期检验
    SELF_TEST = "self_test"  # 自行检测


class Judgement(StrEnum):
    """The judgement of one item, as a raw record 原始记录 marks it."""

    CONFORMING = "conforming"  # √ 符合
    ON_DOCUMENTS = "on_documents"  # ▽ 资料确认符合
    NOT_CONFORMING = "not_conforming"  # × 不符合
    CANNOT_TEST = "cannot_test"  # △ 无法检验
    NOT_APPLICABLE = "not_applicable"  # / 无此项

    @property
    def symbol(self) -> str:
        """√ ▽ × △ /"""
        return SYMBOLS[self]


SYMBOLS: Final = {
    Judgement.CONFORMING: "√",
    Judgement.ON_DOCUMENTS: "▽",
    Judgement.NOT_CONFORMING: "×",
    Judgement.CANNOT_TEST: "△",
    Judgement.NOT_APPLICABLE: "/",
}
"""The mark of each judgement, as seen in an institute's raw record."""


class SeriousHazard(StrEnum):
    """A serious accident hazard 重大事故隐患 of a lift still in use: GB 45067, 5.6."""

    INSPECTION_FAILED = "inspection_failed"  # 检验结论为不合格
    REINSPECTION_FAILED = "reinspection_failed"  # 检验结论为复检不合格
    DOOR_PROTECTION_FAILED = "door_protection_failed"  # 门防夹保护装置失效
    EMERGENCY_STOP_FAILED = "emergency_stop_failed"  # 扶梯、人行道急停缺失或者失效
    DOOR_LOCK_BRIDGED = "door_lock_bridged"  # 门锁回路被短接
    HANDRAIL_CLEARANCE = "handrail_clearance"  # 扶手带外缘与障碍物不足 400 mm 且无防护


class ItemResult(Record):
    """One item of an inspection: its number, the judgement, and for × when it was put right."""

    item_number: Annotated[str, Field(min_length=1, max_length=32)]
    judgement: Judgement
    requirement: Remark = ""
    problem: Remark = ""
    rectified_on: date | None = None  # 整改确认日期

    @property
    def is_open(self) -> bool:
        """Whether it does not conform and nobody has confirmed that it was put right."""
        return self.judgement is Judgement.NOT_CONFORMING and self.rectified_on is None


class ConfiguredPart(Record):
    """One line of the whole-machine configuration check 整机配置检查: as type-tested, or not."""

    component: Title
    conforming: bool
    model: Annotated[str, Field(max_length=100)] = ""
    certificate_number: Annotated[str, Field(max_length=100)] = ""
    remark: Remark = ""


class DueDate(Record):
    """When something falls due, and by which rule.

    `due_on` is the last day; from `early_from` on it may be done without moving the one after it.
    `year` counts from the base 基准: the first inspection is that of year 1. `rule_due_on` is the
    last day by the rule alone; `moved_by` names the document that put it on another.
    """

    kind: DueKind
    due_on: date
    rule_due_on: date
    early_from: date
    year: int
    base_on: date
    rule_version: str
    before_restart: bool = False  # 停用 1 年以上，重新启用前
    moved_by: str | None = None


class MoveReason(StrEnum):
    """Why a due date is not the rule's 调整检验时间的理由."""

    RISK = "risk"  # 风险情况
    DISASTER = "disaster"  # 防灾、灾后
    EPIDEMIC = "epidemic"  # 防疫
    ACCIDENT_FINDINGS = "accident_findings"  # 事故调查
    TRANSITION = "transition"  # 新检规过渡期，仍按原周期


class AssessmentGround(StrEnum):
    """Why a risk assessment 风险评估 is asked for."""

    OLD_FAULTY_COMPLAINED = "old_faulty_complained"  # 老旧且故障多、投诉多
    ACCIDENT = "accident"  # 事故
    HAZARD = "hazard"  # 事故隐患
    DESIGN_LIFE = "design_life"  # 达到设计使用年限
    REQUESTED = "requested"  # 使用管理单位或者产权单位要求


class RiskLevel(StrEnum):
    """The grade of a risk assessment 风险等级: four is the worst."""

    LEVEL_1 = "level_1"  # 一级
    LEVEL_2 = "level_2"  # 二级
    LEVEL_3 = "level_3"  # 三级
    LEVEL_4 = "level_4"  # 四级


class Recommendation(StrEnum):
    """What a risk assessment recommends 建议."""

    NONE = "none"  # 继续使用
    REPAIR = "repair"  # 修理
    MODIFY = "modify"  # 改造
    RENEW = "renew"  # 更新


class AuditVerdict(StrEnum):
    """How an audit of the quality of work 工作质量抽查 ended."""

    PASSED = "passed"  # 符合
    PASSED_WITH_FINDINGS = "passed_with_findings"  # 基本符合，限期整改
    FAILED = "failed"  # 不符合


class AuditFinding(Record):
    """One finding of an audit."""

    clause: Annotated[str, Field(min_length=1, max_length=100)]
    finding: Annotated[str, Field(min_length=1, max_length=1000)]
    serious: bool = False


class CertifiedRange(Record):
    """What a type-test certificate 型式试验证书 covers. Speeds in metres per second, loads in kg.

    `kind_code` is 品种 of the equipment catalogue. None: the certificate sets no limit.
    """

    kind_code: Annotated[str, Field(pattern=r"^3\d{3}$")]
    max_speed_mps: Annotated[float, Field(gt=0, le=50)] | None = None
    max_load_kg: Annotated[float, Field(gt=0, le=100_000)] | None = None
    max_travel_m: Annotated[float, Field(gt=0, le=2_000)] | None = None
    parts: tuple[Title, ...] = ()  # 主要部件、安全保护装置


class FrameUnit(Record):
    """One elevator that a sample may draw, and the stratum 层 it is in."""

    elevator_id: Annotated[str, Field(pattern=r"^[a-z2-7]{26}$")]
    stratum: Annotated[str, Field(max_length=50)] = ""


class StratumSize(Record):
    """How many to draw from one stratum."""

    stratum: Annotated[str, Field(max_length=50)] = ""
    size: Annotated[int, Field(ge=1, le=5_000)]


class StandardKind(StrEnum):
    """What kind of document a standard is."""

    SAFETY_CODE = "safety_code"  # 特种设备安全技术规范 TSG
    NATIONAL = "national"  # 国家标准 GB
    INDUSTRY = "industry"  # 行业标准
    LOCAL = "local"  # 地方标准 DB


class Addressees(Record):
    """To whom a risk assessment goes: the owner 产权单位 (or user unit), and departments."""

    owner: PartyRef
    departments: tuple[PartyRef, ...] = ()
