"""The public events of docs/feed.md: what partners are told of each fact, and of which nothing."""

import inspect

from services.cli.shapes import named
from services.feed.published import PUBLISHED, WITHHELD, Published, Shape
from services.views.language import CATALOGUE


def published() -> str:
    """Every public type: what happened, and the fields of its data."""
    found = sorted(PUBLISHED.values(), key=lambda one: one.type)
    return "\n".join(map(_type, found)).rstrip()


def withheld() -> str:
    """Facts that partners are not told of, and why."""
    return "\n".join(f"- `{name}`: {why}" for name, why in sorted(WITHHELD.items()))


def _type(one: Published) -> str:
    event = CATALOGUE.types[one.stored_as]
    sentence = inspect.cleandoc(event.__doc__ or "").splitlines()[0]
    fields = event.model_fields
    kept = fields if one.shape is None else one.shape
    shapes = {name: None if one.shape is None else one.shape[name] for name in kept}
    rows = [f"`{name}` {_shown(fields[name].annotation, shapes[name])}" for name in kept]
    return f"#### {one.type}\n\n{sentence}\n\n{', '.join(rows) or 'No fields.'}\n"


def _shown(annotation: object, shape: Shape) -> str:
    if shape is None:
        return named(annotation, page="events.md")
    inside = ", ".join(f"`{name}`" for name in shape)
    return f"{named(annotation, page='events.md')} with {inside or 'nothing'} only"
