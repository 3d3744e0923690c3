"""One event on its way to subscribers: read once, told many times."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, Final, Generic, TypeVar

import orjson

from services.feed.attributes import of_type
from services.feed.filtering import Wanted
from services.feed.published import Published, public
from services.kernel import log
from services.kernel.clock import micros
from services.kernel.codec import UndecodableEvent
from services.kernel.envelope import ForeignMeta, Meta, decode_meta
from services.kernel.store import Recorded
from services.pb.feed.v1 import event_feed_pb2
from services.reference.dated import legal_day

SPEC_VERSION: Final = "1.0"
JSON: Final = "application/json"


T = TypeVar("T")


class once(Generic[T]):  # noqa: N801 -- it is written as `property` is
    """A property that is worked out when it is first asked for.

    As `functools.cached_property`, without its lock: items belong to one event loop, and there are many.
    """

    def __init__(self, work: Callable[[Any], T]) -> None:
        self._work, self._name, self.__doc__ = work, work.__name__, work.__doc__

    def __get__(self, item: Any, _: object = None) -> T:
        value = item.__dict__[self._name] = self._work(item)
        return value


class Item:
    """An event of the log as the feed looks at it: everything but its place is worked out when asked.

    Subscribers of one process share the items of the tail, so each is decoded and packed once.
    """

    def __init__(self, recorded: Recorded) -> None:
        self.recorded = recorded
        self.position, self.stream = recorded.position, recorded.stream

    @once
    def told(self) -> tuple[Published, bytes] | None:
        """The public type and the stored data of today's shape; None: partners are not told."""
        try:
            return public(self.recorded.type, self.recorded.data)
        except UndecodableEvent as error:
            self._unreadable(error)
            return None

    @once
    def type(self) -> str:
        """The public type; "": partners are not told."""
        return self.told[0].type if self.told is not None else ""

    @once
    def is_readable(self) -> bool:
        """Whether its envelope is one of ours."""
        try:
            return self.meta is not None
        except ForeignMeta as error:
            self._unreadable(error)
            return False

    def fits(self, wanted: Wanted) -> bool:
        """Whether it is asked for. The envelope of what is not even of a type asked for stays closed."""
        if self.type not in wanted.types or not self.is_readable:
            return False
        return wanted.place(self.meta.elevator_id, self.meta.division) and wanted.expressed(
            self.type, self.compared
        )

    def compared(self, name: str) -> str | int | None:
        """An attribute as filters compare it; None: it has none. Costs the envelope, and no more."""
        match name:
            case "division":
                return self.meta.division or None
            case "elevator_id":
                return self.meta.elevator_id or None
            case "subject":
                return self.meta.elevator_id or self.stream
            case "time":
                return micros(self.meta.occurred_at)
            case "recorded_time":
                return micros(self.recorded.recorded_at)
            case _:
                return of_type(self.type, name)

    def _unreadable(self, error: Exception) -> None:
        # one bad event must not end every subscription; the projector parks it and is loud
        log.logger("feed").error("untold", position=self.position, error=str(error))

    @once
    def meta(self) -> Meta:
        """The envelope. Raises `ForeignMeta`."""
        return decode_meta(self.recorded.meta)

    @property
    def elevator_id(self) -> str:
        return self.meta.elevator_id

    @property
    def division(self) -> str:
        return self.meta.division

    @once
    def day(self) -> date:
        """The legal day on which it happened."""
        return legal_day(self.meta.occurred_at)

    @once
    def facts(self) -> Mapping[str, Any]:
        """What it says, as stored: to find out whom it names. Never to be told."""
        found: Mapping[str, Any] = orjson.loads(self.recorded.data)
        return found

    @once
    def data(self) -> bytes:
        """What it says, as partners are told."""
        if self.told is None:
            raise LookupError(f"position {self.position} is not for partners")
        published, stored = self.told
        return published.data(stored)

    @once
    def attributes(self) -> Mapping[str, Any]:
        """The CloudEvents attributes, in JSON's names and values; `data` is not among them."""
        if self.told is None:
            raise LookupError(f"position {self.position} is not for partners")
        published, meta = self.told[0], self.meta
        found = {
            "specversion": SPEC_VERSION,
            "id": str(self.recorded.event_id),
            "source": published.source,
            "type": published.type,
            "subject": meta.elevator_id or self.stream,
            "time": rfc3339(meta.occurred_at),
            "datacontenttype": JSON,
            "dataschema": published.schema,
            "recordedtime": rfc3339(self.recorded.recorded_at),
            "elevatorid": meta.elevator_id,
            "division": meta.division,
            "sequence": str(self.position),
        }
        return {name: value for name, value in found.items() if value}

    @once
    def json(self) -> bytes:
        """The event in CloudEvents' JSON format, as a webhook carries it."""
        return orjson.dumps({**self.attributes, "data": orjson.Fragment(self.data)})

    @once
    def chunk(self) -> bytes:
        """A `SubscribeResponse` with this event alone: on the wire, answers add up by being joined."""
        if self.told is None:
            raise LookupError(f"position {self.position} is not for partners")
        published, meta = self.told[0], self.meta
        answer = event_feed_pb2.SubscribeResponse()
        event = answer.events.add(
            id=str(self.recorded.event_id),
            source=published.source,
            spec_version=SPEC_VERSION,
            type=published.type,
            subject=meta.elevator_id or self.stream,
            data_content_type=JSON,
            data_schema=published.schema,
            data=self.data,
            elevator_id=meta.elevator_id,
            division=meta.division,
            sequence=self.position,
        )
        _stamp(event.time, meta.occurred_at)
        _stamp(event.recorded_time, self.recorded.recorded_at)
        return answer.SerializeToString()


def _stamp(stamp: Any, at: datetime) -> None:
    stamp.seconds, rest = divmod(micros(at), 1_000_000)
    stamp.nanos = rest * 1_000


def rfc3339(at: datetime) -> str:
    """A moment in UTC, as CloudEvents write it."""
    return at.isoformat().replace("+00:00", "Z")
