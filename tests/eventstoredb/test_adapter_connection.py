"""The adapter's URI: TLS and passwords come in through it, and never come out again."""

import traceback
from pathlib import Path

import pytest

from services.kernel.errors import StoreUnavailable
from services.kernel.store import NO_STREAM
from services.kernel.stores.eventstoredb import EventStoreDB
from tests.contracts.facts import facts, fresh_stream
from tests.eventstoredb.standin import StandIn
from tests.eventstoredb.standin.tls import PASSWORD, KeyPair

SECRET = "s3cr3t"  # noqa: S105 -- it is the test's own


@pytest.mark.parametrize(
    "uri",
    [
        f"http://admin:{SECRET}@localhost:2113",
        f"esdb://admin:{SECRET}@",
        f"esdb://admin:{SECRET}@localhost:2113?Unknown={SECRET}",
        f"esdb://admin:{SECRET}@localhost:2113?TlsCaFile=/nowhere/{SECRET}",
        f"esdb://admin:{SECRET}@localhost:2113?NodePreference=follower",
    ],
)
def test_a_uri_that_cannot_be_used_is_refused_without_repeating_it(uri: str) -> None:
    """Errors end in logs; no part of this one's story holds the password."""
    with pytest.raises(ValueError, match=r"malformed|leader") as error:
        EventStoreDB(uri)

    assert SECRET not in "".join(traceback.format_exception(error.value))
    assert error.value.__context__ is None


async def test_tls_and_password_in_the_uri_are_enough(tmp_path: Path, key_pair: KeyPair) -> None:
    """`TlsCaFile` names the certificate to trust."""
    async with StandIn(tls=key_pair) as server:
        store = EventStoreDB(f"{server.uri}?TlsCaFile={_written(tmp_path, key_pair)}")
        stream = fresh_stream()

        await store.append(stream, NO_STREAM, facts(2))

        assert len(await store.read(stream)) == 2
        await store.check()
        await store.close()


async def test_a_wrong_password_is_a_server_that_cannot_be_used(
    tmp_path: Path, key_pair: KeyPair
) -> None:
    """The error names the refusal, not what was offered."""
    async with StandIn(tls=key_pair) as server:
        uri = f"{server.uri}?TlsCaFile={_written(tmp_path, key_pair)}".replace(PASSWORD, SECRET)
        store = EventStoreDB(uri)
        with pytest.raises(StoreUnavailable, match="UNAUTHENTICATED") as error:
            await store.check()
        await store.close()

    assert SECRET not in "".join(traceback.format_exception(error.value))


async def test_a_server_that_was_never_there_is_unavailable() -> None:
    """Making the store does not connect; using it does, directly or by discovery."""
    for scheme in ["esdb", "esdb+discover"]:
        store = EventStoreDB(f"{scheme}://localhost:1?Tls=false&MaxDiscoverAttempts=1")
        with pytest.raises(StoreUnavailable):
            await store.head()
        await store.close()


async def test_a_store_that_was_never_used_closes() -> None:
    """It has nothing to let go of."""
    await EventStoreDB("esdb://localhost:1?Tls=false").close()


def _written(folder: Path, pair: KeyPair) -> Path:
    path = folder / "ca.crt"
    path.write_bytes(pair.certificate)
    return path
