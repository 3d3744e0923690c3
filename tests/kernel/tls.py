"""TLS material for tests: a certificate authority, and certificates it signs."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from typing import NamedTuple

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID


class Pair(NamedTuple):
    """A certificate and its private key, in PEM."""

    certificate: bytes
    key: bytes


class Authority:
    """A certificate authority with a fresh key."""

    def __init__(self, name: str = "test CA") -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = _name(name)
        draft = _draft(self._name, self._name, self._key, *_validity())
        draft = draft.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        self.certificate = draft.sign(self._key, SHA256()).public_bytes(Encoding.PEM)

    def server(self) -> Pair:
        """For 127.0.0.1 and localhost."""
        here = x509.IPAddress(IPv4Address("127.0.0.1"))
        return self._issue([here, x509.DNSName("localhost")], ExtendedKeyUsageOID.SERVER_AUTH)

    def client(
        self, *uris: str, since: datetime | None = None, until: datetime | None = None
    ) -> Pair:
        """For a caller named by `uris`; with none, no subject alternative name at all."""
        names = [x509.UniformResourceIdentifier(uri) for uri in uris]
        start, end = _validity()
        return self._issue(names, ExtendedKeyUsageOID.CLIENT_AUTH, since or start, until or end)

    def _issue(
        self,
        names: Sequence[x509.GeneralName],
        usage: x509.ObjectIdentifier,
        since: datetime | None = None,
        until: datetime | None = None,
    ) -> Pair:
        key = ec.generate_private_key(ec.SECP256R1())
        start, end = _validity()
        draft = _draft(_name("peer"), self._name, key, since or start, until or end)
        draft = draft.add_extension(x509.ExtendedKeyUsage([usage]), critical=False)
        if names:
            draft = draft.add_extension(x509.SubjectAlternativeName(names), critical=False)
        private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        return Pair(draft.sign(self._key, SHA256()).public_bytes(Encoding.PEM), private)


def _validity() -> tuple[datetime, datetime]:
    """TLS itself asks the machine's clock, so these must hold now."""
    now = datetime.now(UTC).replace(microsecond=0)
    return now - timedelta(days=1), now + timedelta(days=30)


def _name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


def _draft(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePrivateKey,
    since: datetime,
    until: datetime,
) -> x509.CertificateBuilder:
    return x509.CertificateBuilder(
        issuer_name=issuer,
        subject_name=subject,
        public_key=key.public_key(),
        serial_number=x509.random_serial_number(),
        not_valid_before=since,
        not_valid_after=until,
    )
