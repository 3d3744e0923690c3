"""From a command to its fact: what was stated, without what was found elsewhere."""

from functools import cache
from typing import Any

from services.kernel.decider import Found, Record


def stated(command: Record) -> dict[str, Any]:
    """The fields of a command that its request states."""
    found = _found(type(command))
    return {name: value for name, value in dict(command).items() if name not in found}


@cache
def _found(model: type[Record]) -> frozenset[str]:
    return frozenset(
        name
        for name, info in model.model_fields.items()
        if any(isinstance(mark, Found) for mark in info.metadata)
    )
