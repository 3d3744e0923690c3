"""Commands for a fleet: its elevators are looked for in the registry's views, and each has its own.

The view must have come to the event that asked for them: what was in the register by then is found,
what enters it afterwards is told to the policies.
"""

from typing import Any, Final

import grpc

from services.kernel.clock import Clock
from services.pb.views.v1 import party_view_pb2 as pb
from services.pb.views.v1.party_view_service_pb2_grpc import PartyViewServiceStub
from services.reactions.dispatching.commands import CALL_SECONDS, Token, judged, metadata
from services.reactions.effects import each_of
from services.reactions.journal.outbox import Outbox, Result, Sent, Waiting
from services.reactions.policy import OfFleet

PAGE_ELEVATORS: Final = 1_000


class Fleets:
    """Puts a command for each elevator of a fleet into the outbox."""

    def __init__(
        self, channel: grpc.aio.Channel, token: Token, outbox: Outbox, clock: Clock
    ) -> None:
        stub: Any = PartyViewServiceStub(channel)  # type: ignore[no-untyped-call]
        self._list, self._token, self._outbox, self._clock = stub.ListFleet, token, outbox, clock

    async def send(self, one: Waiting, fleet: OfFleet) -> Result:
        """What became of it: done, when all its commands wait. Raises `DatabaseError`."""
        sending = one.sending
        question = pb.PartyQuestion(party_id=fleet.maker_id, min_position=sending.cause.position)
        request = pb.ListFleetRequest(question=question, page_size=PAGE_ELEVATORS)
        while True:
            try:
                page = await self._list(
                    request, metadata=metadata(self._token, sending), timeout=CALL_SECONDS
                )
            except grpc.aio.AioRpcError as error:
                return judged(one, error, self._clock.now())
            found = [e.elevator_id for e in page.elevators if e.model == fleet.model]
            self._outbox.add([*each_of(sending, fleet, found)])
            if not page.next_page_token:
                return Sent(one.seq, self._clock.now())
            request.page_token = page.next_page_token
