"""The attributes of a told event that a filter may name: those that a subscriber sees."""

from typing import Final

from services.feed.published import TYPES
from services.kernel.filtering.fields import Field, FieldKind, Fields

FIELDS: Final[Fields] = {
    "type": Field(FieldKind.CODE, frozenset(TYPES)),
    "source": Field(FieldKind.WORD, frozenset(one.source for one in TYPES.values())),
    "division": Field(FieldKind.CODE, whole=6),
    "elevator_id": Field(FieldKind.TEXT),
    "subject": Field(FieldKind.TEXT),
    "time": Field(FieldKind.MOMENT),
    "recorded_time": Field(FieldKind.MOMENT),
}

OF_TYPE: Final = frozenset({"type", "source"})
"""What the type of an event settles, before anything of it is opened."""


def of_type(type_: str, name: str) -> str | None:
    """The value of a field that the type settles."""
    return {"type": type_, "source": TYPES[type_].source}.get(name)
