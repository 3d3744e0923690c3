from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class MaintainerKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    MAINTAINER_KIND_UNSPECIFIED: _ClassVar[MaintainerKind]
    MAINTAINER_KIND_MAKER: _ClassVar[MaintainerKind]
    MAINTAINER_KIND_MAKER_AUTHORISED: _ClassVar[MaintainerKind]
    MAINTAINER_KIND_THIRD_PARTY: _ClassVar[MaintainerKind]

class ContractScope(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CONTRACT_SCOPE_UNSPECIFIED: _ClassVar[ContractScope]
    CONTRACT_SCOPE_LABOUR_ONLY: _ClassVar[ContractScope]
    CONTRACT_SCOPE_HALF: _ClassVar[ContractScope]
    CONTRACT_SCOPE_FULL: _ClassVar[ContractScope]

class MaintenanceSchemeKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    MAINTENANCE_SCHEME_KIND_UNSPECIFIED: _ClassVar[MaintenanceSchemeKind]
    MAINTENANCE_SCHEME_KIND_FIXED_15_DAY: _ClassVar[MaintenanceSchemeKind]
    MAINTENANCE_SCHEME_KIND_ON_DEMAND: _ClassVar[MaintenanceSchemeKind]

class ContractTerminationGround(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CONTRACT_TERMINATION_GROUND_UNSPECIFIED: _ClassVar[ContractTerminationGround]
    CONTRACT_TERMINATION_GROUND_AGREEMENT: _ClassVar[ContractTerminationGround]
    CONTRACT_TERMINATION_GROUND_CLIENT: _ClassVar[ContractTerminationGround]
    CONTRACT_TERMINATION_GROUND_MAINTAINER: _ClassVar[ContractTerminationGround]
    CONTRACT_TERMINATION_GROUND_LICENCE_LOST: _ClassVar[ContractTerminationGround]
    CONTRACT_TERMINATION_GROUND_AUTHORITY: _ClassVar[ContractTerminationGround]

class ContractPhase(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CONTRACT_PHASE_UNSPECIFIED: _ClassVar[ContractPhase]
    CONTRACT_PHASE_IN_FORCE: _ClassVar[ContractPhase]
    CONTRACT_PHASE_EXPIRED: _ClassVar[ContractPhase]
    CONTRACT_PHASE_TERMINATED: _ClassVar[ContractPhase]
    CONTRACT_PHASE_VOIDED: _ClassVar[ContractPhase]
MAINTAINER_KIND_UNSPECIFIED: MaintainerKind
MAINTAINER_KIND_MAKER: MaintainerKind
MAINTAINER_KIND_MAKER_AUTHORISED: MaintainerKind
MAINTAINER_KIND_THIRD_PARTY: MaintainerKind
CONTRACT_SCOPE_UNSPECIFIED: ContractScope
CONTRACT_SCOPE_LABOUR_ONLY: ContractScope
CONTRACT_SCOPE_HALF: ContractScope
CONTRACT_SCOPE_FULL: ContractScope
MAINTENANCE_SCHEME_KIND_UNSPECIFIED: MaintenanceSchemeKind
MAINTENANCE_SCHEME_KIND_FIXED_15_DAY: MaintenanceSchemeKind
MAINTENANCE_SCHEME_KIND_ON_DEMAND: MaintenanceSchemeKind
CONTRACT_TERMINATION_GROUND_UNSPECIFIED: ContractTerminationGround
CONTRACT_TERMINATION_GROUND_AGREEMENT: ContractTerminationGround
CONTRACT_TERMINATION_GROUND_CLIENT: ContractTerminationGround
CONTRACT_TERMINATION_GROUND_MAINTAINER: ContractTerminationGround
CONTRACT_TERMINATION_GROUND_LICENCE_LOST: ContractTerminationGround
CONTRACT_TERMINATION_GROUND_AUTHORITY: ContractTerminationGround
CONTRACT_PHASE_UNSPECIFIED: ContractPhase
CONTRACT_PHASE_IN_FORCE: ContractPhase
CONTRACT_PHASE_EXPIRED: ContractPhase
CONTRACT_PHASE_TERMINATED: ContractPhase
CONTRACT_PHASE_VOIDED: ContractPhase

class MaintenanceScheme(_message.Message):
    __slots__ = ("kind", "starts_on", "monitored_all_day", "monitoring_platform", "longest_gap_days", "approval_reference")
    KIND_FIELD_NUMBER: _ClassVar[int]
    STARTS_ON_FIELD_NUMBER: _ClassVar[int]
    MONITORED_ALL_DAY_FIELD_NUMBER: _ClassVar[int]
    MONITORING_PLATFORM_FIELD_NUMBER: _ClassVar[int]
    LONGEST_GAP_DAYS_FIELD_NUMBER: _ClassVar[int]
    APPROVAL_REFERENCE_FIELD_NUMBER: _ClassVar[int]
    kind: MaintenanceSchemeKind
    starts_on: _date_pb2.Date
    monitored_all_day: bool
    monitoring_platform: str
    longest_gap_days: int
    approval_reference: str
    def __init__(self, kind: _Optional[_Union[MaintenanceSchemeKind, str]] = ..., starts_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., monitored_all_day: bool = ..., monitoring_platform: _Optional[str] = ..., longest_gap_days: _Optional[int] = ..., approval_reference: _Optional[str] = ...) -> None: ...

class ListedElevator(_message.Message):
    __slots__ = ("elevator_id", "from_on", "to_on")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    FROM_ON_FIELD_NUMBER: _ClassVar[int]
    TO_ON_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    from_on: _date_pb2.Date
    to_on: _date_pb2.Date
    def __init__(self, elevator_id: _Optional[str] = ..., from_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., to_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class Subcontracting(_message.Message):
    __slots__ = ("report_number", "subcontractor", "found_on", "elevator_ids", "refuted")
    REPORT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    SUBCONTRACTOR_FIELD_NUMBER: _ClassVar[int]
    FOUND_ON_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_IDS_FIELD_NUMBER: _ClassVar[int]
    REFUTED_FIELD_NUMBER: _ClassVar[int]
    report_number: str
    subcontractor: _party_pb2.PartyRef
    found_on: _date_pb2.Date
    elevator_ids: _containers.RepeatedScalarFieldContainer[str]
    refuted: str
    def __init__(self, report_number: _Optional[str] = ..., subcontractor: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., found_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., elevator_ids: _Optional[_Iterable[str]] = ..., refuted: _Optional[str] = ...) -> None: ...
