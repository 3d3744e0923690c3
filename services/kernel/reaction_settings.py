"""Settings of the reactions: their journal, how they reach the registry, and how notices go out."""

from collections.abc import Iterator
from pathlib import Path

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings

from services.kernel.setting_values import check_signing_secret, readable


class ReactionSettings(BaseSettings):
    """What the processes of the reactions need besides what every process needs."""

    reactions_uri: SecretStr | None = Field(
        None, description="postgresql:// URI of the reactions' journal; default: a file in data_dir"
    )
    reactions_schema: str = Field(
        "reactions",
        pattern="^[a-z][a-z0-9_]{0,40}$",
        description="PostgreSQL schema of the journal",
    )
    reactions_keep_days: int = Field(
        90,
        ge=1,
        le=36_500,
        description="Days that effects which were sent stay in the journal; fired deadlines: 400 at least",
    )
    reactions_metrics_port: int = Field(
        0, ge=0, le=65535, description="Port of the reactions' own metrics; 0: no metrics"
    )
    reactions_token_file: Path | None = Field(
        None,
        description="File with a token of role system (scaled edition); read anew when it ends",
    )
    registry_address: str | None = Field(
        None, description="host:port that the reactions call; default: host and port"
    )
    registry_ca: Path | None = Field(
        None, description="CA (PEM) of the registry's certificate, as the reactions check it"
    )
    amqp_uri: SecretStr | None = Field(
        None, description="amqp:// URI of RabbitMQ between log and reactions (scaled edition)"
    )
    amqp_prefix: str = Field(
        "elevators",
        pattern="^[a-z][a-z0-9_.-]{0,60}$",
        description="What the names of the exchange and the queue in RabbitMQ begin with",
    )
    smtp_uri: SecretStr | None = Field(
        None, description="smtp://user:password@host:port (smtps:// for TLS) that notices go out by"
    )
    smtp_sender: str = Field("registry@localhost", description="From: of notices by mail")
    notice_addresses: Path | None = Field(
        None, description="TOML file: mail address, or list of them, by recipient of notices"
    )
    notice_webhook: str | None = Field(
        None, pattern="^https?://", description="URL that every notice is posted to"
    )
    notice_webhook_secret: SecretStr | None = Field(
        None, description="Secret that posted notices are signed with: whsec_ and base64"
    )

    @field_validator("registry_ca", "reactions_token_file", "notice_addresses")
    @classmethod
    def _readable(cls, value: Path | None) -> Path | None:
        return None if value is None else readable(value)

    @field_validator("notice_webhook_secret")
    @classmethod
    def _signs(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None:
            check_signing_secret(value)
        return value

    def notice_problems(self) -> Iterator[str]:
        """What would let strangers post notices."""
        if self.notice_webhook is not None and self.notice_webhook_secret is None:
            yield (
                "ELEVATORS_NOTICE_WEBHOOK needs ELEVATORS_NOTICE_WEBHOOK_SECRET: its receiver "
                "could not tell a notice from anybody's post"
            )
