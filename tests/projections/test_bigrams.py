"""Text that is found by a part of it: in step with the rows, in either database, in any script."""

from collections.abc import Collection, Mapping
from typing import Any, Final

import apsw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.kernel.filtering.matching import holds_part
from services.kernel.filtering.sql import Condition, containing
from services.kernel.projecting import bigrams
from services.kernel.projecting.asking import Look, Views, resolved
from services.kernel.projecting.projection import Projection
from services.kernel.projecting.sink import Commit, Generation, Sink
from services.kernel.projecting.sqlite_sink import statements
from services.kernel.projecting.tables import BadTable, Kind, Row, Table

NOTES: Final = Table(
    "notes",
    {"key": Kind.TEXT, "words": Kind.TEXT, "further": Kind.INTEGER},
    ("key",),
    indexes=(("further",),),
    searched="words",
)
VIEW: Final = Projection("noted", 1, (NOTES,), frozenset(), lambda _: (), lambda _, __: ())
FOUND: Final = "SELECT n.key AS key FROM {notes:words} AS n WHERE n.further >= ? ORDER BY n.key"


def row(key: str, words: str | None, further: int = 0) -> Row:
    return {"key": key, "words": words, "further": further}


def commit(generation: Generation, after: int, *rows: Row, gone: Collection[str] = ()) -> Commit:
    """A commit of these rows, one position further."""
    changed: Mapping[Any, Any] = {(str(one["key"]),): one for one in rows} | {
        (key,): None for key in gone
    }
    return Commit(generation, after, after + 1, {NOTES: changed}, {})


async def found(views: Views, part: str, further: int = 0) -> list[str]:
    """The keys of what may hold the part."""
    async with views.look("noted") as look:
        return await found_in(look, part, further)


async def found_in(look: Look, part: str, further: int = 0) -> list[str]:
    return [str(one["key"]) for one in await look.rows(FOUND, (part, further))]


async def test_rows_are_found_by_two_letters_and_more(place: tuple[Sink, Views]) -> None:
    """Chinese, Latin in whatever case, signs of a query, and what lies outside the first plane."""
    sink, views = place
    generation = await sink.create(VIEW)
    texts = {
        "a": "鼓楼区五四路 1 号",
        "b": "莲花二村 8 号楼, Block B",
        "c": '"OR" * NEAR(%_) \\ \'',
        "d": "𠮷野家🏙️",
        "e": None,
        "f": "莲",
    }
    await sink.commit([commit(generation, 0, *(row(*one) for one in texts.items()))])
    await sink.promote(generation)
    for part, keys in {
        "五四": "a",
        "莲花二村": "b",
        "莲二": "",
        "BLOCK": "b",
        " 8 号": "b",
        "OR": "c",
        '" *': "c",
        "%_": "c",
        "𠮷野": "d",
        "🏙️": "d",
        "村花": "",
    }.items():
        assert await found(views, part) == list(keys), part


async def test_what_changes_is_found_as_it_is(place: tuple[Sink, Views]) -> None:
    """Written again, changed, taken away and back; whoever looks meanwhile sees the moment before."""
    sink, views = place
    generation = await sink.create(VIEW)
    await sink.commit([commit(generation, 0, row("a", "莲花二村"), row("b", "莲花路"))])
    await sink.promote(generation)
    async with views.look("noted") as look:
        await sink.commit([commit(generation, 1, row("a", "五四路", 7), row("b", "莲花路", 7))])
        assert await found_in(look, "莲花") == ["a", "b"]
    assert await found(views, "莲花") == ["b"]
    assert await found(views, "五四", 7) == ["a"]
    assert await found(views, "五四", 8) == []
    await sink.commit([commit(generation, 2, gone=("a", "b", "never"))])
    assert await found(views, "莲花") == await found(views, "五四") == []
    await sink.commit([commit(generation, 3, row("a", None), row("b", "莲花"))])
    await sink.commit([commit(generation, 4, row("a", "莲花"))])
    assert await found(views, "莲花") == ["a", "b"]


async def test_a_failed_commit_leaves_nothing_to_be_found(place: tuple[Sink, Views]) -> None:
    """The index is part of the transaction."""
    sink, views = place
    generation = await sink.create(VIEW)
    await sink.promote(generation)
    broken = commit(generation, 0, row("a", "莲花"))
    with pytest.raises(Exception, match="not at"):
        await sink.commit([broken, broken])
    assert await found(views, "莲花") == []


async def test_generations_have_an_index_each(place: tuple[Sink, Views]) -> None:
    """A new one is built beside the old one, and takes its place; nothing of the old one stays."""
    sink, views = place
    old = await sink.create(VIEW)
    await sink.commit([commit(old, 0, row("a", "莲花"))])
    await sink.promote(old)
    new = await sink.create(VIEW)
    await sink.commit([commit(new, 0, row("b", "莲花"))])
    assert await found(views, "莲花") == ["a"]
    assert await sink.differences(old, new, NOTES) == 2
    await sink.promote(new)
    assert await found(views, "莲花") == ["b"]
    assert await sink.generations("noted") == [new]
    await sink.drop(await sink.create(VIEW))
    assert await found(views, "莲花") == ["b"]


letters = st.text(alphabet="ab AB莲花二\"'%_*\\É", max_size=7)


@settings(max_examples=150, deadline=None)
@given(st.lists(letters, max_size=6), letters.filter(lambda part: len(part) >= bigrams.SHORTEST))
def test_nothing_that_holds_the_part_is_missed(texts: list[str], part: str) -> None:
    """And what is found besides is sorted out by asking for the part itself."""
    generation = Generation("noted", 1, 1)
    with apsw.Connection(":memory:") as db:
        bigrams.known_to(db)
        for statement in statements(generation, NOTES):
            db.execute(statement)
        insert = resolved("INSERT INTO {notes} (key, words) VALUES (?, ?)", generation)
        db.executemany(insert, [(str(n), text) for n, text in enumerate(texts)])
        exactly = containing(Condition("n.words"), part)
        asked = resolved(f"SELECT n.key FROM {{notes:words}} AS n WHERE {exactly.sql}", generation)  # noqa: S608
        keys = {int(key) for (key,) in db.execute(asked, (part, *exactly.values))}
    assert keys == {n for n, text in enumerate(texts) if holds_part(text, part)}


async def test_rows_keep_their_numbers_over_a_vacuum(place: tuple[Sink, Views]) -> None:
    """An operator may have the file made small: the index still names the right rows."""
    sink, views = place
    generation = await sink.create(VIEW)
    await sink.commit([commit(generation, 0, *(row(str(n), f"莲花{n}路") for n in range(9)))])
    await sink.promote(generation)
    await sink.commit([commit(generation, 1, gone=[str(n) for n in range(0, 9, 2)])])
    if hasattr(sink, "_db") and isinstance(sink._db, apsw.Connection):
        sink._db.execute("VACUUM")
    await sink.commit([commit(generation, 2, row("3", "五四路"))])
    assert await found(views, "莲花") == ["1", "5", "7"]
    assert await found(views, "花7") == ["7"]


@pytest.mark.parametrize("searched", ["further", "nothing"])
def test_only_text_is_searched(searched: str) -> None:
    """A table whose searched column is none, or no text, is refused at once."""
    with pytest.raises(BadTable, match="no text"):
        Table("notes", dict(NOTES.columns), ("key",), searched=searched)
