"""Calls through the real server: who gets in, what is told, and what a call leaves behind."""

import asyncio
import gc
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import grpc
import pytest
from google.rpc import error_details_pb2
from prometheus_client import CollectorRegistry

from services.kernel.clock import SystemClock
from services.kernel.envelope import decode_meta
from services.kernel.errors import StoreFull, StoreUnavailable
from services.kernel.server.app import Listening, Server
from services.kernel.server.rpc import Service
from services.pb.registry.v1 import elevator_import_pb2, party_service_pb2
from services.pb.registry.v1.elevator_responsibility_pb2 import AppointSafetyOfficerRequest
from services.pb.registry.v1.elevator_service_pb2_grpc import ElevatorServiceStub
from services.pb.registry.v1.elevator_values_pb2 import (
    LEGACY_PHASE_IN_USE,
    LegacyElevator,
    SafetyOfficer,
)
from services.pb.registry.v1.party_pb2 import PriceEntry
from services.registry.servicer import ELEVATOR_SERVICE
from services.wiring import pipeline
from tests.kernel.running import REGISTER, Running, party, refused, running, selection
from tests.kernel.stores import DoorStore, Gate

pytestmark = pytest.mark.usefixtures("logging_as_before")

Code = grpc.StatusCode


@pytest.fixture
def store() -> DoorStore:
    return DoorStore(SystemClock())


@pytest.fixture
async def registry(tmp_path: Path, store: DoorStore) -> AsyncIterator[Running]:
    async with running(tmp_path, store) as registry:
        yield registry


async def test_a_write_is_answered_with_its_receipt(registry: Running) -> None:
    """Key, etag, position and types."""
    answer = await registry.parties.RegisterParty(party(), metadata=registry.caller())
    assert answer.party_id == "register:test:1"
    assert (answer.receipt.etag, answer.receipt.position) == ("0", 1)
    assert list(answer.receipt.event_types) == ["registry.PartyRegistered.v1"]


async def test_a_repeated_call_says_that_it_is_one(registry: Running) -> None:
    """The same bytes again: the same receipt, replayed."""
    request = party()
    first = await registry.parties.RegisterParty(request, metadata=registry.caller())
    again = await registry.parties.RegisterParty(request, metadata=registry.caller())
    assert again.receipt.replayed
    assert again.receipt.position == first.receipt.position


async def test_another_caller_with_the_same_bytes_is_another_request(registry: Running) -> None:
    """Who calls is part of what was asked."""
    request = party()
    await registry.parties.RegisterParty(request, metadata=registry.caller())
    other = registry.caller("province", division="35")
    told = await refused(registry.parties.RegisterParty(request, metadata=other))
    assert (told.code, told.reason) == (Code.ALREADY_EXISTS, "REQUEST_ID_REUSED")


# -- bad input ------------------------------------------------------------------------------------------


async def test_garbage_bytes_are_refused(registry: Running) -> None:
    """They are no message at all."""
    told = await refused(registry.raw(REGISTER)(b"\xff\xff\xff", metadata=registry.caller()))
    assert (told.code, told.reason) == (Code.INVALID_ARGUMENT, "MALFORMED_MESSAGE")
    (violation,) = told.of(error_details_pb2.BadRequest).field_violations
    assert violation.field == "(message)"


async def test_a_message_of_another_method_is_refused(registry: Running) -> None:
    """It may be readable, but its rules do not hold."""
    raw = selection().SerializeToString()
    told = await refused(registry.raw(REGISTER)(raw, metadata=registry.caller()))
    assert told.code is Code.INVALID_ARGUMENT


async def test_every_wrong_field_is_named(registry: Running) -> None:
    """With its path, its rule, and words in two languages."""
    wrong = party(request_id="7", name="", kinds=[0])
    told = await refused(registry.parties.RegisterParty(wrong, metadata=registry.caller()))
    assert (told.code, told.reason) == (Code.INVALID_ARGUMENT, "INVALID_FIELDS")
    violations = told.of(error_details_pb2.BadRequest).field_violations
    assert {one.field for one in violations} == {"request_id", "name", "kinds[0]"}
    assert "string.uuid" in {one.reason for one in violations}
    assert told.of(error_details_pb2.LocalizedMessage).locale == "zh-CN"


