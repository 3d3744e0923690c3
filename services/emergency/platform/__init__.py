"""A rescue platform 应急处置平台 of a division: planned, built, live, and what it publishes.

Source: campaign plan of 2015 (规划方案，明确责任单位；中等城市全覆盖；纳入政府应急平台；公布应急平台统计的数据).
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TypeAlias, assert_never

from services.emergency.events.platform import (
    BuildingStarted,
    BulletinCorrected,
    BulletinPublished,
    HotlineNumber,
    HotlineNumberChanged,
    PlatformCommissioned,
    PlatformDecommissioned,
    PlatformHappened,
    PlatformLinkedToGovernment,
    PlatformPlanned,
)
from services.emergency.events.values import PlatformStage
from services.emergency.platform.bulletin import (
    CorrectBulletin,
    PublishBulletin,
    corrected,
    correction,
    publication,
)
from services.emergency.platform.card import PlatformCard, card_of
from services.emergency.platform.rules import (
    PlatformAlreadyLive,
    PlatformDivisionUnknown,
    PlatformPlanEndsInThePast,
)
from services.emergency.platform.state import (
    Platform,
    State,
    Unplanned,
    known,
    live,
    subject_of,
)
from services.kernel.decider import Decider, Record
from services.reference.dated import legal_day
from services.reference.divisions import Divisions
from services.reference.party import PartyRef


class PlanPlatform(Record):
    """制定规划方案; planned anew, the plan takes the place of the one before."""

    division: str
    responsible_unit: PartyRef
    plan_document: str
    live_by: date
    schedule: str | None = None


class StartBuilding(Record):
    """开工建设."""

    reference: str | None = None


class CommissionPlatform(Record):
    """投入运行, also of a platform of which no plan is on record."""

    division: str
    name: str  # as the issuer of its rescue codes, 厦门96333
    number: HotlineNumber
    operator: PartyRef | None = None


class ChangeHotlineNumber(Record):
    """变更服务号码."""

    number: HotlineNumber


class LinkToGovernment(Record):
    """纳入政府应急平台."""

    government_platform: str
    document_number: str | None = None


class DecommissionPlatform(Record):
    """停止运行."""

    reason: str


Command: TypeAlias = (
    PlanPlatform
    | StartBuilding
    | CommissionPlatform
    | ChangeHotlineNumber
    | LinkToGovernment
    | DecommissionPlatform
    | PublishBulletin
    | CorrectBulletin
)


__all__ = [
    "Command",
    "Platform",
    "PlatformCard",
    "State",
    "card_of",
    "decider",
    "evolve",
    "subject_of",
]


def decider(divisions: Divisions) -> Decider[Command, State, PlatformHappened]:
    """The rules of a platform, with the division table that it is checked by."""

    def decide(command: Command, state: State, at: datetime) -> Sequence[PlatformHappened]:
        match command:
            case PlanPlatform(division=division):
                _check(divisions, division, at)
                return _plan(command, state, at)
            case CommissionPlatform(division=division):
                _check(divisions, division, at)
                return _commission(command, state)
            case _:
                return _decide(command, known(state), at)

    return Decider(Unplanned(), decide, evolve)


def evolve(state: State, event: PlatformHappened, at: datetime) -> State:
    if isinstance(state, Unplanned):
        if not isinstance(event, PlatformPlanned | PlatformCommissioned):
            return state
        state = Platform(event.division)
    match event:
        case PlatformPlanned():
            state = replace(state, plan=event).reaching(PlatformStage.PLANNED, at)
        case BuildingStarted():
            state = state.reaching(PlatformStage.BUILDING, at)
        case PlatformCommissioned(name=name, number=number, operator=operator):
            works = replace(state, name=name, number=number, operator=operator)
            state = works.reaching(PlatformStage.LIVE, at)
        case HotlineNumberChanged(number=number):
            state = replace(state, number=number)
        case PlatformLinkedToGovernment():
            state = replace(state, government=event)
        case PlatformDecommissioned():
            state = state.reaching(PlatformStage.DECOMMISSIONED, at)
        case BulletinPublished() | BulletinCorrected():
            state = replace(state, bulletins=corrected(state.bulletins, event))
        case _:
            assert_never(event)
    return state


def _decide(
    command: StartBuilding
    | ChangeHotlineNumber
    | LinkToGovernment
    | DecommissionPlatform
    | PublishBulletin
    | CorrectBulletin,
    platform: Platform,
    at: datetime,
) -> Sequence[PlatformHappened]:
    events: Sequence[PlatformHappened]
    match command:
        case StartBuilding(reference=reference):
            events = _start(reference, platform, at)
        case ChangeHotlineNumber(number=number):
            events = _renumber(number, live(platform))
        case LinkToGovernment():
            linked = PlatformLinkedToGovernment(**vars(command))
            events = [] if live(platform).government == linked else [linked]
        case DecommissionPlatform(reason=reason):
            ended = platform.stage is PlatformStage.DECOMMISSIONED
            events = [] if ended else [PlatformDecommissioned(reason=reason)]
        case PublishBulletin():
            events = publication(command, platform.bulletins, at)
        case CorrectBulletin():
            events = correction(command, platform.bulletins)
        case _:
            assert_never(command)
    return events


def _renumber(number: str, platform: Platform) -> Sequence[PlatformHappened]:
    former = platform.number or number
    if number == former:
        return []
    return [HotlineNumberChanged(number=number, former_number=former)]


def _plan(command: PlanPlatform, state: State, at: datetime) -> Sequence[PlatformHappened]:
    if command.live_by < legal_day(at):
        raise PlatformPlanEndsInThePast(field="live_by", live_by=command.live_by)
    if isinstance(state, Platform) and state.stage_at(at) is PlatformStage.LIVE:
        raise PlatformAlreadyLive
    planned = PlatformPlanned(**vars(command))
    same = isinstance(state, Platform) and state.plan == planned
    return [] if same else [planned]


def _start(reference: str | None, platform: Platform, at: datetime) -> Sequence[PlatformHappened]:
    """Told late, of a time before the platform was live, it is welcome."""
    stage = platform.stage_at(at)
    if stage is PlatformStage.BUILDING:
        return []
    if stage is PlatformStage.LIVE:
        raise PlatformAlreadyLive
    return [BuildingStarted(reference=reference)]


def _commission(command: CommissionPlatform, state: State) -> Sequence[PlatformHappened]:
    if isinstance(state, Platform) and state.stage is PlatformStage.LIVE:
        stated = (command.name, command.number, command.operator)
        if stated == (state.name, state.number, state.operator):
            return []
        raise PlatformAlreadyLive
    return [PlatformCommissioned(**vars(command))]


def _check(divisions: Divisions, code: str, at: datetime) -> None:
    day = legal_day(at)
    division = divisions.at(code, day)
    if division is None or not division.is_place:
        raise PlatformDivisionUnknown(field="division", code=code, on=day)
