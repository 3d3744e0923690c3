"""A partner's server: it takes deliveries, verifies them by the specification alone, and misbehaves if told."""

import asyncio
import base64
import hashlib
import hmac
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

PATIENCE_SECONDS = 30


class Receiver:
    """What was received, in order, and how the next deliveries are answered."""

    def __init__(self) -> None:
        self.url = ""
        self.taken: list[dict[str, Any]] = []
        """The events that were answered with 200."""
        self.requests: list[tuple[dict[str, str], bytes]] = []
        self.answers: list[int | Callable[[], Awaitable[web.Response]]] = []
        """For the next deliveries, one each; 200 afterwards."""
        self.arrived = asyncio.Event()

    async def handle(self, request: web.Request) -> web.Response:
        """One delivery."""
        body = await request.read()
        self.requests.append(({k.lower(): v for k, v in request.headers.items()}, body))
        answer = self.answers.pop(0) if self.answers else 200
        self.arrived.set()
        if not isinstance(answer, int):
            return await answer()
        if answer == 200:
            self.taken.append(json.loads(body))
        return web.Response(status=answer)

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until that is so."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not holds():
                self.arrived.clear()
                await self.arrived.wait()


@asynccontextmanager
async def receiving(receiver: Receiver | None = None) -> AsyncIterator[Receiver]:
    """A receiver on a free port of loopback."""
    receiver = receiver or Receiver()
    app = web.Application()
    app.router.add_post("/{rest:.*}", receiver.handle)
    runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    receiver.url = f"http://127.0.0.1:{port}/hook"
    try:
        yield receiver
    finally:
        await runner.cleanup()


def signed_with(secret: str, headers: dict[str, str], body: bytes) -> bool:
    """Whether one of the signatures is this secret's: `whsec_…` or `whpk_…`."""
    message = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    key = base64.b64decode(secret.split("_", 1)[1])
    for one in headers["webhook-signature"].split(" "):
        version, found = one.split(",", 1)
        if version == "v1" and secret.startswith("whsec_"):
            mac = hmac.new(key, message, hashlib.sha256).digest()
            if hmac.compare_digest(mac, base64.b64decode(found)):
                return True
        if version == "v1a" and secret.startswith("whpk_"):
            try:
                Ed25519PublicKey.from_public_bytes(key).verify(base64.b64decode(found), message)
            except Exception:  # noqa: BLE001, S112 -- not this one
                continue
            return True
    return False
