"""Cards, bonds, identifiers and places: what elevators are searched by, and seen by.

All facts of an elevator that these rows follow from are kept in one row of `lives`. When another one
arrives, however late, the rows that it bears upon are told anew, and what differs is written.
"""

from collections.abc import Iterable
from typing import Final

from services.directory.ties import CHOSEN
from services.kernel.projecting.projection import Part, Rows, Told
from services.kernel.projecting.tables import Change, Put, Ref
from services.views.changes import rewritten
from services.views.lifecycle.bonds import COVER, UPKEEP
from services.views.lifecycle.lives import kept, lived
from services.views.lifecycle.story import REGISTRY
from services.views.lifecycle.tables import BONDS, CARDS, IDENTIFIERS, LIVES, PLACES


def _refs(told: Told) -> Iterable[Ref]:
    if told.meta.elevator_id:
        yield Ref(LIVES, (told.meta.elevator_id,))


def _fold(rows: Rows, told: Told) -> Iterable[Change]:
    if not told.meta.elevator_id:
        return
    before, after = lived(rows, told)
    yield Put(LIVES, kept(after))
    fact = after.story[-1]
    yield from rewritten(before.card, after.card)
    yield from rewritten(before.told_by(fact), after.told_by(fact))


CARDS_PART: Final = Part(
    (LIVES, CARDS, BONDS, IDENTIFIERS, PLACES), REGISTRY | UPKEEP | COVER | {CHOSEN}, _refs, _fold
)