async def test_very_many_wrong_fields_fit_into_one_answer(registry: Running) -> None:
    """gRPC would refuse the refusal otherwise: only the first ones are named."""
    request = party_service_pb2.PublishPriceListRequest(
        request_id=str(uuid4()), party_id="register:test:1", entries=[PriceEntry()] * 2000
    )
    maker = registry.caller("maintainer", party_id="register:test:1")
    told = await refused(registry.parties.PublishPriceList(request, metadata=maker))
    assert (told.code, told.reason) == (Code.INVALID_ARGUMENT, "INVALID_FIELDS")
    violations = told.of(error_details_pb2.BadRequest).field_violations
    assert [one.field for one in violations][:2] == ["effective_from", "entries[0].entry_number"]


async def test_a_message_of_ten_megabytes_is_refused(registry: Running) -> None:
    """In words, before it is read; one that is larger still is cut off by gRPC itself."""
    big = b"\x00" * 10_000_000
    told = await refused(registry.raw(REGISTER)(big, metadata=registry.caller()))
    assert (told.code, told.reason) == (Code.RESOURCE_EXHAUSTED, "MESSAGE_TOO_LARGE")
    told = await refused(registry.raw(REGISTER)(2 * big, metadata=registry.caller()))
    assert (told.code, told.details) == (Code.RESOURCE_EXHAUSTED, [])


async def test_a_method_that_is_not_there_is_unimplemented(registry: Running) -> None:
    """Nobody serves it."""
    told = await refused(registry.raw(REGISTER + "Twice")(b"", metadata=registry.caller()))
    assert told.code is Code.UNIMPLEMENTED


@pytest.mark.parametrize("name", ["x-correlation-id", "x-causation-id"])
async def test_a_chain_id_that_is_none_is_refused(registry: Running, name: str) -> None:
    """It would enter the log."""
    metadata = [*registry.caller(), (name, "7")]
    told = await refused(registry.parties.RegisterParty(party(), metadata=metadata))
    assert told.code is Code.INVALID_ARGUMENT
    assert told.of(error_details_pb2.BadRequest).field_violations[0].field == name


async def test_a_broken_rule_is_a_failed_precondition(registry: Running) -> None:
    """With reason, facts, and a message in Chinese."""
    await registry.elevators.RecordSelection(
        request := selection(), metadata=registry.caller("province", division="35")
    )
    again = selection(serial_number=request.serial_number)
    told = await refused(registry.elevators.RecordSelection(again, metadata=registry.caller()))
    assert told.reason == "ELEVATOR_ALREADY_RECORDED"
    assert told.of(error_details_pb2.ErrorInfo).domain == "elevators"
    assert told.of(error_details_pb2.LocalizedMessage).message


@pytest.mark.parametrize("seconds", [2**62, -(2**62), 253402300800])
async def test_a_time_that_is_no_moment_is_refused(registry: Running, seconds: int) -> None:
    """However far out it lies."""
    request = party()
    request.occurred_at.seconds = seconds
    told = await refused(registry.parties.RegisterParty(request, metadata=registry.caller()))
    assert told.code is Code.INVALID_ARGUMENT
    assert told.of(error_details_pb2.BadRequest).field_violations[0].field == "occurred_at"


async def test_a_fact_of_the_future_is_refused(registry: Running) -> None:
    """Nothing has happened yet."""
    request = party()
    request.occurred_at.FromDatetime(SystemClock().now() + timedelta(hours=1))
    told = await refused(registry.parties.RegisterParty(request, metadata=registry.caller()))
    assert (told.code, told.reason) == (Code.INVALID_ARGUMENT, "OCCURRED_IN_FUTURE")


