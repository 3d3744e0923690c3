from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from typing import ClassVar as _ClassVar

DESCRIPTOR: _descriptor.FileDescriptor

class ListingCondition(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LISTING_CONDITION_UNSPECIFIED: _ClassVar[ListingCondition]
    LISTING_CONDITION_RESPONSIBLE_UNIT: _ClassVar[ListingCondition]
    LISTING_CONDITION_MAINTAINER: _ClassVar[ListingCondition]
    LISTING_CONDITION_FUNDING: _ClassVar[ListingCondition]
    LISTING_CONDITION_HAZARD_RECTIFIED: _ClassVar[ListingCondition]
    LISTING_CONDITION_INSPECTION_PASSED: _ClassVar[ListingCondition]
    LISTING_CONDITION_RENEWAL_DONE: _ClassVar[ListingCondition]
    LISTING_CONDITION_OTHER: _ClassVar[ListingCondition]

class GovernmentLevel(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    GOVERNMENT_LEVEL_UNSPECIFIED: _ClassVar[GovernmentLevel]
    GOVERNMENT_LEVEL_COUNTY: _ClassVar[GovernmentLevel]
    GOVERNMENT_LEVEL_CITY: _ClassVar[GovernmentLevel]
    GOVERNMENT_LEVEL_PROVINCE: _ClassVar[GovernmentLevel]

class ListingStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LISTING_STATUS_UNSPECIFIED: _ClassVar[ListingStatus]
    LISTING_STATUS_LISTED: _ClassVar[ListingStatus]
    LISTING_STATUS_OVERDUE: _ClassVar[ListingStatus]
    LISTING_STATUS_DELISTED: _ClassVar[ListingStatus]
    LISTING_STATUS_WITHDRAWN: _ClassVar[ListingStatus]
LISTING_CONDITION_UNSPECIFIED: ListingCondition
LISTING_CONDITION_RESPONSIBLE_UNIT: ListingCondition
LISTING_CONDITION_MAINTAINER: ListingCondition
LISTING_CONDITION_FUNDING: ListingCondition
LISTING_CONDITION_HAZARD_RECTIFIED: ListingCondition
LISTING_CONDITION_INSPECTION_PASSED: ListingCondition
LISTING_CONDITION_RENEWAL_DONE: ListingCondition
LISTING_CONDITION_OTHER: ListingCondition
GOVERNMENT_LEVEL_UNSPECIFIED: GovernmentLevel
GOVERNMENT_LEVEL_COUNTY: GovernmentLevel
GOVERNMENT_LEVEL_CITY: GovernmentLevel
GOVERNMENT_LEVEL_PROVINCE: GovernmentLevel
LISTING_STATUS_UNSPECIFIED: ListingStatus
LISTING_STATUS_LISTED: ListingStatus
LISTING_STATUS_OVERDUE: ListingStatus
LISTING_STATUS_DELISTED: ListingStatus
LISTING_STATUS_WITHDRAWN: ListingStatus
