"""The rpcs GetCard and GetPublicCard."""

from datetime import date
from typing import Final

from services.kernel.clock import Clock
from services.kernel.projecting.asking import Look, Views, reached
from services.kernel.server.call import Call
from services.kernel.server.reading import Moment
from services.kernel.server.translate import to_message
from services.kernel.subject import Surroundings, admit
from services.pb.views.v1 import card_pb2, public_card_pb2
from services.reference.dated import legal_day
from services.registry.elevator.rules import ElevatorUnknown
from services.registry.events.values import IdentifierKind, RetirementReason
from services.registry.identifier import normal
from services.views.lifecycle.blocks import LifecycleCard
from services.views.lifecycle.carding import card_at
from services.views.lifecycle.looking import life_in
from services.views.lifecycle.public import PublicCard, public_card_of
from services.views.lifecycle.view import LIFECYCLE

_NOW: Final = Moment(None, None)


class CardRpcs:
    """The card of one elevator, for those whom it concerns and for everybody."""

    def __init__(self, views: Views, surroundings: Surroundings, clock: Clock) -> None:
        self._views, self._surroundings, self._clock = views, surroundings, clock
        self._card = to_message(LifecycleCard, card_pb2.LifecycleCard.DESCRIPTOR)
        self._public = to_message(PublicCard, public_card_pb2.PublicCard.DESCRIPTOR)

    async def get_card(
        self, request: card_pb2.GetCardRequest, call: Call
    ) -> card_pb2.GetCardResponse:
        """What was true and known at the moment asked for. Scope is decided on the stream itself."""
        subject = await self._surroundings.elevator(request.elevator_id)
        await admit(self._surroundings, call.guard, subject)
        await self._wait(request.min_position, call)
        moment = Moment.of(request)
        async with self._views.look(LIFECYCLE.name) as look:
            life = await life_in(look, request.elevator_id, moment)
            position = look.position
        day = legal_day(moment.as_of) if moment.as_of else self._today
        return card_pb2.GetCardResponse(card=self._card(card_at(life, day)), position=position)

    async def get_public_card(
        self, request: public_card_pb2.GetPublicCardRequest, call: Call
    ) -> public_card_pb2.GetPublicCardResponse:
        """What anybody may know now."""
        await self._wait(request.min_position, call)
        async with self._views.look(LIFECYCLE.name) as look:
            elevator_id = await _meant(look, request)
            life = await life_in(look, elevator_id, _NOW)
            position = look.position
        card = self._public(public_card_of(card_at(life, self._today)))
        return public_card_pb2.GetPublicCardResponse(card=card, position=position)

    @property
    def _today(self) -> date:
        return legal_day(self._clock.now())

    async def _wait(self, min_position: int, call: Call) -> None:
        if min_position:
            await reached(self._views, LIFECYCLE.name, min_position, call.seconds_left)


async def _meant(look: Look, request: public_card_pb2.GetPublicCardRequest) -> str:
    """The elevator that is named. Raises `ElevatorUnknown`."""
    if request.elevator_id:
        return request.elevator_id
    if request.certificate_number:
        certificate = (IdentifierKind.USE_CERTIFICATE.value, normal(request.certificate_number))
        rows = await look.rows(_BY_CERTIFICATE, (*certificate, _ERROR))
        field = "certificate_number"
    else:
        rows = await look.rows(
            _BY_RESCUE_CODE, (IdentifierKind.RESCUE_CODE.value, normal(request.rescue_code))
        )
        rows = [row for row in rows if normal(row["issuer"]) == normal(request.platform)]
        field = "rescue_code"
    if not rows:
        raise ElevatorUnknown(field=field)
    return str(rows[0]["elevator_id"])


_ERROR: Final = RetirementReason.RECORDED_IN_ERROR.value

_BY_CERTIFICATE: Final = """
    SELECT elevator_id FROM {identifiers} WHERE kind = ? AND normal = ?
    AND (ended IS NULL OR ended <> ?)
    ORDER BY CASE WHEN until_day IS NULL THEN 0 ELSE 1 END, until_day DESC"""
"""The elevator that holds it before those that held it; one that never should have, not at all."""

_BY_RESCUE_CODE: Final = """
    SELECT elevator_id, issuer FROM {identifiers}
    WHERE kind = ? AND normal = ? AND until_day IS NULL"""
