"""The worklists against a model that is computed from the acts alone, and rebuilt.

Two elevators are stopped and started, moved, taken over, visited and handed over; they get orders and
seals. The model says what is owed after each act by the acts it has seen; no fold is asked.
"""

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.kernel.decider import Event
from services.kernel.projecting.projector import Projector
from services.kernel.projecting.sqlite_sink import SqliteSink
from services.kernel.projecting.sqlite_views import SqliteViews
from services.kernel.server.principal import Principal
from services.kernel.stores.memory import MemoryEventStore
from services.maintenance.events.upkeep import ElevatorHandedOver
from services.maintenance.events.values import HandOverReason
from services.reference.elevator import Place
from services.registry.events.elevator import LegacyElevatorImported, RecordCorrected, UseResumed
from services.supervision.events.order import (
    OrderExtended,
    OrderReopened,
    RectificationConfirmed,
)
from services.supervision.events.sealing import (
    MajorHazardListingProposed,
    SealingOrdered,
    SealingReportSent,
)
from services.views.days import number
from services.views.language import CATALOGUE
from services.views.lifecycle.view import LIFECYCLE
from services.views.worklists.asking import Asked, counts, items
from tests.kernel.counter import Hand
from tests.maintenance.facts import TAKEN, visited
from tests.registry.facts import ROW, SUSPENDED
from tests.supervision.remedy_facts import BUREAU, GOVERNMENT
from tests.views.listing import noon
from tests.views.looking import tell
from tests.views.test_worklist_remedies import ORDERED

FIRST: Final = date(2016, 1, 1)
LIFTS: Final = ("a" * 26, "b" * 26)
DIVISIONS: Final = ("350203", "440305")
TERM: Final = timedelta(days=15)
ACTS: Final = [
    "stop",
    "resume",
    "move",
    "take",
    "visit",
    "hand",
    "order",
    "extend",
    "confirm",
    "reopen",
    "seal",
    "report",
    "propose",
]
TELLINGS: Final = st.lists(st.tuples(st.integers(0, 1), st.sampled_from(ACTS)), max_size=30)
SEALED: Final = SealingOrdered.model_validate(
    {
        "sealing_id": "FT-1",
        "elevator_id": LIFTS[0],
        "order_number": "封1",
        "authority": BUREAU,
        "cause": "accident",
        "reason": "x",
    }
)
PAPER: Final[dict[str, Any]] = {"government": GOVERNMENT, "document_number": "x"}


@dataclass
class Lift:
    """What the acts on one elevator have come to. Days are those of the acts."""

    division: str
    since: date
    runs: bool = True
    vacant_since: date | None = None
    contract: int = 0
    due: date | None = None  # of the next visit, while somebody maintains it
    order: str = ""  # open, or done
    order_due: date | None = None
    owed_papers: set[str] = field(default_factory=set)
    sealed: bool = False

    def __post_init__(self) -> None:
        self.vacant_since = self.since

    def owed(self) -> set[tuple[str, date | None]]:
        """(kind, due) of everything that is owed."""
        found: set[tuple[str, date | None]] = {(one, None) for one in self.owed_papers}
        if self.order == "open":
            found.add(("order", self.order_due))
        if self.runs and self.due is not None:
            found.add(("maintenance", self.due))
        if self.runs and self.vacant_since is not None:
            found.add(("no_maintainer", self.vacant_since - timedelta(days=1)))
        if not self.runs:
            found.add(("stopped_long", self.since + timedelta(days=365)))
        return found

    def act(self, name: str, day: date) -> tuple[str, Event] | None:  # noqa: C901, PLR0911, PLR0912 -- a line an act
        """What the act leaves: a stream and a fact; None where nobody would be let do it."""
        match name:
            case "stop" if self.runs:
                self.runs, self.since = False, day
                return "elevator", SUSPENDED
            case "resume" if not self.runs:
                self.runs, self.since = True, day
                if not self.contract:
                    self.vacant_since = day
                return "elevator", UseResumed(self_check_reference="x")
            case "move":
                self.division = DIVISIONS[1 - DIVISIONS.index(self.division)]
                moved = Place(division=self.division)
                return "elevator", RecordCorrected(reason="x", evidence="x", place=moved)
            case "take" if self.due is None:
                self.contract += 1
                self.due, self.vacant_since = day + TERM, None
                contract = {"contract_id": f"W-{self.contract}", "from_on": day}
                return "upkeep", TAKEN.model_copy(update=contract)
            case "visit" if self.due is not None:
                self.due = day + TERM
                return "upkeep", visited(day)
            case "hand" if self.due is not None:
                self.due, self.vacant_since = None, day + timedelta(days=1)
                reason = HandOverReason.CONTRACT_TERMINATED
                ended = {"contract_id": f"W-{self.contract}", "ended_on": day, "reason": reason}
                return "upkeep", ElevatorHandedOver.model_validate(ended)
            case "order" if not self.order:
                self.order, self.order_due = "open", day + TERM
                return "order", ORDERED.model_copy(update={"due_on": self.order_due})
            case "extend" if self.order == "open" and self.order_due is not None:
                former, self.order_due = self.order_due, self.order_due + TERM
                return "order", OrderExtended(
                    due_on=self.order_due, former_due_on=former, reason="x"
                )
            case "confirm" if self.order == "open":
                self.order = "done"
                return "order", RectificationConfirmed(confirmed_by=BUREAU, evidence=("x",))
            case "reopen" if self.order == "done":
                self.order = "open"
                return "order", OrderReopened(reason="x")
            case "seal" if not self.sealed:
                self.sealed, self.owed_papers = True, {"sealing_report", "sealing_listing"}
                return "sealing", SEALED
            case "report" if "sealing_report" in self.owed_papers:
                self.owed_papers -= {"sealing_report"}
                return "sealing", SealingReportSent(**PAPER, sent_on=day)
            case "propose" if "sealing_listing" in self.owed_papers:
                self.owed_papers -= {"sealing_listing"}
                return "sealing", MajorHazardListingProposed(**PAPER, proposed_on=day)
            case _:
                return None


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TELLINGS, st.integers(-20, 400))
def test_what_is_open_is_what_the_acts_left_open(
    tellings: list[tuple[int, str]], later: int
) -> None:
    """Of each elevator, with its day; counted in each division; and a view built anew is the same."""
    with TemporaryDirectory() as folder:
        asyncio.run(_lived(tellings, later, Path(folder) / "views.db"))


