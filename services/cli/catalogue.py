"""The generated pages of docs/: `python -m services.cli.catalogue` writes them anew (`make docs`).

docs/events.md is generated whole: every event by its stored name, its law, its fields, and the
values that fields are made of. In the other pages the tables between two marks are.
"""

import importlib
import importlib.util
import inspect
import pkgutil
import re
import sys
from collections.abc import Iterable, Iterator
from enum import Enum
from pathlib import Path
from typing import Any, Final, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

import services
from services.cli import feed_tables, reference_tables
from services.cli.shapes import named
from services.kernel.codec import Catalogue
from services.kernel.decider import Event, Record

DOCS: Final = Path(__file__).resolve().parents[2] / "docs"

HEADING: Final = """\
# Events

Everything that the log can hold, by stored name. A stored name is a contract: when the shape of a
fact changes, the name takes the next number and the old bytes stay readable. `make docs` writes this
page from the code, and a test compares them.

What every event carries besides these fields (two times, actor, ids, position) is the envelope:
`services/kernel/envelope.py`. Data is JSON; a field without a value is left out. A `Sealed` field is
personal data under the key of the person it is about.
"""


def main() -> int:
    """Write all pages; 0."""
    for path, text in pages().items():
        path.write_text(text, encoding="utf-8")
        sys.stdout.write(f"{path.relative_to(DOCS.parent)}\n")
    return 0


def pages() -> dict[Path, str]:
    """Every generated page: where it belongs, and what it must say."""
    tables = reference_tables.tables()
    tables |= {"published": feed_tables.published(), "withheld": feed_tables.withheld()}
    found = {DOCS / "events.md": events_page()}
    for name in ("api.md", "feed.md", "operations.md", "reactions.md"):
        found[DOCS / name] = with_tables((DOCS / name).read_text(encoding="utf-8"), tables)
    return found


def with_tables(page: str, tables: dict[str, str]) -> str:
    """`page` with the text between each pair of marks replaced by the table of that name."""

    def fresh(match: re.Match[str]) -> str:
        return f"{match['open']}\n{tables[match['name']]}\n{match['close']}"

    return _MARKED.sub(fresh, page)


_MARKED = re.compile(
    r"(?P<open><!-- table: (?P<name>[a-z]+) -->)\n.*?(?P<close><!-- end -->)", re.DOTALL
)


def all_events() -> list[type[Event]]:
    """The events of every service, by stored name."""
    for package in pkgutil.iter_modules(services.__path__, "services."):
        if package.ispkg and importlib.util.find_spec(f"{package.name}.events") is not None:
            _import_all(f"{package.name}.events")
    found = {event for event in _subclasses(Event) if event.__module__.startswith("services.")}
    return list(dict(sorted(Catalogue(found).types.items())).values())


def events_page() -> str:
    """docs/events.md."""
    events = all_events()
    values = sorted(_values(events), key=lambda value: value.__name__)
    parts = [HEADING, "## Facts\n", *map(_event, events), "## Values\n", *map(_value, values)]
    return "\n".join(parts).rstrip() + "\n"


def _import_all(name: str) -> None:
    module = importlib.import_module(name)
    for inner in pkgutil.iter_modules(getattr(module, "__path__", ()), f"{name}."):
        importlib.import_module(inner.name)


def _subclasses(of: type[Event]) -> Iterator[type[Event]]:
    for child in of.__subclasses__():
        yield child
        yield from _subclasses(child)


def _event(event: type[Event]) -> str:
    law = f"Law 依据: {law_of(event)}."
    return f"### {event.stored_as}\n\n{_text(event)}\n\n{law}\n{_fields(event)}"


def law_of(event: type[Event]) -> str:
    """Under which rule an event is recorded; "": nobody said."""
    return event.law or str(getattr(sys.modules[event.__module__], "LAW", ""))


def _value(value: type[Any]) -> str:
    if issubclass(value, Enum):
        listed = "\n".join(f"- `{member.value}`" for member in value)
        return f"### {value.__name__}\n\n{_text(value)}\n\n{listed}\n"
    return f"### {value.__name__}\n\n{_text(value)}\n{_fields(value)}"


def _text(documented: type[Any]) -> str:
    return inspect.cleandoc(documented.__doc__ or "")


def _fields(model: type[BaseModel]) -> str:
    if not model.model_fields:
        return "\nNo fields.\n"
    rows = (f"| `{name}` | {_shape(field)} |" for name, field in model.model_fields.items())
    return "\n".join(["\n| field | what |", "| --- | --- |", *rows, ""])


def _shape(field: FieldInfo) -> str:
    text = named(field.annotation)
    return text if field.is_required() or text.endswith("*") else f"{text}, may be absent"


def _values(models: Iterable[type[BaseModel]]) -> set[type[Any]]:
    """The records and enums that fields of `models` are made of, at any depth."""
    found: set[type[Any]] = set()
    waiting = [field.annotation for model in models for field in model.model_fields.values()]
    while waiting:
        one = waiting.pop()
        waiting += get_args(one)
        if inspect.isclass(one) and issubclass(one, Record | Enum) and one not in found:
            found.add(one)
            if issubclass(one, BaseModel):
                waiting += [field.annotation for field in one.model_fields.values()]
    return found


if __name__ == "__main__":
    sys.exit(main())
