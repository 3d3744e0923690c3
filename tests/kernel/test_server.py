"""The server as a whole: health, reflection, limits, TLS, and its beginning and end."""

import asyncio
import base64
import os
import signal
import socket
from collections.abc import AsyncIterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection_pb2, reflection_pb2_grpc

from services import serving
from services.kernel.clock import SystemClock
from services.kernel.errors import StoreError, StoreUnavailable
from services.kernel.server import app
from services.kernel.server.app import PortTaken
from services.kernel.settings import load
from services.kernel.vault import WrongMasterKey
from services.pb.registry.v1.party_service_pb2 import GetPartyRequest
from services.pb.registry.v1.party_service_pb2_grpc import PartyServiceStub
from services.registry.servicer import services
from services.wiring import EVENTS_FILE, open_plant
from tests.kernel.running import ELEVATORS, PARTIES, Running, party, refused, running
from tests.kernel.stores import DoorStore, Gate
from tests.kernel.tls import Authority, Pair

pytestmark = pytest.mark.usefixtures("logging_as_before")

Code = grpc.StatusCode
STATUS = health_pb2.HealthCheckResponse
NATIONAL = "urn:elevators:national:hq"


@pytest.fixture
def store() -> DoorStore:
    return DoorStore(SystemClock())


@pytest.fixture
async def registry(
    tmp_path: Path, store: DoorStore, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Running]:
    monkeypatch.setattr(app, "PROBE_SECONDS", 0.01)
    async with running(tmp_path, store) as registry:
        yield registry


def health(channel: grpc.aio.Channel) -> Any:
    return health_pb2_grpc.HealthStub(channel)


async def _fail(error: Exception) -> None:
    raise error


async def _well() -> None:
    pass


# -- health ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("service", ["", ELEVATORS, PARTIES])
async def test_health_is_told_per_service(registry: Running, service: str) -> None:
    """And for the server as a whole, under no name."""
    answer = await health(registry.channel).Check(health_pb2.HealthCheckRequest(service=service))
    assert answer.status == STATUS.SERVING


async def test_health_of_an_unknown_service_is_not_found(registry: Running) -> None:
    """A probe with a spelling mistake must not pass."""
    call = health(registry.channel).Check(health_pb2.HealthCheckRequest(service="elevators"))
    assert (await refused(call)).code is Code.NOT_FOUND


@pytest.mark.parametrize(
    "error", [StoreUnavailable("away"), StoreError("odd"), ValueError("nobody foresaw this")]
)
async def test_health_follows_the_store(
    registry: Running, store: DoorStore, error: Exception
) -> None:
    """SERVING, NOT_SERVING while the store fails in whatever way, and SERVING again."""
    watching = health(registry.channel).Watch(health_pb2.HealthCheckRequest(service=PARTIES))
    seen = [(await watching.read()).status]
    store.checking = lambda: _fail(error)
    seen.append((await watching.read()).status)
    store.checking = _well
    seen.append((await watching.read()).status)
    watching.cancel()
    assert seen == [STATUS.SERVING, STATUS.NOT_SERVING, STATUS.SERVING]
    assert "store_not_serving" in {line["event"] for line in registry.logged}


