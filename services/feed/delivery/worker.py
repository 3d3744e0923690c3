"""The worker: for each webhook, its events in order, until they are taken.

Nothing is lost when it dies: a webhook's place moves only behind what was taken, and is on disk before the
next event is sent. So an event may be sent twice, under the same id, and none never. The same holds of the
messages that say that a bond of the subscriber is over.
"""

import asyncio
import contextlib
from collections import OrderedDict
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from services.feed import ended
from services.feed.delivery.book import Book
from services.feed.delivery.calling import Answer, Calling
from services.feed.delivery.progress import Progress
from services.feed.delivery.register import Listed, WebhookRegister
from services.feed.delivery.schedule import SCHEDULE, asked_seconds, wait_seconds
from services.feed.filtering import Filter, Wanted
from services.feed.item import Item
from services.feed.known import Known
from services.feed.scope import Ended, Judge, Verdict, judge_for
from services.feed.secrets import SecretBox
from services.feed.subscription import REMEMBERED_ENDS
from services.feed.tail import Batch, Tail
from services.feed.webhook import Webhook
from services.kernel import log
from services.kernel.clock import Clock
from services.kernel.durable.errors import DatabaseError
from services.kernel.errors import StoreError
from services.kernel.ids import Ids
from services.kernel.server.principal import Principal
from services.kernel.signing import headers
from services.kernel.store import EventStore
from services.kernel.vault import VaultError

LONGEST_SLEEP: Final = 600.0

UNSAVED: Final = 4_096
"""Events of others that are passed before the place is written down without a delivery."""

TYPE: Final = "application/cloudevents+json; charset=utf-8"


class Worker:
    """Delivers to all webhooks of one log. One event loop's."""

    def __init__(
        self,
        store: EventStore,
        known: Known,
        book: Book,
        calling: Calling,
        box: SecretBox,
        clock: Clock,
        ids: Ids,
        schedule: tuple[float, ...] = SCHEDULE,
    ) -> None:
        self.store, self.known, self.book, self.calling, self.box = store, known, book, calling, box
        self.clock, self.ids, self.schedule = clock, ids, schedule
        self.tail, self.register = Tail(store, known), WebhookRegister(store)
        self.epoch = ""
        self._moved = asyncio.Event()

    async def run(self) -> None:
        """Deliver until it is cancelled, under the lease of the book.

        Raises the log's errors, `DatabaseError`; it may be called again then.
        """
        self.epoch = (await self.store.epoch()).hex
        await self.tail.begin()
        self.tail.listen(self._moved.set)
        try:
            async with asyncio.TaskGroup() as group:
                await self._keep_up(group)
        except* (StoreError, DatabaseError) as several:
            raise several.exceptions[0] from None
        finally:
            self.tail.leave(self._moved.set)
            await self.tail.end()

    async def _keep_up(self, group: asyncio.TaskGroup) -> None:
        """A task for each webhook, which hears of everything new."""
        saved, running = self.book.all(), dict[str, _Delivery]()
        while True:
            self._moved.clear()
            self.tail.ensure()
            for webhook_id, one in (await self.register.listed()).items():
                if webhook_id not in running:
                    delivery = _Delivery(self, webhook_id, one, saved.get(webhook_id))
                    running[webhook_id] = delivery
                    group.create_task(delivery.run(), name=f"webhook-{webhook_id}")
                running[webhook_id].now(one)
            await self._moved.wait()

    def next_at(self, attempts: int, answer: Answer) -> datetime:
        """When to try again, after so many attempts in vain of which the last one was answered so."""
        now, chance = self.clock.now(), (self.ids.fresh().int % 1_000) / 1_000
        asked = asked_seconds(answer.retry_after, now)
        seconds = wait_seconds(attempts, asked, schedule=self.schedule, chance=chance)
        return now + timedelta(seconds=seconds)


class _Message(NamedTuple):
    """One POST: an event, or that a bond `ended`; its place in the log is `position`."""

    id: str
    body: bytes
    position: int
    ended: Ended | None = None


