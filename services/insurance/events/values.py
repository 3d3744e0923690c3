"""The values that facts of insurance are made of. Money is in fen 分, shares are in basis points."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from services.kernel.decider import Record
from services.reference.elevator import PlaceType
from services.reference.party import PartyId

Fen = Annotated[int, Field(ge=0, le=10**14)]
"""An amount of money in fen 分, a hundredth of a yuan."""

SomeFen = Annotated[int, Field(ge=1, le=10**14)]
"""An amount that is not nothing."""

DocumentNumber = Annotated[
    str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", max_length=64)
]
"""The official number of a programme, policy, claim or paper; also the key of its stream."""

PersonId = Annotated[PartyId, StringConstraints(pattern=r"^person:")]
"""An opaque reference to a natural person, `person:…`: never a name or a telephone."""

FactorPoints = Annotated[int, Field(ge=1_000, le=50_000)]
"""A factor in basis points: 10 000 changes nothing, at least a tenth, at most the fivefold."""


class InsuredRole(StrEnum):
    """Who is insured, and who bears a part of the premium, by role."""

    USER_UNIT = "user_unit"  # 使用管理责任单位
    OWNER = "owner"  # 产权单位
    MAINTAINER = "maintainer"  # 维保单位
    MANUFACTURER = "manufacturer"  # 制造单位
    INSTALLER = "installer"  # 安装单位
    INSPECTION_BODY = "inspection_body"  # 检验检测机构


class PlaceClass(StrEnum):
    """The classes of places by which the premium is shared 场所类别 (江苏 2014)."""

    HOUSING = "housing"  # 住宅
    OTHER_BUILDING = "other_building"  # 其他建筑
    VILLA = "villa"  # 别墅


class EquipmentClass(StrEnum):
    """The classes of equipment that a tariff prices 设备类别 (江苏 2014)."""

    VERTICAL = "vertical"  # 垂直电梯
    ESCALATOR = "escalator"  # 自动扶梯和自动人行道
    NEW = "new"  # 新装电梯: in its first year of use


class MaintainerGrade(StrEnum):
    """The published grade of a maintainer 维保质量等级, as the premium takes it."""

    A = "a"
    B = "b"
    C = "c"
    D = "d"


class LimitKind(StrEnum):
    """The three limits of liability 责任限额."""

    PER_PERSON = "per_person"  # 每人
    PER_ACCIDENT = "per_accident"  # 每次事故
    PER_ELEVATOR = "per_elevator"  # 每台电梯, over the period of a cover


class InsuranceFunction(StrEnum):
    """The two functions of insurance, which are measured apart (长效机制方案)."""

    COMPENSATION = "compensation"  # 事故赔偿
    PREVENTION = "prevention"  # 事故预防


class PremiumShare(Record):
    """The part of the premium that one role bears; 10 000 basis points are all of it."""

    role: InsuredRole
    basis_points: Annotated[int, Field(ge=1, le=10_000)]


class ClassShares(Record):
    """Who bears which part of the premium in one class of places."""

    place_class: PlaceClass
    shares: tuple[PremiumShare, ...]


class LiabilityLimits(Record):
    """What a cover pays at most 责任限额: per person, per accident, per elevator.

    Each counts over all claims of the cover: a person who is hurt twice has one limit.
    """

    per_person_fen: SomeFen
    per_accident_fen: SomeFen
    per_elevator_fen: SomeFen


class BasePremium(Record):
    """The premium of a year before any factor 基准保费."""

    equipment_class: EquipmentClass
    amount_fen: SomeFen


class AgeBand(Record):
    """From this age in whole years up to the next band 使用年限."""

    from_years: Annotated[int, Field(ge=0, le=200)]
    basis_points: FactorPoints


class PlaceFactor(Record):
    """How densely a kind of place is used 客流密度."""

    place_type: PlaceType
    basis_points: FactorPoints


class GradeFactor(Record):
    """What the maintainer's grade does to the premium 维保等级."""

    grade: MaintainerGrade
    basis_points: FactorPoints


class RescueBand(Record):
    """From this number of rescues within the look-back period up to the next band 困人救援次数."""

    from_cases: Annotated[int, Field(ge=0, le=1_000)]
    basis_points: FactorPoints


class FactorTable(Record):
    """How the premium floats 浮动系数. What a table does not name changes nothing."""

    age_bands: tuple[AgeBand, ...] = ()
    place_factors: tuple[PlaceFactor, ...] = ()
    grade_factors: tuple[GradeFactor, ...] = ()
    rescue_bands: tuple[RescueBand, ...] = ()
    rescue_lookback_months: Annotated[int, Field(ge=1, le=120)] = 12


class ProgrammeTerms(Record):
    """What a version of a programme promises and costs.

    Days are included at both ends. Elevators are enrolled from `enrolment_from` to `enrolment_to`;
    their covers lie between `valid_from` and `valid_to`. A class of places without shares is paid
    by the payer alone.
    """

    insured_roles: tuple[InsuredRole, ...]
    payer_shares: tuple[ClassShares, ...] = ()
    limits: LiabilityLimits
    base_premiums: tuple[BasePremium, ...]
    factors: FactorTable = FactorTable()
    valid_from: date
    valid_to: date
    enrolment_from: date
    enrolment_to: date


class ProgrammeVersion(Record):
    """Terms under their number, which counts from 1, and the first day on which covers get them."""

    version: int
    effective_from: date
    terms: ProgrammeTerms


class PremiumFactorKind(StrEnum):
    """What a premium floats with."""

    AGE = "age"  # 使用年限
    PLACE = "place"  # 场所、客流
    MAINTAINER_GRADE = "maintainer_grade"  # 维保等级
    RESCUE_RECORD = "rescue_record"  # 救援记录


class PremiumEvidence(Record):
    """An event behind a factor: its place in the national log, and its stored name."""

    position: int
    stored_name: str


class PremiumFactor(Record):
    """One factor of a premium, and the events it rests on; none, where nothing is known."""

    kind: PremiumFactorKind
    basis_points: FactorPoints
    evidence: tuple[PremiumEvidence, ...] = ()


class PremiumInputs(Record):
    """All that a premium depends on besides the terms. None: not known, so it changes nothing."""

    equipment_class: EquipmentClass
    place_class: PlaceClass
    place_type: PlaceType | None = None
    age_years: int | None = None
    maintainer_grade: MaintainerGrade | None = None
    rescue_cases: int = 0


class PremiumPart(Record):
    """What one role bears of a premium."""

    role: InsuredRole
    amount_fen: Fen


class PremiumCalculation(Record):
    """A premium of one year, and all that it was computed from: anybody can repeat it."""

    programme_id: str
    programme_version: int
    priced_on: date
    inputs: PremiumInputs
    base_premium_fen: Fen
    factors: tuple[PremiumFactor, ...]
    premium_fen: Fen
    parts: tuple[PremiumPart, ...] = ()
