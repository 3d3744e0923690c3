"""What turns what was before into what is after: rows, and the amounts that sums are made of. Pure."""

from collections.abc import Iterator, Mapping
from typing import TypeVar

from services.kernel.projecting.tables import Gone, Put, Ref, Row

Counted = TypeVar("Counted")


def difference(
    before: Mapping[Counted, int], after: Mapping[Counted, int]
) -> Iterator[tuple[Counted, int]]:
    """What must be added to `before` to make it `after`."""
    for one, amount in after.items():
        if amount != (was := before.get(one, 0)):
            yield one, amount - was
    for one, was in before.items():
        if was and one not in after:
            yield one, -was


def rewritten(before: Mapping[Ref, Row], after: Mapping[Ref, Row]) -> Iterator[Put | Gone]:
    """What makes the rows `before` into those `after`."""
    yield from (Gone(ref.table, ref.key) for ref in before.keys() - after.keys())
    yield from (Put(ref.table, row) for ref, row in after.items() if before.get(ref) != row)
