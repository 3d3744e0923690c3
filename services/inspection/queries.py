"""The reads of inspection that need more than one stream, or more than one moment."""

from typing import Any

from services.directory.directory import Directory
from services.inspection.aggregates import INSPECTIONS, STANDARDS
from services.inspection.inspections.card import InspectionsCard, card_of
from services.inspection.inspections.rules import InspectionsUnknown
from services.inspection.standard import EditionCard, EditionUnknown, edition_card
from services.kernel.clock import Clock
from services.kernel.handle import Handler
from services.kernel.server.call import Call
from services.kernel.server.reading import Moment, state_at, time_in
from services.kernel.server.translate import as_date_of, to_message
from services.pb.inspection.v1 import inspection_queries_pb2, standard_queries_pb2
from services.reference.dated import legal_day


class Queries:
    """The read rpcs that the generic reader does not make."""

    def __init__(self, handler: Handler, directory: Directory, clock: Clock) -> None:
        self._handler, self._directory, self._clock = handler, directory, clock
        self._card = to_message(InspectionsCard, inspection_queries_pb2.Inspections.DESCRIPTOR)
        edition = standard_queries_pb2.GetApplicableEditionResponse.DESCRIPTOR
        self._edition = to_message(EditionCard, edition.fields_by_name["edition"].message_type)

    async def get_inspections(self, request: Any, call: Call) -> Any:
        """History and due dates: what falls due is worked out for the day that is asked about.

        Whether the elevator stands still, and since when, is known of today only.
        """
        handler, key = self._handler, request.elevator_id
        now = await handler.fresh(INSPECTIONS, key)
        around = await handler.around(INSPECTIONS, key, None, now.state)
        await handler.admit(call.guard, INSPECTIONS.subject(now.state).joined(around))
        if now.state is INSPECTIONS.decider.initial:
            raise InspectionsUnknown(field="elevator_id")
        moment = Moment.of(request)
        state = await state_at(handler, INSPECTIONS, key, moment, now.state)
        facts = await self._directory.elevators.facts(key) if moment.is_now else None
        day = legal_day(moment.as_of or self._clock.now())
        card = self._card(card_of(state, facts, day))
        return inspection_queries_pb2.GetInspectionsResponse(
            inspections=card, etag=str(now.version)
        )

    async def get_applicable_edition(self, request: Any, _: Call) -> Any:
        """The edition for what was designed on a day, as far as it was known at a moment."""
        handler, key = self._handler, request.standard_number
        now = (await handler.fresh(STANDARDS, key)).state
        known = Moment(None, time_in(request, "known_at"))
        state = await state_at(handler, STANDARDS, key, known, now)
        found = state.applicable(as_date_of(request.design_on, "design_on"))
        if found is None:
            raise EditionUnknown(field="design_on")
        edition = self._edition(edition_card(state, found))
        return standard_queries_pb2.GetApplicableEditionResponse(edition=edition)
