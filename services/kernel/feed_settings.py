"""Settings of the partner feed: how subscribers are kept, and where webhooks may be and are remembered."""

from ipaddress import ip_network
from typing import Annotated

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, NoDecode

from services.kernel.setting_values import comma_separated


class FeedSettings(BaseSettings):
    """What the feed and the worker of its webhooks need besides what every process needs."""

    feed_keep_alive_seconds: float = Field(
        15.0, gt=0, le=3600, description="How long a subscriber of the feed is left without a word"
    )
    feed_checkpoint_seconds: float = Field(
        1.0,
        gt=0,
        le=3600,
        description="How soon a subscriber is told that others' events passed by",
    )
    feed_subscribers: int = Field(
        2_000, ge=1, description="Subscriptions of the feed at a time, of one server"
    )
    webhook_networks: Annotated[tuple[str, ...], NoDecode] = Field(
        (), description="Private networks that webhooks may call (CIDR, comma-separated)"
    )
    webhooks_uri: SecretStr | None = Field(
        None,
        description="postgresql:// URI of how far webhooks are, and of their worker's lease; "
        "default: a file in data_dir",
    )
    webhooks_schema: str = Field(
        "webhooks",
        pattern="^[a-z][a-z0-9_]{0,40}$",
        description="PostgreSQL schema of how far webhooks are",
    )

    @field_validator("webhook_networks", mode="before")
    @classmethod
    def _separated(cls, value: object) -> object:
        return comma_separated(value)

    @field_validator("webhook_networks")
    @classmethod
    def _networks(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for one in value:
            ip_network(one)  # its `ValueError` names what is wrong
        return value
