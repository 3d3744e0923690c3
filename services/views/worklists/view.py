"""The fold of the worklists: facts into sheets, sheets into items."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from services.kernel.projecting.projection import Part, Rows, Told
from services.kernel.projecting.tables import Change, Put, Ref
from services.views.lifecycle import matters
from services.views.lifecycle.lives import lived
from services.views.lifecycle.matters import MATTERS
from services.views.lifecycle.story import REGISTRY, Step
from services.views.lifecycle.tables import LIVES
from services.views.parties import holdings
from services.views.worklists.files import APART, RULES, filed
from services.views.worklists.items import ITEMS, TALLIES, difference
from services.views.worklists.kinds import ItemKind
from services.views.worklists.sheet import SHEETS, Sheet, packed, sheet_in
from services.views.worklists.stood import ROUNDS_MADE, STANDING, stood
from services.views.worklists.upkeep import ROUNDS, rounds_in
from services.views.worklists.upkeep import packed as kept


def folded(rows: Rows, told: Told, sheet: Sheet) -> Sheet:
    """The sheet after one fact."""
    changed: dict[str, Any] = {
        "elevator_id": told.meta.elevator_id or sheet.elevator_id,
        "division": told.meta.division or sheet.division,
    }
    if told.type not in RULES:
        changed["standing"] = stood(sheet.standing, told, _steps(rows, told))
    else:
        entries = filed(sheet.files.get(told.stream, {}), matters.step(rows, told).after)
        others = {name: one for name, one in sheet.files.items() if name != told.stream}
        changed["files"] = {**others, told.stream: entries} if entries else others
    return sheet.changed(**changed)


def _sheet_id(told: Told) -> str:
    return told.stream if told.type in APART else told.meta.elevator_id or told.stream


def _refs(told: Told) -> Iterable[Ref]:
    sheet_id = _sheet_id(told)
    yield Ref(SHEETS, (sheet_id,))
    if told.type in RULES:
        yield matters.ref(told)
    else:
        yield Ref(ROUNDS, (sheet_id,))
        yield Ref(ITEMS, (_maintenance_of(told),))
    if told.type in REGISTRY:
        yield Ref(LIVES, (told.meta.elevator_id,))


def _maintenance_of(told: Told) -> str:
    return f"elevator-{told.meta.elevator_id}/{ItemKind.MAINTENANCE}"


def _fold(rows: Rows, told: Told) -> Iterable[Change]:
    sheet_id = _sheet_id(told)
    row = rows.get(SHEETS, (sheet_id,))
    before = sheet_in(sheet_id, row)
    known = row is not None and told.type in ROUNDS_MADE
    after = before if known else folded(rows, told, before)
    data = packed(sheet_id, after) if after is not before else None
    if data is not None and (row is None or data != row["data"]):
        yield Put(SHEETS, {"sheet_id": sheet_id, "data": data})
        yield from difference(before.items, after.items)
        yield from holdings.difference(_answered(before), _answered(after))
        if not _stands_alike(before, after) or before.standing.covers != after.standing.covers:
            yield from holdings.difference(_held(before), _held(after))
    if told.type in ROUNDS_MADE or (told.type not in RULES and not _stands_alike(before, after)):
        yield from _maintained(rows, told, after)


def _maintained(rows: Rows, told: Told, sheet: Sheet) -> Iterator[Change]:
    """The elevator's rounds with this fact, and which maintenance is due after it."""
    row = rows.get(ROUNDS, (_sheet_id(told),))
    before = rounds_in(_sheet_id(told), row)
    after = before.with_fact(told.event, told.position)
    if after is not before:
        yield Put(ROUNDS, kept(_sheet_id(told), after))
    item_id = _maintenance_of(told)
    listed = rows.get(ITEMS, (item_id,))
    yield from difference({item_id: listed} if listed else {}, sheet.maintenance(after))


def _answered(sheet: Sheet) -> holdings.Holdings:
    """What is open on the elevator, for its maker to answer."""
    registered = sheet.standing.registered
    return holdings.opened(registered.maker if registered else "", sheet.items.values())


def _stands_alike(before: Sheet, after: Sheet) -> bool:
    """Whether the elevator stands where it stood, as it did, and the same have it: most facts change
    nothing of that, and so neither what its parties have nor when its next visit is due."""
    old, new = before.standing, after.standing
    return after.place == before.place and new.registered is old.registered and new.held is old.held


def _held(sheet: Sheet) -> holdings.Holdings:
    """What parties have of the elevator."""
    return holdings.holdings(sheet.standing, sheet.place)


def _steps(rows: Rows, told: Told) -> Sequence[Step]:
    """How the elevator stood by the registry, with this fact."""
    return lived(rows, told)[1].steps if told.type in REGISTRY else ()


WORKLISTS: Final = Part(
    (SHEETS, ROUNDS, LIVES, MATTERS, ITEMS, TALLIES, holdings.HOLDINGS),
    frozenset(RULES) | STANDING | ROUNDS_MADE,
    _refs,
    _fold,
)
"""What is open, in the view `lifecycle`: one look sees it with the cards it is about."""
