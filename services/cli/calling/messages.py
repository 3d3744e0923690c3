"""Requests written as JSON, the way a person writes them.

Field names are those of the protos. Days are "2015-03-01", times too or with a clock and an offset
(Beijing time without one), enum values may leave out their prefix: "hospital".
"""

from collections.abc import Mapping
from typing import Any

from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.json_format import ParseDict, ParseError
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass

from services.cli.calling.methods import short_names
from services.cli.exits import Exit, Failed
from services.cli.show import moment


def message_of(kind: Descriptor, value: object) -> Message:
    """The message that `value` says. Raises `Failed`, naming the field."""
    plain = _message(kind, value, "")
    try:
        return ParseDict(plain, GetMessageClass(kind)())
    except ParseError as error:
        raise Failed(f"{kind.name}: {error}", Exit.USAGE) from None


def _message(kind: Descriptor, value: object, path: str) -> dict[str, Any]:
    if not isinstance(value, Mapping):
        raise Failed(f"{path or kind.name}: write an object of fields", Exit.USAGE)
    unknown = [name for name in value if name not in kind.fields_by_name]
    if unknown:
        there_are = ", ".join(kind.fields_by_name)
        message = f"{_joined(path, unknown[0])}: no such field; there are: {there_are}"
        raise Failed(message, Exit.USAGE)
    fields = kind.fields_by_name
    return {name: _field(fields[name], one, _joined(path, name)) for name, one in value.items()}


def _field(field: FieldDescriptor, value: object, path: str) -> Any:
    is_map = field.message_type is not None and field.message_type.GetOptions().map_entry
    if is_map or field.label != FieldDescriptor.LABEL_REPEATED:
        return value if is_map else _value(field, value, path)
    if not isinstance(value, list):
        raise Failed(f"{path}: write a list", Exit.USAGE)
    return [_value(field, one, f"{path}[{at}]") for at, one in enumerate(value)]


def _value(field: FieldDescriptor, value: object, path: str) -> Any:
    if field.enum_type is not None:
        return _enum(field, value, path)
    if field.message_type is None:
        return value
    match field.message_type.full_name, value:
        case "google.type.Date", str():
            return _day(value, path)
        case "google.protobuf.Timestamp", str():
            stamp = moment(value, path)
            assert stamp is not None  # noqa: S101 -- for the type checker: there is a text
            return stamp.ToJsonString()
        case _:
            return _message(field.message_type, value, path)


def _enum(field: FieldDescriptor, value: object, path: str) -> str:
    names = field.enum_type.values_by_name
    if isinstance(value, str):
        if value in names:
            return value
        prefix = str(field.enum_type.values_by_number[0].name).removesuffix("UNSPECIFIED")
        if (whole := prefix + value.upper()) in names:
            return whole
    raise Failed(f"{path}: {value!r} is none of {', '.join(short_names(field))}", Exit.USAGE)


def _day(text: str, path: str) -> dict[str, int]:
    try:
        year, month, day = map(int, text.split("-"))
    except ValueError:
        raise Failed(f"{path}: {text!r} is no day; write 2015-03-01", Exit.USAGE) from None
    return {"year": year, "month": month, "day": day}


def _joined(path: str, name: object) -> str:
    return f"{path}.{name}" if path else str(name)
