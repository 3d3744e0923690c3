"""One event on its way to subscribers: read once, told many times."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import cached_property
from typing import Any, Final

import orjson

from services.feed.published import Published, public
from services.kernel import log
from services.kernel.codec import UndecodableEvent
from services.kernel.envelope import ForeignMeta, Meta, decode_meta
from services.kernel.server.translate import as_timestamp
from services.kernel.store import Recorded
from services.pb.feed.v1 import event_feed_pb2
from services.reference.dated import legal_day

SPEC_VERSION: Final = "1.0"
JSON: Final = "application/json"


class Item:
    """An event of the log as the feed looks at it: everything but its place is worked out when asked.

    Subscribers of one process share the items of the tail, so each is decoded and packed once.
    """

    def __init__(self, recorded: Recorded) -> None:
        self.recorded = recorded
        self.position, self.stream = recorded.position, recorded.stream

    @cached_property
    def told(self) -> tuple[Published, bytes] | None:
        """The public type and the stored data of today's shape; None: partners are not told."""
        try:
            self.meta  # noqa: B018 -- what has no envelope of ours is told to nobody
            return public(self.recorded.type, self.recorded.data)
        except (UndecodableEvent, ForeignMeta) as error:
            # one bad event must not end every subscription; the projector parks it and is loud
            log.logger("feed").error("untold", position=self.position, error=str(error))
            return None

    @cached_property
    def type(self) -> str:
        """The public type; "": partners are not told."""
        return self.told[0].type if self.told is not None else ""

    @cached_property
    def meta(self) -> Meta:
        """The envelope. Raises `ForeignMeta`."""
        return decode_meta(self.recorded.meta)

    @property
    def elevator_id(self) -> str:
        return self.meta.elevator_id

    @property
    def division(self) -> str:
        return self.meta.division

    @cached_property
    def day(self) -> date:
        """The legal day on which it happened."""
        return legal_day(self.meta.occurred_at)

    @cached_property
    def facts(self) -> Mapping[str, Any]:
        """What it says, as stored: to find out whom it names. Never to be told."""
        found: Mapping[str, Any] = orjson.loads(self.recorded.data)
        return found

    @cached_property
    def data(self) -> bytes:
        """What it says, as partners are told."""
        if self.told is None:
            raise LookupError(f"position {self.position} is not for partners")
        published, stored = self.told
        return published.data(stored)

    @cached_property
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
            "time": _rfc3339(meta.occurred_at),
            "datacontenttype": JSON,
            "dataschema": published.schema,
            "recordedtime": _rfc3339(self.recorded.recorded_at),
            "elevatorid": meta.elevator_id,
            "division": meta.division,
            "sequence": str(self.position),
        }
        return {name: value for name, value in found.items() if value}

    @cached_property
    def json(self) -> bytes:
        """The event in CloudEvents' JSON format, as a webhook carries it."""
        return orjson.dumps({**self.attributes, "data": orjson.Fragment(self.data)})

    @cached_property
    def chunk(self) -> bytes:
        """A `SubscribeResponse` with this event alone: on the wire, answers add up by being joined."""
        event, found = event_feed_pb2.Event(), self.attributes
        event.id, event.source, event.type = found["id"], found["source"], found["type"]
        event.spec_version, event.subject = SPEC_VERSION, found["subject"]
        event.time.CopyFrom(as_timestamp(self.meta.occurred_at))
        event.recorded_time.CopyFrom(as_timestamp(self.recorded.recorded_at))
        event.data_content_type, event.data_schema = JSON, found["dataschema"]
        event.elevator_id, event.division = self.elevator_id, self.division
        event.sequence, event.data = self.position, self.data
        return event_feed_pb2.SubscribeResponse(events=[event]).SerializeToString()


def _rfc3339(at: datetime) -> str:
    return at.isoformat().replace("+00:00", "Z")
