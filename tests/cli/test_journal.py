"""Progress that survives: the journal, and what is not believed."""

import json
from pathlib import Path

import grpc
import pytest

from services.cli.importing.journal import Counts, Journal, Progress, fingerprint
from services.cli.importing.run import Import, Plan
from services.cli.importing.sending import WrongAnswer
from services.pb.registry.v1.elevator_import_pb2 import ImportRow, ImportRowResult
from tests.cli.importing import minimal, run_import
from tests.cli.registry import Registry


def test_progress_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    """Line, counts and the length of the rejects file."""
    journal = Journal(tmp_path / "p", "this file")
    progress = Progress(7, 120, Counts(3, 1, 2, 1))
    journal.write(progress)
    assert Journal(tmp_path / "p", "this file").read() == progress
    assert Journal(tmp_path / "p", "another file").read() is None
    journal.remove()
    assert journal.read() is None


@pytest.mark.parametrize("content", ["", "{", "[]", '{"fingerprint": "f"}', "\0"])
def test_a_damaged_journal_is_none(tmp_path: Path, content: str) -> None:
    """Then the import begins anew; that costs time and changes nothing."""
    (tmp_path / "p").write_text(content)
    assert Journal(tmp_path / "p", "f").read() is None


def test_a_journal_without_its_rejects_is_not_gone_on_with(tmp_path: Path) -> None:
    """Rejects that were lost must be found again: the import begins at the first line."""
    (tmp_path / "file.csv").write_text("id\n1\n2\n")
    plan = Plan(tmp_path / "file.csv", minimal(), tmp_path / "r.csv")
    journal = tmp_path / "r.csv.progress"
    Journal(journal, fingerprint(plan.file, plan.mapping)).write(Progress(2, 500, Counts(1)))
    assert json.loads(journal.read_text())["line"] == 2
    assert Import(plan).progress == Progress(line=1)


def test_another_content_or_mapping_has_another_fingerprint(tmp_path: Path) -> None:
    """A journal belongs to one file under one mapping."""
    path = tmp_path / "file.csv"
    path.write_text("id\n1\n")
    first = fingerprint(path, minimal())
    assert fingerprint(path, minimal(source={"register": "other"})) != first
    path.write_text("id\n2\n")
    assert fingerprint(path, minimal()) != first


async def test_an_answer_about_other_rows_ends_the_import(
    address: str, registry: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is counted that the registry did not say of this very row."""

    def mistaken(row: ImportRow, _validate_only: bool) -> ImportRowResult:  # noqa: FBT001
        return ImportRowResult(row_id=row.row_id + "0")

    monkeypatch.setattr(registry, "_take", mistaken)
    (tmp_path / "file.csv").write_text("id\n1\n2\n")
    plan = Plan(tmp_path / "file.csv", minimal(), tmp_path / "r.csv")
    with pytest.raises(WrongAnswer, match="other rows"):
        await run_import(address, plan)


async def test_an_answer_without_an_outcome_ends_the_import(
    address: str, registry: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither is a row counted of which it said nothing."""

    def silent(row: ImportRow, _validate_only: bool) -> ImportRowResult:  # noqa: FBT001
        return ImportRowResult(row_id=row.row_id)

    monkeypatch.setattr(registry, "_take", silent)
    (tmp_path / "file.csv").write_text("id\n1\n")
    plan = Plan(tmp_path / "file.csv", minimal(), tmp_path / "r.csv")
    with pytest.raises(WrongAnswer, match="does not say"):
        await run_import(address, plan)


async def test_a_refused_credential_ends_the_import_at_once(
    address: str, registry: Registry, tmp_path: Path
) -> None:
    """Waiting would not help: no second attempt."""
    registry.before = lambda _number, context: context.abort(
        grpc.StatusCode.UNAUTHENTICATED, "expired"
    )
    (tmp_path / "file.csv").write_text("id\n1\n")
    plan = Plan(tmp_path / "file.csv", minimal(), tmp_path / "r.csv")
    with pytest.raises(grpc.RpcError) as refused:
        await run_import(address, plan)
    assert refused.value.code() is grpc.StatusCode.UNAUTHENTICATED
    assert registry.streams == 1
