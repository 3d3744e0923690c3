"""How the dispatcher reaches the registry: address, channel, and a credential of role `system`."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

import grpc

from services.kernel.clock import Clock
from services.kernel.server.issuer import TokenIssuer
from services.kernel.server.own_channel import own_certificate
from services.kernel.settings import Settings, SettingsRefused
from services.reactions.dispatching.commands import Token
from services.wiring import open_issuer

SUBJECT: Final = "reactions"
"""Under whose name the log has what follows by rule; part of what tells one request from another."""

LIFETIME: Final = timedelta(hours=1)
_ANY: Final = {"0.0.0.0": "127.0.0.1", "::": "::1", "[::]": "::1"}
OPTIONS: Final = (
    ("grpc.initial_reconnect_backoff_ms", 200),
    ("grpc.max_reconnect_backoff_ms", 2_000),
    ("grpc.keepalive_time_ms", 60_000),
    ("grpc.use_local_subchannel_pool", 1),
)


def address_of(settings: Settings) -> str:
    """Where the registry of these settings listens."""
    if settings.registry_address is not None:
        return settings.registry_address
    host = _ANY.get(settings.host, settings.host).strip("[]")
    return f"[{host}]:{settings.port}" if ":" in host else f"{host}:{settings.port}"


def open_channel(settings: Settings, address: str) -> grpc.aio.Channel:
    """A connection of its own to the registry."""
    if settings.registry_ca is not None:
        credentials = grpc.ssl_channel_credentials(
            settings.registry_ca.read_bytes(), *_own_identity(settings)
        )
        return grpc.aio.secure_channel(address, credentials, OPTIONS)
    if settings.tls_certificate is not None:
        own, options = own_certificate(settings.tls_certificate)
        return grpc.aio.secure_channel(address, own, (*OPTIONS, *options))
    return grpc.aio.insecure_channel(address, OPTIONS)


def open_token(settings: Settings, clock: Clock) -> Token:
    """The credential: issued here in the embedded edition, else from a file that others keep fresh.

    Raises `SettingsRefused` where there is none.
    """
    if settings.reactions_token_file is not None:
        return _Filed(settings.reactions_token_file)
    if settings.edition == "scaled":
        raise SettingsRefused("ELEVATORS_REACTIONS_TOKEN_FILE: the reactions need a credential")
    return _Issued(open_issuer(settings, clock), clock)


class _Filed:
    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self) -> str:
        return self._path.read_text(encoding="utf-8").strip()


class _Issued:
    """Issues a token when half of the last one's time is over."""

    def __init__(self, issuer: TokenIssuer, clock: Clock) -> None:
        self._issuer, self._clock = issuer, clock
        self._token, self._until = "", datetime.min.replace(tzinfo=clock.now().tzinfo)

    def __call__(self) -> str:
        now = self._clock.now()
        if now >= self._until:
            self._token = self._issuer.issue("system", SUBJECT, lifetime=LIFETIME)
            self._until = now + LIFETIME / 2
        return self._token


def _own_identity(settings: Settings) -> tuple[bytes, bytes] | tuple[()]:
    """What to show a server that asks for a certificate: this process's own, as (key, chain)."""
    if settings.tls_certificate is None or settings.tls_key is None:
        return ()
    return settings.tls_key.read_bytes(), settings.tls_certificate.read_bytes()
