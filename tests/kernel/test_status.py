"""From what went wrong to what the caller is told: one table, and nothing of ours."""

from collections.abc import Iterator
from datetime import date

import grpc
import pytest
from google.rpc import error_details_pb2, status_pb2

from services.kernel.errors import (
    AlreadyExists,
    Conflict,
    Denied,
    EventIdTaken,
    FieldFault,
    Invalid,
    InvalidFields,
    Kind,
    NotFound,
    OccurredInFuture,
    Refused,
    RequestIdReused,
    StoreError,
    StoreFull,
    StoreUnavailable,
    StreamNotFound,
    TooManyWriters,
    Unauthenticated,
    WrongExpectedVersion,
)
from services.kernel.server.status import TABLE, as_refusal, told
from tests.kernel.running import unpacked

Code = grpc.StatusCode


class NotInUse(Refused):
    """The elevator is not in use.

    What follows the first line is for readers of the code.
    """

    zh = "电梯未在用"


def test_the_table_is_total() -> None:
    """Every kind has a gRPC status and an HTTP status, and none says OK."""
    assert set(TABLE) == set(Kind)
    assert all(code is not Code.OK and 400 <= http < 600 for code, http in TABLE.values())


@pytest.mark.parametrize(
    ("error", "code", "reason"),
    [
        (NotInUse(), Code.FAILED_PRECONDITION, "NOT_IN_USE"),
        (Invalid(), Code.INVALID_ARGUMENT, "INVALID"),
        (OccurredInFuture(), Code.INVALID_ARGUMENT, "OCCURRED_IN_FUTURE"),
        (NotFound(), Code.NOT_FOUND, "NOT_FOUND"),
        (AlreadyExists(), Code.ALREADY_EXISTS, "ALREADY_EXISTS"),
        (RequestIdReused(), Code.ALREADY_EXISTS, "REQUEST_ID_REUSED"),
        (Conflict(), Code.ABORTED, "CONFLICT"),
        (TooManyWriters(), Code.ABORTED, "TOO_MANY_WRITERS"),
        (Denied(), Code.PERMISSION_DENIED, "DENIED"),
        (Unauthenticated(), Code.UNAUTHENTICATED, "UNAUTHENTICATED"),
        (StoreFull("x"), Code.RESOURCE_EXHAUSTED, "LOG_FULL"),
        (StoreUnavailable("x"), Code.UNAVAILABLE, "LOG_UNAVAILABLE"),
        (StreamNotFound("x"), Code.UNAVAILABLE, "LOG_UNAVAILABLE"),
        (EventIdTaken("x"), Code.UNAVAILABLE, "LOG_UNAVAILABLE"),
        (WrongExpectedVersion("x", 1, 2), Code.UNAVAILABLE, "LOG_UNAVAILABLE"),
        (TimeoutError("x"), Code.DEADLINE_EXCEEDED, "DEADLINE_PASSED"),
        (ValueError("x"), Code.INTERNAL, "INTERNAL"),
        (KeyError("x"), Code.INTERNAL, "INTERNAL"),
        (ExceptionGroup("x", [StoreFull("y"), StoreError()]), Code.RESOURCE_EXHAUSTED, "LOG_FULL"),
        (ExceptionGroup("x", [StoreFull("y"), ValueError()]), Code.INTERNAL, "INTERNAL"),
    ],
)
def test_every_error_has_its_code_and_reason(error: Exception, code: Code, reason: str) -> None:
    """The reason stands in ErrorInfo, under our domain; the status says the same code."""
    answer = told(error, "r-1")
    status = status_pb2.Status.FromString(answer.details)
    info = next(
        one for one in unpacked(answer.details) if isinstance(one, error_details_pb2.ErrorInfo)
    )
    assert (answer.code, answer.reason) == (code, reason)
    assert (status.code, status.message) == (code.value[0], answer.message)
    assert (info.reason, info.domain) == (reason, "elevators")


def kinds(error: Exception) -> list[str]:
    return [type(one).__name__ for one in unpacked(told(error, "r-1").details)]


