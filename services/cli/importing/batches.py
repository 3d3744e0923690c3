"""Rows grouped for sending. A batch is also the unit of progress: it is settled whole."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from services.cli.importing.compiled import RowRejected
from services.cli.importing.lines import Blank, InputDamaged, Item, Malformed, Record
from services.cli.importing.rejects import Reject
from services.cli.importing.rows import RowBuilder
from services.pb.registry.v1.elevator_import_pb2 import ImportElevatorsRequest

MOST_ROWS: Final = 500
"""As many rows as the registry takes in one request."""

_MOST_BYTES: Final = 1024 * 1024


class Sent(NamedTuple):
    """A row on its way, and where it came from."""

    line: int
    row_id: str
    cells: list[str]


@dataclass(slots=True)
class Batch:
    """All lines up to `last_line` that the batch before does not hold."""

    request: ImportElevatorsRequest
    sent: list[Sent] = field(default_factory=list)
    rejects: list[Reject] = field(default_factory=list)
    blank: int = 0
    last_line: int = 0
    size: int = 0

    def add(self, item: Item, builder: RowBuilder) -> None:
        """Take the line in: as a row to send, or as rejected."""
        self.last_line = item.last_line
        match item:
            case Record(line=line, cells=cells):
                self._add_record(line, cells, builder)
            case Malformed(line=line, reason=reason, message=message, text=text):
                self.rejects.append(Reject(line, "", reason, "", message, text=text))
            case Blank():
                self.blank += 1

    def full(self, rows: int) -> bool:
        return len(self.sent) >= rows or len(self.rejects) >= MOST_ROWS or self.size >= _MOST_BYTES

    def _add_record(self, line: int, cells: list[str], builder: RowBuilder) -> None:
        try:
            row = builder.row(cells)
        except RowRejected as why:
            row_id = builder.row_id(cells)
            self.rejects.append(Reject(line, row_id, why.reason, why.field, why.message, cells))
            return
        self.request.rows.append(row)
        self.sent.append(Sent(line, row.row_id, cells))
        self.size += row.ByteSize()


def batches(
    items: Iterable[Item], builder: RowBuilder, rows: int, *, validate_only: bool
) -> Iterator[Batch]:
    """Every item in batches of at most `rows` rows, made when they are asked for.

    Raises `InputDamaged`, after what could be read before the damage.
    """
    batch, damage = Batch(ImportElevatorsRequest(validate_only=validate_only)), None
    try:
        for item in items:
            batch.add(item, builder)
            if batch.full(rows):
                yield batch
                batch = Batch(ImportElevatorsRequest(validate_only=validate_only))
    except InputDamaged as error:
        damage = error
    if batch.last_line:
        yield batch
    if damage is not None:
        raise damage
