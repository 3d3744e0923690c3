"""Visits 维保记录: recorded, confirmed, withdrawn; calibration; what was not done in time.

Source: TSG T5002 (items of each kind; the user unit signs the record; governor calibration).
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import assert_never

from services.maintenance.events.upkeep import (
    GovernorCalibrated,
    MaintenanceOverdueMarked,
    TechnicianRevealed,
    VisitConfirmed,
    VisitRecorded,
    VisitWithdrawn,
    WorkHappened,
)
from services.maintenance.events.values import UpkeepDuty, VisitConfirmation
from services.maintenance.tables.intervals import INTERVALS
from services.maintenance.tables.items import VISIT_ITEMS, required_items
from services.maintenance.upkeep import rules
from services.maintenance.upkeep.commands import (
    ConfirmVisit,
    MarkMaintenanceOverdue,
    RecordGovernorCalibration,
    RecordVisit,
    RevealTechnician,
    VisitCommand,
    WithdrawVisit,
)
from services.maintenance.upkeep.due import next_due
from services.maintenance.upkeep.state import State, Upkeep, known, maintainer_on
from services.reference.dated import legal_day
from services.reference.elevator import ElevatorFacts, TechnicalParameters

Command = VisitCommand | RecordGovernorCalibration | MarkMaintenanceOverdue


def decide(command: Command, state: State, at: datetime) -> Sequence[WorkHappened]:
    events: Sequence[WorkHappened]
    match command:
        case RecordVisit():
            events = _record(command, state, legal_day(at))
        case ConfirmVisit():
            events = _confirm(command, known(state), legal_day(at))
        case WithdrawVisit():
            number = _visit(known(state), command.visit_number).visit_number
            gone = number in known(state).withdrawn
            events = [] if gone else [VisitWithdrawn(**vars(command))]
        case RevealTechnician():
            _visit(known(state), command.visit_number)
            events = [TechnicianRevealed(**vars(command))]
        case RecordGovernorCalibration():
            events = _calibrate(command, known(state), legal_day(at))
        case MarkMaintenanceOverdue():
            events = _mark_overdue(command, state, legal_day(at))
        case _:
            assert_never(command)
    return events


def evolve(upkeep: Upkeep, event: WorkHappened) -> Upkeep:
    after = upkeep
    match event:
        case VisitRecorded(visit_number=number):
            after = replace(upkeep, visits={**upkeep.visits, number: event})
        case VisitConfirmed(visit_number=number, confirmation=signature):
            after = replace(upkeep, confirmed={**upkeep.confirmed, number: signature})
        case VisitWithdrawn(visit_number=number):
            after = replace(upkeep, withdrawn={**upkeep.withdrawn, number: event})
        case TechnicianRevealed():
            pass  # that somebody looked is all that it says
        case GovernorCalibrated(report_number=number):
            after = replace(upkeep, calibrations={**upkeep.calibrations, number: event})
        case MaintenanceOverdueMarked(duty=duty, due_on=day):
            after = replace(upkeep, overdue={**upkeep.overdue, (duty, day): event})
        case _:
            assert_never(event)
    return after


def confirmation_of(upkeep: Upkeep, visit: VisitRecorded) -> VisitConfirmation | None:
    """The user unit's signature under a visit, given with the record or afterwards."""
    return visit.confirmation or upkeep.confirmed.get(visit.visit_number)


def _record(command: RecordVisit, state: State, today: date) -> Sequence[WorkHappened]:
    day = command.visited_on
    if day > today:
        raise rules.UpkeepInFuture(field="visited_on", today=today)
    maintainer = maintainer_on(state, day)
    if maintainer is None:
        raise rules.NobodyMaintainsThen(field="visited_on", on=day)
    if maintainer.party_id != command.maintainer.party_id:
        raise rules.NotTheMaintainerThen(field="maintainer", on=day)
    visit = _visited(command)
    if command.confirmation is not None:
        _check_signature(command.confirmation, command.elevator, day, today)
    former = known(state).visits.get(command.visit_number)
    if former is None:
        return [visit]
    if _but_seals(former) != _but_seals(visit):
        raise rules.MaintenanceVisitNumberTaken(field="visit_number")
    return []


