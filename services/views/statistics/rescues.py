"""Asking for rescue times and for the published figures of the hotline and of accidents."""

from calendar import monthrange
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from services.emergency.definitions import DEFINITIONS
from services.emergency.figures import Figure
from services.kernel.projecting.asking import Look
from services.views.days import number
from services.views.statistics.cases import SPANS
from services.views.statistics.percentiles import LENGTH, Distribution, length_of
from services.views.statistics.reading import Counted, Region, moves, parts, totals

PERCENTS: Final = (50, 90, 95, 99)

_DAY: Final = timedelta(days=1)
_SUMS: Final[Mapping[str, tuple[Counted, Counted, Counted]]] = {
    name: ((name, ""), (f"{name}_seconds", ""), (f"{name}_in_time", "")) for name in SPANS
}

Times = Mapping[str, Distribution]
"""By the name of the span."""


async def rescue_times(look: Look, region: Region) -> Mapping[str, Times]:
    """Each division's distribution of each span, of rescues that were reported in the days asked.

    Of one division, always; of those inside another, where there was any rescue.
    """
    wanted = [one for sums in _SUMS.values() for one in sums]
    found = await totals(look, region, wanted)
    lengths = await _lengths(look, region)
    divisions = {division for _, division in found}
    if region.digits is None:
        divisions.add(region.division)
    return {
        division: {
            name: _distribution(found, division, name, lengths.get((name, division), ()))
            for name in SPANS
        }
        for division in sorted(divisions)
    }


def _distribution(
    found: Mapping[tuple[Counted, str], int],
    division: str,
    name: str,
    lengths: Sequence[tuple[int, int]],
) -> Distribution:
    count, seconds, in_time = (found.get((one, division), 0) for one in _SUMS[name])
    return Distribution(count, seconds, in_time, lengths)


async def _lengths(
    look: Look, region: Region
) -> Mapping[tuple[str, str], Sequence[tuple[int, int]]]:
    found: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for name in SPANS:
        lengths = await parts(look, region, name, LENGTH.removesuffix(":"))
        for ((_, slice_), division), times in sorted(lengths.items()):
            found.setdefault((name, division), []).append((length_of(slice_), times))
    return found


class Exposure(NamedTuple):
    """How many elevators there were, for how long: the stock of each month's last day counts for it."""

    elevator_months: int = 0
    elevator_days: int = 0


async def emergency_figures(look: Look, region: Region) -> Sequence[Figure]:
    """Every published figure, each by the id of its definition, of the days asked. They have a first."""
    found = {
        name: n for ((name, _), _), n in (await totals(look, region, [*_COUNTED.values()])).items()
    }
    n = {name: found.get(counted, 0) for name, (counted, _) in _COUNTED.items()}
    stock = await totals(look, region._replace(first=None), [_STOCK])
    n["stock"] = sum(stock.values())
    exposed = await exposure(look, region)
    n |= exposed._asdict()
    return [Figure(DEFINITIONS[name], *_quotient(name, n)) for name in DEFINITIONS]


async def exposure(look: Look, region: Region) -> Exposure:
    """Of a month that the days asked cover in part, that part's last day and days count."""
    first = region.first or region.last
    before = await totals(look, region._replace(first=None, last=first - _DAY), [_STOCK])
    steps = await moves(look, region, _STOCK)
    total, at, exposed = sum(before.values()), 0, Exposure()
    for end, days in _months(first, region.last):
        while at < len(steps) and steps[at][0] <= number(end):
            total += steps[at][1]
            at += 1
        exposed = Exposure(exposed.elevator_months + total, exposed.elevator_days + total * days)
    return exposed


def _months(first: date, last: date) -> Iterator[tuple[date, int]]:
    """Each month's last day in the span, and how many of its days are."""
    while first <= last:
        end = min(first.replace(day=monthrange(first.year, first.month)[1]), last)
        yield end, (end - first).days + 1
        first = end + _DAY


def _quotient(definition_id: str, n: Mapping[str, int]) -> tuple[int, int]:
    """What is divided by what."""
    match definition_id:
        case "deaths_per_10k.v1":
            return n["accident_deaths"], n["stock"]
        case "deaths_per_10k.v2":
            return n["accident_deaths"] + n["incident_deaths"], n["stock"]
        case "entrapments_per_elevator_month.v1":
            return n["entrapments"], n["elevator_months"]
        case "entrapments_per_10k_elevator_days.v1":
            return n["entrapments"], n["elevator_days"]
        case "entrapments_per_faults.v1":
            return n["entrapments"], n["entrapments"] + n["faults"]
        case _:
            above, below = _PLAIN[definition_id]
            return n[above], n[below] if below else 1


_PLAIN: Final[Mapping[str, tuple[str, str]]] = {
    "cases.v1": ("cases", ""),
    "entrapments.v1": ("entrapments", ""),
    "persons_freed.v1": ("persons_freed", ""),
    "mean_arrival_minutes.v1": ("arrival_minutes", "arrivals"),
    "mean_release_minutes.v1": ("release_minutes", "releases"),
    "arrived_in_time.v1": ("arrived_in_time", "arrivals"),
    "answered_in_time.v1": ("answered_in_time", "entrapments"),
}

_STOCK: Final[Counted] = ("stock", "")
_COUNTED: Final[Mapping[str, Counted]] = {
    "accident_deaths": ("accident_deaths", ""),
    "incident_deaths": ("incident_deaths", ""),
    "entrapments": ("entrapments", ""),
    "faults": ("faults", ""),
    "cases": ("cases", ""),
    "persons_freed": ("persons_freed", ""),
    "answered_in_time": ("answered_in_time", ""),
    "arrivals": ("call_to_arrival", ""),
    "arrival_minutes": ("call_to_arrival_minutes", ""),
    "arrived_in_time": ("call_to_arrival_in_time", ""),
    "releases": ("arrival_to_release", ""),
    "release_minutes": ("arrival_to_release_minutes", ""),
}
