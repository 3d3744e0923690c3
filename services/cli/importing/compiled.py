"""A mapping made into functions, once: what is done for every row is only what the row needs."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import timezone
from typing import Any, NamedTuple

from google.protobuf.message import Message

from services.cli.importing.mapping import FieldRule, Mapping, MappingRefused, RejectRule
from services.cli.importing.reading import Read, Unreadable, literal, reader
from services.cli.importing.target import Target, nearest, targets

Cells = Sequence[str]
Raw = dict[str, str]


class RowRejected(Exception):
    """A row that cannot be sent: a stable reason, the field, and what is wrong in words."""

    def __init__(self, reason: str, field: str, message: str) -> None:
        self.reason, self.field, self.message = reason, field, message
        super().__init__(message)


class Columns(NamedTuple):
    """The header, as positions and names; `_`-columns of a rejects file are no data."""

    position: dict[str, int]
    empty: frozenset[str]

    def text(self, name: str) -> Callable[[Cells], str]:
        """The text of a column without surrounding blanks; "" when it says nothing."""
        at, empty = self.position[name], self.empty

        def read(cells: Cells) -> str:
            text = cells[at].strip()
            return "" if text in empty else text

        return read

    def keeper(self, names: Sequence[str]) -> Callable[[Cells, Raw], None]:
        """Keeps the columns as they are, blank ones apart."""
        pairs = tuple((name, self.position[name]) for name in names)

        def keep(cells: Cells, raw: Raw) -> None:
            for name, at in pairs:
                if cell := cells[at].strip():
                    raw[name] = cell

        return keep


class Step(NamedTuple):
    """One field: its value from the cells (None: no value), and where the value goes.

    `value` raises `RowRejected`; a text it could not use it has put into `Raw`.
    """

    value: Callable[[Cells, Raw], Any]
    put: Callable[[Message, Any], None]
    keep: Callable[[Cells, Raw], None]


def steps(mapping: Mapping, columns: Columns) -> Iterator[tuple[str, Step]]:
    """A step per field rule, by target path. Raises `MappingRefused`."""
    known = targets()
    for path, rule in mapping.fields.items():
        if path not in known:
            text = f"no such field; did you mean {nearest(path, known)}?"
            raise MappingRefused(f"fields.{path}: {text}")
        try:
            yield path, _step(rule, known[path], columns, mapping)
        except ValueError as error:
            raise MappingRefused(f"fields.{path}: {error}") from None


def _step(rule: FieldRule, target: Target, columns: Columns, mapping: Mapping) -> Step:
    zone = mapping.source.zone
    keep = columns.keeper(rule.sources)
    if rule.constant is not None:
        value = literal(rule.constant, target.field, zone)
        return Step(lambda _cells, _raw: value, target.setter(), keep)
    codes = None if rule.codes is None else mapping.codes[rule.codes]
    read = reader(rule, target.field, codes, zone)
    text = _text(rule, columns)
    return Step(_value(rule, target, text, read, keep, zone), target.setter(), keep)


def _value(
    rule: FieldRule,
    target: Target,
    text: Callable[[Cells], str],
    read: Read,
    keep: Callable[[Cells, Raw], None],
    zone: timezone,
) -> Callable[[Cells, Raw], Any]:
    path, required, rejects = target.name, rule.required, rule.on_error == "reject"
    default = None if rule.default is None else literal(rule.default, target.field, zone)
    missing = f"{' and '.join(rule.sources)}: empty, but required"

    def value(cells: Cells, raw: Raw) -> Any:
        if found := text(cells):
            try:
                return read(found)
            except Unreadable as error:
                if rejects or (required and default is None):
                    raise RowRejected("UNREADABLE", path, str(error)) from None
        keep(cells, raw)  # a text that says "empty", or one that could not be read
        if required and default is None:
            raise RowRejected("MISSING", path, missing)
        return default

    return value


def _text(rule: FieldRule, columns: Columns) -> Callable[[Cells], str]:
    if rule.template is not None:
        return _filled(rule.template, columns)
    readers = tuple(columns.text(name) for name in rule.sources)
    if len(readers) == 1:
        return readers[0]
    if (glue := rule.join) is not None:
        return lambda cells: glue.join(text for read in readers if (text := read(cells)))
    return lambda cells: next((text for read in readers if (text := read(cells))), "")


def _filled(template: str, columns: Columns) -> Callable[[Cells], str]:
    """The template with its columns filled in; "" when any of them says nothing."""
    pieces = re.split(r"\{([^{}]+)\}", template)
    constant, readers = pieces[::2], tuple(columns.text(name) for name in pieces[1::2])

    def fill(cells: Cells) -> str:
        texts = [read(cells) for read in readers]
        if not all(texts):
            return ""
        return "".join(a + b for a, b in zip(constant, [*texts, ""], strict=True))

    return fill


def rejecter(rule: RejectRule, columns: Columns) -> Callable[[Cells], None]:
    """Raises `RowRejected` for the rows that `rule` does not want."""
    text, search = columns.text(rule.column), re.compile(rule.pattern).search

    def check(cells: Cells) -> None:
        if search(text(cells)):
            raise RowRejected(rule.reason, rule.column, rule.message)

    return check


def raw_columns(mapping: Mapping, columns: Columns) -> list[str]:
    """The columns that `raw` keeps of every row: those that no field takes as they stand."""
    known = targets()
    taken = {one.column for one in mapping.identifiers if one.pattern is None}
    kept: set[str] = set()
    for path, rule in mapping.fields.items():
        verbatim = rule.keep_raw is False or _verbatim(rule, known[path])
        taken |= set(rule.sources) if verbatim else set()
        kept |= set(rule.sources) if rule.keep_raw else set()
    return [name for name in columns.position if name not in taken or name in kept]


def _verbatim(rule: FieldRule, target: Target) -> bool:
    """Whether the field says all that its column says."""
    altered = rule.codes or rule.unit or rule.pattern or rule.keep_raw
    by_name = target.field.enum_type is not None or target.field.type == target.field.TYPE_BOOL
    return rule.column is not None and not altered and not by_name
