"""Client certificates: whom they name, and who is turned away, over real TLS."""

from collections.abc import AsyncIterator, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import grpc
import pytest

from services.kernel.errors import Unauthenticated
from services.kernel.server import mtls
from services.kernel.server.mtls import (
    CertificateAmbiguous,
    CertificateExpired,
    CertificateMalformed,
    CertificateMissing,
    CertificateNotYetValid,
    CertificateWithoutIdentity,
    IdentityMalformed,
    PeerIdentity,
    parse,
    server_credentials,
)
from services.kernel.server.principal import (
    Principal,
    RoleUnknown,
    ScopeMalformed,
    ScopeMissing,
    ScopeUnexpected,
    SubjectMissing,
)
from services.kernel.settings import Settings
from tests.kernel.tls import Authority, Pair

CA = Authority()
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
FUJIAN = "urn:elevators:province:fj-gateway-1:division=35"
PLANT = "urn:elevators:manufacturer:plant-7:party=uscc%3A91350100M000100Y43"


class Hand:
    """A clock whose hand the test moves."""

    def __init__(self, at: datetime = NOON) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at


def shown(pair: Pair) -> Mapping[str, Iterable[bytes]]:
    """The auth context of a call, as gRPC hands it over."""
    return {"transport_security_type": [b"ssl"], "x509_pem_cert": [pair.certificate]}


def client(*uris: str) -> Pair:
    return CA.client(*uris, since=NOON - timedelta(days=1), until=NOON + timedelta(days=1))


def test_a_certificate_of_an_authority_is_its_principal() -> None:
    """Role, subject, division, and the certificate's own end."""
    principal = PeerIdentity(Hand()).principal(shown(client(FUJIAN)))
    until = (NOON + timedelta(days=1)).timestamp()
    assert principal == Principal("province", "fj-gateway-1", "35", "", until)


def test_a_certificate_of_a_party_is_its_principal() -> None:
    """The party id holds a colon, so it is percent-encoded."""
    principal = PeerIdentity(Hand()).principal(shown(client(PLANT)))
    assert (principal.role, principal.party_id) == ("manufacturer", "uscc:91350100M000100Y43")


def test_names_beyond_ascii_are_percent_encoded_utf_8() -> None:
    """闽 as a subject."""
    assert parse("urn:elevators:national:%E9%97%BD", NOON).subject == "闽"


@pytest.mark.parametrize(
    "uri",
    [
        "urn:elevators:",
        "urn:elevators:national",
        "urn:elevators:national:",
        "urn:elevators:national:hq:",
        "urn:elevators:province:fj:35",
        "urn:elevators:province:fj:division=",
        "urn:elevators:province:fj:division=3x",
        "urn:elevators:province:fj:division=35:division=11",
        "urn:elevators:province:fj:division=35:party=a%3Ab",
        "urn:elevators:province:fj:division=35 ",
        "urn:elevators:province:fj:division=35\n",
        "urn:elevators:province:f j:division=35",
        "urn:elevators:manufacturer:x:party=uscc:9135",
        "urn:elevators:manufacturer:x:party=",
        "urn:elevators:manufacturer:x:party=%3",
        "urn:elevators:national:%ff",
        "URN:elevators:national:hq",
        "urn:ELEVATORS:national:hq",
        "urn:elevators:National:hq",
        "urn:elevators:national:hq?+x",
        "urn:elevators:national:hq#x",
        " urn:elevators:national:hq",
        "urn:elevators:national/hq",
    ],
)
def test_an_identity_not_written_by_the_grammar_is_refused(uri: str) -> None:
    """One way to write it, so that nobody reads it in two ways."""
    with pytest.raises(IdentityMalformed):
        parse(uri, NOON)


@pytest.mark.parametrize(
    ("uri", "rule"),
    [
        ("urn:elevators:emperor:x", RoleUnknown),
        ("urn:elevators:province:fj", ScopeMissing),
        ("urn:elevators:province:fj:division=3501", ScopeMalformed),
        ("urn:elevators:national:hq:division=35", ScopeUnexpected),
        ("urn:elevators:national:a%0Ab", SubjectMissing),
        ("urn:elevators:national:%00", SubjectMissing),
        ("urn:elevators:insurer:x", ScopeMissing),
        ("urn:elevators:insurer:x:party=nokind", ScopeMalformed),
    ],
)
def test_the_rules_for_principals_hold_for_certificates(
    uri: str, rule: type[Unauthenticated]
) -> None:
    """What a percent sign hides is checked after decoding."""
    with pytest.raises(rule):
        parse(uri, NOON)


@pytest.mark.parametrize("context", [{}, {"x509_pem_cert": []}, {"x509_pem_cert": [b""]}])
def test_a_connection_without_certificate_is_refused(context: Any) -> None:
    """Plain text, or TLS without a client's half."""
    with pytest.raises(CertificateMissing):
        PeerIdentity(Hand()).principal(context)


@pytest.mark.parametrize("uris", [(), ("https://fj.example/",), ("spiffe://elevators/province",)])
def test_a_certificate_of_somebody_else_is_refused(uris: tuple[str, ...]) -> None:
    """The CA may sign others than callers of the registry."""
    with pytest.raises(CertificateWithoutIdentity):
        PeerIdentity(Hand()).principal(shown(client(*uris)))


