"""What a person reads when the registry refuses."""

from typing import Any

import grpc
import pytest
from typing_extensions import override

from services.cli.doctor import sqlite_check
from services.cli.exits import Exit
from services.cli.refusals import CallFailed, reads_chinese, refusal
from services.kernel.errors import FieldFault, InvalidFields, NotFound
from services.kernel.server.status import DETAILS, told


class Ended(grpc.RpcError):
    """A call as the client sees it end, with what the server's own table says."""

    def __init__(self, error: Exception, *, with_details: bool = True) -> None:
        self._told = told(error, "request-1")
        self._with_details = with_details

    @override
    def code(self) -> grpc.StatusCode:
        return self._told.code

    @override
    def details(self) -> str:
        return self._told.message

    @override
    def trailing_metadata(self) -> Any:
        return ((DETAILS, self._told.details),) if self._with_details else ()


class NoSuchLift(NotFound):
    """The registry has no such lift."""

    zh = "查无此梯"


def test_reason_and_message_come_from_the_details() -> None:
    """The stable reason first, then the message; Chinese before English where that is read."""
    found = refusal(Ended(NoSuchLift(number=7)))
    assert found.text(chinese=False) == "NO_SUCH_LIFT: The registry has no such lift. (number=7)"
    assert found.text(chinese=True).startswith("NO_SUCH_LIFT: 查无此梯 / The registry")


def test_every_wrong_field_is_named() -> None:
    """A request with several faults lists them all."""
    faults = [FieldFault("place.division", "pattern", "six digits"), FieldFault("x", "y", "z")]
    text = refusal(Ended(InvalidFields(faults))).text(chinese=False)
    assert "  place.division: six digits" in text
    assert "  x: z" in text


def test_an_error_without_details_keeps_its_status() -> None:
    """A proxy between may have said it."""
    found = refusal(Ended(NoSuchLift(), with_details=False))
    assert found.reason == "NOT_FOUND"


def test_an_unreachable_registry_is_no_refusal() -> None:
    """A timeout ends with 3, a refusal with 4."""
    assert CallFailed(Ended(TimeoutError())).code is Exit.ABORTED
    assert CallFailed(Ended(NoSuchLift())).code is Exit.REFUSED


@pytest.mark.parametrize(
    ("environment", "chinese"),
    [
        ({"LANG": "zh_CN.UTF-8"}, True),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "C"}, False),
        ({"LANG": "en_GB", "LC_MESSAGES": "zh_CN"}, True),
        ({}, False),
    ],
)
def test_the_locale_decides_the_language(environment: dict[str, str], chinese: bool) -> None:  # noqa: FBT001
    """As POSIX ranks the variables."""
    assert reads_chinese(environment) is chinese


def test_an_old_sqlite_is_a_finding() -> None:
    """Before 3.51.3 a write-ahead log could damage its file."""
    assert not sqlite_check("3.51.2").ok
    assert sqlite_check("3.51.3").ok
