"""Sub-contracting 转包、分包 is a violation: recorded, perhaps refuted, never deleted."""

from datetime import date

from services.maintenance.contract import card_of
from services.maintenance.contract.commands import (
    AmendContract,
    RefuteSubcontracting,
    ReportSubcontracting,
)
from services.maintenance.contract.rules import (
    ContractUnknown,
    ElevatorNotUnderContract,
    SubcontractingReportTaken,
    SubcontractingReportUnknown,
    SubcontractorIsMaintainer,
)
from services.maintenance.events.contract import (
    ContractExpired,
    SubcontractingRefuted,
    SubcontractingReported,
)
from tests.maintenance.facts import (
    BUREAU,
    HARBOUR,
    LIFT,
    LOTUS,
    OTHER,
    OTHER_LIFT,
    SIGNED,
    a_contract,
    changed,
)

REPORT = ReportSubcontracting(
    report_number="转-1",
    subcontractor=HARBOUR,
    found_on=date(2015, 9, 1),
    evidence="现场为海港公司人员",
    reported_by=BUREAU,
)
REPORTED = SubcontractingReported(**(dict(REPORT) | {"elevator_ids": (LIFT,)}), maintainer=LOTUS)
REFUTE = RefuteSubcontracting(report_number="转-1", reason="系借调人员")
REFUTED = SubcontractingRefuted(**dict(REFUTE))


def test_subcontracting_is_recorded() -> None:
    """Of all the contract's elevators unless some are named; the same again is nothing."""
    a_contract(SIGNED).when(REPORT).then(REPORTED)
    a_contract(SIGNED, REPORTED).when(REPORT).then()
    a_contract(SIGNED, REPORTED).when(changed(REPORT, evidence="另一情形")).refuses(
        SubcontractingReportTaken
    )


def test_it_is_recorded_after_the_end_too() -> None:
    """What was found out late was true then."""
    ended = a_contract(SIGNED).on(2017, 1, 1).also(ContractExpired(ended_on=date(2016, 12, 31)))
    ended.when(REPORT).then(REPORTED)


def test_a_report_is_of_what_was_listed_then() -> None:
    """Not of an elevator that left the contract before, nor of one that came later."""
    left = AmendContract(
        effective_on=date(2015, 8, 1),
        added_ids=(OTHER_LIFT,),
        removed_ids=(LIFT,),
        price_fen=1,
        document_number="补-1",
        elevators=(OTHER,),
    )
    story = a_contract(SIGNED)
    story = story.also(*story.when(left).decided())
    story.when(REPORT).then(changed(REPORTED, elevator_ids=(OTHER_LIFT,)))
    story.when(changed(REPORT, found_on=date(2015, 7, 31))).then(
        changed(REPORTED, found_on=date(2015, 7, 31))
    )
    story.when(changed(REPORT, elevator_ids=(LIFT,))).refuses(ElevatorNotUnderContract)


def test_a_report_fits_the_contract() -> None:
    """Another party, and an elevator that was on the list that day."""
    a_contract().when(REPORT).refuses(ContractUnknown)
    a_contract(SIGNED).when(changed(REPORT, subcontractor=LOTUS)).refuses(SubcontractorIsMaintainer)
    for fields in (
        {"elevator_ids": ("c" * 26,)},
        {"found_on": date(2014, 1, 1)},
        {"found_on": date(2017, 1, 1)},
    ):
        a_contract(SIGNED).when(changed(REPORT, **fields)).refuses(ElevatorNotUnderContract)


def test_a_refuted_report_stays_on_record() -> None:
    """Beside the reason why it did not hold."""
    a_contract(SIGNED).when(REFUTE).refuses(SubcontractingReportUnknown)
    a_contract(SIGNED, REPORTED).when(REFUTE).then(REFUTED)
    a_contract(SIGNED, REPORTED, REFUTED).when(REFUTE).then()
    [report] = card_of(a_contract(SIGNED, REPORTED, REFUTED).state).reports
    assert (report.report_number, report.refuted) == ("转-1", "系借调人员")
