"""Who answers for an elevator: user unit, owner, responsible unit, safety officer.

Source: campaign plan of 2015 (使用管理责任单位首负责任, 落实管理责任主体); TSG 08 (变更使用单位);
SAMR order 74 of 2023 (one named safety officer per elevator 逐台明确).
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeAlias, assert_never

from services.kernel.decider import Record
from services.reference.party import PartyRef
from services.registry.elevator import rules
from services.registry.elevator.card import Card
from services.registry.elevator.guards import alive, recorded
from services.registry.elevator.phases import State
from services.registry.events.responsibility import (
    Answered,
    IndustrySupervisorAssigned,
    MaintainerChanged,
    OwnerChanged,
    ResponsibleUnitAssigned,
    ResponsibleUnitVacated,
    SafetyOfficerAppointed,
    SafetyOfficerRevealed,
    UserUnitChanged,
)
from services.registry.events.values import ChangeKind, SafetyOfficer


class ChangeUserUnit(Record):
    """变更使用单位: the first responsibility 首负责任 moves with it."""

    user_unit: PartyRef
    reason: str | None = None
    reference: str | None = None


class ChangeOwner(Record):
    """过户: another owner 产权单位."""

    owner: PartyRef
    reference: str | None = None


class ChangeMaintainer(Record):
    """变更维保单位, reported within 30 days after the new contract took effect."""

    maintainer: PartyRef
    contract_reference: str | None = None


class AssignResponsibleUnit(Record):
    """落实管理责任主体: who manages an elevator whose user unit is unclear or absent."""

    unit: PartyRef
    evidence: str


class VacateResponsibleUnit(Record):
    """管理责任主体缺失: the responsible unit is gone, and none follows."""

    reason: str


class AssignIndustrySupervisor(Record):
    """明确行业主管部门: schools, hospitals, stations each have their department."""

    department: PartyRef
    sector: str


class AppointSafetyOfficer(Record):
    """配备电梯安全员."""

    officer: SafetyOfficer
    appointed_by: PartyRef | None = None


class RevealSafetyOfficer(Record):
    """A look at the safety officer's personal data, for a reason that stays on record."""

    reason: str


Command: TypeAlias = (
    ChangeUserUnit
    | ChangeOwner
    | ChangeMaintainer
    | AssignResponsibleUnit
    | VacateResponsibleUnit
    | AssignIndustrySupervisor
    | AppointSafetyOfficer
    | RevealSafetyOfficer
)


def decide(command: Command, state: State) -> Sequence[Answered]:
    card = recorded(state).card if isinstance(command, RevealSafetyOfficer) else alive(state).card
    events: Sequence[Answered]
    match command:
        case ChangeUserUnit(user_unit=unit):
            events = [] if unit == card.user_unit else [UserUnitChanged(**vars(command))]
        case ChangeOwner(owner=owner):
            events = [] if owner == card.owner else [OwnerChanged(**vars(command))]
        case ChangeMaintainer(maintainer=unit):
            events = [] if unit == card.maintainer else [MaintainerChanged(**vars(command))]
        case AssignResponsibleUnit(unit=unit):
            same = unit == card.responsible_unit
            events = [] if same else [ResponsibleUnitAssigned(**vars(command))]
        case VacateResponsibleUnit():
            events = _vacate(command, card)
        case AssignIndustrySupervisor(department=department):
            same = department == card.industry_supervisor
            events = [] if same else [IndustrySupervisorAssigned(**vars(command))]
        case AppointSafetyOfficer():
            events = [SafetyOfficerAppointed(**vars(command))]
        case RevealSafetyOfficer():
            events = _reveal(command, card)
        case _:
            assert_never(command)
    return events


def evolve(state: State, event: Answered, at: datetime) -> State:
    elevator = recorded(state)
    card = elevator.card
    match event:
        case UserUnitChanged(user_unit=unit):
            card = _user_unit_changed(card, unit, at)
        case OwnerChanged(owner=owner):
            card = replace(card, owner=owner)
        case MaintainerChanged(maintainer=unit):
            card = replace(card, maintainer=unit)
        case ResponsibleUnitAssigned(unit=unit):
            card = replace(card, responsible_unit=unit)
        case ResponsibleUnitVacated():
            card = replace(card, responsible_unit=None)
        case IndustrySupervisorAssigned(department=department):
            card = replace(card, industry_supervisor=department)
        case SafetyOfficerAppointed(officer=officer):
            card = replace(card, safety_officer=officer)
        case SafetyOfficerRevealed():
            pass  # a look changes nothing but the log
        case _:
            assert_never(event)
    return replace(elevator, card=card)


def _vacate(command: VacateResponsibleUnit, card: Card) -> Sequence[Answered]:
    if card.responsible_unit is None:
        raise rules.ResponsibleUnitMissing
    return [ResponsibleUnitVacated(unit=card.responsible_unit, reason=command.reason)]


def _reveal(command: RevealSafetyOfficer, card: Card) -> Sequence[Answered]:
    if card.safety_officer is None:
        raise rules.SafetyOfficerMissing
    return [SafetyOfficerRevealed(reason=command.reason, person_id=card.safety_officer.person_id)]


def _user_unit_changed(card: Card, unit: PartyRef, at: datetime) -> Card:
    card = card.responsible(unit, at)
    if not card.registered:
        return card
    return replace(card, changes_to_register=card.changes_to_register | {ChangeKind.USER_UNIT})
