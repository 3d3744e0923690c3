"""From text to a value that fits one field of the registry."""

import math
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, timezone
from functools import lru_cache
from typing import Any, Final

from google.protobuf.descriptor import EnumDescriptor, FieldDescriptor
from google.protobuf.timestamp_pb2 import Timestamp
from google.type.date_pb2 import Date

from services.cli.importing.mapping import FieldRule, Scalar
from services.cli.importing.units import factor

Read = Callable[[str], Any]
"""The value of a text; raises `Unreadable`."""

_CACHED_TEXTS: Final = 32_768
_NUMBER: Final = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?", re.ASCII)
_WORDS: Final = {
    "true": True,
    "yes": True,
    "y": True,
    "1": True,
    "是": True,
    "有": True,
    "false": False,
    "no": False,
    "n": False,
    "0": False,
    "否": False,
    "无": False,
}


class Unreadable(ValueError):
    """The text does not mean a value of this field; the message says what was expected."""


def reader(
    rule: FieldRule, field: FieldDescriptor, codes: Mapping[str, Scalar] | None, zone: timezone
) -> Read:
    """How `rule` reads a text for `field`. Raises `ValueError` when it never could."""
    if codes is not None:
        return _coded(rule, field, codes, zone)
    return _patterned(rule, field, _typed(rule, field, zone))


def literal(value: Scalar, field: FieldDescriptor, zone: timezone) -> Any:
    """A value that the mapping itself gives, in the unit of the field. Raises `ValueError`."""
    if isinstance(value, bool):
        value = str(value).lower()
    return _typed(FieldRule(constant=value), field, zone)(str(value))


def _coded(
    rule: FieldRule, field: FieldDescriptor, codes: Mapping[str, Scalar], zone: timezone
) -> Read:
    """Codes are looked up; the code "" in the table's right column means: leave the field empty."""
    table = {code: _code(code, value, field, zone) for code, value in codes.items()}
    other = None if rule.otherwise is None else literal(rule.otherwise, field, zone)

    def read(text: str) -> Any:
        if text in table:
            return table[text]
        if rule.otherwise is None:
            raise Unreadable(f"{text!r} is not in the table codes.{rule.codes}")
        return other

    return _patterned(rule, field, read)


def _code(code: str, value: Scalar, field: FieldDescriptor, zone: timezone) -> Any:
    try:
        return None if value == "" else literal(value, field, zone)
    except ValueError as error:
        raise ValueError(f"code {code!r}: {error}") from None


def _patterned(rule: FieldRule, field: FieldDescriptor, read: Read) -> Read:
    """`read` of the first group of the pattern, or the sum of its named groups, each a unit."""
    if rule.pattern is None:
        return read
    match = re.compile(rule.pattern).fullmatch
    units = {name: factor(name, field.name) for name in re.compile(rule.pattern).groupindex}

    def take(text: str) -> Any:
        if (found := match(text)) is None:
            raise Unreadable(f"{text!r} does not look like {rule.pattern}")
        if not units:
            return read(found[1] or "")
        parts = ((name, found[name]) for name in units)
        total = sum(_number(part) * units[name] for name, part in parts if part)
        return read(str(round(total, 6)))

    return take


def _typed(rule: FieldRule, field: FieldDescriptor, zone: timezone) -> Read:
    match field.cpp_type:
        case FieldDescriptor.CPPTYPE_STRING:
            return str
        case FieldDescriptor.CPPTYPE_DOUBLE | FieldDescriptor.CPPTYPE_FLOAT:
            return _quantity(rule, field)
        case FieldDescriptor.CPPTYPE_INT32 | FieldDescriptor.CPPTYPE_INT64:
            return _whole_number(_quantity(rule, field))
        case FieldDescriptor.CPPTYPE_BOOL:
            return _boolean
        case FieldDescriptor.CPPTYPE_ENUM:
            return _member(field.enum_type)
        case _:
            return _moment(rule, field, zone)


def _number(text: str) -> float:
    if _NUMBER.fullmatch(text) is None:
        raise Unreadable(f"{text!r} is no number")
    return float(text)


def _quantity(rule: FieldRule, field: FieldDescriptor) -> Read:
    scale = 1.0 if rule.unit is None else factor(rule.unit, field.name)
    least = -math.inf if rule.minimum is None else rule.minimum
    most = math.inf if rule.maximum is None else rule.maximum

    @lru_cache(_CACHED_TEXTS)
    def read(text: str) -> float:
        value = _number(text)
        if scale != 1.0:
            value = round(value * scale, 6)
        if not least <= value <= most:
            raise Unreadable(f"{text!r} is {value:g}, not within {least:g} and {most:g}")
        return value

    return read


def _whole_number(quantity: Read) -> Read:
    def read(text: str) -> int:
        value: float = quantity(text)
        if not value.is_integer():
            raise Unreadable(f"{text!r} is no whole number")
        return int(value)

    return read


def _boolean(text: str) -> bool:
    try:
        return _WORDS[text.lower()]
    except KeyError:
        raise Unreadable(f"{text!r} is neither yes nor no") from None


def _member(enum: EnumDescriptor) -> Read:
    names = enum_names(enum)

    def read(text: str) -> int:
        try:
            return names[text.lower()]
        except KeyError:
            raise Unreadable(f"{text!r} is none of: {', '.join(names)}") from None

    return read


def enum_names(enum: EnumDescriptor) -> dict[str, int]:
    """The enum's values as a mapping writes them: `LEGACY_PHASE_IN_USE` is `in_use`."""
    prefix = enum.values_by_number[0].name.removesuffix("UNSPECIFIED")
    return {
        value.name.removeprefix(prefix).lower(): value.number
        for value in enum.values
        if value.number != 0
    }


def _moment(rule: FieldRule, field: FieldDescriptor, zone: timezone) -> Read:
    """A day, or its midnight in the register's zone. The same days come up again and again."""
    formats = rule.date or ("%Y-%m-%d",)
    as_timestamp = field.message_type.full_name == Timestamp.DESCRIPTOR.full_name

    @lru_cache(_CACHED_TEXTS)
    def read(text: str) -> Timestamp | Date:
        day = day_of(text, formats)
        if not as_timestamp:
            return Date(year=day.year, month=day.month, day=day.day)
        stamp = Timestamp()
        stamp.FromDatetime(datetime(day.year, day.month, day.day, tzinfo=zone))
        return stamp

    return read


def day_of(text: str, formats: tuple[str, ...]) -> date:
    """The day that `text` names in the first of `formats` that it is written in."""
    for form in formats:
        try:
            # only the day is taken: what zone it is in, the register says once for all rows
            return datetime.strptime(text, form).date()  # noqa: DTZ007
        except ValueError:
            continue
    raise Unreadable(f"{text!r} is no date like {' or '.join(formats)}")
