"""What a subscriber asks for, out of what it may see. Pure."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Final, NamedTuple

from services.feed.attributes import FIELDS, OF_TYPE, of_type
from services.feed.published import TYPES
from services.kernel.errors import Invalid
from services.kernel.filtering import syntax
from services.kernel.filtering.fields import read
from services.kernel.filtering.matching import Known, Matcher, matcher, narrowed
from services.kernel.filtering.parsing import parse
from services.kernel.filtering.syntax import text_of

EVERY: Final = "*"


class FeedTypeUnknown(Invalid):
    """No event that partners are told has such a type: docs/feed.md lists them."""

    zh = "没有该事件类型"


class Filter(NamedTuple):
    """All that is stated must hold; nothing stated is everything.

    `types` are public types, or beginnings of such that end in `*`. `divisions` are GB/T 2260 prefixes.
    `expression` is a filter of docs/filters.md over `FIELDS`, in its canonical text.
    """

    types: tuple[str, ...] = ()
    divisions: tuple[str, ...] = ()
    elevator_ids: tuple[str, ...] = ()
    expression: str = ""

    @classmethod
    def of(cls, message: Any, field: str = "filter") -> "Filter":
        """As a message says it, in one order and one text whatever was written.

        Raises `FeedTypeUnknown`, `FilterInvalid`.
        """
        for index, one in enumerate(message.types):
            if not _named(one):
                raise FeedTypeUnknown(field=f"{field}.types[{index}]", type=one)
        tree = read(message.expression, FIELDS, f"{field}.expression")
        types, divisions, elevator_ids = (
            tuple(sorted(set(one)))
            for one in (message.types, message.divisions, message.elevator_ids)
        )
        return cls(types, divisions, elevator_ids, text_of(tree) if tree is not None else "")

    @classmethod
    def from_parts(cls, parts: Sequence[Any]) -> "Filter":
        """The inverse of `parts`."""
        types, divisions, elevator_ids, *expression = parts
        return cls(tuple(types), tuple(divisions), tuple(elevator_ids), *expression)

    @property
    def parts(self) -> Sequence[Any]:
        """As JSON keeps it; without an expression as it was before there were any."""
        *lists, expression = self
        return [*map(list, lists), *([expression] if expression else [])]

    def wanted(self) -> "Wanted":
        """The filter, ready to be asked for many events.

        Its words are taken as they are: what was good when it was given is no fault later.
        """
        return _wanted(self)


class Wanted(NamedTuple):
    """A filter as sets. `types` says of each what else must hold of an event of it; True: nothing."""

    types: Mapping[str, Matcher | bool]
    divisions: tuple[str, ...]
    elevator_ids: frozenset[str]

    def place(self, elevator_id: str, division: str) -> bool:
        """Whether what is about this elevator and division is asked for."""
        if self.elevator_ids and elevator_id not in self.elevator_ids:
            return False
        return not self.divisions or division.startswith(self.divisions)

    def expressed(self, type_: str, known: Known) -> bool:
        """Whether the expression holds of an event of a type that is asked for."""
        ask = self.types[type_]
        return ask if isinstance(ask, bool) else ask(known)


@lru_cache(maxsize=256)
def _wanted(asked: Filter) -> Wanted:
    types = [one for one in TYPES if not asked.types or _any_fits(one, asked.types)]
    tree = parse(asked.expression)
    left = {one: _left_to_ask(tree, one) for one in types}
    return Wanted(
        {one: ask for one, ask in left.items() if ask is not False},
        asked.divisions,
        frozenset(asked.elevator_ids),
    )


def _left_to_ask(tree: syntax.Filter | None, type_: str) -> Matcher | bool:
    """Of events of one type: what the expression asks besides, made once."""
    if tree is None:
        return True
    left = narrowed(tree, FIELDS, OF_TYPE, lambda name: of_type(type_, name))
    return left if isinstance(left, bool) else matcher(left, FIELDS)


def _named(asked: str) -> bool:
    """Whether any public type fits."""
    return asked in TYPES or (asked.endswith(EVERY) and any(_fits(one, asked) for one in TYPES))


def _any_fits(type_: str, asked: Sequence[str]) -> bool:
    return any(_fits(type_, one) for one in asked)


def _fits(type_: str, asked: str) -> bool:
    return type_.startswith(asked[:-1]) if asked.endswith(EVERY) else type_ == asked
