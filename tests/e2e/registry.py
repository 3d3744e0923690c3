"""A running registry and its callers, for tests: a real server on a real port, real tokens.

`Registry` is the server in this process; `Caller` is one credential over one connection, and every
rpc of every service is a method of it: `fujian.Seal(elevator_id=…, ground=…)`. A write gets a
fresh request id unless it brings one. What the server refuses is raised as `Refusal`.
"""

import asyncio
import logging
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

import grpc
import uvloop
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass
from google.protobuf.timestamp_pb2 import Timestamp
from google.rpc import error_details_pb2, status_pb2
from google.type.date_pb2 import Date
from prometheus_client import CollectorRegistry

from services.cli.reference_tables import service_descriptors
from services.cli.serving import SERVICES
from services.kernel import log
from services.kernel.clock import SystemClock
from services.kernel.server.app import Server
from services.kernel.server.observing import HELD_SECONDS
from services.kernel.settings import Settings
from services.wiring import Plant, listening, open_issuer, open_plant, pipeline

METHODS: Final = {
    method.name: method for service in service_descriptors() for method in service.methods
}
"""Every rpc of every service; test_rpc_names_are_unique sees to it that none hides another."""

DEADLINE_SECONDS: Final = 30


def on(year: int, month: int, day: int, hour: int = 12) -> datetime:
    """That hour of that day in China, noon unless said otherwise."""
    return datetime(year, month, day, hour, tzinfo=UTC) - timedelta(hours=8)


@dataclass
class Refusal(Exception):
    """What the server said no with."""

    code: grpc.StatusCode
    message: str
    reason: str = ""
    facts: Mapping[str, str] = None  # type: ignore[assignment]
    violations: tuple[tuple[str, str], ...] = ()
    """(field, rule) of each wrong field."""
    precondition: str = ""
    zh: str = ""

    @classmethod
    def of(cls, error: grpc.RpcError) -> "Refusal":
        """Read from the error and its details."""
        refusal = cls(error.code(), error.details() or "")
        told: Any = error.trailing_metadata()
        for key, value in told or ():
            if key == "grpc-status-details-bin":
                refusal._read(status_pb2.Status.FromString(value))
        return refusal

    def _read(self, status: status_pb2.Status) -> None:
        assert status.code == self.code.value[0]
        info, bad = error_details_pb2.ErrorInfo(), error_details_pb2.BadRequest()
        failed, local = (
            error_details_pb2.PreconditionFailure(),
            error_details_pb2.LocalizedMessage(),
        )
        for detail in status.details:
            assert any(detail.Unpack(one) for one in (info, bad, failed, local)), detail.type_url
        assert info.domain == "elevators"
        assert local.locale == "zh-CN" or self.code is grpc.StatusCode.INTERNAL
        self.reason, self.facts, self.zh = info.reason, dict(info.metadata), local.message
        self.violations = tuple((one.field, one.reason) for one in bad.field_violations)
        self.precondition = failed.violations[0].type if failed.violations else ""

    @property
    def fields(self) -> tuple[str, ...]:
        """The wrong fields."""
        return tuple(field for field, _ in self.violations)


class Caller:
    """One credential over a connection of its own."""

    def __init__(self, address: str, token: str | None) -> None:
        # a connection of its own, and no retry behind the test's back
        options = (("grpc.use_local_subchannel_pool", 1), ("grpc.enable_retries", 0))
        self.channel = grpc.insecure_channel(address, options)
        self.metadata = (("authorization", f"Bearer {token}"),) if token is not None else ()

    def __getattr__(self, rpc: str) -> Any:
        if rpc not in METHODS:
            raise AttributeError(rpc)
        return lambda **fields: self.send(rpc, request(rpc, **fields))

    def send(self, rpc: str, message: Message) -> Any:
        """The answer to this very message; raises `Refusal`."""
        return self.send_raw(rpc, message.SerializeToString())

    def within(self, seconds: float, rpc: str, **fields: Any) -> Any:
        """The answer within a deadline of one's own; raises `Refusal`."""
        return self.send_raw(rpc, request(rpc, **fields).SerializeToString(), seconds)

    def send_raw(self, rpc: str, content: bytes, seconds: float = DEADLINE_SECONDS) -> Any:
        """The answer to these bytes; raises `Refusal`."""
        try:
            return self._call(rpc)(content, seconds, self.metadata)
        except grpc.RpcError as error:
            raise Refusal.of(error) from None

    def later(self, rpc: str, **fields: Any) -> Any:
        """The call as a future, for many at once."""
        return self._call(rpc).future(
            request(rpc, **fields).SerializeToString(), DEADLINE_SECONDS, self.metadata
        )

    def stream(
        self, requests: Iterator[bytes] | Sequence[bytes], rpc: str = "ImportElevators"
    ) -> Iterator[Any]:
        """The answers of a streaming rpc to these serialised requests; raises `Refusal`."""
        method = METHODS[rpc]
        call = self.channel.stream_stream(
            _path(method), _as_they_are, GetMessageClass(method.output_type).FromString
        )
        try:
            yield from call(iter(requests), DEADLINE_SECONDS, self.metadata)
        except grpc.RpcError as error:
            raise Refusal.of(error) from None

    def imported(self, *batches: Sequence[Mapping[str, Any]], **fields: Any) -> list[Any]:
        """The results of these batches of rows, in one stream."""
        requests = [
            request("ImportElevators", rows=rows, **fields).SerializeToString() for rows in batches
        ]
        return [result for answer in self.stream(requests) for result in answer.results]

    def batch(self, rpc: str, *batches: Sequence[Message]) -> list[Any]:
        """The results of these batches of item requests, in one stream; raises `Refusal`."""
        kind = GetMessageClass(METHODS[rpc].input_type)
        requests = [kind(items=items).SerializeToString() for items in batches]
        return [result for answer in self.stream(requests, rpc) for result in answer.results]

    def close(self) -> None:
        """Hang up."""
        self.channel.close()

    def _call(self, rpc: str) -> Any:
        method = METHODS[rpc]
        answer = GetMessageClass(method.output_type)
        return self.channel.unary_unary(_path(method), _as_they_are, answer.FromString)


