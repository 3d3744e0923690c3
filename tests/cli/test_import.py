"""Importing a register: every line is accounted for, once."""

import asyncio
import gzip
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import grpc
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.cli.importing.batches import Batch, batches
from services.cli.importing.journal import Counts
from services.cli.importing.lines import Form, InputDamaged, items, opened
from services.cli.importing.mapping import MappingRefused, load
from services.cli.importing.rows import RowBuilder
from services.cli.importing.run import NothingToResume, Plan
from services.cli.importing.sending import Sending, ServerLost
from tests.cli.importing import QUICK, minimal, rejected, run_import
from tests.cli.registry import Registry, serving

DIRTY = {
    "COLUMNS": 2,
    "ENCODING": 1,
    "NUL_BYTE": 1,
    "QUOTING": 1,
    "KEY_MISSING": 1,
    "TEST_ROW": 1,
    "UNREADABLE": 2,
}


def plan_of(tmp_path: Path, ids: int, **how: object) -> Plan:
    """A file of `ids` good rows, in batches of ten."""
    path = tmp_path / "file.csv"
    path.write_text("id\n" + "".join(f"{number}\n" for number in range(ids)))
    return Plan(path, minimal(), tmp_path / "rejects.csv", rows_per_batch=10, **how)  # type: ignore[arg-type]


def journal_of(plan: Plan) -> Path:
    return plan.rejects.with_name(plan.rejects.name + ".progress")


async def test_every_line_is_accepted_or_named_with_its_reason(
    address: str, registry: Registry, old_register: Path, old_mapping: Path, tmp_path: Path
) -> None:
    """A dirty register: 31 rows get in, 9 are named with line, reason and original columns."""
    plan = Plan(old_register, load(old_mapping), tmp_path / "rejects.csv", rows_per_batch=7)
    counts = await run_import(address, plan)
    refused = rejected(plan.rejects)
    reasons = [row["_reason"] for row in refused]
    assert {reason: reasons.count(reason) for reason in reasons} == DIRTY
    assert counts == Counts(accepted=31, unchanged=0, rejected=9, blank=1)
    assert len(registry.rows) == 31
    assert [int(row["_line"]) for row in refused] == sorted(int(row["_line"]) for row in refused)
    unknown_code = next(row for row in refused if row["_field"] == "phase")
    assert (unknown_code["_row_id"], unknown_code["状态"]) == ("FZ-0015", "7")
    short = next(row for row in refused if row["_line"] == "6")
    assert short["_text"] == "FZ-0901,1,鼓"


async def test_importing_again_changes_nothing(
    address: str, registry: Registry, old_register: Path, old_mapping: Path, tmp_path: Path
) -> None:
    """The second run finds every accepted row unchanged, and rejects the same rows."""
    plan = Plan(old_register, load(old_mapping), tmp_path / "rejects.csv")
    await run_import(address, plan)
    first = plan.rejects.read_bytes()
    before = dict(registry.rows)
    counts = await run_import(address, plan)
    assert counts == Counts(accepted=0, unchanged=31, rejected=9, blank=1)
    assert registry.rows == before
    assert plan.rejects.read_bytes() == first


async def test_a_refusal_of_the_registry_is_named_in_the_rejects_file(
    address: str, tmp_path: Path
) -> None:
    """What the registry says about a row stands beside the row."""
    path = tmp_path / "file.csv"
    path.write_text("id,serial\n1,a\n2,a\n3,b\n")
    mapping = minimal(fields={"serial_number": "serial"})
    counts = await run_import(address, Plan(path, mapping, tmp_path / "rejects.csv"))
    assert counts == Counts(accepted=2, rejected=1)
    (row,) = rejected(tmp_path / "rejects.csv")
    assert row == {
        "_line": "3",
        "_row_id": "2",
        "_reason": "ALREADY_REGISTERED",
        "_field": "serial_number",
        "_message": "known already",
        "_text": "",
        "id": "2",
        "serial": "a",
    }


async def test_a_corrected_rejects_file_is_imported_with_the_same_mapping(
    address: str, registry: Registry, tmp_path: Path
) -> None:
    """The columns that say why are no data of the row."""
    path = tmp_path / "file.csv"
    path.write_text("id,serial\n1,a\n2,a\n")
    mapping = minimal(fields={"serial_number": "serial"})
    await run_import(address, Plan(path, mapping, tmp_path / "rejects.csv"))
    corrected = tmp_path / "corrected.csv"
    corrected.write_text((tmp_path / "rejects.csv").read_text().replace(",2,a", ",2,c"))
    counts = await run_import(address, Plan(corrected, mapping, tmp_path / "again.csv"))
    assert counts == Counts(accepted=1)
    assert dict(registry.rows["c"].elevator.raw) == {"id": "2"}


async def test_a_dry_run_writes_nothing(address: str, registry: Registry, tmp_path: Path) -> None:
    """The registry judges every row, and keeps none."""
    counts = await run_import(address, plan_of(tmp_path, 25, dry_run=True))
    assert counts == Counts(accepted=25)
    assert not registry.rows


