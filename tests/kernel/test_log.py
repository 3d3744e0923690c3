"""Logs: what a line is, and what it never shows."""

import asyncio
import io
import logging
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

import orjson
import pytest
import structlog
from google.protobuf.wrappers_pb2 import StringValue
from pydantic import BaseModel, SecretBytes, SecretStr

from services.kernel.log import attached, configure, logger
from services.kernel.redact import REDACTED, Personal, exception_text, plain
from services.kernel.sealed import Sealed

LI = "李强"


class Noon:
    """A clock that stands."""

    def now(self) -> datetime:
        return datetime(2026, 3, 1, 12, 0, 0, 7_999, UTC)


class Written:
    """The lines written so far."""

    def __init__(self, **how: Any) -> None:
        self.stream = io.BytesIO()
        configure(clock=Noon(), stream=self.stream, **how)

    @property
    def text(self) -> str:
        return self.stream.getvalue().decode()

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [orjson.loads(line) for line in self.text.splitlines()]

    @property
    def line(self) -> dict[str, Any]:
        (only,) = self.lines
        return only


@pytest.fixture(autouse=True)
def logging_as_before() -> Iterator[None]:
    """Put back what other tests expect of the process."""
    root = logging.root
    before, level = list(root.handlers), root.level
    yield
    logging.captureWarnings(capture=False)
    root.handlers[:] = before
    root.setLevel(level)
    structlog.reset_defaults()


def test_a_line_is_one_json_object() -> None:
    """Time in UTC with milliseconds, level, logger, event, then what is given."""
    written = Written()
    logger("rpc").info("call", request_id="r-1", principal="province:fj", position=7)
    assert written.text == (
        '{"time":"2026-03-01T12:00:00.007Z","level":"info","logger":"rpc","event":"call",'
        '"request_id":"r-1","principal":"province:fj","position":7}\n'
    )


def test_a_logger_without_name_has_none() -> None:
    """An empty field says nothing."""
    written = Written()
    logger().warning("x")
    assert written.line.keys() == {"time", "level", "event"}


def test_levels_below_the_threshold_are_not_written() -> None:
    """They cost next to nothing either."""
    written = Written(level="warning")
    for method in ("debug", "info", "warning", "error", "critical"):
        getattr(logger(), method)("x")
    assert [line["level"] for line in written.lines] == ["warning", "error", "critical"]


def test_what_is_attached_stands_on_every_line_of_the_task() -> None:
    """And ends with the block; inner facts win over outer ones, a line's own over both."""
    written = Written()
    with attached(request_id="r-1", step=1):
        with attached(step=2):
            logger().info("inner")
            logger().info("own", step=3)
        logger().info("outer")
    logger().info("after")
    assert [(line.get("request_id"), line.get("step")) for line in written.lines] == [
        ("r-1", 2), ("r-1", 3), ("r-1", 1), (None, None),
    ]  # fmt: skip


async def test_what_is_attached_in_one_task_does_not_reach_another() -> None:
    """Two calls at once keep their request ids."""
    written = Written()

    async def call(name: str) -> None:
        with attached(request_id=name):
            await asyncio.sleep(0)
            logger().info(name)

    await asyncio.gather(call("a"), call("b"))
    assert all(line["request_id"] == line["event"] for line in written.lines)


class Colour(Enum):
    RED = "red"


class Pair(NamedTuple):
    left: object
    right: object


class Model(BaseModel):
    name: str


@dataclass
class Record:
    name: str


PERSONAL: Mapping[str, object] = {
    "sealed": Sealed(person_id="person:li", box="Ym94"),
    "secret text": SecretStr(LI),
    "secret bytes": SecretBytes(LI.encode()),
    "a message": StringValue(value=LI),
    "bytes": LI.encode(),
    "a byte array": bytearray(LI.encode()),
    "a view": memoryview(LI.encode()),
    "marked text": Personal(LI),
}


