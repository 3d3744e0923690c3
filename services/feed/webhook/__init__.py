"""A webhook 网络回调 of a partner: where events are sent, signed with what, and whether they are."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Annotated, Final, TypeAlias, assert_never

from services.feed.events import (
    SecretKind,
    SigningSecret,
    WebhookDisabled,
    WebhookEnabled,
    WebhookFilter,
    WebhookHappened,
    WebhookRegistered,
    WebhookReplayed,
    WebhookSecretRotated,
    WebhookSubscriber,
)
from services.feed.webhook.reach import Reach
from services.kernel.decider import FOUND, Decider, Record
from services.kernel.errors import AlreadyExists, Invalid, NotFound, Refused
from services.kernel.subject import NOBODY, Subject

FORMER_VALID: Final = timedelta(days=1)
"""How long former secrets sign after a rotation that does not say."""

MOST_SECRETS: Final = 4


class Start(StrEnum):
    """With which event the deliveries begin."""

    NOW = "now"
    BEGINNING = "beginning"


class RegisterWebhook(Record):
    """登记网络回调."""

    webhook_id: str
    url: str
    filter: WebhookFilter = WebhookFilter()
    start: Start
    secret_kind: SecretKind
    subscriber: Annotated[WebhookSubscriber | None, FOUND] = None
    secret: Annotated[SigningSecret | None, FOUND] = None
    after_position: Annotated[int, FOUND] = 0


class RotateWebhookSecret(Record):
    """轮换密钥."""

    secret_kind: SecretKind
    former_valid_until: datetime | None = None
    secret: Annotated[SigningSecret | None, FOUND] = None


class DisableWebhook(Record):
    """停用网络回调."""

    reason: str


class EnableWebhook(Record):
    """启用网络回调: also after the receiver said that it is gone, which is not on record here."""


class ReplayWebhook(Record):
    """重发."""

    recorded_since: datetime | None = None
    after_position: Annotated[int, FOUND] = 0


Command: TypeAlias = (
    RegisterWebhook | RotateWebhookSecret | DisableWebhook | EnableWebhook | ReplayWebhook
)


class WebhookUnknown(NotFound):
    """There is no such webhook."""

    zh = "没有该网络回调"


class WebhookAlreadyRegistered(AlreadyExists):
    """A webhook of this id is registered."""

    zh = "该网络回调编号已登记"


class WebhookAlreadyDisabled(Refused):
    """The webhook is disabled already."""

    zh = "该网络回调已停用"


class WebhookSecretsExhausted(Refused):
    """The webhook has as many valid secrets as it may have: wait until former ones end."""

    zh = "该网络回调的有效密钥数量已达上限"


class WebhookFormerSecretEnds(Invalid):
    """The former secrets would have ended before the new one begins."""

    zh = "原密钥的截止时间早于轮换时间"


@dataclass(frozen=True, slots=True)
class NoWebhook:
    """Nothing is known of it."""


@dataclass(frozen=True, slots=True)
class Signing:
    """A secret, and until when it signs; None: until it is rotated."""

    secret: SigningSecret
    until: datetime | None = None

    def valid(self, at: datetime) -> bool:
        return self.until is None or at < self.until


@dataclass(frozen=True, slots=True)
class Webhook:
    """A registered webhook. `restarts` counts what sends its place elsewhere or tries anew."""

    registered: WebhookRegistered
    secrets: tuple[Signing, ...]
    enabled: bool = True
    after_position: int = 0
    replays: int = 0
    restarts: int = 0

    def signing(self, at: datetime) -> tuple[SigningSecret, ...]:
        """The secrets that sign now, the newest first."""
        return tuple(one.secret for one in reversed(self.secrets) if one.valid(at))


State: TypeAlias = NoWebhook | Webhook


def subject_of(state: State) -> Subject:
    """Whose it is: another subscriber's webhook is nobody else's affair."""
    if isinstance(state, NoWebhook):
        return NOBODY
    owner = state.registered.subscriber
    parties = frozenset({(owner.role, owner.party_id)}) if owner.party_id else frozenset()
    return Subject("", owner.division, parties)


def decider(reach: Reach) -> Decider[Command, State, WebhookHappened]:
    """The rules of a webhook, with the networks that it may be in."""

    def decide(command: Command, state: State, at: datetime) -> Sequence[WebhookHappened]:
        if isinstance(command, RegisterWebhook):
            return _register(command, state, reach)
        webhook = known(state)
        match command:
            case RotateWebhookSecret():
                return _rotate(command, webhook, at)
            case DisableWebhook(reason=reason):
                if not webhook.enabled:
                    raise WebhookAlreadyDisabled
                return [WebhookDisabled(reason=reason)]
            case EnableWebhook():
                return [WebhookEnabled()]
            case ReplayWebhook(after_position=position):
                return [WebhookReplayed(after_position=position)]
            case _:
                assert_never(command)

    return Decider(NoWebhook(), decide, evolve)


def evolve(state: State, event: WebhookHappened, _at: datetime) -> State:
    if isinstance(event, WebhookRegistered):
        return Webhook(event, (Signing(event.secret),), after_position=event.after_position)
    if isinstance(state, NoWebhook):
        return state
    match event:
        case WebhookSecretRotated(secret=secret, former_valid_until=until):
            former = tuple(
                replace(one, until=until if one.until is None else min(one.until, until))
                for one in state.secrets
            )
            return replace(state, secrets=(*former, Signing(secret)))
        case WebhookDisabled():
            return replace(state, enabled=False)
        case WebhookEnabled():
            return replace(state, enabled=True, restarts=state.restarts + 1)
        case WebhookReplayed(after_position=position):
            again = replace(state, after_position=position, replays=state.replays + 1)
            return replace(again, restarts=state.restarts + 1)
        case _:
            assert_never(event)


def known(state: State) -> Webhook:
    """Raises `WebhookUnknown`."""
    if isinstance(state, NoWebhook):
        raise WebhookUnknown(field="webhook_id")
    return state


def _register(command: RegisterWebhook, state: State, reach: Reach) -> Sequence[WebhookHappened]:
    if isinstance(state, Webhook):
        raise WebhookAlreadyRegistered(field="webhook_id")
    reach.check_url(command.url, "url")
    if command.subscriber is None or command.secret is None:
        raise LookupError("subscriber and secret are found before this is decided")
    return [
        WebhookRegistered(
            webhook_id=command.webhook_id,
            url=command.url,
            filter=command.filter,
            subscriber=command.subscriber,
            secret=command.secret,
            after_position=command.after_position,
        )
    ]


def _rotate(
    command: RotateWebhookSecret, webhook: Webhook, at: datetime
) -> Sequence[WebhookHappened]:
    until = command.former_valid_until or at + FORMER_VALID
    if until < at:
        raise WebhookFormerSecretEnds(field="former_valid_until")
    if len(webhook.signing(at)) >= MOST_SECRETS:
        raise WebhookSecretsExhausted(limit=MOST_SECRETS)
    if command.secret is None:
        raise LookupError("the secret is found before this is decided")
    return [WebhookSecretRotated(secret=command.secret, former_valid_until=until)]
