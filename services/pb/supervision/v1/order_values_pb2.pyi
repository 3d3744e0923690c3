from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class OrderGround(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ORDER_GROUND_UNSPECIFIED: _ClassVar[OrderGround]
    ORDER_GROUND_SELF_INSPECTION: _ClassVar[OrderGround]
    ORDER_GROUND_INSPECTION: _ClassVar[OrderGround]
    ORDER_GROUND_ONSITE_CHECK: _ClassVar[OrderGround]
    ORDER_GROUND_COMPLAINT: _ClassVar[OrderGround]
    ORDER_GROUND_MAKER_REPORT: _ClassVar[OrderGround]
    ORDER_GROUND_INSURER: _ClassVar[OrderGround]
    ORDER_GROUND_OVERDUE_ORDER: _ClassVar[OrderGround]
    ORDER_GROUND_OTHER: _ClassVar[OrderGround]

class EscalationStep(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ESCALATION_STEP_UNSPECIFIED: _ClassVar[EscalationStep]
    ESCALATION_STEP_SECOND_ORDER: _ClassVar[EscalationStep]
    ESCALATION_STEP_ENFORCEMENT: _ClassVar[EscalationStep]
    ESCALATION_STEP_LISTING: _ClassVar[EscalationStep]
    ESCALATION_STEP_SEALING_PROPOSAL: _ClassVar[EscalationStep]

class OrderStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ORDER_STATUS_UNSPECIFIED: _ClassVar[OrderStatus]
    ORDER_STATUS_OPEN: _ClassVar[OrderStatus]
    ORDER_STATUS_FULFILMENT_REPORTED: _ClassVar[OrderStatus]
    ORDER_STATUS_OVERDUE: _ClassVar[OrderStatus]
    ORDER_STATUS_CONFIRMED: _ClassVar[OrderStatus]
    ORDER_STATUS_WITHDRAWN: _ClassVar[OrderStatus]
ORDER_GROUND_UNSPECIFIED: OrderGround
ORDER_GROUND_SELF_INSPECTION: OrderGround
ORDER_GROUND_INSPECTION: OrderGround
ORDER_GROUND_ONSITE_CHECK: OrderGround
ORDER_GROUND_COMPLAINT: OrderGround
ORDER_GROUND_MAKER_REPORT: OrderGround
ORDER_GROUND_INSURER: OrderGround
ORDER_GROUND_OVERDUE_ORDER: OrderGround
ORDER_GROUND_OTHER: OrderGround
ESCALATION_STEP_UNSPECIFIED: EscalationStep
ESCALATION_STEP_SECOND_ORDER: EscalationStep
ESCALATION_STEP_ENFORCEMENT: EscalationStep
ESCALATION_STEP_LISTING: EscalationStep
ESCALATION_STEP_SEALING_PROPOSAL: EscalationStep
ORDER_STATUS_UNSPECIFIED: OrderStatus
ORDER_STATUS_OPEN: OrderStatus
ORDER_STATUS_FULFILMENT_REPORTED: OrderStatus
ORDER_STATUS_OVERDUE: OrderStatus
ORDER_STATUS_CONFIRMED: OrderStatus
ORDER_STATUS_WITHDRAWN: OrderStatus

class OrderStep(_message.Message):
    __slots__ = ("step", "reference", "reason")
    STEP_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    step: EscalationStep
    reference: str
    reason: str
    def __init__(self, step: _Optional[_Union[EscalationStep, str]] = ..., reference: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...
