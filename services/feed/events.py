"""Webhooks 网络回调: what partners registered. No partner is told of these."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, ClassVar, Final, TypeAlias, get_args

from pydantic import Field

from services.kernel.decider import Event, Record
from services.kernel.sealed import Sealed

LAW: Final = "the registry's own: who asked to be told of what, and where"
"""Under which rule these facts are recorded."""

Reason = Annotated[str, Field(min_length=1, max_length=200)]


class SecretKind(StrEnum):
    """How deliveries are signed: HMAC-SHA256 (`v1`) or Ed25519 (`v1a`)."""

    HMAC = "hmac"
    ED25519 = "ed25519"


class SigningSecret(Record):
    """A secret that deliveries are signed with, sealed; of Ed25519 the public key is in clear."""

    kind: SecretKind
    sealed: Sealed
    public_key: str | None = None


class WebhookFilter(Record):
    """What is asked for, out of what the subscriber may see."""

    types: tuple[str, ...] = ()
    divisions: tuple[str, ...] = ()
    elevator_ids: tuple[str, ...] = ()
    expression: str = ""


class WebhookSubscriber(Record):
    """Whose scope decides about each event."""

    role: str
    division: str = ""
    party_id: str = ""


class WebhookRegistered(Event):
    """Events after `after_position` are sent to `url`."""

    stored_as: ClassVar = "feed.WebhookRegistered.v1"
    webhook_id: str
    url: str
    filter: WebhookFilter
    subscriber: WebhookSubscriber
    secret: SigningSecret
    after_position: int


class WebhookSecretRotated(Event):
    """A new secret signs; the former ones sign too until `former_valid_until`."""

    stored_as: ClassVar = "feed.WebhookSecretRotated.v1"
    secret: SigningSecret
    former_valid_until: datetime


class WebhookDisabled(Event):
    """Nothing is sent until it is enabled."""

    stored_as: ClassVar = "feed.WebhookDisabled.v1"
    reason: Reason


class WebhookEnabled(Event):
    """Deliveries go on where they were."""

    stored_as: ClassVar = "feed.WebhookEnabled.v1"


class WebhookReplayed(Event):
    """What follows `after_position` is sent again."""

    stored_as: ClassVar = "feed.WebhookReplayed.v1"
    after_position: int


WebhookHappened: TypeAlias = (
    WebhookRegistered | WebhookSecretRotated | WebhookDisabled | WebhookEnabled | WebhookReplayed
)

EVENTS: Final[tuple[type[Event], ...]] = get_args(WebhookHappened)
"""Every event of the feed."""
