"""Facts that tests of figures are told, with as little in them as each must have."""

from typing import Any, Final

from services.inspection.events.examinations import (
    InspectionCorrected,
    InspectionPeriodOverridden,
    PeriodicInspectionFailed,
    PeriodicInspectionPassed,
    SelfTestPassed,
)
from services.inspection.events.values import DueDate, DueKind, MoveReason
from services.insurance.events.cover import CancellationReason, CoverBound, CoverCancelled
from services.kernel.decider import Event
from services.maintenance.events.upkeep import (
    ElevatorHandedOver,
    ElevatorTakenOver,
    MaintenanceOverdueMarked,
)
from services.maintenance.events.values import HandOverReason, UpkeepDuty, UpkeepVisitKind
from services.reference.elevator import Conclusion, Place, PlaceType
from services.registry.events.elevator import (
    InspectionPassed,
    LegacyElevatorImported,
    RecordCorrected,
)
from services.registry.events.values import InspectionKind, LegacyElevator, LegacyPhase
from services.supervision.events.hazard import (
    HazardFiled,
    HazardPutUnderWatch,
    HazardSource,
    StoppedForHazard,
)
from services.supervision.events.key import (
    KeyCriterion,
    KeyElevatorSelected,
    KeyReason,
    KeyReasonRemoved,
)
from services.supervision.events.listing import ListedForSupervision, ListingCondition
from services.supervision.events.order import (
    OrderExtended,
    OrderGround,
    RectificationConfirmed,
    RectificationOrdered,
)
from services.supervision.events.sealing import SealingCause, SealingOrdered
from services.supervision.events.withouts import (
    WithoutsFlag,
    WithoutsFlagCleared,
    WithoutsFlagRaised,
)
from tests.insurance.facts import INSURER, LIMITS, PAYER
from tests.maintenance.facts import FIXED, LOTUS
from tests.maintenance.facts import visited as a_visit
from tests.registry.facts import MAKER
from tests.supervision.remedy_facts import BUREAU, ELEVATOR, GOVERNMENT, USER
from tests.views.nation import on

HOME: Final = "350203"
AWAY: Final = "440305"


def imported(elevator: int, division: str = HOME) -> Event:
    """A registered elevator in use, out of an old register."""
    row = LegacyElevator(
        source_register="xm",
        phase=LegacyPhase.IN_USE,
        maker=MAKER,
        serial_number=f"S{elevator}",
        place=Place(division=division, place_type=PlaceType.RESIDENTIAL),
        put_into_use_on=on(-5_000),
    )
    return LegacyElevatorImported(elevator=row)


def moved(division: str) -> Event:
    """The register had it in another division."""
    place = Place(division=division, place_type=PlaceType.RESIDENTIAL)
    return RecordCorrected(reason="x", evidence="x", place=place)


def covered(cover: str, first: int, last: int) -> Event:
    return CoverBound(
        cover_id=cover,
        programme_id="TB-2015",
        programme_version=1,
        insurer=INSURER,
        payer=PAYER,
        covers_from=on(first),
        covers_to=on(last),
        limits=LIMITS,
        insured_roles=(),
        premium_fen=1,
    )


def cancelled(cover: str, last: int) -> Event:
    return CoverCancelled(
        cover_id=cover,
        ended_on=on(last),
        reason=CancellationReason.REQUESTED,
        endorsement_number="P-1",
    )


def taken_over(day: int, contract: str = "WB-1") -> Event:
    return ElevatorTakenOver(contract_id=contract, maintainer=LOTUS, from_on=on(day), scheme=FIXED)


def handed_over(last: int, contract: str = "WB-1") -> Event:
    return ElevatorHandedOver(
        contract_id=contract, ended_on=on(last), reason=HandOverReason.CONTRACT_EXPIRED
    )


def overdue(due: int, duty: UpkeepDuty = UpkeepDuty.HALF_MONTH) -> Event:
    return MaintenanceOverdueMarked(
        duty=duty, due_on=on(due), maintainer=LOTUS, rule_version="TSG T5002-2017"
    )


def visited(day: int, kind: UpkeepVisitKind = UpkeepVisitKind.HALF_MONTH) -> Event:
    return a_visit(on(day), kind)


