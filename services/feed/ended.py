"""The message that tells a webhook that its subscriber's bond to an elevator is over, as a frame tells a stream."""

from datetime import UTC, datetime, time, timedelta
from typing import Final
from uuid import UUID

import orjson

from services.feed.item import JSON, SPEC_VERSION, rfc3339
from services.feed.scope import Ended
from services.kernel.ids import derived_uuid
from services.reference.dated import CHINA

TYPE: Final = "elevators.feed.ScopeEnded.v1"
SOURCE: Final = "/elevators/feed"
SCHEMA: Final = "/docs/feed.md#elevatorsfeedscopeendedv1"

_MESSAGES: Final = UUID("5c0bee2d-0000-8000-8000-66656564656e")
"""What the ids of these messages follow from."""


def message_id(webhook_id: str, ended: Ended) -> str:
    """The same whenever this end is told to this webhook."""
    return str(derived_uuid(_MESSAGES, f"{webhook_id}|{'|'.join(map(str, ended))}"))


def message(webhook_id: str, ended: Ended) -> bytes:
    """The CloudEvent. It is true from the day after the last one on."""
    since = datetime.combine(ended.last_day + timedelta(days=1), time(), CHINA)
    return orjson.dumps(
        {
            "specversion": SPEC_VERSION,
            "id": message_id(webhook_id, ended),
            "source": SOURCE,
            "type": TYPE,
            "subject": ended.elevator_id,
            "time": rfc3339(since.astimezone(UTC)),
            "datacontenttype": JSON,
            "dataschema": SCHEMA,
            "elevatorid": ended.elevator_id,
            "data": ended._asdict(),
        }
    )
