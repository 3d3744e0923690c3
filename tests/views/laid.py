"""The rows of the lifecycle view in a database in memory, asked like the view itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import apsw

from services.kernel.projecting import bigrams
from services.kernel.projecting.asking import resolved
from services.kernel.projecting.sink import Generation
from services.kernel.projecting.sqlite_sink import statements
from services.kernel.projecting.tables import Value
from services.views.lifecycle.lives import Lived
from services.views.lifecycle.story import Fact, packed
from services.views.lifecycle.tables import LIVES
from services.views.lifecycle.view import LIFECYCLE

GENERATION: Final = Generation("lifecycle", 1, 1)


@dataclass
class Laid:
    """A look at these rows."""

    db: apsw.Connection
    generation: Generation = GENERATION
    position: int = 0

    async def rows(
        self, statement: str, values: Sequence[Value] = ()
    ) -> Sequence[Mapping[str, Any]]:
        """The rows of a SELECT."""
        found: list[dict[str, Any]] = []
        for row in (cursor := self.db.execute(resolved(statement, self.generation), tuple(values))):
            names = [name for name, *_ in cursor.get_description()]
            found.append(dict(zip(names, row, strict=True)))
        return found


def laid(stories: Mapping[str, Sequence[Fact]]) -> Laid:
    """The rows that follow from the facts of these elevators."""
    look = Laid(apsw.Connection(":memory:"))
    bigrams.known_to(look.db)
    for table in LIFECYCLE.tables:
        for statement in statements(GENERATION, table):
            look.db.execute(statement)
    for elevator_id, facts in stories.items():
        _put(look, LIVES.name, {"elevator_id": elevator_id, "facts": packed(facts)})
        for ref, row in Lived(elevator_id, facts).rows.items():
            _put(look, ref.table.name, row)
    return look


def _put(look: Laid, table: str, row: Mapping[str, Value]) -> None:
    statement = f"INSERT INTO {{{table}}} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})"  # noqa: S608
    look.db.execute(resolved(statement, GENERATION), tuple(row.values()))
