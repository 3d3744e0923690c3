"""Reading the registry: from the streams themselves, so what was acknowledged is what is read."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Final

import orjson
from google.protobuf.json_format import ParseDict
from google.protobuf.struct_pb2 import Struct
from google.protobuf.timestamp_pb2 import Timestamp

from services.kernel.envelope import Meta
from services.kernel.errors import Denied
from services.kernel.paging import page
from services.kernel.sealed import unsealed_part
from services.kernel.server.call import Call
from services.kernel.server.pipeline import Unary
from services.kernel.server.reading import Moment, state_at, time_in
from services.kernel.server.translate import (
    as_date_of,
    as_timestamp,
    enum_members,
    to_message,
)
from services.kernel.store import Recorded
from services.pb.registry.v1 import (
    elevator_queries_pb2 as pb,
)
from services.pb.registry.v1 import (
    elevator_values_pb2,
    party_pb2,
    party_service_pb2,
)
from services.reference.dated import CHINA, legal_day
from services.registry import elevator, party
from services.registry.aggregates import Registry
from services.registry.elevator.card import Held, same
from services.registry.elevator.phases import Unknown
from services.registry.elevator.rules import ElevatorUnknown
from services.registry.events.values import IdentifierKind, IdentifierRef
from services.registry.identifier import reservation_key

_KINDS: Final = enum_members(elevator_values_pb2.IdentifierKind.DESCRIPTOR, IdentifierKind)


class Queries:
    """The read rpcs of both services."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry
        self._licence = to_message(party.LicenceCard, party_pb2.Licence.DESCRIPTOR)

    @property
    def elevators(self) -> Mapping[str, Unary]:
        """The reads of ElevatorService, but for the card itself."""
        return {
            "FindByIdentifier": self.find_by_identifier,
            "GetHistory": self.get_history,
        }

    @property
    def parties(self) -> Mapping[str, Unary]:
        """The reads of PartyService, but for the party itself."""
        return {"ListPartyLicences": self.list_party_licences}

    async def find_by_identifier(
        self, request: pb.FindByIdentifierRequest, call: Call
    ) -> pb.FindByIdentifierResponse:
        """All that hold or held it, those outside the caller's scope left out."""
        if request.maker_party_id:
            return await self._find_by_serial(request, call)
        ref = _ref(request)
        name = reservation_key(ref.kind, ref.value, ref.issuer)
        if name is None:
            raise ElevatorUnknown(field="kind", kind=ref.kind)
        registry = self._registry
        reservation = (await registry.handler.fresh(registry.identifiers, name)).state
        holdings = [*([reservation.holder] if reservation.holder else []), *reservation.past]
        found: list[tuple[str, Held]] = []
        for elevator_id in dict.fromkeys(holding.elevator_id for holding in holdings):
            found += [(elevator_id, held) for held in await self._held(elevator_id, ref, call)]
        if not found:
            raise ElevatorUnknown(field="value")
        found.sort(key=lambda one: (one[1].is_current, one[1].valid_from), reverse=True)
        return pb.FindByIdentifierResponse(matches=[_match(*one) for one in found])

    async def get_history(self, request: pb.GetHistoryRequest, call: Call) -> pb.GetHistoryResponse:
        """What was true and known at the moment asked for, in the order it became true."""
        aggregate, handler = self._registry.elevators, self._registry.handler
        now = await handler.fresh(aggregate, request.elevator_id)
        await self._in_scope(now.state, call)
        moment = Moment.of(request)
        history = await handler.history(aggregate.stream(request.elevator_id))
        seen = [(one, meta) for one, meta, _ in history if moment.sees(one, meta)]
        seen.sort(key=lambda pair: (pair[1].occurred_at, pair[0].position))
        question = f"{request.elevator_id}|{moment}"
        shown, following = page(seen, request.page_size, request.page_token, question)
        entries = [_entry(one, meta) for one, meta in shown]
        return pb.GetHistoryResponse(entries=entries, next_page_token=following)

    async def list_party_licences(
        self, request: party_service_pb2.ListPartyLicencesRequest, _: Call
    ) -> party_service_pb2.ListPartyLicencesResponse:
        """Licences as they stood on a day, the oldest first."""
        aggregate, handler = self._registry.parties, self._registry.handler
        known = Moment(None, time_in(request, "known_at"))
        now = await handler.fresh(aggregate, request.party_id)
        state = await state_at(handler, aggregate, request.party_id, known, now.state)
        today = legal_day(self._registry.clock.now())
        day = as_date_of(request.as_of, "as_of") if request.HasField("as_of") else today
        cards = party.licence_cards(state, day, in_force_only=request.in_force_only)
        question = f"{request.party_id}|{day}|{known}|{request.in_force_only}"
        shown, following = page(cards, request.page_size, request.page_token, question)
        licences = [self._licence(card) for card in shown]
        return party_service_pb2.ListPartyLicencesResponse(
            licences=licences, next_page_token=following
        )

    async def _in_scope(self, state: elevator.State, call: Call) -> None:
        if isinstance(state, Unknown):
            raise ElevatorUnknown(field="elevator_id")
        await self._registry.handler.admit(call.guard, elevator.subject_of(state))

    async def _sees(self, state: elevator.State, call: Call) -> bool:
        try:
            await self._in_scope(state, call)
        except (Denied, ElevatorUnknown):
            return False
        return True

    async def _find_by_serial(
        self, request: pb.FindByIdentifierRequest, call: Call
    ) -> pb.FindByIdentifierResponse:
        elevator_id = elevator.elevator_id_by(request.maker_party_id, request.serial_number)
        registry = self._registry
        state = (await registry.handler.fresh(registry.elevators, elevator_id)).state
        if not await self._sees(state, call):
            raise ElevatorUnknown(field="serial_number")
        match = pb.IdentifierMatch(elevator_id=elevator_id, current=True)
        return pb.FindByIdentifierResponse(matches=[match])

    async def _held(self, elevator_id: str, ref: IdentifierRef, call: Call) -> list[Held]:
        """Each time that it held the identifier.

        Never, for a reservation without a fact, and as far as a caller may know who is out of scope.
        """
        registry = self._registry
        state = (await registry.handler.fresh(registry.elevators, elevator_id)).state
        if isinstance(state, Unknown) or not await self._sees(state, call):
            return []
        return [held for held in state.card.identifiers if same(held.identifier, ref)]


def _match(elevator_id: str, held: Held) -> pb.IdentifierMatch:
    return pb.IdentifierMatch(
        elevator_id=elevator_id,
        current=held.is_current,
        held_since=_midnight(held.valid_from),
        held_until=_midnight(held.valid_to) if held.valid_to else None,
    )


def _midnight(day: date) -> Timestamp:
    """When that day begins in China."""
    earliest = date.min + timedelta(days=1)  # the day before it has no timestamp
    return as_timestamp(datetime.combine(max(day, earliest), time.min, CHINA))


def _ref(request: pb.FindByIdentifierRequest) -> IdentifierRef:
    issuer = request.issuer or None
    return IdentifierRef(kind=_KINDS[request.kind], value=request.value, issuer=issuer)


def _entry(recorded: Recorded, meta: Meta) -> pb.HistoryEntry:
    return pb.HistoryEntry(
        type=recorded.type,
        version=recorded.version,
        occurred_at=as_timestamp(meta.occurred_at),
        recorded_at=as_timestamp(recorded.recorded_at),
        position=recorded.position,
        actor_role=meta.actor.role,
        data=ParseDict(unsealed_part(orjson.loads(recorded.data)), Struct()),
    )
