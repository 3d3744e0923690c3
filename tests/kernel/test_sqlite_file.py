"""Small SQLite files: as durable as is asked for, and shared by processes without a word."""

from pathlib import Path
from typing import Literal

import apsw
import pytest

from services.feed.cursors import Cursors
from services.feed.delivery.book import SCHEMA as BOOK
from services.kernel.durable.database import SqliteDatabase
from services.kernel.projecting.sqlite_sink import SqliteSink
from services.kernel.sqlite_file import opened, opened_to_look

SCHEMA = "CREATE TABLE IF NOT EXISTS t (n INTEGER)"


@pytest.mark.parametrize(("synchronous", "number"), [("FULL", 2), ("NORMAL", 1)])
def test_a_file_is_as_durable_as_is_asked_for(
    tmp_path: Path, synchronous: Literal["FULL", "NORMAL"], number: int
) -> None:
    """A log beside the file, and how far a commit reaches; opened again it is the same file."""
    for _ in range(2):
        db = opened(tmp_path / "a.db", SCHEMA, synchronous=synchronous, busy_milliseconds=7)
        assert db.execute("PRAGMA journal_mode").get == "wal"
        assert db.execute("PRAGMA synchronous").get == number
        db.execute("INSERT INTO t VALUES (1)")
        db.close()
    looking = opened_to_look(tmp_path / "a.db")
    assert looking.execute("SELECT count(*) FROM t").get == 2
    with pytest.raises(apsw.ReadOnlyError):
        looking.execute("INSERT INTO t VALUES (1)")
    looking.close()


def test_what_cannot_be_opened_is_let_go(tmp_path: Path) -> None:
    """A wrong schema leaves no connection behind that would keep the file; no file is no file."""
    before = len(apsw.connections())
    with pytest.raises(apsw.SQLError):
        opened(tmp_path / "a.db", "CREATE NOTHING")
    with pytest.raises(apsw.CantOpenError):
        opened_to_look(tmp_path / "b.db")
    assert len(apsw.connections()) == before


async def test_whoever_keeps_what_nobody_can_tell_again_waits_for_the_disk(tmp_path: Path) -> None:
    """Cursors, places of webhooks and the journal; views can be built anew, and do not."""
    cursors = Cursors(tmp_path / "cursors.db")
    assert await cursors.find("scope", "name") is None
    kept = [
        SqliteDatabase(tmp_path / "webhooks.db", BOOK),
        SqliteDatabase(tmp_path / "reactions.db", SCHEMA),
        SqliteSink(tmp_path / "views.db"),
    ]
    found = {
        Path(one.filename).name: int(one.execute("PRAGMA synchronous").get)
        for one in apsw.connections()
        if Path(one.filename).parent == tmp_path
    }
    assert found == {"cursors.db": 2, "webhooks.db": 2, "reactions.db": 2, "views.db": 1}
    assert len(kept) == 3
