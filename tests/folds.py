"""One event, one word about a row: whoever folds in a test is held to it.

Of two changes to one row the later one wins, without a sound. Within one event that is two parts of a view
that do not know of each other, and which of them is right nobody can tell. Looking for it costs time that
the projector has not, so it is looked for here: in every suite that folds.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import pytest

from services.kernel.projecting.projection import Effect
from services.kernel.projecting.states import Keep
from services.kernel.projecting.tables import Add, Put, Ref
from services.kernel.projecting.working import Working


def said_twice(changes: Sequence[Effect]) -> list[Ref]:
    """The rows that more than one of these changes write or take away: of an event, or of all that
    follows from the states of a batch."""
    written: set[Ref] = set()
    found: list[Ref] = []
    for one in changes:
        if isinstance(one, Add):
            continue
        if isinstance(one, Keep):
            ref = one.state.ref(*one.key)
        else:
            ref = Ref(one.table, one.table.key_of(one.row) if isinstance(one, Put) else one.key)
        if ref in written:
            found.append(ref)
        written.add(ref)
    return found


def ensure_said_once(changes: Sequence[Effect]) -> None:
    """The test fails where an event writes a row twice, whoever would catch an error of the fold."""
    if refs := said_twice(changes):
        named = ", ".join(f"{ref.table.name} {ref.key}" for ref in refs)
        pytest.fail(f"one event writes a row twice: {named}")


@contextmanager
def one_word_about_a_row() -> Iterator[None]:
    """Meanwhile a fold that breaks the rule fails the test that it runs in; no projector parks it."""
    applied = Working.apply

    def apply(working: Working, changes: Sequence[Effect]) -> None:
        applied(working, changes)
        ensure_said_once(changes)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Working, "apply", apply)
        yield
