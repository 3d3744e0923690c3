"""Faults 故障, and the help of the maker 技术帮助和指导."""

from datetime import UTC, date, datetime

from services.maintenance.events.upkeep import (
    FaultClosed,
    FaultReopened,
    FaultReported,
    TechnicalSupportRecorded,
)
from services.maintenance.events.values import FaultSymptom, SupportTopic
from services.maintenance.upkeep import card_of
from services.maintenance.upkeep.commands import (
    CloseFault,
    RecordTechnicalSupport,
    ReopenFault,
    ReportFault,
)
from services.maintenance.upkeep.rules import (
    ElevatorFaultUnknown,
    FaultCauseUnknown,
    FaultClosedBefore,
    FaultNumberTaken,
    SupportNotFromMaker,
    SupportNumberTaken,
    UpkeepInFuture,
)
from tests.maintenance.facts import HARBOUR, MAKER, TAKEN, an_upkeep, changed, elevator

REPORT = ReportFault(fault_number="F-1", symptom=FaultSymptom.DOOR_DOES_NOT_CLOSE, case_id="A1")
REPORTED = FaultReported(**dict(REPORT))
CLOSE = CloseFault(fault_number="F-1", cause_code="E1", remedy="更换门机皮带")
CLOSED = FaultClosed(**dict(CLOSE), causes_version="fault_causes@0001-01-01")
REOPENED = FaultReopened(fault_number="F-1", reason="再次发生")
SUPPORT = RecordTechnicalSupport(
    support_number="T-1",
    given_by=MAKER,
    given_on=date(2015, 9, 1),
    topic=SupportTopic.DIAGNOSIS,
    description="远程诊断",
    elevator=elevator(),
)
SUPPORTED = TechnicalSupportRecorded(**SUPPORT.model_dump(exclude={"elevator"}))


def test_a_fault_is_reported() -> None:
    """Also of a lift that nobody maintains; the same again is nothing."""
    an_upkeep().when(REPORT).then(REPORTED)
    an_upkeep(REPORTED).when(REPORT).then()
    an_upkeep(REPORTED).when(changed(REPORT, case_id=None)).refuses(FaultNumberTaken)


def test_a_fault_is_closed_with_its_cause() -> None:
    """One of the classified causes; responsibility is judged apart."""
    an_upkeep(TAKEN, REPORTED).when(CLOSE).then(CLOSED)
    an_upkeep(TAKEN, REPORTED).when(changed(CLOSE, cause_code="Z9")).refuses(FaultCauseUnknown)
    an_upkeep(TAKEN).when(CLOSE).refuses(ElevatorFaultUnknown)
    closed = an_upkeep(TAKEN, REPORTED, CLOSED)
    closed.when(CLOSE).then()
    closed.when(changed(CLOSE, cause_code="E2")).refuses(FaultClosedBefore)


def test_a_fault_is_reopened() -> None:
    """And closed anew, for another cause; an open one is open already."""
    reopen = ReopenFault(fault_number="F-1", reason="再次发生")
    an_upkeep(REPORTED, CLOSED).when(reopen).then(REOPENED)
    an_upkeep(REPORTED).when(reopen).then()
    an_upkeep().when(reopen).refuses(ElevatorFaultUnknown)
    story = an_upkeep(REPORTED, CLOSED, REOPENED)
    assert [one.cause_code for one in card_of(story.state).faults] == [None]
    assert story.when(changed(CLOSE, cause_code="E2")).decided()


def test_a_fault_may_be_told_after_its_end() -> None:
    """Whatever the order of the facts, it is closed."""
    [fault] = card_of(an_upkeep(CLOSED, REPORTED).state).faults
    assert (fault.cause_code, fault.remedy) == ("E1", "更换门机皮带")
    assert fault.reported_at == fault.closed_at == datetime(2015, 1, 10, 4, tzinfo=UTC)


def test_the_maker_helps() -> None:
    """技术帮助 comes from the lift's own maker."""
    an_upkeep().when(SUPPORT).then(SUPPORTED)
    an_upkeep(SUPPORTED).when(SUPPORT).then()
    an_upkeep(SUPPORTED).when(changed(SUPPORT, description="另一次")).refuses(SupportNumberTaken)
    an_upkeep().when(changed(SUPPORT, given_by=HARBOUR)).refuses(SupportNotFromMaker)
    an_upkeep().when(changed(SUPPORT, given_on=date(2015, 10, 2))).refuses(UpkeepInFuture)
    [entry] = card_of(an_upkeep(SUPPORTED).state).support
    assert entry.topic is SupportTopic.DIAGNOSIS
