"""From the cells of one line to the row that is sent."""

from collections.abc import Callable, Iterator, Sequence
from hashlib import blake2b
from typing import Any, Final, NamedTuple, cast
from uuid import UUID

from google.type.date_pb2 import Date

from services.cli.importing.compiled import (
    Cells,
    Columns,
    Raw,
    RowRejected,
    Step,
    raw_columns,
    rejecter,
    steps,
)
from services.cli.importing.mapping import FieldRule, IdentifierRule, Mapping, MappingRefused
from services.cli.importing.reading import Unreadable, enum_names, reader
from services.cli.importing.rejects import COLUMNS
from services.cli.importing.target import needed, targets
from services.kernel.ids import derived_uuid
from services.pb.registry.v1.elevator_import_pb2 import ImportRow
from services.pb.registry.v1.elevator_values_pb2 import Identifier, IdentifierKind

IMPORTS: Final = UUID("6f0c5b0e-5d0e-4d3a-9b7e-2f7d1c0a9e41")
"""From this, the register and the row follow all request ids; it never changes."""

LONGEST_ROW_ID: Final = 100
_KEY_GLUE: Final = "/"


class RowBuilder:
    """Builds rows. Made once for a mapping and the header of a file."""

    def __init__(self, mapping: Mapping, header: Sequence[str]) -> None:
        """Raises `MappingRefused` when the two do not fit."""
        columns = _columns(mapping, header)
        by_path = dict(steps(mapping, columns))
        _complete(mapping)
        self._key = tuple(columns.text(name) for name in mapping.source.key)
        self._seed = derived_uuid(IMPORTS, mapping.source.register_name)
        self._register = mapping.source.register_name
        self._own_register = "source_register" not in by_path
        self._reject = tuple(rejecter(rule, columns) for rule in mapping.reject)
        self._wholes = tuple(_whole(mapping, by_path))
        self._steps = tuple(by_path.values())
        self._identifiers = tuple(
            _identifier(rule, columns, mapping, number)
            for number, rule in enumerate(mapping.identifiers)
        )
        self._keep_raw = columns.keeper(raw_columns(mapping, columns))

    def row_id(self, cells: Cells) -> str:
        """The row's name: its key columns; "" when any of them says nothing."""
        parts = [text(cells) for text in self._key]
        return _KEY_GLUE.join(parts) if all(parts) else ""

    def row(self, cells: Cells) -> ImportRow:
        """The row to send. Raises `RowRejected`."""
        row_id = self.row_id(cells)
        if not row_id:
            raise RowRejected("KEY_MISSING", "", "a column of the key is empty")
        if len(row_id) > LONGEST_ROW_ID:
            raise RowRejected("KEY_TOO_LONG", "", f"a key has at most {LONGEST_ROW_ID} characters")
        for check in self._reject:
            check(cells)
        row = ImportRow()
        self._fill(row, cells)
        content = blake2b(row.SerializeToString(deterministic=True), digest_size=16).hexdigest()
        row.row_id = row_id
        row.request_id = str(derived_uuid(self._seed, f"{row_id}\x1f{content}"))
        return row

    def _fill(self, row: ImportRow, cells: Cells) -> None:
        raw: Raw = {}
        self._keep_raw(cells, raw)
        for value_of, put, _ in self._steps:
            if (value := value_of(cells, raw)) is not None:
                put(row, value)
        for whole in self._wholes:
            whole.fill(row, cells, raw)
        for identifier in self._identifiers:
            identifier(row, cells, raw)
        if self._own_register:
            row.elevator.source_register = self._register
        row.elevator.raw.update(raw)


class _Whole(NamedTuple):
    """A part of the row that is sent whole or not at all; then its columns are kept in `raw`."""

    steps: tuple[Step, ...]

    def fill(self, row: ImportRow, cells: Cells, raw: Raw) -> None:
        values = [step.value(cells, raw) for step in self.steps]
        if any(value is None for value in values):
            for step in self.steps:
                step.keep(cells, raw)
            return
        for step, value in zip(self.steps, values, strict=True):
            step.put(row, value)


def _whole(mapping: Mapping, by_path: dict[str, Step]) -> Iterator[_Whole]:
    """Takes the steps of every part in `mapping.whole` out of `by_path`."""
    for part in mapping.whole:
        paths = [path for path in by_path if path.startswith(f"{part}.")]
        if not paths:
            raise MappingRefused(f"whole: no field of {part} is mapped")
        yield _Whole(tuple(by_path.pop(path) for path in paths))


def _columns(mapping: Mapping, header: Sequence[str]) -> Columns:
    names = [name.strip() or f"column_{number}" for number, name in enumerate(header, 1)]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise MappingRefused(f"the file has the column {', '.join(twice)} more than once")
    position = {name: at for at, name in enumerate(names) if name not in COLUMNS}
    for name, key in mapping.columns().items():
        if name not in position:
            raise MappingRefused(f"{key}: the file has no column {name!r}")
    return Columns(position, frozenset(mapping.source.empty))


def _complete(mapping: Mapping) -> None:
    own = {"source_register"}
    if missing := [path for path in needed() if path not in mapping.fields and path not in own]:
        raise MappingRefused(f"fields: the registry needs {', '.join(missing)}")


def _identifier(
    rule: IdentifierRule, columns: Columns, mapping: Mapping, number: int
) -> Callable[[ImportRow, Cells, Raw], None]:
    kind = _kind(rule, number)
    text, keep = columns.text(rule.column), columns.keeper([rule.column])
    read = _identifier_reader(rule, mapping)
    valid_from = _valid_from(rule, columns, mapping)

    def add(row: ImportRow, cells: Cells, raw: Raw) -> None:
        if not (found := text(cells)):
            keep(cells, raw)
            return
        try:
            value = read(found)
        except Unreadable as error:
            if rule.on_error == "reject":
                raise RowRejected("UNREADABLE", f"identifiers.{number}", str(error)) from None
            keep(cells, raw)
            return
        since = valid_from(cells, raw)
        identifier = Identifier(kind=kind, value=value, issuer=rule.issuer, valid_from=since)
        row.elevator.identifiers.append(identifier)

    return add


def _identifier_reader(rule: IdentifierRule, mapping: Mapping) -> Callable[[str], str]:
    as_field = FieldRule(column=rule.column, pattern=rule.pattern)
    return reader(as_field, targets()["serial_number"].field, None, mapping.source.zone)


def _valid_from(
    rule: IdentifierRule, columns: Columns, mapping: Mapping
) -> Callable[[Cells, Raw], Date | None]:
    """The day of the column; an unreadable one is kept in `raw` and the identifier goes without."""
    if rule.valid_from is None:
        return lambda _cells, _raw: None
    field = targets()["manufactured_on"].field
    as_field = FieldRule(column=rule.valid_from, date=rule.date)
    read = reader(as_field, field, None, mapping.source.zone)
    text, keep = columns.text(rule.valid_from), columns.keeper([rule.valid_from])

    def since(cells: Cells, raw: Raw) -> Date | None:
        try:
            found = text(cells)
            return cast("Date", read(found)) if found else None
        except Unreadable:
            keep(cells, raw)
            return None

    return since


def _kind(rule: IdentifierRule, number: int) -> IdentifierKind:
    kinds: dict[str, Any] = enum_names(IdentifierKind.DESCRIPTOR)
    if rule.kind not in kinds:
        known = ", ".join(kinds)
        raise MappingRefused(f"identifiers.{number}.kind: {rule.kind} is none of: {known}")
    kind: IdentifierKind = kinds[rule.kind]
    return kind