def request(rpc: str, **fields: Any) -> Message:
    """A request of this rpc; dates, moments and enum names may stand where their messages do."""
    method = METHODS[rpc]
    if "request_id" in method.input_type.fields_by_name:
        fields.setdefault("request_id", str(uuid4()))
    return GetMessageClass(method.input_type)(**plain(fields))


def plain(value: Any) -> Any:
    """`value` with days and moments as their messages."""
    match value:
        case datetime():
            stamp = Timestamp()
            stamp.FromDatetime(value)
            return stamp
        case date():
            return Date(year=value.year, month=value.month, day=value.day)
        case Mapping():
            return {name: plain(inner) for name, inner in value.items() if inner is not None}
        case list() | tuple():
            return [plain(inner) for inner in value]
        case _:
            return value


class Registry:
    """A server in this process, over files of its own."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.issuer = open_issuer(settings, SystemClock())
        self.lines = BytesIO()
        """What the server logged."""
        self.address = ""
        self.plant: Plant
        self._callers: dict[object, Caller] = {}
        self._loop: asyncio.AbstractEventLoop
        self._stop: asyncio.Event

    def logged(self) -> bytes:
        """What the server logged; the lines of calls are written a moment after the calls."""
        time.sleep(2 * HELD_SECONDS)
        return self.lines.getvalue()

    def caller(self, role: str, *, division: str = "", party_id: str = "") -> Caller:
        """A caller in this role and scope; asked for again, the same one."""
        key = (role, division, party_id)
        if key not in self._callers:
            token = self.issuer.issue(role, f"test-{role}", division=division, party_id=party_id)
            self._callers[key] = Caller(self.address, token)
        return self._callers[key]

    def with_token(self, token: str | None) -> Caller:
        """A caller with this token, or none at all."""
        return self._callers.setdefault(("token", token), Caller(self.address, token))

    @property
    def national(self) -> Caller:
        """国家总局."""
        return self.caller("national")

    @property
    def fujian(self) -> Caller:
        """福建省."""
        return self.caller("province", division="35")

    @property
    def guangdong(self) -> Caller:
        """广东省."""
        return self.caller("province", division="44")

    @property
    def system(self) -> Caller:
        """The registry's own reactions."""
        return self.caller("system")

    def run(self, work: Any) -> Any:
        """The result of this coroutine, on the server's own loop."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(DEADLINE_SECONDS)

    @property
    def head(self) -> int:
        """The position of the newest event."""
        return int(self.run(self.plant.store.head()))

    def events(self, after: int = 0) -> Sequence[Any]:
        """All events after that position."""
        return list(self.run(self.plant.store.read_all(after, 100_000)).events)

    def _serve(self, ready: threading.Event) -> None:
        try:
            with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
                runner.run(self._until_stopped(ready))
        finally:
            ready.set()  # nobody waits for a server that failed

    async def _until_stopped(self, ready: threading.Event) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        self.plant = await self._opened()
        passing = pipeline(self._watched(), CollectorRegistry())
        builders = SERVICES.values()
        served = [one for build in builders for one in build(self.plant, passing.check)]
        server = Server(served, passing, self.plant.store, listening(self.settings))
        port = await server.start()
        self.address = f"{self.settings.host}:{port}"
        ready.set()
        await self._stop.wait()
        await server.drain()
        await self.plant.close()

    async def _opened(self) -> Plant:
        """What the services are built from."""
        return await open_plant(self.settings)

    def _watched(self) -> Plant:
        """What calls are authenticated and measured by."""
        return self.plant

    @contextmanager
    def serving(self) -> Iterator["Registry"]:
        """Serve inside the block."""
        log.configure(stream=self.lines)
        ready = threading.Event()
        thread = threading.Thread(target=self._serve, args=(ready,))
        thread.start()
        try:
            assert ready.wait(DEADLINE_SECONDS), "the server did not start"
            assert self.address, "the server did not start"
            yield self
        finally:
            for caller in self._callers.values():
                caller.close()
            if thread.is_alive():
                self._loop.call_soon_threadsafe(self._stop.set)
            thread.join(DEADLINE_SECONDS)
            logging.root.handlers.clear()  # they write to this registry's lines


def settings_in(folder: Path, **others: Any) -> Settings:
    """The embedded edition in `folder`, on a free port."""
    return Settings(data_dir=folder, port=0, drain_seconds=5, **others)


def _path(method: Any) -> str:
    return f"/{method.containing_service.full_name}/{method.name}"


def _as_they_are(content: bytes) -> bytes:
    return content
