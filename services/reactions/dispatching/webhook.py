"""Notices as signed posts: JSON, `Idempotency-Key`, and an HMAC-SHA256 over the body."""

import asyncio
import hashlib
import hmac
import urllib.error
import urllib.request
from typing import Final

import orjson

from services.reactions.dispatching.notifier import Letter, NotDelivered, Undeliverable

TIMEOUT_SECONDS: Final = 10.0
PASSING: Final = frozenset({408, 425, 429})
"""Refusals that say: later."""


class WebhookNotifier:
    """Posts every letter to one URL."""

    def __init__(self, url: str, secret: bytes) -> None:
        self._url, self._secret = url, secret

    async def notify(self, letter: Letter) -> None:
        await asyncio.to_thread(self._post, letter)

    def _post(self, letter: Letter) -> None:
        body = orjson.dumps(letter._asdict())
        headers = {
            "Content-Type": "application/json",
            "Idempotency-Key": str(letter.letter_id),
            "X-Elevators-Signature": f"sha256={signature(self._secret, body)}",
        }
        request = urllib.request.Request(self._url, body, headers, method="POST")  # noqa: S310 -- the settings take http only
        try:
            with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS):  # noqa: S310
                pass
        except urllib.error.HTTPError as error:
            stays = 400 <= error.code < 500 and error.code not in PASSING
            raise (Undeliverable if stays else NotDelivered)(f"HTTP {error.code}") from error
        except (OSError, ValueError) as error:
            raise NotDelivered(f"{type(error).__name__}: {error}") from error


def signature(secret: bytes, body: bytes) -> str:
    """What the receiver compares, in hexadecimal."""
    return hmac.new(secret, body, hashlib.sha256).hexdigest()
