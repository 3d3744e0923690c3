"""From selection to supervision inspection 选型、制造、施工告知、安装、检验: what happened."""

from datetime import date
from typing import ClassVar, Final, TypeAlias

from services.kernel.decider import Event
from services.reference.elevator import Conclusion, Place, TechnicalParameters
from services.reference.party import PartyRef
from services.registry.events.values import (
    ConstructionKind,
    InspectionKind,
    LegacyElevator,
    SiteFit,
)

LAW: Final = "Special Equipment Safety Law 特种设备安全法 art. 21-25, 40; TSG 08; TSG T7001; plan of 2015 (选型配置)"
"""Under which rule these facts are recorded."""


class ElevatorSelected(Event):
    """A buyer chose an elevator for a site 选型采购; the maker gave it its production number."""

    stored_as: ClassVar = "registry.ElevatorSelected.v1"
    maker: PartyRef
    serial_number: str
    place: Place
    parameters: TechnicalParameters | None = None
    purchaser: PartyRef | None = None
    site_fit: SiteFit | None = None


class ElevatorManufactured(Event):
    """The elevator left the factory 制造出厂 with its product certificate."""

    stored_as: ClassVar = "registry.ElevatorManufactured.v1"
    maker: PartyRef
    serial_number: str
    manufactured_on: date
    product_certificate_number: str
    model_certificate_number: str | None = None
    equipment_code: str | None = None
    parameters: TechnicalParameters | None = None
    irregular: tuple[str, ...] = ()


class LegacyElevatorImported(Event):
    """An old register handed the elevator over 存量导入, with its dirt."""

    stored_as: ClassVar = "registry.LegacyElevatorImported.v1"
    elevator: LegacyElevator
    irregular: tuple[str, ...] = ()


class ConstructionNotified(Event):
    """The authority was told of work before it begins 施工告知."""

    stored_as: ClassVar = "registry.ConstructionNotified.v1"
    kind: ConstructionKind
    notification_number: str
    contractor: PartyRef
    licence_number: str | None = None
    place: Place | None = None
    planned_start_on: date | None = None
    planned_end_on: date | None = None


class InstallationRecorded(Event):
    """The elevator stands 安装完成; nobody may use it yet."""

    stored_as: ClassVar = "registry.InstallationRecorded.v1"
    installer: PartyRef
    self_inspection_report: str
    completed_on: date | None = None


class InspectionPassed(Event):
    """An inspection ended well 检验合格 or 复检合格."""

    stored_as: ClassVar = "registry.InspectionPassed.v1"
    kind: InspectionKind
    conclusion: Conclusion
    report_number: str
    agency: PartyRef
    inspected_on: date


class InspectionFailed(Event):
    """An inspection found the elevator not fit 检验不合格 or 复检不合格."""

    stored_as: ClassVar = "registry.InspectionFailed.v1"
    kind: InspectionKind
    conclusion: Conclusion
    report_number: str
    agency: PartyRef
    inspected_on: date


Made: TypeAlias = (
    ElevatorSelected | ElevatorManufactured | ConstructionNotified | InstallationRecorded
)

Inspected: TypeAlias = InspectionPassed | InspectionFailed
