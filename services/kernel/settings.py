"""Settings: what differs between one running registry and another. Unsafe ones do not start.

Read from `ELEVATORS_*` variables, then from the file that `ELEVATORS_SETTINGS_FILE` names (TOML
with the field names below, or `.env` with the variables' names), then from the defaults.
"""

import difflib
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, Final, Literal

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import (
    BaseSettings,
    DotEnvSettingsSource,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)
from typing_extensions import override

from services.kernel.feed_settings import FeedSettings
from services.kernel.reaction_settings import ReactionSettings
from services.kernel.setting_values import (
    SIGNATURES,
    check_event_store,
    comma_separated,
    is_loopback,
    master_key_bytes,
    network_problems,
    readable,
    shown,
)

PREFIX: Final = "ELEVATORS_"
FILE_VARIABLE: Final = "ELEVATORS_SETTINGS_FILE"
CLIENT_VARIABLES: Final = frozenset({"ELEVATORS_ADDRESS", "ELEVATORS_TOKEN"})
"""Options of the command line, not settings of a server; they may be set on the same machine."""

_MIB: Final = 1024 * 1024
_FOLLOWS: Final = "default_factory_not_called"  # only ever beside the fault it follows from


class SettingsRefused(Exception):
    """The registry does not start with these settings; one line per problem, no secret in any."""


def _reflection_default(data: Mapping[str, Any]) -> bool:
    return is_loopback(data.get("host", ""))


