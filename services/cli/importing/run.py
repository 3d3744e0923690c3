"""One import from the first line to the last: progress, counts, rejects."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final

from services.cli.importing.batches import Batch, batches
from services.cli.importing.journal import Counts, Journal, Progress, fingerprint
from services.cli.importing.lines import Form, header, items, opened
from services.cli.importing.mapping import Mapping, MappingRefused
from services.cli.importing.rejects import Reject, RejectsFile
from services.cli.importing.rows import RowBuilder
from services.cli.importing.sending import Sender, Sending, Settled, WrongAnswer
from services.cli.importing.target import FACTS
from services.kernel.clock import stopwatch
from services.pb.registry.v1.elevator_import_pb2 import (
    IMPORT_OUTCOME_ACCEPTED,
    IMPORT_OUTCOME_REJECTED,
    IMPORT_OUTCOME_UNCHANGED,
    ImportElevatorsResponse,
)

JOURNAL_SECONDS: Final = 1.0
"""How often progress is made durable: what comes after is sent again, without a second effect."""


class NothingToResume(Exception):
    """There is no unfinished import of this file with this mapping."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What to import and how. `resume`: None goes on where there is something to go on with."""

    file: Path
    mapping: Mapping
    rejects: Path
    rows_per_batch: int = 500
    dry_run: bool = False
    resume: bool | None = None

    @property
    def form(self) -> Form:
        source = self.mapping.source
        return Form(source.encoding, source.delimiter, source.quote)


class Import:
    """An import that is ready to start. Raises `MappingRefused`, `NothingToResume`, `OSError`."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        columns = plan.mapping.source.columns
        self._header = list(columns) or header(plan.file, plan.form)
        if not self._header:
            raise MappingRefused(f"{plan.file}: the first line is no header")
        self._builder = RowBuilder(plan.mapping, self._header)
        name = plan.rejects.with_name(plan.rejects.name + ".progress")
        self._journal = Journal(name, fingerprint(plan.file, plan.mapping))
        self.progress = self._earlier() or Progress(line=0 if columns else 1)
        self.resumed_after = self.progress.line if self.progress.rejects_bytes else 0
        self._on_disk: BinaryIO | None = None

    @property
    def fraction(self) -> float:
        """How much of the file is read, 0 to 1."""
        if self._on_disk is None or self._on_disk.closed:
            return 1.0 if self._on_disk else 0.0
        return self._on_disk.tell() / max(1, self._plan.file.stat().st_size)

    async def run(
        self, dial: Callable[[], Any], sending: Sending, settled: Callable[[Counts], None]
    ) -> Counts:
        """Import all lines that are left; `settled` hears the counts after every batch.

        Raises what `Sender.settled` raises and `InputDamaged`; what is settled until then is
        remembered, and the next run goes on behind it.
        """
        rejects = RejectsFile(self._plan.rejects, self._header, self.progress.rejects_bytes)
        try:
            await self._send(Sender(dial, sending), rejects, settled)
            rejects.finish()
        except BaseException:
            self._remember(rejects)
            rejects.close()
            raise
        self._journal.remove()
        return self.progress.counts

    async def _send(
        self, sender: Sender, rejects: RejectsFile, settled: Callable[[Counts], None]
    ) -> None:
        plan, last = self._plan, stopwatch()
        with opened(plan.file) as file:
            self._on_disk = file.on_disk
            lines = items(file.content, plan.form, self.progress.line, len(self._header))
            source = batches(lines, self._builder, plan.rows_per_batch, validate_only=plan.dry_run)
            async for one in sender.settled(source):
                self._settle(one, rejects)
                settled(self.progress.counts)
                if stopwatch() - last > JOURNAL_SECONDS:
                    self._remember(rejects)
                    last = stopwatch()

    def _settle(self, one: Settled, rejects: RejectsFile) -> None:
        counts, batch = self.progress.counts, one.batch
        refused = [*batch.rejects]
        if one.answer is not None:
            refused += _refused(batch, one.answer)
            outcomes = [result.outcome for result in one.answer.results]
            counts.accepted += outcomes.count(IMPORT_OUTCOME_ACCEPTED)
            counts.unchanged += outcomes.count(IMPORT_OUTCOME_UNCHANGED)
        refused.sort()
        rejects.add(refused)
        counts.rejected += len(refused)
        counts.blank += batch.blank
        self.progress.line = batch.last_line

    def _remember(self, rejects: RejectsFile) -> None:
        """Rejects first: the journal never speaks of any that are not on disk."""
        self.progress.rejects_bytes = rejects.durable()
        if not self._plan.dry_run:
            self._journal.write(self.progress)

    def _earlier(self) -> Progress | None:
        plan = self._plan
        if plan.dry_run or plan.resume is False:
            return None
        found = self._journal.read()
        if found is not None and RejectsFile.length(plan.rejects) < found.rejects_bytes:
            found = None
        if found is None and plan.resume:
            raise NothingToResume(f"no unfinished import of {plan.file} with this mapping")
        return found


def _refused(batch: Batch, answer: ImportElevatorsResponse) -> list[Reject]:
    refused = []
    for sent, result in zip(batch.sent, answer.results, strict=True):
        if result.outcome == IMPORT_OUTCOME_REJECTED:
            error = result.error
            told = (error.reason, error.field.removeprefix(FACTS), error.message)
            refused.append(Reject(sent.line, sent.row_id, *told, sent.cells))
        elif result.outcome not in {IMPORT_OUTCOME_ACCEPTED, IMPORT_OUTCOME_UNCHANGED}:
            raise WrongAnswer(f"row {sent.row_id}: the registry does not say what became of it")
    return refused