def test_a_precondition_names_what_is_not_so() -> None:
    """With the field it is about, and words in two languages."""
    answer = told(NotInUse(field="elevator_id", since=date(2015, 10, 1)), "r-1")
    info, failure, localized = unpacked(answer.details)
    assert isinstance(info, error_details_pb2.ErrorInfo)
    assert isinstance(failure, error_details_pb2.PreconditionFailure)
    assert isinstance(localized, error_details_pb2.LocalizedMessage)
    assert answer.message == "The elevator is not in use. (since=2015-10-01)"
    assert dict(info.metadata) == {"since": "2015-10-01"}
    (violation,) = failure.violations
    assert (violation.type, violation.subject) == ("NOT_IN_USE", "elevator_id")
    assert (localized.locale, localized.message) == ("zh-CN", "电梯未在用")


def test_wrong_fields_are_named_one_by_one() -> None:
    """With path, rule and words."""
    error = InvalidFields([FieldFault("a.b[0]", "string.min_len", "too short")])
    _, bad, localized = unpacked(told(error, "r-1").details)
    assert isinstance(bad, error_details_pb2.BadRequest)
    assert isinstance(localized, error_details_pb2.LocalizedMessage)
    (violation,) = bad.field_violations
    assert (violation.field, violation.reason) == ("a.b[0]", "string.min_len")
    assert violation.description == "too short"


def test_a_rule_about_one_field_names_it() -> None:
    """The reason is the rule."""
    _, bad, _ = unpacked(told(OccurredInFuture(field="occurred_at"), "r-1").details)
    assert isinstance(bad, error_details_pb2.BadRequest)
    assert [(one.field, one.reason) for one in bad.field_violations] == [
        ("occurred_at", "OCCURRED_IN_FUTURE")
    ]


def test_only_what_fits_the_kind_is_told() -> None:
    """BadRequest for wrong requests, PreconditionFailure for states, Chinese for all refusals."""
    assert kinds(NotFound()) == ["ErrorInfo", "LocalizedMessage"]
    assert kinds(NotInUse()) == ["ErrorInfo", "PreconditionFailure", "LocalizedMessage"]
    assert kinds(Invalid()) == ["ErrorInfo", "BadRequest", "LocalizedMessage"]
    assert kinds(ValueError()) == ["ErrorInfo"]


def test_what_nobody_foresaw_says_only_the_request() -> None:
    """The request id finds it in our log."""
    answer = told(ValueError("password=hunter2"), "r-1")
    assert answer.message == "internal error, request r-1"
    assert b"hunter2" not in answer.details


def test_a_store_error_says_nothing_of_the_store() -> None:
    """Neither address nor stream."""
    answer = told(StoreUnavailable("esdb://admin:changeit@10.0.0.7"), "r-1")
    assert "10.0.0.7" not in answer.message
    assert b"10.0.0.7" not in answer.details


def test_ten_thousand_faults_and_a_long_path_fit_into_trailing_metadata() -> None:
    """gRPC clients take 8 KB; beyond that they see another error than ours."""
    long = [FieldFault("电" * 500, "rule", "梯" * 300)]
    many = [FieldFault(f"rows[{number}]", "rule", "梯" * 30) for number in range(10_000)]
    for faults in (long, many):
        answer = told(InvalidFields(faults), "r-1")
        assert len(answer.details) + 9 * len(answer.message) < 8_000


def _refusals(base: type[Refused] = Refused) -> Iterator[type[Refused]]:
    for one in base.__subclasses__():
        if one.__module__.startswith("services."):
            yield one
            yield from _refusals(one)


@pytest.mark.parametrize("refusal", sorted(set(_refusals()), key=str))
def test_every_refusal_of_the_system_speaks_both_languages(refusal: type[Refused]) -> None:
    """One English sentence, words of its own in Chinese, and a reason in capitals."""
    first = (refusal.__doc__ or "").strip().splitlines()[0]
    assert first
    assert any("\u4e00" <= character <= "\u9fff" for character in refusal.zh)
    assert refusal.reason_of() == refusal.reason_of().upper()
    assert refusal.kind in TABLE


def test_reasons_are_unambiguous() -> None:
    """Programs match on them, so no two rules share one."""
    reasons = [one.reason_of() for one in _refusals()]
    assert sorted(reasons) == sorted(set(reasons))


def test_a_refusal_is_its_own() -> None:
    """Nothing is lost on the way into the table."""
    refusal = NotInUse()
    assert as_refusal(refusal) is refusal