@pytest.mark.parametrize("second", [PLANT, FUJIAN, "URN:Elevators:national:hq"])
def test_two_identities_in_one_certificate_are_refused(second: str) -> None:
    """Also when one is written in another case: which would be meant?"""
    with pytest.raises(CertificateAmbiguous):
        PeerIdentity(Hand()).principal(shown(client(FUJIAN, second)))


@pytest.mark.parametrize(
    "pem", [b"x", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"]
)
def test_an_unreadable_certificate_is_refused(pem: bytes) -> None:
    """TLS would not let it through; we do not rely on that."""
    with pytest.raises(CertificateMalformed):
        PeerIdentity(Hand()).principal({"x509_pem_cert": [pem]})


def test_a_connection_does_not_outlive_its_certificate() -> None:
    """The handshake was days ago; validity is a matter of every call."""
    clock, context = Hand(), shown(client(FUJIAN))
    peers = PeerIdentity(clock)
    assert peers.principal(context) is peers.principal(context)
    clock.at = NOON + timedelta(days=1)
    with pytest.raises(CertificateExpired):
        peers.principal(context)
    clock.at = NOON - timedelta(days=2)
    with pytest.raises(CertificateNotYetValid):
        peers.principal(context)


def test_the_memory_for_certificates_is_bounded() -> None:
    """The oldest is forgotten first."""
    peers = PeerIdentity(Hand(), capacity=2)
    pairs = [client(f"urn:elevators:national:hq-{n}") for n in range(4)]
    for pair in pairs:
        peers.principal(shown(pair))
    assert list(peers._known) == [pair.certificate for pair in pairs[-2:]]


def test_every_refusal_speaks_chinese() -> None:
    """People read the sentence."""
    refusals = [
        one
        for one in vars(mtls).values()
        if isinstance(one, type) and issubclass(one, Unauthenticated) and one is not Unauthenticated
    ]
    assert len({one.zh for one in refusals}) == len(refusals) == 7


def written(folder: Path, **contents: bytes) -> dict[str, Path]:
    """Files that settings can name, by the names of the settings."""
    files = {name: folder / f"{name}.pem" for name in contents}
    for name, file in files.items():
        file.write_bytes(contents[name])
    return files


@pytest.fixture
async def port(tmp_path: Path) -> AsyncIterator[int]:
    """A server that asks for client certificates and answers with whom it saw."""
    pair = CA.server()
    files: dict[str, Any] = written(
        tmp_path, tls_certificate=pair.certificate, tls_key=pair.key, tls_client_ca=CA.certificate
    )
    credentials = server_credentials(Settings(**files))
    assert credentials is not None
    now = datetime.now(UTC)
    peers = PeerIdentity(Hand(now))

    async def whoami(_: bytes, context: Any) -> bytes:
        principal = peers.principal(context.auth_context())
        return f"{principal.role} {principal.subject} {principal.scope}".encode()

    server = grpc.aio.server()
    method = grpc.unary_unary_rpc_method_handler(whoami)
    server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler("t", {"Who": method}),))
    port = server.add_secure_port("127.0.0.1:0", credentials)
    await server.start()
    yield port
    await server.stop(None)


async def asked(port: int, pair: Pair | None, ca: bytes = CA.certificate) -> str:
    """The server's answer to a client who shows `pair`."""
    key, certificate = (pair.key, pair.certificate) if pair else (None, None)
    credentials = grpc.ssl_channel_credentials(ca, key, certificate)
    async with grpc.aio.secure_channel(f"127.0.0.1:{port}", credentials) as channel:
        who = channel.unary_unary("/t/Who", bytes, bytes.decode)
        return str(await who(b"", timeout=10))


async def test_a_caller_is_known_by_its_certificate(port: int) -> None:
    """Through a real handshake and a real call."""
    assert await asked(port, CA.client(FUJIAN)) == "province fj-gateway-1 35"


async def test_a_caller_without_certificate_does_not_get_through(port: int) -> None:
    """With `tls_client_ca` the handshake itself insists."""
    with pytest.raises(grpc.aio.AioRpcError) as refused:
        await asked(port, None)
    assert refused.value.code() is grpc.StatusCode.UNAVAILABLE


async def test_a_certificate_of_another_authority_does_not_get_through(port: int) -> None:
    """Whatever it says about its holder."""
    with pytest.raises(grpc.aio.AioRpcError) as refused:
        await asked(port, Authority("test CA").client(FUJIAN))
    assert refused.value.code() is grpc.StatusCode.UNAVAILABLE


async def test_a_certificate_past_its_day_does_not_get_through(port: int) -> None:
    """TLS looks at the date as well."""
    yesterday = datetime.now(UTC) - timedelta(days=1)
    with pytest.raises(grpc.aio.AioRpcError) as refused:
        await asked(port, CA.client(FUJIAN, since=yesterday - timedelta(days=9), until=yesterday))
    assert refused.value.code() is grpc.StatusCode.UNAVAILABLE


def test_without_tls_files_there_are_no_credentials() -> None:
    """Plain text, which the settings allow on loopback only."""
    assert server_credentials(Settings()) is None


def test_tls_without_client_ca_asks_for_no_certificate(tmp_path: Path) -> None:
    """Callers then show tokens."""
    pair = CA.server()
    files: dict[str, Any] = written(tmp_path, tls_certificate=pair.certificate, tls_key=pair.key)
    assert isinstance(server_credentials(Settings(**files)), grpc.ServerCredentials)
