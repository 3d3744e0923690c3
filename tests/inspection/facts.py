"""Facts that tests of inspection begin with: a lift in Xiamen, its agency, and who inspects.

The lift passed the supervision inspection of its installation in March 2016. A spec without a date
acts on 1 October 2015, so stories here say their dates.
"""

from datetime import UTC, date, datetime
from typing import Any

from services.inspection.agency import evolve as agency_after
from services.inspection.agency.state import Agency
from services.inspection.events import InspectionHappened
from services.inspection.events.agency import AgencyApproved, InspectorQualified
from services.inspection.events.examinations import AgencyChosen
from services.inspection.events.values import (
    ConfiguredPart,
    InspectionScope,
    ItemResult,
    Judgement,
    SupervisedWork,
)
from services.inspection.inspections import Command, Inspections, decider
from services.inspection.inspections.reports import (
    RecordPeriodicInspection,
    RecordSelfTest,
    RecordSupervisionInspection,
    Report,
)
from services.kernel.decider import Decider
from services.reference.elevator import (
    Conclusion,
    ElevatorFacts,
    PhaseName,
    Place,
    TechnicalParameters,
)
from services.reference.party import PartyRef
from tests.spec import Given, When, given

MAKER = PartyRef(party_id="uscc:914403001922038216", name="厦门电梯制造有限公司")
INSTALLER = PartyRef(party_id="foreign:JP-0100-01-008846", name="日立电梯安装")
MAINTAINER = PartyRef(party_id="register:xm:upkeep", name="莲花维保")
USER = PartyRef(party_id="committee:350203-2015-17", name="莲花小区业主委员会")
OWNER = PartyRef(party_id="register:xm:owner-7", name="莲花置业")
AGENCY = PartyRef(party_id="register:xm:tsi", name="厦门市特种设备检验检测院")
RIVAL = PartyRef(party_id="register:fz:tsi", name="福州市特种设备检验检测院")
BUREAU = PartyRef(party_id="register:xm:bureau", name="厦门市市场监督管理局")
PROVINCE = PartyRef(party_id="register:fj:bureau", name="福建省市场监督管理局")
HOUSING = PartyRef(party_id="register:xm:housing", name="厦门市建设局")

INSPECTOR = "insp-7"
ALL_SCOPES = tuple(InspectionScope)

LIFT = ElevatorFacts(
    elevator_id="a" * 26,
    phase=PhaseName.IN_USE,
    phase_since=datetime(2016, 4, 1, tzinfo=UTC),
    maker=MAKER,
    serial_number="G40871",
    place=Place(division="350203", address="莲花二村 8 号楼"),
    parameters=TechnicalParameters(kind_code="3110"),
    put_into_use_on=date(2016, 4, 1),
    base_on=date(2016, 3, 15),
    user_unit=USER,
    owner=OWNER,
    installer=INSTALLER,
    maintainer=MAINTAINER,
)

APPROVED = AgencyApproved(
    agency=AGENCY,
    division="350200",
    approval_number="TS7110-1",
    scopes=ALL_SCOPES,
    approved_by=PROVINCE,
    valid_from=date(2010, 1, 1),
    valid_to=date(2030, 12, 31),
)
QUALIFIED = InspectorQualified(
    agency=AGENCY,
    division="350200",
    inspector_id=INSPECTOR,
    scopes=ALL_SCOPES,
    qualified_by=PROVINCE,
    valid_from=date(2010, 1, 1),
    valid_to=date(2030, 12, 31),
)
CHOSEN = AgencyChosen(agency=AGENCY, chosen_by=USER)

PARTS = (ConfiguredPart(component="限速器", conforming=True, certificate_number="TX-1"),)
GOOD = ItemResult(item_number="1.1", judgement=Judgement.CONFORMING)
BAD = ItemResult(item_number="3.4", judgement=Judgement.NOT_CONFORMING, problem="门锁啮合不足")

Story = Given[Command, Inspections, InspectionHappened]


def noon(year: int, month: int, day: int) -> datetime:
    """Noon in China."""
    return datetime(year, month, day, 4, tzinfo=UTC)


def agency(*events: Any) -> Agency:
    """The agency after these facts; approved and with its inspector unless told otherwise."""
    state = Agency()
    for event in events or (APPROVED, QUALIFIED):
        state = agency_after(state, event, noon(2010, 1, 1))
    return state


def rules() -> Decider[Command, Inspections, InspectionHappened]:
    """The rules of inspections."""
    return decider


def nothing() -> Story:
    """Nothing is known of the lift's inspections."""
    return given(decider)


def chosen() -> Story:
    """The user unit chose its agency on 1 February 2016."""
    return nothing().on(2016, 2, 1).also(CHOSEN)


def told(day: date, number: str | None = None, **others: Any) -> dict[str, Any]:
    """What a passed report of that day says, and what it rests on."""
    facts: dict[str, Any] = {
        "report_number": number or f"R-{day}",
        "agency": AGENCY,
        "inspected_on": day,
        "inspectors": (INSPECTOR,),
        "conclusion": Conclusion.PASSED,
        "items": (GOOD,),
        "elevator": LIFT,
        "agency_facts": agency(),
    }
    return {**facts, **others}


def periodic(day: date, number: str | None = None, **others: Any) -> RecordPeriodicInspection:
    """A passed periodic inspection of that day."""
    return RecordPeriodicInspection(**told(day, number, **others))


def self_test(day: date, number: str | None = None, **others: Any) -> RecordSelfTest:
    """A passed self-test of that day."""
    return RecordSelfTest(**told(day, number, **others))


def supervision(
    day: date,
    work: SupervisedWork = SupervisedWork.INSTALLATION,
    number: str | None = None,
    **others: Any,
) -> RecordSupervisionInspection:
    """A passed supervision inspection of that day."""
    facts = told(day, number, **{"configuration": PARTS, **others})
    return RecordSupervisionInspection(work=work, **facts)


def only(attempt: When[Any, Any, Any]) -> Any:
    """The one event that follows."""
    [event] = attempt.decided()
    return event


def after(story: Story, *reports: Report) -> Story:
    """The story, in which each report is recorded at noon of the day it is about."""
    for report in reports:
        day = report.inspected_on
        story = story.on(day.year, day.month, day.day)
        story = story.also(*story.when(report).decided())  # type: ignore[arg-type]
    return story
