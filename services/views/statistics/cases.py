"""Cases of the hotline 工单: how many, of which kind, why, and how long each rescue took.

A case counts on the day and at the place of its report; calls that were linked 并案 count once. The
pure reference is `services.emergency.figures`, by whose fold the stories are told.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any, Final, NamedTuple, get_args

from services.emergency import case
from services.emergency.case.clocks import answer_due, arrival_due, is_rescue, limits_of
from services.emergency.case.state import CaseFile, Closed, Merged, State, Unopened
from services.emergency.events.case import (
    CallerCalledBack,
    CaseClosed,
    CaseOpened,
    DispatchAccepted,
    DispatchDeclined,
    Ended,
    Opened,
    Rescued,
    RescueDispatched,
)
from services.emergency.events.values import CaseKind
from services.kernel.clock import from_micros
from services.kernel.decider import Event
from services.kernel.projecting.projection import Told
from services.reference.elevator import Place
from services.views.days import number_of
from services.views.language import CATALOGUE, decoded
from services.views.statistics.ledger import Contributions, Entry
from services.views.statistics.percentiles import slice_of
from services.views.statistics.telling import Story, in_order, telling

SPANS: Final = ("dispatch_to_arrival", "call_to_arrival", "call_to_release")
"""The times of a rescue that are kept as histograms: from the first dispatch 派单 or the report 报警, to
the first arrival 到达 or until the last person is out 解救."""


class Span(NamedTuple):
    """One time of one rescue, and the limit of its place and day."""

    name: str
    took: timedelta
    limit: timedelta


def note(told: Told) -> Any:
    """The fact by its stored name, without names, words, or anybody's data."""
    return [told.type, CATALOGUE.encode(_lean(told.event))[1].decode()]


def contributions(story: Story) -> Contributions:
    """What one case amounts to: nothing while it is merged into another."""
    state = _state(story)
    if isinstance(state, Unopened | Merged):
        return {}
    file, counted = state.file, Counter[Entry]()
    division, day = file.place.division, number_of(file.reported_at)
    for metric, part, amount in _counts(state, file):
        counted[Entry(metric, part, division, day)] += amount
    return counted


def _state(story: Story) -> State:
    state: State = Unopened()
    for fact in in_order(story) if story else ():
        type_, data = fact.what
        state = case.evolve(state, decoded(type_, data), from_micros(fact.occurred_at))
    return state


def _counts(state: State, file: CaseFile) -> Iterator[tuple[str, str, int]]:
    yield "cases", "", 1
    yield "cases", f"case_kind:{file.case_kind}", 1
    yield "cases", f"level:{file.level or 'none'}", 1
    if isinstance(state, Closed) and (code := state.closing.cause_code):
        yield "causes", "", 1
        yield "causes", f"cause:{code}", 1
        yield "causes", f"cause_class:{code[0]}", 1
    if file.case_kind is CaseKind.FAULT:
        yield "faults", "", 1
    if is_rescue(file):
        yield from _rescue(file)


def _rescue(file: CaseFile) -> Iterator[tuple[str, str, int]]:
    yield "entrapments", "", 1
    if persons := sum(one.persons for one in file.releases):
        yield "persons_freed", "", persons
    if _by(file.first_response_at, answer_due(file)):
        yield "answered_in_time", "", 1
    yield from _release_after_arrival(file)
    for span in _spans(file):
        yield span.name, "", 1
        yield span.name, slice_of(span.took // _SECOND), 1
        yield f"{span.name}_seconds", "", span.took // _SECOND
        if span.name == "call_to_arrival":
            yield f"{span.name}_minutes", "", span.took // _MINUTE
        if span.took <= span.limit:
            yield f"{span.name}_in_time", "", 1


def _release_after_arrival(file: CaseFile) -> Iterator[tuple[str, str, int]]:
    """The published 解救时间: from the first arrival until the last is out, where in that order."""
    arrived, freed = file.first_arrival_at, file.freed_at
    if arrived is not None and freed is not None and arrived <= freed:
        yield "arrival_to_release", "", 1
        yield "arrival_to_release_minutes", "", (freed - arrived) // _MINUTE


def _spans(file: CaseFile) -> Iterator[Span]:
    """The times that are known of it, and make sense: nothing ends before it began."""
    sent = (one.dispatched_at for one in file.dispatches.values())
    dispatched = min((at for at in sent if at is not None), default=None)
    arrive, held = (
        arrival_due(file) - file.reported_at,
        timedelta(minutes=limits_of(file).held_minutes),
    )
    for name, start, end, limit in (
        (SPANS[0], dispatched, file.first_arrival_at, arrive),
        (SPANS[1], file.reported_at, file.first_arrival_at, arrive),
        (SPANS[2], file.reported_at, file.freed_at, held),
    ):
        if start is not None and end is not None and start <= end:
            yield Span(name, end - start, limit)


def _by(at: datetime | None, due: datetime) -> bool:
    return at is not None and at <= due


def _lean(event: Event) -> Event:
    """What of a fact counts."""
    match event:
        case CaseOpened(place=place):
            kept = ("case_id", "case_kind", "channel", "trapped", "trapped_since")
            stated: dict[str, Any] = {name: getattr(event, name) for name in kept}
            return CaseOpened.model_construct(**stated, place=Place(division=place.division))
        case RescueDispatched(dispatch_id=number, level=level):
            return RescueDispatched.model_construct(dispatch_id=number, level=level)
        case CaseClosed(cause_code=code):
            return CaseClosed.model_construct(cause_code=code)
        case _:
            return event


_SECOND: Final = timedelta(seconds=1)
_MINUTE: Final = timedelta(minutes=1)
_IDLE: Final = {CallerCalledBack, DispatchAccepted, DispatchDeclined}
"""Facts by which nothing is counted otherwise."""

COUNTED: Final = [
    one for one in (*get_args(Opened), *get_args(Rescued), *get_args(Ended)) if one not in _IDLE
]

CASES: Final = telling((one.stored_as for one in COUNTED), note, contributions)
