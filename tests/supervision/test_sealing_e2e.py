"""Scene 6 through gRPC: a sealing without its papers stays incomplete, and has an age."""

from datetime import date
from typing import Any

import pytest
from grpc import StatusCode

from tests.e2e.people import BUREAU, OWNER, Life, life
from tests.e2e.registry import Refusal, Registry, on
from tests.supervision.remedy_stage import GOVERNMENT, sealing


@pytest.fixture(scope="module")
def lift(registry: Registry) -> Life:
    """An elevator in use in Xiamen."""
    return life(registry).until_registered()


def sealed(registry: Registry, lift: Life) -> str:
    """A sealing of this elevator; its number."""
    return str(registry.fujian.OrderSealing(**sealing(lift.id)).sealing_id)


def seen(registry: Registry, number: str, **asked: Any) -> Any:
    """The sealing's card."""
    return registry.fujian.GetSealing(sealing_id=number, **asked).sealing


def report(by: Any, number: str) -> Any:
    """The written report of 12 October."""
    return by.SendWrittenReport(
        sealing_id=number,
        government=GOVERNMENT,
        document_number="厦质监〔2015〕30号",
        sent_on=date(2015, 10, 12),
        occurred_at=on(2015, 10, 12),
    )


def propose(by: Any, number: str) -> Any:
    """The proposal of 13 October."""
    return by.ProposeMajorHazardListing(
        sealing_id=number,
        government=GOVERNMENT,
        document_number="厦质监〔2015〕31号",
        proposed_on=date(2015, 10, 13),
        occurred_at=on(2015, 10, 13),
    )


def test_a_sealing_without_the_written_report_stays_incomplete(
    registry: Registry, lift: Life
) -> None:
    """It tells what it lacks and for how many days, on any day, until both papers exist."""
    number = sealed(registry, lift)
    lacking = seen(registry, number, as_of=on(2015, 11, 9))
    assert list(lacking.missing) == [2, 3]
    assert lacking.age_days == 30
    assert seen(registry, number).age_days > 3650
    assert propose(registry.fujian, number).receipt.event_types == [
        "supervision.MajorHazardListingProposed.v1"
    ]
    assert list(seen(registry, number).missing) == [2]
    assert report(registry.fujian, number).receipt.event_types == [
        "supervision.SealingReportSent.v1",
        "supervision.SealingCaseCompleted.v1",
    ]
    complete = seen(registry, number)
    assert list(complete.missing) == []
    assert not complete.HasField("age_days")


def test_no_seal_is_lifted_without_an_inspection(registry: Registry, lift: Life) -> None:
    """A report that nobody filed, one of before: refused by name, also to the nation's authority."""
    number = sealed(registry, lift)
    for report_number in ("捏造-1", "SUPERVISION-2014-02-20"):
        with pytest.raises(Refusal) as refusal:
            registry.national.LiftSealing(
                sealing_id=number,
                basis="LIFTING_BASIS_INSPECTION",
                report_number=report_number,
                occurred_at=on(2015, 10, 20),
            )
        assert refusal.value.reason == "UNSEALING_INSPECTION_MISSING"
        assert refusal.value.code is StatusCode.FAILED_PRECONDITION


def test_a_passed_inspection_lifts_the_seal(registry: Registry) -> None:
    """One that the register knows, made after the sealing, unless a later one failed."""
    lift = life(registry).until_registered()
    number = sealed(registry, lift)
    lift.inspect(date(2015, 10, 18), "PERIODIC")
    lift.inspect(date(2015, 10, 25), "PERIODIC", "FAILED")
    by_report = {"sealing_id": number, "basis": "LIFTING_BASIS_INSPECTION"}
    with pytest.raises(Refusal, match="No inspection with this report"):
        registry.fujian.LiftSealing(**by_report, report_number="PERIODIC-2015-10-18")
    lift.inspect(date(2015, 11, 2), "PERIODIC", "PASSED_ON_REINSPECTION")
    registry.fujian.LiftSealing(**by_report, report_number="PERIODIC-2015-11-02")
    card = seen(registry, number)
    assert card.HasField("lifted_at")
    assert list(card.missing) == [2, 3], "the papers are owed all the same"


def test_only_who_sealed_decides_to_lift(registry: Registry, lift: Life) -> None:
    """By a decision of its own."""
    number = sealed(registry, lift)
    decision = {
        "basis": "LIFTING_BASIS_AUTHORITY_DECISION",
        "decision_number": "厦质监解〔2015〕1号",
    }
    with pytest.raises(Refusal) as refusal:
        registry.fujian.LiftSealing(sealing_id=number, authority=OWNER, **decision)
    assert refusal.value.reason == "LIFTED_BY_ANOTHER_AUTHORITY"
    registry.fujian.LiftSealing(sealing_id=number, authority=BUREAU, **decision)
    assert seen(registry, number).HasField("lifted_at")