@pytest.mark.parametrize("kind", PERSONAL)
def test_personal_values_are_redacted_by_their_type(kind: str) -> None:
    """Whatever the field is called."""
    written = Written()
    logger().info("x", value=PERSONAL[kind])
    assert written.line["value"] == REDACTED


@pytest.mark.parametrize("kind", PERSONAL)
def test_personal_values_are_redacted_wherever_they_sit(kind: str) -> None:
    """In lists, tables, tuples, sets and as keys, at any depth."""
    written, value = Written(), PERSONAL[kind]
    nested: dict[str, object] = {
        "list": [1, [value]],
        "table": {"a": {"b": value}},
        "pair": Pair(value, 1),
        "key": {value: 1} if isinstance(value, str) else {},
    }
    logger().info("x", nested=nested)
    assert LI not in written.text
    assert "Ym94" not in written.text
    assert written.line["nested"]["table"] == {"a": {"b": REDACTED}}
    assert written.line["nested"]["pair"] == [REDACTED, 1]


def test_a_personal_event_is_redacted() -> None:
    """Even the sentence itself."""
    written = Written()
    logger().info(Personal(LI))
    assert written.line["event"] == REDACTED


@pytest.mark.parametrize("value", [Record(LI), Model(name=LI), object(), print, Record])
def test_an_object_nobody_thought_of_shows_its_class_only(value: object) -> None:
    """A command or a row may carry anything."""
    written = Written()
    logger().info("x", value=value)
    assert written.line["value"] == f"[{type(value).__name__}]"


@pytest.mark.parametrize(
    "name",
    ["authorization", "Authorization", "x-api-key", "password", "cookie", "access_token",
     "client_secret", "vault_master_key", "grpc-credentials"],
)  # fmt: skip
def test_credentials_are_redacted_by_their_name(name: str) -> None:
    """They are plain text, so only the name can tell; also inside a table of metadata."""
    written = Written()
    logger().info("x", metadata={name: "Bearer abc"}, **{name: "Bearer abc"})
    assert "abc" not in written.text
    assert written.line[name] == REDACTED


def test_plain_values_are_written_as_they_are() -> None:
    """Numbers stay numbers; times, ids and paths become text."""
    assert plain(
        [1, 2.5, True, None, "x", Colour.RED, Decimal("1.20"), timedelta(seconds=1), Path("/a")]
    ) == [1, 2.5, True, None, "x", "red", "1.20", "0:00:01", "/a"]
    written = Written()
    logger().info("x", at=datetime(2026, 1, 2, tzinfo=UTC), id=UUID(int=1))
    assert written.line["at"] == "2026-01-02T00:00:00+00:00"
    assert written.line["id"] == "00000000-0000-0000-0000-000000000001"


def test_a_table_that_contains_itself_ends() -> None:
    """Logging never hangs."""
    written = Written()
    table: dict[str, object] = {}
    table["self"] = table
    logger().info("x", table=table)
    assert "[…]" in written.text


@pytest.mark.parametrize("value", ["\ud800", 2**80, -(2**80), float("nan"), ["\udfff", 2**70]])
def test_what_json_cannot_carry_is_written_all_the_same(value: object) -> None:
    """A log line must not fail what it reports."""
    written = Written()
    logger().info("x", value=value)
    assert written.line["event"] == "x"


def test_a_line_is_one_line_whatever_is_in_it() -> None:
    """Nobody writes a second line into the log through a field."""
    written = Written()
    logger().info("a\nb", value='c\r\n{"level":"critical"}\u2028')
    assert len(written.text.strip().split("\n")) == 1


def write() -> None:
    try:
        Model.model_validate({"name": {"phone": LI}})
    except ValueError as cause:
        raise RuntimeError("could not write") from cause


def failing() -> BaseException:
    """An error with a cause that quotes a person."""
    with pytest.raises(RuntimeError) as caught:
        write()
    return caught.value


