"""What a report says, and what makes it contradict itself."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Final

from pydantic import Field

from services.inspection.agency.state import Agency
from services.inspection.events.values import (
    ConfiguredPart,
    DocumentId,
    DocumentNumber,
    InspectionScope,
    InspectorId,
    ItemResult,
    SeriousHazard,
    SupervisedWork,
)
from services.inspection.hazards import fits
from services.inspection.inspections import rules
from services.kernel.decider import FOUND, Record
from services.reference.dated import Dated, DatedTable
from services.reference.elevator import Conclusion, ElevatorFacts
from services.reference.party import PartyRef


class Report(Record):
    """What every report of an inspection or a self-test says.

    `inspectors` are opaque references to persons; `reinspection_of` is the failed report that a
    re-inspection 复检 follows; `combined_with` the other work that the same visit was for.
    """

    report_number: DocumentNumber
    agency: PartyRef
    inspected_on: date
    inspectors: Annotated[tuple[InspectorId, ...], Field(max_length=20)] = ()
    conclusion: Conclusion
    items: Annotated[tuple[ItemResult, ...], Field(max_length=300)] = ()
    hazards: Annotated[tuple[SeriousHazard, ...], Field(max_length=10)] = ()
    reinspection_of: DocumentNumber | None = None
    combined_with: Annotated[str, Field(max_length=100)] | None = None
    elevator: Annotated[ElevatorFacts | None, FOUND] = None
    agency_facts: Annotated[Agency | None, FOUND] = None


class RecordSupervisionInspection(Report):
    """监督检验 of an installation, a modification or a major repair, with the configuration check."""

    work: SupervisedWork
    configuration: tuple[ConfiguredPart, ...] = ()


class RecordPeriodicInspection(Report):
    """定期检验. `before_restart`: of an elevator that was stopped for more than a year."""

    before_restart: bool = False


class RecordSelfTest(Report):
    """自行检测 (TSG T7008), by a qualified user unit, maintainer or inspection body."""

    maintainer: Annotated[PartyRef | None, FOUND] = None


class RecordOwnInspection(Report):
    """企业自检, by maker, installer, user unit or maintainer."""

    maintainer: Annotated[PartyRef | None, FOUND] = None


class RecordSpotCheck(Report):
    """抽查检验, by the agency that an authority assigned."""

    assignment_id: DocumentId


SCOPES: Final = {
    RecordSupervisionInspection: InspectionScope.SUPERVISION,
    RecordPeriodicInspection: InspectionScope.PERIODIC,
    RecordSelfTest: InspectionScope.SELF_TEST,
    RecordSpotCheck: InspectionScope.PERIODIC,
}
"""What an agency and its inspectors must be approved and qualified for."""

CONFIGURATION_CHECK: Final = DatedTable(
    "configuration_check",
    [
        Dated(date(1900, 1, 1), date(2015, 3, 12), "此前安装监督检验无此要求", value=False),
        Dated(date(2015, 3, 13), None, "2015 年长效机制工作方案：增加对整机配置的检查", value=True),
    ],
)
"""Whether the supervision inspection of an installation checks the whole machine's configuration."""


def check_content(command: Report, kind_code: str | None) -> None:
    """Raises `ItemTwice`, `HazardOfAnotherLift`, `ConclusionContradictsItems`."""
    numbers = [item.item_number for item in command.items]
    if len(set(numbers)) != len(numbers):
        raise rules.ItemTwice(field="items")
    for index, hazard in enumerate(command.hazards):
        if not fits(hazard, kind_code, command.inspected_on):
            raise rules.HazardOfAnotherLift(field=f"hazards[{index}]", hazard=hazard)
    if not command.conclusion.is_pass:
        return
    if command.hazards:
        raise rules.ConclusionContradictsItems(field="hazards")
    for index, item in enumerate(command.items):
        if item.is_open:
            raise rules.ConclusionContradictsItems(field=f"items[{index}]", item=item.item_number)


def check_configuration(
    parts: Sequence[ConfiguredPart], work: SupervisedWork, conclusion: Conclusion, day: date
) -> None:
    """Raises `ConfigurationCheckMissing`, `ConclusionContradictsItems`."""
    if work is SupervisedWork.INSTALLATION and CONFIGURATION_CHECK.at(day) and not parts:
        raise rules.ConfigurationCheckMissing(field="configuration")
    for index, part in enumerate(parts):
        if conclusion.is_pass and not part.conforming:
            raise rules.ConclusionContradictsItems(
                field=f"configuration[{index}]", component=part.component
            )
