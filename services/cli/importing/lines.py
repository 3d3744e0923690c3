"""A CSV file as records, one after another, whatever is wrong with it.

A damaged line is an item like any other: it is named, and reading goes on with the line after it.
An open quotation mark therefore costs its own line, never the rest of the file.
"""

import csv
import gzip
import zlib
from _csv import Dialect
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple, cast

MAX_LINE_BYTES: Final = 1024 * 1024
MAX_LINES_PER_RECORD: Final = 50
"""How many lines a quoted field may run over before its quotation mark counts as forgotten."""

_GZIP_MAGIC: Final = b"\x1f\x8b"
_BOM: Final = b"\xef\xbb\xbf"


class InputDamaged(Exception):
    """The file ends before its content does, or cannot be unpacked any further."""


class Form(NamedTuple):
    """How the file is written."""

    encoding: str = "utf-8"
    delimiter: str = ","
    quote: str = '"'


class Record(NamedTuple):
    """The cells of one record; `line` to `last_line` are its line numbers, counted from 1."""

    line: int
    last_line: int
    cells: list[str]


class Malformed(NamedTuple):
    """A line that is no record: why, and its text as far as it can be shown."""

    line: int
    last_line: int
    reason: str
    message: str
    text: str


class Blank(NamedTuple):
    """A line with nothing on it."""

    line: int
    last_line: int


Item = Record | Malformed | Blank


class Opened(NamedTuple):
    """The content, and the file as it lies on disk: its position tells how far reading is."""

    content: BinaryIO
    on_disk: BinaryIO


class _Line(NamedTuple):
    number: int
    data: bytes
    too_long: bool = False


@contextmanager
def opened(path: Path) -> Iterator[Opened]:
    """The file, unpacked when it is gzip whatever its name says."""
    with path.open("rb") as file:
        packed = file.peek(2)[:2] == _GZIP_MAGIC
        if not packed:
            yield Opened(file, file)
            return
        with gzip.GzipFile(fileobj=file) as content:
            yield Opened(cast("BinaryIO", content), file)


def header(path: Path, form: Form) -> list[str]:
    """The cells of the first line; empty when the file or that line is. Raises `InputDamaged`."""
    with opened(path) as file:
        first = next(items(file.content, form), None)
    return first.cells if isinstance(first, Record) else []


def items(file: BinaryIO, form: Form, after_line: int = 0, width: int = 0) -> Iterator[Item]:
    """Every record of `width` cells, malformed line and blank line that begins after `after_line`.

    A `width` of 0 takes any. Memory does not grow with the file. Raises `InputDamaged`.
    """
    return _Records(file, form, after_line, width).read()


class _Records:
    def __init__(self, file: BinaryIO, form: Form, after_line: int, width: int) -> None:
        self._lines = _numbered(file, after_line)
        self._again: deque[_Line] = deque()  # lines that a forgotten quotation mark had swallowed
        self._encoding, self._width = form.encoding, width
        self._quote = form.quote.encode()
        self._dialect = _dialect(form)

    def read(self) -> Iterator[Item]:
        while (line := self._next()) is not None:
            yield self._item(line)

    def _next(self) -> _Line | None:
        if self._again:
            return self._again.popleft()
        return next(self._lines, None)

    def _item(self, line: _Line) -> Item:
        number = line.number
        text = self._text(line)
        if text is None:
            return self._unreadable(line)
        try:
            cells = next(csv.reader((text,), self._dialect), None)
        except csv.Error as error:
            if str(error) == "unexpected end of data":
                return self._continued(line)
            return Malformed(number, number, "QUOTING", str(error), text)
        if cells and self._width not in {0, len(cells)}:
            message = f"{len(cells)} columns instead of {self._width}"
            return Malformed(number, number, "COLUMNS", message, text)
        return Record(number, number, cells) if cells else Blank(number, number)

    def _text(self, line: _Line) -> str | None:
        if line.too_long or b"\0" in line.data:
            return None
        try:
            return line.data.decode(self._encoding)
        except UnicodeDecodeError:
            return None

    def _continued(self, first: _Line) -> Item:
        """The record that starts on `first` and has a line break inside quotation marks."""
        taken = [first]
        while len(taken) < MAX_LINES_PER_RECORD and (line := self._next()) is not None:
            taken.append(line)
            if line.too_long or b"\0" in line.data:
                break
            if self._quote in line.data and (cells := self._cells(taken)):
                return Record(first.number, line.number, cells)
        self._again.extendleft(reversed(taken[1:]))
        shown = _shown(first.data, self._encoding)
        message = "a quotation mark is opened and never closed"
        return Malformed(first.number, first.number, "QUOTING", message, shown)

    def _cells(self, lines: list[_Line]) -> list[str] | None:
        try:
            texts = [line.data.decode(self._encoding) + "\n" for line in lines]
            cells = next(csv.reader(texts, self._dialect))
        except (csv.Error, UnicodeDecodeError):
            return None
        return cells if self._width in {0, len(cells)} else None

    def _unreadable(self, line: _Line) -> Malformed:
        number, data, too_long = line
        if too_long:
            reason, message = "LINE_TOO_LONG", f"more than {MAX_LINE_BYTES} bytes without an end"
            data = data[:1000]
        elif b"\0" in data:
            reason, message = "NUL_BYTE", "the line holds a NUL byte"
        else:
            reason, message = "ENCODING", f"the line is not {self._encoding}"
        return Malformed(number, number, reason, message, _shown(data, self._encoding))


def _numbered(file: BinaryIO, after_line: int) -> Iterator[_Line]:
    """The lines after `after_line` without their ends."""
    for number, (data, too_long) in enumerate(_physical(file), 1):
        if number == 1:
            data = data.removeprefix(_BOM)  # noqa: PLW2901 -- the mark is no part of the line
        if number > after_line:
            yield _Line(number, data.rstrip(b"\r\n"), too_long)


def _physical(file: BinaryIO) -> Iterator[tuple[bytes, bool]]:
    try:
        while data := file.readline(MAX_LINE_BYTES):
            too_long = len(data) == MAX_LINE_BYTES and not data.endswith(b"\n")
            yield data, too_long
            while too_long and (rest := file.readline(MAX_LINE_BYTES)):
                too_long = not rest.endswith(b"\n")
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise InputDamaged(f"the file cannot be unpacked any further: {error}") from error


def _dialect(form: Form) -> Dialect:
    csv.field_size_limit(MAX_LINE_BYTES * MAX_LINES_PER_RECORD)
    name = f"elevators-{form!r}"
    csv.register_dialect(
        name, delimiter=form.delimiter, quotechar=form.quote, doublequote=True, strict=True
    )
    return csv.get_dialect(name)


def _shown(data: bytes, encoding: str) -> str:
    """The text, with what is no text as `\\x..`."""
    return data.decode(encoding, "backslashreplace").replace("\0", "\\x00")
