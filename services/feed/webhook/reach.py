"""Where webhooks may be: on the open Internet by https, and where the operator allows besides.

A URL that a partner states is a way to make this server call something. So the address is judged as it is
connected to, not as it is registered: a name may stand for another address by then.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from ipaddress import (
    IPv4Address,
    IPv4Network,
    IPv6Address,
    IPv6Network,
    ip_address,
    ip_network,
)
from typing import Final, TypeAlias
from urllib.parse import urlsplit

from services.kernel.errors import Invalid

Address: TypeAlias = IPv4Address | IPv6Address

TRANSLATED: Final = ip_network("64:ff9b::/96")
"""IPv6 addresses behind which a gateway calls an IPv4 address, a private one too."""


class WebhookUrlRefused(Invalid):
    """A webhook is an https URL with a host, and without user, password and fragment."""

    zh = "回调地址必须是 https 地址，不得包含用户信息和片段"


class WebhookAddressPrivate(Invalid):
    """This address is not one of the open Internet, and the operator has not allowed it."""

    zh = "回调地址不在公网上，且未被运营方允许"


@dataclass(frozen=True, slots=True)
class Reach:
    """`networks` are private ones that may be called too, by http as well."""

    networks: tuple[IPv4Network | IPv6Network, ...] = ()

    @classmethod
    def of(cls, networks: Sequence[str]) -> "Reach":
        """As the settings name them. Raises `ValueError`."""
        return cls(tuple(ip_network(one) for one in networks))

    def check_url(self, url: str, field: str) -> None:
        """Raises `WebhookUrlRefused`, `WebhookAddressPrivate`."""
        try:
            parts = urlsplit(url)
            host, port = parts.hostname, parts.port
        except ValueError:
            raise WebhookUrlRefused(field=field) from None
        allowed = {"https", "http"} if self.networks else {"https"}
        stray = "@" in parts.netloc or parts.fragment or not url.isprintable() or " " in url
        if parts.scheme not in allowed or not host or port == 0 or stray:
            raise WebhookUrlRefused(field=field)
        address = _address(host)
        if address is not None and not self.allows(address, plain=parts.scheme == "http"):
            raise WebhookAddressPrivate(field=field)

    def allows(self, address: Address, *, plain: bool) -> bool:
        """Whether this address may be called; with `plain`, without TLS."""
        if any(address in one for one in self.networks):
            return True
        return not plain and is_open(address)


def is_open(address: Address) -> bool:
    """Whether it is an address of the open Internet, and stands for no other."""
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped is not None:
            return is_open(address.ipv4_mapped)
        stands_for_another = address.sixtofour or address.teredo or address in TRANSLATED
        if stands_for_another or address.is_site_local:
            return False
    return address.is_global and not (address.is_multicast or address.is_reserved)


def _address(host: str) -> Address | None:
    try:
        return ip_address(host)
    except ValueError:
        return None
