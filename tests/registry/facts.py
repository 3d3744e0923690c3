"""An elevator's facts that tests begin with: one passenger lift in Xiamen, from order to use.

Dates: selected, made and notified in 2013; installed, inspected and registered in early 2014; a
spec without a date acts on 1 October 2015.
"""

from datetime import date
from functools import cache

from services.kernel.decider import Decider
from services.kernel.sealed import Sealed
from services.reference.divisions import Divisions
from services.reference.elevator import Conclusion, Place, PlaceType, TechnicalParameters
from services.reference.party import PartyRef
from services.registry.elevator import Command, State, decider
from services.registry.events.elevator import (
    ConstructionNotified,
    ElevatorHappened,
    ElevatorManufactured,
    ElevatorRelocated,
    ElevatorScrapped,
    ElevatorSealed,
    ElevatorSelected,
    InspectionFailed,
    InspectionPassed,
    InstallationRecorded,
    LegacyElevatorImported,
    MajorRepairStarted,
    ModificationStarted,
    UseRegistered,
    UseSuspended,
)
from services.registry.events.values import (
    ConstructionKind,
    Identifier,
    IdentifierKind,
    InspectionKind,
    LegacyElevator,
    LegacyPhase,
    SafetyOfficer,
    SealingGround,
)
from tests.spec import Given, given

MAKER = PartyRef(party_id="uscc:914403001922038216", name="厦门电梯制造有限公司")
INSTALLER = PartyRef(party_id="foreign:JP-0100-01-008846", name="日立电梯安装")
REPAIRER = PartyRef(party_id="foreign:FI-1927400-1", name="通力维修")
USER = PartyRef(party_id="committee:350203-2015-17", name="莲花小区业主委员会")
OWNER = PartyRef(party_id="register:xm:owner-7", name="莲花置业")
AGENCY = PartyRef(party_id="register:xm:tsi", name="厦门市特种设备检验检测院")
BUREAU = PartyRef(party_id="uscc:91110000802100433B", name="厦门市质量技术监督局")
OTHER_BUREAU = PartyRef(party_id="register:xm:other", name="湖里区市场监督管理局")

SERIAL = "G40871"
HOME = Place(division="350203", address="莲花二村 8 号楼", place_type=PlaceType.RESIDENTIAL)
NEW_HOME = Place(division="350206", address="湖里大道 1 号", place_type=PlaceType.OFFICE)
PASSENGER = TechnicalParameters(kind_code="3110", rated_load_kg=1000, stops=18)
CERTIFICATE = Identifier(kind=IdentifierKind.USE_CERTIFICATE, value="梯11闽D3622(14)")
RESCUE_CODE = Identifier(kind=IdentifierKind.RESCUE_CODE, value="100361", issuer="厦门96333")
EQUIPMENT_CODE = "311010350201312345"
OFFICER = SafetyOfficer(person_id="person:7f3a", name=Sealed(person_id="person:7f3a", box="Ym94"))

SELECTED = ElevatorSelected(maker=MAKER, serial_number=SERIAL, place=HOME, parameters=PASSENGER)
MANUFACTURED = ElevatorManufactured(
    maker=MAKER,
    serial_number=SERIAL,
    manufactured_on=date(2013, 6, 3),
    product_certificate_number="HG-40871",
)
NOTIFIED = ConstructionNotified(
    kind=ConstructionKind.INSTALLATION, notification_number="告2013-88", contractor=INSTALLER
)
INSTALLED = InstallationRecorded(installer=INSTALLER, self_inspection_report="自检2014-3")
REGISTERED = UseRegistered(
    certificate_number=CERTIFICATE.value,
    registration_authority="厦门市质量技术监督局",
    user_unit=USER,
    owner=OWNER,
)
SUSPENDED = UseSuspended(reason="改建停业")
SEALED = ElevatorSealed(
    ground=SealingGround.SERIOUS_HAZARD, order_number="厦质监封〔2015〕3号", authority=BUREAU
)
RELOCATED = ElevatorRelocated(place=NEW_HOME, reason="拆迁")
SCRAPPED = ElevatorScrapped(reason="超期", requested_by=OWNER)
MODIFICATION_NOTIFIED = NOTIFIED.model_copy(
    update={"kind": ConstructionKind.MODIFICATION, "contractor": REPAIRER}
)
REPAIR_NOTIFIED = NOTIFIED.model_copy(
    update={"kind": ConstructionKind.MAJOR_REPAIR, "contractor": REPAIRER}
)
MODIFICATION_STARTED = ModificationStarted(contractor=REPAIRER, description="更换控制柜")
REPAIR_STARTED = MajorRepairStarted(contractor=REPAIRER, description="更换曳引机")

ROW = LegacyElevator(
    source_register="xm-2010", phase=LegacyPhase.IN_USE, maker=MAKER, serial_number="77", place=HOME
)
IMPORTED = LegacyElevatorImported(elevator=ROW)


def passed(
    year: int, month: int, day: int, kind: InspectionKind = InspectionKind.SUPERVISION
) -> InspectionPassed:
    """A passed inspection of that day, reported under the day."""
    on = date(year, month, day)
    return InspectionPassed(
        kind=kind,
        conclusion=Conclusion.PASSED,
        report_number=f"{kind}-{on}",
        agency=AGENCY,
        inspected_on=on,
    )


def failed(
    year: int, month: int, day: int, kind: InspectionKind = InspectionKind.PERIODIC
) -> InspectionFailed:
    """A failed inspection of that day."""
    event = dict(passed(year, month, day, kind)) | {"conclusion": Conclusion.FAILED}
    return InspectionFailed(**event)


PASSED = passed(2014, 2, 20)

Story = Given[Command, State, ElevatorHappened]


@cache
def elevator_decider() -> Decider[Command, State, ElevatorHappened]:
    return decider(Divisions.load())


def nothing() -> Story:
    """No elevator."""
    return given(elevator_decider())


def selected() -> Story:
    return nothing().on(2013, 3, 1).also(SELECTED).on(2015, 10, 1)


def manufactured() -> Story:
    return selected().on(2013, 6, 3).also(MANUFACTURED).on(2015, 10, 1)


def notified() -> Story:
    return manufactured().on(2013, 11, 1).also(NOTIFIED).on(2015, 10, 1)


def installed() -> Story:
    return notified().on(2014, 2, 10).also(INSTALLED).on(2015, 10, 1)


def inspected() -> Story:
    """Installed, and past its supervision inspection."""
    return installed().on(2014, 2, 25).also(PASSED).on(2015, 10, 1)


def in_use() -> Story:
    return inspected().on(2014, 3, 1).also(REGISTERED).on(2015, 10, 1)


def stopped() -> Story:
    """Out of use since 1 September 2015."""
    return in_use().on(2015, 9, 1).also(SUSPENDED).on(2015, 10, 1)


def sealed() -> Story:
    """Sealed while in use, on 1 September 2015."""
    return in_use().on(2015, 9, 1).also(SEALED).on(2015, 10, 1)


def scrapped() -> Story:
    return in_use().on(2015, 9, 1).also(SCRAPPED).on(2015, 10, 1)


def imported(row: LegacyElevator = ROW) -> Story:
    """Taken over from an old register on 1 January 2014."""
    return nothing().on(2014, 1, 1).also(LegacyElevatorImported(elevator=row)).on(2015, 10, 1)
