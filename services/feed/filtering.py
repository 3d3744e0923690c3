"""What a subscriber asks for, out of what it may see. Pure."""

from collections.abc import Collection, Sequence
from typing import Any, Final, NamedTuple

from services.feed.published import TYPES
from services.kernel.errors import Invalid

EVERY: Final = "*"


class FeedTypeUnknown(Invalid):
    """No event that partners are told has such a type: docs/feed.md lists them."""

    zh = "没有该事件类型"


class Filter(NamedTuple):
    """All that is stated must hold; nothing stated is everything.

    `types` are public types, or beginnings of such that end in `*`. `divisions` are GB/T 2260 prefixes.
    """

    types: tuple[str, ...] = ()
    divisions: tuple[str, ...] = ()
    elevator_ids: tuple[str, ...] = ()

    @classmethod
    def of(cls, message: Any, field: str = "filter") -> "Filter":
        """As a message says it, in one order whatever was written. Raises `FeedTypeUnknown`."""
        for index, one in enumerate(message.types):
            if not _named(one):
                raise FeedTypeUnknown(field=f"{field}.types[{index}]", type=one)
        return cls(*(tuple(sorted(set(getattr(message, name)))) for name in cls._fields))

    @classmethod
    def from_parts(cls, parts: Sequence[Sequence[str]]) -> "Filter":
        """The inverse of `tuple`."""
        return cls(*(tuple(one) for one in parts))

    def wanted(self) -> "Wanted":
        """The filter, ready to be asked for many events."""
        return Wanted(
            frozenset(one for one in TYPES if any(_fits(one, asked) for asked in self.types))
            if self.types
            else TYPES,
            self.divisions,
            frozenset(self.elevator_ids),
        )


class Wanted(NamedTuple):
    """A filter as sets."""

    types: Collection[str]
    divisions: tuple[str, ...]
    elevator_ids: Collection[str]

    def place(self, elevator_id: str, division: str) -> bool:
        """Whether what is about this elevator and division is asked for."""
        if self.elevator_ids and elevator_id not in self.elevator_ids:
            return False
        return not self.divisions or division.startswith(self.divisions)


def _named(asked: str) -> bool:
    """Whether any public type fits."""
    return asked in TYPES or (asked.endswith(EVERY) and any(_fits(one, asked) for one in TYPES))


def _fits(type_: str, asked: str) -> bool:
    return type_.startswith(asked[:-1]) if asked.endswith(EVERY) else type_ == asked
