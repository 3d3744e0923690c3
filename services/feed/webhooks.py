"""Webhooks over gRPC: registering one makes its secret, which is shown in that answer and never again."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from google.protobuf.descriptor import MethodDescriptor

from services.feed.delivery.progress import Progress, look
from services.feed.delivery.register import CATALOGUE, WebhookRegister
from services.feed.events import SecretKind, WebhookHappened, WebhookSubscriber
from services.feed.filtering import Filter
from services.feed.secrets import SECRET_KEY, SecretBox
from services.feed.webhook import (
    Command,
    DisableWebhook,
    EnableWebhook,
    RegisterWebhook,
    ReplayWebhook,
    RotateWebhookSecret,
    Start,
    State,
    Webhook,
    decider,
    known,
    subject_of,
)
from services.feed.webhook.reach import Reach
from services.kernel.aggregate import Aggregate, Requirement
from services.kernel.decider import Record
from services.kernel.durable.errors import DatabaseUnavailable
from services.kernel.handle import Handler
from services.kernel.paging import page
from services.kernel.server.call import Call
from services.kernel.server.pipeline import Unary
from services.kernel.server.rpc import (
    CONTROL,
    Service,
    Write,
    Writer,
    digester,
    intent_of,
    receipt_of,
)
from services.kernel.server.translate import as_timestamp, to_record
from services.kernel.settings import Settings
from services.kernel.store import START, EventStore
from services.pb.feed.v1 import (
    filter_pb2,
    webhook_pb2,
    webhook_queries_pb2,
    webhook_service_pb2,
    webhook_values_pb2,
)
from services.wiring import Plant, derived_key

WEBHOOK_SERVICE: Final = webhook_service_pb2.DESCRIPTOR.services_by_name["WebhookService"]
KEY_FIELD: Final = "webhook_id"

KINDS: Final = {
    SecretKind.HMAC: webhook_values_pb2.WEBHOOK_SECRET_KIND_HMAC,
    SecretKind.ED25519: webhook_values_pb2.WEBHOOK_SECRET_KIND_ED25519,
}

WebhookAggregate = Aggregate[Command, State, WebhookHappened]


def webhook_service(plant: Plant, handler: Handler) -> Service:
    """The gRPC service of webhooks."""
    settings = plant.settings
    aggregate: WebhookAggregate = Aggregate(
        "webhook", decider(Reach.of(settings.webhook_networks)), subject_of
    )
    box = SecretBox(derived_key(settings, SECRET_KEY))
    making = Secrets(handler, aggregate, box, plant.store)
    reading = Webhooks(handler, aggregate, plant.store, settings, plant.clock.now)
    methods = WEBHOOK_SERVICE.methods_by_name
    queries: dict[str, Unary] = {
        "RegisterWebhook": making.registering(methods["RegisterWebhook"]),
        "RotateWebhookSecret": making.rotating(methods["RotateWebhookSecret"]),
        "GetWebhook": reading.get_webhook,
        "ListWebhooks": reading.list_webhooks,
    }
    rows = [
        Write(DisableWebhook),
        Write(EnableWebhook),
        Write(ReplayWebhook, requires=(making.replayed_from,)),
    ]
    writer = Writer(handler, aggregate, KEY_FIELD, plant.vault.seal)
    return Service.of(WEBHOOK_SERVICE, [(writer, rows)], queries)


class Secrets:
    """The writes that make a secret."""

    def __init__(
        self, handler: Handler, aggregate: WebhookAggregate, box: SecretBox, store: EventStore
    ) -> None:
        self._handler, self._aggregate, self._box, self._store = handler, aggregate, box, store

    def registering(self, method: MethodDescriptor) -> Unary:
        """The rpc RegisterWebhook: the caller's own scope decides about each event."""

        def requires(call: Call) -> Requirement:
            principal = call.principal
            owner = WebhookSubscriber(
                role=principal.role, division=principal.division, party_id=principal.party_id
            )

            async def found(key: str, command: RegisterWebhook, _at: datetime) -> RegisterWebhook:
                begins = START if command.start is Start.BEGINNING else await self._store.head()
                secret = self._box.draw(key, command.secret_kind).kept
                found = {"subscriber": owner, "secret": secret, "after_position": begins}
                return command.model_copy(update=found)

            return found

        response = webhook_pb2.RegisterWebhookResponse
        return self._rpc(method, RegisterWebhook, requires, response, apart=CONTROL)

    def rotating(self, method: MethodDescriptor) -> Unary:
        """The rpc RotateWebhookSecret."""

        async def found(
            key: str, command: RotateWebhookSecret, _at: datetime
        ) -> RotateWebhookSecret:
            secret = self._box.draw(key, command.secret_kind).kept
            return command.model_copy(update={"secret": secret})

        return self._rpc(
            method,
            RotateWebhookSecret,
            lambda _: found,
            webhook_pb2.RotateWebhookSecretResponse,
            apart=(*CONTROL, KEY_FIELD),
        )

    async def replayed_from(self, _key: str, command: ReplayWebhook, _at: datetime) -> Any:
        """Requirement: the place before the first event that was recorded at that time or later."""
        since = command.recorded_since
        position = START if since is None else await before(self._store, since)
        return command.model_copy(update={"after_position": position})

    def _rpc(
        self, method: MethodDescriptor, kind: type[Record], requires: Any, response: Any, apart: Any
    ) -> Unary:
        translate, digest = to_record(kind, method.input_type, apart=apart), digester(method)

        async def rpc(message: Any, call: Call) -> Any:
            if kind is RegisterWebhook:
                Filter.of(message.filter)
            command: Any = translate(message)
            intent = intent_of(message, call, digest(message, call))
            key = message.webhook_id
            outcome = await self._handler.handle(
                self._aggregate, key, command, intent, call.guard, (requires(call),)
            )
            call.position = outcome.position
            answer = response(webhook_id=key, receipt=receipt_of(outcome))
            if not message.validate_only:
                await self._show(key, answer)
            return answer

        return rpc

    async def _show(self, key: str, answer: Any) -> None:
        """The newest secret: the one that this request made, also when it is asked again."""
        webhook = known((await self._handler.fresh(self._aggregate, key)).state)
        secret = webhook.secrets[-1].secret
        if secret.kind is SecretKind.HMAC:
            answer.secret = self._box.open(secret)
        answer.public_key = secret.public_key or ""


