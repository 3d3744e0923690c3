"""From a maker's hazard report to its notices. `python -m tests.bench.bench_reactions`

`elevators up` as anybody starts it, with every process that belongs to it, under a mixed load. A report
names one machine; that is looked for, unit, authority and insurer are notified on record, and each
record becomes a notice: three times through log, policies, outbox and registry. Measured is from the
answer to the maker until the last of the three notices is committed in the journal, by one clock.
Embedded, the policies read the log; scaled, they are fed over RabbitMQ, with the journal in PostgreSQL.
"""

import asyncio
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Coroutine, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import date
from itertools import count, cycle
from pathlib import Path
from statistics import median, quantiles
from typing import Any, Final
from uuid import uuid4

import aio_pika
import grpc
import psycopg
import uvloop
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass

from services.kernel.clock import SystemClock
from services.kernel.durable.database import Database, PostgresDatabase, SqliteDatabase
from services.kernel.envelope import Actor, Meta, encode_meta
from services.kernel.settings import Settings
from services.kernel.store import NO_STREAM, NewEvent
from services.kernel.stores.sqlite_reader import SqliteReader
from services.pb.common.v1.party_pb2 import PartyRef as PartyMessage
from services.pb.registry.v1.elevator_import_pb2 import ImportElevatorsRequest
from services.reactions.effects import unpacked
from services.reactions.journal.journal import Journal
from services.reactions.journal.schema import SCHEMA
from services.reactions.policies import ALL
from services.reactions.policy import Notice
from services.reactions.relaying.broker import Names
from services.reference.party import PartyRef
from services.views.language import CATALOGUE
from services.wiring import EVENTS_FILE, open_embedded_store, open_issuer
from tests.architecture.tree import ROOT
from tests.bench import requests
from tests.e2e.registry import METHODS, request
from tests.insurance.facts import BOUND
from tests.projections.sinks import POSTGRES
from tests.reactions.rabbit import RABBITMQ

PER_SECOND: Final = 200
"""Events of the log, those that follow from others among them."""

REPORTS_PER_SECOND: Final = 8
CALLS_PER_SECOND: Final = PER_SECOND - 5 * REPORTS_PER_SECOND
"""Of everybody else: a report makes five events, its own and what follows from it."""

SECONDS: Final = 30
WARM_SECONDS: Final = 5
TICK_SECONDS: Final = 0.05
LOOK_SECONDS: Final = 0.005
MOST_AT_ONCE: Final = 256
"""Calls under way: a machine that cannot keep up shows a lower rate, and no crowd of calls."""

PATIENCE_SECONDS: Final = 120.0
NOTICES: Final = 3
TOLD: Final = "maker-report.tell"
UP: Final = (sys.executable, "-m", "services.cli", "up", "--no-tokens")

MAKER: Final = {"party_id": requests.MAKER.party_id, "name": requests.MAKER.name}
UNIT: Final = {"party_id": "register:bench:unit", "name": "某小区业主委员会"}
INSURER: Final = {"party_id": "register:bench:insurer-0", "name": "保险"}
PARTIES: Final = (
    (MAKER, "PARTY_KIND_MANUFACTURER"),
    (UNIT, "PARTY_KIND_USER_UNIT"),
    (INSURER, "PARTY_KIND_INSURER"),
)
REPORTS: Final = REPORTS_PER_SECOND * (SECONDS + WARM_SECONDS)
FLEET: Final = REPORTS + 512
"""Machines that are there at the start: one for each report, and those that the other calls are about."""


def run() -> dict[str, float | None]:
    """Milliseconds and events a second, by edition; None: what the scaled one needs is not there."""
    with _folder() as folder:
        numbers: dict[str, float | None] = {**_measured("embedded", folder, {})}
    with _folder() as folder, _scaled() as settings:
        measured = _measured("scaled", folder, settings) if settings else {}
        return numbers | {name: measured.get(name) for name in _names("scaled")}


