"""The rejects file: every row that did not get in, with the reason and its original columns.

It is written under another name and takes its own only when it is complete. It can be corrected
and imported with the same mapping: columns that begin with `_` are the reasons, not data.
"""

import csv
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final, NamedTuple

COLUMNS: Final = ("_line", "_row_id", "_reason", "_field", "_message", "_text")


class Reject(NamedTuple):
    """One row that did not get in. `text` is the line itself when it could not be cut in cells."""

    line: int
    row_id: str
    reason: str
    field: str
    message: str
    cells: Sequence[str] = ()
    text: str = ""


class RejectsFile:
    """Rows that were rejected, in the order of the lines."""

    @staticmethod
    def length(path: Path) -> int:
        """How much an unfinished run has left; 0 for nothing."""
        partial = _partial(path)
        return partial.stat().st_size if partial.exists() else 0

    def __init__(self, path: Path, header: Sequence[str], length: int = 0) -> None:
        """Goes on after the first `length` bytes of an earlier run's file; 0: a new file."""
        self.path = path
        self._partial = _partial(path)
        self._width = len(header)
        self._file = self._partial.open("r+b" if length else "wb")
        self._file.truncate(length)
        self._file.seek(length)
        if not length:
            self._write([[*COLUMNS, *header]])

    def add(self, rejects: Iterable[Reject]) -> None:
        self._write(self._row(reject) for reject in rejects)

    def durable(self) -> int:
        """Everything added is on disk when this returns; the file's length in bytes."""
        self._file.flush()
        os.fsync(self._file.fileno())
        return self._file.tell()

    def finish(self) -> None:
        """The file is complete and takes its name."""
        self.durable()
        self._file.close()
        self._partial.replace(self.path)

    def close(self) -> None:
        """Leave what there is for a later run."""
        self._file.close()

    def _row(self, reject: Reject) -> list[str]:
        first = (str(reject.line), reject.row_id, reject.reason, reject.field, reject.message)
        cells = reject.cells or [""] * self._width
        return [*first, reject.text, *cells]

    def _write(self, rows: Iterable[Sequence[str]]) -> None:
        lines = _Lines()
        csv.writer(lines, lineterminator="\n").writerows(rows)
        self._file.write("".join(lines.texts).encode("utf-8", "backslashreplace"))


def _partial(path: Path) -> Path:
    return path.with_name(path.name + ".partial")


class _Lines:
    """What csv writes to."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def write(self, text: str) -> int:
        self.texts.append(text)
        return len(text)
