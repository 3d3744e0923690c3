"""Reporting a serious hazard 制造单位报告严重事故隐患: campaign plan of 2015, phase 2."""

from services.supervision import maker_report
from services.supervision.events.hazard import SeriousHazardCode
from services.supervision.events.maker_report import (
    AffectedMachines,
    FleetSearchConcluded,
    MakerReportWithdrawn,
    ReportedMachinesExtended,
    SerialRange,
    SeriousHazardReported,
)
from services.supervision.maker_report import NoMakerReport, card_of
from services.supervision.maker_report.commands import (
    ConcludeFleetSearch,
    ExtendReportedMachines,
    ReportSeriousHazard,
    WithdrawMakerReport,
)
from services.supervision.maker_report.rules import (
    MakerReportAlreadyFiled,
    MakerReportIsWithdrawn,
    MakerReportUnknown,
)
from services.supervision.serials import MachinesNotNamed, SerialRangeMalformed
from services.supervision.where import DivisionUnknownThen
from tests.spec import given
from tests.supervision.remedy_facts import MAKER, divisions

DECIDER = maker_report.decider(divisions())
MACHINES = AffectedMachines(
    model="GPS-III", serial_range=SerialRange(first="G-0001", last="G-0100")
)
MORE = AffectedMachines(serial_numbers=("G-0200",))
REPORT = ReportSeriousHazard(
    report_id="ZZ-2015-1",
    maker=MAKER,
    division="350200",
    description="制动器销轴断裂",
    machines=MACHINES,
)
REPORTED = SeriousHazardReported(**dict(REPORT))
EXTEND = ExtendReportedMachines(machines=MORE, reason="同批次")
EXTENDED = ReportedMachinesExtended(**dict(EXTEND))
CONCLUDE = ConcludeFleetSearch(affected=42, position=1000)
CONCLUDED = FleetSearchConcluded(**dict(CONCLUDE))
WITHDRAWN = MakerReportWithdrawn(reason="查明不存在")


def test_a_report_is_filed_once() -> None:
    """The number is the maker's own."""
    given(DECIDER).when(REPORT).then(REPORTED)
    given(DECIDER, REPORTED).when(REPORT).refuses(MakerReportAlreadyFiled)


def test_a_serious_code_names_its_list() -> None:
    """The version of the list of that day is stored."""
    coded = REPORT.model_copy(update={"serious_code": SeriousHazardCode.DOOR_LOCK_BRIDGED})
    [event] = given(DECIDER).when(coded).decided()
    assert event.model_dump()["rule_version"] == "serious_hazards@1949-10-01"


def test_a_report_says_where_and_which() -> None:
    """A division of that day, and machines that can be found."""
    nowhere = REPORT.model_copy(update={"division": "999999"})
    given(DECIDER).when(nowhere).refuses(DivisionUnknownThen)
    nothing = REPORT.model_copy(update={"machines": AffectedMachines(batch="3")})
    given(DECIDER).when(nothing).refuses(MachinesNotNamed)
    backwards = AffectedMachines(serial_range=SerialRange(first="9", last="1"))
    given(DECIDER).when(REPORT.model_copy(update={"machines": backwards})).refuses(
        SerialRangeMalformed
    )


def test_more_machines_may_have_it() -> None:
    """They are added to those named first; the same once more says nothing."""
    given(DECIDER, REPORTED).when(EXTEND).then(EXTENDED)
    given(DECIDER, REPORTED, EXTENDED).when(EXTEND).then()
    nothing = EXTEND.model_copy(update={"machines": AffectedMachines()})
    given(DECIDER, REPORTED).when(nothing).refuses(MachinesNotNamed)
    card = card_of(given(DECIDER, REPORTED, EXTENDED).state)
    assert card.machines == (MACHINES, MORE)


def test_a_search_says_how_many_and_up_to_where() -> None:
    """Searched again with the same end, it is the same; a later one takes its place."""
    given(DECIDER, REPORTED).when(CONCLUDE).then(CONCLUDED)
    given(DECIDER, REPORTED, CONCLUDED).when(CONCLUDE).then()
    later = CONCLUDED.model_copy(update={"affected": 43, "position": 2000})
    card = card_of(given(DECIDER, REPORTED, CONCLUDED, later).state)
    assert (card.affected, card.searched_to_position) == (43, 2000)
    assert card_of(given(DECIDER, REPORTED).state).affected is None


def test_a_withdrawn_report_finds_nothing_more() -> None:
    """It is withdrawn once, and neither extended nor searched for afterwards."""
    withdraw = WithdrawMakerReport(reason="查明不存在")
    given(DECIDER, REPORTED).when(withdraw).then(WITHDRAWN)
    given(DECIDER, REPORTED, WITHDRAWN).when(withdraw).then()
    for command in (EXTEND, CONCLUDE):
        given(DECIDER, REPORTED, WITHDRAWN).when(command).refuses(MakerReportIsWithdrawn)
        given(DECIDER).when(command).refuses(MakerReportUnknown)


def test_facts_before_the_report_change_nothing() -> None:
    """A question about an earlier moment meets them without their basis."""
    for event in (EXTENDED, CONCLUDED, WITHDRAWN):
        assert isinstance(given(DECIDER, event).state, NoMakerReport)
