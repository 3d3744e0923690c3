"""A maker's survey of its own fleet 制造单位跟踪调查: one per maker and campaign, corrected at will."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import pairwise
from typing import Annotated, Final, NamedTuple, TypeAlias, assert_never

from services.kernel.decider import FOUND, Decider, Record
from services.kernel.errors import AlreadyExists, Invalid, NotFound
from services.kernel.ids import opaque_key
from services.kernel.subject import NOBODY, Subject
from services.reference.dated import legal_day
from services.reference.party import PartyRef
from services.supervision.campaign.facts import CampaignFacts, standing_campaign
from services.supervision.events.campaign_values import Note, OfficialId, Reason
from services.supervision.events.survey import (
    FleetCounts,
    ManufacturerSurveyCorrected,
    ManufacturerSurveyFiled,
    SurveyHappened,
)


class FileManufacturerSurvey(Record):
    """报送跟踪调查情况 of a maker for a campaign."""

    campaign_id: OfficialId
    maker: PartyRef
    counts: FleetCounts
    summary: Note = ""
    campaign: Annotated[CampaignFacts | None, FOUND] = None
    seat: Annotated[str, FOUND] = ""


class CorrectManufacturerSurvey(Record):
    """更正跟踪调查情况: all counts anew."""

    campaign_id: OfficialId
    maker: PartyRef
    counts: FleetCounts
    reason: Reason
    summary: Note = ""


Command: TypeAlias = FileManufacturerSurvey | CorrectManufacturerSurvey


class ManufacturerSurveyUnknown(NotFound):
    """The maker has filed no survey for this campaign."""

    zh = "该制造单位未报送本次大会战的跟踪调查情况"


class ManufacturerSurveyAlreadyFiled(AlreadyExists):
    """The maker has filed its survey for this campaign: correct that one."""

    zh = "该制造单位已报送跟踪调查情况，请更正原表"


class FleetCountsDoNotNest(Invalid):
    """Each of fleet, followed up, with problems, serious hazards is part of the one before it."""

    zh = "制造、跟踪调查、发现问题、严重事故隐患的台数应当逐项不大于前一项"


class MoreToldThanFound(Invalid):
    """No more user units and authorities are told of a serious hazard than elevators have one."""

    zh = "已告知、已报告的台数不应大于存在严重事故隐患的台数"


class FleetCountedLater(Invalid):
    """The counts end after the survey was filed."""

    zh = "统计截止日期晚于报送日期"


class SurveyVersion(NamedTuple):
    """What the maker said from `at` on; the first time without a reason."""

    counts: FleetCounts
    summary: str
    at: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True)
class NoSurvey:
    """The maker has said nothing."""


@dataclass(frozen=True, slots=True)
class Survey:
    """A survey with its history, the newest version last."""

    campaign_id: str
    maker: PartyRef
    division: str
    versions: tuple[SurveyVersion, ...]


State: TypeAlias = NoSurvey | Survey


def key_of(command: Command) -> str:
    """One per campaign and maker. A maker's id is of no fixed length, so its key stands for it."""
    return f"{command.campaign_id}-{opaque_key(command.maker.party_id)}"


def named_by(command: Command) -> Subject:
    """A survey is its maker's own."""
    return Subject("", "", frozenset({("manufacturer", command.maker.party_id)}))


def subject_of(state: State) -> Subject:
    """The maker, and where its seat is."""
    if isinstance(state, NoSurvey):
        return NOBODY
    return Subject("", state.division, frozenset({("manufacturer", state.maker.party_id)}))


def decide(command: Command, state: State, at: datetime) -> Sequence[SurveyHappened]:
    match command:
        case FileManufacturerSurvey():
            return _file(command, state, at)
        case CorrectManufacturerSurvey():
            return _correct(command, filed(state), at)
        case _:
            assert_never(command)


def evolve(state: State, event: SurveyHappened, at: datetime) -> State:
    match event:
        case ManufacturerSurveyFiled():
            version = SurveyVersion(event.counts, event.summary, at)
            return Survey(event.campaign_id, event.maker, event.division, (version,))
        case ManufacturerSurveyCorrected():
            if isinstance(state, NoSurvey):
                return state
            version = SurveyVersion(event.counts, event.summary, at, event.reason)
            return replace(state, versions=(*state.versions, version))
        case _:
            assert_never(event)


DECIDER: Final[Decider[Command, State, SurveyHappened]] = Decider(NoSurvey(), decide, evolve)


def filed(state: State) -> Survey:
    """Raises `ManufacturerSurveyUnknown`."""
    if isinstance(state, NoSurvey):
        raise ManufacturerSurveyUnknown(field="maker")
    return state


def _file(command: FileManufacturerSurvey, state: State, at: datetime) -> Sequence[SurveyHappened]:
    if isinstance(state, Survey):
        raise ManufacturerSurveyAlreadyFiled(field="maker")
    standing_campaign(command.campaign)
    _check(command.counts, legal_day(at))
    return [
        ManufacturerSurveyFiled(
            campaign_id=command.campaign_id,
            maker=command.maker,
            division=command.seat,
            counts=command.counts,
            summary=command.summary,
        )
    ]


def _correct(
    command: CorrectManufacturerSurvey, state: Survey, at: datetime
) -> Sequence[SurveyHappened]:
    _check(command.counts, legal_day(at))
    now = state.versions[-1]
    if (command.counts, command.summary) == (now.counts, now.summary):
        return []
    return [ManufacturerSurveyCorrected(**vars(command))]


NESTED: Final = ("fleet", "followed_up", "with_problems", "serious_hazards")


def _check(counts: FleetCounts, on: date) -> None:
    for whole, part in pairwise(NESTED):
        if getattr(counts, part) > getattr(counts, whole):
            raise FleetCountsDoNotNest(field=f"counts.{part}")
    for told in ("user_units_told", "authorities_told"):
        if getattr(counts, told) > counts.serious_hazards:
            raise MoreToldThanFound(field=f"counts.{told}")
    if counts.counted_to > on:
        raise FleetCountedLater(field="counts.counted_to")


class SurveyVersionCard(Record):
    """What the maker said from a moment on."""

    since: datetime
    reason: str
    counts: FleetCounts
    summary: str


class ManufacturerSurveyCard(Record):
    """A maker's survey of its fleet. The newest version comes last."""

    campaign_id: str
    maker: PartyRef
    division: str
    versions: tuple[SurveyVersionCard, ...]


def card_of(state: State) -> ManufacturerSurveyCard:
    """Raises `ManufacturerSurveyUnknown`."""
    survey = filed(state)
    return ManufacturerSurveyCard(
        campaign_id=survey.campaign_id,
        maker=survey.maker,
        division=survey.division,
        versions=tuple(
            SurveyVersionCard(
                since=one.at, reason=one.reason, counts=one.counts, summary=one.summary
            )
            for one in survey.versions
        ),
    )
