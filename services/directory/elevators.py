"""Elevators 电梯, as other services see them."""

from datetime import date

from services.kernel.aggregate import Aggregate
from services.kernel.folds import Folds
from services.kernel.subject import NOBODY, Subject
from services.reference.divisions import Divisions
from services.reference.elevator import ElevatorFacts
from services.registry import elevator, identifier
from services.registry.elevator.card import Card
from services.registry.elevator.phases import PHASE_NAMES, Elevator, Unknown
from services.registry.elevator.rules import ElevatorUnknown
from services.registry.events import ElevatorHappened, IdentifierHappened
from services.registry.events.values import IdentifierKind, IdentifierRef


class Elevators:
    """The elevators of the log."""

    def __init__(self, folds: Folds, divisions: Divisions) -> None:
        self._folds = folds
        self._aggregate: Aggregate[elevator.Command, elevator.State, ElevatorHappened] = Aggregate(
            "elevator", elevator.decider(divisions), elevator.subject_of
        )
        self._identifiers: Aggregate[
            identifier.Command, identifier.Reservation, IdentifierHappened
        ] = Aggregate("identifier", identifier.decider, lambda _: NOBODY)

    async def facts(self, elevator_id: str, field: str = "elevator_id") -> ElevatorFacts:
        """What others rest on. Raises `ElevatorUnknown`, naming `field`."""
        return facts_of(await self._recorded(elevator_id, field))

    async def subject(self, elevator_id: str) -> Subject:
        """Where it stands and whose it is. Raises `ElevatorUnknown`."""
        return elevator.subject_of(await self._recorded(elevator_id, "elevator_id"))

    async def rescue_coded(self, platform: str, code: str, field: str) -> ElevatorFacts:
        """The elevator that bears this rescue code 电梯救援识别码 of this platform now.

        Raises `ElevatorUnknown`, naming `field`; so it does for a code that was only reserved.
        """
        ref = IdentifierRef(kind=IdentifierKind.RESCUE_CODE, value=code, issuer=platform)
        key = identifier.identity(ref.kind, ref.value, ref.issuer)
        holder = (await self._folds.fresh(self._identifiers, key)).state.holder
        if holder is None:
            raise ElevatorUnknown(field=field)
        state = await self._recorded(holder.elevator_id, field)
        if not elevator.holds(state, ref):
            raise ElevatorUnknown(field=field)
        return facts_of(state)

    async def _recorded(self, elevator_id: str, field: str) -> Elevator:
        state = (await self._folds.fresh(self._aggregate, elevator_id)).state
        if isinstance(state, Unknown):
            raise ElevatorUnknown(field=field)
        return state


def facts_of(state: Elevator) -> ElevatorFacts:
    """The facts of a recorded elevator."""
    card, phase = state.card, state.phase
    return ElevatorFacts(
        elevator_id=card.elevator_id,
        phase=PHASE_NAMES[type(phase)],
        phase_since=phase.since,
        maker=card.maker,
        serial_number=card.serial_number,
        place=card.place,
        parameters=card.parameters,
        manufactured_on=card.manufactured_on,
        put_into_use_on=card.put_into_use_on,
        base_on=_base(card),
        user_unit=card.user_unit,
        owner=card.owner,
        responsible_unit=card.responsible_unit,
        installer=card.installer,
        maintainer=card.maintainer,
    )


def _base(card: Card) -> date | None:
    passed = card.last_supervision_inspection
    if passed is not None and passed.conclusion.is_pass:
        return passed.inspected_on
    return card.put_into_use_on
