"""What a single setting's value must be, and how it is shown."""

import base64
import ipaddress
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

from pydantic import SecretStr

SIGNATURES: Final = frozenset(
    {"EdDSA", "ES256", "ES384", "ES512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512"}
)
"""Algorithms a token may be signed with: asymmetric ones only."""


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach `host`; a name other than localhost is not trusted."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"


def comma_separated(value: object) -> object:
    """Text as a tuple of its comma-separated parts; anything else as it is."""
    if isinstance(value, str):
        return tuple(part.strip() for part in value.split(",") if part.strip())
    return value


def readable(path: Path) -> Path:
    """`path`, if it is there. Raises `ValueError`."""
    if not os.access(path, os.R_OK):
        raise ValueError(f"{path} is not there or not readable")
    return path


def master_key_bytes(value: SecretStr) -> bytes:
    """The 32 bytes that `value` stands for. Raises `ValueError`, never repeating it."""
    try:
        key = base64.b64decode(value.get_secret_value(), validate=True)
    except ValueError:
        key = b""
    if len(key) != 32:
        raise ValueError("is not the base64 of 32 bytes; make one: openssl rand -base64 32")
    if len(set(key)) < 12:  # 32 random bytes have fewer different ones once in 10^20
        raise ValueError("is not random; make one: openssl rand -base64 32")
    return key


def check_signing_secret(value: SecretStr) -> None:
    """A secret of Standard Webhooks. Raises `ValueError`, never repeating it."""
    prefix, _, encoded = value.get_secret_value().partition("_")
    try:
        key = base64.b64decode(encoded, validate=True)
    except ValueError:
        key = b""
    if prefix != "whsec" or not 24 <= len(key) <= 64:
        raise ValueError(
            "is not whsec_ and the base64 of 24 to 64 bytes; make one: whsec_$(openssl rand -base64 32)"
        )


def check_event_store(uri: str) -> None:
    """The password must not travel in the clear; the message must not repeat it."""
    parts = urlsplit(uri)
    if parts.scheme not in {"esdb", "esdb+discover"} or not parts.hostname:
        raise ValueError("is not an esdb:// or esdb+discover:// URI")
    options = {name.lower(): value.lower() for name, value in parse_qsl(parts.query)}
    if parts.password and options.get("tls") == "false" and not is_loopback(parts.hostname):
        raise ValueError("sends its password to another machine without TLS: remove Tls=false")


def shown(value: object) -> str:
    """`value` for people; of a secret only that it is set."""
    match value:
        case None:
            return "not set"
        case SecretStr():
            return "set (hidden)"
        case tuple():
            return ", ".join(map(str, value)) or "none"
        case bool():
            return "on" if value else "off"
        case _:
            return str(value)


def network_problems(settings: Any) -> Iterator[str]:
    """What would let strangers listen or look in."""
    tls = settings.tls_certificate is not None and settings.tls_key is not None
    reachable = not is_loopback(settings.host)
    if (settings.tls_certificate is None) != (settings.tls_key is None):
        yield "ELEVATORS_TLS_CERTIFICATE and ELEVATORS_TLS_KEY go together: set both or none"
    if settings.tls_client_ca is not None and not tls:
        yield "ELEVATORS_TLS_CLIENT_CA needs ELEVATORS_TLS_CERTIFICATE and ELEVATORS_TLS_KEY"
    if reachable and not tls and not settings.behind_tls_proxy:
        yield (
            f"ELEVATORS_HOST={settings.host} can be reached by other machines: set "
            "ELEVATORS_TLS_CERTIFICATE and ELEVATORS_TLS_KEY, or ELEVATORS_BEHIND_TLS_PROXY "
            "where a proxy on a private network ends TLS"
        )
    if settings.behind_tls_proxy and tls:
        yield "ELEVATORS_BEHIND_TLS_PROXY contradicts ELEVATORS_TLS_CERTIFICATE: choose one"
    if reachable and settings.reflection and settings.tls_client_ca is None:
        yield (
            "ELEVATORS_REFLECTION would show every method to strangers: turn it off, or ask "
            "for client certificates with ELEVATORS_TLS_CLIENT_CA"
        )
    if settings.metrics_port == settings.port != 0 and settings.metrics_host == settings.host:
        yield "ELEVATORS_METRICS_PORT and ELEVATORS_PORT are the same port"
