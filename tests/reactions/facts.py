"""Facts that the tests of policies are told: one of each kind that a policy acts on."""

from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

from services.emergency.events.case import CaseOpened
from services.emergency.events.values import CaseChannel, CaseKind
from services.inspection.events.examinations import PeriodicInspectionPassed
from services.inspection.events.values import DueDate, DueKind
from services.insurance.events.cover import CoverBound
from services.insurance.events.values import InsuredRole, LiabilityLimits
from services.kernel.sealed import Sealed
from services.maintenance.events.contract import ContractSigned
from services.maintenance.events.upkeep import ElevatorTakenOver, VisitRecorded
from services.maintenance.events.values import (
    ContractedElevator,
    ContractScope,
    MaintainerKind,
    MaintenanceScheme,
    MaintenanceSchemeKind,
    UpkeepVisitKind,
    VisitTechnician,
)
from services.reference.elevator import Conclusion, Place
from services.reference.party import PartyRef
from services.registry.events.use import UseRegistered
from services.supervision.events.hazard import HazardFiled, HazardSource
from services.supervision.events.maker_report import (
    AffectedElevatorFound,
    AffectedMachines,
    SerialRange,
    SeriousHazardReported,
)
from services.supervision.events.order import OrderGround, RectificationOrdered
from tests.reactions.telling import LIFT

UNIT: Final = PartyRef(party_id="committee:350203-2014-17", name="莲花二村业主委员会")
NEXT_UNIT: Final = PartyRef(party_id="register:xm:unit-2", name="莲花物业")
MAINTAINER: Final = PartyRef(party_id="register:xm:maintainer-1", name="莲花维保")
RIVAL: Final = PartyRef(party_id="register:xm:maintainer-2", name="鹭岛维保")
MAKER: Final = PartyRef(party_id="register:xm:maker", name="鹭岛电梯")
INSURER: Final = PartyRef(party_id="register:xm:insurer", name="厦门财险")
AGENCY: Final = PartyRef(party_id="register:xm:agency", name="厦门特检院")
BUREAU: Final = PartyRef(party_id="register:xm:bureau", name="厦门质监局")
GOVERNMENT: Final = PartyRef(party_id="register:xm:government", name="思明区政府")

HOME: Final = Place(division="350203")
OTHER_LIFT: Final = "b" * 26
DAY: Final = date(2025, 10, 1)
"""The day on which stories begin."""

BOX: Final = "AAAA"


def begins(year: int, month: int, day: int) -> datetime:
    """The first moment of that day in China."""
    return datetime(year, month, day, tzinfo=UTC) - timedelta(hours=8)


def registered(**fields: Any) -> UseRegistered:
    """In use, with a user unit and a maintainer that the register names."""
    facts: dict[str, Any] = {
        "certificate_number": "梯11闽D0001(14)",
        "registration_authority": "厦门质监局",
        "user_unit": UNIT,
        "maintainer": MAINTAINER,
        "place": HOME,
    }
    return UseRegistered(**facts | fields)


def taken_over(**fields: Any) -> ElevatorTakenOver:
    """Taken over on the first day, on the fixed scheme."""
    facts: dict[str, Any] = {
        "contract_id": "HT-1",
        "maintainer": MAINTAINER,
        "from_on": DAY,
        "scheme": scheme(DAY),
    }
    return ElevatorTakenOver(**facts | fields)


def scheme(day: date) -> MaintenanceScheme:
    """The fixed scheme of every 15 days."""
    return MaintenanceScheme(kind=MaintenanceSchemeKind.FIXED_15_DAY, starts_on=day)


def visited(day: date, kind: UpkeepVisitKind = UpkeepVisitKind.HALF_MONTH) -> VisitRecorded:
    """A visit of that day."""
    person = "person:technician-1"
    return VisitRecorded(
        visit_number=f"维-{day}",
        kind=kind,
        visited_on=day,
        maintainer=MAINTAINER,
        technician=VisitTechnician(
            person_id=person,
            name=Sealed(person_id=person, box=BOX),
            certificate_number=Sealed(person_id=person, box=BOX),
        ),
        items_checked=31,
        items_not_applicable=0,
        items_required=31,
        items_version="1",
    )


