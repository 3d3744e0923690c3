"""A maker's report as it is told."""

from services.kernel.decider import Record
from services.reference.party import PartyRef
from services.supervision.events.hazard import SeriousHazardCode
from services.supervision.events.maker_report import AffectedMachines
from services.supervision.maker_report.state import State, reported


class MakerReportCard(Record):
    """A maker's report 制造单位报告. `affected`: how many the newest search found; None: not yet."""

    report_id: str
    maker: PartyRef
    division: str
    description: str
    serious_code: SeriousHazardCode | None
    rule_version: str | None
    proposed_measures: str
    document_number: str | None
    machines: tuple[AffectedMachines, ...]
    affected: int | None
    searched_to_position: int | None
    withdrawn: bool


def card_of(state: State) -> MakerReportCard:
    """Raises `MakerReportUnknown`."""
    found = reported(state)
    told = dict(found.reported) | {"machines": found.machines}
    search = found.search
    return MakerReportCard(
        **told,
        affected=search.affected if search else None,
        searched_to_position=search.position if search else None,
        withdrawn=found.withdrawn,
    )
