"""From settings to adapters: the one place that knows which edition runs."""

import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from prometheus_client import CollectorRegistry

from services.kernel.clock import Clock, SystemClock
from services.kernel.codec import Catalogue
from services.kernel.handle import Handler
from services.kernel.ids import Ids, RandomIds
from services.kernel.projecting.asking import Views
from services.kernel.projecting.sink import Sink
from services.kernel.projecting.sqlite_sink import SqliteSink
from services.kernel.projecting.sqlite_views import SqliteViews
from services.kernel.server.access import Access
from services.kernel.server.app import Listening
from services.kernel.server.issuer import TokenIssuer
from services.kernel.server.keys import PublicKeys
from services.kernel.server.mtls import PeerIdentity, server_credentials
from services.kernel.server.observing import Observations
from services.kernel.server.pipeline import Authenticate, Context, Pipeline
from services.kernel.server.principal import Principal
from services.kernel.server.tokens import TokenMissing, TokenVerifier
from services.kernel.settings import Settings
from services.kernel.store import EventStore
from services.kernel.stores.sqlite import SqliteEventStore
from services.kernel.stores.sqlite_reader import SqliteReader
from services.kernel.subject import Surroundings
from services.kernel.vault import Vault
from services.kernel.vault_file import FileVault, embedded_master_key
from services.reference.divisions import Divisions

EVENTS_FILE = "events.db"
VAULT_FILE = "vault.db"
VIEWS_FILE = "views.db"


@dataclass(frozen=True, slots=True)
class Plant:
    """What a service is built from."""

    settings: Settings
    store: EventStore
    vault: Vault
    divisions: Divisions
    clock: Clock
    ids: Ids
    views: Views

    def handler(self, catalogue: Catalogue, surroundings: Surroundings) -> Handler:
        """Handles the commands of one service."""
        entries = self.settings.state_cache_entries
        return Handler(
            self.store, catalogue, self.clock, surroundings=surroundings, cache_entries=entries
        )

    async def close(self) -> None:
        """Let go of log, views and vault; what was acknowledged is in them."""
        await self.views.close()
        await self.store.close()
        await self.vault.close()


async def open_plant(settings: Settings, clock: Clock | None = None) -> Plant:
    """Everything a server process needs; the machine's clock unless another is given.

    Raises what opening its parts raises.
    """
    clock = clock or SystemClock()
    divisions = Divisions.load(*settings.division_tables)  # nothing to close when it fails
    store = await open_store(settings, clock)
    try:
        vault = open_vault(settings)
    except BaseException:
        await store.close()
        raise
    views = open_views(settings)
    return Plant(settings, store, vault, divisions, clock, RandomIds(), views)


async def open_store(settings: Settings, clock: Clock, *, read_only: bool = False) -> EventStore:
    """The event log of this edition. Raises `StoreUnavailable`, `StoreFull`."""
    if settings.eventstoredb_uri is not None:
        # Imported where it runs: the client costs the embedded edition a tenth of its start.
        from services.kernel.stores.eventstoredb import EventStoreDB  # noqa: PLC0415

        return EventStoreDB(settings.eventstoredb_uri.get_secret_value())
    return await open_embedded_store(settings, clock, read_only=read_only)


async def open_embedded_store(
    settings: Settings, clock: Clock, *, read_only: bool = False
) -> SqliteEventStore:
    """The embedded edition's log, with what only a file can tell: epoch and integrity."""
    settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = settings.data_dir / EVENTS_FILE
    poll = settings.event_poll_seconds
    return await SqliteEventStore.open(path, clock, read_only=read_only, poll_seconds=poll)


def open_log_reader(settings: Settings) -> SqliteReader:
    """The embedded edition's log, to be read without an event loop. Raises `StoreUnavailable`."""
    return SqliteReader(settings.data_dir / EVENTS_FILE)


