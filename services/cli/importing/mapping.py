"""The mapping file: how the columns of one old register become fields of the registry.

Its language is described in docs/import/README.md. Everything that can be wrong with a mapping is
found before the first row is read, and names the key at fault.
"""

import re
import tomllib
from datetime import timedelta, timezone
from pathlib import Path
from typing import Annotated, Any, Final, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    field_validator,
    model_validator,
)

from services.cli.importing.units import UNITS

Scalar = str | bool | int | float
OnError = Literal["reject", "keep_raw"]


class MappingRefused(Exception):
    """The mapping cannot be used; one line per problem, each naming the key."""


class Strict(BaseModel):
    """Base of every part of a mapping: an unknown key is a mistake."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


def _one_or_more(value: object) -> object:
    return (value,) if isinstance(value, str) else value


Strings = Annotated[tuple[str, ...], BeforeValidator(_one_or_more)]
"""One string, or a list of them."""


def _regex(value: str) -> str:
    try:
        re.compile(value)
    except re.error as error:
        raise ValueError(f"is no regular expression: {error}") from None
    return value


def _taking(value: str) -> str:
    compiled = re.compile(_regex(value))
    if wrong := sorted(set(compiled.groupindex) - set(UNITS)):
        raise ValueError(f"{', '.join(wrong)}: a named group is a unit: {', '.join(UNITS)}")
    if not compiled.groups:
        raise ValueError("needs a group (...) around what is to be taken")
    return value


Regex = Annotated[str, AfterValidator(_regex)]
"""A regular expression that is looked for."""

Taking = Annotated[str, AfterValidator(_taking)]
"""One that the whole text must match, and whose groups are what is taken of it."""


class Source(Strict):
    """The file, and the register it comes from."""

    register_name: str = Field(alias="register", pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")
    key: Strings = Field(min_length=1)
    encoding: str = "utf-8"
    delimiter: str = Field(",", min_length=1, max_length=1)
    quote: str = Field('"', min_length=1, max_length=1)
    columns: tuple[str, ...] = ()
    empty: tuple[str, ...] = ()
    utc_offset: str = Field("+08:00", pattern=r"^[+-](0\d|1[0-4]):[0-5]\d$")

    @field_validator("encoding")
    @classmethod
    def _keeps_line_ends(cls, value: str) -> str:
        try:
            plain = "\n,".encode(value) == b"\n,"
        except LookupError:
            raise ValueError(f"{value} is no encoding this program knows") from None
        if not plain:
            raise ValueError(f"{value} cannot be read line by line; convert the file to utf-8")
        return value

    @property
    def zone(self) -> timezone:
        hours, minutes = int(self.utc_offset[1:3]), int(self.utc_offset[4:])
        offset = timedelta(hours=hours, minutes=minutes)
        return timezone(-offset if self.utc_offset[0] == "-" else offset)


class FieldRule(Strict):
    """Where one field comes from, and how its text is read."""

    column: str | None = None
    columns: tuple[str, ...] = ()
    join: str | None = None
    template: str | None = None
    constant: Scalar | None = None
    codes: str | None = None
    otherwise: Scalar | None = None
    date: Strings = ()
    unit: str | None = None
    pattern: Taking | None = None
    minimum: float | None = None
    maximum: float | None = None
    default: Scalar | None = None
    required: bool = False
    on_error: OnError = "reject"
    keep_raw: bool | None = None

    @field_validator("unit")
    @classmethod
    def _a_unit(cls, value: str | None) -> str | None:
        if value is not None and value not in UNITS:
            raise ValueError(f"{value} is no unit; units are: {', '.join(UNITS)}")
        return value

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        if problem := next((text for wrong, text in self._combinations() if wrong), None):
            raise ValueError(problem)
        return self

    def _combinations(self) -> tuple[tuple[bool, str], ...]:
        sources = (self.column, self.columns or None, self.template, self.constant)
        given = sum(source is not None for source in sources)
        parts = self.pattern is not None and bool(re.compile(self.pattern).groupindex)
        return (
            (given != 1, "needs exactly one of: column, columns, template, constant"),
            (self.join is not None and not self.columns, "join needs columns"),
            (self.otherwise is not None and self.codes is None, "otherwise needs codes"),
            (self.unit is not None and parts, "unit: the named groups of pattern are units"),
            (bool(self.date) and self.unit is not None, "date and unit exclude each other"),
        )

    @property
    def sources(self) -> tuple[str, ...]:
        """The columns that this field is made from."""
        if self.template is not None:
            return tuple(PLACEHOLDER.findall(self.template))
        return self.columns or ((self.column,) if self.column is not None else ())


PLACEHOLDER: Final = re.compile(r"\{([^{}]+)\}")


class IdentifierRule(Strict):
    """A column that holds an identifier of the elevator; an empty cell is no identifier."""

    kind: str
    column: str
    issuer: str | None = None
    valid_from: str | None = None
    date: Strings = ("%Y-%m-%d",)
    pattern: Taking | None = None
    on_error: OnError = "reject"


class RejectRule(Strict):
    """Rows that are not wanted, by the text of one column."""

    column: str
    pattern: Regex
    reason: str = Field(pattern=r"^[A-Z][A-Z0-9_]*$")
    message: str = "the mapping rejects such rows"


def _shorthand(value: object) -> object:
    return {"column": value} if isinstance(value, str) else value


class Mapping(Strict):
    """A whole mapping file."""

    source: Source
    fields: dict[str, Annotated[FieldRule, BeforeValidator(_shorthand)]] = Field(min_length=1)
    codes: dict[str, dict[str, Scalar]] = {}
    identifiers: tuple[IdentifierRule, ...] = ()
    reject: tuple[RejectRule, ...] = ()
    whole: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _tables_exist(self) -> Self:
        for target, rule in self.fields.items():
            if rule.codes is not None and rule.codes not in self.codes:
                raise ValueError(f"fields.{target}.codes: there is no table codes.{rule.codes}")
        return self

    def columns(self) -> dict[str, str]:
        """Every column that is named, and the key that names it first."""
        named = dict.fromkeys(self.source.key, "source.key")
        for target, rule in self.fields.items():
            for column in rule.sources:
                named.setdefault(column, f"fields.{target}")
        for number, identifier in enumerate(self.identifiers):
            named.setdefault(identifier.column, f"identifiers.{number}.column")
            if identifier.valid_from is not None:
                named.setdefault(identifier.valid_from, f"identifiers.{number}.valid_from")
        for number, reject in enumerate(self.reject):
            named.setdefault(reject.column, f"reject.{number}.column")
        return named


def load(path: Path) -> Mapping:
    """The mapping in `path`. Raises `MappingRefused`, also when there is no such file."""
    try:
        with path.open("rb") as file:
            return Mapping.model_validate(tomllib.load(file))
    except OSError as error:
        raise MappingRefused(f"{path}: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise MappingRefused(f"{path}: is no TOML: {error}") from None
    except ValidationError as error:
        lines = (_line(one) for one in error.errors(include_input=False))
        raise MappingRefused("\n".join(f"{path}: {line}" for line in lines)) from None


def _line(error: Any) -> str:
    key = ".".join(str(part) for part in error["loc"] if not str(part).startswith("function-"))
    text = str(error["msg"]).removeprefix("Value error, ")
    if error["type"] == "extra_forbidden":
        text = "is no key of a mapping"
    return f"{key}: {text}" if key else text