def signed(**fields: Any) -> ContractSigned:
    """A contract of two lifts from the first day on, for the rest of the year."""
    facts: dict[str, Any] = {
        "contract_id": "HT-1",
        "maintainer": MAINTAINER,
        "maintainer_kind": MaintainerKind.THIRD_PARTY,
        "client": UNIT,
        "scope": ContractScope.LABOUR_ONLY,
        "scheme": scheme(DAY),
        "scheme_version": "1",
        "price_fen": 1,
        "starts_on": DAY,
        "ends_on": date(2025, 12, 31),
        "elevators": tuple(
            ContractedElevator(elevator_id=one, division="350203") for one in (LIFT, OTHER_LIFT)
        ),
        "division": "350203",
    }
    return ContractSigned(**facts | fields)


def cover(**fields: Any) -> CoverBound:
    """Covered from the first day to the end of the year."""
    facts: dict[str, Any] = {
        "cover_id": "BD-1",
        "programme_id": "TB-1",
        "programme_version": 1,
        "insurer": INSURER,
        "payer": UNIT,
        "covers_from": DAY,
        "covers_to": date(2025, 12, 31),
        "limits": LiabilityLimits(per_person_fen=1, per_accident_fen=1, per_elevator_fen=1),
        "insured_roles": (InsuredRole.USER_UNIT,),
        "premium_fen": 1,
    }
    return CoverBound(**facts | fields)


def ordered(**fields: Any) -> RectificationOrdered:
    """An order that is due on the last of October."""
    facts: dict[str, Any] = {
        "order_id": "ZL-1",
        "elevator_id": LIFT,
        "order_number": "厦质监令1号",
        "authority": BUREAU,
        "addressees": (UNIT, MAINTAINER),
        "ground": OrderGround.ONSITE_CHECK,
        "demands": "更换层门门锁",
        "due_on": date(2025, 10, 31),
        "hazard_ids": ("YH-1",),
    }
    return RectificationOrdered(**facts | fields)


def hazard(**fields: Any) -> HazardFiled:
    """A hazard that a check found."""
    facts: dict[str, Any] = {
        "hazard_id": "YH-1",
        "elevator_id": LIFT,
        "source": HazardSource.ONSITE_CHECK,
        "description": "门锁缺陷",
        "found_on": DAY,
        "source_reference": "DC-1",
    }
    return HazardFiled(**facts | fields)


def reported(**machines: Any) -> SeriousHazardReported:
    """A maker's report of five machines, unless others are named."""
    named = machines or {"serial_range": SerialRange(first="ZS-1", last="ZS-5")}
    return SeriousHazardReported(
        report_id="ZZ-1",
        maker=MAKER,
        division="350200",
        description="销轴断裂",
        machines=AffectedMachines(**named),
    )


def affected() -> AffectedElevatorFound:
    """The report speaks of the lift."""
    return AffectedElevatorFound(
        report_id="ZZ-1",
        elevator_id=LIFT,
        maker=MAKER,
        serial_number="ZS-1",
        description="销轴断裂",
    )


AFFECTED: Final = f"affected-ZZ-1-{LIFT}"


def due(day: date, kind: DueKind = DueKind.INSPECTION, **fields: Any) -> DueDate:
    """Something falls due on that day."""
    facts: dict[str, Any] = {
        "kind": kind,
        "due_on": day,
        "rule_due_on": day,
        "early_from": day,
        "year": 1,
        "base_on": DAY,
        "rule_version": "1",
    }
    return DueDate(**facts | fields)


def inspected(*dues: DueDate) -> PeriodicInspectionPassed:
    """A passed inspection, after which these fall due."""
    return PeriodicInspectionPassed(
        report_number="R-1",
        agency=AGENCY,
        inspected_on=DAY,
        inspectors=("insp-1",),
        conclusion=Conclusion.PASSED,
        due=dues,
    )


def called(**fields: Any) -> CaseOpened:
    """Two persons are held in the lift."""
    facts: dict[str, Any] = {
        "case_id": "JY-1",
        "case_kind": CaseKind.RESCUE,
        "channel": CaseChannel.TELEPHONE,
        "place": HOME,
        "trapped": 2,
        "elevator_id": LIFT,
    }
    return CaseOpened(**facts | fields)
