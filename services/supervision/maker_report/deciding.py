"""The decider of a maker's report."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import assert_never

from services.kernel.decider import Decider
from services.reference.dated import legal_day
from services.reference.divisions import Divisions
from services.supervision.events.maker_report import (
    FleetSearchConcluded,
    MakerReportHappened,
    MakerReportWithdrawn,
    ReportedMachinesExtended,
    SeriousHazardReported,
)
from services.supervision.maker_report import rules
from services.supervision.maker_report.commands import (
    Command,
    ConcludeFleetSearch,
    ExtendReportedMachines,
    ReportSeriousHazard,
    WithdrawMakerReport,
)
from services.supervision.maker_report.state import (
    MakerReport,
    NoMakerReport,
    State,
    reported,
    standing_report,
)
from services.supervision.serials import check_machines
from services.supervision.serious import listed_in
from services.supervision.where import check_division


def decider(divisions: Divisions) -> Decider[Command, State, MakerReportHappened]:
    """The rules, with the division table that the place of the report is checked against."""
    return Decider(NoMakerReport(), partial(decide, divisions), evolve)


def decide(
    divisions: Divisions, command: Command, state: State, at: datetime
) -> Sequence[MakerReportHappened]:
    match command:
        case ReportSeriousHazard():
            if isinstance(state, MakerReport):
                raise rules.MakerReportAlreadyFiled(field="report_id")
            check_division(divisions, command.division, at)
            check_machines(command.machines)
            version = listed_in(command.serious_code, legal_day(at))
            return [SeriousHazardReported(**vars(command), rule_version=version)]
        case ExtendReportedMachines(machines=machines):
            check_machines(machines)
            known = machines in standing_report(state).machines
            return [] if known else [ReportedMachinesExtended(**vars(command))]
        case ConcludeFleetSearch():
            concluded = FleetSearchConcluded(**vars(command))
            return [] if standing_report(state).search == concluded else [concluded]
        case WithdrawMakerReport():
            withdrawn = reported(state).withdrawn
            return [] if withdrawn else [MakerReportWithdrawn(**vars(command))]
        case _:
            assert_never(command)


def evolve(state: State, event: MakerReportHappened, _at: datetime) -> State:
    if isinstance(event, SeriousHazardReported):
        return MakerReport(event, (event.machines,))
    if isinstance(state, NoMakerReport):
        return state
    match event:
        case ReportedMachinesExtended(machines=machines):
            return replace(state, machines=(*state.machines, machines))
        case FleetSearchConcluded():
            return replace(state, search=event)
        case MakerReportWithdrawn():
            return replace(state, withdrawn=True)
        case _:
            assert_never(event)
