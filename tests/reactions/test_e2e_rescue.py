"""Scene 11 through gRPC: the clocks of a rescue, the next levels, the proposal of an accident."""

from datetime import date
from typing import Any

import pytest

from tests.e2e.people import Life
from tests.reactions.driver import Driver
from tests.reactions.stage import (
    bound,
    changes_nothing,
    events,
    in_any_order,
    in_use,
    kinds,
    number,
    settled,
)
from tests.reactions.timed import TimedRegistry


def _called(registry: TimedRegistry, lift: Life, trapped: int = 2) -> str:
    """Persons are held in this lift, since this moment."""
    case_id = number("JY")
    registry.national.OpenCase(
        case_id=case_id,
        case_kind="CASE_KIND_RESCUE",
        channel="CASE_CHANNEL_TELEPHONE",
        trapped=trapped,
        elevator_id=lift.id,
        caller={"person_id": f"person:{case_id}", "name": "林志强", "phone": "13900001111"},
    )
    return case_id


def _of(registry: TimedRegistry, case_id: str, *types: str) -> list[Any]:
    streams = {one.stream: one for one in registry.events()}
    assert f"case-{case_id}" in streams
    return [
        one.type.split(".")[1]
        for one in registry.events()
        if one.stream == f"case-{case_id}" and one.type.split(".")[1] in types
    ]


def test_nobody_answers_nobody_comes(registry: TimedRegistry) -> None:
    """3 minutes, 30, as long again, 120: each mark at its time, and the accident proposed at once."""
    lift, driver = in_use(registry), Driver(registry)
    bound(registry, lift.id)
    settled(driver)
    case_id = _called(registry, lift)
    alerts = ("AnswerOverdueMarked", "ArrivalOverdueMarked", "RescueEscalated", "AccidentProposed")
    expected: list[str] = []
    for minutes, new in (
        (2, []),
        (2, ["AnswerOverdueMarked"]),
        (25, []),
        (2, ["ArrivalOverdueMarked", "RescueEscalated"]),
        (30, ["RescueEscalated"]),
        (58, []),
        (2, ["AccidentProposed"]),
    ):
        settled(driver.later(minutes=minutes))
        expected += new
        assert _of(registry, case_id, *alerts) == expected
    levels = [str(one.to_level) for one in events(registry, "RescueEscalated", about=lift.id)]
    assert levels == ["station", "professional"]
    told = kinds(driver, lift.id)
    assert {("rescue.opened", role) for role in ("maintainer", "user_unit", "insurer")} <= told
    assert ("rescue.accident-proposed", "insurer") in told
    assert ("rescue.accident-proposed", "authority") in told
    changes_nothing(driver)


def test_whoever_comes_in_time_stops_the_clocks(registry: TimedRegistry) -> None:
    """Answered, sent, there, freed: nothing is marked."""
    lift, driver = in_use(registry), Driver(registry)
    settled(driver)
    case_id, national = _called(registry, lift), registry.national
    settled(driver.later(minutes=1))
    national.AnswerCase(case_id=case_id, trapped=2)
    national.DispatchRescue(case_id=case_id, dispatch_id="1", level="RESPONSE_LEVEL_MAINTAINER")
    settled(driver.later(minutes=10))
    national.RecordArrival(case_id=case_id, dispatch_id="1")
    assert driver.run().waiting(f"accident:{case_id}") == [f"accident:{case_id}"]
    national.RecordRelease(case_id=case_id, freed=2)
    settled(driver)
    assert [one for one in driver.waiting() if one.endswith(case_id)] == []
    settled(driver.later(hours=3))
    assert _of(registry, case_id, "AnswerOverdueMarked", "AccidentProposed") == []


def test_a_graded_accident_invites_a_claim(registry: TimedRegistry) -> None:
    """定级: insurer and user unit are told, a hazard is filed, the case's proposal is accepted."""
    lift, driver = in_use(registry), Driver(registry)
    bound(registry, lift.id)
    settled(driver)
    case_id, national, accident = _called(registry, lift), registry.national, number("SG")
    settled(driver.later(hours=3))
    national.RecordRelease(case_id=case_id, freed=2)
    national.ReportAccident(
        accident_id=accident,
        accident_class="ACCIDENT_CLASS_ACCIDENT",
        toll={"held_minutes": 180},
        description="长时间滞留",
        elevator_id=lift.id,
        case_id=case_id,
    )
    national.GradeAccident(accident_id=accident)
    settled(driver)
    assert _of(registry, case_id, "AccidentProposalAccepted") == ["AccidentProposalAccepted"]
    assert ("accident-graded.claim-invited", "insurer") in kinds(driver, lift.id)
    (hazard,) = events(registry, "HazardFiled", about=lift.id)
    assert (str(hazard.source), hazard.source_reference) == ("accident", accident)
    assert hazard.found_on >= date(2025, 5, 12)


def test_no_notice_says_who_called(registry: TimedRegistry) -> None:
    """个人信息: neither name nor number, sealed or clear, is in anything that was sent or kept."""
    driver = settled(Driver(registry))
    for sent in driver.notices.values():
        assert "林志强" not in str(sent.notice)
        assert "person:" not in str(sent.notice)
    kept = str(driver.memories("rescue.clocks"))
    assert "box" not in kept
    assert "person:" not in kept


@pytest.mark.parametrize("seed", range(3))
def test_in_whatever_order_it_is_told(registry: TimedRegistry, seed: int) -> None:
    """Facts come late and corrected: no policy fails, whatever it was told before."""
    in_any_order(registry, seed)
