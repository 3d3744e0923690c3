"""Types of fields, as the generated pages write them."""

import inspect
import types
from enum import Enum
from typing import Annotated, Any, Union, get_args, get_origin

from services.kernel.decider import Record


def named(annotation: Any, page: str = "") -> str:
    """A type as the pages write it: `Place`, `str`, `PartyRef*` for any number of them.

    Records and enums are linked to where `page` describes them."""
    origin, inside = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return named(inside[0], page)
    if origin in {Union, types.UnionType}:
        return " or ".join(named(one, page) for one in inside if one is not types.NoneType)
    if origin is tuple:
        return f"{named(inside[0], page)}*"
    if origin is not None and len(inside) == 2:
        return f"{named(inside[0], page)} → {named(inside[1], page)}"
    if inspect.isclass(annotation) and issubclass(annotation, Record | Enum):
        return f"[{annotation.__name__}]({page}#{annotation.__name__.lower()})"
    return getattr(annotation, "__name__", str(annotation))
