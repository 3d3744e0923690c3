"""A log of all services as a nation writes it: the same life again and again, of other elevators.

A life has 38 events: more than half of them visits, the others of every service. Lives run side by side,
so that no batch is of one elevator.
"""

import asyncio
from collections.abc import Awaitable, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Final, NamedTuple
from uuid import UUID

from services.inspection.events.examinations import PeriodicInspectionPassed
from services.inspection.events.values import DueDate, DueKind
from services.kernel.decider import Event
from services.kernel.envelope import Actor, Meta, encode_meta
from services.kernel.store import NO_STREAM, EventStore, NewEvent
from services.reference.elevator import Conclusion
from services.supervision.events.campaign_values import FormOutcome
from services.supervision.events.form import FormSubmitted
from services.supervision.events.hazard import HazardPutUnderWatch, RectificationVerified
from services.views.language import CATALOGUE
from tests.emergency import facts as emergency
from tests.inspection import facts as inspection
from tests.insurance import facts as insurance
from tests.maintenance import facts as maintenance
from tests.registry import facts as registry
from tests.supervision import campaign_facts as campaign
from tests.supervision import remedy_facts as remedies

START: Final = datetime(2014, 6, 1, 4, tzinfo=UTC)
COUNTIES: Final = (
    "110101", "120101", "130102", "210102", "310101", "320102", "330102", "350203", "350206",
    "370102", "420102", "440305", "440104", "500103", "510104", "610102",
)  # fmt: skip
ACTOR: Final = Actor("national", "bench")


class Line(NamedTuple):
    """One event of the life: its stream, ready to be filled in, and on which day of the life."""

    stream: str
    type: str
    data: bytes
    day: int


def _line(stream: str, event: Event, day: int) -> Line:
    type_, data = CATALOGUE.encode(event)
    for one in ("a" * 26, remedies.ELEVATOR):
        data = data.replace(one.encode(), b"<elevator>")
    for known in (b"P-1", b"XM-1", b"YH-2015-1", registry.SERIAL.encode(), b"R-2015"):
        data = data.replace(b'"' + known, b'"<number>' + known)
    return Line(stream, type_, data.replace(b"350203", b"<county>"), day)


def _passed(day: date) -> PeriodicInspectionPassed:
    return PeriodicInspectionPassed(
        report_number=f"R-{day}",
        agency=inspection.AGENCY,
        inspected_on=day,
        inspectors=("insp-7",),
        conclusion=Conclusion.PASSED,
        items=(inspection.GOOD,),
        due=(
            DueDate(
                kind=DueKind.INSPECTION,
                due_on=day + timedelta(days=365),
                rule_due_on=day + timedelta(days=365),
                early_from=day + timedelta(days=300),
                year=3,
                base_on=date(2014, 3, 1),
                rule_version="inspection@2014-01-01",
            ),
        ),
    )


def _life() -> Iterator[Line]:
    yield _line("elevator", registry.IMPORTED, 0)
    yield _line("inspection", inspection.CHOSEN, 1)
    yield _line("upkeep", maintenance.TAKEN, 2)
    yield _line("cover", insurance.BOUND, 3)
    for visit in range(20):
        on = date(2015, 1, 1) + timedelta(days=15 * visit)
        yield _line("upkeep", maintenance.visited(on), 214 + 15 * visit)
    yield _line("inspection", _passed(date(2015, 3, 2)), 274)
    for at, case in enumerate(
        (emergency.OPENED, emergency.DISPATCHED, emergency.ARRIVED, emergency.FREED, emergency.CLOSED)
    ):  # fmt: skip
        yield _line("case-XM", case, 300 + at // 5)
    form = FormSubmitted(
        campaign_id=campaign.CAMPAIGN,
        content=campaign.content(FormOutcome.UNDER_WATCH),
        due_on=date(2015, 6, 30),
        late=False,
        outcome=FormOutcome.UNDER_WATCH,
    )
    yield _line(f"form-{campaign.CAMPAIGN}", form, 340)
    yield _line("hazard-YH", remedies.FILED, 341)
    yield _line("hazard-YH", HazardPutUnderWatch(measures="专人值守", until=date(2015, 9, 1)), 342)
    seen = RectificationVerified(verified_by=remedies.BUREAU, evidence=("记录",))
    yield _line("hazard-YH", seen, 390)
    yield _line("elevator", registry.SUSPENDED, 400)
    yield _line("inspection", _passed(date(2016, 3, 1)), 639)
    yield _line("cover", insurance.BOUND.model_copy(update={"cover_id": "P-12"}), 580)
    yield _line("upkeep", maintenance.HANDED, 456)


LIFE: Final = tuple(sorted(_life(), key=lambda line: line.day))


def elevator_id(number: int) -> str:
    """The id of one of the lives' elevators: 26 letters."""
    letters = []
    for _ in range(26):
        number, digit = divmod(number, 32)
        letters.append("abcdefghijklmnopqrstuvwxyz234567"[digit])
    return "".join(letters)


Written = Iterator[tuple[str, int, NewEvent]]
"""Events with the stream that each is appended to, and the version expected of it."""


def events(first: int, lives: int, lines: Sequence[Line] = LIFE) -> Written:
    """The events of so many lives from number `first` on, line by line: the same everywhere at once."""
    numbers = range(first, first + lives)
    return _written((line, number) for line in lines for number in numbers)


def staggered(first: int, lives: int) -> Written:
    """Likewise, a new life with every step: so that at any moment there is some of everything."""
    steps = range(lives + len(LIFE) - 1)
    return _written(
        (line, first + step - at)
        for step in steps
        for at, line in enumerate(LIFE)
        if 0 <= step - at < lives
    )


def _written(lines: Iterable[tuple[Line, int]]) -> Written:
    ids, versions = count(1), dict[str, int]()
    for line, number in lines:
        lift, county = elevator_id(number), COUNTIES[number % len(COUNTIES)]
        data = line.data.replace(b"<elevator>", lift.encode())
        data = data.replace(b"<number>", str(number).encode())
        stream = f"{line.stream}-{lift}"
        expected = versions.get(stream, NO_STREAM)
        versions[stream] = expected + 1
        made = UUID(int=number << 64 | next(ids))
        at = START + timedelta(days=line.day, seconds=number % 3_600)
        meta = encode_meta(Meta(at, ACTOR, made, elevator_id=lift, division=county))
        data = data.replace(b"<county>", county.encode())
        yield stream, expected, NewEvent(made, line.type, data, meta)


async def fill(store: EventStore, lives: int, lines: Sequence[Line] = LIFE) -> int:
    """Append these lives, a thousand appends under way at once; how many events."""
    made = 0
    waiting: list[Awaitable[object]] = []
    for stream, expected, event in events(0, lives, lines):
        waiting.append(store.append(stream, expected, [event]))
        made += 1
        if len(waiting) == 1_000:
            await asyncio.gather(*waiting)
            waiting = []
    await asyncio.gather(*waiting)
    return made
