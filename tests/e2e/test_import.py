"""The bulk import through gRPC: a result per row, in order, whatever the other rows are."""

import threading
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import uuid4

import pytest
from grpc import StatusCode

from services.kernel.errors import StoreUnavailable
from services.pb.registry.v1 import elevator_import_pb2 as pb
from tests.e2e.people import AWAY, HOME, MAKER, number, row
from tests.e2e.registry import Refusal, Registry, on, request

ACCEPTED, UNCHANGED, REJECTED = (
    pb.IMPORT_OUTCOME_ACCEPTED,
    pb.IMPORT_OUTCOME_UNCHANGED,
    pb.IMPORT_OUTCOME_REJECTED,
)


def named(elevator: Mapping[str, Any], **fields: Any) -> dict[str, Any]:
    """A row with an id of its own."""
    return {
        "row_id": f"row-{number()}",
        "request_id": str(uuid4()),
        "occurred_at": on(2014, 12, 31),
        "elevator": elevator,
        **fields,
    }


def mixed() -> tuple[list[dict[str, Any]], list[tuple[int, str, str]]]:
    """Good and bad rows in turn, and what is to become of each: outcome, reason, field."""
    certificate = {"kind": "IDENTIFIER_KIND_USE_CERTIFICATE", "value": f"梯11闽D{number():05}(10)"}
    bad: list[tuple[dict[str, Any], str, str]] = [
        (row(place={**HOME, "division": "359999"}), "UNKNOWN_DIVISION", "elevator.place.division"),
        (row(serial_number=""), "INVALID_FIELDS", "elevator.serial_number"),
        (row(maker={**MAKER, "party_id": "uscc:1"}), "INVALID_FIELDS", "elevator.maker.party_id"),
        (row(phase=99), "INVALID_FIELDS", "elevator.phase"),
        (
            row(manufactured_on={"year": 2015, "month": 2, "day": 31}),
            "INVALID_FIELDS",
            "elevator.manufactured_on",
        ),
        (row(raw={"": "x"}), "INVALID_FIELDS", "elevator.raw[]"),
        (
            row(identifiers=[{"kind": "IDENTIFIER_KIND_RESCUE_CODE", "value": "1", "issuer": "p"}]),
            "IDENTIFIER_MALFORMED",
            "elevator.identifiers[0].value",
        ),
    ]
    rows = [named(row(identifiers=[certificate]))]
    expected: list[tuple[int, str, str]] = [(ACCEPTED, "", "")]
    for elevator, reason, field in bad:
        rows += [named(elevator), named(row())]
        expected += [(REJECTED, reason, field), (ACCEPTED, "", "")]
    rows += [
        {**named(row()), "request_id": "no uuid"},
        named(row(), occurred_at=on(2999, 1, 1)),
        named(row(), occurred_at={"seconds": 10**15}),
        {"row_id": "nothing", "request_id": str(uuid4())},
        {},
        named(row()),
    ]
    expected += [
        (REJECTED, "INVALID_FIELDS", "request_id"),
        (REJECTED, "OCCURRED_IN_FUTURE", "occurred_at"),
        (REJECTED, "INVALID_FIELDS", "occurred_at"),
        (REJECTED, "INVALID_FIELDS", "elevator"),
        (REJECTED, "INVALID_FIELDS", "row_id"),
        (ACCEPTED, "", ""),
    ]
    return rows, expected


def test_good_and_bad_rows_each_have_their_result(registry: Registry) -> None:
    """In their order; a rejected one says why in two languages; a second run changes nothing."""
    rows, expected = mixed()
    results = registry.national.imported(rows[:9], rows[9:])
    assert [result.row_id for result in results] == [one.get("row_id", "") for one in rows]
    for result, (outcome, reason, field) in zip(results, expected, strict=True):
        assert (result.outcome, result.error.reason) == (outcome, reason), result
        assert not field or result.error.field == field
        if outcome == REJECTED:
            assert result.error.message
            assert any("\u4e00" <= letter <= "\u9fff" for letter in result.error.message_zh)
            assert not result.position
        else:
            assert result.position
            assert result.elevator_id
    head = registry.head
    again = registry.national.imported(rows)
    assert registry.head == head
    for result, first in zip(again, results, strict=True):
        assert result.outcome == (UNCHANGED if first.outcome == ACCEPTED else REJECTED)
        assert (result.position, result.elevator_id) == (first.position, first.elevator_id)


def test_the_same_machine_from_another_row_is_rejected(registry: Registry) -> None:
    """Under another request id the same content is unchanged; other content is a second machine."""
    serial = f"S-{number()}"
    same = row(serial)
    results = registry.national.imported(
        [named(same)], [named(same), named(row(serial, phase="LEGACY_PHASE_STOPPED"))]
    )
    assert [result.outcome for result in results] == [ACCEPTED, UNCHANGED, REJECTED]
    assert results[2].error.reason == "ELEVATOR_ALREADY_RECORDED"


def test_one_batch_may_name_a_machine_twice(registry: Registry) -> None:
    """Rows of a batch are handled side by side: one is first, the other finds it."""
    serial = f"T-{number()}"
    rows = [named(row(serial)), named(row(serial, phase="LEGACY_PHASE_SCRAPPED"))]
    results = registry.national.imported(rows)
    assert sorted(result.outcome for result in results) == [ACCEPTED, REJECTED]
    twice = named(row())
    assert sorted(one.outcome for one in registry.national.imported([twice, twice])) == [
        ACCEPTED,
        UNCHANGED,
    ]


