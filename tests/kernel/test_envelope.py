"""The envelope in its compact form: nothing is lost, and foreign bytes are told."""

from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.kernel.clock import from_micros, micros
from services.kernel.envelope import Actor, ForeignMeta, Meta, decode_meta, encode_meta

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
MOMENTS = st.datetimes(timezones=st.just(UTC))
METAS = st.builds(
    Meta,
    occurred_at=MOMENTS,
    actor=st.builds(Actor, TEXT, TEXT, TEXT),
    request_id=st.uuids(),
    request_digest=st.binary(max_size=20),
    correlation_id=st.none() | st.uuids(),
    causation_id=st.none() | st.uuids(),
    traceparent=TEXT,
    elevator_id=TEXT,
    division=TEXT,
)


@given(METAS)
def test_what_is_packed_is_unpacked(meta: Meta) -> None:
    """Every field, of any content."""
    assert decode_meta(encode_meta(meta)) == meta


def test_the_packed_form_is_a_contract() -> None:
    """These bytes stand in logs: they must be readable for ever."""
    packed = (
        b'{"o":1443672000000007,"a":["province","fj","35"],'
        b'"r":"00000000000000000000000000000001","h":"AAE=",'
        b'"c":"00000000000000000000000000000002","k":"00000000000000000000000000000003",'
        b'"t":"00-a-b-01","e":"x7","v":"3501"}'
    )
    meta = Meta(
        datetime(2015, 10, 1, 4, 0, 0, 7, UTC),
        Actor("province", "fj", "35"),
        UUID(int=1),
        b"\0\1",
        UUID(int=2),
        UUID(int=3),
        "00-a-b-01",
        "x7",
        "3501",
    )
    assert encode_meta(meta) == packed
    assert decode_meta(packed) == meta


def test_empty_fields_take_no_room() -> None:
    """Three fields are all that every fact has."""
    meta = Meta(from_micros(0), Actor("system", "s"), UUID(int=1))
    assert encode_meta(meta) == b'{"o":0,"a":["system","s",""],"r":"%032d"}' % 1


@pytest.mark.parametrize(
    "data",
    [
        b"", b"\xff", b"null", b"[]", b"7", b"{}", b'{"o":0}', b'{"o":"x","a":["a","b"],"r":"1"}',
        b'{"o":0,"a":7,"r":"00000000000000000000000000000001"}', b'{"o":0,"a":["a","b"],"r":7}',
        b'{"o":0,"a":["a","b"],"r":"xyz"}', b'{"o":0,"a":["a","b","c","d"],"r":"%032d"}' % 1,
        b'{"o":9223372036854775807,"a":["a","b"],"r":"%032d"}' % 1,
        b'{"o":0,"a":["a","b"],"r":"%032d","h":"A"}' % 1,
    ],
)  # fmt: skip
def test_foreign_bytes_are_told(data: bytes) -> None:
    """One error, whatever is wrong with them."""
    with pytest.raises(ForeignMeta):
        decode_meta(data)


@given(MOMENTS)
def test_microseconds_are_exact(at: datetime) -> None:
    """From the year 1 to the year 9999."""
    assert from_micros(micros(at)) == at


def test_a_moment_without_zone_has_no_microseconds() -> None:
    """Nobody could say which moment it is."""
    with pytest.raises(TypeError):
        micros(datetime(2026, 1, 1))  # noqa: DTZ001 -- the very point
