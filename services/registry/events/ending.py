"""The end of an elevator, and the mending of its record 报废、注销、更正: what happened."""

from datetime import date
from typing import ClassVar, Final, TypeAlias

from services.kernel.decider import Event
from services.reference.elevator import Place, TechnicalParameters
from services.reference.party import PartyRef
from services.registry.events.values import DeregistrationGround

LAW: Final = "Special Equipment Safety Law 特种设备安全法 art. 48; TSG 08 (报废、注销、更正)"
"""Under which rule these facts are recorded."""


class ElevatorScrapped(Event):
    """The elevator is scrap 报废."""

    stored_as: ClassVar = "registry.ElevatorScrapped.v1"
    reason: str
    requested_by: PartyRef
    owner_authorisation: str | None = None
    certificate_returned: bool = False


class ElevatorDeregistered(Event):
    """The elevator left the register 注销; its record stays."""

    stored_as: ClassVar = "registry.ElevatorDeregistered.v1"
    ground: DeregistrationGround
    reference: str
    destination: str | None = None


class RecordCorrected(Event):
    """What was recorded was wrong, and this is right 更正; what is None was not corrected."""

    stored_as: ClassVar = "registry.RecordCorrected.v1"
    reason: str
    evidence: str
    place: Place | None = None
    parameters: TechnicalParameters | None = None
    manufactured_on: date | None = None
    put_into_use_on: date | None = None
    user_unit: PartyRef | None = None
    owner: PartyRef | None = None
    installer: PartyRef | None = None


Ended: TypeAlias = ElevatorScrapped | ElevatorDeregistered | RecordCorrected
