"""Generic reads: one aggregate's record as it is, or as it was true and known at a moment."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from google.protobuf.descriptor import MethodDescriptor
from google.protobuf.message_factory import GetMessageClass

from services.kernel.aggregate import Aggregate
from services.kernel.decider import Record
from services.kernel.envelope import Meta
from services.kernel.folds import folded_in_order
from services.kernel.handle import Handler
from services.kernel.server.call import Call
from services.kernel.server.pipeline import Unary
from services.kernel.server.translate import as_datetime, to_message
from services.kernel.store import Recorded


@dataclass(frozen=True, slots=True)
class Moment:
    """The two clocks of a question: true as of, known at. None: now."""

    as_of: datetime | None
    known_at: datetime | None

    @classmethod
    def of(cls, request: Any) -> "Moment":
        """As the request's fields `as_of` and `known_at` say."""
        return cls(time_in(request, "as_of"), time_in(request, "known_at"))

    def sees(self, recorded: Recorded, meta: Meta) -> bool:
        return (self.as_of is None or meta.occurred_at <= self.as_of) and (
            self.known_at is None or recorded.recorded_at <= self.known_at
        )

    @property
    def is_now(self) -> bool:
        return self.as_of is None and self.known_at is None


def time_in(request: Any, field: str) -> datetime | None:
    """The timestamp in this field; None where it is not set."""
    return as_datetime(getattr(request, field), field) if request.HasField(field) else None


async def state_at(
    handler: Handler, aggregate: Aggregate[Any, Any, Any], key: str, moment: Moment, now: Any
) -> Any:
    """The state that was true and known at `moment`; `now` is the state of now."""
    if moment.is_now:
        return now
    history = await handler.history(aggregate.stream(key))
    seen = [one for one in history if moment.sees(one[0], one[1])]
    return folded_in_order(aggregate.decider, seen)


@dataclass(frozen=True, slots=True)
class Reader:
    """Makes the read rpc of one aggregate: `GetContract(contract_id, as_of, known_at)`.

    `card` turns a state into the `model` that the response carries; of a state without a first
    fact it raises the aggregate's `NotFound`. The caller's scope is decided on the state of now.
    """

    handler: Handler
    aggregate: Aggregate[Any, Any, Any]
    key_field: str
    model: type[Record]
    card: Callable[[Any], Record]

    def rpc(self, method: MethodDescriptor) -> Unary:
        """The rpc whose response holds the card and the `etag`. Raises `Untranslatable`."""
        response = GetMessageClass(method.output_type)
        (shown,) = (one for one in method.output_type.fields if one.message_type is not None)
        show, name = to_message(self.model, shown.message_type), shown.name
        handler, aggregate, key_field, card = (
            self.handler,
            self.aggregate,
            self.key_field,
            self.card,
        )

        async def rpc(request: Any, call: Call) -> Any:
            key = getattr(request, key_field)
            now = await handler.fresh(aggregate, key)
            around = await handler.around(aggregate, key, None, now.state)
            if now.state is aggregate.decider.initial:
                card(now.state)  # raises what says that there is none, whoever asks
            await handler.admit(call.guard, aggregate.subject(now.state).joined(around))
            state = await state_at(handler, aggregate, key, Moment.of(request), now.state)
            return response(**{name: show(card(state)), "etag": str(now.version)})

        return rpc
