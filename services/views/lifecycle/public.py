"""The public card 公众查询: what of the lifecycle card anybody may know. Pure.

No party's number, no contract, no person: what is not on this list is not public.
"""

from datetime import date

from services.inspection.events.values import DueKind
from services.kernel.decider import Record
from services.reference.elevator import Conclusion, PhaseName, PlaceType
from services.registry.elevator.reading import IdentifierValidity
from services.registry.events.values import IdentifierKind
from services.views.lifecycle.blocks import DueLine, LifecycleCard


class PublicCard(Record):
    """电梯公示信息, field for field the proto message; "" where nothing is known."""

    elevator_id: str
    phase: PhaseName
    division: str
    address: str
    place_type: PlaceType | None
    kind_code: str
    maker_name: str
    user_unit_name: str
    maintainer_name: str
    certificate_number: str
    last_conclusion: Conclusion | None
    last_inspected_on: date | None
    next_inspection_on: date | None
    inspection_overdue: bool
    insured: bool
    sealed: bool
    stopped: bool
    rescue_code: str
    rescue_platform: str


def public_card_of(card: LifecycleCard) -> PublicCard:
    """The public part of a card."""
    elevator, place, last = card.elevator, card.elevator.place, card.inspection.last
    user_unit, maintainer = elevator.user_unit, card.upkeep.maintainer
    certificate = _current(elevator.identifiers, IdentifierKind.USE_CERTIFICATE)
    rescue = _current(elevator.identifiers, IdentifierKind.RESCUE_CODE)
    due = _next_inspection(card.inspection.due)
    return PublicCard(
        elevator_id=elevator.elevator_id,
        phase=elevator.phase,
        division=place.division if place else "",
        address=place.address if place else "",
        place_type=place.place_type if place else None,
        kind_code=elevator.parameters.kind_code or "",
        maker_name=elevator.maker.name,
        user_unit_name=user_unit.name if user_unit else "",
        maintainer_name=maintainer.name if maintainer else "",
        certificate_number=certificate.identifier.value if certificate else "",
        last_conclusion=last.conclusion if last else None,
        last_inspected_on=last.inspected_on if last else None,
        next_inspection_on=due.due_on if due else None,
        inspection_overdue=due.overdue if due else False,
        insured=bool(card.insurance.covers),
        sealed=elevator.phase is PhaseName.SEALED or bool(card.sealings),
        stopped=elevator.phase is PhaseName.STOPPED,
        rescue_code=rescue.identifier.value if rescue else "",
        rescue_platform=(rescue.identifier.issuer or "") if rescue else "",
    )


def _current(
    identifiers: tuple[IdentifierValidity, ...], kind: IdentifierKind
) -> IdentifierValidity | None:
    of_kind = (one for one in identifiers if one.identifier.kind is kind)
    return next((one for one in of_kind if one.valid_to is None), None)


def _next_inspection(due: tuple[DueLine, ...]) -> DueLine | None:
    return next((one for one in due if one.kind is DueKind.INSPECTION), None)