class _Delivery:
    """One webhook's events on their way."""

    def __init__(
        self, worker: Worker, webhook_id: str, listed: Listed, saved: Progress | None
    ) -> None:
        self._worker, self._id, self._listed = worker, webhook_id, listed
        self._progress = saved or _beginning(worker.epoch, listed.webhook)
        self._saved_position = self._progress.position
        self._told_over: OrderedDict[Ended, None] = OrderedDict()
        self._awake = asyncio.Event()
        self._log = log.logger("webhooks")

    def now(self, listed: Listed) -> None:
        """The webhook as it is now; the log may have grown besides."""
        self._listed = listed
        self._awake.set()

    async def run(self) -> None:
        """For ever."""
        while True:
            self._awake.clear()
            self._progress = self._followed(self._listed.webhook)
            wait, place = self._seconds_to_wait(self._listed.webhook), self._progress.position
            batch = await self._worker.tail.after(place) if wait == 0 else None
            if batch is not None:
                await self._deliver(batch)
            else:
                await self._sleep(wait or LONGEST_SLEEP)

    def _followed(self, webhook: Webhook) -> Progress:
        """The progress, after what was said of the webhook since: replayed, enabled again."""
        progress = self._progress
        if progress.epoch != self._worker.epoch or progress.replays != webhook.replays:
            self._told_over.clear()
            begun = _beginning(self._worker.epoch, webhook)
            return begun._replace(delivered=progress.delivered)
        if progress.restarts != webhook.restarts:
            return progress._replace(
                restarts=webhook.restarts, attempts=0, next_at=None, gone=False, problem=""
            )
        return progress

    def _seconds_to_wait(self, webhook: Webhook) -> float:
        """0: deliver now."""
        if not webhook.enabled or self._progress.gone:
            return LONGEST_SLEEP
        if self._progress.next_at is None:
            return 0.0
        left = (self._progress.next_at - self._worker.clock.now()).total_seconds()
        return min(max(left, 0.0), LONGEST_SLEEP)

    async def _sleep(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._awake.wait()

    async def _deliver(self, batch: Batch) -> None:
        """What of the batch is the webhook's, until one is not taken or the webhook has changed."""
        before = self._listed
        # what was said of the webhook before these events holds for them: it is looked up behind them
        self._listed = listed = (await self._worker.register.listed())[self._id]
        if listed != before:
            self._awake.set()
            return
        wanted, judge = self._asked(listed.webhook)
        for item in batch.items:
            message = self._message(item, await judge(item)) if item.fits(wanted) else None
            if message is not None:
                if not await self._taken(message, listed.webhook):
                    return
                if self._listed != listed:
                    return
            self._progress = self._progress._replace(position=item.position)
        self._progress = self._progress._replace(position=batch.position)
        if batch.position - self._saved_position > UNSAVED:
            self._save(self._progress)

    def _asked(self, webhook: Webhook) -> tuple[Wanted, Judge]:
        found, owner = webhook.registered.filter, webhook.registered.subscriber
        wanted = Filter(**dict(found)).wanted()
        caller = Principal(owner.role, f"webhook-{self._id}", owner.division, owner.party_id)
        return wanted, judge_for(caller, self._worker.known)

    def _message(self, item: Item, verdict: Verdict) -> _Message | None:
        """What the webhook is sent because of an event; None: nothing."""
        if verdict.admitted:
            return _Message(item.attributes["id"], item.json, item.position)
        over = verdict.ended
        if over is None or self._was_told(over):
            return None
        body = ended.message(self._id, over)
        return _Message(ended.message_id(self._id, over), body, item.position, over)

    def _was_told(self, over: Ended) -> bool:
        """That a bond is over is told once, over restarts too, until a replay asks for everything again."""
        if over in self._told_over:
            return True
        found = self._worker.book.was_told(self._id, self._progress, over)
        if found:
            self._remember(over)
        return found

    def _remember(self, over: Ended) -> None:
        self._told_over[over] = None
        if len(self._told_over) > REMEMBERED_ENDS:
            self._told_over.popitem(last=False)

    async def _taken(self, message: _Message, webhook: Webhook) -> bool:
        worker, at = self._worker, self._worker.clock.now()
        worker.book.lease.ensure()  # who was cut off must not deliver beside its successor
        answer = await self._called(message, webhook, at)
        progress = self._progress._replace(attempted_at=at, problem=answer.problem)
        if answer.taken:
            delivered = progress.delivered + (message.ended is None)
            there = progress._replace(position=message.position, delivered=delivered)
            self._save(there._replace(attempts=0, next_at=None), message.ended)
            return True
        attempts = progress.attempts + 1
        next_at = worker.next_at(attempts, answer)
        self._save(progress._replace(attempts=attempts, next_at=next_at, gone=answer.gone))
        self._log.warning("not_taken", webhook=self._id, problem=answer.problem, attempts=attempts)
        return False

    async def _called(self, message: _Message, webhook: Webhook, at: datetime) -> Answer:
        worker = self._worker
        try:
            secrets = [worker.box.open(one) for one in webhook.signing(at)]
        except VaultError:  # the master key is another one: no reason to keep others waiting
            return Answer(None, "secret unreadable")
        signed = headers(secrets, message.id, int(at.timestamp()), message.body)
        called = {**signed, "content-type": TYPE}
        return await worker.calling.post(webhook.registered.url, called, message.body)

    def _save(self, progress: Progress, told: Ended | None = None) -> None:
        self._worker.book.save(self._id, progress, told)
        self._progress, self._saved_position = progress, progress.position
        if told is not None:
            self._remember(told)


def _beginning(epoch: str, webhook: Webhook) -> Progress:
    return Progress(epoch, webhook.replays, webhook.restarts, webhook.after_position)
