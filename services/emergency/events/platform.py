"""A city's rescue platform 应急处置平台 and its stations 救援站点: what happened."""

from datetime import date
from typing import Annotated, ClassVar, Final, TypeAlias

from pydantic import Field

from services.emergency.events.values import BulletinFigure
from services.kernel.decider import Event
from services.reference.elevator import Place
from services.reference.party import PartyRef

LAW: Final = (
    "CPASE M 001-2015; plan of 2015 (中等城市全覆盖, 纳入政府应急平台, 公布应急平台统计数据)"
)
"""Under which rule these facts are recorded."""


HotlineNumber = Annotated[str, Field(pattern="^[0-9]{3,12}$")]
"""The number that people dial: 96333, but 96366 in Chizhou and 96116 in Hohhot."""

Period = Annotated[str, Field(pattern="^[0-9]{4}-(0[1-9]|1[0-2])$")]
"""A calendar month, 2015-06."""


class PlatformPlanned(Event):
    """A platform is planned 规划方案: who is responsible, and when it shall work."""

    stored_as: ClassVar = "emergency.PlatformPlanned.v1"
    division: str
    responsible_unit: PartyRef
    plan_document: str
    live_by: date
    schedule: str | None = None


class BuildingStarted(Event):
    """The platform is being built 在建."""

    stored_as: ClassVar = "emergency.BuildingStarted.v1"
    reference: str | None = None


class PlatformCommissioned(Event):
    """The platform works 运行. `name` is what numbers its rescue codes (their issuer)."""

    stored_as: ClassVar = "emergency.PlatformCommissioned.v1"
    division: str
    name: str
    number: HotlineNumber
    operator: PartyRef | None = None


class HotlineNumberChanged(Event):
    """People dial another number."""

    stored_as: ClassVar = "emergency.HotlineNumberChanged.v1"
    number: HotlineNumber
    former_number: HotlineNumber


class PlatformLinkedToGovernment(Event):
    """The platform became part of the government's 纳入政府应急平台."""

    stored_as: ClassVar = "emergency.PlatformLinkedToGovernment.v1"
    government_platform: str
    document_number: str | None = None


class PlatformDecommissioned(Event):
    """The platform works no more."""

    stored_as: ClassVar = "emergency.PlatformDecommissioned.v1"
    reason: str


class BulletinPublished(Event):
    """The platform published the figures of a month 月报."""

    stored_as: ClassVar = "emergency.BulletinPublished.v1"
    period: Period
    figures: tuple[BulletinFigure, ...]


class BulletinCorrected(Event):
    """A published bulletin was wrong: these figures take the place of those of their definitions."""

    stored_as: ClassVar = "emergency.BulletinCorrected.v1"
    period: Period
    figures: tuple[BulletinFigure, ...]
    reason: str


PlatformHappened: TypeAlias = (
    PlatformPlanned
    | BuildingStarted
    | PlatformCommissioned
    | HotlineNumberChanged
    | PlatformLinkedToGovernment
    | PlatformDecommissioned
    | BulletinPublished
    | BulletinCorrected
)


class StationRegistered(Event):
    """A rescue station of the second level of response entered the network 联网."""

    stored_as: ClassVar = "emergency.StationRegistered.v1"
    station_id: str
    name: str
    operator: PartyRef
    place: Place
    networked: bool
    covers: tuple[str, ...]


class StationCoverageChanged(Event):
    """The station serves other divisions, or is linked to the platform by now."""

    stored_as: ClassVar = "emergency.StationCoverageChanged.v1"
    networked: bool
    covers: tuple[str, ...]


class StationSuspended(Event):
    """The station cannot be sent for a while."""

    stored_as: ClassVar = "emergency.StationSuspended.v1"
    reason: str


class StationResumed(Event):
    """The station can be sent again."""

    stored_as: ClassVar = "emergency.StationResumed.v1"


class StationClosed(Event):
    """The station is no more."""

    stored_as: ClassVar = "emergency.StationClosed.v1"
    reason: str


StationHappened: TypeAlias = (
    StationRegistered | StationCoverageChanged | StationSuspended | StationResumed | StationClosed
)
