from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Organisation(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ORGANISATION_UNSPECIFIED: _ClassVar[Organisation]
    ORGANISATION_SPECIAL_EQUIPMENT: _ClassVar[Organisation]
    ORGANISATION_WORK_SAFETY: _ClassVar[Organisation]
    ORGANISATION_INSURANCE: _ClassVar[Organisation]
    ORGANISATION_HOUSING: _ClassVar[Organisation]

class CampaignPhase(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CAMPAIGN_PHASE_UNSPECIFIED: _ClassVar[CampaignPhase]
    CAMPAIGN_PHASE_PREPARATION: _ClassVar[CampaignPhase]
    CAMPAIGN_PHASE_SELF_INSPECTION: _ClassVar[CampaignPhase]
    CAMPAIGN_PHASE_KEY_SUPERVISION: _ClassVar[CampaignPhase]
    CAMPAIGN_PHASE_LISTED_SUPERVISION: _ClassVar[CampaignPhase]
    CAMPAIGN_PHASE_SUMMARY: _ClassVar[CampaignPhase]

class CampaignStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CAMPAIGN_STATUS_UNSPECIFIED: _ClassVar[CampaignStatus]
    CAMPAIGN_STATUS_RUNNING: _ClassVar[CampaignStatus]
    CAMPAIGN_STATUS_CLOSED: _ClassVar[CampaignStatus]
    CAMPAIGN_STATUS_WITHDRAWN: _ClassVar[CampaignStatus]
ORGANISATION_UNSPECIFIED: Organisation
ORGANISATION_SPECIAL_EQUIPMENT: Organisation
ORGANISATION_WORK_SAFETY: Organisation
ORGANISATION_INSURANCE: Organisation
ORGANISATION_HOUSING: Organisation
CAMPAIGN_PHASE_UNSPECIFIED: CampaignPhase
CAMPAIGN_PHASE_PREPARATION: CampaignPhase
CAMPAIGN_PHASE_SELF_INSPECTION: CampaignPhase
CAMPAIGN_PHASE_KEY_SUPERVISION: CampaignPhase
CAMPAIGN_PHASE_LISTED_SUPERVISION: CampaignPhase
CAMPAIGN_PHASE_SUMMARY: CampaignPhase
CAMPAIGN_STATUS_UNSPECIFIED: CampaignStatus
CAMPAIGN_STATUS_RUNNING: CampaignStatus
CAMPAIGN_STATUS_CLOSED: CampaignStatus
CAMPAIGN_STATUS_WITHDRAWN: CampaignStatus

class DocumentParty(_message.Message):
    __slots__ = ("organisation", "party")
    ORGANISATION_FIELD_NUMBER: _ClassVar[int]
    PARTY_FIELD_NUMBER: _ClassVar[int]
    organisation: Organisation
    party: _party_pb2.PartyRef
    def __init__(self, organisation: _Optional[_Union[Organisation, str]] = ..., party: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ...) -> None: ...

class PhaseDates(_message.Message):
    __slots__ = ("phase", "begins_on", "ends_on")
    PHASE_FIELD_NUMBER: _ClassVar[int]
    BEGINS_ON_FIELD_NUMBER: _ClassVar[int]
    ENDS_ON_FIELD_NUMBER: _ClassVar[int]
    phase: CampaignPhase
    begins_on: _date_pb2.Date
    ends_on: _date_pb2.Date
    def __init__(self, phase: _Optional[_Union[CampaignPhase, str]] = ..., begins_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., ends_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class FormItem(_message.Message):
    __slots__ = ("item_code", "text", "optional_answer")
    ITEM_CODE_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    OPTIONAL_ANSWER_FIELD_NUMBER: _ClassVar[int]
    item_code: str
    text: str
    optional_answer: bool
    def __init__(self, item_code: _Optional[str] = ..., text: _Optional[str] = ..., optional_answer: bool = ...) -> None: ...

class NamedOffice(_message.Message):
    __slots__ = ("name", "short_name", "organisation", "party_id")
    NAME_FIELD_NUMBER: _ClassVar[int]
    SHORT_NAME_FIELD_NUMBER: _ClassVar[int]
    ORGANISATION_FIELD_NUMBER: _ClassVar[int]
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    name: str
    short_name: str
    organisation: Organisation
    party_id: str
    def __init__(self, name: _Optional[str] = ..., short_name: _Optional[str] = ..., organisation: _Optional[_Union[Organisation, str]] = ..., party_id: _Optional[str] = ...) -> None: ...

class PhaseProgress(_message.Message):
    __slots__ = ("phase", "begins_on", "ends_on", "opened_at", "closed_at")
    PHASE_FIELD_NUMBER: _ClassVar[int]
    BEGINS_ON_FIELD_NUMBER: _ClassVar[int]
    ENDS_ON_FIELD_NUMBER: _ClassVar[int]
    OPENED_AT_FIELD_NUMBER: _ClassVar[int]
    CLOSED_AT_FIELD_NUMBER: _ClassVar[int]
    phase: CampaignPhase
    begins_on: _date_pb2.Date
    ends_on: _date_pb2.Date
    opened_at: _timestamp_pb2.Timestamp
    closed_at: _timestamp_pb2.Timestamp
    def __init__(self, phase: _Optional[_Union[CampaignPhase, str]] = ..., begins_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., ends_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., opened_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., closed_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class FormTemplate(_message.Message):
    __slots__ = ("template_version", "title", "used_from", "items", "document_number")
    TEMPLATE_VERSION_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    USED_FROM_FIELD_NUMBER: _ClassVar[int]
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    template_version: int
    title: str
    used_from: _date_pb2.Date
    items: _containers.RepeatedCompositeFieldContainer[FormItem]
    document_number: str
    def __init__(self, template_version: _Optional[int] = ..., title: _Optional[str] = ..., used_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., items: _Optional[_Iterable[_Union[FormItem, _Mapping]]] = ..., document_number: _Optional[str] = ...) -> None: ...