def _visited(command: RecordVisit) -> VisitRecorded:
    """The visit, when all its items are accounted for."""
    day, elevator = command.visited_on, command.elevator
    parameters = elevator.parameters if elevator is not None else TechnicalParameters()
    required = required_items(parameters, command.kind, day)
    told = command.items_checked + command.items_not_applicable
    if told < max(required, 1):
        raise rules.VisitItemsMissing(field="items_checked", required=required, told=told)
    numbers = [one.item_number for one in command.findings]
    if len(set(numbers)) < len(numbers) or max(numbers, default=0) > told:
        raise rules.FindingOutsideItems(field="findings")
    facts = dict(command)
    del facts["elevator"]
    return VisitRecorded(**facts, items_required=required, items_version=VISIT_ITEMS.version(day))


def _but_seals(visit: VisitRecorded) -> dict[str, object]:
    """A visit without its seals: the same name is never sealed twice alike."""
    return visit.model_dump(exclude={"technician": {"name", "certificate_number"}})


def _confirm(command: ConfirmVisit, upkeep: Upkeep, today: date) -> Sequence[WorkHappened]:
    visit, signature = _visit(upkeep, command.visit_number), command.confirmation
    if command.visit_number in upkeep.withdrawn:
        raise rules.VisitWithdrawnBefore(field="visit_number")
    _check_signature(signature, command.elevator, visit.visited_on, today)
    former = confirmation_of(upkeep, visit)
    if former is None:
        return [VisitConfirmed(visit_number=command.visit_number, confirmation=signature)]
    if former != signature:
        raise rules.VisitConfirmedOtherwise(field="confirmation")
    return []


def _check_signature(
    signature: VisitConfirmation, elevator: ElevatorFacts | None, visited_on: date, today: date
) -> None:
    if not visited_on <= signature.confirmed_on <= today:
        raise rules.ConfirmedBeforeVisit(field="confirmation.confirmed_on", visited_on=visited_on)
    if elevator is None:
        return
    units = (elevator.user_unit, elevator.owner, elevator.responsible_unit)
    named = {one.party_id for one in units if one is not None}
    if named and signature.unit.party_id not in named:
        raise rules.ConfirmedByStranger(field="confirmation.unit")


def _visit(upkeep: Upkeep, number: str) -> VisitRecorded:
    if (found := upkeep.visits.get(number)) is None:
        raise rules.MaintenanceVisitUnknown(field="visit_number")
    return found


def _calibrate(
    command: RecordGovernorCalibration, upkeep: Upkeep, today: date
) -> Sequence[WorkHappened]:
    day = command.calibrated_on
    if day > today:
        raise rules.UpkeepInFuture(field="calibrated_on", today=today)
    age = command.elevator.age_years(day) if command.elevator is not None else None
    facts = dict(command)
    del facts["elevator"]
    calibrated = GovernorCalibrated(
        **facts,
        next_due_on=INTERVALS.at(day)[UpkeepDuty.GOVERNOR_CALIBRATION].after(day, age),
        rule_version=INTERVALS.version(day),
    )
    former = upkeep.calibrations.get(command.report_number)
    if former is None:
        return [calibrated]
    if former != calibrated:
        raise rules.CalibrationReportTaken(field="report_number")
    return []


def _mark_overdue(
    command: MarkMaintenanceOverdue, state: State, today: date
) -> Sequence[WorkHappened]:
    day = command.due_on
    if (command.duty, day) in known(state).overdue:
        return []
    if today <= day:
        raise rules.MaintenanceNotYetOverdue(field="due_on", due_on=day)
    due = next_due(state, command.duty, day)
    if due is None or due.due_on != day:
        raise rules.NotDueThen(field="due_on", due_on=due.due_on if due is not None else "")
    return [
        MaintenanceOverdueMarked(
            duty=command.duty,
            due_on=day,
            maintainer=due.maintainer,
            rule_version=INTERVALS.version(day),
        )
    ]
