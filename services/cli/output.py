"""What a command prints: tables on a terminal, plain lines in a pipe, JSON for programs."""

import json
import sys
from collections.abc import Mapping, Sequence
from typing import Annotated, Any

import typer
from google.protobuf.json_format import MessageToDict
from google.protobuf.message import Message
from rich.console import Console
from rich.table import Table

JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")]


def as_dict(message: Message) -> dict[str, Any]:
    """The message with the field names of the proto; absent fields stay absent."""
    fields: dict[str, Any] = MessageToDict(message, preserving_proto_field_name=True)
    return fields


def print_json(value: object) -> None:
    """One JSON document on standard output."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def print_facts(title: str, facts: Mapping[str, str]) -> None:
    """Names and values, one below the other."""
    print_table(title, ("", ""), list(facts.items()))


def print_table(title: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Rows under their heads; in a pipe: one line per row, cells apart by tabs, no heads."""
    console = Console()
    if not console.is_terminal:
        sys.stdout.writelines("\t".join(map(_one_line, row)) + "\n" for row in rows)
        return
    table = Table(title=title, title_justify="left", show_header=any(heads))
    for head in heads:
        table.add_column(head, overflow="fold")
    for row in rows:
        table.add_row(*(_escaped(cell) for cell in row))
    console.print(table)


def flat(value: object, path: str = "") -> dict[str, str]:
    """A nested value as paths and texts: `place.division`, `identifiers.0.value`."""
    match value:
        case {"year": year, "month": month, "day": day, **others} if not others:
            return {path: f"{year:04}-{month:02}-{day:02}"}
        case dict():
            pairs = [(f"{path}.{name}" if path else str(name), one) for name, one in value.items()]
        case list() if not all(isinstance(one, str | int | float) for one in value):
            pairs = [(f"{path}.{at}", one) for at, one in enumerate(value)]
        case list():
            return {path: ", ".join(map(str, value))}
        case _:
            return {path: str(value)}
    return {name: text for key, one in pairs for name, text in flat(one, key).items()}


def printable(text: str) -> str:
    """The text without what would steer a terminal: the register's data is not to be trusted."""
    return "".join(letter if letter.isprintable() or letter == "\n" else "�" for letter in text)


def _one_line(text: str) -> str:
    return printable(text.replace("\t", " ").replace("\n", " "))


def _escaped(text: str) -> str:
    return printable(text).replace("[", r"\[")
