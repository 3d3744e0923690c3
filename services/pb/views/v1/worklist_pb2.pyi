from services.pb.buf.validate import validate_pb2 as _validate_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ItemKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ITEM_KIND_UNSPECIFIED: _ClassVar[ItemKind]
    ITEM_KIND_INSPECTION: _ClassVar[ItemKind]
    ITEM_KIND_SELF_TEST: _ClassVar[ItemKind]
    ITEM_KIND_MAINTENANCE: _ClassVar[ItemKind]
    ITEM_KIND_NO_MAINTAINER: _ClassVar[ItemKind]
    ITEM_KIND_COVER: _ClassVar[ItemKind]
    ITEM_KIND_LICENCE: _ClassVar[ItemKind]
    ITEM_KIND_STOPPED_LONG: _ClassVar[ItemKind]
    ITEM_KIND_RENEWAL_UNFUNDED: _ClassVar[ItemKind]
    ITEM_KIND_HAZARD: _ClassVar[ItemKind]
    ITEM_KIND_ORDER: _ClassVar[ItemKind]
    ITEM_KIND_SEALING_REPORT: _ClassVar[ItemKind]
    ITEM_KIND_SEALING_LISTING: _ClassVar[ItemKind]
    ITEM_KIND_THREE_WITHOUTS: _ClassVar[ItemKind]
    ITEM_KIND_LISTING: _ClassVar[ItemKind]
    ITEM_KIND_MAKER_REPORT_SEARCH: _ClassVar[ItemKind]
    ITEM_KIND_MAKER_REPORT_NOTICE: _ClassVar[ItemKind]
    ITEM_KIND_MAKER_REPORT_ANSWER: _ClassVar[ItemKind]
    ITEM_KIND_MAKER_REPORT_VERDICT: _ClassVar[ItemKind]
    ITEM_KIND_MAKER_REPORT_ORDER: _ClassVar[ItemKind]
    ITEM_KIND_MAKER_REPORT_REMEDY: _ClassVar[ItemKind]
    ITEM_KIND_NOTICE: _ClassVar[ItemKind]
    ITEM_KIND_COMPLAINT: _ClassVar[ItemKind]
    ITEM_KIND_FORM_RETURNED: _ClassVar[ItemKind]
    ITEM_KIND_STATISTICS: _ClassVar[ItemKind]
    ITEM_KIND_RATING_APPEAL: _ClassVar[ItemKind]
    ITEM_KIND_FUND_APPLICATION: _ClassVar[ItemKind]
    ITEM_KIND_FUND_RAISING: _ClassVar[ItemKind]
    ITEM_KIND_RESCUE_CASE: _ClassVar[ItemKind]
    ITEM_KIND_ACCIDENT_PROPOSAL: _ClassVar[ItemKind]
    ITEM_KIND_ACCIDENT_GRADE: _ClassVar[ItemKind]
    ITEM_KIND_ACCIDENT_CASE: _ClassVar[ItemKind]

