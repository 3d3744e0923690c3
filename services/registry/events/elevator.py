"""What the registry says has happened to an elevator: its published language."""

from typing import TypeAlias

from services.registry.events.ending import (
    ElevatorDeregistered,
    ElevatorScrapped,
    Ended,
    RecordCorrected,
)
from services.registry.events.making import (
    ConstructionNotified,
    ElevatorManufactured,
    ElevatorSelected,
    Inspected,
    InspectionFailed,
    InspectionPassed,
    InstallationRecorded,
    LegacyElevatorImported,
    Made,
)
from services.registry.events.marks import (
    DeviceConnected,
    DeviceDisconnected,
    IdentifierAttached,
    IdentifierClaimVoided,
    IdentifierRetired,
    Marked,
)
from services.registry.events.responsibility import (
    Answered,
    IndustrySupervisorAssigned,
    MaintainerChanged,
    OwnerChanged,
    ResponsibleUnitAssigned,
    ResponsibleUnitVacated,
    SafetyOfficerAppointed,
    SafetyOfficerRevealed,
    UserUnitChanged,
)
from services.registry.events.use import (
    ChangeRegistered,
    DesignLifeExtended,
    ElevatorRelocated,
    ElevatorSealed,
    ElevatorUnsealed,
    Registered,
    Used,
    UseRegistered,
    UseResumed,
    UseSuspended,
)
from services.registry.events.works import (
    MajorRepairCompleted,
    MajorRepairStarted,
    ModificationCompleted,
    ModificationStarted,
    RenewalCompleted,
    RenewalFunded,
    RenewalProposed,
    Worked,
)

ElevatorHappened: TypeAlias = (
    Made
    | LegacyElevatorImported
    | Inspected
    | Registered
    | Used
    | Answered
    | Worked
    | Marked
    | Ended
)

__all__ = [
    "Answered",
    "ChangeRegistered",
    "ConstructionNotified",
    "DesignLifeExtended",
    "DeviceConnected",
    "DeviceDisconnected",
    "ElevatorDeregistered",
    "ElevatorHappened",
    "ElevatorManufactured",
    "ElevatorRelocated",
    "ElevatorScrapped",
    "ElevatorSealed",
    "ElevatorSelected",
    "ElevatorUnsealed",
    "Ended",
    "IdentifierAttached",
    "IdentifierClaimVoided",
    "IdentifierRetired",
    "IndustrySupervisorAssigned",
    "Inspected",
    "InspectionFailed",
    "InspectionPassed",
    "InstallationRecorded",
    "LegacyElevatorImported",
    "Made",
    "MaintainerChanged",
    "MajorRepairCompleted",
    "MajorRepairStarted",
    "Marked",
    "ModificationCompleted",
    "ModificationStarted",
    "OwnerChanged",
    "RecordCorrected",
    "Registered",
    "RenewalCompleted",
    "RenewalFunded",
    "RenewalProposed",
    "ResponsibleUnitAssigned",
    "ResponsibleUnitVacated",
    "SafetyOfficerAppointed",
    "SafetyOfficerRevealed",
    "UseRegistered",
    "UseResumed",
    "UseSuspended",
    "Used",
    "UserUnitChanged",
    "Worked",
]
