"""What every service calls the same thing when it speaks of an elevator, and what it may rest on."""

from datetime import date, datetime
from enum import StrEnum
from typing import Final

from services.kernel.decider import Record
from services.kernel.errors import Refused
from services.reference.party import PartyRef


class PhaseName(StrEnum):
    """The phases as the outside names them."""

    SELECTED = "selected"
    MANUFACTURED = "manufactured"
    RELOCATING = "relocating"
    CONSTRUCTION_NOTIFIED = "construction_notified"
    INSTALLED = "installed"
    SUPERVISION_INSPECTED = "supervision_inspected"
    IN_USE = "in_use"
    STOPPED = "stopped"
    UNDER_MODIFICATION = "under_modification"
    MODIFICATION_AWAITING_INSPECTION = "modification_awaiting_inspection"
    UNDER_MAJOR_REPAIR = "under_major_repair"
    MAJOR_REPAIR_AWAITING_INSPECTION = "major_repair_awaiting_inspection"
    SEALED = "sealed"
    SCRAPPED = "scrapped"
    DEREGISTERED = "deregistered"


class PlaceType(StrEnum):
    """The nine kinds of place 使用场所, identical in every source seen."""

    RESIDENTIAL = "residential"  # 住宅
    OFFICE = "office"  # 办公楼宇
    MALL = "mall"  # 商场超市
    HOTEL = "hotel"  # 宾馆饭店
    TRANSPORT = "transport"  # 交通场所
    HOSPITAL = "hospital"  # 医院
    SCHOOL = "school"  # 学校
    VENUE = "venue"  # 文体娱场馆
    OTHER = "other"  # 其他场所


class Place(Record):
    """Where an elevator stands 使用地点.

    `division` is a GB/T 2260 code, good on the day of the fact; `raw_area_code` is what the source
    wrote instead (local eight-digit codes, pseudo codes). Degrees are WGS 84.
    """

    division: str
    address: str = ""
    place_type: PlaceType | None = None
    estate: str | None = None  # 楼盘
    building: str | None = None  # 楼栋
    latitude: float | None = None
    longitude: float | None = None
    raw_area_code: str | None = None


class TechnicalParameters(Record):
    """The technical part of the use-registration form 使用登记表. None: the source does not say.

    `kind_code` is 品种 of the equipment catalogue 特种设备目录 in `catalogue_version`; without a
    version it is the catalogue of 2014. Speeds in metres per second, loads in kilograms.
    """

    kind_code: str | None = None
    catalogue_version: str | None = None
    product_name: str | None = None
    model: str | None = None
    rated_load_kg: float | None = None
    rated_persons: int | None = None
    rated_speed_mps: float | None = None
    rated_speed_down_mps: float | None = None
    floors: int | None = None  # 层
    stops: int | None = None  # 站
    doors: int | None = None  # 门
    control_mode: str | None = None
    machine_room: bool | None = None
    traction_ratio: str | None = None
    travel_height_m: float | None = None
    rise_m: float | None = None  # 提升高度, escalators
    angle_degrees: float | None = None  # 倾斜角
    nominal_width_mm: float | None = None  # 名义宽度
    walkway_length_m: float | None = None  # 使用区段长度
    transport_capacity_per_hour: int | None = None  # 输送能力
    design_life_years: int | None = None  # 设计使用年限


class Conclusion(StrEnum):
    """How an inspection ended 检验结论."""

    PASSED = "passed"  # 合格
    FAILED = "failed"  # 不合格
    PASSED_ON_REINSPECTION = "passed_on_reinspection"  # 复检合格
    FAILED_ON_REINSPECTION = "failed_on_reinspection"  # 复检不合格

    @property
    def is_pass(self) -> bool:
        return self in {Conclusion.PASSED, Conclusion.PASSED_ON_REINSPECTION}


class ElevatorNotInUse(Refused):
    """The elevator is not in use 在用."""

    zh = "该电梯不是在用状态"


class ElevatorNotStanding(Refused):
    """The elevator does not stand at its place: not yet built there, taken away, or scrapped."""

    zh = "该电梯尚未安装、已移走或者已报废"


class ElevatorFacts(Record):
    """What other services rest on: an elevator as its own stream knows it at this moment.

    `base_on` is the day of its latest passed supervision inspection 监督检验, from which inspection
    intervals are counted; of an imported elevator the day it was put into use. None: not known.
    """

    elevator_id: str
    phase: PhaseName
    phase_since: datetime
    maker: PartyRef
    serial_number: str
    place: Place | None = None
    parameters: TechnicalParameters = TechnicalParameters()
    manufactured_on: date | None = None
    put_into_use_on: date | None = None
    base_on: date | None = None
    user_unit: PartyRef | None = None
    owner: PartyRef | None = None
    responsible_unit: PartyRef | None = None
    installer: PartyRef | None = None
    maintainer: PartyRef | None = None

    @property
    def division(self) -> str:
        """Where it stands: a GB/T 2260 code, "" while no place is known."""
        return self.place.division if self.place else ""

    @property
    def stands(self) -> bool:
        """Whether it is at its place, in use or not."""
        return self.phase in STANDING

    def age_years(self, on: date) -> int | None:
        """Whole years since it was put into use, or made where that is not known; None: unknown."""
        began = self.put_into_use_on or self.manufactured_on
        if began is None:
            return None
        return on.year - began.year - ((on.month, on.day) < (began.month, began.day))


STANDING: Final = frozenset(
    {
        PhaseName.INSTALLED,
        PhaseName.SUPERVISION_INSPECTED,
        PhaseName.IN_USE,
        PhaseName.STOPPED,
        PhaseName.UNDER_MODIFICATION,
        PhaseName.MODIFICATION_AWAITING_INSPECTION,
        PhaseName.UNDER_MAJOR_REPAIR,
        PhaseName.MAJOR_REPAIR_AWAITING_INSPECTION,
        PhaseName.SEALED,
    }
)
"""The phases in which an elevator stands at its place: inspected, maintained, insured, checked."""


def in_use(facts: ElevatorFacts | None) -> ElevatorFacts:
    """The elevator, which is in use; raises `ElevatorNotInUse`, naming the phase it is in."""
    if facts is None or facts.phase is not PhaseName.IN_USE:
        raise ElevatorNotInUse(phase=facts.phase if facts else "unknown")
    return facts


def standing(facts: ElevatorFacts | None) -> ElevatorFacts:
    """The elevator, which stands at its place; raises `ElevatorNotStanding`."""
    if facts is None or not facts.stands:
        raise ElevatorNotStanding(phase=facts.phase if facts else "unknown")
    return facts
