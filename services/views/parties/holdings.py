"""What parties have of one elevator, as amounts on days: fleets, maintained elevators, covers.

`(party, metric, part, division, day) → amount`. What a party has on a day is the sum up to that day;
what is no matter of days stands under day 0. Everything stands where the elevator stands now, by all
that is known now.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from services.kernel.projecting.tables import Add, Kind, Row, Table
from services.reference.elevator import STANDING
from services.views import changes
from services.views.days import number
from services.views.worklists.standing import Covered, Registered, Standing

HOLDINGS: Final = Table(
    "holdings",
    {
        "party_id": Kind.TEXT,
        "metric": Kind.TEXT,
        "part": Kind.TEXT,  # "": the whole
        "division": Kind.TEXT,
        "day": Kind.INTEGER,  # services.views.days; 0: of no day
        "amount": Kind.INTEGER,
    },
    key=("party_id", "metric", "part", "division", "day"),
    indexes=(("metric", "part", "division"),),
    sums=("amount",),
)

FLEET: Final = "fleet"
"""A maker's elevators that are registered or under way, for life: by phase, model, month of use."""
MAINTAINED: Final = "maintained"
"""A maintainer's elevators, by day."""
MAINTAINED_NOW: Final = "maintained_now"
"""Those that no end is known of."""
INSURED: Final = "insured"
"""An insurer's elevators, by day: each once, whatever covers it."""
COVERS: Final = "covers"
"""An insurer's covers in force, by day and programme."""
EXPIRING: Final = "expiring"
"""An insurer's covers, on their last day."""
PREMIUM: Final = "premium"
"""The yearly premiums of the covers in force, in fen."""
OPEN: Final = "open"
"""The open cases on a maker's elevators: `open:hazard` and so on."""
PAID: Final = "paid"
"""What an insurer paid for claims, in fen, on the day."""

_DAY: Final = timedelta(days=1)


class Holding(NamedTuple):
    """What an amount belongs to."""

    party_id: str
    metric: str
    part: str
    division: str
    day: int


Holdings = Mapping[Holding, int]


def holdings(standing: Standing, division: str) -> Holdings:
    """What all parties have of an elevator that stands like this."""
    found: Counter[Holding] = Counter()
    registered = standing.registered
    if registered is not None:
        for part in fleet_parts(registered):
            found[Holding(registered.maker, FLEET, part, division, 0)] += 1
    for party, begins, ends in maintained(standing):
        _between(found, Holding(party, MAINTAINED, "", division, 0), begins, ends, 1)
        if ends is None:
            found[Holding(party, MAINTAINED_NOW, "", division, 0)] += 1
    for cover in standing.covers.values():
        if cover.begins <= cover.ends:
            _insured(found, cover, division)
    for insurer in {one.insurer for one in standing.covers.values()}:
        covers = [one for one in standing.covers.values() if one.insurer == insurer]
        for begins, ends in together([(one.begins, one.ends) for one in covers]):
            _between(found, Holding(insurer, INSURED, "", division, 0), begins, ends, 1)
    return found


def fleet_parts(registered: Registered) -> Iterator[str]:
    """The parts of its maker's fleet that the elevator counts in."""
    yield ""
    yield f"phase:{registered.phase}"
    yield f"model:{registered.model}"
    if registered.phase in STANDING:
        yield f"born:{registered.born}"


def maintained(standing: Standing) -> Iterator[tuple[str, date, date | None]]:
    """Who maintained it from when to when: by its upkeep, or as long as that knows nothing, by the card."""
    registered = standing.registered
    told = standing.held.tenures
    for one in told:
        yield one.maintainer.party_id, one.from_on, one.ended_on
    if told or registered is None or not registered.maintainer:
        return
    if registered.phase in STANDING:
        yield registered.maintainer, registered.maintainer_since, None


def together(periods: Sequence[tuple[date, date]]) -> Iterator[tuple[date, date]]:
    """The days that lie in any of these periods, as periods that do not touch."""
    last: tuple[date, date] | None = None
    for begins, ends in sorted(one for one in periods if one[0] <= one[1]):
        if last is not None and begins <= last[1] + _DAY:
            last = last[0], max(last[1], ends)
            continue
        if last is not None:
            yield last
        last = begins, ends
    if last is not None:
        yield last


def _insured(found: Counter[Holding], cover: Covered, division: str) -> None:
    part, days = f"programme:{cover.programme}", (cover.begins, cover.ends)
    _between(found, Holding(cover.insurer, COVERS, part, division, 0), *days, 1)
    _between(found, Holding(cover.insurer, PREMIUM, part, division, 0), *days, cover.premium_fen)
    found[Holding(cover.insurer, EXPIRING, part, division, number(cover.ends))] += 1


def _between(
    found: Counter[Holding], holding: Holding, begins: date, ends: date | None, amount: int
) -> None:
    """The amount from the first day on, until the last."""
    if ends is not None and ends < begins:
        return
    found[holding._replace(day=number(begins))] += amount
    if ends is not None:
        found[holding._replace(day=number(ends) + 1)] -= amount


def opened(maker: str, items: Iterable[Row]) -> Holdings:
    """How many cases are open on an elevator of this maker, by kind; what recurs is no case."""
    return Counter(
        Holding(maker, f"{OPEN}:{row['kind']}", "", str(row["division"]), 0)
        for row in items
        if maker and not row["recurring"]
    )


def difference(before: Holdings, after: Holdings) -> Iterator[Add]:
    """What must be added to the sums to turn `before` into `after`."""
    for holding, amount in changes.difference(before, after):
        yield Add(HOLDINGS, tuple(holding), {"amount": amount})
