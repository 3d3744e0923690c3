"""Whatever bytes come in, the answer is one that somebody foresaw: never INTERNAL, never UNKNOWN."""

import random
from collections.abc import Callable
from typing import Any

import pytest
from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass
from grpc import StatusCode
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.e2e.people import AGENCY, COMMITTEE, INSTALLER, MAKER, PLATFORM, life
from tests.e2e.registry import METHODS, Refusal, Registry, on

UNARY = sorted(name for name, method in METHODS.items() if not method.client_streaming)
BATCHES = sorted(
    name
    for name, method in METHODS.items()
    if method.client_streaming and "items" in method.input_type.fields_by_name
)
NOBODY_FORESAW = {StatusCode.INTERNAL, StatusCode.UNKNOWN}
TEXTS = (
    *("", " ", "\x00", "a\x00b", "长" * 300, "-1", "9" * 64, "梯11闽D3622(14)", "100361"),
    *("350203", "350000", "659001", "000000", "３５０２０３", "\u202e", "🛗", "[sealed]", PLATFORM),
    *("person:1", "foreign:DE-1", "committee:350203-1", "register:x:1", "../..", "%s", "G000001"),
    *("3110", "2014", '{"person_id":"x","box":"y"}', "TS2310-1"),
    *(party["party_id"] for party in (MAKER, INSTALLER, AGENCY, COMMITTEE)),
)
NUMBERS = (0, 1, -1, 2, 28, 31, 99, 2015, 9999, 10_000, 2**31 - 1, -(2**31))
LARGE = (*NUMBERS, 2**63 - 1, -(2**63), 1_400_000_000, 253_402_300_799, -62_135_596_800)
FLOATS = (0.0, -1.0, 1e308, 5e-324, float("inf"), float("nan"), 89.9, 181.0)

EDGES: dict[int, tuple[Any, ...]] = {
    FieldDescriptor.CPPTYPE_STRING: TEXTS,
    FieldDescriptor.CPPTYPE_BOOL: (False, True),
    FieldDescriptor.CPPTYPE_INT32: NUMBERS,
    FieldDescriptor.CPPTYPE_INT64: LARGE,
    FieldDescriptor.CPPTYPE_DOUBLE: FLOATS,
}
FINAL = frozenset({"Scrap", "Deregister", "Relocate"})
"""Acts that would end the elevators for all messages after."""
UUID = "6f1a2f0e-6c1f-4d6e-9a52-{:012x}"

FUZZ = settings(
    max_examples=250,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture(scope="module")
def ids(registry: Registry) -> list[str]:
    """Elevators that the messages may hit."""
    stories = [life(registry).until_registered() for _ in range(3)]
    stories[0].suspend(on(2014, 4, 1))
    stories[1].seal(on(2014, 4, 1))
    return [story.id for story in stories]


@FUZZ
@given(rpc=st.sampled_from(UNARY), content=st.binary(max_size=200))
def test_any_bytes_at_any_rpc(registry: Registry, rpc: str, content: bytes) -> None:
    """Random bytes are refused, or are an empty message with unknown fields."""
    _send(registry, rpc, content)


@settings(FUZZ, max_examples=800)
@given(rpc=st.sampled_from(UNARY), seed=st.integers(0, 2**32))
def test_any_message_at_any_rpc(registry: Registry, ids: list[str], rpc: str, seed: int) -> None:
    """Messages of the right kind, filled with values from the edges of every field's range."""
    _send(registry, rpc, _message(rpc, seed, ids).SerializeToString())


@FUZZ
@given(rpc=st.sampled_from(UNARY), seed=st.integers(0, 2**32), data=st.data())
def test_any_damaged_message_at_any_rpc(
    registry: Registry, ids: list[str], rpc: str, seed: int, data: st.DataObject
) -> None:
    """A message with bytes changed, cut off or repeated."""
    content = bytearray(_message(rpc, seed, ids).SerializeToString())
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, max(len(content) - 1, 0)))
        match data.draw(st.sampled_from(["change", "cut", "repeat"])):
            case "change":
                content[at : at + 1] = bytes([data.draw(st.integers(0, 255))])
            case "cut":
                del content[at:]
            case _:
                content += content[at:]
    _send(registry, rpc, bytes(content))


@FUZZ
@given(seed=st.integers(0, 2**32))
def test_any_rows_in_an_import(registry: Registry, ids: list[str], seed: int) -> None:
    """A row is judged by itself: the stream of a readable batch does not end."""
    chance = _chance(seed)
    batch: Any = GetMessageClass(METHODS["ImportElevators"].input_type)()
    for index in range(chance.randint(1, 5)):
        row = batch.rows.add()
        _fill(row, chance, ids, 0)
        row.row_id = f"{index}"
    [answer] = registry.national.stream([batch.SerializeToString()])
    assert [one.row_id for one in answer.results] == [one.row_id for one in batch.rows]


