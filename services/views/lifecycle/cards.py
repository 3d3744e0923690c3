"""Cards, bonds, identifiers and places: what elevators are searched by, and seen by.

All facts of an elevator that these rows follow from are its state, in one row of `lives`. When others
arrive, however late, the rows that they bear upon are told anew, and what differs is written.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from services.directory.ties import CHOSEN
from services.kernel.projecting.projection import Effect, Part, Rows, Told
from services.kernel.projecting.states import Derivation, Keep
from services.kernel.projecting.tables import Change, Key, Ref
from services.views.changes import rewritten
from services.views.lifecycle.bonds import COVER, UPKEEP
from services.views.lifecycle.lives import LIFE, Lived, lived
from services.views.lifecycle.story import REGISTRY
from services.views.lifecycle.tables import BONDS, CARDS, IDENTIFIERS, LIVES, PLACES


def _refs(told: Told) -> Iterable[Ref]:
    if told.meta.elevator_id:
        yield LIFE.ref(told.meta.elevator_id)


def _fold(rows: Rows, told: Told) -> Iterable[Effect]:
    elevator_id = told.meta.elevator_id
    if elevator_id:
        yield Keep(LIFE, (elevator_id,), lived(rows, told))


def _tell(
    key: Key, before: Sequence[Lived | None], after: Sequence[Lived], _day: int
) -> Iterable[Change]:
    was = before[0] or Lived(str(key[0]))
    for then, now in zip(was.parts, after[0].parts, strict=True):
        if now is not then:
            yield from rewritten(then, now)


CARDS_PART: Final = Part(
    (LIVES, CARDS, BONDS, IDENTIFIERS, PLACES),
    REGISTRY | UPKEEP | COVER | {CHOSEN},
    _refs,
    _fold,
    (Derivation((LIFE,), _tell),),
)
