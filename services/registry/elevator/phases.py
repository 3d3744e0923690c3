"""The life-cycle 从选型采购直至报废更新 as a union of phases.

    selected → manufactured → notified → installed → supervision inspected → in use ⇄ stopped
                                 ↑                                              │
                                 └──────────────── relocating ←─────────────────┤
         under modification or major repair → awaiting its inspection ⇄─────────┤
                                            scrapped → deregistered ←───────────┘

Sealed lies over any phase in which the elevator stands at its place, and remembers it. "Overdue" is
no phase: a deadline that passes changes nothing about the elevator itself.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias

from services.reference.elevator import PhaseName
from services.registry.elevator.card import Card
from services.registry.events.use import ElevatorSealed
from services.registry.events.values import DeregistrationGround


@dataclass(frozen=True, slots=True)
class Unknown:
    """No fact about it is recorded; a claim on an identifier may have been voided."""


@dataclass(frozen=True, slots=True)
class Selected:
    """选型采购: chosen, not built."""

    since: datetime


@dataclass(frozen=True, slots=True)
class Manufactured:
    """制造出厂."""

    since: datetime


@dataclass(frozen=True, slots=True)
class Relocating:
    """移装: taken from its old place, not yet announced at the new one."""

    since: datetime


@dataclass(frozen=True, slots=True)
class Notified:
    """施工告知: the installation is announced. `began` is that day; None: not known."""

    since: datetime
    began: date | None


@dataclass(frozen=True, slots=True)
class Installed:
    """安装完成: it stands, and waits for its supervision inspection."""

    since: datetime
    began: date | None


@dataclass(frozen=True, slots=True)
class SupervisionInspected:
    """监督检验合格: it may be registered for use."""

    since: datetime


@dataclass(frozen=True, slots=True)
class InUse:
    """在用."""

    since: datetime


@dataclass(frozen=True, slots=True)
class Stopped:
    """停用, by its user unit."""

    since: datetime


@dataclass(frozen=True, slots=True)
class UnderModification:
    """改造 since the day `began`; afterwards the elevator `resumes` what it was."""

    since: datetime
    began: date
    resumes: "Serving"


@dataclass(frozen=True, slots=True)
class ModificationAwaitingInspection:
    """The modification is done and its supervision inspection is not."""

    since: datetime
    began: date
    resumes: "Serving"


@dataclass(frozen=True, slots=True)
class UnderMajorRepair:
    """重大修理 since the day `began`."""

    since: datetime
    began: date
    resumes: "Serving"


@dataclass(frozen=True, slots=True)
class MajorRepairAwaitingInspection:
    """The major repair is done and its supervision inspection is not."""

    since: datetime
    began: date
    resumes: "Serving"


@dataclass(frozen=True, slots=True)
class SealedOff:
    """封停, 查封: `before` is the phase beneath the seal. `order` is None for an imported seal."""

    since: datetime
    before: "Standing"
    order: ElevatorSealed | None


@dataclass(frozen=True, slots=True)
class Scrapped:
    """报废: final, but for the deregistration."""

    since: datetime


@dataclass(frozen=True, slots=True)
class Deregistered:
    """注销: final."""

    since: datetime
    ground: DeregistrationGround | None


Serving: TypeAlias = InUse | Stopped
"""Registered, and not under works."""

Awaiting: TypeAlias = ModificationAwaitingInspection | MajorRepairAwaitingInspection

Standing: TypeAlias = (
    Installed | SupervisionInspected | Serving | UnderModification | UnderMajorRepair | Awaiting
)
"""It stands at its place: it can be inspected, and sealed."""

Coming: TypeAlias = Selected | Manufactured | Relocating | Notified
"""Not (or no longer) at its place."""

Ended: TypeAlias = Scrapped | Deregistered

Phase: TypeAlias = Coming | Standing | SealedOff | Ended


@dataclass(frozen=True, slots=True)
class Elevator:
    """A recorded elevator."""

    card: Card
    phase: Phase


State: TypeAlias = Unknown | Elevator


PHASE_NAMES: dict[type[Phase], PhaseName] = {
    Selected: PhaseName.SELECTED,
    Manufactured: PhaseName.MANUFACTURED,
    Relocating: PhaseName.RELOCATING,
    Notified: PhaseName.CONSTRUCTION_NOTIFIED,
    Installed: PhaseName.INSTALLED,
    SupervisionInspected: PhaseName.SUPERVISION_INSPECTED,
    InUse: PhaseName.IN_USE,
    Stopped: PhaseName.STOPPED,
    UnderModification: PhaseName.UNDER_MODIFICATION,
    ModificationAwaitingInspection: PhaseName.MODIFICATION_AWAITING_INSPECTION,
    UnderMajorRepair: PhaseName.UNDER_MAJOR_REPAIR,
    MajorRepairAwaitingInspection: PhaseName.MAJOR_REPAIR_AWAITING_INSPECTION,
    SealedOff: PhaseName.SEALED,
    Scrapped: PhaseName.SCRAPPED,
    Deregistered: PhaseName.DEREGISTERED,
}
