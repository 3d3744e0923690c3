from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from typing import ClassVar as _ClassVar

DESCRIPTOR: _descriptor.FileDescriptor

class SealingCause(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SEALING_CAUSE_UNSPECIFIED: _ClassVar[SealingCause]
    SEALING_CAUSE_UNRECTIFIED_HAZARD: _ClassVar[SealingCause]
    SEALING_CAUSE_UNREGISTERED_USE: _ClassVar[SealingCause]
    SEALING_CAUSE_UNINSPECTED_USE: _ClassVar[SealingCause]
    SEALING_CAUSE_ACCIDENT: _ClassVar[SealingCause]
    SEALING_CAUSE_OTHER: _ClassVar[SealingCause]

class LiftingBasis(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LIFTING_BASIS_UNSPECIFIED: _ClassVar[LiftingBasis]
    LIFTING_BASIS_INSPECTION: _ClassVar[LiftingBasis]
    LIFTING_BASIS_AUTHORITY_DECISION: _ClassVar[LiftingBasis]

class SealingStep(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SEALING_STEP_UNSPECIFIED: _ClassVar[SealingStep]
    SEALING_STEP_ORDER: _ClassVar[SealingStep]
    SEALING_STEP_WRITTEN_REPORT: _ClassVar[SealingStep]
    SEALING_STEP_LISTING_PROPOSAL: _ClassVar[SealingStep]
SEALING_CAUSE_UNSPECIFIED: SealingCause
SEALING_CAUSE_UNRECTIFIED_HAZARD: SealingCause
SEALING_CAUSE_UNREGISTERED_USE: SealingCause
SEALING_CAUSE_UNINSPECTED_USE: SealingCause
SEALING_CAUSE_ACCIDENT: SealingCause
SEALING_CAUSE_OTHER: SealingCause
LIFTING_BASIS_UNSPECIFIED: LiftingBasis
LIFTING_BASIS_INSPECTION: LiftingBasis
LIFTING_BASIS_AUTHORITY_DECISION: LiftingBasis
SEALING_STEP_UNSPECIFIED: SealingStep
SEALING_STEP_ORDER: SealingStep
SEALING_STEP_WRITTEN_REPORT: SealingStep
SEALING_STEP_LISTING_PROPOSAL: SealingStep
