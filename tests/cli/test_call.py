"""`elevators call` and `elevators rpcs`: any rpc of a running registry, from JSON."""

import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from services.cli.__main__ import main
from tests.e2e.people import registered_parties
from tests.e2e.registry import Registry, settings_in

Elevators = Callable[..., tuple[int, str, str]]

ORDER = {
    "maker": {"party_id": "foreign:DE-1", "name": "Musteraufzug"},
    "serial_number": "C-1",
    "place": {"division": "350203", "place_type": "hospital"},
    "occurred_at": "2015-03-01",
}


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    """A real server."""
    with Registry(settings_in(tmp_path_factory.mktemp("call"))).serving() as registry:
        registered_parties(registry)
        yield registry


@pytest.fixture
def elevators(
    registry: Registry, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Elevators:
    """Runs a command against it as 福建省; its exit code, output and errors."""
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setenv("ELEVATORS_ADDRESS", registry.address)
    token = registry.issuer.issue("province", "fj", division="35")
    monkeypatch.setenv("ELEVATORS_TOKEN", token)

    def run(*arguments: str | Path) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as left:
            main([str(argument) for argument in arguments])
        told = capsys.readouterr()
        return int(left.value.code or 0), told.out, told.err

    return run


def test_a_write_is_a_line(elevators: Elevators, registry: Registry) -> None:
    """Days, times and enum values are written as a person writes them; the answer is JSON."""
    code, out, _ = elevators("call", "RecordSelection", json.dumps(ORDER), "--json")
    assert code == 0
    elevator_id = json.loads(out)["elevator_id"]
    card = registry.fujian.GetElevator(elevator_id=elevator_id).elevator
    assert card.serial_number == "C-1"
    assert card.phase_since.ToJsonString() == "2015-02-28T16:00:00Z"


def test_the_request_may_come_from_standard_input(
    elevators: Elevators, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For scripts; under a request id that is given, it happens once."""
    order = {**ORDER, "serial_number": "C-2", "request_id": "6b1f8a52-9d51-4a53-8c5c-2b8a0a1f7c11"}
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(order)))
    assert elevators("call", "RecordSelection", "-", "--json")[0] == 0
    code, out, _ = elevators("call", "RecordSelection", json.dumps(order), "--json")
    assert (code, json.loads(out)["receipt"]["replayed"]) == (0, True)


@pytest.mark.parametrize(
    ("request_", "told"),
    [
        ({**ORDER, "serial_no": "1"}, "serial_no: no such field; there are: request_id"),
        ({**ORDER, "place": {"division": "350203", "place_type": "castle"}}, "place.place_type"),
        ({**ORDER, "occurred_at": "yesterday"}, "occurred_at yesterday"),
        ({**ORDER, "site_fit": {"findings": "none"}}, "site_fit.findings: write a list"),
        ({**ORDER, "site_fit": {"assessed_on": "1.3.2015"}}, "site_fit.assessed_on: '1.3.2015'"),
        ({**ORDER, "maker": "x"}, "maker: write an object"),
        ({**ORDER, "serial_number": 7}, "RecordSelectionRequest"),
    ],
)
def test_what_is_no_request_is_not_sent(
    elevators: Elevators, registry: Registry, request_: object, told: str
) -> None:
    """The message names the field; exit code 2."""
    head = registry.head
    code, _, err = elevators("call", "RecordSelection", json.dumps(request_))
    assert (code, told in err) == (2, True), err
    assert registry.head == head


def test_a_refusal_is_told_with_its_reason(elevators: Elevators) -> None:
    """Exit code 4; so is a rule of a field."""
    abroad = {**ORDER, "serial_number": "C-3", "place": {"division": "440305"}}
    code, _, err = elevators("call", "RecordSelection", json.dumps(abroad))
    assert (code, "OUT_OF_SCOPE" in err) == (4, True)
    code, _, err = elevators("call", "GetElevator", '{"elevator_id": "x"}')
    assert (code, "elevator_id" in err) == (4, True)


def test_a_misspelt_rpc_is_answered_with_what_comes_close(elevators: Elevators) -> None:
    """And what is no JSON is said to be none."""
    code, _, err = elevators("call", "Suspend")
    assert (code, "SuspendUse" in err) == (2, True)
    code, _, err = elevators("call", "SuspendUse", "{")
    assert (code, "no JSON" in err) == (2, True)


def test_rpcs_are_listed_with_who_may_call_them(elevators: Elevators) -> None:
    """By a part of their name; one rpc shows the fields of its request."""
    code, out, _ = elevators("rpcs", "unseal")
    assert code == 0
    assert (
        out
        == "Unseal\televators.registry.v1.ElevatorService\tcity county national province system\n"
    )
    code, out, _ = elevators("rpcs", "Seal", "--json")
    kinds = {one["field"]: one["kind"] for one in json.loads(out)}
    assert (code, kinds["authority"], kinds["occurred_at"]) == (0, "PartyRef", "time")
    assert kinds["ground"].startswith("one of unregistered_use, not_inspected")
    assert elevators("rpcs", "no such thing")[0] == 2
