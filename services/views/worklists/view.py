"""The fold of the worklists: facts into sheets and rounds, these into items."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from services.kernel.projecting.projection import Effect, Part, Rows, Told
from services.kernel.projecting.states import Derivation, Keep
from services.kernel.projecting.tables import Change, Key, Ref
from services.views.lifecycle import matters
from services.views.lifecycle.lives import LIFE, lived
from services.views.lifecycle.matters import MATTERS
from services.views.lifecycle.story import REGISTRY, Step
from services.views.lifecycle.tables import LIVES
from services.views.parties import holdings
from services.views.worklists.files import APART, RULES, filed
from services.views.worklists.items import ITEMS, TALLIES, difference
from services.views.worklists.sheet import NO_SHEET, SHEET, SHEETS, Sheet
from services.views.worklists.stood import ROUNDS_MADE, STANDING, stood
from services.views.worklists.upkeep import NO_ROUNDS, ROUND, ROUNDS, Rounds


def folded(rows: Rows, told: Told, sheet: Sheet) -> Sheet:
    """The sheet after one fact."""
    changed: dict[str, Any] = {
        "elevator_id": told.meta.elevator_id or sheet.elevator_id,
        "division": told.meta.division or sheet.division,
    }
    if told.type not in RULES:
        changed["standing"] = stood(sheet.standing, told, _steps(rows, told))
    else:
        entries = filed(sheet.files.get(told.stream, {}), matters.after(rows, told))
        others = {name: one for name, one in sheet.files.items() if name != told.stream}
        changed["files"] = {**others, told.stream: entries} if entries else others
    return sheet.changed(**changed)


def _steps(rows: Rows, told: Told) -> Sequence[Step]:
    """How the elevator stood by the registry, with this fact."""
    return lived(rows, told).steps if told.type in REGISTRY else ()


def _sheet_id(told: Told) -> str:
    return told.stream if told.type in APART else told.meta.elevator_id or told.stream


def _refs(told: Told) -> Iterable[Ref]:
    sheet_id = _sheet_id(told)
    yield SHEET.ref(sheet_id)
    yield ROUND.ref(sheet_id)
    if told.type in RULES:
        yield matters.ref(told)
    elif told.type in REGISTRY:
        yield LIFE.ref(told.meta.elevator_id)


def _fold(rows: Rows, told: Told) -> Iterable[Effect]:
    key = (_sheet_id(told),)
    sheet = rows.kept(SHEET, key)
    if sheet is None or told.type not in ROUNDS_MADE:
        yield Keep(SHEET, key, folded(rows, told, sheet or NO_SHEET))
    if told.type in ROUNDS_MADE:
        rounds = rows.kept(ROUND, key) or NO_ROUNDS
        yield Keep(ROUND, key, rounds.with_fact(told.event, told.position))


def _listed(
    _key: Key, before: Sequence[Sheet | None], after: Sequence[Sheet], _day: int
) -> Iterator[Change]:
    """What is owed by a sheet, but for the maintenance; and what parties have of its elevator."""
    was, now = before[0] or NO_SHEET, after[0]
    yield from difference(was.items, now.items)
    yield from holdings.difference(was.answered, now.answered)
    if not _stands_alike(was, now) or was.standing.covers is not now.standing.covers:
        yield from holdings.difference(was.held, now.held)


def _maintained(
    _key: Key, before: Sequence[Any], after: Sequence[Any], _day: int
) -> Iterator[Change]:
    """Which maintenance is due, by who has the elevator and by its rounds."""
    (sheet, rounds), (now, made) = before, after
    was: Sheet = sheet or NO_SHEET
    if rounds is not made or not _stands_alike(was, now):
        known: Rounds = rounds or NO_ROUNDS
        yield from difference(was.maintenance(known), now.maintenance(made or NO_ROUNDS))


def _stands_alike(before: Sheet, after: Sheet) -> bool:
    """Whether the elevator stands where it stood, as it did, and the same have it: most facts change
    nothing of that, and so neither what its parties have nor when its next visit is due."""
    old, new = before.standing, after.standing
    return after.place == before.place and new.registered is old.registered and new.held is old.held


WORKLISTS: Final = Part(
    (SHEETS, ROUNDS, LIVES, MATTERS, ITEMS, TALLIES, holdings.HOLDINGS),
    frozenset(RULES) | STANDING | ROUNDS_MADE,
    _refs,
    _fold,
    (Derivation((SHEET,), _listed), Derivation((SHEET, ROUND), _maintained)),
)
"""What is open, in the view `lifecycle`: one look sees it with the cards it is about."""
