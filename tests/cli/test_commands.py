"""The commands, as a person or a script uses them."""

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from services.cli.__main__ import main
from services.pb.registry.v1.elevator_pb2 import Elevator
from services.pb.registry.v1.elevator_queries_pb2 import (
    FindByIdentifierResponse,
    GetElevatorResponse,
    GetHistoryResponse,
    HistoryEntry,
    IdentifierMatch,
)
from services.pb.registry.v1.elevator_values_pb2 import IDENTIFIER_KIND_USE_CERTIFICATE
from tests.cli.registry import Registry

ID = "tqujhe47mznva77rl2f5b5i6cm"
Elevators = Callable[..., int]


@pytest.fixture
def elevators(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Elevators:
    """Runs a command and returns its exit code."""
    monkeypatch.setenv("ELEVATORS_DATA_DIR", str(tmp_path / "var"))
    monkeypatch.setenv("LANG", "C.UTF-8")
    for name in ("ELEVATORS_TOKEN", "ELEVATORS_ADDRESS", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)

    def run(*arguments: str | Path) -> int:
        with pytest.raises(SystemExit) as left:
            main([str(argument) for argument in arguments])
        return int(left.value.code or 0)

    return run


@pytest.fixture
def card(registry: Registry) -> Elevator:
    """An elevator in the registry that once had the certificate 梯11闽A1(08)."""
    answer = GetElevatorResponse(elevator=Elevator(elevator_id=ID, serial_number="S-1"), etag="3")
    registry.cards[ID] = answer
    match = IdentifierMatch(elevator_id=ID)
    found = FindByIdentifierResponse(matches=[match])
    registry.found[IDENTIFIER_KIND_USE_CERTIFICATE, "梯11闽A1(08)"] = found
    return answer.elevator


def test_help_names_the_exit_codes(
    elevators: Elevators, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every command tells how it can end."""
    for command in ("up", "serve", "token", "import", "search", "show", "history", "doctor"):
        assert elevators(command, "--help") == 0
        assert "退出码" in capsys.readouterr().out


def test_import_prints_its_counts_and_leaves_with_one_for_rejects(
    elevators: Elevators,
    address: str,
    old_register: Path,
    old_mapping: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """For a script: JSON counts on standard output, exit code 1 because rows were rejected."""
    rejects = tmp_path / "r.csv"
    files = (old_register, "--map", old_mapping, "--rejects", rejects)
    code = elevators("import", *files, "--address", address, "--token", "t", "--json")
    told = json.loads(capsys.readouterr().out)
    assert code == 1
    assert (told["read"], told["accepted"], told["unchanged"], told["rejected"]) == (40, 31, 0, 9)
    with rejects.open(encoding="utf-8", newline="") as file:
        assert len(list(csv.DictReader(file))) == 9


def test_import_of_a_clean_file_leaves_with_zero(
    elevators: Elevators, address: str, registry: Registry, old_mapping: Path, tmp_path: Path
) -> None:
    """All rows are in: exit code 0; a dry run keeps its rejects apart and writes no row."""
    rows = (old_mapping.parent / "old-register.csv").read_bytes().splitlines(keepends=True)
    path = tmp_path / "clean.csv"
    path.write_bytes(b"".join(rows[:3]))
    options = ("--map", old_mapping, "--address", address, "--token", "t")
    assert elevators("import", path, *options, "--dry-run") == 0
    assert not registry.rows
    assert elevators("import", path, *options) == 0
    assert len(registry.rows) == 2
    assert {file.name for file in tmp_path.glob("clean*")} == {
        "clean.csv",
        "clean.csv.rejects.csv",
        "clean.csv.dry-run.rejects.csv",
    }


def test_a_wrong_mapping_leaves_with_two(
    elevators: Elevators,
    old_register: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The message names the key; nothing was sent."""
    mapping = tmp_path / "m.toml"
    mapping.write_text('[source]\nregister = "x"\nkey = "设备编号"\n[fields]\nhue = "状态"\n')
    files = (old_register, "--map", mapping)
    assert elevators("import", *files, "--address", "127.0.0.1:1", "--token", "t") == 2
    assert "fields.hue: no such field" in capsys.readouterr().err


def test_a_folder_that_is_not_there_takes_no_rejects(
    elevators: Elevators, old_register: Path, old_mapping: Path, tmp_path: Path
) -> None:
    """Where rejected rows cannot be written, nothing is sent."""
    files = (old_register, "--map", old_mapping, "--rejects", tmp_path / "gone" / "r.csv")
    assert elevators("import", *files, "--address", "127.0.0.1:1", "--token", "t") == 2


def test_nothing_to_resume_leaves_with_two(
    elevators: Elevators, old_register: Path, old_mapping: Path, tmp_path: Path
) -> None:
    """--resume without an unfinished import is a wrong use."""
    files = (old_register, "--map", old_mapping, "--rejects", tmp_path / "r.csv")
    options = ("--address", "127.0.0.1:1", "--token", "t", "--resume")
    assert elevators("import", *files, *options) == 2


def test_an_unreachable_server_leaves_with_three(
    elevators: Elevators,
    old_register: Path,
    old_mapping: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The message says how far the import came, and that it can go on."""
    files = (old_register, "--map", old_mapping, "--rejects", tmp_path / "r.csv")
    options = ("--address", "127.0.0.1:1", "--token", "t", "--patience", "0")
    assert elevators("import", *files, *options) == 3
    assert "Settled up to line 1; run it again" in capsys.readouterr().err


def test_show_by_id(
    elevators: Elevators, address: str, card: Elevator, capsys: pytest.CaptureFixture[str]
) -> None:
    """In a pipe: a name, a tab, a value."""
    assert elevators("show", card.elevator_id, "--address", address, "--token", "t") == 0
    assert capsys.readouterr().out.splitlines() == [
        f"elevator.elevator_id\t{ID}",
        "elevator.serial_number\tS-1",
        "etag\t3",
    ]


def test_show_by_an_identifier_it_had_once(
    elevators: Elevators, address: str, card: Elevator, capsys: pytest.CaptureFixture[str]
) -> None:
    """Any identifier finds it, also a retired one, and no kind need be named."""
    certificate = "梯11闽A1(08)"
    assert elevators("show", certificate, "--address", address, "--token", "t", "--json") == 0
    assert json.loads(capsys.readouterr().out)["elevator"]["elevator_id"] == card.elevator_id


def test_show_of_nothing_leaves_with_four(
    elevators: Elevators, address: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is not in the registry is a refusal, by id or by identifier."""
    for name in ("aaaaaaaaaaaaaaaaaaaaaaaaaa", "梯11闽A2(08)"):
        assert elevators("show", name, "--address", address, "--token", "t") == 4
        assert "NOT_FOUND" in capsys.readouterr().err


def test_an_identifier_of_several_elevators_is_not_guessed(
    elevators: Elevators, address: str, registry: Registry, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command lists them, and leaves the choice to the person."""
    others = [IdentifierMatch(elevator_id=letter * 26, current=True) for letter in "ab"]
    registry.found[IDENTIFIER_KIND_USE_CERTIFICATE, "7"] = FindByIdentifierResponse(matches=others)
    assert elevators("show", "7", "--address", address, "--token", "t") == 1
    told = capsys.readouterr().err
    assert "a" * 26 in told
    assert "b" * 26 in told


@pytest.mark.parametrize(
    "options", [("--kind", "nickname"), ("--as-of", "yesterday"), ("--known-at", "31/12/2014")]
)
def test_a_wrong_option_leaves_with_two(
    elevators: Elevators, address: str, options: tuple[str, str]
) -> None:
    """Before anything is asked of the registry."""
    assert elevators("show", "7", *options, "--address", address, "--token", "t") == 2


def test_history_is_paged_through_and_tells_both_times(
    elevators: Elevators, address: str, registry: Registry, capsys: pytest.CaptureFixture[str]
) -> None:
    """All pages; when each fact was true, and since when it is known, in Beijing time."""
    entries = [HistoryEntry(type=f"registry.E{n}.v1", version=n, actor_role="city") for n in (0, 1)]
    for number, entry in enumerate(entries):
        entry.occurred_at.FromJsonString(f"2014-12-3{number}T16:00:00Z")
        entry.recorded_at.FromJsonString("2015-06-10T00:00:00.5Z")
        entry.data["reason"] = "line\nbreak \x1b[31m"
    registry.history[ID] = [GetHistoryResponse(entries=[entry]) for entry in entries]
    assert elevators("history", ID, "--address", address, "--token", "t") == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first.split("\t") == [
        "0",
        "2014-12-31 00:00:00+08:00 2015-06-10 08:00:00+08:00",
        "registry.E0.v1 (city) reason: line break �[31m",
    ]
    assert second.startswith("1\t2015-01-01")
    assert elevators("history", ID, "--address", address, "--token", "t", "--json") == 0
    assert [one["type"] for one in json.loads(capsys.readouterr().out)] == [
        "registry.E0.v1",
        "registry.E1.v1",
    ]


def test_a_token_comes_from_the_machines_own_key(
    elevators: Elevators,
    address: str,
    registry: Registry,
    card: Elevator,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Where the embedded edition's key lies, no token need be given; elsewhere one must."""
    assert elevators("show", card.elevator_id, "--address", address) == 2
    assert "no token" in capsys.readouterr().err
    assert elevators("token", "--role", "province", "--division", "35") == 0
    assert (tmp_path / "var" / "token-key.pem").stat().st_mode & 0o077 == 0
    assert elevators("show", card.elevator_id, "--address", address) == 0
    assert registry.metadata[-1]["authorization"].startswith("Bearer ey")


def test_the_token_of_the_environment_counts_more_than_the_own_one(
    elevators: Elevators,
    address: str,
    registry: Registry,
    card: Elevator,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """ELEVATORS_TOKEN and ELEVATORS_ADDRESS are options, no settings of a server."""
    monkeypatch.setenv("ELEVATORS_TOKEN", "from-the-environment")
    monkeypatch.setenv("ELEVATORS_ADDRESS", address)
    assert elevators("show", card.elevator_id) == 0
    assert registry.metadata[-1]["authorization"] == "Bearer from-the-environment"


def test_a_token_without_its_scope_is_refused(
    elevators: Elevators, capsys: pytest.CaptureFixture[str]
) -> None:
    """A province without a division is nobody; the message says what is missing."""
    assert elevators("token", "--role", "province") == 2
    assert "SCOPE_MISSING" in capsys.readouterr().err


def test_the_scaled_edition_issues_no_tokens(
    elevators: Elevators, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """There an identity provider does; and settings that cannot start are named."""
    monkeypatch.setenv("ELEVATORS_EDITION", "scaled")
    assert elevators("token", "--role", "national") == 2
    assert "ELEVATORS_JWT_PUBLIC_KEYS" in capsys.readouterr().err


def test_doctor_is_content_with_a_new_machine(
    elevators: Elevators, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Versions, log, settings with secrets masked, disk; nothing is made by looking."""
    secret = "q7bQm1v0m1qk4n0dY1o2m5yq8c3s6u9x0z2b4d6f8h0="  # noqa: S105 -- of this test only
    monkeypatch.setenv("ELEVATORS_VAULT_MASTER_KEY", secret)
    monkeypatch.setattr("services.cli.doctor.LEAST_FREE_BYTES", 0)
    assert elevators("doctor", "--json") == 0
    text = capsys.readouterr().out
    checks = {check["name"]: check["value"] for check in json.loads(text)}
    assert checks["settings.vault_master_key"] == "set (hidden)"
    assert secret not in text
    assert checks["event log"].startswith("empty")


def test_doctor_finds_a_loosely_kept_key(
    elevators: Elevators,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A key that others may read is a finding: exit code 1, and what to do about it."""
    monkeypatch.setattr("services.cli.doctor.LEAST_FREE_BYTES", 0)
    assert elevators("token", "--role", "national") == 0
    (tmp_path / "var" / "token-key.pem").chmod(0o644)
    capsys.readouterr()
    assert elevators("doctor") == 1
    assert "chmod 600" in capsys.readouterr().out


def test_doctor_finds_a_damaged_log(
    elevators: Elevators,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A log that is no log any more is a finding, not a crash."""
    monkeypatch.setattr("services.cli.doctor.LEAST_FREE_BYTES", 0)
    (tmp_path / "var").mkdir()
    (tmp_path / "var" / "events.db").write_bytes(b"no database" * 1000)
    assert elevators("doctor") == 1
    assert "event log\tcannot be read" in capsys.readouterr().out
