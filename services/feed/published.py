"""What partners are told: a public type for each stored one, without personal data.

Public types are a contract of their own. As long as a fact's shape for partners is that of the log, the
number is the log's; where they part, `VERSIONS` says so and `docs/feed.md` shows it. Personal data goes by
type: whatever is `Sealed` in a record is left out, and the reference to the person with it.
"""

import types
from collections.abc import Iterable, Mapping
from typing import Annotated, Any, Final, NamedTuple, TypeAlias, get_args, get_origin

import orjson

from services.kernel.decider import Event, Record
from services.kernel.sealed import Sealed, unsealed_part
from services.views.language import CATALOGUE

PREFIX: Final = "elevators."

PERSON: Final = frozenset({"person_id"})
"""Fields that say which person: not even the reference leaves."""

WITHHELD: Final[Mapping[str, str]] = {
    "registry.SafetyOfficerRevealed.v1": "who looked at a person's data is for the auditor",
    "maintenance.TechnicianRevealed.v1": "likewise",
    "emergency.CallerRevealed.v1": "likewise",
    "emergency.CasualtyRevealed.v1": "likewise",
    "supervision.CommandMemberRevealed.v1": "likewise",
    "supervision.ComplainantRevealed.v1": "likewise",
    "emergency.SubjectErased.v1": "that somebody was erased is about that person",
    "registry.IdentifierReserved.v1": "how numbers are kept unique is the registry's own affair",
    "registry.IdentifierReleased.v1": "likewise",
    "registry.IdentifierReassigned.v1": "likewise",
}
"""Stored names that no partner is told, and why."""

VERSIONS: Final[Mapping[str, int]] = {}
"""Stored name → the number of its public type, where that is not its own."""

Shape: TypeAlias = "Mapping[str, Shape] | None"
"""What of a value is public: the fields of a record, or (None) all of it."""


class Published(NamedTuple):
    """One public type. `shape` None: the data is told as it is stored."""

    type: str
    source: str
    schema: str
    stored_as: str
    shape: Shape

    def data(self, stored: bytes) -> bytes:
        """The public JSON of what is stored."""
        if self.shape is None:
            return stored
        return orjson.dumps(unsealed_part(_pruned(orjson.loads(stored), self.shape)))


def catalogue(events: Iterable[type[Event]]) -> Mapping[str, Published]:
    """The public types of these events, by stored name."""
    return {one.stored_as: _published(one) for one in events if one.stored_as not in WITHHELD}


def _published(event: type[Event]) -> Published:
    service, fact, number = event.stored_as.split(".")
    number = f"v{VERSIONS[event.stored_as]}" if event.stored_as in VERSIONS else number
    name = f"{PREFIX}{service}.{fact}.{number}"
    anchor = name.lower().replace(".", "")
    return Published(
        name, f"/elevators/{service}", f"/docs/feed.md#{anchor}", event.stored_as, shape_of(event)
    )


def shape_of(annotation: Any) -> Shape:
    """What is public of values of this type; None: all of it."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return _record_shape(annotation)
    inside = [shape_of(one) for one in _parts(annotation) if one is not Sealed]
    shapes = [one for one in inside if one is not None]
    if shapes and get_origin(annotation) in {dict, Mapping}:
        raise TypeError(
            f"{annotation}: what is personal under a key of any name cannot be told apart"
        )
    return {name: shape for one in shapes for name, shape in one.items()} if shapes else None


def _record_shape(record: type[Record]) -> Shape:
    fields = record.model_fields
    kept = {
        name: shape_of(field.annotation)
        for name, field in fields.items()
        if name not in PERSON and not is_personal(field.annotation)
    }
    whole = len(kept) == len(fields) and all(shape is None for shape in kept.values())
    return None if whole else kept


def is_personal(annotation: Any) -> bool:
    """Whether a field of this type holds sealed text itself."""
    return annotation is Sealed or any(one is Sealed for one in _parts(annotation))


def _parts(annotation: Any) -> tuple[Any, ...]:
    """The types that a value of this type is made of: of a union, a list, an annotated type."""
    origin = get_origin(annotation)
    if origin is None:
        return ()
    inside = get_args(annotation)[: 1 if origin is Annotated else None]
    return tuple(one for one in inside if one is not types.NoneType and one is not Ellipsis)


def _pruned(value: Any, shape: Shape) -> Any:
    if shape is None:
        return value
    if isinstance(value, list):
        return [_pruned(one, shape) for one in value]
    if isinstance(value, dict):
        return {name: _pruned(one, shape[name]) for name, one in value.items() if name in shape}
    return value


PUBLISHED: Final = catalogue(CATALOGUE.types.values())
"""Every public type, by stored name."""

TYPES: Final[Mapping[str, Published]] = {one.type: one for one in PUBLISHED.values()}
"""Likewise, by its own name."""


def public(stored_as: str, stored: bytes) -> tuple[Published, bytes] | None:
    """The public type and data of an event of today or of a retired shape; None: it is not told.

    Raises `UndecodableEvent`.
    """
    if (found := PUBLISHED.get(stored_as)) is not None:
        return found, stored
    if stored_as in WITHHELD or not CATALOGUE.knows(stored_as):
        return None
    stored_as, stored = CATALOGUE.encode(CATALOGUE.decode(stored_as, stored))
    found = PUBLISHED.get(stored_as)
    return None if found is None else (found, stored)
