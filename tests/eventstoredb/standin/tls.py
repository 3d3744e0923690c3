"""A certificate for localhost that vouches for itself, and the check of names and passwords."""

import base64
from collections.abc import Awaitable, Callable
from datetime import timedelta
from ipaddress import IPv4Address
from typing import Any, Final, NamedTuple

import grpc
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from typing_extensions import override

from services.kernel.clock import Clock

USER: Final = "admin"
PASSWORD: Final = "changeit"  # noqa: S105 -- the real server's well-known default


class KeyPair(NamedTuple):
    """PEM bytes; a client trusts the server by taking `certificate` as its root."""

    key: bytes
    certificate: bytes


def self_signed(clock: Clock) -> KeyPair:
    """A key and a certificate for localhost, good for a day."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    alternatives = [x509.DNSName("localhost"), x509.IPAddress(IPv4Address("127.0.0.1"))]
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(clock.now() - timedelta(minutes=5))
        .not_valid_after(clock.now() + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(alternatives), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    return KeyPair(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        ),
        certificate.public_bytes(serialization.Encoding.PEM),
    )


class PasswordCheck(grpc.aio.ServerInterceptor):  # type: ignore[type-arg] # only its stub is
    """A secure server answers only those who know its password."""

    @override
    async def intercept_service(
        self,
        continuation: Callable[
            [grpc.HandlerCallDetails], Awaitable["grpc.RpcMethodHandler[Any, Any]"]
        ],
        handler_call_details: grpc.HandlerCallDetails,
    ) -> "grpc.RpcMethodHandler[Any, Any]":
        offered = dict(handler_call_details.invocation_metadata).get("authorization")
        if offered == _AUTHORIZATION:
            return await continuation(handler_call_details)
        return grpc.unary_unary_rpc_method_handler(_refuse)


_AUTHORIZATION = "Basic " + base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()


async def _refuse(_request: Any, context: "grpc.aio.ServicerContext[Any, Any]") -> None:
    await context.abort(grpc.StatusCode.UNAUTHENTICATED, "Not Authenticated")
