"""`make chaos`: runs it, prints a table, and leaves with 1 when an effect is lost, doubled or out of order."""

import argparse
import asyncio
import random
import socket
import sys
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, Final, NamedTuple

import grpc
import orjson

from services.kernel.clock import SystemClock, stopwatch
from services.kernel.durable.database import PostgresDatabase, SqliteDatabase
from services.kernel.stores.sqlite_reader import SqliteReader
from services.reactions.journal.journal import Journal
from services.reactions.journal.schema import SCHEMA
from services.registry.events.party import CreditEntryRecorded
from services.wiring import open_issuer
from tests.chaos.driving import Driver
from tests.chaos.policies import SEEN
from tests.chaos.processes import COMMANDS, Processes
from tests.e2e.registry import settings_in
from tests.projections.sinks import POSTGRES
from tests.reactions.rabbit import Proxy, prefix

KILLED: Final = ("rpc", "reactions", "relay", "dispatcher", "intake")
PATIENCE_SECONDS: Final = 300.0


class Found(NamedTuple):
    """What the log and the journal show at the end."""

    expected: int
    commands: int
    notices: int
    lost: int
    doubled: int
    disordered: int
    dead: int
    parked: int

    @property
    def is_sound(self) -> bool:
        """Whether every effect came about once, in order."""
        return self[:3] == (self.expected,) * 3 and not any(self[3:])


def judged(folder: Path, moved: Mapping[str, int], schema: str) -> Found:
    """Compare what happened with what was answered to the driver."""
    reader = SqliteReader(folder / "events.db")
    events = reader.page(0, 10_000_000, {CreditEntryRecorded.stored_as}).events
    reader.close()
    entries: dict[str, list[int]] = {party: [] for party in moved}
    for one in events:
        number = int(orjson.loads(one.data)["entry_number"])
        entries[one.stream.removeprefix("party-")].append(number)
    lost = doubled = disordered = 0
    for party, numbers in entries.items():
        counted = Counter(numbers)
        lost += sum(number not in counted for number in range(1, moved[party] + 1))
        doubled += sum(count - 1 for count in counted.values())
        disordered += sum(one > other for one, other in pairwise(numbers))
    journal = opened(folder, schema)
    notices = len(journal.outbox.notices(10_000_000))
    dead, parked = len(journal.outbox.dead(10_000)), len(journal.tracks.parked())
    journal.close()
    expected = sum(moved.values())
    return Found(expected, len(events), notices, lost, doubled, disordered, dead, parked)


def opened(folder: Path, schema: str) -> Journal:
    """The journal, to look into: in that schema of PostgreSQL, or a file where there is none."""
    file = folder / "reactions.db"
    database = (
        PostgresDatabase(POSTGRES, schema, SCHEMA) if schema else SqliteDatabase(file, SCHEMA)
    )
    return Journal(database, "chaos", SystemClock())


async def until_quiet(folder: Path, processes: Processes, schema: str) -> None:
    """Wait for everything to be handled and sent."""
    journal, reader = opened(folder, schema), SqliteReader(folder / "events.db")
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:
                processes.keep_up()
                types = reader.page(0, 10_000_000, SEEN).events
                last = types[-1].position if types else 0
                standings = journal.standings()
                if standings and all(not s.waiting and s.position >= last for s in standings):
                    return
                await asyncio.sleep(0.5)
    finally:
        journal.close()
        reader.close()


async def torment(
    processes: Processes, proxy: Proxy, driver: Driver, calls: int, kills: int, cut_seconds: float
) -> None:
    """Kill each as often as asked for while the calls run; cut the way to RabbitMQ once."""
    chance = random.Random(12315)  # noqa: S311 -- the same order every time
    victims = [name for name in KILLED for _ in range(kills)]
    chance.shuffle(victims)
    middle = len(victims) // 2
    for turn, name in enumerate(victims):
        share = calls * (turn + 1) / (len(victims) + 2)
        while driver.answered < share:
            processes.keep_up()
            await asyncio.sleep(0.05)
        processes.kill(name)
        if turn == middle:
            proxy.cut()
            asyncio.get_running_loop().call_later(cut_seconds, proxy.mend)


async def run(
    folder: Path, calls: int, kills: int, cut_seconds: float, schema: str = ""
) -> tuple[Found, Processes]:
    """The whole run in `folder`; with a schema, the journal is in PostgreSQL."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    async with prefix() as own, Proxy().open() as proxy:
        settings = {
            "ELEVATORS_DATA_DIR": str(folder),
            "ELEVATORS_PORT": str(port),
            "ELEVATORS_AMQP_URI": proxy.uri,
            "ELEVATORS_AMQP_PREFIX": own,
        }
        if schema:
            settings |= {
                "ELEVATORS_REACTIONS_URI": POSTGRES,
                "ELEVATORS_REACTIONS_SCHEMA": schema,
            }
        processes = Processes(folder, settings)
        token = open_issuer(settings_in(folder), SystemClock()).issue("national", "chaos")
        try:
            processes.start("rpc")
            async with grpc.aio.insecure_channel(f"127.0.0.1:{port}", OPTIONS) as channel:
                driver = Driver(channel, token, parties=40, seed=96333)
                await driver.register()
                for name in COMMANDS:
                    if name != "rpc":
                        processes.start(name)
                driving = asyncio.create_task(driver.drive(calls))
                await torment(processes, proxy, driver, calls, kills, cut_seconds)
                await driving
                proxy.mend()
                await until_quiet(folder, processes, schema)
        finally:
            processes.close()
        return judged(folder, driver.moved, schema), processes


OPTIONS: Final = (
    ("grpc.initial_reconnect_backoff_ms", 100),
    ("grpc.max_reconnect_backoff_ms", 500),
)


def printed(rows: Sequence[tuple[str, Any]]) -> None:
    """A table of names and values."""
    width = max(len(name) for name, _ in rows)
    sys.stdout.writelines(f"{name:<{width}}  {value}\n" for name, value in rows)


def main() -> int:
    """The exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=3_000, help="events that are reacted to")
    parser.add_argument("--kills", type=int, default=6, help="of each process")
    parser.add_argument("--cut", type=float, default=10.0, help="seconds without RabbitMQ")
    parser.add_argument("--schema", default="", help="journal in this (new) schema of PostgreSQL")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="chaos-") as folder:
        began = stopwatch()
        work = run(Path(folder), given.events, given.kills, given.cut, given.schema)
        found, processes = asyncio.run(work)
        rows = [(f"kill -9 of {name}", count) for name, count in processes.kills.items()]
        rows += [("seconds without RabbitMQ", int(given.cut)), *found._asdict().items()]
        printed([*rows, ("seconds", round(stopwatch() - began))])
    return 0 if found.is_sound else 1


if __name__ == "__main__":
    sys.exit(main())
