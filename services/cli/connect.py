"""How a command reaches a registry: its address, the credential, and the channel."""

import getpass
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any, Final

import grpc
import typer
from google.protobuf import message_factory
from google.protobuf.descriptor import MethodDescriptor
from google.protobuf.message import Message

from services.cli.exits import Exit, Failed
from services.cli.refusals import CallFailed
from services.kernel.clock import SystemClock
from services.kernel.secretfile import LooselyKept
from services.kernel.server.issuer import TokenIssuer
from services.kernel.server.keys import KeysRefused
from services.kernel.setting_values import is_loopback
from services.kernel.settings import Settings, SettingsRefused, load
from services.pb.registry.v1 import elevator_service_pb2

TOKEN_VARIABLE: Final = "ELEVATORS_TOKEN"  # noqa: S105 -- the variable's name, not a token
ADDRESS_VARIABLE: Final = "ELEVATORS_ADDRESS"
KEY_FILE: Final = "token-key.pem"
CALL_SECONDS: Final = 30.0
OWN_TOKEN_LIFETIME: Final = timedelta(hours=12)

AddressOption = Annotated[
    str | None,
    typer.Option(
        "--address",
        envvar=ADDRESS_VARIABLE,
        help="host:port of the registry 登记系统地址; default: the one of this machine's settings.",
        show_default=False,
    ),
]
TokenOption = Annotated[
    str | None,
    typer.Option(
        "--token",
        envvar=TOKEN_VARIABLE,
        help="Bearer token 访问令牌; default on the registry's own machine: one of role national.",
        show_default=False,
    ),
]
CaOption = Annotated[
    Path | None,
    typer.Option(
        "--ca",
        exists=True,
        dir_okay=False,
        help="CA certificate (PEM) that the server's certificate is checked with.",
        show_default=False,
    ),
]
PlaintextOption = Annotated[
    bool,
    typer.Option(
        "--plaintext",
        help="Speak without TLS to another machine: the token can be read on the way.",
    ),
]

_SERVICE: Final[Any] = elevator_service_pb2.DESCRIPTOR.services_by_name["ElevatorService"]

Metadata = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Peer:
    """A registry to speak to."""

    address: str
    token: str
    ca: Path | None = None
    plaintext: bool = False

    @property
    def metadata(self) -> Metadata:
        return (("authorization", f"Bearer {self.token}"),)

    @property
    def credentials(self) -> grpc.ChannelCredentials | None:
        """TLS for every machine but this one; None: plain text."""
        if self.plaintext or (self.ca is None and is_loopback(_host(self.address))):
            return None
        return grpc.ssl_channel_credentials(None if self.ca is None else self.ca.read_bytes())

    def channel(self) -> grpc.Channel:
        """A channel for calls one after another."""
        credentials = self.credentials
        if credentials is None:
            return grpc.insecure_channel(self.address, OPTIONS)
        return grpc.secure_channel(self.address, credentials, OPTIONS)

    def aio_channel(self) -> grpc.aio.Channel:
        """A channel for streams."""
        credentials = self.credentials
        if credentials is None:
            return grpc.aio.insecure_channel(self.address, OPTIONS)
        return grpc.aio.secure_channel(self.address, credentials, OPTIONS)


OPTIONS: Final = (
    ("grpc.max_receive_message_length", 64 * 1024 * 1024),
    ("grpc.initial_reconnect_backoff_ms", 200),
    ("grpc.max_reconnect_backoff_ms", 5000),
    ("grpc.keepalive_time_ms", 60_000),
)


def peer(
    address: str | None, token: str | None, ca: Path | None = None, *, plaintext: bool = False
) -> Peer:
    """The registry that the options name. Raises `Failed` when there is no token to show it."""
    settings = None if address and token else own_settings()
    if address is None:
        assert settings is not None  # noqa: S101 -- for the type checker: no address, so loaded
        address = f"{settings.host}:{settings.port}"
    if token is None and settings is not None and is_loopback(_host(address)):
        token = own_token(settings)
    if token is None:
        message = f"no token: give --token, or set {TOKEN_VARIABLE} 缺少访问令牌"
        raise Failed(message, Exit.USAGE)
    return Peer(address, token, ca, plaintext=plaintext)


def rpc_path(method: str) -> str:
    """Where the method of the elevator service is called."""
    return f"/{_SERVICE.full_name}/{method}"


def ask(channel: grpc.Channel, method: str, request: Message, registry: Peer) -> Any:
    """The elevator service's answer to one call. Raises `CallFailed`."""
    return call(channel, _SERVICE.methods_by_name[method], request, registry)


def call(channel: grpc.Channel, method: MethodDescriptor, request: Message, registry: Peer) -> Any:
    """The answer to one call of any service. Raises `CallFailed`."""
    rpc: Any = channel.unary_unary(
        f"/{method.containing_service.full_name}/{method.name}",
        request_serializer=type(request).SerializeToString,
        response_deserializer=message_factory.GetMessageClass(method.output_type).FromString,
    )
    try:
        return rpc(request, metadata=registry.metadata, timeout=CALL_SECONDS)
    except grpc.RpcError as error:
        raise CallFailed(error) from None


def own_settings() -> Settings:
    """The settings of this machine's registry. Raises `Failed`."""
    try:
        return load()
    except SettingsRefused as error:
        raise Failed(str(error), Exit.USAGE) from None


def issuer(settings: Settings) -> TokenIssuer:
    """The embedded edition's own issuer of tokens. Raises `Failed`."""
    if settings.edition != "embedded":
        message = "only the embedded edition issues tokens; ask your identity provider"
        raise Failed(message, Exit.USAGE)
    try:
        return TokenIssuer.open(
            settings.data_dir,
            SystemClock(),
            audience=settings.jwt_audience,
            issuer=settings.jwt_issuer,
        )
    except (LooselyKept, KeysRefused, OSError) as error:
        raise Failed(str(error), Exit.USAGE) from None


def own_token(settings: Settings) -> str | None:
    """A national token, where the embedded edition's key lies on this machine."""
    if settings.edition != "embedded" or not os.access(settings.data_dir / KEY_FILE, os.R_OK):
        return None
    return issuer(settings).issue("national", _who(), lifetime=OWN_TOKEN_LIFETIME)


def _who() -> str:
    try:
        return f"cli:{getpass.getuser()}"
    except (OSError, KeyError):  # a container user without a name
        return "cli"


def _host(address: str) -> str:
    return address.removeprefix("dns:///").rpartition(":")[0] or address
