"""Notices: to whom, as of now, and handed over once to each."""

from collections.abc import Sequence
from typing import Final

import orjson

from services.directory.directory import Directory
from services.kernel.clock import Clock
from services.kernel.errors import Refused, StoreError
from services.kernel.ids import derived_uuid
from services.kernel.subject import Subject
from services.reactions.dispatching.backing_off import again
from services.reactions.dispatching.notifier import Letter, NotDelivered, Notifier, Undeliverable
from services.reactions.dispatching.together import Together
from services.reactions.journal.outbox import Dead, HandedOver, Outbox, Result, Sent, Waiting
from services.reactions.policy import (
    Authority,
    AuthorityOf,
    Notice,
    PartiesOf,
    Party,
    Recipient,
)

NATION: Final = "national"
NOBODY: Final = "NOBODY: no one is bound to the elevator in this role"


class Notices:
    """Resolves recipients through the directory, and hands over to a notifier."""

    def __init__(
        self, directory: Directory, notifier: Notifier, outbox: Outbox, clock: Clock
    ) -> None:
        self._directory, self._notifier = directory, notifier
        self._outbox, self._clock = outbox, clock
        self._remember = Together(outbox.hand_over)

    async def send(self, one: Waiting, notice: Notice) -> Result:
        """What became of it: done, when everybody was told. Raises `DatabaseError`."""
        try:
            recipients = await self.recipients(notice.to)
        except StoreError as error:
            return again(one, self._clock.now(), str(error))
        except Refused as error:
            return Dead(one.seq, f"{error.reason}: {error.sentence}")
        told = self._outbox.recipients_of(one.sending.effect_id)
        for recipient in recipients:
            if recipient not in told:
                try:
                    await self._hand_over(one, notice, recipient)
                except NotDelivered as error:
                    return again(one, self._clock.now(), f"{recipient}: {error}")
                except Undeliverable as error:
                    return Dead(one.seq, f"UNDELIVERABLE: {recipient}: {error}")
        return Sent(one.seq, self._clock.now(), "" if recipients else NOBODY)

    async def recipients(self, to: Recipient) -> Sequence[str]:
        """Who that is now, in a fixed order. Raises `ElevatorUnknown`, `StoreError`."""
        match to:
            case Party(role=role, party_id=party_id):
                return [f"{role}/{party_id}"]
            case PartiesOf(elevator_id=elevator_id, role=role):
                subject = await self._directory.related(await self._subject(elevator_id))
                return sorted(f"{role}/{party}" for one, party in subject.parties if one == role)
            case Authority(division=division):
                return [f"authority/{division or NATION}"]
            case AuthorityOf(elevator_id=elevator_id):
                division = (await self._subject(elevator_id)).division
                return [f"authority/{division or NATION}"]

    async def _subject(self, elevator_id: str) -> Subject:
        return await self._directory.elevator(elevator_id)

    async def _hand_over(self, one: Waiting, notice: Notice, recipient: str) -> None:
        sending = one.sending
        letter_id = derived_uuid(sending.effect_id, recipient)
        position = sending.cause.position
        await self._notifier.notify(
            Letter(letter_id, recipient, notice.kind, notice.about, position, sending.late)
        )
        about, now = orjson.dumps(notice.about).decode(), self._clock.now()
        await self._remember(
            HandedOver(
                sending.effect_id, recipient, sending.policy, notice.kind, about, position, now
            )
        )
