"""Modification, major repair and renewal 改造、重大修理、更新: what happened."""

from datetime import date
from typing import ClassVar, Final, TypeAlias

from services.kernel.decider import Event
from services.reference.elevator import TechnicalParameters
from services.reference.party import PartyRef
from services.registry.events.values import FundingLine, RenewalKind

LAW: Final = "Special Equipment Safety Law 特种设备安全法 art. 22-25; TSG 08 (变更登记); long-term plan of 2015 (老旧电梯更新改造)"
"""Under which rule these facts are recorded."""


class ModificationStarted(Event):
    """The elevator is being modified 改造: out of use."""

    stored_as: ClassVar = "registry.ModificationStarted.v1"
    contractor: PartyRef
    description: str
    planned_end_on: date | None = None


class ModificationCompleted(Event):
    """The modification is done; its supervision inspection is not."""

    stored_as: ClassVar = "registry.ModificationCompleted.v1"
    report: str
    parameters: TechnicalParameters | None = None


class MajorRepairStarted(Event):
    """The elevator is under major repair 重大修理: out of use."""

    stored_as: ClassVar = "registry.MajorRepairStarted.v1"
    contractor: PartyRef
    description: str
    planned_end_on: date | None = None


class MajorRepairCompleted(Event):
    """The major repair is done; its supervision inspection is not."""

    stored_as: ClassVar = "registry.MajorRepairCompleted.v1"
    report: str


class RenewalProposed(Event):
    """Somebody asked for an old elevator 老旧电梯 to be repaired, modified or renewed."""

    stored_as: ClassVar = "registry.RenewalProposed.v1"
    kind: RenewalKind
    reason: str
    proposer: PartyRef | None = None
    estimated_cost_fen: int | None = None


class RenewalFunded(Event):
    """Money for the renewal is found, by source."""

    stored_as: ClassVar = "registry.RenewalFunded.v1"
    lines: tuple[FundingLine, ...]


class RenewalCompleted(Event):
    """The renewal is done; a new machine in the old one's place is `replaced_by`."""

    stored_as: ClassVar = "registry.RenewalCompleted.v1"
    report: str
    replaced_by: str | None = None


Worked: TypeAlias = (
    ModificationStarted
    | ModificationCompleted
    | MajorRepairStarted
    | MajorRepairCompleted
    | RenewalProposed
    | RenewalFunded
    | RenewalCompleted
)
