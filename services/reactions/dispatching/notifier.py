"""Handing notices over to somebody who delivers them: a port, and having several of them."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol
from uuid import UUID

from services.reactions.policy import Json


class Letter(NamedTuple):
    """A notice to one recipient. `letter_id` is the same whenever it is handed over again."""

    letter_id: UUID
    recipient: str  # "insurer/uscc:9135…", "authority/350102", "authority/national"
    kind: str
    about: Json
    position: int
    late: bool = False


class NotDelivered(Exception):
    """It could not be handed over now: try again."""


class Undeliverable(Exception):
    """It never can be: an operator's matter."""


class Notifier(Protocol):
    """Delivers notices. Handed over twice under one id, a letter is the same letter."""

    async def notify(self, letter: Letter) -> None:
        """Raises `NotDelivered`, `Undeliverable`."""
        ...


class Several:
    """Hands over to each of these in turn; to none, where there is none: the journal remembers."""

    def __init__(self, notifiers: Sequence[Notifier]) -> None:
        self._notifiers = tuple(notifiers)

    async def notify(self, letter: Letter) -> None:
        for one in self._notifiers:
            await one.notify(letter)
