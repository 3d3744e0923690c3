"""Protobuf to records and back, compiled once at start from the descriptors.

A message and its record have the same field names; the kinds correspond as follows.

    string, bool, int, double   str, bool, int, float
    optional scalar             the same, or None
    message                     a Record, or None
    repeated, map               tuple, dict
    enum X_Y                    a StrEnum member whose value is "y"; X_UNSPECIFIED is None
    google.type.Date            date
    google.protobuf.Timestamp   datetime, UTC
    (personal) string           Sealed, once `sealing` has sealed it in place

What does not correspond is an error at start, not at the first call.
"""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar

from google.protobuf.descriptor import Descriptor, EnumDescriptor, FieldDescriptor
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass
from google.protobuf.timestamp_pb2 import Timestamp
from google.type.date_pb2 import Date
from pydantic import ValidationError

from services.kernel.decider import Record
from services.kernel.errors import FieldFault, InvalidFields
from services.kernel.sealed import Sealed
from services.kernel.server.correspondence import differences, inner_type, is_map, value_prefix
from services.kernel.server.options import is_personal

Read = Callable[[Any], Any]
R = TypeVar("R", bound=Record)
E = TypeVar("E", bound=Enum)


class Untranslatable(TypeError):
    """A message and its record do not correspond."""


def to_record(
    model: type[R], message: Descriptor, *, apart: Iterable[str] = ()
) -> Callable[[Message], R]:
    """A function from messages of this kind to `model`; it raises `InvalidFields`.

    `apart` names message fields that are not the record's (control fields, the key).
    Raises `Untranslatable` when names or kinds of fields do not correspond, on any level.
    """
    return _to_record(model, message, frozenset(apart))  # type: ignore[return-value]


@cache
def _to_record(
    model: type[Record], message: Descriptor, apart: frozenset[str]
) -> Callable[[Message], Record]:
    """Compiled once for a process, however many servers it starts."""
    if odd := list(differences(message, model, apart)):
        raise Untranslatable("; ".join(odd))
    read = _message_reader(message, apart)
    validate = model.__pydantic_validator__.validate_python

    def translate(source: Message) -> Record:
        try:
            return validate(read(source))  # type: ignore[no-any-return]
        except ValidationError as error:
            raise InvalidFields(_faults(error)) from None

    return translate


def _faults(error: ValidationError) -> list[FieldFault]:
    return [
        FieldFault(_path(one["loc"]), one["type"], one["msg"])
        for one in error.errors(include_url=False, include_input=False, include_context=False)
    ]


def _path(steps: tuple[int | str, ...]) -> str:
    """As protovalidate writes it: `scopes[0].name`."""
    path = "".join(f"[{one}]" if isinstance(one, int) else f".{one}" for one in steps)
    return path.removeprefix(".")


def _message_reader(message: Descriptor, apart: frozenset[str] = frozenset()) -> Read:
    """By name: to list what is set takes longer. A field that is absent is left out."""
    fields = [(one, _reader(one)) for one in message.fields if one.name not in apart]
    always = [(one.name, convert) for one, convert in fields if not one.has_presence]
    optional = [(one.name, convert) for one, convert in fields if one.has_presence]

    def read(source: Message) -> dict[str, Any]:
        values = {}
        for name, convert in always:
            value = getattr(source, name)
            values[name] = value if convert is None else convert(value)
        is_set = source.HasField
        for name, convert in optional:
            if is_set(name):
                value = getattr(source, name)
                values[name] = value if convert is None else convert(value)
        return values

    return read


def _reader(field: FieldDescriptor) -> Read | None:
    """How the value of a field is converted; None: it is taken as it is."""
    if is_personal(field):
        return lambda sealed: Sealed.model_validate_json(sealed) if sealed else None
    if is_map(field):
        return dict
    convert = _converter(field)
    if field.label == FieldDescriptor.LABEL_REPEATED:
        return tuple if convert is None else lambda values: tuple(map(convert, values))
    return convert


