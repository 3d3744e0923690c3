"""`elevators worklist`, against a running registry."""

import json
from collections.abc import Callable, Iterator

import pytest

from services.cli.__main__ import main
from tests.e2e.people import COMMITTEE, life, registered_parties
from tests.e2e.registry import Registry, on, settings_in
from tests.supervision.remedy_stage import hazard, order
from tests.views.projected import project

Elevators = Callable[..., int]


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    """An elevator with an order that was not obeyed, and a hazard that nobody has assessed."""
    with Registry(settings_in(tmp_path_factory.mktemp("worklist"))).serving() as registry:
        registered_parties(registry)
        lift = life(registry).until_registered()
        registry.national.OrderRectification(**order(lift.id))
        registry.national.FileHazard(**hazard(lift.id, occurred_at=on(2015, 9, 21)))
        project(registry)
        yield registry


@pytest.fixture
def worklist(registry: Registry, monkeypatch: pytest.MonkeyPatch) -> Elevators:
    """Runs the command as the nation's authority, and returns its exit code."""
    token = registry.issuer.issue("national", "cli")
    monkeypatch.setenv("ELEVATORS_ADDRESS", registry.address)
    monkeypatch.setenv("ELEVATORS_TOKEN", token)

    def run(*arguments: str) -> int:
        with pytest.raises(SystemExit) as left:
            main(["worklist", *arguments])
        return int(left.value.code or 0)

    return run


def test_it_lists_what_is_open_in_lines(
    worklist: Elevators, capsys: pytest.CaptureFixture[str]
) -> None:
    """What, where, who owes it, since when, how long overdue, and the facts behind it."""
    asked = ("--kind", "order", "--kind", "hazard", "--as-of", "2015-10-20")
    assert worklist(*asked) == 0
    first, second = (line.split("\t") for line in capsys.readouterr().out.splitlines())
    assert first[0] == "监察指令未完成 not_fulfilled"
    assert first[3] == "莲花二村 8 号楼 莲花二村业主委员会"
    assert first[4:8] == [COMMITTEE["party_id"], "2015-10-15", "5", "19"]
    assert first[8].isdecimal()
    assert second[0] == "隐患未消除 risk_not_assessed"
    assert second[5:8] == ["", "", "30"]
    assert worklist(*asked, "--overdue", "--json") == 0
    assert [one["kind"] for one in json.loads(capsys.readouterr().out)] == ["ITEM_KIND_ORDER"]
    assert worklist(*asked, "--limit", "1", "--json") == 0
    assert len(json.loads(capsys.readouterr().out)) == 1


def test_it_counts(worklist: Elevators, capsys: pytest.CaptureFixture[str]) -> None:
    """By kind and division."""
    asked = ("--kind", "order", "--as-of", "2015-10-20", "--counts", "--by", "2")
    assert worklist(*asked) == 0
    assert capsys.readouterr().out == "监察指令未完成\t35\t1\t1\t19\n"
    assert worklist(*asked, "--json") == 0
    assert json.loads(capsys.readouterr().out)[0]["oldest_age_days"] == 19


@pytest.mark.parametrize("wrong", [("--kind", "weather"), ("--as-of", "yesterday")])
def test_a_question_that_is_none_is_refused(
    worklist: Elevators, capsys: pytest.CaptureFixture[str], wrong: tuple[str, str]
) -> None:
    """With the exit code of wrong usage, and a hint."""
    assert worklist(*wrong) == 2
    assert wrong[1] in capsys.readouterr().err