async def test_a_store_that_does_not_answer_is_not_serving(
    registry: Running, store: DoorStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Silence counts as no."""
    monkeypatch.setattr(app, "PATIENCE_SECONDS", 0.01)
    watching = health(registry.channel).Watch(health_pb2.HealthCheckRequest(service=""))
    assert (await watching.read()).status == STATUS.SERVING
    store.checking = Gate()
    assert (await watching.read()).status == STATUS.NOT_SERVING
    watching.cancel()


async def test_a_server_over_a_store_that_fails_starts_and_is_not_serving(
    tmp_path: Path, store: DoorStore
) -> None:
    """It comes up, and says so: whoever restarts it would change nothing."""
    store.checking = lambda: _fail(StoreUnavailable("away"))
    async with running(tmp_path, store) as registry:
        answer = await health(registry.channel).Check(health_pb2.HealthCheckRequest())
        assert answer.status == STATUS.NOT_SERVING


# -- reflection -----------------------------------------------------------------------------------------


async def _listed(channel: grpc.aio.Channel) -> set[str]:
    stub = reflection_pb2_grpc.ServerReflectionStub(channel)
    asked = reflection_pb2.ServerReflectionRequest(list_services="")
    call = stub.ServerReflectionInfo(iter([asked]))
    answer = await call.read()
    return {one.name for one in answer.list_services_response.service}


async def test_reflection_lists_the_services(registry: Running) -> None:
    """Ours, health, and itself."""
    assert await _listed(registry.channel) == {
        ELEVATORS,
        PARTIES,
        "grpc.health.v1.Health",
        "grpc.reflection.v1alpha.ServerReflection",
    }


async def test_reflection_can_be_turned_off(tmp_path: Path) -> None:
    """Strangers are then told nothing."""
    async with running(tmp_path, reflection=False) as registry:
        # Nothing is written: a write that meets the refusal half-way is INTERNAL to the client.
        call = reflection_pb2_grpc.ServerReflectionStub(registry.channel).ServerReflectionInfo()
        assert await call.code() is grpc.StatusCode.UNIMPLEMENTED


# -- limits -----------------------------------------------------------------------------------------------


async def test_calls_beyond_the_streams_of_a_connection_wait(
    tmp_path: Path, store: DoorStore
) -> None:
    """Of three at once on a connection for two, the third comes when one is done."""
    store.before_append = gate = Gate()
    async with running(tmp_path, store, max_concurrent_streams=2) as registry:
        caller = registry.caller()
        health_of = health(registry.channel)
        await health_of.Check(health_pb2.HealthCheckRequest())  # the limit is known from now on
        calls = [
            asyncio.ensure_future(
                registry.parties.RegisterParty(
                    party(party_id=f"register:test:{number}"), metadata=caller
                )
            )
            for number in range(2)
        ]
        while store.appends < 2:  # noqa: ASYNC110 -- the store counts, it has no event
            await asyncio.sleep(0.01)
        third = health_of.Check(health_pb2.HealthCheckRequest(), timeout=0.2)
        assert (await refused(third)).code is Code.DEADLINE_EXCEEDED
        gate.open()
        await asyncio.gather(*calls)
        await health_of.Check(health_pb2.HealthCheckRequest())


# -- beginning and end ------------------------------------------------------------------------------------


async def test_draining_finishes_what_runs_and_takes_nothing_new(
    tmp_path: Path, store: DoorStore
) -> None:
    """The write in flight is acknowledged; health says NOT_SERVING first; new callers are refused."""
    store.before_append = gate = Gate()
    async with running(tmp_path, store) as registry:
        caller = registry.caller()
        watching = health(registry.channel).Watch(health_pb2.HealthCheckRequest(service=PARTIES))
        assert (await watching.read()).status == STATUS.SERVING
        running_call = asyncio.ensure_future(
            registry.parties.RegisterParty(party(), metadata=caller)
        )
        await gate.reached.wait()
        draining = asyncio.create_task(registry.server.drain())
        assert (await watching.read()).status == STATUS.NOT_SERVING
        watching.cancel()
        await _refuses_connections(registry.port)
        gate.open()
        assert (await running_call).receipt.position == 1
        await draining
        await registry.server.wait()


async def _refuses_connections(port: int) -> None:
    while True:
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            return
        writer.close()
        await asyncio.sleep(0.01)


async def test_draining_ends_what_runs_too_long(tmp_path: Path, store: DoorStore) -> None:
    """After the drain time a call is cancelled, so that the process can end."""
    store.before_append = gate = Gate()
    async with running(tmp_path, store, drain_seconds=0.05) as registry:
        call = registry.parties.RegisterParty(party(), metadata=registry.caller())
        waiting = asyncio.ensure_future(refused(call))
        await gate.reached.wait()
        await registry.server.drain()
        assert (await waiting).code in {Code.UNAVAILABLE, Code.CANCELLED}
        assert (await registry.finished())[0]["code"] == "CANCELLED"


async def test_a_port_that_is_taken_is_a_clear_error(registry: Running, tmp_path: Path) -> None:
    """It names the address, and two servers never share one."""
    taken = f"127.0.0.1:{registry.port}"
    with pytest.raises(PortTaken, match=taken):
        async with running(tmp_path, address=taken):
            pass


async def _serve(settings: Any, then: Any) -> None:
    """Run the registry until `then` is done, then end it by a signal, as an operator does."""
    told: asyncio.Queue[str] = asyncio.Queue()
    task = asyncio.create_task(serving.run(settings, [services], told.put_nowait))
    address = asyncio.create_task(told.get())
    await asyncio.wait({task, address}, return_when=asyncio.FIRST_COMPLETED)
    try:
        if not task.done():
            await then(await address)
            os.kill(os.getpid(), signal.SIGTERM)
    finally:
        address.cancel()
        await task


async def test_a_registry_serves_until_it_is_told_to_stop(tmp_path: Path) -> None:
    """Then its files are closed, and another may open them."""
    settings = load(data_dir=tmp_path, port=_free_port())

    async def ask(address: str) -> None:
        async with grpc.aio.insecure_channel(address) as channel:
            stub: Any = PartyServiceStub(channel)  # type: ignore[no-untyped-call]
            told = await refused(stub.GetParty(GetPartyRequest(party_id="register:test:1")))
            assert told.code is Code.NOT_FOUND

    await _serve(settings, ask)
    assert (tmp_path / EVENTS_FILE).exists()
    await (await open_plant(settings)).close()


async def test_metrics_are_served_as_long_as_the_registry_is(tmp_path: Path) -> None:
    """On a port of their own, which is free again afterwards."""
    port = _free_port()
    settings = load(data_dir=tmp_path, port=_free_port(), metrics_port=port)

    async def scrape(_: str) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"GET /metrics HTTP/1.0\r\n\r\n")
        assert b"elevators_rpc" in await reader.read()
        writer.close()
        await writer.wait_closed()

    await _serve(settings, scrape)
    with socket.socket() as again:
        again.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        again.bind(("127.0.0.1", port))


async def test_a_metrics_port_that_is_taken_is_a_clear_error(tmp_path: Path) -> None:
    """The registry does not start without its metrics, and leaves nothing open."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        settings = load(data_dir=tmp_path, port=_free_port(), metrics_port=port)
        with pytest.raises(PortTaken, match=str(port)):
            await serving.run(settings, [services])
    await (await open_plant(settings)).close()


async def test_a_division_table_that_cannot_be_read_leaves_nothing_open(tmp_path: Path) -> None:
    """The log is not opened for a registry that will not start."""
    table = tmp_path / "divisions.csv"
    table.write_text("nonsense\n1\n")
    with pytest.raises(Exception):  # noqa: B017, PT011 -- whatever it is, nothing stays open
        await open_plant(load(data_dir=tmp_path, division_tables=(table,)))
    await (await open_plant(load(data_dir=tmp_path))).close()


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    return port


# -- TLS --------------------------------------------------------------------------------------------------


def _kept(folder: Path, authority: Authority) -> dict[str, Any]:
    """Settings for TLS, their files written."""
    pair = authority.server()
    paths: dict[str, Any] = {}
    parts = {"certificate": pair.certificate, "key": pair.key, "client_ca": authority.certificate}
    for name, pem in parts.items():
        paths[f"tls_{name}"] = folder / f"{name}.pem"
        paths[f"tls_{name}"].write_bytes(pem)
    return paths


def _secure(registry: Running, authority: Authority, pair: Pair | None) -> grpc.aio.Channel:
    credentials = grpc.ssl_channel_credentials(
        authority.certificate, pair.key if pair else None, pair.certificate if pair else None
    )
    return grpc.aio.secure_channel(f"localhost:{registry.port}", credentials)


async def test_a_client_certificate_says_who_calls(tmp_path: Path) -> None:
    """Without any token; the event's author is the certificate's subject."""
    authority = Authority()
    async with (
        running(tmp_path, **_kept(tmp_path, authority)) as registry,
        _secure(registry, authority, authority.client(NATIONAL)) as channel,
    ):
        stub: Any = PartyServiceStub(channel)  # type: ignore[no-untyped-call]
        assert (await stub.RegisterParty(party())).receipt.position == 1
        assert (registry.calls[0]["role"], registry.calls[0]["subject"]) == ("national", "hq")


async def test_a_token_counts_more_than_the_certificate(tmp_path: Path) -> None:
    """A gateway's connection carries calls of others."""
    authority = Authority()
    async with (
        running(tmp_path, **_kept(tmp_path, authority)) as registry,
        _secure(registry, authority, authority.client(NATIONAL)) as channel,
    ):
        stub: Any = PartyServiceStub(channel)  # type: ignore[no-untyped-call]
        call = stub.RegisterParty(party(), metadata=registry.caller("auditor"))
        assert (await refused(call)).reason == "ROLE_NOT_ALLOWED"


@pytest.mark.parametrize("stranger", [False, True], ids=["none", "of another authority"])
async def test_a_connection_without_a_good_certificate_does_not_come_about(
    tmp_path: Path, *, stranger: bool
) -> None:
    """TLS itself turns it away."""
    authority = Authority()
    pair = Authority("stranger").client(NATIONAL) if stranger else None
    async with (
        running(tmp_path, **_kept(tmp_path, authority)) as registry,
        _secure(registry, authority, pair) as channel,
    ):
        stub: Any = PartyServiceStub(channel)  # type: ignore[no-untyped-call]
        assert (await refused(stub.RegisterParty(party()))).code is Code.UNAVAILABLE
        assert registry.calls == []


async def test_a_wrong_master_key_leaves_nothing_open(tmp_path: Path) -> None:
    """The log that was opened before the vault is closed again."""
    keys = [base64.b64encode(sha256(bytes([number])).digest()).decode() for number in (1, 2)]
    await (await open_plant(load(data_dir=tmp_path, vault_master_key=keys[0]))).close()
    with pytest.raises(WrongMasterKey):
        await open_plant(load(data_dir=tmp_path, vault_master_key=keys[1]))
    await (await open_plant(load(data_dir=tmp_path, vault_master_key=keys[0]))).close()
