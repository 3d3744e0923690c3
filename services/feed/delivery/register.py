"""All webhooks of the log, folded from their own events and kept up to date by who asks."""

import asyncio
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from services.feed.events import EVENTS
from services.feed.webhook import NoWebhook, State, Webhook, evolve
from services.kernel.codec import Catalogue
from services.kernel.envelope import decode_meta
from services.kernel.store import START, EventStore, Recorded

CATALOGUE: Final = Catalogue(EVENTS)
TYPES: Final = frozenset(CATALOGUE.types)
PAGE_EVENTS: Final = 1_000


class Listed(NamedTuple):
    """One webhook, and the version of its stream."""

    webhook: Webhook
    version: int


class WebhookRegister:
    """The webhooks of one log. One event loop's."""

    def __init__(self, store: EventStore) -> None:
        self._store, self._position = store, START
        self._listed: dict[str, Listed] = {}
        self._turn = asyncio.Lock()

    async def listed(self) -> Mapping[str, Listed]:
        """All webhooks as of now, by id. The first call looks at the whole log, later ones at the rest."""
        async with self._turn:  # two at once would fold the same event twice
            at_end = False
            while not at_end:
                page = await self._store.read_all(self._position, PAGE_EVENTS, TYPES)
                for one in page.events:
                    self._fold(one)
                self._position, at_end = page.position, page.at_end
        return self._listed

    def _fold(self, recorded: Recorded) -> None:
        key = recorded.stream.removeprefix("webhook-")
        listed = self._listed.get(key)
        state: State = NoWebhook() if listed is None else listed.webhook
        event: Any = CATALOGUE.decode(recorded.type, recorded.data)
        after = evolve(state, event, decode_meta(recorded.meta).occurred_at)
        if isinstance(after, Webhook):
            self._listed[key] = Listed(after, recorded.version)
