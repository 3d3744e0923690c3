"""A maker's report finds whom its fleet and its extensions speak of: real views, a real server."""

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from services.kernel.clock import SystemClock
from services.kernel.durable.database import SqliteDatabase
from services.kernel.projecting.projector import Projector
from services.kernel.projecting.sqlite_sink import SqliteSink
from services.kernel.stores.sqlite import SqliteEventStore
from services.kernel.stores.sqlite_reader import SqliteReader
from services.reactions.dispatching import fleets
from services.reactions.effects import Cause, kept
from services.reactions.feed import Shared
from services.reactions.journal.journal import Journal
from services.reactions.journal.schema import SCHEMA
from services.reactions.journal.tracks import Step
from services.reactions.policies.maker_reports import RULES
from services.reactions.track import Track
from services.registry.elevator import elevator_id_by
from services.views.language import CATALOGUE
from services.views.projecting import VIEWS
from services.wiring import EVENTS_FILE, VIEWS_FILE
from tests.e2e.people import MAKER, PASSENGER, UNLICENSED, registered_parties, row
from tests.e2e.registry import Registry, settings_in
from tests.reactions.driver import told_of
from tests.reactions.test_dispatcher import Postman, dispatching, until, until_done
from tests.supervision.remedy_stage import report

FIND = next(one.policy for one in RULES if one.policy.name == "maker-report.find")
FINDING = ("maker-report.find", "maker-report.newcomer", "maker-report.extended-newcomer")
"""The policies that find elevators."""


@pytest.fixture
def registry(tmp_path: Path) -> Iterator[Registry]:
    """A server in this process, whose views nobody has built."""
    with Registry(settings_in(tmp_path)).serving() as running:
        registered_parties(running)
        yield running


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """A journal whose outbox is dispatched."""
    opened = Journal(SqliteDatabase(tmp_path / "reactions.db", SCHEMA), "dispatcher", SystemClock())
    opened.lease.take()
    yield opened
    opened.close()


async def project(folder: Path) -> None:
    """Fold the whole log into the views, as the projector does."""
    store = await SqliteEventStore.open(folder / EVENTS_FILE, SystemClock(), read_only=True)
    sink = SqliteSink(folder / VIEWS_FILE)
    projector = Projector(store, CATALOGUE, sink, VIEWS, SystemClock())
    await projector.open()
    await projector.catch_up()
    await sink.close()
    await store.close()


def imported(registry: Registry, maker: Any, model: str, *serials: str) -> None:
    """Machines of a model."""
    rows = [
        {
            "row_id": serial,
            "request_id": str(uuid4()),
            "elevator": row(serial, maker=maker, parameters={**PASSENGER, "model": model}),
        }
        for serial in serials
    ]
    assert [one.error.reason for one in registry.national.imported(rows)] == [""] * len(rows)


def reacted(registry: Registry, journal: Journal) -> None:
    """The policy is told of the report, and what follows is in the outbox, once more."""
    (event,) = (one for one in registry.events() if one.type in FIND.types)
    told = told_of(event)
    outcome = FIND.react({}, told)
    cause = Cause(event.event_id, told.meta.request_id, told.position)
    effects = kept(FIND.name, FIND.key(told), cause, outcome.effects, urgent=FIND.urgent)
    journal.tracks.began(FIND.name, 0)
    journal.tracks.commit(Step(FIND.name, told.position, kept=[*effects]))


def affected(registry: Registry) -> list[str]:
    """The elevators that were found, in order."""
    return [
        told_of(one).meta.elevator_id
        for one in registry.events()
        if one.type == "supervision.AffectedElevatorFound.v1"
    ]


