"""The words that effects are written in: rpcs, days, parties, numbers that repeat themselves."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Any, Final

from services.kernel.ids import opaque_key
from services.kernel.projecting.projection import Told
from services.reactions.policy import AuthorityOf, Command, Json, Notice, PartiesOf, Party
from services.reference.dated import CHINA, legal_day
from services.reference.party import PartyRef

LONGEST_REASON: Final = 500
LONGEST_LINE: Final = 200

ONE_DAY: Final = timedelta(days=1)


def command(path: str, settled_by: tuple[str, ...] = (), /, **fields: Any) -> Command:
    """The command of `supervision.HazardService/FileHazard`; fields that are None are left out."""
    given = {name: one for name, one in fields.items() if one is not None}
    package, _, method = path.partition(".")
    return Command(f"elevators.{package}.v1.{method}", given, settled_by)


def day_json(day: date) -> Json:
    """The day as `google.type.Date`."""
    return {"year": day.year, "month": day.month, "day": day.day}


def moment_json(at: datetime) -> str:
    """The moment as `google.protobuf.Timestamp`."""
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def party_json(party: PartyRef | Mapping[str, str]) -> Json:
    """The party as `PartyRef`; a remembered one is so already."""
    if isinstance(party, PartyRef):
        return {"party_id": party.party_id, "name": party.name}
    return {"party_id": party["party_id"], "name": party["name"]}


def enum_json(kind: str, value: StrEnum | str) -> str:
    """The name of a value of ours in the enum of the contract: `HAZARD_SOURCE_MAKER`."""
    return f"{kind}_{str(value).upper()}"


def number_from(prefix: str, *parts: str) -> str:
    """The number of a file that follows from these parts: asked for again, the same one."""
    return f"{prefix}-{opaque_key(*parts)}"


def authority_json(division: str) -> Json:
    """The supervising authority 负责特种设备安全监督管理的部门 of a division, by its task.

    Its name and id as a party change and are not recorded with an elevator; its task stays.
    """
    return {
        "party_id": f"register:authority:{division or 'nation'}",
        "name": f"{division or '全国'} 负责特种设备安全监督管理的部门",
    }


def starts(day: date) -> datetime:
    """The first moment of that day in China."""
    return datetime.combine(day, time.min, CHINA).astimezone(UTC)


def after(day: date, days: int = 0) -> datetime:
    """The first moment of the day after `day`, or of as many days later."""
    return starts(plus(day, days + 1))


def not_before(due_at: datetime, told: Told) -> datetime:
    """When something falls due that may have fired before in vain: not before it is set anew."""
    return max(due_at, told.recorded_at)


def plus(day: date, days: int) -> date:
    """So many days later; the end of the calendar where there is no such day."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max - ONE_DAY


def known_on(told: Told) -> date:
    """The legal day on which the log took it: periods that a reaction sets begin then."""
    return legal_day(told.recorded_at)


def true_on(told: Told) -> date:
    """The legal day on which it was true."""
    return legal_day(told.occurred_at)


def shortened(text: str, longest: int = LONGEST_REASON) -> str:
    """The text, cut where a field takes no more."""
    return text if len(text) <= longest else text[: longest - 1] + "…"


def to_party(role: str, party_id: str, kind: str, **about: Any) -> Notice:
    """A notice to one party."""
    return Notice(Party(role, party_id), kind, about)


def to_bound(elevator_id: str, role: str, kind: str, **about: Any) -> Notice:
    """A notice to whoever is bound to the elevator in this role."""
    return Notice(PartiesOf(elevator_id, role), kind, {"elevator_id": elevator_id, **about})


def to_authority(elevator_id: str, kind: str, **about: Any) -> Notice:
    """A notice to the authority of the county where the elevator stands."""
    return Notice(AuthorityOf(elevator_id), kind, {"elevator_id": elevator_id, **about})


def day_of(text: str) -> date:
    """The inverse of `isoformat`, of a remembered day."""
    return date.fromisoformat(text)
