"""What a maker's report amounts to."""

from dataclasses import dataclass
from typing import TypeAlias

from services.kernel.decider import Record
from services.kernel.subject import NOBODY, Subject
from services.reference.party import PartyRef
from services.supervision.events.hazard import SeriousHazardCode
from services.supervision.events.maker_report import (
    AffectedMachines,
    FleetSearchConcluded,
    SeriousHazardReported,
)
from services.supervision.maker_report import rules
from services.supervision.maker_report.commands import Command, ReportSeriousHazard
from services.supervision.serials import speaks_of
from services.supervision.where import concerned


class MakerReportFacts(Record):
    """What an affected elevator rests on."""

    report_id: str
    maker: PartyRef
    description: str
    serious_code: SeriousHazardCode | None
    machines: tuple[AffectedMachines, ...]
    withdrawn: bool

    def speaks_of(self, serial: str, model: str | None) -> bool:
        """Whether the maker's machine with this number, of this model as far as known, is meant."""
        return any(speaks_of(one, serial, model) for one in self.machines)


@dataclass(frozen=True, slots=True)
class NoMakerReport:
    """Nothing was reported."""


@dataclass(frozen=True, slots=True)
class MakerReport:
    """A report, the machines it names by now, and the newest search of the fleet."""

    reported: SeriousHazardReported
    machines: tuple[AffectedMachines, ...]
    search: FleetSearchConcluded | None = None
    withdrawn: bool = False

    @property
    def facts(self) -> MakerReportFacts:
        """What an affected elevator rests on."""
        first = self.reported
        return MakerReportFacts(
            report_id=first.report_id,
            maker=first.maker,
            description=first.description,
            serious_code=first.serious_code,
            machines=self.machines,
            withdrawn=self.withdrawn,
        )


State: TypeAlias = NoMakerReport | MakerReport


def reported(state: State) -> MakerReport:
    """Raises `MakerReportUnknown`."""
    if isinstance(state, NoMakerReport):
        raise rules.MakerReportUnknown(field="report_id")
    return state


def standing_report(state: State) -> MakerReport:
    """Raises `MakerReportUnknown`, `MakerReportIsWithdrawn`."""
    found = reported(state)
    if found.withdrawn:
        raise rules.MakerReportIsWithdrawn
    return found


def named_by(command: Command) -> Subject:
    """A maker reports its own machines, and nobody else's."""
    if isinstance(command, ReportSeriousHazard):
        return concerned(command.division, ("manufacturer", command.maker.party_id))
    return NOBODY


def subject_of(state: State) -> Subject:
    """The maker, and where it reported."""
    if isinstance(state, NoMakerReport):
        return NOBODY
    first = state.reported
    return concerned(first.division, ("manufacturer", first.maker.party_id))