async def test_no_more_than_the_window_is_unanswered(
    address: str, registry: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Batches are made only as answers come in: never more than the window ahead of them."""
    made = 0
    ahead: list[int] = []

    def counted(*arguments: Any, **named: Any) -> Iterator[Batch]:
        nonlocal made
        for batch in batches(*arguments, **named):
            made += 1
            yield batch

    monkeypatch.setattr("services.cli.importing.run.batches", counted)
    plan = plan_of(tmp_path, 500)
    await run_import(
        address, plan, Sending(window=3), lambda counts: ahead.append(made - counts.read // 10)
    )
    assert len(ahead) == 50
    assert max(ahead) == 2  # three unanswered, before the one that was just answered
    assert registry.streams == 1


async def test_a_file_without_a_header_names_its_columns_in_the_mapping(
    address: str, tmp_path: Path
) -> None:
    """Then the first line is a row like any other."""
    path = tmp_path / "file.csv"
    path.write_text("1,x\n2,y\n")
    mapping = minimal(source={"columns": ["id", "note"]})
    assert await run_import(address, Plan(path, mapping, tmp_path / "r.csv")) == Counts(accepted=2)


async def test_a_file_without_any_line_is_refused(address: str, tmp_path: Path) -> None:
    """No header, no import."""
    path = tmp_path / "file.csv"
    path.write_text("")
    with pytest.raises(MappingRefused, match="no header"):
        await run_import(address, Plan(path, minimal(), tmp_path / "r.csv"))


async def test_several_streams_keep_the_order_of_the_lines(
    address: str, registry: Registry, tmp_path: Path
) -> None:
    """Batches travel side by side; they are settled, and their rejects written, in their order."""
    path = tmp_path / "file.csv"
    path.write_text("id,x\n" + "".join(f"{n if n % 7 else ''},x\n" for n in range(1, 401)))
    plan = Plan(path, minimal(), tmp_path / "r.csv", rows_per_batch=10)
    counts = await run_import(address, plan, Sending(streams=3, window=2))
    assert counts == Counts(accepted=343, rejected=57)
    assert registry.streams == 3
    assert [row["_line"] for row in rejected(plan.rejects)] == [
        str(n + 1) for n in range(7, 401, 7)
    ]


def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    """Twenty times the rows take no more memory: a batch is made when it is asked for."""

    def peak(rows: int) -> int:
        path = tmp_path / "file.csv"
        path.write_text("id,note\n" + "".join(f"{n},{'x' * 200}\n" for n in range(rows)))
        builder = RowBuilder(minimal(), ["id", "note"])
        tracemalloc.start()
        with opened(path) as file:
            lines = items(file.content, Form(), 1, 2)
            sent = sum(len(one.sent) for one in batches(lines, builder, 200, validate_only=True))
        found = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert sent == rows
        return found

    assert peak(10_000) < 1.5 * peak(500)


async def test_a_server_that_breaks_off_gets_the_open_batches_again(
    address: str, registry: Registry, tmp_path: Path
) -> None:
    """After UNAVAILABLE the unanswered batches are sent over a new stream; nothing is lost."""

    def fail(number: int, context: grpc.ServicerContext) -> None:
        if number in {3, 4, 9}:
            context.abort(grpc.StatusCode.UNAVAILABLE, "restarting")

    registry.before = fail
    counts = await run_import(address, plan_of(tmp_path, 100))
    assert counts.read == counts.accepted + counts.unchanged == 100
    assert len(registry.rows) == 100
    assert registry.streams == 4


async def test_a_server_that_goes_away_and_comes_back(registry: Registry, tmp_path: Path) -> None:
    """A restart in the middle is waited for; every row is in exactly once."""
    away = asyncio.Event()
    plan = plan_of(tmp_path, 400)
    with serving(registry) as address:

        def hold(number: int, context: grpc.ServicerContext) -> None:
            if number == 8:
                loop.call_soon_threadsafe(away.set)
                context.abort(grpc.StatusCode.UNAVAILABLE, "going away")

        loop = asyncio.get_running_loop()
        registry.before = hold
        running = asyncio.create_task(run_import(address, plan))
        await away.wait()
    registry.before = lambda _number, _context: None
    await asyncio.sleep(0.05)
    assert not running.done()
    with serving(registry, address):
        counts = await running
    assert counts.accepted + counts.unchanged == 400
    assert len(registry.rows) == 400


async def test_a_server_that_stays_away_ends_the_import(tmp_path: Path) -> None:
    """When patience is over the import ends, and says why."""
    plan = plan_of(tmp_path, 30)
    with pytest.raises(ServerLost):
        await run_import("127.0.0.1:1", plan, Sending(patience=0.1, first_pause=0.05))


async def test_a_passing_trouble_of_one_row_is_no_refusal(
    address: str, registry: Registry, tmp_path: Path
) -> None:
    """A row that the log had no room or time for is sent again, not rejected."""
    registry.transient = {"14"}
    counts = await run_import(address, plan_of(tmp_path, 40))
    assert counts.accepted + counts.unchanged == 40
    assert registry.arrived["14"] == 2


async def test_an_import_that_broke_off_goes_on_behind_the_last_answer(
    address: str, registry: Registry, tmp_path: Path
) -> None:
    """What was answered is not sent again; counts and rejects are those of the whole file."""
    path = tmp_path / "file.csv"
    path.write_text("".join(f"{n if n % 10 else ''},x\n" for n in range(1, 101)))
    plan = Plan(
        path, minimal(source={"columns": ["id", "x"]}), tmp_path / "r.csv", rows_per_batch=9
    )
    heard: list[int] = []

    def deny(number: int, context: grpc.ServicerContext) -> None:
        if number >= 5:
            context.abort(grpc.StatusCode.PERMISSION_DENIED, "the token was revoked")

    registry.before = deny
    with pytest.raises(grpc.RpcError):
        await run_import(address, plan, QUICK, lambda counts: heard.append(counts.read))
    assert not plan.rejects.exists()
    registry.before = lambda _number, _context: None
    counts = await run_import(address, plan)
    assert (counts.accepted + counts.unchanged, counts.rejected) == (90, 10)
    settled = [str(n) for n in range(1, max(heard, default=0) + 1) if n % 10]
    assert {registry.arrived[key] for key in settled} <= {1}
    assert [row["_line"] for row in rejected(plan.rejects)] == [str(n) for n in range(10, 101, 10)]
    assert not journal_of(plan).exists()


async def test_another_file_or_mapping_is_not_gone_on_with(address: str, tmp_path: Path) -> None:
    """--resume asks for an unfinished import of this very file and mapping."""
    with pytest.raises(NothingToResume):
        await run_import(address, plan_of(tmp_path, 5, resume=True))


async def test_restart_begins_anew(address: str, registry: Registry, tmp_path: Path) -> None:
    """--restart sends everything again, although there is something to go on with."""

    def deny(number: int, context: grpc.ServicerContext) -> None:
        if number >= 3:
            context.abort(grpc.StatusCode.PERMISSION_DENIED, "no")

    registry.before = deny
    with pytest.raises(grpc.RpcError):
        await run_import(address, plan_of(tmp_path, 50))
    registry.before = lambda _number, _context: None
    counts = await run_import(address, plan_of(tmp_path, 50, resume=False))
    assert counts == Counts(accepted=30, unchanged=20)


async def test_a_cut_off_archive_is_imported_up_to_the_damage(
    address: str, registry: Registry, tmp_path: Path
) -> None:
    """Everything before the damage is settled before the import ends with it."""
    path = tmp_path / "file.csv.gz"
    packed = gzip.compress(b"id\n" + b"".join(b"%d\n" % number for number in range(20_000)))
    path.write_bytes(packed[: len(packed) // 2])
    heard = Counts()

    def hear(counts: Counts) -> None:
        heard.accepted = counts.accepted

    with pytest.raises(InputDamaged):
        await run_import(address, Plan(path, minimal(), tmp_path / "r.csv"), QUICK, hear)
    assert heard.accepted == len(registry.rows) > 1000


LINES = st.one_of(
    st.integers(0, 60).map(lambda n: f"{n},{n % 7},x"),  # good, and sometimes a repetition
    st.just('"open,1,x'),
    st.just("1,2"),
    st.just("1,2,3,4"),
    st.just(""),
    st.just(",5,x"),
    st.text(st.characters(codec="utf-8", exclude_characters='\n\r"'), max_size=12),
).map(str.encode) | st.sampled_from([b"\xff,1,x", b"9\0,1,x", b'"a"b,1,x'])


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(lines=st.lists(LINES, max_size=60), rows=st.integers(1, 20), failing=st.integers(0, 8))
def test_every_line_has_exactly_one_fate(
    tmp_path_factory: pytest.TempPathFactory, lines: list[bytes], rows: int, failing: int
) -> None:
    """Lines with anything on them = accepted + unchanged + rejected, whatever they hold."""
    folder = tmp_path_factory.mktemp("fate")
    path = folder / "file.csv"
    path.write_bytes(b"id,status,note\n" + b"".join(line + b"\n" for line in lines))
    registry = Registry()

    def fail(number: int, context: grpc.ServicerContext) -> None:
        if number == failing:
            context.abort(grpc.StatusCode.UNAVAILABLE, "restarting")

    registry.before = fail
    mapping = minimal(fields={"raw_status": "status"})
    plan = Plan(path, mapping, folder / "rejects.csv", rows_per_batch=rows)
    with serving(registry) as address:
        counts = asyncio.run(run_import(address, plan))
    with_content = [number for number, line in enumerate(lines, 2) if line]
    refused = [int(row["_line"]) for row in rejected(plan.rejects)]
    assert counts.read == len(with_content)
    assert counts.blank == len(lines) - len(with_content)
    assert counts.rejected == len(refused) == len(set(refused))
    assert set(refused) <= set(with_content)
    assert counts.accepted + counts.unchanged == len(with_content) - len(refused)
    assert len(registry.rows) <= counts.accepted + counts.unchanged
