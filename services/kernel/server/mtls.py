"""Callers who are known by their client certificate (mTLS).

A certificate says who its holder is in exactly one URI of its subject alternative name:

    identity = "urn:elevators:" role ":" subject [ ":" scope ]
    scope    = "division=" 2*6DIGIT / "party=" value
    role     = one of the registry's roles, e.g. "province", "rescue_platform"
    subject  = value
    value    = 1*( ALPHA / DIGIT / "-" / "." / "_" / "~" / "%" HEXDIG HEXDIG )   ; UTF-8

so `urn:elevators:province:fj-gateway-1:division=35` and
`urn:elevators:manufacturer:plant-7:party=uscc%3A91310000607221234X`. Lower-case where written in
lower case, nothing repeated, nothing after. Which scope a role needs is the rule of
`services.kernel.server.principal`. Other names in the certificate (DNS, CN) mean nothing here.
TLS itself has verified the chain against `tls_client_ca` before any of this is read.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import NamedTuple
from urllib.parse import unquote_to_bytes

import grpc
from cryptography import x509

from services.kernel.clock import Clock
from services.kernel.errors import Unauthenticated
from services.kernel.server.principal import Principal
from services.kernel.settings import Settings


class CertificateMissing(Unauthenticated):
    """The connection shows no client certificate."""

    zh = "连接未提供客户端证书"


class CertificateMalformed(Unauthenticated):
    """The client certificate cannot be read."""

    zh = "客户端证书无法解析"


class CertificateWithoutIdentity(Unauthenticated):
    """The client certificate names no caller of the registry."""

    zh = "客户端证书未包含本系统的身份标识"


class CertificateAmbiguous(Unauthenticated):
    """The client certificate names more than one caller."""

    zh = "客户端证书包含多个身份标识"


class IdentityMalformed(Unauthenticated):
    """The identity in the client certificate is not written as it must be."""

    zh = "客户端证书中的身份标识格式有误"


class CertificateExpired(Unauthenticated):
    """The client certificate has expired."""

    zh = "客户端证书已过期"


class CertificateNotYetValid(Unauthenticated):
    """The client certificate is not valid yet."""

    zh = "客户端证书尚未生效"


class _Known(NamedTuple):
    principal: Principal
    since: datetime
    until: datetime


class PeerIdentity:
    """Client certificates to principals; a certificate is parsed once and then remembered.

    A connection outlives a handshake by days, so validity is checked again at every call.
    """

    def __init__(self, clock: Clock, *, capacity: int = 4096) -> None:
        self._clock, self._capacity = clock, capacity
        self._known: dict[bytes, _Known] = {}

    def principal(self, auth_context: Mapping[str, Iterable[bytes]]) -> Principal:
        """The caller behind a call's `context.auth_context()`.

        Raises one of the errors of this module or of `principal`, all `Unauthenticated`.
        """
        pem = next(iter(auth_context.get("x509_pem_cert", ())), b"")
        if not pem:
            raise CertificateMissing
        known = self._known.get(pem)
        if known is None:
            known = _read(pem)
            if len(self._known) >= self._capacity:
                del self._known[next(iter(self._known))]
            self._known[pem] = known
        now = self._clock.now()
        if now >= known.until:
            raise CertificateExpired(expired_at=known.until.isoformat())
        if now < known.since:
            raise CertificateNotYetValid(valid_from=known.since.isoformat())
        return known.principal


def parse(uri: str, expires_at: datetime) -> Principal:
    """The principal that an identity URI describes.

    Raises `IdentityMalformed` or what `Principal.checked` raises.
    """
    match = _IDENTITY.fullmatch(uri)
    if match is None:
        raise IdentityMalformed
    return Principal.checked(
        match["role"],
        _decoded(match["subject"]),
        division=match["division"] or "",
        party_id=_decoded(match["party"] or ""),
        expires_at=expires_at.timestamp(),
    )


def server_credentials(settings: Settings) -> grpc.ServerCredentials | None:
    """TLS as the settings say; None: plain text (the settings allow it on loopback only).

    With `tls_client_ca` every client must show a certificate: gRPC for Python cannot ask for one
    without insisting on it.
    """
    if settings.tls_certificate is None or settings.tls_key is None:
        return None
    pair = (settings.tls_key.read_bytes(), settings.tls_certificate.read_bytes())
    if settings.tls_client_ca is None:
        return grpc.ssl_server_credentials([pair])
    return grpc.ssl_server_credentials(
        [pair], settings.tls_client_ca.read_bytes(), require_client_auth=True
    )


_VALUE = r"(?:[A-Za-z0-9._~-]|%[0-9A-Fa-f]{2})+"
_IDENTITY = re.compile(
    rf"urn:elevators:(?P<role>[a-z_]+):(?P<subject>{_VALUE})"
    rf"(?::division=(?P<division>[0-9]{{2,6}})|:party=(?P<party>{_VALUE}))?"
)


def _decoded(value: str) -> str:
    try:
        return unquote_to_bytes(value).decode()
    except UnicodeDecodeError as error:
        raise IdentityMalformed from error


def _read(pem: bytes) -> _Known:
    try:
        certificate = x509.load_pem_x509_certificate(pem)
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        uris = names.get_values_for_type(x509.UniformResourceIdentifier)
    except x509.ExtensionNotFound as error:
        raise CertificateWithoutIdentity from error
    except (ValueError, x509.DuplicateExtension) as error:
        raise CertificateMalformed from error
    # URNs ignore the case of their first two parts, so a differently written second identity
    # counts as one, and is then refused for its writing.
    ours = [uri for uri in uris if uri.lower().startswith("urn:elevators:")]
    if not ours:
        raise CertificateWithoutIdentity
    if len(ours) > 1:
        raise CertificateAmbiguous
    until = certificate.not_valid_after_utc
    return _Known(parse(ours[0], until), certificate.not_valid_before_utc, until)
