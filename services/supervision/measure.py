"""Reform measures 改革创新措施: decided once, carried out by each division in its own time.

Source: 构建电梯安全监管长效机制的工作方案 §一: 《关于进一步加强电梯安全工作的意见》 of November 2013 has
five of them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import partial
from typing import Annotated, NamedTuple, TypeAlias, assert_never

from services.kernel.decider import FOUND, Decider, Record
from services.kernel.errors import AlreadyExists, Invalid, NotFound, Refused
from services.kernel.subject import NOBODY, Subject
from services.reference.dated import legal_day
from services.reference.divisions import Divisions
from services.supervision.campaign.facts import CampaignFacts, standing_campaign
from services.supervision.events.campaign_values import (
    DivisionCode,
    DocumentNumber,
    DocumentParty,
    Line,
    NamedOffice,
    Note,
    OfficialId,
    Reason,
)
from services.supervision.events.paper import (
    MeasureEnded,
    MeasureHappened,
    MeasureProgressReported,
    MeasureRecorded,
    MeasureStatus,
)
from services.supervision.naming import named
from services.supervision.territory import check_inside, check_territory, territory


class RecordMeasure(Record):
    """记录改革创新措施: decided by whom, on which day, for which division."""

    measure_id: OfficialId
    title: Line
    division: DivisionCode
    decided_by: DocumentParty
    decided_on: date
    document_number: DocumentNumber | None = None
    campaign_id: OfficialId | None = None
    campaign: Annotated[CampaignFacts | None, FOUND] = None


class ReportMeasureProgress(Record):
    """报告措施进展 of one division."""

    unit: DivisionCode
    status: MeasureStatus
    note: Note = ""


class EndMeasure(Record):
    """措施完成或者终止."""

    reason: Reason


Command: TypeAlias = RecordMeasure | ReportMeasureProgress | EndMeasure


class MeasureUnknown(NotFound):
    """There is no measure of this number."""

    zh = "没有该编号的措施"


class MeasureAlreadyRecorded(AlreadyExists):
    """A measure of this number was recorded before."""

    zh = "该编号的措施已经记录"


class MeasureAlreadyEnded(Refused):
    """The measure is ended."""

    zh = "该措施已经终止"


class MeasureDatedLater(Invalid):
    """The measure was decided after it was put on record."""

    zh = "决定日期晚于记录日期"


class MeasureProgress(NamedTuple):
    """How far a division was, since when."""

    status: MeasureStatus
    note: str
    at: datetime


@dataclass(frozen=True, slots=True)
class NoMeasure:
    """Nothing is known of it."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure and the newest word of each division about it."""

    recorded: MeasureRecorded
    progress: Mapping[str, MeasureProgress] = field(default_factory=dict)
    ended_at: datetime | None = None


State: TypeAlias = NoMeasure | Measure


def decider(divisions: Divisions) -> Decider[Command, State, MeasureHappened]:
    """The rules of a measure, with the division table."""
    return Decider(NoMeasure(), partial(decide, divisions), evolve)


def key_of(command: RecordMeasure) -> str:
    """The measure's own number."""
    return command.measure_id


def named_by(command: Command) -> Subject:
    """Who records a measure acts for its division, who reports progress for the reporting one."""
    match command:
        case RecordMeasure(division=division):
            return territory(division)
        case ReportMeasureProgress(unit=unit):
            return territory(unit)
        case EndMeasure():
            return NOBODY
        case _:
            assert_never(command)


def subject_of(state: State) -> Subject:
    """The division that the measure was decided for; of the nation's, whoever reports."""
    return territory(state.recorded.division) if isinstance(state, Measure) else NOBODY


def decide(
    divisions: Divisions, command: Command, state: State, at: datetime
) -> Sequence[MeasureHappened]:
    if isinstance(command, RecordMeasure):
        return _record(divisions, command, state, legal_day(at))
    measure = recorded(state)
    if isinstance(command, EndMeasure) and measure.ended_at is not None:
        return []
    if measure.ended_at is not None:
        raise MeasureAlreadyEnded(since=measure.ended_at)
    measure_id = measure.recorded.measure_id
    match command:
        case ReportMeasureProgress(unit=unit):
            check_territory(divisions, unit, legal_day(at), "unit")
            check_inside(unit, (measure.recorded.division,), "unit")
            known = measure.progress.get(unit)
            if known is not None and (known.status, known.note) == (command.status, command.note):
                return []
            return [MeasureProgressReported(measure_id=measure_id, **vars(command))]
        case EndMeasure(reason=reason):
            return [MeasureEnded(measure_id=measure_id, reason=reason)]
        case _:
            assert_never(command)


def evolve(state: State, event: MeasureHappened, at: datetime) -> State:
    if isinstance(event, MeasureRecorded):
        return Measure(event)
    if isinstance(state, NoMeasure):
        return state
    match event:
        case MeasureProgressReported(unit=unit, status=status, note=note):
            told = MeasureProgress(status, note, at)
            return replace(state, progress={**state.progress, unit: told})
        case MeasureEnded():
            return replace(state, ended_at=at)
        case _:
            assert_never(event)


def recorded(state: State) -> Measure:
    """Raises `MeasureUnknown`."""
    if isinstance(state, NoMeasure):
        raise MeasureUnknown(field="measure_id")
    return state


def _record(
    divisions: Divisions, command: RecordMeasure, state: State, on: date
) -> Sequence[MeasureHappened]:
    if isinstance(state, Measure):
        raise MeasureAlreadyRecorded(field="measure_id")
    if command.campaign_id:
        standing_campaign(command.campaign)
    check_territory(divisions, command.division, on, "division")
    if command.decided_on > on:
        raise MeasureDatedLater(field="decided_on")
    stated = {name: value for name, value in dict(command).items() if name != "campaign"}
    office = named(command.decided_by, command.decided_on, "decided_by")
    return [MeasureRecorded(**stated | {"decided_by": office})]


class MeasureProgressCard(Record):
    """How far one division is."""

    unit: str
    status: MeasureStatus
    note: str
    since: datetime


class MeasureCard(Record):
    """A reform measure, and how far each division is with it."""

    measure_id: str
    title: str
    division: str
    decided_by: NamedOffice
    decided_on: date
    document_number: str | None
    campaign_id: str | None
    ended_at: datetime | None
    progress: tuple[MeasureProgressCard, ...]


def card_of(state: State) -> MeasureCard:
    """Raises `MeasureUnknown`."""
    measure = recorded(state)
    return MeasureCard(
        **dict(measure.recorded),
        ended_at=measure.ended_at,
        progress=tuple(
            MeasureProgressCard(unit=unit, status=one.status, note=one.note, since=one.at)
            for unit, one in sorted(measure.progress.items())
        ),
    )
