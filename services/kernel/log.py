"""Logs: one JSON object a line, cheap, and blind to personal data by type.

Only plain values (text, numbers, times, ids, and lists or tables of them) are written as they are.
A sealed or secret value, a protobuf message, bytes, or `Personal` text becomes "[redacted]" wherever it
sits, and any other object only its class name: what nobody thought of does not leak. Lines of
libraries that use `logging` go the same way.
"""

import logging
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime
from functools import partial
from typing import Any, BinaryIO, Final, cast

import orjson
import structlog
from structlog.typing import EventDict, FilteringBoundLogger, WrappedLogger
from typing_extensions import override

from services.kernel.clock import Clock, SystemClock
from services.kernel.redact import (
    PLAIN,
    REDACTED,
    exception_text,
    is_secret_name,
    plain,
    printable,
)

Render = Callable[[EventDict], bytes]

_NOTHING: Final[Mapping[str, object]] = {}
_CONTEXT: ContextVar[Mapping[str, object]] = ContextVar("log context", default=_NOTHING)


def configure(
    *,
    level: str = "info",
    format: str = "json",  # noqa: A002 -- as the setting is called
    clock: Clock | None = None,
    stream: BinaryIO | None = None,
) -> None:
    """Send every log line of this process to `stream` (default: standard error).

    `level` is the least severe that is written; `format` is "json" or "console".
    """
    target = stream or sys.stderr.buffer
    render = _console(colors=target.isatty()) if format == "console" else _json
    line = _Line(clock or SystemClock(), render)
    threshold = logging.getLevelNamesMapping()[level.upper()]
    structlog.configure(
        processors=[line],
        wrapper_class=structlog.make_filtering_bound_logger(threshold),
        context_class=dict,
        logger_factory=structlog.BytesLoggerFactory(target),
        cache_logger_on_first_use=True,
    )
    global _write_plain  # noqa: PLW0603 -- like structlog's own configuration: one for the process
    _write_plain = partial(line.write_plain, target) if threshold <= logging.INFO else None
    # Libraries talk a lot; below warning only where somebody asked for debug.
    logging.root.handlers[:] = [_FromLibraries(line, structlog.BytesLogger(target))]
    logging.root.setLevel(threshold if level == "debug" else max(threshold, logging.WARNING))
    logging.captureWarnings(capture=True)


def plain_lines(lines: Iterable[tuple[datetime, dict[str, Any]]]) -> None:
    """Write lines of level info, each with its time, in one go.

    For what there is one of for every call: values are not inspected, so a line must hold nothing
    but plain text and numbers, `event` included.
    """
    if _write_plain is not None:
        _write_plain(lines)


def logger(name: str = "") -> FilteringBoundLogger:
    """A logger; a name is written as `logger`. Fit to be kept for the life of a module."""
    return cast("FilteringBoundLogger", structlog.get_logger(*((name,) if name else ())))


@contextmanager
def attached(**facts: object) -> Iterator[None]:
    """Write `facts` (request_id, principal, …) on every line of this task until the block ends."""
    token = _CONTEXT.set({**_CONTEXT.get(), **facts})
    try:
        yield
    finally:
        _CONTEXT.reset(token)


_write_plain: Callable[[Iterable[tuple[datetime, dict[str, Any]]]], None] | None = None


class _Line:
    """The one processor: level, time, context, redaction, bytes. It never raises."""

    __slots__ = ("_now", "_render")

    def __init__(self, clock: Clock, render: Render) -> None:
        self._now, self._render = clock.now, render

    def write_plain(
        self, target: BinaryIO, lines: Iterable[tuple[datetime, dict[str, Any]]]
    ) -> None:
        """Lines of level info whose values need no inspection."""
        rendered = [
            self._render({"time": _shown_time(at), "level": "info", **facts}) for at, facts in lines
        ]
        if rendered:
            target.write(b"\n".join([*rendered, b""]))
            target.flush()

    def __call__(self, wrapped: WrappedLogger, level: str, given: EventDict) -> bytes:
        line: dict[str, Any] = {
            "time": _shown_time(self._now()),
            "level": level,
        }
        if (name := getattr(wrapped, "name", None)) is not None:
            line["logger"] = name
        line["event"] = given.pop("event", "")
        if context := _CONTEXT.get():
            line |= context
        error = given.pop("exc_info", None)
        line |= given
        for key, value in line.items():
            if is_secret_name(key):
                line[key] = REDACTED
            elif type(value) not in PLAIN:
                line[key] = plain(value)
        if error:
            line["exception"] = exception_text(_exception(error))
        return self._render(line)


def _shown_time(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds")[:23] + "Z"


def _exception(error: object) -> BaseException | None:
    if isinstance(error, BaseException):
        return error
    return error[1] if isinstance(error, tuple) else sys.exc_info()[1]


def _json(line: EventDict) -> bytes:
    try:
        return orjson.dumps(line)
    except TypeError:  # a lone surrogate, or an integer beyond 64 bits
        return orjson.dumps({printable(key): _writable(value) for key, value in line.items()})


def _writable(value: Any) -> Any:
    """`value` in a form that JSON certainly takes."""
    return printable(str(value)) if not isinstance(value, float | bool | None) else value


def _console(*, colors: bool) -> Render:
    console = structlog.dev.ConsoleRenderer(colors=colors, timestamp_key="time", pad_event_to=0)

    def render(line: EventDict) -> bytes:
        trace = line.pop("exception", None)
        shown = {_one_line(key): _shown(value) for key, value in line.items()}
        text = console(None, "", shown)
        trace = f"\n{printable(trace)}" if trace else ""
        return f"{text}{trace}".encode(errors="backslashreplace")

    return render


def _shown(value: object) -> object:
    return _one_line(value) if isinstance(value, str) else value


def _one_line(text: str) -> str:
    """`text` without the characters that could move the cursor of a terminal."""
    return "".join(one if one.isprintable() else ascii(one)[1:-1] for one in text)


class _FromLibraries(logging.Handler):
    """Lines of `logging`, written as ours. Arguments are redacted before they are formatted."""

    def __init__(self, line: _Line, target: structlog.BytesLogger) -> None:
        super().__init__()
        self._line, self._target = line, target

    @override
    def emit(self, record: logging.LogRecord) -> None:
        try:
            given: EventDict = {"event": _message(record), "logger": record.name}
            if record.exc_info:
                given["exc_info"] = record.exc_info
            self._target.msg(self._line(None, record.levelname.lower(), given))
        except Exception:  # noqa: BLE001 -- a log line must not end what it reports
            self.handleError(record)


def _message(record: logging.LogRecord) -> str:
    if not record.args:
        return str(record.msg)
    if isinstance(record.args, Mapping):
        return str(record.msg) % {key: _argument(value) for key, value in record.args.items()}
    return str(record.msg) % tuple(_argument(value) for value in record.args)


def _argument(value: object) -> object:
    return value if type(value) in PLAIN else plain(value)
