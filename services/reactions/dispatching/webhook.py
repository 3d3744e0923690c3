"""Notices as signed posts: JSON, signed as every webhook of this registry is; `webhook-id` is the letter's."""

import asyncio
import urllib.error
import urllib.request
from typing import Final

import orjson

from services.kernel.clock import Clock
from services.kernel.signing import headers
from services.reactions.dispatching.notifier import Letter, NotDelivered, Undeliverable

TIMEOUT_SECONDS: Final = 10.0
PASSING: Final = frozenset({408, 425, 429})
"""Refusals that say: later."""


class WebhookNotifier:
    """Posts every letter to one URL."""

    def __init__(self, url: str, secret: str, clock: Clock) -> None:
        """`secret` is `whsec_` and base64."""
        self._url, self._secret, self._clock = url, secret, clock

    async def notify(self, letter: Letter) -> None:
        await asyncio.to_thread(self._post, letter)

    def _post(self, letter: Letter) -> None:
        body = orjson.dumps(letter._asdict())
        letter_id, now = str(letter.letter_id), int(self._clock.now().timestamp())
        signed = headers((self._secret,), letter_id, now, body)
        said = {**signed, "Content-Type": "application/json", "Idempotency-Key": letter_id}
        request = urllib.request.Request(self._url, body, said, method="POST")  # noqa: S310 -- the settings take http only
        try:
            with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS):  # noqa: S310
                pass
        except urllib.error.HTTPError as error:
            stays = 400 <= error.code < 500 and error.code not in PASSING
            raise (Undeliverable if stays else NotDelivered)(f"HTTP {error.code}") from error
        except (OSError, ValueError) as error:
            raise NotDelivered(f"{type(error).__name__}: {error}") from error
