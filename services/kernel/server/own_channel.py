"""Calling our own server over TLS: it must show the very certificate that the settings name."""

from pathlib import Path

import grpc
from cryptography import x509

Options = tuple[tuple[str, str], ...]


def own_certificate(certificate: Path) -> tuple[grpc.ChannelCredentials, Options]:
    """Credentials and options of a channel to the server with this certificate (PEM)."""
    pem = certificate.read_bytes()
    options = (("grpc.ssl_target_name_override", _name_in(pem)),)
    return grpc.ssl_channel_credentials(pem), options


def _name_in(pem: bytes) -> str:
    """A name that the certificate is made out to."""
    own = x509.load_pem_x509_certificates(pem)[0]
    names = own.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    hosts = names.get_values_for_type(x509.DNSName)
    return hosts[0] if hosts else str(names.get_values_for_type(x509.IPAddress)[0])