@FUZZ
@given(rpc=st.sampled_from(BATCHES), seed=st.integers(0, 2**32))
def test_any_items_in_a_batch(registry: Registry, ids: list[str], rpc: str, seed: int) -> None:
    """An item is judged by itself, in every batch: each gets its result, in their order."""
    batch: Any = _message(rpc, seed, ids)
    if not batch.items:
        batch.items.add()
    try:
        [answer] = registry.national.stream([batch.SerializeToString()], rpc)
    except Refusal as refusal:
        assert refusal.reason == "ROLE_NOT_ALLOWED"  # noqa: PT017 -- it is the whole call's
        return
    assert [one.request_id for one in answer.results] == [one.request_id for one in batch.items]
    assert all(one.error.reason != "INTERNAL" for one in answer.results)


@FUZZ
@given(seed=st.integers(0, 2**32))
def test_any_first_message_of_a_subscription(registry: Registry, ids: list[str], seed: int) -> None:
    """It is refused for what is wrong with it, or it is a subscription that ends without credits."""
    message: Any = _message("Subscribe", seed, ids)
    message.credits = min(message.credits, 0)
    try:
        assert all(
            one.token
            for one in registry.national.stream([message.SerializeToString()], "Subscribe")
        )
    except Refusal as refusal:
        assert refusal.code not in NOBODY_FORESAW  # noqa: PT017 -- either is fine


def test_nothing_of_it_was_unforeseen(registry: Registry, ids: list[str]) -> None:
    """The log has no traceback, and the server serves."""
    assert registry.national.GetElevator(elevator_id=ids[0]).elevator.elevator_id == ids[0]
    assert b"unforeseen" not in registry.logged()


def _send(registry: Registry, rpc: str, content: bytes) -> None:
    for caller in (registry.national, registry.caller("manufacturer", party_id=MAKER["party_id"])):
        try:
            caller.send_raw(rpc, content)
        except Refusal as refusal:
            if refusal.code in NOBODY_FORESAW or not refusal.reason:
                raise


def _message(rpc: str, seed: int, ids: list[str]) -> Message:
    message: Any = GetMessageClass(METHODS[rpc].input_type)()
    _fill(message, _chance(seed), ids, 0)
    if rpc in FINAL:
        message.validate_only = True
    made: Message = message
    return made


def _fill(message: Any, chance: random.Random, ids: list[str], depth: int) -> None:
    """Most fields of the message, well formed where the name says how, else from the edges."""
    for field in message.DESCRIPTOR.fields:
        if chance.random() < 0.2 and field.name not in {"request_id", "elevator_id"}:
            continue
        if field.name == "min_position":
            continue  # a question waits for what it names, however far away that is
        if field.message_type is not None and field.message_type.GetOptions().map_entry:
            getattr(message, field.name)[chance.choice(TEXTS)] = chance.choice(TEXTS)
        elif field.label == FieldDescriptor.LABEL_REPEATED:
            for _ in range(chance.randint(0, 2)):
                _add(getattr(message, field.name), field, chance, ids, depth)
        elif field.message_type is not None:
            if depth < 4:
                inner = getattr(message, field.name)
                inner.SetInParent()
                _fill(inner, chance, ids, depth + 1)
        else:
            setattr(message, field.name, _value(field, chance, ids))


def _add(
    values: Any, field: FieldDescriptor, chance: random.Random, ids: list[str], depth: int
) -> None:
    if field.message_type is None:
        values.append(_value(field, chance, ids))
    elif depth < 4:
        _fill(values.add(), chance, ids, depth + 1)


def _value(field: FieldDescriptor, chance: random.Random, ids: list[str]) -> Any:
    if field.name in WELL_FORMED and chance.random() < 0.9:
        return WELL_FORMED[field.name](chance, ids)
    if field.enum_type is not None:
        known = [one.number for one in field.enum_type.values]
        return chance.choice(known * 4 + [99, -1])
    if field.cpp_type == FieldDescriptor.CPPTYPE_STRING and chance.random() < 0.7:
        return "1" if chance.random() < 0.5 else PLATFORM
    return chance.choice(EDGES[field.cpp_type])


def _party(chance: random.Random, _: list[str]) -> str:
    return chance.choice((MAKER, INSTALLER, AGENCY, COMMITTEE))["party_id"]


WELL_FORMED: dict[str, Callable[[random.Random, list[str]], Any]] = {
    "request_id": lambda chance, _: UUID.format(chance.getrandbits(48)),
    "elevator_id": lambda chance, ids: chance.choice(ids),
    "party_id": _party,
    "division": lambda chance, _: chance.choice(["350203", "350200", "440305", "350202"]),
    "etag": lambda _, __: "",
    "year": lambda chance, _: chance.choice([1, 2013, 2015, 2019, 9999]),
    "month": lambda chance, _: chance.choice([1, 2, 12]),
    "day": lambda chance, _: chance.choice([1, 28, 31]),
    "seconds": lambda chance, _: chance.choice([1_400_000_000, 1_420_000_000, -62_135_596_800]),
    "nanos": lambda _, __: 0,
    "source_register": lambda _, __: "fuzz-1",
    "serial_number": lambda chance, _: f"F-{chance.randint(0, 3)}",
    "page_size": lambda chance, _: chance.randint(0, 1000),
}
"""Fields that must be well formed, nearly always, for anything behind them to be reached."""


def _chance(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 -- seeded on purpose