async def test_a_stale_etag_is_aborted(registry: Running) -> None:
    """The caller reads again, then decides."""
    await registry.parties.RegisterParty(party(), metadata=registry.caller())
    request = party(etag="7", division="350200")
    told = await refused(registry.parties.RegisterParty(request, metadata=registry.caller()))
    assert (told.code, told.reason) == (Code.ABORTED, "STALE_ETAG")


async def test_a_trial_writes_nothing(registry: Running, store: DoorStore) -> None:
    """It says what would happen; the thing has no etag yet."""
    request = party(validate_only=True)
    answer = await registry.parties.RegisterParty(request, metadata=registry.caller())
    assert list(answer.receipt.event_types) == ["registry.PartyRegistered.v1"]
    assert (answer.receipt.etag, await store.head()) == ("", 0)


# -- who calls --------------------------------------------------------------------------------------------


async def test_a_call_without_token_is_unauthenticated(registry: Running) -> None:
    """Where the public may not call."""
    told = await refused(registry.parties.RegisterParty(party()))
    assert (told.code, told.reason) == (Code.UNAUTHENTICATED, "TOKEN_MISSING")


async def test_the_public_reads_without_token(registry: Running) -> None:
    """Where the method is open to it."""
    await registry.parties.RegisterParty(party(), metadata=registry.caller())
    request = party_service_pb2.GetPartyRequest(party_id="register:test:1")
    assert (await registry.parties.GetParty(request)).party.name == "东方电梯厂"
    assert registry.calls[-1]["role"] == "public"


@pytest.mark.parametrize("header", ["nonsense", "Bearer ", "Bearer a.b.c", "Basic dTpw"])
async def test_a_malformed_token_is_unauthenticated(registry: Running, header: str) -> None:
    """Also where no token at all would do."""
    request = party_service_pb2.GetPartyRequest(party_id="register:test:1")
    call = registry.parties.GetParty(request, metadata=[("authorization", header)])
    assert (await refused(call)).code is Code.UNAUTHENTICATED


async def test_an_expired_token_is_unauthenticated(registry: Running) -> None:
    """It was good an hour ago."""
    token = registry.issuer.issue("national", "hq", lifetime=timedelta(hours=-1))
    metadata = [("authorization", f"Bearer {token}")]
    told = await refused(registry.parties.RegisterParty(party(), metadata=metadata))
    assert (told.code, told.reason) == (Code.UNAUTHENTICATED, "TOKEN_EXPIRED")


async def test_a_role_that_may_not_call_is_denied_before_the_message_is_read(
    registry: Running,
) -> None:
    """Garbage or not."""
    call = registry.raw(REGISTER)(b"\xff", metadata=registry.caller("auditor"))
    told = await refused(call)
    assert (told.code, told.reason) == (Code.PERMISSION_DENIED, "ROLE_NOT_ALLOWED")


async def test_a_foreign_province_is_denied(registry: Running) -> None:
    """Guangdong does not record what is bought for Fujian."""
    metadata = registry.caller("province", division="44")
    told = await refused(registry.elevators.RecordSelection(selection(), metadata=metadata))
    assert (told.code, told.reason) == (Code.PERMISSION_DENIED, "OUT_OF_SCOPE")


# -- what a call leaves behind ----------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["mine-7", ""])
async def test_the_answer_to_a_read_names_its_request(registry: Running, name: str) -> None:
    """In the trailing metadata, by the caller's header or a fresh id; a write brought its own."""
    await registry.parties.RegisterParty(party(), metadata=registry.caller())
    request = party_service_pb2.GetPartyRequest(party_id="register:test:1")
    call = registry.parties.GetParty(request, metadata=[("x-request-id", name)] if name else [])
    await call
    told = dict(iter(await call.trailing_metadata()))["x-request-id"]
    assert told == (name or str(UUID(told)))
    assert registry.calls[-1]["request_id"] == told


