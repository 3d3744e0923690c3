"""The lifecycle card of a moment, folded from the facts of that moment. Pure."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from services.directory.elevators import facts_of
from services.inspection.events.values import ExaminationKind
from services.inspection.inspections import Inspections
from services.inspection.inspections.deadlines import dues
from services.insurance.cover.state import CoverFile, covered_on
from services.maintenance.upkeep.state import Upkeep, tenure_on, vacant_since
from services.reference.elevator import ElevatorFacts
from services.registry.elevator import ElevatorCard, card_of
from services.registry.elevator.phases import Elevator, Unknown
from services.views.lifecycle import remedial
from services.views.lifecycle.blocks import (
    CoverLine,
    DueLine,
    ExaminationLine,
    InspectionBlock,
    InsuranceBlock,
    LifecycleCard,
    RescueBlock,
    UpkeepBlock,
)
from services.views.lifecycle.life import Life, basis_of
from services.views.lifecycle.story import Fact, in_order


def card_at(life: Life, day: date) -> LifecycleCard:
    """The card of that life, of the day as of which it is. Raises `ElevatorUnknown`."""
    state, facts = life.own("elevator")
    assert isinstance(state, Elevator | Unknown)  # noqa: S101 -- what the registry's fold makes
    card = card_of(state)  # raises where no fact about the elevator was known
    assert isinstance(state, Elevator)  # noqa: S101
    return LifecycleCard(
        elevator=card,
        elevator_basis=basis_of(life, facts),
        upkeep=_upkeep(life, card, day),
        insurance=_insurance(life, day),
        inspection=_inspection(life, card, facts_of(state), day),
        hazards=tuple(remedial.hazards(life)),
        orders=tuple(remedial.orders(life)),
        listings=tuple(remedial.listings(life)),
        sealings=tuple(remedial.sealings(life)),
        rescue=_rescue(life),
        withouts=remedial.withouts(life),
        key_supervision=tuple(remedial.keys(life)),
    )


def _upkeep(life: Life, card: ElevatorCard, day: date) -> UpkeepBlock:
    state, facts = life.own("upkeep")
    upkeep = state if isinstance(state, Upkeep) else Upkeep()
    tenure = tenure_on(upkeep, day)
    named = None if upkeep.taken else card.maintainer
    visits = [one.visited_on for one in upkeep.valid_visits]
    faults = [number for number in upkeep.faults if upkeep.closed.get(number) is None]
    return UpkeepBlock(
        maintainer=tenure.maintainer if tenure else named,
        contract_id=tenure.contract_id if tenure else None,
        since=tenure.from_on if tenure else None,
        vacant_since=vacant_since(upkeep),
        last_visited_on=max(visits, default=None),
        open_fault_count=len(faults),
        overdue_count=len(upkeep.overdue),
        basis=basis_of(life, facts),
    )


def _insurance(life: Life, day: date) -> InsuranceBlock:
    state, facts = life.own("cover")
    covers = covered_on(state, day) if isinstance(state, CoverFile) else ()
    lines = tuple(
        CoverLine(
            cover_id=one.bound.cover_id,
            programme_id=one.bound.programme_id,
            insurer=one.bound.insurer,
            covers_from=one.bound.covers_from,
            last_day=one.last_day,
        )
        for one in covers
    )
    return InsuranceBlock(covers=lines, basis=basis_of(life, facts))


def _inspection(
    life: Life, card: ElevatorCard, elevator: ElevatorFacts, day: date
) -> InspectionBlock:
    state, facts = life.own("inspection")
    assert isinstance(state, Inspections)  # noqa: S101 -- what the service's fold makes
    due = dues(state, elevator, day)
    return InspectionBlock(
        agency=state.agency_on(day),
        last=_last_examination(state) or _registered_inspection(card),
        due=tuple(
            DueLine(
                kind=one.kind,
                due_on=one.due_on,
                rule_version=one.rule_version,
                overdue=one.due_on < day,
            )
            for one in due
        ),
        basis=basis_of(life, facts),
    )


def _last_examination(state: Inspections) -> ExaminationLine | None:
    """The last that counts for what is due: a supervision or periodic inspection, or a self-test."""
    counting = [one for one in state.examinations() if not one.void and one.kind in _COUNTING]
    if not counting:
        return None
    last = counting[-1]
    return ExaminationLine(
        kind=last.kind,
        conclusion=last.conclusion,
        inspected_on=last.inspected_on,
        report_number=last.report.report_number,
        agency=last.report.agency,
        corrected=last.corrected,
    )


_COUNTING: Final = {
    ExaminationKind.SUPERVISION,
    ExaminationKind.PERIODIC,
    ExaminationKind.SELF_TEST,
}


def _registered_inspection(card: ElevatorCard) -> ExaminationLine | None:
    """What the register itself was told, where inspection has not spoken."""
    last = card.last_inspection
    if last is None:
        return None
    return ExaminationLine(
        kind=ExaminationKind(last.kind.value),
        conclusion=last.conclusion,
        inspected_on=last.inspected_on,
        report_number=last.report_number,
        agency=last.agency,
        corrected=False,
    )


_OPENED, _NAMED = "emergency.CaseOpened.v1", "emergency.ElevatorIdentified.v1"
_OVER: Final = {"emergency.CaseClosed.v1", "emergency.CaseMerged.v1"}
_AGAIN: Final = {"emergency.CaseReopened.v1", "emergency.CaseUnlinked.v1"}


def _rescue(life: Life) -> RescueBlock:
    """A case belongs here from the fact on with which this elevator was named: the first may not."""
    cases = life.of("case")
    facts = [fact for told in cases.values() for fact in told]
    opened = [fact.at for fact in facts if fact.type == _OPENED]
    return RescueBlock(
        open_case_count=sum(_is_open(life.elevator_id, told) for told in cases.values()),
        last_opened_at=max(opened, default=None),
        basis=basis_of(life, sorted(facts, key=lambda fact: fact.position)),
    )


def _is_open(elevator_id: str, facts: Sequence[Fact]) -> bool:
    is_open = True
    for fact in in_order(facts):
        if fact.type in _OVER:
            is_open = False
        elif fact.type in _AGAIN:
            is_open = True
        elif fact.type == _NAMED and fact.told["elevator_id"] != elevator_id:
            return False
    return is_open
