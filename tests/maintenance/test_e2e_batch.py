"""Batches 批量: thousands of visits, a result for each, sent again without a second effect."""

from datetime import date, timedelta
from typing import Any

from tests.e2e.people import MAINTAINER, Life
from tests.e2e.registry import Registry, request
from tests.maintenance.telling import HARBOUR, lift, maintained, noon, of, signed, visit_facts

ACCEPTED, UNCHANGED, REFUSED = 1, 2, 3


def visits(lifts: list[Life], days: int, **fields: Any) -> list[Any]:
    """A visit of each lift on each of so many fortnights."""
    start = date(2014, 4, 10)
    dates = [start + timedelta(days=14 * number) for number in range(days)]
    return [
        request("RecordVisit", **visit_facts(one, day, **fields)) for one in lifts for day in dates
    ]


def test_a_batch_of_visits(registry: Registry) -> None:
    """Each is recorded; the same batch again changes nothing."""
    lifts = [lift(registry) for _ in range(3)]
    for one in lifts:
        maintained(registry, one)
    maintainer = of(registry, "maintainer", MAINTAINER)
    items = visits(lifts, 8)
    first = maintainer.batch("RecordVisits", items[:12], items[12:])
    assert [one.outcome for one in first] == [ACCEPTED] * 24
    head = registry.head
    again = maintainer.batch("RecordVisits", items)
    assert [one.outcome for one in again] == [UNCHANGED] * 24
    assert registry.head == head
    for one in lifts:
        assert len(maintainer.GetUpkeep(elevator_id=one.id).upkeep.visits) == 8


def test_one_bad_row_does_not_stop_the_others(registry: Registry) -> None:
    """A wrong maintainer, too few items, a lift of somebody else: each refused by itself."""
    story, foreign = lift(registry), lift(registry)
    maintained(registry, story)
    good = visits([story], 4)
    good[1].maintainer.party_id = HARBOUR["party_id"]
    good[2].items_checked = 0
    results = of(registry, "maintainer", MAINTAINER).batch(
        "RecordVisits", [*good, *visits([foreign], 1)]
    )
    assert [one.outcome for one in results] == [ACCEPTED, REFUSED, REFUSED, ACCEPTED, REFUSED]
    assert [one.error.reason for one in results] == [
        "",
        "NOT_THE_MAINTAINER_THEN",
        "VISIT_ITEMS_MISSING",
        "",
        "NOBODY_MAINTAINS_THEN",
    ]
    assert results[1].error.message_zh


def test_many_are_taken_and_handed_over(registry: Registry) -> None:
    """A contract of several lifts begins and ends in a batch each."""
    lifts = [lift(registry) for _ in range(3)]
    contract_id = signed(registry.national, lifts)
    begin, end = date(2014, 4, 1), date(2014, 12, 31)
    taken = [
        request(
            "TakeOver",
            elevator_id=one.id,
            contract_id=contract_id,
            maintainer=MAINTAINER,
            from_on=begin,
            occurred_at=noon(begin),
        )
        for one in lifts
    ]
    handed = [
        request(
            "HandOver",
            elevator_id=one.id,
            contract_id=contract_id,
            ended_on=end,
            reason="HAND_OVER_REASON_CONTRACT_EXPIRED",
            occurred_at=noon(end),
        )
        for one in lifts
    ]
    national = registry.national
    assert [one.outcome for one in national.batch("TakeOverElevators", taken)] == [ACCEPTED] * 3
    assert [one.outcome for one in national.batch("HandOverElevators", handed)] == [ACCEPTED] * 3
    assert [one.outcome for one in national.batch("HandOverElevators", handed)] == [UNCHANGED] * 3
    card = national.GetUpkeep(elevator_id=lifts[0].id).upkeep
    assert not card.HasField("maintainer")