async def test_a_refusal_names_its_request(registry: Running) -> None:
    """By the caller's own header where the message was not read, else by a fresh id."""
    told = await refused(
        registry.parties.RegisterParty(party(), metadata=[("x-request-id", "mine-7")])
    )
    assert told.trailing["x-request-id"] == "mine-7"
    told = await refused(registry.parties.RegisterParty(party()))
    assert UUID(told.trailing["x-request-id"]).version == 4


async def test_a_call_is_one_line_in_the_log(registry: Running) -> None:
    """Method, code, who, which request, and where in the national log it stands."""
    request = party()
    await registry.parties.RegisterParty(request, metadata=registry.caller())
    (line,) = registry.calls
    assert line.pop("ms") > 0
    assert line.pop("time")
    assert line == {
        "level": "info",
        "logger": "rpc",
        "event": "rpc",
        "method": "elevators.registry.v1.PartyService/RegisterParty",
        "code": "OK",
        "reason": "",
        "request_id": request.request_id,
        "role": "national",
        "subject": "test-national",
        "position": 1,
    }


async def test_a_refused_call_is_one_line_too(registry: Running) -> None:
    """With code and reason, and the same request id that the caller was told."""
    told = await refused(registry.parties.RegisterParty(party()))
    (line,) = await registry.finished()
    assert (line["code"], line["reason"]) == ("UNAUTHENTICATED", "TOKEN_MISSING")
    assert line["request_id"] == told.trailing["x-request-id"]


async def test_calls_are_counted_by_method_and_code(registry: Running) -> None:
    """For Prometheus."""
    await registry.parties.RegisterParty(party(), metadata=registry.caller())
    for _ in range(2):
        await refused(registry.parties.RegisterParty(party()))
    await registry.finished(3)

    def counted(code: str) -> float | None:
        method = "elevators.registry.v1.PartyService/RegisterParty"
        labels = {"method": method, "code": code}
        return registry.metrics.get_sample_value("elevators_rpc_calls_total", labels)

    assert (counted("OK"), counted("UNAUTHENTICATED"), counted("INTERNAL")) == (1, 2, None)


async def test_personal_data_is_in_neither_log_nor_events(
    registry: Running, store: DoorStore
) -> None:
    """The officer's name and telephone leave the message only as what the vault made of them."""
    caller = registry.caller()
    made = await registry.elevators.RecordSelection(selection(), metadata=caller)
    officer = SafetyOfficer(person_id="person:7", name="李强", phone="13800000000")
    appoint = AppointSafetyOfficerRequest(
        request_id=str(uuid4()), elevator_id=made.elevator_id, officer=officer
    )
    await registry.elevators.AppointSafetyOfficer(appoint, metadata=caller)
    wrong = AppointSafetyOfficerRequest(
        request_id="7", elevator_id=made.elevator_id, officer=officer
    )
    told = await refused(registry.elevators.AppointSafetyOfficer(wrong, metadata=caller))
    events = (await store.read_all(0, 100)).events
    written = b"".join(one.data + one.meta for one in events) + registry.lines.getvalue()
    for secret in ("李强", "13800000000"):
        assert secret.encode() not in written
        assert secret.encode("unicode-escape") not in written
        assert secret not in told.message
    assert b"person:7" in written


async def test_the_digest_of_a_request_does_not_depend_on_personal_data(tmp_path: Path) -> None:
    """Whoever holds the log cannot try names against it."""
    digests = []
    for name in ("李强", "王芳"):
        store = DoorStore(SystemClock())
        async with running(tmp_path, store) as registry:
            caller = registry.caller()
            bought = selection(serial_number="SN-1")
            made = await registry.elevators.RecordSelection(bought, metadata=caller)
            appoint = AppointSafetyOfficerRequest(
                request_id="11111111-1111-4111-8111-111111111111",
                elevator_id=made.elevator_id,
                officer=SafetyOfficer(person_id="person:7", name=name),
            )
            await registry.elevators.AppointSafetyOfficer(appoint, metadata=caller)
        (last,) = (await store.read_all(1, 100)).events
        digests.append(decode_meta(last.meta).request_digest)
    assert digests[0] == digests[1] != b""