def test_an_exception_is_written_with_its_traceback_and_its_cause() -> None:
    """Enough to find the place."""
    written = Written()
    logger().error("unforeseen", exc_info=failing())
    text = written.line["exception"]
    assert "RuntimeError: could not write" in text
    assert "in write" in text
    assert text.index("ValidationError") < text.index("RuntimeError")


def test_an_exception_does_not_quote_what_was_validated() -> None:
    """pydantic repeats the input in its message; the log does not."""
    assert LI not in exception_text(failing())
    assert "ValidationError: name: string_type" in exception_text(failing())


@pytest.mark.parametrize("kind", PERSONAL)
def test_an_exception_about_a_personal_value_is_redacted(kind: str) -> None:
    """Its message would be that value."""
    assert exception_text(ValueError(PERSONAL[kind])) == f"ValueError: {REDACTED}"
    assert plain(ValueError(PERSONAL[kind])) == f"ValueError: {REDACTED}"


def test_the_exception_at_hand_is_found() -> None:
    """`log.exception(…)` in an except block."""
    written = Written()
    try:
        orjson.loads("{")
    except ValueError:
        logger().exception("x")
    assert "JSONDecodeError: " in written.line["exception"]


def test_lines_of_libraries_go_the_same_way() -> None:
    """With their level and their logger's name."""
    written = Written()
    with attached(request_id="r-1"):
        logging.getLogger("grpc._cython").warning("lost %s after %d", "peer", 3)
    assert written.line == {
        "time": "2026-03-01T12:00:00.007Z", "level": "warning", "event": "lost peer after 3",
        "logger": "grpc._cython", "request_id": "r-1",
    }  # fmt: skip


@pytest.mark.parametrize("kind", PERSONAL)
def test_what_libraries_say_is_redacted_before_it_is_formatted(kind: str) -> None:
    """Positional and named arguments."""
    written = Written()
    logging.getLogger("lib").error("saw %s", PERSONAL[kind])
    logging.getLogger("lib").error("saw %(it)s", {"it": PERSONAL[kind]})
    assert [line["event"] for line in written.lines] == [f"saw {REDACTED}"] * 2


def test_libraries_are_heard_from_warning_on() -> None:
    """And below only where somebody asked for debug."""
    written = Written()
    logging.getLogger("lib").info("chatter")
    assert written.text == ""
    written = Written(level="debug")
    logging.getLogger("lib").debug("chatter")
    assert written.line["level"] == "debug"


def test_a_library_line_that_cannot_be_formatted_ends_nothing(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """It is reported beside the log, as `logging` does."""
    written = Written()
    logging.getLogger("lib").error("%d items", "no number")
    assert written.text == ""
    assert "Logging error" in capsys.readouterr().err


def test_exceptions_of_libraries_are_written_like_ours() -> None:
    """asyncio reports a forgotten task's error this way."""
    written = Written()
    logging.getLogger("asyncio").error("never retrieved", exc_info=failing())
    assert "RuntimeError: could not write" in written.line["exception"]
    assert LI not in written.text


def test_warnings_go_into_the_log() -> None:
    """Not to a terminal that nobody watches."""
    written = Written()
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(capture=False)
        logging.captureWarnings(capture=True)
        warnings.warn("old", DeprecationWarning, stacklevel=1)
    assert "DeprecationWarning: old" in written.line["event"]


def test_people_can_have_it_readable() -> None:
    """The same facts, not as JSON; an exception keeps its lines."""
    written = Written(format="console")
    logger("rpc").info("call", position=7, who=Personal(LI))
    logger("rpc").error("unforeseen", exc_info=failing())
    assert "call" in written.text
    assert "position=7" in written.text
    assert LI not in written.text
    assert "\nRuntimeError: could not write" in written.text


def test_a_terminal_takes_no_orders_from_a_field() -> None:
    """Escape sequences are shown, not sent."""
    written = Written(format="console")
    logger().info("\x1b[2Jgone\rb", value="\x1b[31m", **{"k\x1b": 1})
    assert "\x1b" not in written.text
    assert "\r" not in written.text
