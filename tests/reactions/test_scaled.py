"""The scaled edition as deploy/compose.scaled.yaml starts it, as plain processes: a hazard becomes an order.

Every service's own command and settings, over the stand-in of EventStoreDB (a process too), PostgreSQL
and RabbitMQ. What differs from the file is where those are, and that names are of this test.
"""

import base64
import os
import secrets
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final

import grpc
import orjson
import psycopg
import pytest
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_private_key,
)

from services.kernel.clock import SystemClock
from services.kernel.durable.database import PostgresDatabase
from services.kernel.stores.eventstoredb import EventStoreDB
from services.reactions.journal.journal import Journal
from services.reactions.journal.schema import SCHEMA
from services.wiring import open_issuer
from tests.architecture.tree import ROOT
from tests.e2e.people import COMMITTEE, MAKER, PASSENGER, row
from tests.e2e.registry import Caller, settings_in
from tests.eventstoredb.standin.tls import self_signed
from tests.projections.sinks import MISSING, POSTGRES
from tests.reactions.rabbit import RABBITMQ, prefix
from tests.reactions.stage import hazard_found
from tests.reactions.test_nameko import until
from tests.scaled import environment, ours
from tests.supervision.remedy_stage import report

STANDIN: Final = (sys.executable, "-m", "tests.eventstoredb.standin")
PROGRAM: Final = (sys.executable, "-m", "services.cli")
TOLD: Final = {
    "POSTGRES_PASSWORD": "unused",
    "RABBITMQ_PASSWORD": "unused",
    "VAULT_MASTER_KEY": base64.b64encode(secrets.token_bytes(32)).decode(),
}


class Secure(Caller):
    """A caller over TLS, who trusts this certificate."""

    def __init__(self, port: int, token: str, certificate: bytes) -> None:
        credentials = grpc.ssl_channel_credentials(certificate)
        self.channel = grpc.secure_channel(f"localhost:{port}", credentials)
        self.metadata = (("authorization", f"Bearer {token}"),)


class Site:
    """Where everything is in this test."""

    def __init__(self, folder: Path, own: str) -> None:
        self.folder, self.own, self.clock = folder, own, SystemClock()
        self.port, self.log_port = free_port(), free_port()
        self.issuer = open_issuer(settings_in(made(folder / "provider")), self.clock)
        private = load_pem_private_key((folder / "provider" / "token-key.pem").read_bytes(), None)
        public = private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        (made(folder / "keys") / "own.pem").write_bytes(public)
        token = self.issuer.issue("system", "reactions")
        (made(folder / "tokens") / "reactions").write_text(token)
        pair = self_signed(self.clock)
        (made(folder / "tls") / "server.pem").write_bytes(pair.certificate)
        (folder / "tls" / "server-key.pem").write_bytes(pair.key)
        self.certificate = pair.certificate

    @property
    def log_uri(self) -> str:
        """The log's."""
        return f"esdb://localhost:{self.log_port}?tls=false"

    def settings(self, name: str) -> dict[str, str]:
        """The settings of a service, as the file has them, and where things are here."""
        replaced = {
            "esdb://eventstore:2113?tls=false": self.log_uri,
            "postgresql://elevators:unused@postgres:5432/elevators": POSTGRES,
            "amqp://elevators:unused@rabbitmq:5672/": RABBITMQ,
            "server:50051": f"localhost:{self.port}",
            "50051": str(self.port),
            "0.0.0.0": "127.0.0.1",
        }
        found = environment(ours()[name], TOLD)
        for variable, value in found.items():
            there = value.replace("/run/", f"{self.folder}/") if value[:5] == "/run/" else value
            found[variable] = replaced.get(value, there)
        found["ELEVATORS_DATA_DIR"] = str(self.folder / f"{name}-data")
        found["ELEVATORS_VIEWS_SCHEMA"] = f"{self.own}_views"
        found["ELEVATORS_REACTIONS_SCHEMA"] = f"{self.own}_reactions"
        return found | {"ELEVATORS_AMQP_PREFIX": self.own}

    def caller(self, role: str, party_id: str = "") -> Secure:
        """A caller in this role."""
        token = self.issuer.issue(role, f"test-{role}", party_id=party_id)
        return Secure(self.port, token, self.certificate)