def _converter(field: FieldDescriptor) -> Read | None:
    """How one value is converted; None: it is taken as it is."""
    if field.enum_type is not None:
        names = _enum_names(field.enum_type)
        return lambda number: names.get(number, number)  # an unknown one is refused as a value
    if field.message_type is None:
        return None
    match field.message_type.full_name:
        case "google.type.Date":
            return _date_text
        case "google.protobuf.Timestamp":
            return _moment
        case _:
            return _message_reader(field.message_type)


def _enum_names(enum: EnumDescriptor) -> dict[int, str | None]:
    """Number → value of the StrEnum member; the unspecified zero → None."""
    prefix = value_prefix(enum)
    names: dict[int, str | None] = {
        value.number: value.name.removeprefix(prefix).lower() for value in enum.values
    }
    names[0] = None
    return names


def enum_members(enum: EnumDescriptor, members: type[E]) -> dict[int, E]:
    """Number → member of the StrEnum; the unspecified zero is not in it."""
    names = _enum_names(enum)
    return {number: members(name) for number, name in names.items() if name is not None}


def _date_text(source: Date) -> str:
    """ISO text, so that 31 February is refused where every other wrong field is."""
    return f"{source.year:04}-{source.month:02}-{source.day:02}"


def _moment(source: Timestamp) -> datetime | str:
    """Text where there is no such moment, to be refused likewise."""
    try:
        return as_datetime(source, "")
    except InvalidFields:
        return "no such moment"


def as_datetime(source: Timestamp, field: str) -> datetime:
    """A timestamp as aware UTC; what is below a microsecond is cut off.

    Raises `InvalidFields` naming `field` outside the years 1 to 9999.
    """
    try:
        moment = datetime.fromtimestamp(source.seconds, UTC)
        return moment.replace(microsecond=source.nanos // 1000)
    except (ValueError, OverflowError, OSError):  # the last from the C library
        raise InvalidFields([FieldFault(field, "timestamp.range", "no such moment")]) from None


@cache
def to_message(model: type[Record], message: Descriptor) -> Callable[[Record], Any]:
    """A function from `model` to messages of this kind; raises `Untranslatable`.

    The message may have more fields than the record; those stay unset.
    """
    if odd := list(differences(message, model, whole=False)):
        raise Untranslatable("; ".join(odd))
    cls = GetMessageClass(message)
    writers = [
        (name, _writer(message.fields_by_name[name], info.annotation))
        for name, info in model.model_fields.items()
    ]

    def translate(source: Record) -> Any:
        values = {}
        for name, convert in writers:
            value = getattr(source, name)
            if value is not None:
                values[name] = value if convert is None else convert(value)
        return cls(**values)

    return translate


def _writer(field: FieldDescriptor, annotation: Any) -> Read | None:
    if is_map(field):
        return dict
    convert = _value_writer(field, inner_type(annotation))
    if field.label == FieldDescriptor.LABEL_REPEATED:
        return list if convert is None else lambda values: list(map(convert, values))
    return convert


def _value_writer(field: FieldDescriptor, inner: Any) -> Read | None:
    if field.enum_type is not None:
        prefix, numbers = value_prefix(field.enum_type), field.enum_type.values_by_name
        return lambda member: numbers[prefix + _text(member).upper()].number
    if field.message_type is None:
        return None
    match field.message_type.full_name:
        case "google.type.Date":
            return as_date
        case "google.protobuf.Timestamp":
            return as_timestamp
        case _:
            return to_message(inner, field.message_type)


def _text(member: Any) -> str:
    return str(member.value if isinstance(member, Enum) else member)


def as_date(source: date) -> Date:
    """A calendar day as a message."""
    return Date(year=source.year, month=source.month, day=source.day)


def as_timestamp(source: datetime) -> Timestamp:
    """An aware datetime as a timestamp."""
    stamp = Timestamp()
    stamp.FromDatetime(source)
    return stamp


def as_date_of(source: Date, field: str) -> date:
    """A message as a calendar day; raises `InvalidFields` naming `field` for 31 February."""
    try:
        return date(source.year, source.month, source.day)
    except ValueError:
        raise InvalidFields([FieldFault(field, "date.calendar", "no such day")]) from None
