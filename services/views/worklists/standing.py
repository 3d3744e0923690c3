"""What is kept of an elevator besides its files, and what it owes as long as it stands."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from pydantic import Field

from services.inspection.events.values import DueDate, DueKind
from services.kernel.decider import Record
from services.reference.dated import legal_day
from services.reference.elevator import STANDING, PhaseName
from services.reference.party import PartyRef
from services.registry.elevator.phases import PHASE_NAMES, Elevator
from services.views.lifecycle.story import Fact, Step
from services.views.worklists.entries import Entry
from services.views.worklists.kinds import ItemKind, Owes
from services.views.worklists.upkeep import Held, Rounds

YEAR: Final = timedelta(days=365)
"""How long an elevator may be stopped before somebody must say what becomes of it."""


class Registered(Record):
    """How an elevator stands, by the registry."""

    phase: PhaseName
    since: date
    position: int  # of the fact that the phase began with
    maintainer_since: date
    division: str = ""
    user_unit: str = ""
    maintainer: str = ""
    maker: str = ""
    model: str = ""
    born: str = ""  # the month of its first use, 2003-07
    renewal_since: date | None = None  # of one that has no money yet
    renewal_position: int = 0


class Scheduled(Record):
    """What falls due by the newest word of the inspection service, and the fact that said so."""

    due: tuple[DueDate, ...] = ()
    since: date
    position: int


class Covered(Record):
    """A cover's period, both days included."""

    insurer: str
    programme: str
    begins: date
    ends: date
    premium_fen: int  # for a year
    position: int


class Standing(Record):
    """Everything that an elevator's lasting obligations follow from."""

    registered: Registered | None = None
    scheduled: Scheduled | None = None
    held: Held = Held()
    covers: dict[str, Covered] = Field(default_factory=dict)


def registered_by(steps: Sequence[Step]) -> Registered | None:
    """How an elevator stands after these steps; None: the registry knows nothing of it."""
    found: Registered | None = None
    for fact, day, state in steps:
        found = _after(found, fact, day, state)
    return found


def _after(before: Registered | None, fact: Fact, day: date, state: Elevator) -> Registered:
    """How it stands after one fact: what is as it was keeps its first day and its fact."""
    card, phase = state.card, PHASE_NAMES[type(state.phase)]
    as_before = before if before is not None and before.phase is phase else None
    began = card.put_into_use_on or card.manufactured_on
    maintainer = _id(card.maintainer)
    kept = before if before is not None and before.maintainer == maintainer else None
    unfunded = card.renewal is not None and not card.renewal.funding
    waiting = before if before is not None and before.renewal_since else None
    return Registered(
        phase=phase,
        since=as_before.since if as_before else max(day, legal_day(state.phase.since)),
        position=as_before.position if as_before else fact.position,
        division=card.place.division if card.place else "",
        user_unit=_id(card.user_unit),
        maintainer=maintainer,
        maintainer_since=kept.maintainer_since if kept else day,
        maker=card.maker.party_id,
        model=card.parameters.model or "",
        born=f"{began:%Y-%m}" if began else "",
        renewal_since=(waiting.renewal_since if waiting else day) if unfunded else None,
        renewal_position=waiting.renewal_position if waiting else fact.position,
    )


def _id(party: PartyRef | None) -> str:
    return party.party_id if party else ""


def obligations(standing: Standing) -> Iterator[tuple[str, Entry]]:
    """What the elevator owes while it stands, by key; but for its `maintenance`."""
    registered = standing.registered
    if registered is None or registered.phase not in STANDING:
        return
    if registered.phase in {PhaseName.IN_USE, PhaseName.SEALED}:
        yield from _inspections(standing)
    if registered.phase is PhaseName.IN_USE:
        yield from _no_maintainer(standing.held, registered)
    if registered.phase is PhaseName.STOPPED:
        yield _stopped(registered)
    if registered.renewal_since is not None:
        yield _unfunded(registered, registered.renewal_since)
    yield from _cover(standing)


def _inspections(standing: Standing) -> Iterator[tuple[str, Entry]]:
    scheduled = standing.scheduled
    if scheduled is None:
        return
    for due in scheduled.due:
        kind = ItemKind.INSPECTION if due.kind is DueKind.INSPECTION else ItemKind.SELF_TEST
        entry = Entry(
            kind=kind,
            since=scheduled.since,
            due=due.due_on,
            owes=Owes.USER_UNIT,
            detail={"rule_version": due.rule_version, "year": str(due.year)},
            positions=(scheduled.position,),
        )
        yield kind, entry


def maintenance(standing: Standing, rounds: Rounds) -> Entry | None:
    """One entry, of whatever is due first: a greater visit is also a smaller one. None: nothing is."""
    registered, held = standing.registered, standing.held
    if registered is None or registered.phase is not PhaseName.IN_USE:
        return None
    dues = rounds.dues(held)
    if not dues:
        return None
    begun, newest = held.begun, rounds.newest
    return Entry(
        kind=ItemKind.MAINTENANCE,
        since=max(begun, newest.on) if newest else begun,
        due=dues[0].due_on,
        owes=Owes.MAINTAINER,
        party=dues[0].maintainer.party_id,
        detail={one.duty: one.due_on.isoformat() for one in dues},
        positions=(*held.told[-1:], *((newest.position,) if newest else ())),
    )


def _no_maintainer(held: Held, registered: Registered) -> Iterator[tuple[str, Entry]]:
    """Nobody has it since its last maintainer left, or since it is in use and nobody was named."""
    since, positions = held.vacant_since, held.told[-1:]
    if since is None and not held.taken and not registered.maintainer:
        since, positions = registered.since, (registered.position,)
    if since is not None:
        yield (
            ItemKind.NO_MAINTAINER,
            Entry(
                kind=ItemKind.NO_MAINTAINER,
                since=since,
                due=since - timedelta(days=1),
                owes=Owes.USER_UNIT,
                positions=positions,
            ),
        )


def _stopped(registered: Registered) -> tuple[str, Entry]:
    return ItemKind.STOPPED_LONG, Entry(
        kind=ItemKind.STOPPED_LONG,
        since=registered.since,
        due=registered.since + YEAR,
        owes=Owes.USER_UNIT,
        positions=(registered.position,),
    )


def _unfunded(registered: Registered, since: date) -> tuple[str, Entry]:
    return ItemKind.RENEWAL_UNFUNDED, Entry(
        kind=ItemKind.RENEWAL_UNFUNDED,
        since=since,
        owes=Owes.USER_UNIT,
        positions=(registered.renewal_position,),
    )


def _cover(standing: Standing) -> Iterator[tuple[str, Entry]]:
    """An elevator that was ever covered: its last day of cover, passed or to come."""
    in_force = [one for one in standing.covers.values() if one.begins <= one.ends]
    if not in_force:
        return
    last = max(in_force, key=lambda one: (one.ends, one.position))
    yield (
        ItemKind.COVER,
        Entry(
            kind=ItemKind.COVER,
            since=last.begins,
            due=last.ends,
            owes=Owes.USER_UNIT,
            detail={"insurer": last.insurer},
            positions=(last.position,),
        ),
    )
