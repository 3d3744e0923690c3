"""Messages to records and back: every kind of field, and nothing that does not correspond."""

from datetime import UTC, date, datetime
from enum import StrEnum
from itertools import count
from typing import Any

import pytest
from google.protobuf.timestamp_pb2 import Timestamp
from google.type.date_pb2 import Date
from hypothesis import given
from hypothesis import strategies as st
from pydantic import create_model

from services.kernel.decider import Record
from services.kernel.errors import FieldFault, InvalidFields
from services.kernel.sealed import Sealed
from services.kernel.server.translate import (
    Untranslatable,
    as_date_of,
    as_datetime,
    as_timestamp,
    to_message,
    to_record,
)
from tests.kernel.messages import (
    DATE,
    EVERYTHING,
    MANY,
    PERSONAL,
    TIMESTAMP,
    Colour,
    Everything,
    Inner,
    InnerMessage,
    Message,
    Person,
    PersonMessage,
    defined,
    field,
    mapping,
)

NOON = datetime(2015, 10, 1, 4, 0, 0, 7, UTC)
STAMP = Timestamp(seconds=1443672000, nanos=7000)
BOX = Sealed(person_id="person:7", box="AAAA")

READ = to_record(Everything, EVERYTHING)
WRITE = to_message(
    create_model("Clear", __base__=Record, **{  # type: ignore[call-overload]
        name: (info.annotation, info) for name, info in Everything.model_fields.items()
        if name != "person"
    }),
    EVERYTHING,
)  # fmt: skip

PAIRS: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"text": "电梯"}, {"text": "电梯"}),
    ({"flag": True}, {"flag": True}),
    ({"small": -7}, {"small": -7}),
    ({"big": 2**62}, {"big": 2**62}),
    ({"ratio": 0.63}, {"ratio": 0.63}),
    ({"maybe": "x"}, {"maybe": "x"}),
    ({"maybe": ""}, {"maybe": ""}),
    ({"maybe_number": 0}, {"maybe_number": 0}),
    ({"colour": 2}, {"colour": Colour.DARK_BLUE}),
    ({"inner": InnerMessage(name="a")}, {"inner": Inner(name="a")}),
    (
        {"inners": [InnerMessage(name="a", at=STAMP), InnerMessage(name="b")]},
        {"inners": (Inner(name="a", at=NOON), Inner(name="b"))},
    ),
    ({"texts": ["b", "a"]}, {"texts": ("b", "a")}),
    ({"colours": [1, 2, 1]}, {"colours": (Colour.RED, Colour.DARK_BLUE, Colour.RED)}),
    ({"labels": {"层": "18"}}, {"labels": {"层": "18"}}),
    ({"day": Date(year=2024, month=2, day=29)}, {"day": date(2024, 2, 29)}),
    ({"days": [Date(year=1, month=1, day=1)]}, {"days": (date(1, 1, 1),)}),
    ({"at": STAMP}, {"at": NOON}),
]


@pytest.mark.parametrize(("sent", "meant"), PAIRS, ids=lambda one: next(iter(one)))
def test_a_field_of_every_kind_is_read(sent: dict[str, Any], meant: dict[str, Any]) -> None:
    """And what is not sent is the record's default."""
    assert READ(Message(**sent)) == Everything(**meant)


@pytest.mark.parametrize(("sent", "meant"), PAIRS, ids=lambda one: next(iter(one)))
def test_a_field_of_every_kind_is_written(sent: dict[str, Any], meant: dict[str, Any]) -> None:
    """What is None is not set."""
    assert WRITE(Everything(**meant)) == Message(**sent)


def test_absent_is_not_zero() -> None:
    """An optional number that was not sent is None, one that was sent as zero is zero."""
    assert READ(Message()).maybe_number is None
    assert READ(Message(maybe_number=0)).maybe_number == 0


def test_an_unspecified_enum_is_none() -> None:
    """Zero means that nothing was said."""
    assert READ(Message(colour=0)).colour is None


def test_an_unknown_enum_number_is_refused() -> None:
    """A newer caller means something by it; dropping it would change what was said."""
    assert faults(Message(colour=99)) == [("colour", "enum")]
    assert faults(Message(colours=[1, 99])) == [("colours[1]", "enum")]
    assert faults(Message(colours=[0])) == [("colours[0]", "enum")]


def faults(message: Any, read: Any = READ) -> list[tuple[str, str]]:
    """Fields and rules that are refused."""
    with pytest.raises(InvalidFields) as refusal:
        read(message)
    return [(one.field, one.rule) for one in refusal.value.faults]


