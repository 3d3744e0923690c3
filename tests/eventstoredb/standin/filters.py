"""Server-side filters of `$all`: by event type or by stream, by a regular expression or prefixes."""

import re
from collections.abc import Callable
from typing import NamedTuple

from esdbclient.protos.Grpc.streams_pb2 import ReadReq

from tests.eventstoredb.standin.log import Record

Keep = Callable[[Record], bool]

WINDOW_EVENTS = 32
"""Records looked at in one step, unless the reader says."""


class Filter(NamedTuple):
    """What passes; how many records are looked at in one step, and between two checkpoints."""

    keep: Keep
    window: int = WINDOW_EVENTS
    checkpoint_every: int | None = None


def filter_of(options: ReadReq.Options) -> Filter:
    """The filter that a read asks for; raises `re.error` for an expression that is none."""
    if options.WhichOneof("filter_option") != "filter":
        return Filter(_everything)
    asked = options.filter
    window = asked.max or WINDOW_EVENTS
    every = window * max(1, asked.checkpointIntervalMultiplier)
    if asked.WhichOneof("filter") == "event_type":
        matches = _matcher(asked.event_type)
        return Filter(lambda record: matches(record.event.type), window, every)
    matches = _matcher(asked.stream_identifier)
    return Filter(lambda record: matches(record.stream), window, every)


def _matcher(
    expression: ReadReq.Options.FilterOptions.Expression,
) -> Callable[[str], bool]:
    if expression.regex:
        pattern = re.compile(expression.regex)
        return lambda name: pattern.search(name) is not None
    prefixes = tuple(expression.prefix)
    return lambda name: name.startswith(prefixes)


def _everything(_record: Record) -> bool:
    return True