async def test_the_fleet_of_a_model_is_found_in_the_register(
    registry: Registry, journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those of this maker and model alone, page by page; not before the view has come to the report."""
    monkeypatch.setattr(fleets, "PAGE_ELEVATORS", 2)
    monkeypatch.setattr(fleets, "CALL_SECONDS", 0.5)
    serials = [f"M-{number}" for number in range(5)]

    def reported() -> None:
        imported(registry, MAKER, "LD-1", *serials)
        imported(registry, MAKER, "LD-2", "M-5")
        imported(registry, UNLICENSED, "LD-1", "M-6")
        maker = registry.caller("manufacturer", party_id=MAKER["party_id"])
        maker.ReportSeriousHazard(**report(report_id="ZZ-1", machines={"model": "LD-1"}))

    await asyncio.to_thread(reported)
    reacted(registry, journal)
    async with dispatching(registry, journal, Postman()):
        await until(lambda: len(journal.outbox.troubled(9)) == 1)
        (waits,) = journal.outbox.troubled(9)
        assert waits.error.partition(":")[0] in {"VIEW_NOT_BUILT", "POSITION_NOT_REACHED"}
        await project(tmp_path)
        await until_done(journal)
        expected = {elevator_id_by(MAKER["party_id"], serial) for serial in serials}
        found = await asyncio.to_thread(affected, registry)
        assert (set(found), len(found)) == (expected, len(expected))
        assert journal.outbox.dead(9) == []

        head = await asyncio.to_thread(lambda: registry.head)
        reacted(registry, journal)
        journal.db.run("UPDATE outbox SET state = 'waiting'")
        await until_done(journal)
        assert await asyncio.to_thread(lambda: registry.head) == head


def tracks(registry: Registry, journal: Journal) -> list[Track]:
    """The policies that find elevators, on their way along the log's own file."""
    policies = [one.policy for one in RULES if one.policy.name in FINDING]
    types = frozenset[str]().union(*(one.types for one in policies))
    reader = SqliteReader(registry.plant.store.path)  # type: ignore[attr-defined]
    shared, clock = Shared(reader, CATALOGUE, types, 0), SystemClock()
    return [Track(one, shared, journal.tracks, journal.tracks.commit, clock) for one in policies]


async def caught_up(running: list[Track], journal: Journal, folder: Path) -> None:
    """The policies know the whole log, the views too, and all that follows is sent."""
    for one in running:
        while one.step():
            pass
    await project(folder)
    await until_done(journal)


@pytest.mark.parametrize("at_once", [True, False], ids=["as it comes", "all at the end"])
async def test_what_an_extension_speaks_of_is_found_once_whenever_it_enters(
    registry: Registry, journal: Journal, tmp_path: Path, *, at_once: bool
) -> None:
    """By number or model, before or after the extension; and the others not at all."""
    maker = registry.caller("manufacturer", party_id=MAKER["party_id"])
    of_report = {"report_id": "ZZ-1", "reason": "同批次"}

    def extended(**machines: Any) -> None:
        maker.ExtendReportedMachines(**of_report, machines=machines)

    acts: list[Callable[[], Any]] = [
        lambda: imported(registry, MAKER, "LD-9", "N-1", "N-8"),
        lambda: imported(registry, MAKER, "LD-2", "M-1"),
        lambda: maker.ReportSeriousHazard(
            **report(report_id="ZZ-1", machines={"serial_numbers": ["N-0"]})
        ),
        lambda: imported(registry, MAKER, "LD-9", "N-2"),
        lambda: extended(serial_numbers=["N-1", "N-2", "N-3"]),
        lambda: imported(registry, MAKER, "LD-2", "M-2"),
        lambda: extended(model="LD-2"),
        lambda: extended(serial_range={"first": "N-3", "last": "N-4"}),
        lambda: imported(registry, MAKER, "LD-9", "N-0", "N-3", "N-4", "N-9"),
        lambda: imported(registry, MAKER, "LD-2", "M-3"),
        lambda: imported(registry, UNLICENSED, "LD-2", "N-5"),
    ]
    running = tracks(registry, journal)
    async with dispatching(registry, journal, Postman()):
        for act in acts:
            await asyncio.to_thread(act)
            if at_once:
                await caught_up(running, journal, tmp_path)
        await caught_up(running, journal, tmp_path)
        found = await asyncio.to_thread(affected, registry)
        meant = [f"N-{number}" for number in range(5)] + ["M-1", "M-2", "M-3"]
        assert sorted(found) == sorted(elevator_id_by(MAKER["party_id"], one) for one in meant)
        assert journal.outbox.dead(9) == []

        head = await asyncio.to_thread(lambda: registry.head)
        for table in ("tracks", "processed", "memories", "outbox"):
            journal.db.run(f"DELETE FROM {table}")  # noqa: S608 -- of this list
        await caught_up(tracks(registry, journal), journal, tmp_path)
        assert await asyncio.to_thread(lambda: registry.head) == head