@pytest.mark.parametrize(
    "day",
    [
        Date(year=2023, month=2, day=31), Date(year=2023, month=2, day=29), Date(),
        Date(year=2023, month=13, day=1), Date(year=2023), Date(year=10_000, month=1, day=1),
        Date(year=-1, month=1, day=1), Date(year=2023, month=1, day=-1),
    ],
)  # fmt: skip
def test_a_day_that_is_none_is_refused(day: Date) -> None:
    """31 February, half a date, the year 10000; at its path, also deep inside."""
    ((path, rule),) = faults(Message(day=day))
    assert (path, rule.split("_")[0]) == ("day", "date")
    assert [one for one, _ in faults(Message(days=[Date(year=1, month=1, day=1), day]))] == [
        "days[1]"
    ]
    inners = [InnerMessage(name="a"), InnerMessage(name="b", day=day)]
    assert [one for one, _ in faults(Message(inners=inners))] == ["inners[1].day"]
    with pytest.raises(InvalidFields) as refusal:
        as_date_of(day, "as_of")
    assert refusal.value.field == "as_of"


@pytest.mark.parametrize(
    "at",
    [
        Timestamp(seconds=253402300800), Timestamp(seconds=-62135596801), Timestamp(nanos=-1),
        Timestamp(nanos=10**9), Timestamp(seconds=2**62), Timestamp(seconds=-(2**62)),
    ],
)  # fmt: skip
def test_a_moment_that_is_none_is_refused(at: Timestamp) -> None:
    """Before the year 1, after 9999, or with nanoseconds of another second; at its path."""
    assert [one for one, _ in faults(Message(at=at))] == ["at"]
    inners = [InnerMessage(name="a"), InnerMessage(name="b", at=at)]
    assert [one for one, _ in faults(Message(inners=inners))] == ["inners[1].at"]
    with pytest.raises(InvalidFields) as refusal:
        as_datetime(at, "occurred_at")
    assert refusal.value.faults == (FieldFault("occurred_at", "timestamp.range", "no such moment"),)


@pytest.mark.parametrize(
    "at",
    [datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, 59, 999_999, UTC)],
)
def test_the_first_and_the_last_moment_are_moments(at: datetime) -> None:
    """Years 1 and 9999 belong to time."""
    assert READ(Message(at=as_timestamp(at))).at == at


def test_what_is_below_a_microsecond_is_cut_off() -> None:
    """Never rounded into the next."""
    assert as_datetime(Timestamp(seconds=0, nanos=1999), "at") == datetime(
        1970, 1, 1, 0, 0, 0, 1, UTC
    )


@given(st.datetimes(timezones=st.just(UTC)))
def test_moments_survive_both_ways(at: datetime) -> None:
    """To the microsecond."""
    assert as_datetime(as_timestamp(at), "at") == at


def test_every_fault_is_told_at_once() -> None:
    """By the path that protovalidate would write."""
    inners = [InnerMessage(name="a", day=Date(year=1))]
    wrong = Message(inners=inners, maybe="too long", colour=99)
    assert {one for one, _ in faults(wrong)} == {"inners[0].day", "maybe", "colour"}


def test_no_fault_repeats_what_was_sent() -> None:
    """It may be anybody's."""
    with pytest.raises(InvalidFields) as refusal:
        READ(Message(maybe="李强的电话号码"))
    assert "李强" not in refusal.value.sentence


# -- personal fields ---------------------------------------------------------------------------------------


def test_a_personal_field_is_read_as_what_sealing_made_of_it() -> None:
    """Its text is then the sealed form."""
    sent = PersonMessage(person_id="person:7", name=BOX.model_dump_json())
    assert READ(Message(person=sent)).person == Person(person_id="person:7", name=BOX)


def test_a_personal_field_that_is_missing_is_refused_at_its_path() -> None:
    """Where the record needs it."""
    assert faults(Message(person=PersonMessage(person_id="person:7"))) == [
        ("person.name", "model_type")
    ]


def test_an_empty_optional_personal_field_is_none() -> None:
    """Nothing was sealed there."""
    sent = PersonMessage(person_id="person:7", name=BOX.model_dump_json(), phone="")
    person = READ(Message(person=sent)).person
    assert person is not None
    assert person.phone is None


def test_clear_text_never_passes_for_sealed() -> None:
    """Had nobody sealed it, it would be refused, and not be shown."""
    sent = PersonMessage(person_id="person:7", name="李强")
    with pytest.raises(InvalidFields) as refusal:
        READ(Message(person=sent))
    assert "李强" not in refusal.value.sentence


# -- what does not correspond stops the start --------------------------------------------------------------

_FILES = count()


def descriptor(*fields: dict[str, Any], **more: Any) -> Any:
    """A message of these fields."""
    name = f"Odd{next(_FILES)}"
    file = name.lower()
    return defined(file, {"name": name, "field": list(fields), **more}, imports=[GOOD_FILE])[name]


GOOD_FILE = "kerneltests/good.proto"