def made(folder: Path) -> Path:
    """The folder, which is there now."""
    folder.mkdir(mode=0o700)
    return folder


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@contextmanager
def started(
    site: Site, name: str, command: tuple[str, ...], settings: Mapping[str, str]
) -> Iterator["subprocess.Popen[bytes]"]:
    """The process; killed at the end, if it still runs."""
    kept = {one: value for one, value in os.environ.items() if not one.startswith("ELEVATORS_")}
    with (site.folder / f"{name}.log").open("wb") as said:
        process = subprocess.Popen(
            command, cwd=ROOT, env={**kept, **settings}, stdout=said, stderr=said
        )
    try:
        yield process
    finally:
        process.kill()
        process.wait()


@pytest.fixture
async def own() -> Any:
    """What the names in PostgreSQL and RabbitMQ begin with; gone afterwards. Skips without them."""
    try:
        database = psycopg.connect(POSTGRES, autocommit=True)
    except psycopg.OperationalError:
        pytest.skip(MISSING)
    with database:
        async with prefix() as one:
            name = one.replace("-", "_")
            yield name
        for schema in ("views", "reactions"):
            database.execute(f'DROP SCHEMA IF EXISTS "{name}_{schema}" CASCADE'.encode())


def machines(national: Caller) -> list[str]:
    """Two machines of one model, with a unit to answer for them."""
    for party, kind in ((MAKER, "MANUFACTURER"), (COMMITTEE, "USER_UNIT")):
        fields = {"name": party["name"], "kinds": [f"PARTY_KIND_{kind}"], "division": "350200"}
        national.RegisterParty(party_id=party["party_id"], **fields)
    parameters = {**PASSENGER, "model": "LD-1"}
    return [
        national.ImportLegacyElevator(
            elevator=row(serial, user_unit=COMMITTEE, parameters=parameters)
        ).elevator_id
        for serial in ("SC-1", "SC-2")
    ]


def given_notices(journal: Journal) -> set[tuple[str, str]]:
    """(kind, elevator) of the notices that were handed over."""
    return {
        (one.kind, str(orjson.loads(one.about).get("elevator_id")))
        for one in journal.outbox.notices(1_000)
    }


@pytest.mark.timeout(240)
async def test_a_hazard_becomes_an_order_and_its_notices(tmp_path: Path, own: str) -> None:
    """Over every process; a report of a model finds both machines; SIGTERM ends each with 0."""
    site = Site(tmp_path, own)
    with ExitStack() as stack:
        log = (*STANDIN, "--port", str(site.log_port))
        stack.enter_context(started(site, "eventstore", log, {}))
        until(
            lambda: b"ready" in (tmp_path / "eventstore.log").read_bytes(),
            tmp_path / "eventstore.log",
        )
        running = {
            name: stack.enter_context(
                started(site, name, (*PROGRAM, *service["command"]), site.settings(name))
            )
            for name, service in ours().items()
        }
        national = site.caller("national")
        grpc.channel_ready_future(national.channel).result(60)
        first, second = machines(national)
        stage: Any = SimpleNamespace(national=national, clock=site.clock)
        hazard_found(stage, SimpleNamespace(id=first))  # type: ignore[arg-type]
        maker = site.caller("manufacturer", party_id=MAKER["party_id"])
        fields = report(machines={"model": "LD-1"}, occurred_at=site.clock.now())
        maker.ReportSeriousHazard(**fields)

        database = PostgresDatabase(POSTGRES, f"{own}_reactions", SCHEMA)
        journal = Journal(database, "test", site.clock)
        stack.callback(journal.close)
        wanted = {("order.given", first)}
        wanted |= {("maker-report.authority", one) for one in (first, second)}
        until(lambda: wanted <= given_notices(journal), tmp_path / "dispatcher.log")
        assert (journal.outbox.dead(9), journal.tracks.parked()) == ([], [])

        store = EventStoreDB(site.log_uri)
        types = [one.type for one in (await store.read_all(0, 10_000)).events]
        await store.close()
        assert types.count("supervision.RectificationOrdered.v1") == 1
        assert types.count("supervision.AffectedElevatorFound.v1") == 2

        ended = {
            name: (tmp_path / f"{name}.log").read_text() for name in running if running[name].poll()
        }
        assert ended == {}
        for one in running.values():
            one.send_signal(signal.SIGTERM)
        assert {name: one.wait(60) for name, one in running.items()} == dict.fromkeys(running, 0)
