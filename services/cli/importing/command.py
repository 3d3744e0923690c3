"""`elevators import`: the options, the progress bar and the summary around an import."""

import asyncio
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, Self

import grpc
import uvloop
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from services.cli.connect import (
    AddressOption,
    CaOption,
    Peer,
    PlaintextOption,
    TokenOption,
    peer,
    rpc_path,
)
from services.cli.exits import Exit, Failed, leave
from services.cli.importing import options
from services.cli.importing.journal import Counts
from services.cli.importing.lines import InputDamaged
from services.cli.importing.mapping import MappingRefused, load
from services.cli.importing.run import Import, NothingToResume, Plan
from services.cli.importing.sending import Sending, ServerLost, WrongAnswer
from services.cli.output import JsonOption, print_facts, print_json
from services.cli.refusals import CallFailed
from services.kernel.clock import stopwatch
from services.pb.registry.v1.elevator_import_pb2 import (
    ImportElevatorsRequest,
    ImportElevatorsResponse,
)

STREAM_SECONDS: Final = 3600.0
"""How long one stream may live; an import that takes longer goes on over the next one."""

Heard = Callable[[Counts], None]


def import_file(  # noqa: PLR0913 -- the options of the command
    *,
    file: options.File,
    mapping: options.Map,
    rejects: options.Rejects = None,
    dry_run: options.DryRun = False,
    resume: options.Resume = None,
    batch: options.Batch = 500,
    in_flight: options.InFlight = 4,
    streams: options.Streams = 1,
    patience: options.Patience = 120.0,
    as_json: JsonOption = False,
    address: AddressOption = None,
    token: TokenOption = None,
    ca: CaOption = None,
    plaintext: PlaintextOption = False,
) -> None:
    """Bring an old register in 批量导入存量电梯.

    Every row is accepted, unchanged (it was in already), or named in the rejects file with its
    reason. Running it again changes nothing. A broken-off import goes on where it stopped. The
    rejects file can be corrected and imported with the same mapping.
    """
    where = rejects or _default_rejects(file, dry_run=dry_run)
    if not os.access(where.parent, os.W_OK):
        message = f"{where.parent} cannot be written to: say with --rejects where rejected rows go"
        raise Failed(message, Exit.USAGE)
    registry = peer(address, token, ca, plaintext=plaintext)
    try:
        plan = Plan(file, load(mapping), where, batch, dry_run, resume)
        job = Import(plan)
    except (MappingRefused, NothingToResume) as error:
        raise Failed(str(error), Exit.USAGE) from None
    except InputDamaged as error:
        raise Failed(f"{file}: {error}", Exit.ABORTED) from None
    started = stopwatch()
    how = Sending(window=in_flight, streams=streams, patience=patience, retried=_say_retry)
    with _Shown(job) as shown:
        counts = _run(job, registry, how, shown.heard)
    _summary(counts, plan, stopwatch() - started, as_json=as_json)
    leave(Exit.FOUND if counts.rejected else Exit.OK)


def _run(job: Import, registry: Peer, how: Sending, heard: Heard) -> Counts:
    try:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            return runner.run(_import(job, registry, how, heard))
    except grpc.RpcError as error:
        raise CallFailed(error) from None
    except (ServerLost, WrongAnswer, InputDamaged, OSError, KeyboardInterrupt) as error:
        why = str(error) or "interrupted"
        text = f"{why}\nSettled up to line {job.progress.line}; run it again to go on from there."
        raise Failed(text, Exit.ABORTED) from None


async def _import(job: Import, registry: Peer, how: Sending, heard: Heard) -> Counts:
    async with registry.aio_channel() as channel:
        open_stream: Any = channel.stream_stream(
            rpc_path("ImportElevators"),
            request_serializer=ImportElevatorsRequest.SerializeToString,
            response_deserializer=ImportElevatorsResponse.FromString,
        )

        def dial() -> Any:
            return open_stream(metadata=registry.metadata, timeout=STREAM_SECONDS)

        return await job.run(dial, how, heard)


class _Shown:
    """The progress bar, on a terminal; nothing elsewhere."""

    def __init__(self, job: Import) -> None:
        console = Console(stderr=True)
        self._job = job
        self._bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            TextColumn("{task.fields[counts]}"),
            TimeElapsedColumn(),
            TimeRemainingColumn(),
            console=console,
            disable=not console.is_terminal,
        )
        self._task = self._bar.add_task("import 导入", total=1.0, counts="")

    def __enter__(self) -> Self:
        if job_line := self._job.resumed_after:
            sys.stderr.write(f"going on behind line {job_line} of an unfinished import\n")
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def heard(self, counts: Counts) -> None:
        text = f"{counts.read:,} rows, {counts.rejected:,} rejected"
        self._bar.update(self._task, completed=self._job.fraction, counts=text)


def _summary(counts: Counts, plan: Plan, seconds: float, *, as_json: bool) -> None:
    rate = counts.read / seconds if seconds else 0.0
    facts = {
        "read": counts.read,
        "accepted": counts.accepted,
        "unchanged": counts.unchanged,
        "rejected": counts.rejected,
        "blank_lines": counts.blank,
        "dry_run": plan.dry_run,
        "rejects_file": os.fspath(plan.rejects),
        "seconds": round(seconds, 1),
        "rows_per_second": round(rate),
    }
    if as_json:
        print_json(facts)
        return
    title = "Dry run 试运行: nothing was written" if plan.dry_run else "Import 导入"
    print_facts(title, {name: str(value) for name, value in facts.items()})


def _default_rejects(file: Path, *, dry_run: bool) -> Path:
    suffix = ".dry-run.rejects.csv" if dry_run else ".rejects.csv"
    return file.with_name(file.name + suffix)


def _say_retry(reason: str) -> None:
    sys.stderr.write(f"the registry is away ({reason}); trying again\n")