class Settings(FeedSettings, ReactionSettings):
    """Everything that can be set. Make it with `load`, whose refusals are readable."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, frozen=True, extra="forbid", hide_input_in_errors=True
    )

    edition: Literal["embedded", "scaled"] = Field(
        "embedded", description="One machine with files of its own, or servers that a nation runs"
    )
    data_dir: Path = Field(Path("var"), description="Where logs, views and own keys are kept")
    host: str = Field("127.0.0.1", description="Address that gRPC listens on")
    port: int = Field(50051, ge=0, le=65535, description="Port of gRPC; 0: any free one")

    eventstoredb_uri: SecretStr | None = Field(
        None, description="esdb:// or esdb+discover:// URI of the event log (scaled edition)"
    )
    views_uri: SecretStr | None = Field(
        None, description="postgresql:// URI of the views; default: a file in data_dir"
    )
    views_schema: str = Field(
        "views", pattern="^[a-z][a-z0-9_]{0,40}$", description="PostgreSQL schema of the views"
    )
    event_poll_seconds: float = Field(
        0.02, gt=0, le=60, description="How often a reader looks for events of another process"
    )
    state_cache_entries: int = Field(
        20_000, ge=0, description="Aggregates whose folded state is kept in memory"
    )
    division_tables: Annotated[tuple[Path, ...], NoDecode] = Field(
        (), description="Further division tables 行政区划 (CSV files, comma-separated)"
    )

    jwt_public_keys: Path | None = Field(
        None, description="JWKS file, or directory of <kid>.pem and JWKS files"
    )
    jwt_algorithms: Annotated[tuple[str, ...], NoDecode] = Field(
        ("EdDSA",), min_length=1, description="Signatures accepted on tokens, comma-separated"
    )
    jwt_audience: str = Field("elevators", min_length=1, description="`aud` of accepted tokens")
    jwt_issuer: str = Field("elevators", min_length=1, description="`iss` of accepted tokens")
    jwt_leeway_seconds: float = Field(
        5.0, ge=0, le=300, description="How far the issuer's clock may differ from ours"
    )
    vault_master_key: SecretStr | None = Field(
        None, description="Key over the keys of personal data: base64 of 32 random bytes"
    )

    tls_certificate: Path | None = Field(None, description="Server certificate chain (PEM)")
    tls_key: Path | None = Field(None, description="Private key of the server certificate (PEM)")
    tls_client_ca: Path | None = Field(
        None, description="CA of client certificates (PEM); when set, every client must show one"
    )
    behind_tls_proxy: bool = Field(
        default=False,
        description="A proxy on this private network ends TLS: allow plain text off loopback",
    )
    reflection: bool = Field(
        default_factory=_reflection_default,
        description="Tell callers which methods there are; default: on loopback only",
    )

    max_message_bytes: int = Field(
        4 * _MIB, ge=1024, le=64 * _MIB, description="Largest gRPC message in or out"
    )
    max_concurrent_streams: int = Field(1024, ge=1, description="Calls in flight on one connection")
    default_deadline_seconds: float = Field(
        30.0, gt=0, le=3600, description="Deadline of a call that brings none"
    )
    drain_seconds: float = Field(
        20.0, ge=0, le=3600, description="How long running calls may go on after the signal to stop"
    )

    log_level: Literal["debug", "info", "warning", "error", "critical"] = Field(
        "info", description="Least severe level that is logged"
    )
    log_format: Literal["json", "console"] = Field(
        "json", description="JSON lines for machines, or colours for people"
    )
    metrics_host: str = Field("127.0.0.1", description="Address that Prometheus metrics listen on")
    metrics_port: int = Field(0, ge=0, le=65535, description="Port of metrics; 0: no metrics")
    projector_metrics_port: int = Field(
        0, ge=0, le=65535, description="Port of the projector's own metrics; 0: no metrics"
    )

    @override
    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        _refuse_unknown_variables(os.environ)
        name = os.environ.get(FILE_VARIABLE)
        if not name:
            return init_settings, env_settings
        return init_settings, env_settings, _file_source(settings_cls, Path(name))

    @field_validator("division_tables", "jwt_algorithms", mode="before")
    @classmethod
    def _comma_separated(cls, value: object) -> object:
        return comma_separated(value)

    @field_validator("jwt_algorithms")
    @classmethod
    def _asymmetric(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if wrong := sorted(set(value) - SIGNATURES):
            known = ", ".join(sorted(SIGNATURES))
            raise ValueError(f"{', '.join(wrong)} is not accepted; asymmetric ones are: {known}")
        return value

    @field_validator("vault_master_key")
    @classmethod
    def _a_real_key(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None:
            master_key_bytes(value)
        return value

    @field_validator("jwt_public_keys", "tls_certificate", "tls_key", "tls_client_ca")
    @classmethod
    def _there(cls, value: Path | None) -> Path | None:
        return None if value is None else readable(value)

    @field_validator("division_tables")
    @classmethod
    def _tables_there(cls, value: tuple[Path, ...]) -> tuple[Path, ...]:
        return tuple(map(readable, value))

    @field_validator("eventstoredb_uri")
    @classmethod
    def _an_event_store(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None:
            check_event_store(value.get_secret_value())
        return value

    @model_validator(mode="after")
    def _safe_together(self) -> "Settings":
        problems = [*self._edition_problems(), *network_problems(self), *self.notice_problems()]
        if problems:
            raise ValueError("\n".join(problems))
        return self

    def _edition_problems(self) -> Iterator[str]:
        """What this edition cannot run without, or with."""
        if self.edition == "embedded":
            if self.eventstoredb_uri is not None:
                yield (
                    "ELEVATORS_EVENTSTOREDB_URI contradicts ELEVATORS_EDITION=embedded, which "
                    "keeps its own event file"
                )
            return
        needs = "ELEVATORS_EDITION=scaled needs ELEVATORS_"
        if self.jwt_public_keys is None:
            yield f"{needs}JWT_PUBLIC_KEYS: nobody could be known"
        if self.eventstoredb_uri is None:
            yield f"{needs}EVENTSTOREDB_URI: there is no event log"
        if self.vault_master_key is None:
            yield f"{needs}VAULT_MASTER_KEY: personal data could not be sealed"

    @property
    def master_key(self) -> bytes | None:
        """The 32 bytes of `vault_master_key`."""
        return None if self.vault_master_key is None else master_key_bytes(self.vault_master_key)

    def describe(self) -> dict[str, str]:
        """Every setting by name, fit to be shown: a secret only says that it is set."""
        return {name: shown(getattr(self, name)) for name in type(self).model_fields}


def load(**given: Any) -> Settings:
    """The settings of this process; `given` counts more than the environment.

    Raises `SettingsRefused` with one line per problem, each naming the variable.
    """
    try:
        return Settings(**given)
    except ValidationError as error:
        faults = error.errors(include_input=False)
        lines = [line for one in faults if one["type"] != _FOLLOWS for line in _lines(one)]
        raise SettingsRefused("\n".join(lines)) from None


def _lines(error: Mapping[str, Any]) -> list[str]:
    name = PREFIX + str(error["loc"][0]).upper() if error["loc"] else ""
    if error["type"] == "extra_forbidden":
        return [_unknown(name)]
    text = str(error["msg"]).removeprefix("Value error, ")
    return [f"{name}: {text}"] if name else text.splitlines()


def _known_names() -> list[str]:
    return [FILE_VARIABLE, *(PREFIX + name.upper() for name in Settings.model_fields)]


def _unknown(name: str) -> str:
    near = difflib.get_close_matches(name, _known_names(), 1, 0.0)[0]
    return f"{name} is not a setting; did you mean {near}?"


def _refuse_unknown_variables(environment: Mapping[str, str]) -> None:
    known = {*_known_names(), *CLIENT_VARIABLES}
    ours = sorted(name for name in environment if name.upper().startswith(PREFIX))
    lines = [_unknown(name.upper()) for name in ours if name.upper() not in known]
    if any(environment[name].startswith("tcp://") for name in ours):
        lines.append(
            "Kubernetes sets such variables for a Service named elevators: rename it, or set "
            "enableServiceLinks: false"
        )
    if lines:
        raise SettingsRefused("\n".join(lines))


def _file_source(settings: type[BaseSettings], path: Path) -> PydanticBaseSettingsSource:
    if not os.access(path, os.R_OK) or not path.is_file():
        raise SettingsRefused(f"{FILE_VARIABLE}: {path} is not there or not readable")
    if path.suffix != ".toml":
        return DotEnvSettingsSource(settings, env_file=path)
    try:
        return TomlConfigSettingsSource(settings, toml_file=path)
    except ValueError as error:
        raise SettingsRefused(f"{FILE_VARIABLE}: {path}: {error}") from None