def test_a_request_id_of_another_row_is_rejected(registry: Registry) -> None:
    """The id belongs to the row that had it first."""
    first = named(row())
    results = registry.national.imported([first], [{**first, "elevator": row()}])
    assert [result.error.reason for result in results] == ["", "REQUEST_ID_REUSED"]


def test_a_number_that_is_anothers_rejects_its_row(registry: Registry) -> None:
    """The certificate of one elevator is not another's: also when both come in one batch."""
    certificate = {"kind": "IDENTIFIER_KIND_USE_CERTIFICATE", "value": f"梯11闽D{number():05}(11)"}
    rows = [named(row(identifiers=[certificate])) for _ in range(3)]
    results = registry.national.imported(rows)
    assert Counter(result.outcome for result in results) == {ACCEPTED: 1, REJECTED: 2}
    reasons = {result.error.reason for result in results} - {""}
    assert reasons <= {"IDENTIFIER_TAKEN", "IDENTIFIER_BEING_CLAIMED"}


def test_a_dry_run_says_the_same_and_writes_nothing(registry: Registry) -> None:
    """validate_only."""
    rows, expected = mixed()
    head = registry.head
    results = registry.national.imported(rows, validate_only=True)
    assert [result.outcome for result in results] == [outcome for outcome, _, _ in expected]
    assert registry.head == head


def test_rows_of_another_province_are_rejected_one_by_one(registry: Registry) -> None:
    """福建 imports its own."""
    results = registry.fujian.imported([named(row()), named(row(place=AWAY)), named(row())])
    assert [result.error.reason for result in results] == ["", "OUT_OF_SCOPE", ""]


def test_a_row_that_was_imported_is_out_of_scope_for_others_still(registry: Registry) -> None:
    """Who has the very same row learns nothing of another province by sending it again."""
    away = [named(row(place=AWAY))]
    assert [result.outcome for result in registry.national.imported(away)] == [ACCEPTED]
    assert [result.error.reason for result in registry.fujian.imported(away)] == ["OUT_OF_SCOPE"]


def test_whoever_imports_a_register_again_changes_nothing(registry: Registry) -> None:
    """A row is the same row, also when a colleague sends it."""
    home = [named(row())]
    assert [result.outcome for result in registry.national.imported(home)] == [ACCEPTED]
    assert [result.outcome for result in registry.fujian.imported(home)] == [UNCHANGED]


def test_a_batch_that_is_too_large_is_refused(registry: Registry) -> None:
    """By the rule that it breaks; what came before it in the stream stands."""
    small, large = [named(row())], [named(row())] * 501
    requests = [
        request("ImportElevators", rows=rows).SerializeToString() for rows in (small, large)
    ]
    answers = registry.national.stream(requests)
    assert next(answers).results[0].outcome == ACCEPTED
    with pytest.raises(Refusal) as refusal:
        next(answers)
    assert (refusal.value.code, refusal.value.reason) == (
        StatusCode.INVALID_ARGUMENT,
        "INVALID_FIELDS",
    )
    assert ("rows", "repeated.max_items") in refusal.value.violations


@pytest.mark.parametrize("content", [b"", b"\xff\xff", b"\x0a\x05\x0a\x02\xc3\x28\x00"])
def test_a_batch_that_is_none_ends_its_stream(registry: Registry, content: bytes) -> None:
    """No rows, no message, text that is no UTF-8: INVALID_ARGUMENT."""
    with pytest.raises(Refusal) as refusal:
        list(registry.national.stream([content]))
    assert refusal.value.code is StatusCode.INVALID_ARGUMENT


def test_two_streams_with_the_same_rows_import_them_once(registry: Registry) -> None:
    """Each row is accepted by one of the streams, and unchanged for the other."""
    rows = [named(row()) for _ in range(300)]
    batches = [rows[start : start + 30] for start in range(0, len(rows), 30)]
    head = registry.head
    results: list[Sequence[Any]] = [(), ()]

    def work(which: int) -> None:
        caller = registry.caller("national" if which else "system")
        mine = batches if which else batches[::-1]
        results[which] = caller.imported(*mine)

    threads = [threading.Thread(target=work, args=(which,)) for which in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert registry.head == head + len(rows)
    by_row = Counter((one.row_id, one.outcome) for each in results for one in each)
    for one in rows:
        assert by_row[one["row_id"], ACCEPTED] == 1
        # the other stream's caller is another one, so under this id its row is not the first one
        assert by_row[one["row_id"], UNCHANGED] + by_row[one["row_id"], REJECTED] == 1


def test_a_log_that_fails_ends_the_stream_as_unavailable(
    registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rows without a result are sent again: UNAVAILABLE says so, INTERNAL would not."""
    rows = [named(row()) for _ in range(20)]

    async def fails(*_: object) -> Any:
        raise StoreUnavailable

    with monkeypatch.context() as patch:
        patch.setattr(registry.plant.store, "append", fails)
        with pytest.raises(Refusal) as refusal:
            registry.national.imported(rows)
    assert (refusal.value.code, refusal.value.reason) == (
        StatusCode.UNAVAILABLE,
        "LOG_UNAVAILABLE",
    )
    results = registry.national.imported(rows)
    assert {result.outcome for result in results} == {ACCEPTED}