def record(**fields: Any) -> type[Record]:
    """A record of these types; all have a default."""
    typed: dict[str, Any] = {name: (kind, None) for name, kind in fields.items()}
    return create_model("Odd", __base__=Record, **typed)


class Two(StrEnum):
    RED = "red"
    GREEN = "green"


class OtherInner(Record):
    name: str
    day: date | None = None
    moment: datetime | None = None


class DeepInner(Record):
    inner: OtherInner | None = None


@pytest.mark.parametrize(
    ("sent", "meant"),
    [
        (field("x", 1, "string"), str),
        (field("x", 1, "string"), Colour),
        (field("x", 1, "int64"), int | None),
        (field("x", 1, ".Inner"), Inner | None),
        (field("x", 1, ".Inner", **MANY), tuple[Inner, ...]),
        (field("x", 1, "E.Colour", **MANY), frozenset[Colour]),
    ],
)
def test_what_corresponds_is_taken(sent: dict[str, Any], meant: Any) -> None:
    """The kinds that the translator's page lists."""
    to_record(record(x=meant), descriptor(sent))


@pytest.mark.parametrize(
    ("sent", "meant", "said"),
    [
        (field("x", 1, "string"), int, "is a str"),
        (field("x", 1, "int32"), str, "is a int"),
        (field("x", 1, "int32"), bool, "is a int"),
        (field("x", 1, "bool"), int, "is a bool"),
        (field("x", 1, "double"), int, "is a float"),
        (field("x", 1, "string"), Sealed, "is a str"),
        (field("x", 1, "string", **MANY), str, "is repeated"),
        (field("x", 1, "string"), tuple[str, ...], "is not repeated"),
        (field("x", 1, DATE), datetime, "is a date"),
        (field("x", 1, TIMESTAMP), date, "is a datetime"),
        (field("x", 1, TIMESTAMP), str, "is a datetime"),
        (field("x", 1, ".Inner"), str, "is a message"),
        (field("x", 1, ".Inner"), dict[str, str], "is a message"),
        (field("x", 1, "E.Colour"), str, "is an enum"),
        (field("x", 1, "E.Colour"), Two, "differ in ['dark_blue', 'green']"),
        (field("x", 1, ".Inner"), OtherInner, "has no moment, OtherInner has"),
        (field("x", 1, ".Inner"), OtherInner, "Inner.at is not in OtherInner"),
        (field("x", 1, ".Inner", **MANY), tuple[OtherInner, ...], "has no moment"),
        (field("x", 1, "string", **PERSONAL), str, "is personal"),
        (field("x", 1, "string", **PERSONAL, **MANY), tuple[Sealed, ...], "is personal"),
        (field("x", 1, "bytes", **PERSONAL), Sealed, "is personal"),
    ],
)
def test_what_does_not_correspond_stops_the_start(
    sent: dict[str, Any], meant: Any, said: str
) -> None:
    """On any level; the message says where."""
    with pytest.raises(Untranslatable) as stopped:
        to_record(record(x=meant), descriptor(sent))
    assert said in str(stopped.value)


@pytest.mark.parametrize("value", [".Inner", "int32"])
def test_a_map_is_of_strings(value: str) -> None:
    """What is personal inside a map would not be sealed."""
    name = f"Odd{next(_FILES)}"
    entry = field("x", 1, f".{name}.XEntry", **MANY)
    message = {"name": name, "field": [entry], "nestedType": [mapping("XEntry", value)]}
    made = defined(name.lower(), message, imports=[GOOD_FILE])[name]
    with pytest.raises(Untranslatable, match="map"):
        to_record(record(x=dict[str, Any]), made)


def test_every_difference_is_told_at_once() -> None:
    """Whoever changed two fields need not start twice."""
    made = descriptor(field("x", 1, "string"), field("y", 2, "string"))
    with pytest.raises(Untranslatable) as stopped:
        to_record(record(x=int, z=str), made)
    assert [name for name in ("x", "y", "z") if name in str(stopped.value)] == ["x", "y", "z"]


def test_fields_apart_are_not_the_records() -> None:
    """Control fields and the key are read elsewhere."""
    made = descriptor(field("request_id", 1, "string"), field("x", 2, "string"))
    to_record(record(x=str), made, apart=["request_id"])
    with pytest.raises(Untranslatable):
        to_record(record(x=str), made)


def test_a_message_may_say_more_than_a_card() -> None:
    """But a card never more than its message, on any level."""
    made = descriptor(field("x", 1, ".Inner"), field("y", 2, "string"))
    to_message(record(x=record(name=str)), made)
    with pytest.raises(Untranslatable, match="moment"):
        to_message(record(x=OtherInner), made)
    with pytest.raises(Untranslatable, match="green"):
        to_message(record(x=Two), descriptor(field("x", 1, "E.Colour")))
