"""The part of the figures that is about elevators: each with its life and its aspects.

What the registry says is told to the life, and what an aspect is about to that. Whatever changes in
the stock and in every aspect, also in those that only go along with the life, goes into the ledger as
a difference.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

import orjson

from services.kernel.clock import micros
from services.kernel.projecting.projection import Effect, Part, Rows, Told
from services.kernel.projecting.states import Derivation, Keep, State
from services.kernel.projecting.tables import Change, Key, Kind, Ref, Row, Table
from services.views.changes import difference
from services.views.statistics.aspects import ASPECTS
from services.views.statistics.aspects.aspect import Aspect, Files, amounting
from services.views.statistics.ledger import TABLES, Contributions, written
from services.views.statistics.lives import NO_LIFE, Counted, Life, Standing
from services.views.statistics.stock import REGISTERED, Fact, life_of, stock

STORIES: Final = Table(
    "stories", {"elevator_id": Kind.TEXT, "facts": Kind.TEXT}, key=("elevator_id",)
)
LIVES: Final = Table(
    "lives",
    {"elevator_id": Kind.TEXT, "life": Kind.TEXT, "aspects": Kind.TEXT},
    key=("elevator_id",),
)


class Elevator:
    """An elevator as far as it is counted: its life, and what each aspect keeps of it."""

    def __init__(self, life: Life = NO_LIFE, files: Mapping[str, Files] | None = None) -> None:
        self.life, self.files = life, files or {}
        self._amounts: dict[str, Contributions] = {}

    def living(self, life: Life) -> "Elevator":
        """The same with this life."""
        return Elevator(life, self.files) if life != self.life else self

    def keeping(self, aspect: Aspect, files: Files) -> "Elevator":
        """The same with these files of an aspect."""
        after = Elevator(self.life, {**self.files, aspect.name: files})
        after._amounts = {
            name: known for name, known in self._amounts.items() if name != aspect.name
        }
        return after

    def amounts(self, name: str) -> Contributions:
        """What an aspect of it, or the stock, amounts to."""
        known = self._amounts.get(name)
        if known is None:
            files = self.files.get(name, _NOTHING)
            known = self._amounts[name] = amounting(_COUNTING[name](self.life, files))
        return known

    def changes(self, name: str, before: "Elevator") -> bool:
        """Whether an aspect of it may count otherwise than before."""
        files, lived_on = self.files.get(name), self.life is not before.life
        if name == _STOCK:
            return lived_on
        return files is not before.files.get(name) or (bool(files) and lived_on)


_STOCK: Final = "stock"
_COUNTING: Final[Mapping[str, Callable[[Life, Files], Counted]]] = {
    _STOCK: lambda life, _: stock(life),
    **{aspect.name: aspect.counted for aspect in ASPECTS},
}
"""What the stock and each aspect amount to, by name."""
_NOTHING: Final[Files] = {}


def _read(row: Row) -> Elevator:
    stood, made = orjson.loads(str(row["life"]))
    life = Life(
        tuple((day, Standing(*standing)) for day, *standing in stood),
        tuple((day, division) for day, division in made),
    )
    return Elevator(life, orjson.loads(str(row["aspects"])))


def _row(key: Key, one: Elevator) -> Row:
    stood = [(day, *standing) for day, standing in one.life.stood]
    life = orjson.dumps((stood, one.life.made)).decode()
    return {"elevator_id": key[0], "life": life, "aspects": orjson.dumps(one.files).decode()}


_ELEVATOR: Final = State(LIVES, _read, _row)


def _read_story(row: Row) -> Sequence[Fact]:
    return [Fact(*one) for one in orjson.loads(str(row["facts"]))]


def _story_row(key: Key, story: Sequence[Fact]) -> Row:
    facts = orjson.dumps([tuple(one) for one in story]).decode()
    return {"elevator_id": key[0], "facts": facts}


_STORY: Final = State(STORIES, _read_story, _story_row)


def _refs(told: Told) -> Iterable[Ref]:
    if elevator_id := told.meta.elevator_id:
        yield _ELEVATOR.ref(elevator_id)
        if told.type in REGISTERED:
            yield _STORY.ref(elevator_id)


def _fold(rows: Rows, told: Told) -> Iterable[Effect]:
    key = (told.meta.elevator_id,)
    if not told.meta.elevator_id:
        return
    before = after = rows.kept(_ELEVATOR, key) or Elevator()
    if told.type in REGISTERED:
        fact = Fact(micros(told.occurred_at), told.position, told.type, told.data.decode())
        story = [*(rows.kept(_STORY, key) or ()), fact]
        yield Keep(_STORY, key, story)
        after = after.living(life_of(story))
    for aspect in _CONCERNED.get(told.type, ()):
        known = before.files.get(aspect.name, _NOTHING)
        files = aspect.told(known, told)
        if files is not known:
            after = after.keeping(aspect, files)
    if after is not before:
        yield Keep(_ELEVATOR, key, after)


def _tell(
    _key: Key, before: Sequence[Elevator | None], after: Sequence[Elevator], day: int
) -> Iterable[Change]:
    was, now = before[0] or Elevator(), after[0]
    for name in _COUNTING:
        if now.changes(name, was):
            yield from written(difference(was.amounts(name), now.amounts(name)), day)


def _concerned() -> Mapping[str, Sequence[Aspect]]:
    found: dict[str, list[Aspect]] = {}
    for aspect in ASPECTS:
        for event in aspect.events:
            found.setdefault(event.stored_as, []).append(aspect)
    return found


_CONCERNED: Final = _concerned()

ELEVATORS: Final = Part(
    (STORIES, LIVES, *TABLES),
    REGISTERED.union(_CONCERNED),
    _refs,
    _fold,
    (Derivation((_ELEVATOR,), _tell),),
)
"""Levels and flows of elevators."""
