"""Figures from the log: accidents, entrapments, rescue times. Pure functions over events and stock.

Linked calls of one entrapment count once, withdrawn accidents nowhere; days are days in China. What a
figure divides by what stands in `definitions`.
"""

from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any, NamedTuple

from services.emergency import accident, case
from services.emergency.accident.state import Investigated, Settled, Unreported
from services.emergency.case.clocks import (
    answer_due,
    arrival_due,
    is_rescue,
    minutes_between,
)
from services.emergency.case.state import CaseFile, Merged, Unopened
from services.emergency.definitions import Definition, definition_of
from services.emergency.events import AccidentHappened, CaseHappened
from services.emergency.events.values import AccidentClass, CaseKind
from services.kernel.decider import Event
from services.reference.dated import legal_day


class Told(NamedTuple):
    """An event of the log: its stream, and when it was true."""

    stream: str
    event: Event
    occurred_at: datetime


class Figure(NamedTuple):
    """A figure with its definition; None: there is nothing to divide by."""

    definition: Definition
    numerator: int
    denominator: int

    @property
    def exact(self) -> Fraction | None:
        if self.denominator == 0:
            return None
        return Fraction(self.numerator * self.definition.times, self.denominator)

    def rounded(self, places: int = 3) -> Decimal | None:
        """To this many decimal places, half up to even."""
        exact = self.exact
        if exact is None:
            return None
        return Decimal(round(exact * 10**places)).scaleb(-places)


def figure(definition_id: str, numerator: int, denominator: int) -> Figure:
    """A figure of this definition. Raises `FigureDefinitionUnknown`."""
    return Figure(definition_of(definition_id), numerator, denominator)


class AccidentTally(NamedTuple):
    """Accidents and deaths of a period; incidents are counted apart."""

    accidents: int
    deaths: int
    incidents: int
    deaths_in_incidents: int


class RescueTally(NamedTuple):
    """Cases of a period. Minutes, one number per entrapment, are what percentiles are taken of."""

    cases: int
    faults: int
    entrapments: int
    persons_freed: int
    arrival_minutes: tuple[int, ...]
    release_minutes: tuple[int, ...]
    arrived_in_time: int
    answered_in_time: int


def accident_tally(log: Iterable[Told], first: date, last: date) -> AccidentTally:
    """The accidents that happened from `first` to `last`, both included."""
    found = [one for one in _accidents(log) if first <= legal_day(one.happened_at) <= last]
    deaths = dict.fromkeys(AccidentClass, 0)
    counts = dict.fromkeys(AccidentClass, 0)
    for one in found:
        counts[one.reported.accident_class] += 1
        deaths[one.reported.accident_class] += one.toll.deaths
    accidents, incidents = AccidentClass.ACCIDENT, AccidentClass.INCIDENT
    return AccidentTally(counts[accidents], deaths[accidents], counts[incidents], deaths[incidents])


def deaths_per_10k(log: Iterable[Told], year: int, stock: int) -> Figure:
    """万台死亡人数 of a year, over the stock at its end: 36 in 3 600 000 are 0.100."""
    tally = accident_tally(log, date(year, 1, 1), date(year, 12, 31))
    return figure("deaths_per_10k.v1", tally.deaths, stock)


def rescue_tally(log: Iterable[Told], first: date, last: date, division: str = "") -> RescueTally:
    """The cases that were reported from `first` to `last`, in divisions that begin so."""
    files = [
        one
        for one in _cases(log)
        if first <= legal_day(one.reported_at) <= last and one.place.division.startswith(division)
    ]
    rescues = [one for one in files if is_rescue(one)]
    answers = [(one, one.first_response_at) for one in rescues]
    arrivals = [(one, at) for one in rescues if (at := one.first_arrival_at) is not None]
    return RescueTally(
        cases=len(files),
        faults=sum(one.case_kind is CaseKind.FAULT for one in files),
        entrapments=len(rescues),
        persons_freed=sum(release.persons for one in rescues for release in one.releases),
        arrival_minutes=tuple(sorted(minutes_between(one.reported_at, at) for one, at in arrivals)),
        release_minutes=tuple(
            sorted(
                minutes_between(at, one.freed_at)
                for one, at in arrivals
                if one.freed_at is not None and at <= one.freed_at
            )
        ),
        arrived_in_time=sum(at <= arrival_due(one) for one, at in arrivals),
        answered_in_time=sum(at is not None and at <= answer_due(one) for one, at in answers),
    )


def entrapment_rates(
    log: Iterable[Told], stock: Mapping[tuple[int, int], int], division: str = ""
) -> tuple[Figure, Figure]:
    """困人率 by two definitions, side by side; `stock`: (year, month) → elevators in that month.

    The months must follow one another.
    """
    first, last = min(stock), max(stock)
    tally = rescue_tally(log, date(*first, 1), date(*last, monthrange(*last)[1]), division)
    elevator_months = sum(stock.values())
    elevator_days = sum(count * monthrange(*month)[1] for month, count in stock.items())
    return (
        figure("entrapments_per_elevator_month.v1", tally.entrapments, elevator_months),
        figure("entrapments_per_10k_elevator_days.v1", tally.entrapments, elevator_days),
    )


def bulletin_figures(tally: RescueTally) -> tuple[Figure, ...]:
    """What a platform publishes of a month."""
    arrived = len(tally.arrival_minutes)
    return (
        figure("cases.v1", tally.cases, 1),
        figure("entrapments.v1", tally.entrapments, 1),
        figure("persons_freed.v1", tally.persons_freed, 1),
        figure("mean_arrival_minutes.v1", sum(tally.arrival_minutes), arrived),
        figure("mean_release_minutes.v1", sum(tally.release_minutes), len(tally.release_minutes)),
        figure("arrived_in_time.v1", tally.arrived_in_time, arrived),
        figure("answered_in_time.v1", tally.answered_in_time, tally.entrapments),
        figure("entrapments_per_faults.v1", tally.entrapments, tally.entrapments + tally.faults),
    )


def percentile(ordered: Sequence[int], percent: int) -> int | None:
    """The smallest value that `percent` of the ordered values do not exceed; None: no values."""
    if not ordered:
        return None
    rank = -(-len(ordered) * percent // 100)  # rounded up
    return ordered[max(rank, 1) - 1]


def _accidents(log: Iterable[Told]) -> Iterator[accident.AccidentFile]:
    for state in _folded(log, "accident-", Unreported(), accident.evolve, AccidentHappened):
        if isinstance(state, Investigated | Settled):
            yield state.file


def _cases(log: Iterable[Told]) -> Iterator[CaseFile]:
    for state in _folded(log, "case-", Unopened(), case.evolve, CaseHappened):
        if not isinstance(state, Unopened | Merged):
            yield state.file


def _folded(
    log: Iterable[Told], prefix: str, initial: Any, evolve: Any, kinds: Any
) -> Iterator[Any]:
    """Each stream's state, its facts in the order in which they became true, the first one first."""
    streams: dict[str, list[Told]] = {}
    for one in log:
        if one.stream.startswith(prefix) and isinstance(one.event, kinds):
            streams.setdefault(one.stream, []).append(one)
    for first, *others in streams.values():
        state = initial
        for one in (first, *sorted(others, key=lambda one: one.occurred_at)):
            state = evolve(state, one.event, one.occurred_at)
        yield state
