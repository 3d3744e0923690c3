"""The rpc GetTimeline. Scope is decided on the elevator's own stream, so it is never late."""

from collections.abc import Mapping
from typing import Any

import orjson
from google.protobuf.json_format import ParseDict
from google.protobuf.struct_pb2 import Struct

from services.kernel.clock import from_micros
from services.kernel.paging import page
from services.kernel.projecting.asking import Views, reached
from services.kernel.server.call import Call
from services.kernel.server.reading import time_in
from services.kernel.server.translate import as_timestamp
from services.kernel.subject import Surroundings, admit
from services.pb.views.v1 import timeline_pb2 as pb
from services.views.lifecycle.looking import FACTS_KNOWN, until
from services.views.lifecycle.timeline import in_order, is_correction
from services.views.lifecycle.view import LIFECYCLE


class Timelines:
    """The rpc GetTimeline."""

    def __init__(self, views: Views, surroundings: Surroundings) -> None:
        self._views, self._surroundings = views, surroundings

    async def get_timeline(
        self, request: pb.GetTimelineRequest, call: Call
    ) -> pb.GetTimelineResponse:
        """What was true and known at the moment asked for."""
        subject = await self._surroundings.elevator(request.elevator_id)
        await admit(self._surroundings, call.guard, subject)
        if request.min_position:
            await reached(self._views, LIFECYCLE.name, request.min_position, call.seconds_left)
        known_at, as_of = time_in(request, "known_at"), time_in(request, "as_of")
        async with self._views.look(LIFECYCLE.name) as look:
            rows = await look.rows(FACTS_KNOWN, (request.elevator_id, until(known_at)))
            position = look.position
        facts = in_order(rows, until(as_of), [*request.services])
        question = f"{request.elevator_id}|{as_of}|{known_at}|{sorted(request.services)}"
        shown, following = page(facts, request.page_size, request.page_token, question)
        return pb.GetTimelineResponse(
            facts=[_fact(row, late=late) for row, late in shown],
            next_page_token=following,
            position=position,
        )


def _fact(row: Mapping[str, Any], *, late: bool) -> pb.TimelineFact:
    plain = ("type", "position", "stream", "version", "actor_role", "division")
    return pb.TimelineFact(
        **{name: row[name] for name in plain},
        occurred_at=as_timestamp(from_micros(row["occurred_at"])),
        recorded_at=as_timestamp(from_micros(row["recorded_at"])),
        late=late,
        correction=is_correction(str(row["type"])),
        data=ParseDict(orjson.loads(str(row["data"])), Struct()),
    )
