"""Opening a small SQLite file: of one process that writes it, and of others that look.

The event log and the vault are not opened here: what they promise needs more than this.
"""

from pathlib import Path
from typing import Final, Literal

import apsw

BUSY_MILLISECONDS: Final = 5_000
"""How long a statement waits for another process that writes."""


def opened(
    path: Path,
    schema: str,
    *,
    synchronous: Literal["FULL", "NORMAL"] = "FULL",
    busy_milliseconds: int = BUSY_MILLISECONDS,
) -> apsw.Connection:
    """A connection that writes; file and tables are made where they are not there.

    With `FULL` a commit is on disk when it returns; with `NORMAL` the last ones may be gone after a
    power failure, as if they had never been. Raises `apsw.Error`, and then nothing is left open.
    """
    db = apsw.Connection(str(path))
    try:
        db.set_busy_timeout(busy_milliseconds)
        db.execute("PRAGMA journal_mode = WAL")
        db.execute(f"PRAGMA synchronous = {synchronous}")
        db.execute(schema)
    except BaseException:
        db.close()
        raise
    return db


def opened_to_look(path: Path, busy_milliseconds: int = BUSY_MILLISECONDS) -> apsw.Connection:
    """A connection that writes nothing. Raises `apsw.Error`, also where there is no file."""
    db = apsw.Connection(str(path), apsw.SQLITE_OPEN_READONLY)
    db.set_busy_timeout(busy_milliseconds)
    return db
