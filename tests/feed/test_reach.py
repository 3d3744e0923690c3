"""Which addresses webhooks may call."""

from ipaddress import ip_address

import pytest

from services.feed.webhook.reach import Reach

CLOSED = [
    "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",
    "224.0.0.1", "255.255.255.255", "198.18.0.1", "::1", "::", "fe80::1", "fc00::1", "ff02::1",
    "::ffff:127.0.0.1", "::ffff:192.168.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001::1",
]  # fmt: skip
OPEN = ["8.8.8.8", "114.114.114.114", "2400:3200::1", "::ffff:8.8.8.8"]


@pytest.mark.parametrize("address", CLOSED)
def test_what_is_not_of_the_open_internet_is_not_called(address: str) -> None:
    """Loopback, private, link-local, shared, multicast, reserved, and what stands for such."""
    assert not Reach().allows(ip_address(address), plain=False)


@pytest.mark.parametrize("address", OPEN)
def test_the_open_internet_is_called_by_tls_only(address: str) -> None:
    """Without TLS nobody is."""
    assert Reach().allows(ip_address(address), plain=False)
    assert not Reach().allows(ip_address(address), plain=True)


def test_the_operator_may_allow_networks() -> None:
    """And only these; by http too."""
    reach = Reach.of(("10.0.0.0/8", "fd00::/8"))
    for address in ("10.1.2.3", "fd00::7"):
        assert reach.allows(ip_address(address), plain=True)
    assert not reach.allows(ip_address("192.168.0.1"), plain=False)
    assert not reach.allows(ip_address("8.8.8.8"), plain=True)
