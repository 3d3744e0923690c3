"""Whether a message and a record correspond: compared once, at start, through all their levels.

Which kinds correspond stands in `translate`.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Any, Final, Union, get_args, get_origin

from google.protobuf.descriptor import Descriptor, EnumDescriptor, FieldDescriptor

from services.kernel.decider import Found, Record
from services.kernel.sealed import Sealed
from services.kernel.server.options import is_personal

_SCALARS: Final[Mapping[int, type]] = {
    FieldDescriptor.CPPTYPE_STRING: str,
    FieldDescriptor.CPPTYPE_BOOL: bool,
    FieldDescriptor.CPPTYPE_INT32: int,
    FieldDescriptor.CPPTYPE_INT64: int,
    FieldDescriptor.CPPTYPE_UINT32: int,
    FieldDescriptor.CPPTYPE_UINT64: int,
    FieldDescriptor.CPPTYPE_FLOAT: float,
    FieldDescriptor.CPPTYPE_DOUBLE: float,
}
_TIMES: Final[Mapping[str, type]] = {
    "google.type.Date": date,
    "google.protobuf.Timestamp": datetime,
}


def differences(
    message: Descriptor,
    model: type[Record],
    apart: frozenset[str] = frozenset(),
    *,
    whole: bool = True,
) -> Iterator[str]:
    """What does not correspond, each with its path; nothing when all does.

    `apart` names message fields that are not the record's. Unless `whole`, the message may have
    fields and enum values that the record has not.
    """
    fields = {name: one for name, one in message.fields_by_name.items() if name not in apart}
    for name in sorted(_stated(model) - set(fields)):
        yield f"{message.full_name} has no {name}, {model.__name__} has"
    for name, field in fields.items():
        info = model.model_fields.get(name)
        if info is not None:
            yield from _of_field(field, info.annotation, whole=whole)
        elif whole:
            yield f"{field.full_name} is not in {model.__name__}"


def _stated(model: type[Record]) -> set[str]:
    """The fields of a record that a message states: all but what is found elsewhere."""
    return {
        name
        for name, info in model.model_fields.items()
        if not any(isinstance(mark, Found) for mark in info.metadata)
    }


def inner_type(annotation: Any) -> Any:
    """The type that matters: `X` of `X | None`, `tuple[X, ...]`, `frozenset[X]`, `Annotated[X]`."""
    while True:
        bare = _bare(annotation)
        if get_origin(bare) not in _SEVERAL:
            return bare
        annotation = get_args(bare)[0]


def is_map(field: FieldDescriptor) -> bool:
    """Whether the field is a map."""
    return field.message_type is not None and field.message_type.GetOptions().map_entry


def value_prefix(enum: EnumDescriptor) -> str:
    """What the enum's values begin with, by the name of its zero: `PLACE_TYPE_`."""
    zero: str = enum.values_by_number[0].name
    return zero.removesuffix("UNSPECIFIED")


_SEVERAL: Final = (tuple, frozenset, list)


def _bare(annotation: Any) -> Any:
    """`annotation` without `Annotated` and without `| None`."""
    while True:
        origin, arguments = get_origin(annotation), get_args(annotation)
        if origin is Annotated:
            annotation = arguments[0]
        elif origin in (Union, UnionType):
            annotation = next(one for one in arguments if one is not NoneType)
        else:
            return annotation


def _of_field(field: FieldDescriptor, annotation: Any, *, whole: bool) -> Iterator[str]:
    bare = _bare(annotation)
    repeated = field.label == FieldDescriptor.LABEL_REPEATED
    if is_map(field):
        if not _is_plain_map(field) or get_origin(bare) not in (dict, Mapping):
            yield f"{field.full_name} is a map, which must be of strings and a dict"
    elif repeated != (get_origin(bare) in _SEVERAL):
        yield f"{field.full_name} is {'' if repeated else 'not '}repeated, unlike {annotation}"
    elif is_personal(field):
        if repeated or field.type != FieldDescriptor.TYPE_STRING or bare is not Sealed:
            yield f"{field.full_name} is personal: it must be one string, and Sealed in the record"
    else:
        yield from _of_value(field, inner_type(bare), whole=whole)


def _of_value(field: FieldDescriptor, inner: Any, *, whole: bool) -> Iterator[str]:
    kind = inner if isinstance(inner, type) else NoneType
    if field.enum_type is not None:
        yield from _of_enum(field.enum_type, kind, whole=whole)
    elif field.message_type is None:
        wanted = _SCALARS[field.cpp_type]
        if not issubclass(kind, wanted) or (kind is bool) is not (wanted is bool):
            yield f"{field.full_name} is a {wanted.__name__}, not {inner}"
    elif (time := _TIMES.get(field.message_type.full_name)) is not None:
        if kind is not time:
            yield f"{field.full_name} is a {time.__name__}, not {inner}"
    elif issubclass(kind, Record):
        yield from differences(field.message_type, kind, whole=whole)
    else:
        yield f"{field.full_name} is a message, not {inner}"


def _of_enum(enum: EnumDescriptor, kind: type, *, whole: bool) -> Iterator[str]:
    if not issubclass(kind, Enum):
        yield f"{enum.full_name} is an enum, not {kind}"
        return
    prefix = value_prefix(enum)
    names = {one.name.removeprefix(prefix).lower() for one in enum.values if one.number}
    values = {str(one.value) for one in kind}
    odd = values ^ names if whole else values - names
    if odd:
        yield f"{enum.full_name} and {kind.__name__} differ in {sorted(odd)}"


def _is_plain_map(field: FieldDescriptor) -> bool:
    entry = field.message_type.fields_by_name
    return all(entry[name].type == FieldDescriptor.TYPE_STRING for name in ("key", "value"))