class Webhooks:
    """The reads. How far a delivery is stands in the worker's book, where that can be looked into."""

    def __init__(
        self,
        handler: Handler,
        aggregate: WebhookAggregate,
        store: EventStore,
        settings: Settings,
        now: Any,
    ) -> None:
        self._handler, self._aggregate = handler, aggregate
        self._settings, self._now = settings, now
        self._register = WebhookRegister(store)

    async def get_webhook(self, request: Any, call: Call) -> Any:
        """The rpc GetWebhook."""
        folded = await self._handler.fresh(self._aggregate, request.webhook_id)
        webhook = known(folded.state)
        call.guard(subject_of(webhook))
        shown = self._card(webhook, (await self._progress()).get(request.webhook_id))
        return webhook_queries_pb2.GetWebhookResponse(webhook=shown, etag=str(folded.version))

    async def list_webhooks(self, request: Any, call: Call) -> Any:
        """The rpc ListWebhooks."""
        listed = await self._register.listed()
        mine = sorted(key for key, one in listed.items() if call.sees(subject_of(one.webhook)))
        question = f"webhooks {call.principal.role} {call.principal.scope}"
        keys, following = page(mine, request.page_size, request.page_token, question)
        progress = await self._progress()
        cards = [self._card(listed[key].webhook, progress.get(key)) for key in keys]
        return webhook_queries_pb2.ListWebhooksResponse(webhooks=cards, next_page_token=following)

    async def _progress(self) -> Mapping[str, Progress]:
        try:
            return await asyncio.to_thread(look, self._settings)
        except DatabaseUnavailable:  # what is registered is known all the same
            return {}

    def _card(self, webhook: Webhook, progress: Progress | None) -> Any:
        registered, owner = webhook.registered, webhook.registered.subscriber
        card = webhook_queries_pb2.Webhook(
            webhook_id=registered.webhook_id,
            url=registered.url,
            filter=filter_pb2.Filter(**registered.filter.model_dump()),
            status=_status(webhook, progress),
            role=owner.role,
            scope=owner.division or owner.party_id,
            secrets=_secrets(webhook, self._now()),
        )
        if progress is not None:
            card.delivery.delivered, card.delivery.attempts = progress.delivered, progress.attempts
            card.delivery.problem = progress.problem
            if progress.next_at is not None:
                card.delivery.next_at.CopyFrom(as_timestamp(progress.next_at))
            if progress.attempted_at is not None:
                card.delivery.attempted_at.CopyFrom(as_timestamp(progress.attempted_at))
        return card


async def before(store: EventStore, since: datetime) -> int:
    """The position behind which all was recorded at `since` or later: halving, since time runs forward."""
    low, high = START, await store.head()
    while low < high:
        middle = (low + high) // 2
        events = (await store.read_all(middle, 1)).events
        if events and events[0].recorded_at < since:
            low = events[0].position
        else:
            high = middle
    return low


def _status(webhook: Webhook, progress: Progress | None) -> Any:
    if not webhook.enabled:
        return webhook_values_pb2.WEBHOOK_STATUS_DISABLED
    if progress is not None and progress.gone and progress.restarts == webhook.restarts:
        return webhook_values_pb2.WEBHOOK_STATUS_GONE
    return webhook_values_pb2.WEBHOOK_STATUS_ENABLED


def _secrets(webhook: Webhook, now: datetime) -> Sequence[Any]:
    found = []
    for one in webhook.secrets:
        if one.valid(now):
            shown = webhook_queries_pb2.WebhookSecret(
                kind=KINDS[one.secret.kind], public_key=one.secret.public_key or ""
            )
            if one.until is not None:
                shown.valid_until.CopyFrom(as_timestamp(one.until))
            found.append(shown)
    return found


__all__ = ["CATALOGUE", "WEBHOOK_SERVICE", "before", "webhook_service"]
