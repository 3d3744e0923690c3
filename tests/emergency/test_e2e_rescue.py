"""A rescue through gRPC: from the call to the closing, every time kept; and scene 11, its clocks."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from grpc import StatusCode

from services.emergency import case
from services.emergency.aggregates import CATALOGUE
from services.emergency.case.clocks import Clocks, clocks
from services.emergency.case.state import Unopened
from services.kernel.envelope import decode_meta
from services.kernel.folds import folded_in_order
from services.reference.divisions import Divisions
from tests.e2e.people import (
    COMMITTEE,
    HOME,
    MAINTAINER,
    PLATFORM,
    STRANGER,
    life,
    registered_parties,
)
from tests.e2e.registry import Refusal, Registry, on, settings_in
from tests.emergency.calls import NOON, Call, called, coded, minute_of

STATION = {
    "station_id": "XM-S1",
    "name": "莲花救援站",
    "operator": MAINTAINER,
    "place": HOME,
    "networked": True,
    "covers": ["350203"],
    "occurred_at": on(2015, 1, 1),
}


def test_a_whole_rescue_keeps_all_its_times(registry: Registry) -> None:
    """报警 派单 接警 到达 解救 回访 办结, each told by whoever knows it."""
    story, code = coded(registry)
    maintainer = registry.caller("maintainer", party_id=MAINTAINER["party_id"])
    platform = registry.caller("rescue_platform", division="3502")
    call = Call(platform)
    call.open(platform=PLATFORM, rescue_code=code, description="18 层停梯")
    assert call.card.elevator_id == story.id
    assert call.card.maintainer.party_id == MAINTAINER["party_id"]
    call.do("AnswerCase", 1, trapped=3)
    call.send(2, user_unit_notified=True)
    call.do("AcceptDispatch", 3, by=maintainer, dispatch_id="1")
    call.arrive(12, by=maintainer)
    call.free(16, 2, by=maintainer)
    call.free(18, 1, by=maintainer)
    call.do("CallBack", 40, outcome="CALL_BACK_OUTCOME_SATISFIED")
    call.close(60)

    card = call.card
    [dispatch] = card.dispatches
    assert [minute_of(card, one) for one in ("reported_at", "answered_at")] == [0, 1]
    times = ("dispatched_at", "accepted_at", "arrived_at")
    assert [minute_of(dispatch, one) for one in times] == [2, 3, 12]
    assert [minute_of(card, one) for one in ("freed_at", "called_back_at", "closed_at")] == [
        18,
        40,
        60,
    ]
    assert (card.trapped, card.held, card.held_minutes) == (3, 0, 18)
    assert card.cause_code == "E1"
    assert card.clocks.arrival_limit_minutes == 30
    envelope = decode_meta(registry.events()[-1].meta)
    assert (envelope.elevator_id, envelope.division) == (story.id, "350203")


def test_late_reports_are_welcome_and_judged(registry: Registry) -> None:
    """Told after the closing, of before it: the arrival is in order, another one is not."""
    call = called(registry)
    call.send(2)
    call.free(17)
    call.close(60)
    with pytest.raises(Refusal) as refusal:
        call.arrive(1)
    assert (refusal.value.code, refusal.value.reason) == (
        StatusCode.INVALID_ARGUMENT,
        "ARRIVAL_BEFORE_DISPATCH",
    )
    call.arrive(12)
    assert minute_of(call.card.dispatches[0], "arrived_at") == 12
    known = registry.events()[-2].recorded_at
    before = call.by.GetCase(case_id=call.id, known_at=known).case
    assert minute_of(before.dispatches[0], "arrived_at") is None
    earlier = call.by.GetCase(case_id=call.id, as_of=NOON + timedelta(minutes=10)).case
    assert (earlier.held, minute_of(earlier, "closed_at")) == (2, None)


def test_the_second_level_sends_a_station(registry: Registry) -> None:
    """In service it is sent; suspended it is not; of another number there is none."""
    registry.national.RegisterStation(**STATION)
    call = called(registry)
    level = {"level": "RESPONSE_LEVEL_STATION"}
    call.send(31, "2", station_id="XM-S1", **level)
    assert call.card.dispatches[0].responder.party_id == MAINTAINER["party_id"]
    registry.national.SuspendStation(station_id="XM-S1", reason="轮训", occurred_at=on(2015, 5, 1))
    for station, reason in (("XM-S1", "STATION_NOT_IN_SERVICE"), ("XM-S9", "STATION_UNKNOWN")):
        with pytest.raises(Refusal) as refusal:
            call.send(32, "3", station_id=station, **level)
        assert refusal.value.reason == reason


def test_an_unknown_elevator_is_identified_later(registry: Registry) -> None:
    """At first only a place; then its code is read out, and its parties may act."""
    story, code = coded(registry)
    platform = registry.caller("rescue_platform", division="3502")
    unit = registry.caller("user_unit", party_id=COMMITTEE["party_id"])
    call = Call(platform)
    call.open(place={**HOME, "division": "350206"})
    assert not call.card.elevator_id
    with pytest.raises(Refusal) as refusal:
        call.free(9, by=unit)
    assert refusal.value.code is StatusCode.PERMISSION_DENIED
    call.do("IdentifyElevator", 3, platform=PLATFORM, rescue_code=code)
    assert (call.card.elevator_id, call.card.place.division) == (story.id, "350203")
    call.free(9, by=unit)
    assert call.card.held == 0


def test_a_rescue_code_finds_who_bears_it_now(registry: Registry) -> None:
    """After it was withdrawn, nobody."""
    story, code = coded(registry)
    identifier = {"kind": "IDENTIFIER_KIND_RESCUE_CODE", "value": code, "issuer": PLATFORM}
    withdrawn: dict[str, Any] = {"identifier": identifier, "reason": "RETIREMENT_REASON_WITHDRAWN"}
    assert called(registry, platform=PLATFORM, rescue_code=code).card.elevator_id == story.id
    story.do("RetireIdentifier", on(2015, 1, 1), **withdrawn)
    with pytest.raises(Refusal) as refusal:
        called(registry, platform=PLATFORM, rescue_code=code)
    assert refusal.value.reason == "ELEVATOR_UNKNOWN"


@pytest.mark.parametrize(
    ("fields", "code", "reason"),
    [
        ({"rescue_code": "999999", "platform": PLATFORM}, "NOT_FOUND", "ELEVATOR_UNKNOWN"),
        ({"rescue_code": "300001"}, "INVALID_ARGUMENT", "RESCUE_PLATFORM_UNSTATED"),
        ({"elevator_id": "a" * 26}, "NOT_FOUND", "ELEVATOR_UNKNOWN"),
        ({}, "INVALID_ARGUMENT", "CASE_PLACE_UNSTATED"),
        (
            {"place": {"division": "110103"}},
            "INVALID_ARGUMENT",
            "CASE_PLACE_UNKNOWN",
        ),
        ({"place": HOME, "trapped": 0}, "INVALID_ARGUMENT", "RESCUE_NEEDS_TRAPPED"),
    ],
)
def test_a_call_that_leads_nowhere(
    registry: Registry, fields: dict[str, Any], code: str, reason: str
) -> None:
    """Each fault has its name, and no case is opened."""
    call = Call(registry.national)
    with pytest.raises(Refusal) as refusal:
        call.open(**fields)
    assert (refusal.value.code.name, refusal.value.reason) == (code, reason)
    with pytest.raises(Refusal) as unknown:
        _ = call.card
    assert unknown.value.reason == "CASE_UNKNOWN"


def test_bad_input(registry: Registry) -> None:
    """Arrival before dispatch, more out than in, an unknown cause, a closing with persons held."""
    call = called(registry)
    call.send(5)
    faults: list[tuple[str, Any]] = [
        ("ARRIVAL_BEFORE_DISPATCH", lambda: call.arrive(4)),
        ("DISPATCH_UNKNOWN", lambda: call.arrive(6, "2")),
        ("MORE_RELEASED_THAN_TRAPPED", lambda: call.free(9, 3)),
        ("RELEASE_BEFORE_REPORT", lambda: call.free(-1)),
        ("NOBODY_RELEASED", lambda: call.free(9, 0)),
        ("PERSONS_STILL_HELD", lambda: call.close(9)),
        ("PARTY_NOT_REGISTERED", lambda: call.send(6, "7", responder=STRANGER)),
    ]
    for reason, act in faults:
        with pytest.raises(Refusal) as refusal:
            act()
        assert refusal.value.reason == reason
    call.free(9)
    for cause, reason in (("Q7", "UNKNOWN_CAUSE_CODE"), (None, "CASE_CAUSE_MISSING")):
        with pytest.raises(Refusal) as refusal:
            call.close(30, cause_code=cause)
        assert refusal.value.reason == reason


def test_two_calls_are_one_entrapment(registry: Registry) -> None:
    """The second is merged into the first; out of the city there is none to merge into."""
    story = life(registry).until_registered()
    first = called(registry, elevator_id=story.id)
    second = called(registry, NOON + timedelta(minutes=3), elevator_id=story.id)
    away = called(registry, place={"division": "440305", "address": "科技园 1 栋"})
    with pytest.raises(Refusal) as refusal:
        second.do("LinkCases", 4, into_case_id=away.id)
    assert refusal.value.reason == "PRIMARY_CASE_UNKNOWN"
    with pytest.raises(Refusal) as refusal:
        first.do("LinkCases", 9, into_case_id=second.id)
    assert refusal.value.reason == "PRIMARY_CASE_CAME_LATER"
    second.do("LinkCases", 4, into_case_id=first.id)
    assert second.card.merged_into == first.id
    with pytest.raises(Refusal) as refusal:
        second.free(9)
    assert refusal.value.facts["into"] == first.id


def test_the_clocks_of_a_rescue(registry: Registry) -> None:
    """Scene 11: 30 minutes, then 120, the last proposing an accident; refused before, once after."""
    call, system = called(registry), registry.system
    assert minute_of(call.card.clocks, "answer_due_at") == 3
    assert minute_of(call.card.clocks, "arrival_due_at") == 30
    assert minute_of(call.card.clocks, "accident_due_at") == 120
    for rpc, early, reason, due in (
        ("MarkAnswerOverdue", 2, "ANSWER_NOT_YET_DUE", 3),
        ("MarkArrivalOverdue", 29, "ARRIVAL_NOT_YET_DUE", 30),
        ("ProposeAccident", 119, "ACCIDENT_NOT_YET_DUE", 120),
    ):
        with pytest.raises(Refusal) as refusal:
            call.do(rpc, early, by=system)
        assert refusal.value.reason == reason
        assert call.do(rpc, due, by=system).receipt.event_types
        assert not call.do(rpc, due + 1, by=system).receipt.event_types
    escalate = {"to_level": "RESPONSE_LEVEL_STATION", "ground": "ESCALATION_GROUND_ARRIVAL_OVERDUE"}
    assert call.do("EscalateRescue", 31, by=system, **escalate).receipt.event_types
    card = call.card
    assert (card.clocks.answer_overdue, card.clocks.arrival_overdue) == (True, True)
    assert card.proposal.held_minutes == 120
    call.do("AcceptAccidentProposal", 150, accident_id="XM-A-1")
    assert call.card.proposal.accident_id == "XM-A-1"


@pytest.mark.parametrize(
    ("division", "day", "minutes"),
    [
        ("350203", NOON, 30),
        ("222401", NOON, 60),
        ("330106", NOON, 30),
        ("330106", on(2024, 6, 1), 15),
        ("330127", on(2024, 6, 1), 30),
    ],
)
def test_limits_go_by_division_and_day(
    registry: Registry, division: str, day: Any, minutes: int
) -> None:
    """Scene 11: 60 minutes in a prefecture; a stricter local limit from its day on."""
    call = called(registry, day, place={"division": division, "address": "中心广场"})
    assert call.card.clocks.arrival_limit_minutes == minutes
    assert minute_of(call.card.clocks, "arrival_due_at", day) == minutes


def test_a_release_after_two_hours_proposes_by_itself(registry: Registry) -> None:
    """No timer fired; the release shows it."""
    call = called(registry)
    types = call.free(125).receipt.event_types
    assert list(types) == [
        "emergency.PassengersReleased.v1",
        "emergency.AccidentProposed.v1",
    ]
    with pytest.raises(Refusal) as refusal:
        call.do("ProposeAccident", 130, by=registry.guangdong)
    assert refusal.value.reason == "ROLE_NOT_ALLOWED"


def test_clocks_survive_a_restart(tmp_path: Path) -> None:
    """Scene 11: after a restart the same timers follow from the log alone, and still fire once."""
    with Registry(settings_in(tmp_path)).serving() as before:
        registered_parties(before)
        running, answered, done = called(before), called(before), called(before)
        answered.do("AnswerCase", 1)
        done.free(9)
        expected = _timers(before)
        assert set(expected) == {f"case-{running.id}", f"case-{answered.id}"}
    with Registry(settings_in(tmp_path)).serving() as after:
        assert _timers(after) == expected
        again = Call(after.national)
        again.id = running.id
        assert minute_of(again.card.clocks, "accident_due_at") == 120
        again.do("ProposeAccident", 120, by=after.system)
        assert _timers(after)[f"case-{running.id}"].accident_due_at is None


def _timers(registry: Registry) -> dict[str, Clocks]:
    """What a timer service makes of the log: the clocks of every case that has some."""
    decider = case.decider(Divisions.load())
    streams: dict[str, list[Any]] = {}
    for one in registry.events():
        if one.stream.startswith("case-"):
            event = CATALOGUE.decode(one.type, one.data)
            streams.setdefault(one.stream, []).append((one, decode_meta(one.meta), event))
    states = {stream: folded_in_order(decider, told) for stream, told in streams.items()}
    assert not any(isinstance(state, Unopened) for state in states.values())
    found = {stream: clocks(state) for stream, state in states.items()}
    return {stream: one for stream, one in found.items() if one != Clocks()}
