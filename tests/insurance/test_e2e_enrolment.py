"""EnrolElevators 批量投保: a stream of enrolments, each with its result; sent again, nothing happens twice."""

import time
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any
from uuid import uuid4

import grpc
import pytest

from services.pb.insurance.v1 import cover_pb2
from tests.e2e.people import life, registered_parties, row
from tests.e2e.registry import Registry, on, request, settings_in
from tests.insurance.world import (
    PICC,
    binding,
    coverage,
    insurer,
    insurers,
    opened,
)

ACCEPTED, UNCHANGED, REFUSED = 1, 2, 3


def enrolments(programme_id: str, elevators: Sequence[str]) -> list[Any]:
    """One request for each elevator; the policy number is that of the elevator."""
    return [
        request(
            "BindCover",
            request_id=str(uuid4()),
            elevator_id=elevator_id,
            cover_id=f"M-{index}",
            programme_id=programme_id,
            insurer=PICC,
            covers_from=date(2015, 1, 1),
            covers_to=date(2015, 12, 31),
            occurred_at=on(2014, 12, 10),
        )
        for index, elevator_id in enumerate(elevators)
    ]


def imported(registry: Registry, count: int) -> list[str]:
    """So many lifts of an old register, in use in Xiamen."""
    found: list[str] = []
    for start in range(0, count, 500):
        rows = [
            {
                "row_id": str(index),
                "request_id": str(uuid4()),
                "elevator": row(serial=f"E{index:06}"),
                "occurred_at": on(2014, 1, 1),
            }
            for index in range(start, min(start + 500, count))
        ]
        found += [one.elevator_id for one in registry.fujian.imported(rows)]
    return found


def test_a_list_is_enrolled_item_by_item(registry: Registry) -> None:
    """A bad row does not stop the others; each has a result, in its place."""
    programme_id, lifts = opened(registry), [life(registry).until_registered() for _ in range(5)]
    items = enrolments(programme_id, [lift.id for lift in lifts])
    items.insert(2, request("BindCover", **binding("TB-unknown", lifts[0])))
    items.insert(4, request("BindCover", **binding(programme_id, lifts[0])))  # twice in one list
    bad = request("BindCover", **binding(programme_id, lifts[1], cover_id="no number"))
    results = insurer(registry).batch("EnrolElevators", items[:4], [*items[4:], bad])
    assert [one.outcome for one in results] == [1, 1, 3, 1, 3, 1, 1, 3]
    assert [one.error.reason for one in results if one.outcome == REFUSED] == [
        "PROGRAMME_UNKNOWN",
        "COVER_OVERLAPS",
        "INVALID_FIELDS",
    ]
    assert [one.request_id for one in results[:7]] == [one.request_id for one in items]
    assert all(coverage(registry.fujian, lift, date(2015, 6, 1)).covered for lift in lifts)


def test_a_list_sent_again_changes_nothing(registry: Registry) -> None:
    """Under the same request ids, and under new ones: everything is so already."""
    programme_id, lifts = opened(registry), [life(registry).until_registered() for _ in range(3)]
    ids = [lift.id for lift in lifts]
    items, mine = enrolments(programme_id, ids), insurer(registry)
    assert [one.outcome for one in mine.batch("EnrolElevators", items)] == [ACCEPTED] * 3
    head = registry.head
    assert [one.outcome for one in mine.batch("EnrolElevators", items)] == [UNCHANGED] * 3
    anew = enrolments(programme_id, ids)
    assert [one.outcome for one in mine.batch("EnrolElevators", anew)] == [UNCHANGED] * 3
    assert registry.head == head


def test_a_year_is_renewed_as_a_list(registry: Registry) -> None:
    """Covers of 2015 are followed by covers of 2016; what was not covered is refused by itself."""
    programme_id, lifts = opened(registry), [life(registry).until_registered() for _ in range(3)]
    mine = insurer(registry)
    mine.batch("EnrolElevators", enrolments(programme_id, [lift.id for lift in lifts[:2]]))
    renewals = [
        request(
            "RenewCover",
            **binding(
                programme_id,
                lift,
                renews=f"M-{index}",
                covers_from=date(2016, 1, 1),
                covers_to=date(2016, 12, 31),
                occurred_at=on(2015, 12, 1),
            ),
        )
        for index, lift in enumerate(lifts)
    ]
    results = mine.batch("RenewCovers", renewals)
    assert [one.outcome for one in results] == [ACCEPTED, ACCEPTED, REFUSED]
    assert results[2].error.reason == "COVER_UNKNOWN"


def test_an_enrolment_goes_on_after_a_restart(tmp_path: Path) -> None:
    """What has no result is sent again, to another process; what was acknowledged is there."""
    with Registry(settings_in(tmp_path)).serving() as first:
        registered_parties(first)
        insurers(first)
        programme_id = opened(first)
        items = enrolments(programme_id, imported(first, 40))
        results = insurer(first).batch("EnrolElevators", items[:25])
        assert {one.outcome for one in results} == {ACCEPTED}
    with Registry(settings_in(tmp_path)).serving() as second:
        results = insurer(second).batch("EnrolElevators", items)
        assert [one.outcome for one in results] == [UNCHANGED] * 25 + [ACCEPTED] * 15
        assert all(
            second.fujian.GetCoverage(
                elevator_id=one.elevator_id, on_day=date(2015, 6, 1)
            ).coverage.covered
            for one in items
        )


MANY, PER_MESSAGE = 20_000, 500


@pytest.mark.slow
def test_twenty_thousand_are_enrolled_in_one_call(
    tmp_path: Path, record_testsuite_property: Any
) -> None:
    """One stream, a result each; sent again in one stream, nothing is written."""
    with Registry(settings_in(tmp_path)).serving() as registry:
        registered_parties(registry)
        insurers(registry)
        elevators = imported(registry, MANY)
        items = enrolments(opened(registry), elevators)
        began = time.monotonic()
        assert _outcomes(registry, items) == {ACCEPTED: MANY}
        seconds = time.monotonic() - began
        head = registry.head
        assert _outcomes(registry, items) == {UNCHANGED: MANY}
        assert registry.head == head
    record_testsuite_property("enrolments_per_second", f"{MANY / seconds:.0f}")


def _outcomes(registry: Registry, items: Sequence[Any]) -> dict[int, int]:
    """How often each outcome, over one call that sends all items."""
    call = insurer(registry).channel.stream_stream(
        "/elevators.insurance.v1.CoverService/EnrolElevators",
        cover_pb2.EnrolElevatorsRequest.SerializeToString,
        cover_pb2.EnrolElevatorsResponse.FromString,
    )
    outcomes: dict[int, int] = {}
    try:
        for answer in call(_messages(items), metadata=insurer(registry).metadata):
            for one in answer.results:
                outcomes[one.outcome] = outcomes.get(one.outcome, 0) + 1
    except grpc.RpcError as error:
        raise AssertionError(error) from None
    return outcomes


def _messages(items: Sequence[Any]) -> Iterator[cover_pb2.EnrolElevatorsRequest]:
    for start in range(0, len(items), PER_MESSAGE):
        yield cover_pb2.EnrolElevatorsRequest(items=items[start : start + PER_MESSAGE])
