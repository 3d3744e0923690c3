"""Who was bound to one elevator on which day, out of what its streams say. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final, NamedTuple

from services.directory.published import Fact
from services.reference.party import PartyRef

TAKEN_OVER, HANDED_OVER = "maintenance.ElevatorTakenOver.v1", "maintenance.ElevatorHandedOver.v1"
BOUND, RENEWED = "insurance.CoverBound.v1", "insurance.CoverRenewed.v1"
CANCELLED, LAPSED = "insurance.CoverCancelled.v1", "insurance.CoverLapsed.v1"
CHOSEN = "inspection.AgencyChosen.v1"

UPKEEP: Final = (TAKEN_OVER, HANDED_OVER)
COVER: Final = (BOUND, RENEWED, CANCELLED, LAPSED)


class Cover(NamedTuple):
    """One cover 保险: its days, both included, and the insurer's party id."""

    begins: date
    ends: date
    insurer: str


def maintainer_on(facts: Sequence[Fact], day: date) -> PartyRef | None:
    """维保单位: who had taken the elevator over, and not handed it over, on that day."""
    holder: Mapping[str, Any] | None = None
    for one in _by_day(facts):
        if one.type == TAKEN_OVER and day_of(one, "from_on") <= day:
            holder = one.data
        elif one.type == HANDED_OVER and day_of(one, "ended_on") < day and _holds(holder, one):
            holder = None
    return PartyRef.model_validate(holder["maintainer"]) if holder is not None else None


def upkeep_ended(facts: Sequence[Fact], party_id: str, day: date) -> date | None:
    """The last day of a maintainer whose upkeep had ended by `day`; None: it never began, or holds."""
    mine = [one for one in facts if one.type == TAKEN_OVER and _maintainer(one) == party_id]
    begun = [one for one in mine if day_of(one, "from_on") <= day]
    holder = maintainer_on(facts, day)
    if not begun or (holder is not None and holder.party_id == party_id):
        return None
    contracts = {one.data["contract_id"] for one in begun}
    ends = [
        day_of(one, "ended_on")
        for one in facts
        if one.type == HANDED_OVER and one.data["contract_id"] in contracts
    ]
    last = max(day_of(one, "from_on") for one in begun)
    ends += [  # who takes an elevator over ends whoever had it
        day_of(one, "from_on") - timedelta(days=1)
        for one in facts
        if one.type == TAKEN_OVER and last < day_of(one, "from_on") <= day
    ]
    past = [one for one in ends if one < day]
    return max(past) if past else None


def covers(facts: Iterable[Fact]) -> Mapping[str, Cover]:
    """Every cover that there ever was, by its id, as long as it lasts by what is known."""
    found: dict[str, Cover] = {}
    for one in facts:
        cover = one.data["cover_id"]
        if one.type in {BOUND, RENEWED}:
            insurer = one.data["insurer"]["party_id"]
            found[cover] = Cover(day_of(one, "covers_from"), day_of(one, "covers_to"), insurer)
        elif cover in found:
            found[cover] = found[cover]._replace(ends=day_of(one, "ended_on"))
    return found


def insurers_on(facts: Iterable[Fact], day: date) -> frozenset[str]:
    """保险机构: the party ids of those whose cover was in force on that day."""
    return frozenset(one.insurer for one in covers(facts).values() if one.begins <= day <= one.ends)


def cover_ended(facts: Iterable[Fact], party_id: str, day: date) -> date | None:
    """The last day of an insurer whose covers had all ended by `day`; None: none began, or one holds."""
    mine = [one for one in covers(facts).values() if one.insurer == party_id]
    if any(one.begins <= day <= one.ends for one in mine):
        return None
    return max((one.ends for one in mine if one.begins <= one.ends < day), default=None)


def agency_of(facts: Iterable[Fact]) -> str | None:
    """检验检测机构: the party id of the agency that was chosen last."""
    latest = max(facts, key=lambda one: one.occurred_at, default=None)
    return str(latest.data["agency"]["party_id"]) if latest is not None else None


def day_of(fact: Fact, name: str) -> date:
    """The day in this field."""
    return date.fromisoformat(fact.data[name])


def _maintainer(fact: Fact) -> str:
    return str(fact.data["maintainer"]["party_id"])


def _holds(holder: Mapping[str, Any] | None, handed: Fact) -> bool:
    """A hand-over that was corrected to an earlier day says nothing about whoever came then."""
    return holder is not None and holder["contract_id"] == handed.data["contract_id"]


def _by_day(facts: Iterable[Fact]) -> list[Fact]:
    """By the day that each is about; who hands over on a day does so before another takes over."""
    return sorted(
        facts,
        key=lambda one: (
            (day_of(one, "ended_on"), 1) if one.type == HANDED_OVER else (day_of(one, "from_on"), 0)
        ),
    )
