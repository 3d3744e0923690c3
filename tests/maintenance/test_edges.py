"""Values from the edges of every field, at every rpc of maintenance: an answer somebody foresaw."""

from collections.abc import Iterator
from typing import Any

import pytest
from google.protobuf.descriptor import FieldDescriptor
from google.type.date_pb2 import Date
from grpc import StatusCode

from tests.e2e.registry import Refusal, Registry
from tests.maintenance.asking import FACTS, asked
from tests.maintenance.staging import Staged, staged
from tests.maintenance.telling import HARBOUR, of, running

NOBODY_FORESAW = {StatusCode.INTERNAL, StatusCode.UNKNOWN}
DAYS = (
    Date(year=1, month=1, day=1),
    Date(year=9999, month=12, day=31),
    Date(year=2016, month=2, day=29),
    Date(year=2015, month=2, day=30),
    Date(),
)
NUMBERS = (0, 1, -1, 200, 10**6, 2**31 - 1)
TEXTS = ("", "\x00", "长" * 300, "2015-13", "uscc:1", "{}")


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Registry, Staged]]:
    """A server of its own, with everything that the calls are about."""
    with running(tmp_path_factory.mktemp("edges")) as registry:
        yield registry, staged(registry)


@pytest.mark.parametrize("rpc", FACTS)
def test_edges_are_foreseen(stage: tuple[Registry, Staged], rpc: str) -> None:
    """Each field of a good request in turn, and of what it holds, at each of its edges."""
    registry, on_stage = stage
    message = asked(on_stage, rpc)
    for edge in edges(message):
        assert outcome(registry, rpc, message) not in NOBODY_FORESAW, edge
    assert outcome(registry, rpc, message) is StatusCode.OK  # it is the good request again


def outcome(registry: Registry, rpc: str, message: Any) -> StatusCode:
    """How the server answers whoever may ask."""
    appeals = rpc in {"AppealRating", "WithdrawRatingAppeal"}
    caller = of(registry, "maintainer", HARBOUR) if appeals else registry.national
    try:
        caller.send(rpc, message)
    except Refusal as refusal:
        return refusal.code
    return StatusCode.OK


def edges(message: Any) -> Iterator[str]:
    """Puts one edge after another into the message, and what was there back again."""
    for field in message.DESCRIPTOR.fields:
        if field.name in {"request_id", "validate_only", "occurred_at"}:
            continue
        if field.label == FieldDescriptor.LABEL_REPEATED:
            continue
        if field.message_type is None or field.message_type.full_name == "google.type.Date":
            yield from _at_edges(message, field)
        elif message.HasField(field.name):
            yield from edges(getattr(message, field.name))


def _at_edges(message: Any, field: FieldDescriptor) -> Iterator[str]:
    before = type(message)()
    before.CopyFrom(message)
    for value in _values(field):
        if isinstance(value, Date):
            getattr(message, field.name).CopyFrom(value)
        else:
            setattr(message, field.name, value)
        yield f"{field.full_name} = {value!r}"
    message.CopyFrom(before)


def _values(field: FieldDescriptor) -> tuple[Any, ...]:
    match field.cpp_type:
        case FieldDescriptor.CPPTYPE_MESSAGE:
            return DAYS
        case FieldDescriptor.CPPTYPE_STRING:
            return TEXTS
        case FieldDescriptor.CPPTYPE_BOOL:
            return (False, True)
        case FieldDescriptor.CPPTYPE_ENUM:
            return (0, 1, 99)
        case _:
            return NUMBERS
