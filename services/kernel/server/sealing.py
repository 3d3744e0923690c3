"""Personal data in requests: sealed in place, before anything but validation sees it.

A personal field's text is replaced, in the message itself, by its sealed form; the translator reads
a `Sealed` from there. What leaves this module holds no clear personal data.
"""

from collections.abc import Awaitable, Callable, Iterator
from typing import Any

from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.message import Message

from services.kernel.sealed import Sealed
from services.kernel.server.options import is_personal

Seal = Callable[[str, str], Awaitable[Sealed]]
"""Seals a text under a person's key: (person_id, text) → Sealed."""


class PersonUnnamed(TypeError):
    """A message has a personal field, but no `person_id` to say whose it is."""


def sealer(message: Descriptor, seal: Seal) -> Callable[[Message], Awaitable[None]] | None:
    """A function that seals a message of this kind in place; None: it has no personal field.

    Raises `PersonUnnamed`.
    """
    if not _has_personal(message):
        return None

    async def in_place(source: Message) -> None:
        for part, name in _personal(source):
            text = getattr(part, name)
            if text:
                setattr(part, name, (await seal(part.person_id, text)).model_dump_json())

    return in_place


async def sealed_empty(person_id: str, _: str) -> Sealed:
    """A `Seal` that holds nothing: to try what would follow, without a trace of anybody."""
    return Sealed(person_id=person_id, box="")


def clearer(message: Descriptor) -> Callable[[Message], Message] | None:
    """A function to a copy without its personal fields; None: the message has none."""
    if not _has_personal(message):
        return None

    def cleared(source: Message) -> Message:
        copy = type(source)()
        copy.CopyFrom(source)
        for part, name in list(_personal(copy)):
            part.ClearField(name)
        return copy

    return cleared


def _has_personal(message: Descriptor, above: frozenset[str] = frozenset()) -> bool:
    own = [field for field in message.fields if is_personal(field)]
    if own and "person_id" not in message.fields_by_name:
        raise PersonUnnamed(f"{own[0].full_name} is personal, but its message names no person_id")
    above |= {message.full_name}  # a message may contain its own kind
    inner = (f.message_type for f in message.fields if f.message_type is not None)
    return bool(own) or any(_has_personal(m, above) for m in inner if m.full_name not in above)


def _personal(source: Message) -> Iterator[tuple[Any, str]]:
    """Every personal field that is set, with the message it is in."""
    for field, value in source.ListFields():
        if is_personal(field):
            yield source, field.name
        elif field.message_type is not None and not field.message_type.GetOptions().map_entry:
            repeated = field.label == FieldDescriptor.LABEL_REPEATED
            for part in value if repeated else (value,):
                yield from _personal(part)
