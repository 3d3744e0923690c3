"""A maker's report that names only a model finds who is in the register: real views, a real server."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from services.kernel.clock import SystemClock
from services.kernel.durable.database import SqliteDatabase
from services.kernel.projecting.projector import Projector
from services.kernel.projecting.sqlite_sink import SqliteSink
from services.kernel.stores.sqlite import SqliteEventStore
from services.reactions.dispatching import fleets
from services.reactions.effects import Cause, kept
from services.reactions.journal.journal import Journal
from services.reactions.journal.schema import SCHEMA
from services.reactions.journal.tracks import Step
from services.reactions.policies.maker_reports import RULES
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
