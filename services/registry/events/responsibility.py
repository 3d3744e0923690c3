"""Who answers for an elevator 责任主体: what happened."""

from typing import ClassVar, Final, TypeAlias

from services.kernel.decider import Event
from services.reference.party import PartyRef
from services.registry.events.values import SafetyOfficer

LAW: Final = "Plan of 2015 (首负责任、落实管理责任主体、管行业必须管安全); TSG 08; SAMR Order 74 (电梯安全员)"
"""Under which rule these facts are recorded."""


class UserUnitChanged(Event):
    """Another user unit 使用单位 took over, and with it the first responsibility 首负责任."""

    stored_as: ClassVar = "registry.UserUnitChanged.v1"
    user_unit: PartyRef
    reason: str | None = None
    reference: str | None = None


class OwnerChanged(Event):
    """The elevator has another owner 产权单位."""

    stored_as: ClassVar = "registry.OwnerChanged.v1"
    owner: PartyRef
    reference: str | None = None


class MaintainerChanged(Event):
    """Another maintainer 维保单位 was reported to the registration authority."""

    stored_as: ClassVar = "registry.MaintainerChanged.v1"
    maintainer: PartyRef
    contract_reference: str | None = None


class ResponsibleUnitAssigned(Event):
    """The unit responsible for managing the elevator 管理责任主体 is settled."""

    stored_as: ClassVar = "registry.ResponsibleUnitAssigned.v1"
    unit: PartyRef
    evidence: str


class ResponsibleUnitVacated(Event):
    """Nobody is responsible any more 管理责任主体缺失."""

    stored_as: ClassVar = "registry.ResponsibleUnitVacated.v1"
    unit: PartyRef
    reason: str


class IndustrySupervisorAssigned(Event):
    """A department watches over the elevators of its trade 行业主管部门."""

    stored_as: ClassVar = "registry.IndustrySupervisorAssigned.v1"
    department: PartyRef
    sector: str


class SafetyOfficerAppointed(Event):
    """One named person is the elevator's safety officer 电梯安全员, 逐台明确."""

    stored_as: ClassVar = "registry.SafetyOfficerAppointed.v1"
    officer: SafetyOfficer
    appointed_by: PartyRef | None = None


class SafetyOfficerRevealed(Event):
    """Somebody looked at the safety officer's personal data, and why; the envelope says who."""

    stored_as: ClassVar = "registry.SafetyOfficerRevealed.v1"
    reason: str
    person_id: str


Answered: TypeAlias = (
    UserUnitChanged
    | OwnerChanged
    | MaintainerChanged
    | ResponsibleUnitAssigned
    | ResponsibleUnitVacated
    | IndustrySupervisorAssigned
    | SafetyOfficerAppointed
    | SafetyOfficerRevealed
)
