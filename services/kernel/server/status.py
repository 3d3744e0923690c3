"""The one table from what went wrong to what the caller is told.

Every error carries a `google.rpc.ErrorInfo` (stable reason, domain `elevators`) and a message in
English and zh-CN. What we did not foresee is INTERNAL and says nothing but the request id.
"""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from google.protobuf import any_pb2
from google.protobuf.message import Message
from google.rpc import error_details_pb2, status_pb2
from grpc import StatusCode

from services.kernel.errors import (
    FieldFault,
    InvalidFields,
    Kind,
    Refused,
    StoreError,
    StoreFull,
    StoreUnavailable,
)

DOMAIN: Final = "elevators"
DETAILS: Final = "grpc-status-details-bin"

LONGEST_MESSAGE: Final = 300
"""Characters. Clients take 8 KB of trailing metadata; on the wire one character may be 9 bytes."""

VIOLATIONS_BYTES: Final = 3_000
"""Room for the violations of single fields."""

TABLE: Final = {
    # kind → (gRPC status, HTTP status for the portal)
    Kind.PRECONDITION: (StatusCode.FAILED_PRECONDITION, 409),
    Kind.INVALID: (StatusCode.INVALID_ARGUMENT, 400),
    Kind.NOT_FOUND: (StatusCode.NOT_FOUND, 404),
    Kind.ALREADY_EXISTS: (StatusCode.ALREADY_EXISTS, 409),
    Kind.CONFLICT: (StatusCode.ABORTED, 409),
    Kind.DENIED: (StatusCode.PERMISSION_DENIED, 403),
    Kind.UNAUTHENTICATED: (StatusCode.UNAUTHENTICATED, 401),
    Kind.OUT_OF_RANGE: (StatusCode.OUT_OF_RANGE, 400),
    Kind.UNAVAILABLE: (StatusCode.UNAVAILABLE, 503),
    Kind.EXHAUSTED: (StatusCode.RESOURCE_EXHAUSTED, 507),
    Kind.DEADLINE: (StatusCode.DEADLINE_EXCEEDED, 504),
}


class LogUnavailable(Refused):
    """The event log cannot be reached now: try again, with the same request id."""

    kind = Kind.UNAVAILABLE
    zh = "事件日志暂不可用，请以相同请求编号重试"


class LogFull(Refused):
    """The event log has no space left: nothing was written."""

    kind = Kind.EXHAUSTED
    zh = "事件日志存储空间已满，未写入任何数据"


class DeadlinePassed(Refused):
    """The deadline passed before the answer was ready."""

    kind = Kind.DEADLINE
    zh = "处理超时"


class Told(NamedTuple):
    """What a caller is told: gRPC status, message, and the packed details."""

    code: StatusCode
    message: str
    reason: str
    details: bytes


def told(error: BaseException, request_id: str) -> Told:
    """What to tell the caller about `error`."""
    refused = as_refusal(error)
    if refused is None:
        message = f"internal error, request {request_id}"
        info = error_details_pb2.ErrorInfo(reason="INTERNAL", domain=DOMAIN)
        return _told(StatusCode.INTERNAL, message, "INTERNAL", [info])
    code, _ = TABLE[refused.kind]
    sentence = refused.sentence
    message = sentence if len(sentence) <= LONGEST_MESSAGE else f"{sentence[:LONGEST_MESSAGE]}…"
    return _told(code, message, refused.reason, list(_details(refused)))


def as_refusal(error: BaseException) -> Refused | None:
    """`error` as a refusal; None for what nobody foresaw."""
    match error:
        case Refused():
            return error
        case StoreFull():
            return LogFull()
        case StoreUnavailable() | StoreError():
            return LogUnavailable()
        case TimeoutError():
            return DeadlinePassed()
        case ExceptionGroup():  # of tasks side by side: as the first, if each was foreseen
            refusals = [as_refusal(one) for one in error.exceptions]
            return refusals[0] if None not in refusals else None
        case _:
            return None


def _details(refused: Refused) -> Iterator[Message]:
    yield error_details_pb2.ErrorInfo(reason=refused.reason, domain=DOMAIN, metadata=refused.facts)
    if refused.kind is Kind.INVALID:
        yield _bad_request(refused)
    if refused.kind is Kind.PRECONDITION:
        violation = error_details_pb2.PreconditionFailure.Violation(
            type=refused.reason, subject=refused.field, description=refused.message
        )
        yield error_details_pb2.PreconditionFailure(violations=[violation])
    yield error_details_pb2.LocalizedMessage(locale="zh-CN", message=refused.zh)


def _bad_request(refused: Refused) -> error_details_pb2.BadRequest:
    if isinstance(refused, InvalidFields):
        faults = refused.faults
    else:
        faults = (FieldFault(refused.field, refused.reason, refused.message),)
    return error_details_pb2.BadRequest(field_violations=_fitting(faults))


def _fitting(faults: Sequence[FieldFault]) -> Iterator[Message]:
    """The violations as far as there is room for them; a path may be the caller's own text."""
    room = VIOLATIONS_BYTES
    for one in faults:
        violation = error_details_pb2.BadRequest.FieldViolation(
            field=one.field, description=one.message, reason=one.rule
        )
        room -= violation.ByteSize()
        if room < 0:
            return
        yield violation


def _told(code: StatusCode, message: str, reason: str, details: list[Message]) -> Told:
    status = status_pb2.Status(code=code.value[0], message=message)
    for detail in details:
        packed = any_pb2.Any()
        packed.Pack(detail)
        status.details.append(packed)
    return Told(code, message, reason, status.SerializeToString())