@contextmanager
def _folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_DIR")) as folder:
        yield Path(folder)


def _names(edition: str) -> Sequence[str]:
    return [f"{edition}_{name}" for name in ("p50_ms", "p99_ms", "rate")]


@contextmanager
def _scaled() -> Iterator[Mapping[str, str]]:
    """Settings of queues and tables that are gone afterwards; none without RabbitMQ and PostgreSQL."""
    own = f"bench_{uuid4().hex[:12]}"
    if not asyncio.run(_reachable()):
        yield {}
        return
    try:
        yield {
            "ELEVATORS_AMQP_URI": RABBITMQ,
            "ELEVATORS_AMQP_PREFIX": own,
            "ELEVATORS_REACTIONS_URI": POSTGRES,
            "ELEVATORS_REACTIONS_SCHEMA": own,
        }
    finally:
        asyncio.run(_dropped(own))


async def _reachable() -> bool:
    try:
        async with await aio_pika.connect(RABBITMQ, timeout=5):
            psycopg.connect(POSTGRES).close()
    except (OSError, aio_pika.exceptions.AMQPError, psycopg.OperationalError):
        return False
    return True


async def _dropped(own: str) -> None:
    names = Names.of(own)
    async with await aio_pika.connect(RABBITMQ) as connection:
        channel = await connection.channel()
        await channel.queue_delete(names.queue)
        await channel.exchange_delete(names.exchange)
    with psycopg.connect(POSTGRES, autocommit=True) as database:
        database.execute(f'DROP SCHEMA IF EXISTS "{own}" CASCADE'.encode())


def _measured(edition: str, folder: Path, settings: Mapping[str, str]) -> dict[str, float]:
    uvloop.run(_covered(folder))
    with _up(folder, settings) as address:
        journal = Journal(_database(folder, settings), "bench", SystemClock())
        log = SqliteReader(folder / EVENTS_FILE)
        try:
            numbers = uvloop.run(_driven(address, folder, Seen(journal, log)))
        finally:
            log.close()
            journal.close()
    return dict(zip(_names(edition), numbers, strict=True))


async def _covered(folder: Path) -> None:
    """Each machine of the fleet is covered, for very long."""
    store = await open_embedded_store(Settings(data_dir=folder), SystemClock())
    for number in range(FLEET):
        cover = BOUND.model_copy(
            update={
                "cover_id": f"P-{number}",
                "insurer": PartyRef.model_validate(INSURER),
                "covers_to": date(2100, 1, 1),
            }
        )
        type_, data = CATALOGUE.encode(cover)
        key, made = requests.elevator_id(number), uuid4()
        meta = Meta(SystemClock().now(), Actor("system", "bench"), made, elevator_id=key)
        event = NewEvent(made, type_, data, encode_meta(meta))
        await store.append(f"cover-{key}", NO_STREAM, [event])
    await store.close()


@contextmanager
def _up(folder: Path, settings: Mapping[str, str]) -> Iterator[str]:
    """The whole registry; its address."""
    kept = {name: one for name, one in os.environ.items() if not name.startswith("ELEVATORS_")}
    own = {"ELEVATORS_DATA_DIR": str(folder), "ELEVATORS_PORT": "0"}
    with (folder / "up.log").open("w") as said:
        process = subprocess.Popen(
            UP, cwd=ROOT, env={**kept, **own, **settings}, stdout=-1, stderr=said, text=True
        )
    assert process.stdout is not None
    with process.stdout as answer:
        found = re.search(r"[\d.]+:\d+", answer.readline())
        try:
            if found is None:
                raise RuntimeError((folder / "up.log").read_text())
            yield found[0]
        finally:
            process.terminate()
            process.wait(60)


def _database(folder: Path, settings: Mapping[str, str]) -> Database:
    if settings:
        uri, schema = settings["ELEVATORS_REACTIONS_URI"], settings["ELEVATORS_REACTIONS_SCHEMA"]
        return PostgresDatabase(uri, schema, SCHEMA)
    return SqliteDatabase(folder / "reactions.db", SCHEMA)


