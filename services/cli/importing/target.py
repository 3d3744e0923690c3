"""The fields that a mapping may fill: paths like `place.division`, found in the proto itself."""

import difflib
from collections.abc import Callable, Iterator
from operator import attrgetter
from typing import Any, Final, NamedTuple

from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.message import Message

from services.pb.buf.validate import validate_pb2
from services.pb.registry.v1.elevator_import_pb2 import ImportRow
from services.pb.registry.v1.elevator_values_pb2 import LegacyElevator

LEAVES: Final = frozenset({"google.protobuf.Timestamp", "google.type.Date"})
"""Messages that stand for one value."""


FACTS: Final = "elevator."
"""Where the facts of a row begin; a mapping leaves it away."""

OWN: Final = frozenset({"row_id", "request_id"})
"""Fields of a row that the import fills itself."""


class Target(NamedTuple):
    """One field, by its path from the row."""

    path: str
    field: FieldDescriptor

    @property
    def name(self) -> str:
        """The path as a mapping writes it."""
        return self.path.removeprefix(FACTS)

    def setter(self) -> Callable[[Message, Any], None]:
        """A function that puts a value into the field of a message."""
        parent, _, name = self.path.rpartition(".")
        holder: Callable[[Any], Any] = attrgetter(parent) if parent else _itself
        if self.field.message_type is None:
            return lambda message, value: setattr(holder(message), name, value)
        return lambda message, value: getattr(holder(message), name).CopyFrom(value)


def targets() -> dict[str, Target]:
    """Every single value of a row, by the path a mapping writes; lists and maps apart."""
    found = _below(ImportRow.DESCRIPTOR, "")
    return {each.name: each for each in found if each.path not in OWN}


def needed() -> Iterator[str]:
    """The paths without which the registry takes no row."""
    return _needed(LegacyElevator.DESCRIPTOR, "")


def nearest(path: str, known: dict[str, Target]) -> str:
    """The path that was probably meant."""
    return difflib.get_close_matches(path, known, 1, 0.0)[0]


def _below(message: Descriptor, prefix: str) -> Iterator[Target]:
    for field in message.fields:
        if field.label == FieldDescriptor.LABEL_REPEATED:
            continue
        path = prefix + field.name
        if _is_leaf(field):
            yield Target(path, field)
        else:
            yield from _below(field.message_type, path + ".")


def _needed(message: Descriptor, prefix: str) -> Iterator[str]:
    for field in message.fields:
        path = prefix + field.name
        rules = field.GetOptions().Extensions[_RULES]
        if rules.required and not _is_leaf(field):
            yield from _needed(field.message_type, path + ".")
        elif not field.has_presence and (
            rules.string.min_len or rules.string.pattern or rules.enum.not_in
        ):
            yield path


def _is_leaf(field: FieldDescriptor) -> bool:
    return field.message_type is None or field.message_type.full_name in LEAVES


# protoc's stubs type an extension as a plain descriptor; the runtime wants it as an index.
_RULES: Final[Any] = validate_pb2.field


def _itself(message: Any) -> Any:
    return message
