"""Cases that the end-to-end tests speak of: an elevator of Xiamen, and a call about it.

A case is reported at noon of 1 June 2015; each act is a rpc of its own, so many minutes later.
"""

from datetime import datetime, timedelta
from itertools import count
from typing import Any, Final

from services.emergency.aggregates import CATALOGUE
from services.emergency.figures import Told
from services.kernel.envelope import decode_meta
from tests.e2e.people import PLATFORM, Life, life
from tests.e2e.registry import Caller, Registry, on

NOON: Final = on(2015, 6, 1)
CALLER: Final = {"name": "林晓燕慧", "phone": "13806012345"}
"""A name and a telephone that occur nowhere else."""

_NUMBERS = count(1)


def number() -> int:
    """A number that nothing else of this run has."""
    return next(_NUMBERS)


def coded(registry: Registry, place: Any = None) -> tuple[Life, str]:
    """An elevator in use that bears a rescue code, and the code."""
    story = life(registry, place=place).until_registered()
    code = f"{300_000 + number()}"
    identifier = {"kind": "IDENTIFIER_KIND_RESCUE_CODE", "value": code, "issuer": PLATFORM}
    story.do("AttachIdentifier", on(2014, 3, 2), identifier=identifier)
    return story, code


class Call:
    """One case and its steps, told by `by`, an authority with every scope unless told."""

    def __init__(self, by: Caller, at: datetime = NOON) -> None:
        self.by, self.at = by, at
        self.id = f"XM-{number()}"

    def open(self, **fields: Any) -> Any:
        """报警: two persons are held."""
        facts: dict[str, Any] = {
            "case_id": self.id,
            "case_kind": "CASE_KIND_RESCUE",
            "channel": "CASE_CHANNEL_TELEPHONE",
            "trapped": 2,
            "occurred_at": self.at,
        }
        return self.by.OpenCase(**{**facts, **fields})

    def send(self, minutes: float = 2, dispatch_id: str = "1", **fields: Any) -> Any:
        """派单: to the maintainer, unless told otherwise."""
        level = "RESPONSE_LEVEL_MAINTAINER"
        facts = {"dispatch_id": dispatch_id, "level": level, **fields}
        return self.do("DispatchRescue", minutes, **facts)

    def arrive(self, minutes: float, dispatch_id: str = "1", **fields: Any) -> Any:
        """到达."""
        return self.do("RecordArrival", minutes, dispatch_id=dispatch_id, **fields)

    def free(self, minutes: float, freed: int = 2, **fields: Any) -> Any:
        """解救."""
        return self.do("RecordRelease", minutes, freed=freed, **fields)

    def close(self, minutes: float, **fields: Any) -> Any:
        """办结."""
        facts = {"cause_code": "E1", "responsibility": "CASE_RESPONSIBILITY_MAINTAINER"}
        return self.do("CloseCase", minutes, **{**facts, **fields})

    def do(self, rpc: str, minutes: float, by: Caller | None = None, **fields: Any) -> Any:
        """Any act on this case, so many minutes after it was reported."""
        at = self.at + timedelta(minutes=minutes)
        return getattr(by or self.by, rpc)(case_id=self.id, **{"occurred_at": at, **fields})

    @property
    def card(self) -> Any:
        """The card of now."""
        return self.by.GetCase(case_id=self.id).case


def called(registry: Registry, at: datetime = NOON, **fields: Any) -> Call:
    """A new case about an elevator, or about whatever is told."""
    call = Call(registry.national, at)
    if not {"elevator_id", "rescue_code", "place"} & fields.keys():
        fields["elevator_id"] = life(registry).until_registered().id
    call.open(**fields)
    return call


def told(registry: Registry, after: int = 0) -> list[Told]:
    """The events of this service in the log, as the figures take them."""
    return [
        Told(one.stream, CATALOGUE.decode(one.type, one.data), decode_meta(one.meta).occurred_at)
        for one in registry.events(after)
        if one.type in CATALOGUE.types
    ]


def minute_of(case: Any, stamp: str, at: datetime = NOON) -> float | None:
    """A time of a card, in minutes after the report; None: there is none."""
    if not case.HasField(stamp):
        return None
    moment: datetime = getattr(case, stamp).ToDatetime(at.tzinfo)
    return (moment - at).total_seconds() / 60