def open_views(settings: Settings) -> Views:
    """The views, to be asked. What is not there yet, or away, is found when it is asked."""
    if settings.views_uri is not None:
        from services.kernel.projecting.postgres_views import PostgresViews  # noqa: PLC0415

        return PostgresViews(settings.views_uri.get_secret_value(), settings.views_schema)
    return SqliteViews(settings.data_dir / VIEWS_FILE)


async def open_sink(settings: Settings) -> Sink:
    """Where the projector writes the views. Raises `SinkUnavailable`."""
    if settings.views_uri is not None:
        from services.kernel.projecting.postgres_sink import PostgresSink  # noqa: PLC0415

        uri = settings.views_uri.get_secret_value()
        return await PostgresSink.open(uri, settings.views_schema)
    settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    return SqliteSink(settings.data_dir / VIEWS_FILE)


def open_vault(settings: Settings) -> Vault:
    """The vault of personal data. Raises `VaultError` for a wrong master key."""
    settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    key = settings.master_key or embedded_master_key(settings.data_dir)
    return FileVault(settings.data_dir / VAULT_FILE, key)


def derived_key(settings: Settings, purpose: str) -> bytes:
    """A key (32 bytes) for one purpose, the same in every process of this registry.

    It follows from the vault's master key: a deployment has one secret to keep, and to replace.
    """
    master = settings.master_key or embedded_master_key(settings.data_dir)
    return hmac.digest(master, f"elevators.{purpose}".encode(), sha256)


def open_issuer(settings: Settings, clock: Clock) -> TokenIssuer:
    """The embedded edition's own issuer of tokens; its key is made on the first start."""
    return TokenIssuer.open(
        settings.data_dir, clock, audience=settings.jwt_audience, issuer=settings.jwt_issuer
    )


def pipeline(plant: Plant, metrics: CollectorRegistry) -> Pipeline:
    """What every rpc passes through."""
    settings = plant.settings
    return Pipeline(
        _authenticate(settings, plant.clock),
        anonymous,
        Observations(metrics, plant.clock),
        plant.ids,
        settings.default_deadline_seconds,
        settings.max_message_bytes,
    )


def listening(settings: Settings) -> Listening:
    """Where the server listens. Raises what reading TLS files raises."""
    return Listening(
        f"{settings.host}:{settings.port}",
        server_credentials(settings),
        settings.max_message_bytes,
        settings.max_concurrent_streams,
        settings.reflection,
        settings.drain_seconds,
    )


def anonymous(access: Access) -> Principal:
    """The principal of a call without credential: the public, where the public may call."""
    if "public" not in access.roles:
        raise TokenMissing
    return Principal.checked(
        "public", "anonymous", division="", party_id="", expires_at=float("inf")
    )


def _authenticate(settings: Settings, clock: Clock) -> Authenticate:
    verify = _verifier(settings, clock).verify
    if settings.tls_client_ca is None:
        return lambda authorization, _: verify(authorization) if authorization else None
    return _token_or_certificate(verify, PeerIdentity(clock))


def _token_or_certificate(
    verify: Callable[[str | None], Principal], peers: PeerIdentity
) -> Authenticate:
    def authenticate(authorization: str | None, context: Context) -> Principal | None:
        """A token says who calls over this connection; else the connection's certificate does."""
        if authorization:
            return verify(authorization)
        peer: Mapping[str, Any] = context.auth_context()
        return peers.principal(peer)

    return authenticate


def _verifier(settings: Settings, clock: Clock) -> TokenVerifier:
    if settings.jwt_public_keys is not None:
        keys = PublicKeys.from_path(settings.jwt_public_keys)
    else:
        keys = open_issuer(settings, clock).public_keys
    return TokenVerifier(
        keys,
        clock,
        audience=settings.jwt_audience,
        issuer=settings.jwt_issuer,
        algorithms=settings.jwt_algorithms,
        leeway_seconds=settings.jwt_leeway_seconds,
    )