async def _lived(tellings: list[tuple[int, str]], later: int, path: Path) -> None:
    clock = Hand(noon(FIRST))
    store, sink = MemoryEventStore(clock), SqliteSink(path)
    projector = Projector(store, CATALOGUE, sink, (LIFECYCLE,), clock, batch_events=4)
    await projector.open()
    lifts = [Lift(division, FIRST) for division in DIVISIONS]
    for at, lift in enumerate(lifts):
        row = ROW.model_copy(update={"place": Place(division=lift.division)})
        imported = LegacyElevatorImported(
            elevator=row.model_copy(update={"serial_number": str(at)})
        )
        await tell(store, LIFTS[at], f"elevator-{LIFTS[at]}", imported, FIRST)
    today = FIRST
    for at, name in tellings:
        today += timedelta(days=1)
        clock.at = noon(today)
        told = lifts[at].act(name, today)
        if told is not None:
            kind, event = told
            await tell(store, LIFTS[at], f"{kind}-{LIFTS[at]}", event, today)
    await projector.catch_up()
    assert await sink.parked(projector.live["lifecycle"].generation) == []
    views = SqliteViews(path)
    await _agree(views, lifts, today + timedelta(days=later))
    assert await projector.verify(LIFECYCLE) == 0
    await views.close()
    await sink.close()


async def _agree(views: SqliteViews, lifts: list[Lift], as_of: date) -> None:
    """Every item, and how many are overdue as of that day, in the nation and each province."""
    nation = Principal("national", "t")
    far = Asked(nation, as_of, date(2018, 1, 1), due_within_days=3_000)
    async with views.look("lifecycle") as look:
        rows = await items(look, far, (), 100)
        for lift, of in zip(lifts, LIFTS, strict=True):
            mine = [row for row in rows if row["elevator_id"] == of]
            days = {(row["kind"], row["due_day"]) for row in mine}
            expected = {(k, number(d) if d else 3_652_059) for k, d in lift.owed()}
            assert days == expected
            assert {row["division"] for row in mine} <= {lift.division}
        for prefix in ("", "35", "44"):
            asked = far._replace(division=prefix, due_within_days=0, as_of=as_of)
            listed = await items(look, asked, (), 100)
            counted = await counts(look, asked, 0, (), 100)
            assert {row["kind"]: row["items"] for row in counted} == dict(
                Counter(row["kind"] for row in listed)
            )
            overdue = Counter(row["kind"] for row in listed if row["due_day"] < number(as_of))
            assert +Counter({row["kind"]: row["overdue"] for row in counted}) == overdue
