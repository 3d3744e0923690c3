"""Connecting: gossip, node preference, TLS and passwords, a server that is away."""

import asyncio
import sys

import grpc
import pytest
from esdbclient import AsyncEventStoreDBClient, EventStoreDBClient, StreamState
from esdbclient.exceptions import (
    DiscoveryFailed,
    FollowerNotFound,
    GrpcError,
    ReadOnlyReplicaNotFound,
    ServiceUnavailable,
)
from esdbclient.gossip import NODE_STATE_LEADER

from tests.eventstoredb.conftest import connected, with_sync_client
from tests.eventstoredb.fresh import event, stream_name, stream_of
from tests.eventstoredb.standin import StandIn
from tests.eventstoredb.standin.tls import KeyPair


async def test_the_one_node_is_the_leader(server: StandIn) -> None:
    """Gossip names it as clients reach it."""

    def gossip(client: EventStoreDBClient) -> list[tuple[str, str, int]]:
        return [(one.state, one.address, one.port) for one in client.read_gossip()]

    members = await with_sync_client(server.uri, gossip)

    assert members == [(NODE_STATE_LEADER, "localhost", server.port)]


@pytest.mark.parametrize("scheme", ["esdb", "esdb+discover"])
async def test_a_cluster_of_one_is_discovered(server: StandIn, scheme: str) -> None:
    """By one target through DNS, or by several, of which one answers."""
    targets = f"localhost:{server.port}"
    if scheme == "esdb":
        targets = f"localhost:1,{targets}"

    async with connected(f"{scheme}://{targets}?Tls=false&GossipTimeout=5") as client:
        await stream_of(client, [event()])


@pytest.mark.parametrize(
    ("preference", "error"),
    [("follower", FollowerNotFound), ("readonlyreplica", ReadOnlyReplicaNotFound)],
)
async def test_it_has_nobody_else(
    server: StandIn, preference: str, error: type[DiscoveryFailed]
) -> None:
    """Whoever prefers another kind of node finds none."""
    target = f"localhost:{server.port}"
    options = f"Tls=false&NodePreference={preference}&MaxDiscoverAttempts=1"

    with pytest.raises(error):
        await AsyncEventStoreDBClient(f"esdb://{target},{target}?{options}").connect()


async def test_other_clients_learn_the_servers_version(server: StandIn) -> None:
    """They ask for it before anything else."""
    async with grpc.aio.insecure_channel(f"localhost:{server.port}") as channel:
        ask = channel.unary_unary(
            "/event_store.client.server_features.ServerFeatures/GetSupportedMethods",
            request_serializer=bytes,
            response_deserializer=bytes,
        )
        assert await ask(b"") == b"\x12\x0724.10.0"


async def test_tls_serves_whoever_trusts_it_and_knows_the_password(key_pair: KeyPair) -> None:
    """Reading, writing and following work as without."""
    async with (
        StandIn(tls=key_pair) as server,
        connected(server.uri, key_pair.certificate) as client,
    ):
        new = event()
        stream = await stream_of(client, [new])
        async with await client.subscribe_to_all() as subscription:
            assert (await anext(subscription)).id == new.id
        assert len(await client.get_stream(stream)) == 1


async def test_tls_does_not_serve_whoever_has_another_password(key_pair: KeyPair) -> None:
    """Neither for one answer nor for many."""
    async with StandIn(tls=key_pair) as server:
        uri = server.uri.replace("changeit", "guessed")
        async with connected(uri, key_pair.certificate) as client:
            with pytest.raises(GrpcError, match="UNAUTHENTICATED"):
                await client.append_to_stream(
                    stream_name(), current_version=StreamState.ANY, events=[event()]
                )
            with pytest.raises(GrpcError, match="UNAUTHENTICATED"):
                await client.get_commit_position()


async def test_whoever_does_not_trust_it_does_not_connect(key_pair: KeyPair) -> None:
    """A certificate that vouches for itself is nobody's without being given."""
    async with StandIn(tls=key_pair) as server, connected(server.uri) as client:
        with pytest.raises(ServiceUnavailable):
            await client.get_commit_position()


async def test_a_server_comes_back_with_its_log(
    server: StandIn, client: AsyncEventStoreDBClient
) -> None:
    """On its port: the client reconnects of its own accord."""
    stream = await stream_of(client, [event()])

    await server.stop()
    await server.start()

    assert len(await client.get_stream(stream)) == 1


async def test_it_runs_as_a_process_of_its_own() -> None:
    """It says where it is, then that it is ready, and ends when told to."""
    process = await asyncio.create_subprocess_exec(
        *[sys.executable, "-m", "tests.eventstoredb.standin"], stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    uri = (await process.stdout.readline()).decode().strip()
    assert await process.stdout.readline() == b"ready\n"

    async with connected(uri) as client:
        await stream_of(client, [event()])
    process.terminate()

    assert await process.wait() == 0
