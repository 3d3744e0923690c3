"""The stand-in as a whole: ports, the small services beside Streams, going down and coming back."""

from typing import Any, Self
from uuid import uuid4

import grpc
from esdbclient.protos.Grpc import gossip_pb2, persistent_pb2, shared_pb2
from esdbclient.protos.Grpc.gossip_pb2_grpc import GossipServicer, add_GossipServicer_to_server
from esdbclient.protos.Grpc.persistent_pb2_grpc import (
    PersistentSubscriptionsServicer,
    add_PersistentSubscriptionsServicer_to_server,
)
from esdbclient.protos.Grpc.streams_pb2_grpc import add_StreamsServicer_to_server
from typing_extensions import override

from services.kernel.clock import Clock, SystemClock
from tests.eventstoredb.standin.log import ANY, Log, system_event
from tests.eventstoredb.standin.streams import Streams
from tests.eventstoredb.standin.tls import PASSWORD, USER, KeyPair, PasswordCheck
from tests.eventstoredb.standin.writing import Writer

HOST = "localhost"
SERVER_VERSION = "24.10.0"
MAX_MESSAGE_BYTES = 17 * 2**20


class StandIn:
    """One node on one port of this machine: `async with StandIn() as server: … server.uri`.

    With a key pair it speaks TLS and asks for its password. The log outlives `stop`, so `start`
    brings the same node back, on the same port. Faults are set on `writer`.
    """

    def __init__(
        self, port: int = 0, *, clock: Clock | None = None, tls: KeyPair | None = None
    ) -> None:
        """`port` 0 takes a free one at the first start."""
        self.port = port
        self.log = Log(clock or SystemClock())
        self.writer = Writer()
        self._tls = tls
        self._server: grpc.aio.Server | None = None

    @property
    def uri(self) -> str:
        """What a client connects to; with TLS it has to be given the certificate, too."""
        if self._tls is None:
            return f"esdb://{HOST}:{self.port}?Tls=false"
        return f"esdb://{USER}:{PASSWORD}@{HOST}:{self.port}"

    async def start(self) -> None:
        interceptors = [] if self._tls is None else [PasswordCheck()]
        server = grpc.aio.server(
            interceptors=interceptors,
            options=[
                ("grpc.max_receive_message_length", MAX_MESSAGE_BYTES),
                ("grpc.so_reuseport", 0),
            ],
        )
        self._listen(server)
        add_StreamsServicer_to_server(Streams(self.log, self.writer), server)  # type: ignore[no-untyped-call]
        add_GossipServicer_to_server(_Gossip(self.port), server)  # type: ignore[no-untyped-call]
        add_PersistentSubscriptionsServicer_to_server(_Groups(self.log), server)  # type: ignore[no-untyped-call]
        server.add_generic_rpc_handlers((_features(),))
        await server.start()
        self._server = server

    async def stop(self) -> None:
        """Every call ends at once; nobody is answered until `start`."""
        if self._server is not None:
            await self._server.stop(None)
            self._server = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_exception: object) -> None:
        self.writer.release_commits()
        await self.stop()

    def _listen(self, server: grpc.aio.Server) -> None:
        address = f"{HOST}:{self.port}"
        if self._tls is None:
            self.port = server.add_insecure_port(address)
        else:
            credentials = grpc.ssl_server_credentials([(self._tls.key, self._tls.certificate)])
            self.port = server.add_secure_port(address, credentials)


class _Gossip(GossipServicer):
    """A cluster of one, and it is the leader."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._id = str(uuid4())

    @override
    async def Read(
        self,
        _request: shared_pb2.Empty,
        _context: "grpc.aio.ServicerContext[Any, Any]",
    ) -> gossip_pb2.ClusterInfo:
        leader = gossip_pb2.MemberInfo(
            instance_id=shared_pb2.UUID(string=self._id),
            state=gossip_pb2.MemberInfo.Leader,
            is_alive=True,
            http_end_point=gossip_pb2.EndPoint(address=HOST, port=self._port),
        )
        return gossip_pb2.ClusterInfo(members=[leader])


class _Groups(PersistentSubscriptionsServicer):
    """Persistent subscriptions can be created, which the log shows, and nothing else."""

    def __init__(self, log: Log) -> None:
        self._log = log

    @override
    async def Create(
        self,
        request: persistent_pb2.CreateReq,
        _context: "grpc.aio.ServicerContext[Any, Any]",
    ) -> persistent_pb2.CreateResp:
        config = system_event("PersistentConfig1", {"group": request.options.group_name})
        self._log.append("$persistentSubscriptionConfig", ANY, [config])
        return persistent_pb2.CreateResp()


def _features() -> "grpc.GenericRpcHandler[Any, Any]":
    """Clients of other languages ask which calls there are; the answer is the server's version."""
    version = SERVER_VERSION.encode()
    answer = b"\x12" + bytes([len(version)]) + version  # field 2, a string

    async def supported(_request: bytes, _context: "grpc.aio.ServicerContext[Any, Any]") -> bytes:
        return answer

    return grpc.method_handlers_generic_handler(
        "event_store.client.server_features.ServerFeatures",
        {"GetSupportedMethods": grpc.unary_unary_rpc_method_handler(supported)},
    )