# -- when something goes wrong -------------------------------------------------------------------------------


async def _fail(error: Exception) -> None:
    raise error


@pytest.mark.parametrize(
    ("error", "code", "reason"),
    [
        (StoreUnavailable("10.0.0.7:2113"), Code.UNAVAILABLE, "LOG_UNAVAILABLE"),
        (StoreFull("/var/lib/elevators"), Code.RESOURCE_EXHAUSTED, "LOG_FULL"),
        (ValueError("password=hunter2"), Code.INTERNAL, "INTERNAL"),
    ],
)
async def test_an_error_of_ours_shows_nothing_of_ours(
    registry: Running, store: DoorStore, error: Exception, code: Code, reason: str
) -> None:
    """The code says what to do; addresses, paths and values stay here."""
    store.before_append = lambda: _fail(error)
    told = await refused(registry.parties.RegisterParty(party(), metadata=registry.caller()))
    assert (told.code, told.reason) == (code, reason)
    assert str(error) not in told.message
    assert str(error).encode() not in told.trailing["grpc-status-details-bin"]


async def test_what_nobody_foresaw_is_written_down(registry: Running, store: DoorStore) -> None:
    """With its traceback, under the request id that the caller was told."""
    store.before_append = lambda: _fail(ValueError("surprise"))
    told = await refused(registry.parties.RegisterParty(party(), metadata=registry.caller()))
    (line,) = [line for line in registry.logged if line["event"] == "unforeseen"]
    assert "ValueError: surprise" in line["exception"]
    assert line["request_id"] == told.trailing["x-request-id"]
    assert line["request_id"] in told.message


async def test_a_call_without_deadline_gets_ours(tmp_path: Path, store: DoorStore) -> None:
    """A store that never answers does not hold a caller for ever."""
    store.before_append = Gate()
    async with running(tmp_path, store, default_deadline_seconds=0.05) as registry:
        call = registry.parties.RegisterParty(party(), metadata=registry.caller())
        told = await refused(call)
    assert (told.code, told.reason) == (Code.DEADLINE_EXCEEDED, "DEADLINE_PASSED")


async def test_a_callers_own_deadline_counts(tmp_path: Path, store: DoorStore) -> None:
    """Its call ends here too, and is logged."""
    store.before_append = gate = Gate()
    async with running(tmp_path, store) as registry:
        call = registry.parties.RegisterParty(party(), metadata=registry.caller(), timeout=0.3)
        assert (await refused(call)).code is Code.DEADLINE_EXCEEDED
        assert gate.reached.is_set()
        await registry.finished()
        assert registry.calls[0]["code"] in {"CANCELLED", "DEADLINE_EXCEEDED"}


async def test_a_callers_cancelling_is_logged(registry: Running, store: DoorStore) -> None:
    """As CANCELLED; the work stops."""
    store.before_append = gate = Gate()
    call = registry.parties.RegisterParty(party(), metadata=registry.caller())
    waiting = asyncio.ensure_future(call)
    await gate.reached.wait()
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    await registry.finished()
    assert registry.calls[0]["code"] == "CANCELLED"


# -- streams --------------------------------------------------------------------------------------------------


def batch(*rows: Any) -> elevator_import_pb2.ImportElevatorsRequest:
    return elevator_import_pb2.ImportElevatorsRequest(rows=rows)


def row(number: int) -> elevator_import_pb2.ImportRow:
    elevator = selection(serial_number=f"SN-{number}")
    return elevator_import_pb2.ImportRow(
        request_id=str(uuid4()),
        row_id=str(number),
        elevator=LegacyElevator(
            source_register="test",
            phase=LEGACY_PHASE_IN_USE,
            maker=elevator.maker,
            serial_number=elevator.serial_number,
            place=elevator.place,
        ),
    )


def once(*requests: Any) -> Iterator[Any]:
    return iter(requests)


