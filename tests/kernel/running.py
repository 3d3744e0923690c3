"""A registry that runs: the real services on a free port of this machine, over a given store."""

import asyncio
import io
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

import grpc
import orjson
from google.protobuf.message import Message
from google.rpc import error_details_pb2, status_pb2
from prometheus_client import CollectorRegistry

from services.kernel import log
from services.kernel.clock import SystemClock
from services.kernel.ids import RandomIds
from services.kernel.server.app import Server
from services.kernel.server.issuer import TokenIssuer
from services.kernel.server.pipeline import Pipeline
from services.kernel.settings import Settings, load
from services.kernel.store import EventStore
from services.kernel.stores.memory import MemoryEventStore
from services.kernel.vault import MemoryVault
from services.pb.common.v1.party_pb2 import PartyRef
from services.pb.registry.v1.elevator_making_pb2 import RecordSelectionRequest
from services.pb.registry.v1.elevator_service_pb2_grpc import ElevatorServiceStub
from services.pb.registry.v1.elevator_values_pb2 import Place
from services.pb.registry.v1.party_pb2 import PARTY_KIND_MANUFACTURER
from services.pb.registry.v1.party_service_pb2 import RegisterPartyRequest
from services.pb.registry.v1.party_service_pb2_grpc import PartyServiceStub
from services.reference.divisions import Divisions
from services.registry.servicer import services
from services.wiring import Plant, listening, open_issuer, open_views, pipeline

ELEVATORS: Final = "elevators.registry.v1.ElevatorService"
PARTIES: Final = "elevators.registry.v1.PartyService"
REGISTER: Final = f"/{PARTIES}/RegisterParty"
DIVISIONS: Final = Divisions.load()


@dataclass
class Running:
    """A server, and what a test asks of it."""

    server: Server
    port: int
    issuer: TokenIssuer
    vault: MemoryVault
    metrics: CollectorRegistry
    lines: io.BytesIO
    passing: Pipeline
    channel: grpc.aio.Channel
    plant: Plant

    @property
    def parties(self) -> Any:
        return PartyServiceStub(self.channel)  # type: ignore[no-untyped-call]

    @property
    def elevators(self) -> Any:
        return ElevatorServiceStub(self.channel)  # type: ignore[no-untyped-call]

    def token(self, role: str = "national", **scope: Any) -> str:
        return self.issuer.issue(role, f"test-{role}", **scope)

    def caller(self, role: str = "national", **scope: Any) -> list[tuple[str, str]]:
        """Metadata that say who calls."""
        return [("authorization", f"Bearer {self.token(role, **scope)}")]

    def raw(self, method: str) -> Any:
        """The method, of bytes: whatever they are."""
        channel: Any = self.channel  # its stubs insist on serializers
        return channel.unary_unary(method)

    @property
    def calls(self) -> list[dict[str, Any]]:
        """The log's lines about finished calls, those still held included."""
        self.passing.observations.write()
        return [line for line in self.logged if line["event"] == "rpc"]

    async def finished(self, count: int = 1) -> list[dict[str, Any]]:
        """The lines about calls once there are `count`: a caller may hear first.

        Hangs are ended by the suite's own timeout.
        """
        while len(self.calls) < count:  # noqa: ASYNC110 -- bytes in a stream, not an event
            await asyncio.sleep(0.01)
        return self.calls

    @property
    def logged(self) -> list[dict[str, Any]]:
        return [orjson.loads(line) for line in self.lines.getvalue().splitlines()]


@asynccontextmanager
async def running(
    folder: Path, store: EventStore | None = None, **changes: Any
) -> AsyncIterator[Running]:
    """The registry's services; `changes` are settings, or fields of `Listening`."""
    limits = {name: changes.pop(name) for name in [*changes] if name not in Settings.model_fields}
    settings = load(data_dir=folder, port=0, **changes)
    lines, metrics, vault = io.BytesIO(), CollectorRegistry(), MemoryVault()
    log.configure(stream=lines)
    clock = SystemClock()
    log_ = store or MemoryEventStore(clock)
    views = open_views(settings)
    plant = Plant(settings, log_, vault, DIVISIONS, clock, RandomIds(), views)
    passing = pipeline(plant, metrics)
    made = replace(listening(settings), **limits)
    server = Server(services(plant, passing.check), passing, plant.store, made)
    port = await server.start()
    try:
        async with grpc.aio.insecure_channel(f"127.0.0.1:{port}") as channel:
            issuer = open_issuer(settings, clock)
            yield Running(server, port, issuer, vault, metrics, lines, passing, channel, plant)
    finally:
        await server.drain()


def party(**changes: Any) -> RegisterPartyRequest:
    """A maker in Fujian, under a request id of its own."""
    given: dict[str, Any] = {
        "request_id": str(uuid4()),
        "party_id": "register:test:1",
        "name": "东方电梯厂",
        "kinds": [PARTY_KIND_MANUFACTURER],
        "division": "350100",
    }
    return RegisterPartyRequest(**given | changes)


def selection(**changes: Any) -> RecordSelectionRequest:
    """An elevator bought for a place in Fuzhou."""
    given: dict[str, Any] = {
        "request_id": str(uuid4()),
        "maker": PartyRef(party_id="register:test:1", name="东方电梯厂"),
        "serial_number": f"SN-{uuid4().hex[:8]}",
        "place": Place(division="350102"),
    }
    return RecordSelectionRequest(**given | changes)


@dataclass(frozen=True)
class Told:
    """What a caller heard of an error."""

    code: grpc.StatusCode
    message: str
    details: Sequence[Message]
    trailing: dict[str, Any]

    def of(self, kind: type[Message]) -> Any:
        """The one detail of this kind."""
        (only,) = [one for one in self.details if isinstance(one, kind)]
        return only

    @property
    def reason(self) -> str:
        return str(self.of(error_details_pb2.ErrorInfo).reason)


_DETAILS: Final = (
    error_details_pb2.ErrorInfo,
    error_details_pb2.BadRequest,
    error_details_pb2.PreconditionFailure,
    error_details_pb2.LocalizedMessage,
)


def unpacked(packed: bytes) -> list[Message]:
    """The details of a status, each as its own kind."""
    found: list[Message] = []
    for one in status_pb2.Status.FromString(packed).details:
        (kind,) = [kind for kind in _DETAILS if one.Is(kind.DESCRIPTOR)]
        detail = kind()
        one.Unpack(detail)
        found.append(detail)
    return found


async def refused(call: Any) -> Told:
    """What the caller hears of a call that must fail."""
    try:
        answer = await call
    except grpc.aio.AioRpcError as error:
        metadata: Any = error.trailing_metadata() or ()
        trailing: dict[str, Any] = dict(iter(metadata))
        packed = trailing.get("grpc-status-details-bin", b"")
        return Told(error.code(), error.details() or "", unpacked(packed), trailing)
    raise AssertionError(f"answered: {answer}")
