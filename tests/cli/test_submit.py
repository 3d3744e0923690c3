"""`elevators submit`: a file of requests through a batch rpc of a running registry."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from services.cli.__main__ import main
from services.cli.calling import submit as submitting
from tests.e2e.people import life, registered_parties
from tests.e2e.registry import Registry, settings_in
from tests.insurance.world import PICC, YEAR, insurers, opened

Submit = Callable[..., tuple[int, Any]]


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    """A real server with a group programme and three elevators."""
    with Registry(settings_in(tmp_path_factory.mktemp("submit"))).serving() as registry:
        registered_parties(registry)
        insurers(registry)
        yield registry


@pytest.fixture(scope="module")
def items(registry: Registry) -> Sequence[Mapping[str, Any]]:
    """An enrolment for each elevator, as a province would write them."""
    programme = opened(registry)
    return [
        {
            "elevator_id": life(registry).until_registered().id,
            "cover_id": f"S-{at}",
            "programme_id": programme,
            "insurer": PICC,
            "covers_from": YEAR["covers_from"].isoformat(),
            "covers_to": YEAR["covers_to"].isoformat(),
            "occurred_at": "2014-12-10",
        }
        for at in range(3)
    ]


@pytest.fixture
def submit(
    registry: Registry, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Submit:
    """Submits a file; exit code and counts."""
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setenv("ELEVATORS_ADDRESS", registry.address)
    monkeypatch.setenv("ELEVATORS_TOKEN", registry.issuer.issue("national", "hq"))

    def run(rpc: str, file: Path, *options: str) -> tuple[int, Any]:
        with pytest.raises(SystemExit) as left:
            main(["submit", rpc, str(file), "--json", *options])
        told = capsys.readouterr()
        return int(left.value.code or 0), json.loads(told.out) if told.out else told.err

    return run


def lines(file: Path, *values: object) -> Path:
    """A file with a line of JSON for each; text as it is."""
    texts = [one if isinstance(one, str) else json.dumps(one) for one in values]
    file.write_text("\n".join(texts) + "\n", encoding="utf-8")
    return file


def test_what_is_refused_stops_nothing_and_is_written_down(
    submit: Submit, items: Sequence[Mapping[str, Any]], tmp_path: Path
) -> None:
    """Each with its line, reason and item: mend the line, and submit again."""
    wrong = {**items[2], "covers_to": "2015-02-31"}
    unknown = {**items[2], "colour": "red"}
    file = lines(tmp_path / "covers.jsonl", items[0], "{garbage", "", unknown, wrong, items[1])
    code, told = submit("EnrolElevators", file)
    assert (code, told) == (1, {"accepted": 2, "unchanged": 0, "refused": 3, "read": 5})
    refused = [
        json.loads(line)
        for line in (tmp_path / "covers.jsonl.refused.jsonl").read_text().splitlines()
    ]
    assert [(one["line"], one["reason"]) for one in refused] == [
        (2, "NO_REQUEST"),
        (4, "NO_REQUEST"),
        (5, "INVALID_FIELDS"),
    ]
    assert refused[2]["field"] == "covers_to"
    assert refused[2]["item"]["cover_id"] == "S-2"


def test_the_same_file_again_changes_nothing(
    submit: Submit, registry: Registry, items: Sequence[Mapping[str, Any]], tmp_path: Path
) -> None:
    """Whatever has no result is sent again: request ids follow from the lines."""
    file = lines(tmp_path / "again.jsonl", *items)
    assert submit("EnrolElevators", file)[0] == 0
    head = registry.head
    assert submit("EnrolElevators", file) == (
        0,
        {"accepted": 0, "unchanged": 3, "refused": 0, "read": 3},
    )
    assert registry.head == head


def test_many_lines_go_in_batches(
    submit: Submit,
    items: Sequence[Mapping[str, Any]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Lines that are no requests fall out anywhere: at the beginning, between, at the end."""
    monkeypatch.setattr(submitting, "ITEMS", 2)
    told = ["x", "x", items[0], "x", items[1], items[2], "x", "x", "x"]
    code, counts = submit("EnrolElevators", lines(tmp_path / "many.jsonl", *told))
    assert (code, counts) == (1, {"accepted": 0, "unchanged": 3, "refused": 6, "read": 9})
    code, counts = submit("EnrolElevators", lines(tmp_path / "none.jsonl", "x", "x", "x"))
    assert (code, counts["refused"]) == (1, 3)


def test_only_batches_take_files(submit: Submit, tmp_path: Path) -> None:
    """Exit code 2, and nothing is sent."""
    code, told = submit("BindCover", lines(tmp_path / "one.jsonl", "{}"))
    assert (code, "is no batch" in told) == (2, True)