async def test_a_stream_answers_batch_by_batch(registry: Running) -> None:
    """A result per row, and one line in the log for the whole."""
    call = registry.elevators.ImportElevators(
        once(batch(row(1), row(2)), batch(row(3))), metadata=registry.caller()
    )
    answers = [[one.outcome for one in answer.results] async for answer in call]
    accepted = elevator_import_pb2.IMPORT_OUTCOME_ACCEPTED
    assert answers == [[accepted, accepted], [accepted]]
    await registry.finished()
    assert [(line["code"], line["position"]) for line in registry.calls] == [("OK", 3)]


async def test_a_stream_ends_at_garbage(registry: Running) -> None:
    """With what was wrong."""
    method = "/elevators.registry.v1.ElevatorService/ImportElevators"
    channel: Any = registry.channel  # its stubs insist on serializers
    call = channel.stream_stream(method)(once(b"\xff"), metadata=registry.caller())
    told = await refused(call.read())
    assert (told.code, told.reason) == (Code.INVALID_ARGUMENT, "MALFORMED_MESSAGE")


async def test_a_stream_needs_a_caller(registry: Running) -> None:
    """Before its first message."""
    call = registry.elevators.ImportElevators(once(batch(row(1))))
    assert (await refused(call.read())).code is Code.UNAUTHENTICATED


async def test_a_log_that_is_full_ends_a_stream_as_such(
    registry: Running, store: DoorStore
) -> None:
    """Rows are handled side by side, so it comes as a group of errors: it is told as one."""
    store.before_append = lambda: _fail(StoreFull("no space"))
    call = registry.elevators.ImportElevators(
        once(batch(row(1), row(2))), metadata=registry.caller()
    )
    told = await refused(call.read())
    assert (told.code, told.reason) == (Code.RESOURCE_EXHAUSTED, "LOG_FULL")


async def test_a_stream_that_is_left_is_logged_as_cancelled(
    registry: Running, store: DoorStore
) -> None:
    """In mid-batch."""
    store.before_append = gate = Gate()
    call = registry.elevators.ImportElevators(once(batch(row(1))), metadata=registry.caller())
    reading = asyncio.create_task(call.read())
    await gate.reached.wait()
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    await registry.finished()
    assert registry.calls[0]["code"] == "CANCELLED"


async def test_a_stream_is_logged_as_cancelled_when_its_answer_is_what_waits(
    registry: Running,
) -> None:
    """Nobody reads it, so it stands between two answers when the caller leaves."""

    async def endless(_messages: Any, _call: Any) -> AsyncIterator[Any]:
        while True:
            result = elevator_import_pb2.ImportRowResult(row_id="x" * 100_000)
            yield elevator_import_pb2.ImportElevatorsResponse(results=[result])

    service = Service(ELEVATOR_SERVICE, {}, {"ImportElevators": endless})
    passing = pipeline(registry.plant, CollectorRegistry())
    server = Server([service], passing, registry.plant.store, Listening("127.0.0.1:0"))
    port = await server.start()
    async with grpc.aio.insecure_channel(f"127.0.0.1:{port}") as channel:
        stub: Any = ElevatorServiceStub(channel)  # type: ignore[no-untyped-call]
        call = stub.ImportElevators(once(batch(row(1))), metadata=registry.caller())
        await call.read()
        call.cancel()
        await registry.finished()
    await server.drain()
    assert [line["code"] for line in registry.calls] == ["CANCELLED"]


@pytest.mark.parametrize("content", [party(), party(party_id="")], ids=["refused", "invalid"])
async def test_a_refused_call_is_let_go_at_once(registry: Running, content: Any) -> None:
    """No garbage collection is needed: gRPC counts what is held and refuses further calls."""
    gc.collect()
    gc.disable()
    try:
        for _ in range(200):
            with pytest.raises(grpc.aio.AioRpcError):
                await registry.parties.RegisterParty(content)
        held = [one for one in gc.get_objects() if isinstance(one, grpc.aio.AbortError)]
    finally:
        gc.enable()
    assert len(held) < 50
