"""The server: all services on one port, with health, reflection and a graceful end."""

import asyncio
import contextlib
from collections.abc import Sequence
from dataclasses import dataclass

import grpc
import structlog
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_health.v1.health import aio as health  # type: ignore[attr-defined]
from grpc_reflection.v1alpha import reflection

from services.kernel.errors import StoreError
from services.kernel.server.pipeline import Pipeline
from services.kernel.server.rpc import Service
from services.kernel.store import EventStore

PROBE_SECONDS = 2.0
"""How often the store is probed for the health service."""

PATIENCE_SECONDS = 5.0
"""How long the store may take to say that it serves."""


TELLABLE = 4
"""How many times the largest message is still read to the end, so that its sender is told why not."""


class PortTaken(OSError):
    """The address cannot be listened on."""


@dataclass(frozen=True, slots=True)
class Listening:
    """Where and within which limits the server listens."""

    address: str  # host:port; port 0 takes a free one
    credentials: grpc.ServerCredentials | None = None
    max_message_bytes: int = 4 * 1024 * 1024
    max_concurrent_streams: int = 1000
    reflection: bool = True
    drain_seconds: float = 10.0


class Server:
    """gRPC over one store. `start`, then `drain`; a drained server does not start again."""

    def __init__(
        self,
        services: Sequence[Service],
        pipeline: Pipeline,
        store: EventStore,
        listening: Listening,
    ) -> None:
        self._ending = [one.ending for one in services if one.ending is not None]
        self._names = [one.descriptor.full_name for one in services]
        self._store, self._listening, self._pipeline = store, listening, pipeline
        self._log = structlog.get_logger("server")
        self._health = health.HealthServicer()
        self._server = grpc.aio.server(options=_options(listening))
        self._server.add_generic_rpc_handlers(tuple(one.handlers(pipeline) for one in services))
        health_pb2_grpc.add_HealthServicer_to_server(self._health, self._server)
        if listening.reflection:
            health_name = health_pb2.DESCRIPTOR.services_by_name["Health"].full_name
            names = [*self._names, health_name, reflection.SERVICE_NAME]
            reflection.enable_server_reflection(names, self._server)
        self._probe: asyncio.Task[None] | None = None

    async def start(self) -> int:
        """Listen; the port. Raises `PortTaken`."""
        port = self._bind()
        await self._server.start()
        await self._report(await self._store_serves())
        self._probe = asyncio.create_task(self._keep_probing())
        return port

    async def drain(self) -> None:
        """Say NOT_SERVING, finish the calls in flight within the drain time, stop."""
        if self._probe is not None:
            self._probe.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._probe
        await self._health.enter_graceful_shutdown()
        for end in self._ending:
            end()
        await self._server.stop(self._listening.drain_seconds)
        self._pipeline.observations.write()

    async def wait(self) -> None:
        """Return when the server has stopped."""
        await self._server.wait_for_termination()

    def _bind(self) -> int:
        address, credentials = self._listening.address, self._listening.credentials
        try:
            if credentials is None:
                return self._server.add_insecure_port(address)
            return self._server.add_secure_port(address, credentials)
        except RuntimeError as error:
            raise PortTaken(f"cannot listen on {address}: {error}") from error

    async def _keep_probing(self) -> None:
        while True:
            await asyncio.sleep(PROBE_SECONDS)
            await self._report(await self._store_serves())

    async def _store_serves(self) -> bool:
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                await self._store.check()
        except (StoreError, TimeoutError) as error:
            self._log.warning("store_not_serving", error=repr(error))
            return False
        except Exception as error:  # noqa: BLE001 -- whatever it is, the probing goes on
            self._log.error("store_not_serving", exc_info=error)
            return False
        return True

    async def _report(self, serves: bool) -> None:  # noqa: FBT001 -- it is the whole report
        status = health_pb2.HealthCheckResponse
        now = status.SERVING if serves else status.NOT_SERVING
        for name in ["", *self._names]:
            await self._health.set(name, now)


def _options(listening: Listening) -> list[tuple[str, int]]:
    return [
        # what is somewhat too large is refused in words; beyond that gRPC itself cuts it off
        ("grpc.max_receive_message_length", TELLABLE * listening.max_message_bytes),
        ("grpc.max_send_message_length", listening.max_message_bytes),
        ("grpc.max_concurrent_streams", listening.max_concurrent_streams),
        ("grpc.so_reuseport", 0),  # two servers on one port would share its calls unnoticed
        ("grpc.keepalive_time_ms", 60_000),
        ("grpc.keepalive_permit_without_calls", 1),
    ]
