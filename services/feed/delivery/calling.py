"""Calling a partner's server: one POST, at an address that was judged as it was connected to."""

import socket
from collections.abc import Callable, Mapping
from ipaddress import ip_address
from typing import Any, Final, NamedTuple

import aiohttp

from services.feed.webhook.reach import Reach

TIMEOUT_SECONDS: Final = 10.0
MOST_READ: Final = 64 * 1024
"""Bytes of an answer that are read: what it says means nothing."""

BUSY: Final = frozenset({429, 503})
"""Answers that may say when to call again."""


class AddressRefused(OSError):
    """The name stands for an address that may not be called."""


class Answer(NamedTuple):
    """What became of one delivery. `problem` is what an operator is told; "": it was taken."""

    status: int | None
    problem: str
    retry_after: str = ""
    """When a receiver that is busy or away asked to be called again, as it said it."""

    @property
    def taken(self) -> bool:
        return not self.problem

    @property
    def gone(self) -> bool:
        return self.status == 410


class Calling:
    """Makes deliveries. Belongs to one event loop; `close` it."""

    def __init__(self, reach: Reach, timeout_seconds: float = TIMEOUT_SECONDS) -> None:
        self._sessions = {
            scheme: _session(_factory(reach, plain=scheme == "http"), timeout_seconds)
            for scheme in ("https", "http")
        }

    async def post(self, url: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """One delivery. Redirects are not followed, to anywhere; nothing is raised for what the
        receiver does.
        """
        session = self._sessions["http" if url.lower().startswith("http:") else "https"]
        try:
            async with session.post(
                url, headers=headers, data=body, allow_redirects=False
            ) as response:
                await response.content.read(MOST_READ)
                status, said = response.status, response.headers.get("Retry-After", "")
        except TimeoutError:
            return Answer(None, "timeout")
        except (aiohttp.ClientError, OSError, ValueError) as error:
            refused = _refused(error)
            return Answer(None, "address refused" if refused else type(error).__name__)
        problem = "" if 200 <= status < 300 else str(status)
        return Answer(status, problem, said if status in BUSY else "")

    async def close(self) -> None:
        """Hang up."""
        for one in self._sessions.values():
            await one.close()


def _session(
    factory: Callable[[Any], socket.socket], timeout_seconds: float
) -> aiohttp.ClientSession:
    connector = aiohttp.TCPConnector(
        resolver=aiohttp.ThreadedResolver(), socket_factory=factory, ttl_dns_cache=60, limit=200
    )
    return aiohttp.ClientSession(
        connector=connector,
        timeout=aiohttp.ClientTimeout(total=timeout_seconds),
        cookie_jar=aiohttp.DummyCookieJar(),
        auto_decompress=False,
        trust_env=False,  # a proxy would connect to whatever it is told
        headers={"user-agent": "elevators-webhooks"},
    )


def _factory(reach: Reach, *, plain: bool) -> Callable[[Any], socket.socket]:
    """A socket for an address that was found, which is asked about first."""

    def make(found: Any) -> socket.socket:
        family, kind, protocol, _, address = found
        if not reach.allows(ip_address(address[0].partition("%")[0]), plain=plain):
            raise AddressRefused(f"{address[0]} may not be called")
        made = socket.socket(family, kind, protocol)
        made.setblocking(False)  # noqa: FBT003 -- the standard library's own signature
        return made

    return make


def _refused(error: BaseException) -> bool:
    """Whether it says that an address was refused, wherever in it."""
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop()
        if isinstance(one, AddressRefused):
            return True
        if one is not None:
            waiting += [one.__cause__, one.__context__, getattr(one, "os_error", None)]
            waiting += list(getattr(one, "exceptions", ()))
    return False