def due_on(day: int | None, kind: DueKind = DueKind.INSPECTION) -> tuple[DueDate, ...]:
    """What a report says is due next."""
    if day is None:
        return ()
    return (
        DueDate(
            kind=kind,
            due_on=on(day),
            rule_due_on=on(day),
            early_from=on(day),
            year=1,
            base_on=on(0),
            rule_version="TSG T7001-2009",
        ),
    )


def registered_inspection(day: int) -> Event:
    """The registry was told of a passed inspection, without what is due next."""
    return InspectionPassed(
        kind=InspectionKind.SUPERVISION,
        conclusion=Conclusion.PASSED,
        report_number="R-0",
        agency=BUREAU,
        inspected_on=on(day),
    )


def passed(day: int, due: int | None, report: str = "R-1") -> Event:
    return PeriodicInspectionPassed(**_report(day, due, report, Conclusion.PASSED))


def failed(day: int, due: int | None, report: str = "R-1") -> Event:
    return PeriodicInspectionFailed(**_report(day, due, report, Conclusion.FAILED))


def self_tested(day: int, due: int | None, report: str = "R-1") -> Event:
    return SelfTestPassed(**_report(day, due, report, Conclusion.PASSED))


def _report(day: int, due: int | None, report: str, conclusion: Conclusion) -> dict[str, Any]:
    return {
        "report_number": report,
        "agency": BUREAU,
        "inspected_on": on(day),
        "inspectors": ("insp-7",),
        "conclusion": conclusion,
        "due": due_on(due),
    }


def put_off(to: int) -> Event:
    """A province ordered the next inspection for another day."""
    return InspectionPeriodOverridden(
        kind=DueKind.INSPECTION,
        of_due_on=on(0),
        moved_to=on(to),
        reason=MoveReason.EPIDEMIC,
        document_number="1",
        ordered_by=BUREAU,
        due=due_on(to),
    )


def voided(report: str, due: int | None = None) -> Event:
    return InspectionCorrected(
        report_number=report, reason="x", evidence="x", void=True, due=due_on(due)
    )


def found(source: HazardSource = HazardSource.SELF_INSPECTION) -> Event:
    return HazardFiled(
        hazard_id="YH-1",
        elevator_id=ELEVATOR,
        source=source,
        description="x",
        found_on=on(0),
    )


def watched(until: int) -> Event:
    return HazardPutUnderWatch(measures="x", until=on(until))


STOPPED: Final = StoppedForHazard(reference="x")


def ordered(due: int) -> Event:
    return RectificationOrdered(
        order_id="ZL-1",
        elevator_id=ELEVATOR,
        order_number="1",
        authority=BUREAU,
        addressees=(USER,),
        ground=OrderGround.INSPECTION,
        demands="x",
        due_on=on(due),
    )


def extended(due: int) -> Event:
    return OrderExtended(due_on=on(due), former_due_on=on(due), reason="x")


CONFIRMED: Final = RectificationConfirmed(confirmed_by=BUREAU, evidence=())


LISTED: Final = ListedForSupervision(
    listing_id="GP-1",
    elevator_id=ELEVATOR,
    listing_number="1",
    listed_by=GOVERNMENT,
    task_owner=GOVERNMENT,
    due_on=on(0),
    conditions=(ListingCondition.FUNDING,),
)

SELECTED: Final = KeyElevatorSelected(
    campaign_id="DHZ-2015",
    reasons=(KeyReason(criterion=KeyCriterion.LONG_USE, evidence=(), rule_version="2015"),),
)


def reason_removed(*, last: bool) -> Event:
    return KeyReasonRemoved(
        campaign_id="DHZ-2015", criterion=KeyCriterion.LONG_USE, reason="x", last=last
    )


SEALING: Final = SealingOrdered(
    sealing_id="FT-1",
    elevator_id=ELEVATOR,
    order_number="1",
    authority=BUREAU,
    cause=SealingCause.OTHER,
    reason="x",
)


def raised(flag: WithoutsFlag, day: int) -> Event:
    return WithoutsFlagRaised(flag=flag, found_on=on(day), evidence=())


def cleared(flag: WithoutsFlag, day: int) -> Event:
    return WithoutsFlagCleared(flag=flag, cleared_on=on(day), evidence=())
