"""`elevators search` against a running registry: for a person, for a script, for who mistypes."""

import json
from collections.abc import Callable, Iterator

import pytest

from services.cli.__main__ import main
from tests.e2e.people import MAINTAINER, Life, life, registered_parties
from tests.e2e.registry import Registry, on, settings_in
from tests.views.projected import project

Search = Callable[..., int]


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    with Registry(settings_in(tmp_path_factory.mktemp("search"))).serving() as registry:
        registered_parties(registry)
        yield registry


@pytest.fixture(scope="module")
def lift(registry: Registry) -> Life:
    """In use; its certificate was replaced in 2016."""
    lift = life(registry).until_registered()
    kind = "IDENTIFIER_KIND_USE_CERTIFICATE"
    old = {"kind": kind, "value": lift.certificate}
    lift.do("RetireIdentifier", on(2016, 4, 3), identifier=old, reason="RETIREMENT_REASON_REPLACED")
    new = {"kind": kind, "value": f"梯11闽D{lift.number:04}(16)"}
    lift.do("AttachIdentifier", on(2016, 4, 3, 13), identifier=new)
    for _ in range(2):
        life(registry).select()
    project(registry)
    return lift


@pytest.fixture
def search(registry: Registry, monkeypatch: pytest.MonkeyPatch) -> Search:
    """Runs the command and returns its exit code."""
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setenv("ELEVATORS_ADDRESS", registry.address)
    monkeypatch.setenv("ELEVATORS_TOKEN", registry.issuer.issue("province", "cli", division="35"))

    def run(*arguments: str) -> int:
        with pytest.raises(SystemExit) as left:
            main(["search", *arguments])
        return int(left.value.code or 0)

    return run


def test_a_retired_number_finds_it_and_is_said_to_be_retired(
    lift: Life, search: Search, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line in a pipe: id, phase, place, maker, who uses and who maintains it."""
    assert search(lift.certificate) == 0
    [line] = capsys.readouterr().out.splitlines()
    assert line.startswith(f"{lift.id} (use_certificate {lift.certificate} 已注销)\tin_use\t350203")
    assert MAINTAINER["name"] in line


def test_a_script_gets_json(lift: Life, search: Search, capsys: pytest.CaptureFixture[str]) -> None:
    """By party, role, place, division and filter at once, of a day."""
    asked = ("--party", MAINTAINER["party_id"], "--role", "maintainer", "--place", "莲花")
    more = ("--division", "3502", "--filter", "phase = in_use", "--as-of", "2015-01-01")
    assert search(*asked, *more, "--json") == 0
    [one] = json.loads(capsys.readouterr().out)
    assert (one["elevator_id"], one["phase"]) == (lift.id, "PHASE_IN_USE")
    assert search(*asked, "--as-of", "2013-01-01", "--json") == 0
    assert json.loads(capsys.readouterr().out) == []


def test_no_more_than_the_limit(
    lift: Life, search: Search, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever a page holds."""
    assert lift.id
    assert search("--limit", "2") == 0
    assert len(capsys.readouterr().out.splitlines()) == 2


def test_what_is_mistyped_is_named(
    lift: Life, search: Search, capsys: pytest.CaptureFixture[str]
) -> None:
    """A role by the command itself, a filter by the registry with its place."""
    assert lift.id
    assert search("--party", "x", "--role", "king") == 2
    assert "roles are manufacturer" in capsys.readouterr().err
    assert search("--filter", "phase = broken") != 0
    assert "position=9" in capsys.readouterr().err
