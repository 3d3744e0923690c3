"""What an elevator is found by, and what is connected to it 识别码、物联网: what happened."""

from typing import ClassVar, Final, TypeAlias

from services.kernel.decider import Event
from services.registry.events.values import Identifier, IdentifierRef, RetirementReason

LAW: Final = "TSG 08 (使用登记证); GB/T 24476 (物联网); plan of 2015 (识别码、物联网建设)"
"""Under which rule these facts are recorded."""


class IdentifierAttached(Event):
    """The elevator got an identifier."""

    stored_as: ClassVar = "registry.IdentifierAttached.v1"
    identifier: Identifier
    irregular: tuple[str, ...] = ()


class IdentifierRetired(Event):
    """An identifier is no longer good; the elevator is still found by it."""

    stored_as: ClassVar = "registry.IdentifierRetired.v1"
    identifier: IdentifierRef
    reason: RetirementReason


class IdentifierClaimVoided(Event):
    """A reservation that no fact followed is void.

    Its only effect is the stream's new version: a claimant that is still on its way to write the
    fact loses the race and starts over, so the identifier can be given to another.
    """

    stored_as: ClassVar = "registry.IdentifierClaimVoided.v1"
    identifier: IdentifierRef


class DeviceConnected(Event):
    """A monitoring device 物联网终端 reports for the elevator."""

    stored_as: ClassVar = "registry.DeviceConnected.v1"
    device_id: str
    platform: str
    protocol: str | None = None


class DeviceDisconnected(Event):
    """The device no longer reports for the elevator."""

    stored_as: ClassVar = "registry.DeviceDisconnected.v1"
    device_id: str
    reason: str


Marked: TypeAlias = (
    IdentifierAttached
    | IdentifierRetired
    | IdentifierClaimVoided
    | DeviceConnected
    | DeviceDisconnected
)
