"""The rpcs there are, by name, out of the descriptors."""

from collections.abc import Iterator
from functools import cache

from google.protobuf.descriptor import FieldDescriptor, MethodDescriptor

from services.cli.exits import Exit, Failed
from services.cli.reference_tables import service_descriptors


@cache
def methods() -> dict[str, MethodDescriptor]:
    """Every rpc of every service, by its own name."""
    return {one.name: one for service in service_descriptors() for one in service.methods}


def method(name: str) -> MethodDescriptor:
    """The rpc of this name, also as `Service/Name`. Raises `Failed`, naming what comes close."""
    found = methods().get(name.rpartition("/")[2])
    if found is None:
        close = [one for one in methods() if name.lower() in one.lower()]
        hint = f"; did you mean {', '.join(sorted(close)[:8])}?" if close else ""
        raise Failed(f"no rpc {name}{hint} (elevators rpcs lists them) 没有该方法", Exit.USAGE)
    return found


def is_batch(one: MethodDescriptor) -> bool:
    """Whether the rpc streams items, each the request of another rpc."""
    return "items" in one.input_type.fields_by_name and bool(one.client_streaming)


def path_of(one: MethodDescriptor) -> str:
    """Where gRPC calls it."""
    return f"/{one.containing_service.full_name}/{one.name}"


def kind_of(field: FieldDescriptor) -> str:
    """A field's kind as a person writes it in JSON: `date`, `text*`, `one of a, b`."""
    many = "*" if field.label == FieldDescriptor.LABEL_REPEATED else ""
    if field.enum_type is not None:
        return "one of " + ", ".join(short_names(field)) + many
    if field.message_type is not None:
        known = {"google.type.Date": "date", "google.protobuf.Timestamp": "time"}
        return f"{known.get(field.message_type.full_name, field.message_type.name)}{many}"
    plain = {FieldDescriptor.CPPTYPE_STRING: "text", FieldDescriptor.CPPTYPE_BOOL: "true or false"}
    return plain.get(field.cpp_type, "number") + many


def short_names(field: FieldDescriptor) -> Iterator[str]:
    """The values of an enum field as they may be written: without prefix, in small letters."""
    prefix = str(field.enum_type.values_by_number[0].name).removesuffix("UNSPECIFIED")
    for value in field.enum_type.values:
        if value.number:
            yield value.name.removeprefix(prefix).lower()