@dataclass
class Seen:
    """What has been committed in the journal, and when it was seen there."""

    journal: Journal
    log: SqliteReader
    notices: dict[str, list[float]] = field(default_factory=dict)
    """By the affected elevator."""
    _rows: set[int] = field(default_factory=set)

    async def watch(self) -> None:
        """Look again and again, until cancelled. A number may come late: numbers are drawn early."""
        select = "SELECT seq, payload FROM outbox WHERE policy = ? AND seq > ? ORDER BY seq"
        while True:
            newest = max(self._rows, default=0)
            found = self.journal.db.all(select, (TOLD, newest - 1_000))
            now = time.perf_counter()
            for seq, payload in found:
                if seq not in self._rows:
                    self._rows.add(seq)
                    notice = unpacked(payload)
                    assert isinstance(notice, Notice)
                    self.notices.setdefault(notice.about["affected_id"], []).append(now)
            await asyncio.sleep(LOOK_SECONDS)

    async def until_quiet(self) -> None:
        """Wait for every policy to be through with what is there, and for everything to be sent."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not self._is_quiet():  # noqa: ASYNC110 -- other processes work
                await asyncio.sleep(0.2)

    def _is_quiet(self) -> bool:
        standings, head = self.journal.standings(), self.log.head()
        return len(standings) == len(ALL) and all(
            not one.waiting and one.position >= head for one in standings
        )


async def _driven(address: str, folder: Path, seen: Seen) -> tuple[float, float, float]:
    """p50, p99 in milliseconds, and events a second."""
    token = open_issuer(Settings(data_dir=folder), SystemClock()).issue("national", "bench")
    async with grpc.aio.insecure_channel(address) as channel:
        load = Load(channel, (("authorization", f"Bearer {token}"),))
        await load.stock()
        await seen.until_quiet()
        watching = asyncio.create_task(seen.watch())
        began = time.perf_counter()
        await load.drive(began, WARM_SECONDS)
        head, warm = seen.log.head(), len(load.answered)
        await load.drive(began + WARM_SECONDS, SECONDS)
        per_second = (seen.log.head() - head) / (time.perf_counter() - began - WARM_SECONDS)
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE_SECONDS):
                while sum(map(len, seen.notices.values())) < NOTICES * len(load.answered):  # noqa: ASYNC110 -- another process writes it
                    await asyncio.sleep(LOOK_SECONDS)
        watching.cancel()
    waits = _waits(dict([*load.answered.items()][warm:]), seen.notices)
    return median(waits), quantiles(waits, n=100)[98], per_second


def _waits(
    answered: Mapping[str, float], notices: Mapping[str, Sequence[float]]
) -> Sequence[float]:
    """Milliseconds from each answer to the last notice. Raises when one of them never came."""
    missing = [one for one in answered if len(notices.get(one, ())) != NOTICES]
    if missing:
        raise RuntimeError(f"not told: {missing[:5]} and others, {len(missing)} in all")
    return [(max(notices[one]) - at) * 1_000 for one, at in answered.items()]


class Load:
    """Everybody who uses the registry meanwhile."""

    def __init__(self, channel: grpc.aio.Channel, metadata: Sequence[tuple[str, str]]) -> None:
        self._channel, self._metadata = channel, metadata
        self.answered: dict[str, float] = {}
        """When a report was answered, by what it will have affected."""
        self._numbers, self._reported = count(1), iter(range(REPORTS))
        self._others: Iterator[Callable[[int], Coroutine[Any, Any, None]]] = cycle(
            [
                *[self._stopped] * 3,
                *[self._imported] * 2,
                *[self._complained] * 2,
                self._rescued,
            ]
        )
        self._stops, self._free = count(), asyncio.Semaphore(MOST_AT_ONCE)

    async def stock(self) -> None:
        """Parties, and machines with a unit; each of them is covered."""
        for party, kind in PARTIES:
            await self._call("RegisterParty", **party, kinds=[kind], division="350203")
        unit, rows = PartyMessage(**UNIT), [requests.row(number) for number in range(FLEET)]
        for one in rows:
            one.elevator.user_unit.CopyFrom(unit)
        batches = [ImportElevatorsRequest(rows=rows[at : at + 256]) for at in range(0, FLEET, 256)]
        method = METHODS["ImportElevators"]
        call = self._channel.stream_stream(
            _path("ImportElevators"),
            request_serializer=lambda message: message.SerializeToString(),
            response_deserializer=GetMessageClass(method.output_type).FromString,
        )
        async for _ in call(iter(batches), metadata=self._metadata):
            pass

    async def drive(self, begins: float, seconds: float) -> None:
        """Calls at an even pace, whether those before them are answered or not."""
        tasks: list[asyncio.Task[None]] = []
        others = reports = 0
        for tick in range(1, int(seconds / TICK_SECONDS) + 1):
            passed = tick * TICK_SECONDS
            while others < passed * CALLS_PER_SECOND:
                others += 1
                tasks.append(asyncio.create_task(next(self._others)(next(self._numbers))))
            while reports < int(passed * REPORTS_PER_SECOND):
                reports += 1
                tasks.append(asyncio.create_task(self._report(next(self._reported))))
            await asyncio.sleep(max(0.0, begins + passed - time.perf_counter()))
        for failed in await asyncio.gather(*tasks, return_exceptions=True):
            if failed is not None:
                raise failed

    async def _report(self, number: int) -> None:
        report_id = f"ZZ-{number}"
        await self._call(
            "ReportSeriousHazard",
            report_id=report_id,
            maker=MAKER,
            division="350200",
            description="制动器销轴断裂",
            machines={"serial_numbers": [f"SN{number:08}"]},
        )
        self.answered[f"{report_id}-{requests.elevator_id(number)}"] = time.perf_counter()

    async def _stopped(self, _number: int) -> None:
        """停用, and when all are out of use 启用."""
        turn, others = next(self._stops), FLEET - REPORTS
        elevator_id = requests.elevator_id(REPORTS + turn % others)
        if turn // others % 2 == 0:
            await self._call("SuspendUse", elevator_id=elevator_id, reason="年度检修")
        else:
            await self._call("ResumeUse", elevator_id=elevator_id, self_check_reference="自检")

    async def _imported(self, number: int) -> None:
        row = requests.row(FLEET + number)
        await self._call("ImportLegacyElevator", elevator=row.elevator)

    async def _complained(self, number: int) -> None:
        await self._call(
            "ReceiveComplaint",
            complaint_id=f"TS-{number}",
            channel="COMPLAINT_CHANNEL_HOTLINE",
            content="电梯经常困人",
            elevator_id=requests.elevator_id(number % FLEET),
        )

    async def _rescued(self, number: int) -> None:
        await self._call(
            "OpenCase",
            case_id=f"R-{number}",
            case_kind="CASE_KIND_RESCUE",
            channel="CASE_CHANNEL_TELEPHONE",
            trapped=1,
            elevator_id=requests.elevator_id(number % FLEET),
        )

    async def _call(self, rpc: str, **fields: Any) -> Any:
        method = METHODS[rpc]
        answer = GetMessageClass(method.output_type)
        call = self._channel.unary_unary(
            _path(rpc), lambda message: message.SerializeToString(), answer.FromString
        )
        message: Message = request(rpc, **fields)
        async with self._free:
            return await call(message, metadata=self._metadata, timeout=30)


def _path(rpc: str) -> str:
    return f"/{METHODS[rpc].containing_service.full_name}/{rpc}"


def main() -> None:
    for name, value in run().items():
        sys.stdout.write(f"{name:24} {'not reachable' if value is None else f'{value:12,.2f}'}\n")


if __name__ == "__main__":
    main()