class Owes(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    OWES_UNSPECIFIED: _ClassVar[Owes]
    OWES_USER_UNIT: _ClassVar[Owes]
    OWES_MAINTAINER: _ClassVar[Owes]
    OWES_MANUFACTURER: _ClassVar[Owes]
    OWES_DEPARTMENT: _ClassVar[Owes]
    OWES_RESCUE_PLATFORM: _ClassVar[Owes]
    OWES_ADDRESSEE: _ClassVar[Owes]
    OWES_LICENSEE: _ClassVar[Owes]
    OWES_AUTHORITY: _ClassVar[Owes]
    OWES_REPORTING_UNIT: _ClassVar[Owes]
ITEM_KIND_UNSPECIFIED: ItemKind
ITEM_KIND_INSPECTION: ItemKind
ITEM_KIND_SELF_TEST: ItemKind
ITEM_KIND_MAINTENANCE: ItemKind
ITEM_KIND_NO_MAINTAINER: ItemKind
ITEM_KIND_COVER: ItemKind
ITEM_KIND_LICENCE: ItemKind
ITEM_KIND_STOPPED_LONG: ItemKind
ITEM_KIND_RENEWAL_UNFUNDED: ItemKind
ITEM_KIND_HAZARD: ItemKind
ITEM_KIND_ORDER: ItemKind
ITEM_KIND_SEALING_REPORT: ItemKind
ITEM_KIND_SEALING_LISTING: ItemKind
ITEM_KIND_THREE_WITHOUTS: ItemKind
ITEM_KIND_LISTING: ItemKind
ITEM_KIND_MAKER_REPORT_SEARCH: ItemKind
ITEM_KIND_MAKER_REPORT_NOTICE: ItemKind
ITEM_KIND_MAKER_REPORT_ANSWER: ItemKind
ITEM_KIND_MAKER_REPORT_VERDICT: ItemKind
ITEM_KIND_MAKER_REPORT_ORDER: ItemKind
ITEM_KIND_MAKER_REPORT_REMEDY: ItemKind
ITEM_KIND_NOTICE: ItemKind
ITEM_KIND_COMPLAINT: ItemKind
ITEM_KIND_FORM_RETURNED: ItemKind
ITEM_KIND_STATISTICS: ItemKind
ITEM_KIND_RATING_APPEAL: ItemKind
ITEM_KIND_FUND_APPLICATION: ItemKind
ITEM_KIND_FUND_RAISING: ItemKind
ITEM_KIND_RESCUE_CASE: ItemKind
ITEM_KIND_ACCIDENT_PROPOSAL: ItemKind
ITEM_KIND_ACCIDENT_GRADE: ItemKind
ITEM_KIND_ACCIDENT_CASE: ItemKind
OWES_UNSPECIFIED: Owes
OWES_USER_UNIT: Owes
OWES_MAINTAINER: Owes
OWES_MANUFACTURER: Owes
OWES_DEPARTMENT: Owes
OWES_RESCUE_PLATFORM: Owes
OWES_ADDRESSEE: Owes
OWES_LICENSEE: Owes
OWES_AUTHORITY: Owes
OWES_REPORTING_UNIT: Owes

class WorklistQuestion(_message.Message):
    __slots__ = ("kinds", "division", "as_of", "due_within_days", "min_position")
    KINDS_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    DUE_WITHIN_DAYS_FIELD_NUMBER: _ClassVar[int]
    MIN_POSITION_FIELD_NUMBER: _ClassVar[int]
    kinds: _containers.RepeatedScalarFieldContainer[ItemKind]
    division: str
    as_of: _date_pb2.Date
    due_within_days: int
    min_position: int
    def __init__(self, kinds: _Optional[_Iterable[_Union[ItemKind, str]]] = ..., division: _Optional[str] = ..., as_of: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., due_within_days: _Optional[int] = ..., min_position: _Optional[int] = ...) -> None: ...

class ListWorklistRequest(_message.Message):
    __slots__ = ("question", "owed_by", "overdue_only", "min_age_days", "page_size", "page_token")
    QUESTION_FIELD_NUMBER: _ClassVar[int]
    OWED_BY_FIELD_NUMBER: _ClassVar[int]
    OVERDUE_ONLY_FIELD_NUMBER: _ClassVar[int]
    MIN_AGE_DAYS_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    question: WorklistQuestion
    owed_by: str
    overdue_only: bool
    min_age_days: int
    page_size: int
    page_token: str
    def __init__(self, question: _Optional[_Union[WorklistQuestion, _Mapping]] = ..., owed_by: _Optional[str] = ..., overdue_only: bool = ..., min_age_days: _Optional[int] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class WorklistItem(_message.Message):
    __slots__ = ("item_id", "kind", "title_zh", "elevator_id", "division", "address", "user_unit_id", "user_unit_name", "owed_by_role", "owed_by_id", "since", "due", "age_days", "overdue_days", "detail", "positions", "stream")
    class DetailEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    ITEM_ID_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    TITLE_ZH_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    USER_UNIT_ID_FIELD_NUMBER: _ClassVar[int]
    USER_UNIT_NAME_FIELD_NUMBER: _ClassVar[int]
    OWED_BY_ROLE_FIELD_NUMBER: _ClassVar[int]
    OWED_BY_ID_FIELD_NUMBER: _ClassVar[int]
    SINCE_FIELD_NUMBER: _ClassVar[int]
    DUE_FIELD_NUMBER: _ClassVar[int]
    AGE_DAYS_FIELD_NUMBER: _ClassVar[int]
    OVERDUE_DAYS_FIELD_NUMBER: _ClassVar[int]
    DETAIL_FIELD_NUMBER: _ClassVar[int]
    POSITIONS_FIELD_NUMBER: _ClassVar[int]
    STREAM_FIELD_NUMBER: _ClassVar[int]
    item_id: str
    kind: ItemKind
    title_zh: str
    elevator_id: str
    division: str
    address: str
    user_unit_id: str
    user_unit_name: str
    owed_by_role: Owes
    owed_by_id: str
    since: _date_pb2.Date
    due: _date_pb2.Date
    age_days: int
    overdue_days: int
    detail: _containers.ScalarMap[str, str]
    positions: _containers.RepeatedScalarFieldContainer[int]
    stream: str
    def __init__(self, item_id: _Optional[str] = ..., kind: _Optional[_Union[ItemKind, str]] = ..., title_zh: _Optional[str] = ..., elevator_id: _Optional[str] = ..., division: _Optional[str] = ..., address: _Optional[str] = ..., user_unit_id: _Optional[str] = ..., user_unit_name: _Optional[str] = ..., owed_by_role: _Optional[_Union[Owes, str]] = ..., owed_by_id: _Optional[str] = ..., since: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., due: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., age_days: _Optional[int] = ..., overdue_days: _Optional[int] = ..., detail: _Optional[_Mapping[str, str]] = ..., positions: _Optional[_Iterable[int]] = ..., stream: _Optional[str] = ...) -> None: ...

class ListWorklistResponse(_message.Message):
    __slots__ = ("items", "next_page_token", "as_of", "position")
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    items: _containers.RepeatedCompositeFieldContainer[WorklistItem]
    next_page_token: str
    as_of: _date_pb2.Date
    position: int
    def __init__(self, items: _Optional[_Iterable[_Union[WorklistItem, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., as_of: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., position: _Optional[int] = ...) -> None: ...

class CountWorklistRequest(_message.Message):
    __slots__ = ("question", "by_digits", "page_size", "page_token")
    QUESTION_FIELD_NUMBER: _ClassVar[int]
    BY_DIGITS_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    question: WorklistQuestion
    by_digits: int
    page_size: int
    page_token: str
    def __init__(self, question: _Optional[_Union[WorklistQuestion, _Mapping]] = ..., by_digits: _Optional[int] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class WorklistCount(_message.Message):
    __slots__ = ("division", "kind", "title_zh", "items", "overdue", "oldest_since", "oldest_age_days")
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    TITLE_ZH_FIELD_NUMBER: _ClassVar[int]
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    OVERDUE_FIELD_NUMBER: _ClassVar[int]
    OLDEST_SINCE_FIELD_NUMBER: _ClassVar[int]
    OLDEST_AGE_DAYS_FIELD_NUMBER: _ClassVar[int]
    division: str
    kind: ItemKind
    title_zh: str
    items: int
    overdue: int
    oldest_since: _date_pb2.Date
    oldest_age_days: int
    def __init__(self, division: _Optional[str] = ..., kind: _Optional[_Union[ItemKind, str]] = ..., title_zh: _Optional[str] = ..., items: _Optional[int] = ..., overdue: _Optional[int] = ..., oldest_since: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., oldest_age_days: _Optional[int] = ...) -> None: ...

class CountWorklistResponse(_message.Message):
    __slots__ = ("counts", "next_page_token", "as_of", "position")
    COUNTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    counts: _containers.RepeatedCompositeFieldContainer[WorklistCount]
    next_page_token: str
    as_of: _date_pb2.Date
    position: int
    def __init__(self, counts: _Optional[_Iterable[_Union[WorklistCount, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., as_of: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., position: _Optional[int] = ...) -> None: ...
