"""The timeline of one elevator 电梯全生命周期: every fact about it, from all services, on two clocks.

A fact is never changed and never leaves; what was true and known at a moment is a choice of rows.
Sealed personal data is left out: what cannot be opened need not be carried.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from services.kernel.clock import micros
from services.kernel.projecting.projection import Part, Rows, Told
from services.kernel.projecting.tables import Change, Kind, Put, Ref, Row, Table
from services.kernel.unsealed import unsealed_json
from services.views.language import CATALOGUE

FACTS: Final = Table(
    "facts",
    {
        "elevator_id": Kind.TEXT,
        "position": Kind.INTEGER,
        "occurred_at": Kind.INTEGER,  # microseconds since 1970, UTC
        "recorded_at": Kind.INTEGER,
        "stream": Kind.TEXT,
        "version": Kind.INTEGER,
        "type": Kind.TEXT,
        "division": Kind.TEXT,
        "actor_role": Kind.TEXT,
        "data": Kind.TEXT,  # JSON
    },
    key=("elevator_id", "position"),
)


def _refs(_told: Told) -> Iterable[Ref]:
    return ()


def _fold(_rows: Rows, told: Told) -> Iterable[Change]:
    meta = told.meta
    if not meta.elevator_id:
        return
    yield Put(
        FACTS,
        {
            "elevator_id": meta.elevator_id,
            "position": told.position,
            "occurred_at": micros(meta.occurred_at),
            "recorded_at": micros(told.recorded_at),
            "stream": told.stream,
            "version": told.version,
            "type": told.type,
            "division": meta.division,
            "actor_role": meta.actor.role,
            "data": unsealed_json(told.data).decode(),
        },
    )


TIMELINE: Final = Part((FACTS,), frozenset(CATALOGUE.types), _refs, _fold)


def in_order(
    rows: Sequence[Row], as_of: int, services: Sequence[str]
) -> Sequence[tuple[Row, bool]]:
    """Facts that were true by `as_of`, in the order in which they became true; and which came late.

    `rows` are all that is known of an elevator, in the order in which it became known. A fact is late
    补录 if something that became true after it was known before it.
    """
    newest, found = -1, []
    wanted = tuple(f"{one}." for one in services)
    for row in rows:
        occurred_at = int(row["occurred_at"] or 0)
        late, newest = occurred_at < newest, max(newest, occurred_at)
        if occurred_at <= as_of and (not wanted or str(row["type"]).startswith(wanted)):
            found.append((row, late))
    return sorted(found, key=lambda one: (one[0]["occurred_at"], one[0]["position"]))


def is_correction(type_: str) -> bool:
    """Whether a fact mends what was recorded before 更正; its stored name says so."""
    return "Correct" in type_.split(".")[1]
