"""The codec: events to bytes and back, under explicit stored names.

A stored name is `<service>.<Fact>.v<number>`. When a fact's shape changes, the class takes the next
number and an `Upcaster` says how the old data reads today; the log itself is never rewritten.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

import orjson

from services.kernel.decider import Event

Data = dict[str, Any]


class UnknownEventType(Exception):
    """The catalogue has no class for this stored name."""


class UndecodableEvent(Exception):
    """The stored bytes do not fit the class of their stored name."""


class IncompleteCatalogue(Exception):
    """A stored name is malformed, doubled, or an old version has no way to the present."""


class Upcaster(NamedTuple):
    """How data stored under the name `old` reads as data of the name `new`."""

    old: str
    new: str
    lift: Callable[[Data], Data]


class Catalogue:
    """Every event the system can read, by stored name. Checked complete when it is made."""

    def __init__(self, events: Iterable[type[Event]], upcasters: Iterable[Upcaster] = ()) -> None:
        """Raises `IncompleteCatalogue` unless every name resolves and every chain ends."""
        self.types: Mapping[str, type[Event]] = _by_name(events)
        self._upcasters: Mapping[str, Upcaster] = _chains(self.types, upcasters)

    def encode(self, event: Event) -> tuple[str, bytes]:
        """The stored name and the JSON bytes; fields that are None are left out."""
        return event.stored_as, event.__pydantic_serializer__.to_json(event, exclude_none=True)

    def decode(self, type_: str, data: bytes) -> Event:
        """The event, lifted to today's shape.

        Raises `UnknownEventType` or `UndecodableEvent`, naming the type.
        """
        model = self.types.get(type_)
        try:
            if model is not None:
                return model.__pydantic_validator__.validate_json(data)  # type: ignore[no-any-return]
            return self._lifted(type_, data)
        except _UNFIT as error:
            raise UndecodableEvent(f"{type_}: {error}") from error

    def knows(self, type_: str) -> bool:
        """Whether `decode` can read what is stored under this name."""
        return type_ in self.types or type_ in self._upcasters

    def _lifted(self, type_: str, data: bytes) -> Event:
        if type_ not in self._upcasters:
            raise UnknownEventType(type_)
        loaded = orjson.loads(data)
        while (upcaster := self._upcasters.get(type_)) is not None:
            type_, loaded = upcaster.new, upcaster.lift(loaded)
        return self.types[type_].model_validate_json(orjson.dumps(loaded))


# What validation, JSON, or an upcaster that meets data of another shape says.
_UNFIT = (ValueError, LookupError, TypeError, AttributeError)

_NAME = re.compile(r"(?P<base>[a-z]+\.[A-Z][A-Za-z]+)\.v(?P<number>[1-9]\d*)")


def _by_name(events: Iterable[type[Event]]) -> dict[str, type[Event]]:
    types: dict[str, type[Event]] = {}
    for event in events:
        _check_name(event.stored_as)
        if event.stored_as in types:
            raise IncompleteCatalogue(f"{event.stored_as} is stored by two classes")
        types[event.stored_as] = event
    return types


def _check_name(name: str) -> None:
    if _NAME.fullmatch(name) is None:
        raise IncompleteCatalogue(f"{name!r} is not <service>.<Fact>.v<number>")


def _chains(types: Mapping[str, type[Event]], upcasters: Iterable[Upcaster]) -> dict[str, Upcaster]:
    by_old: dict[str, Upcaster] = {}
    for upcaster in upcasters:
        _check_name(upcaster.old)
        if upcaster.old in by_old:
            raise IncompleteCatalogue(f"{upcaster.old} has two upcasters")
        by_old[upcaster.old] = upcaster
    for name in types:
        if name in by_old:
            raise IncompleteCatalogue(f"{name} is current and has an upcaster")
        for retired in _older(name):
            if _end(retired, by_old) != name:
                raise IncompleteCatalogue(f"nothing leads from {retired} to {name}")
    for old in by_old:
        if _end(old, by_old) not in types:
            raise IncompleteCatalogue(f"{old} leads to no event")
    return by_old


def _older(name: str) -> Iterable[str]:
    match = _NAME.fullmatch(name)
    assert match is not None  # noqa: S101 -- checked by _by_name
    return (f"{match['base']}.v{number}" for number in range(1, int(match["number"])))


def _end(name: str, by_old: Mapping[str, Upcaster]) -> str:
    """Where the chain from `name` ends; a circle ends where it began."""
    seen = {name}
    while name in by_old and by_old[name].new not in seen:
        name = by_old[name].new
        seen.add(name)
    return name
