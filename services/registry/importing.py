"""The bulk import 存量导入: a stream of batches of rows, a result per row.

Rows of one batch are read one after the other and then handled side by side, so they share commits;
one batch is finished before the next is taken from the stream, and gRPC's flow control holds the
sender back meanwhile. A row that breaks a rule is rejected, and the others go on. A log that fails
ends the stream: the rows without a result are sent again, under the same request ids.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from hashlib import blake2b
from typing import Final, NamedTuple
from uuid import UUID

from services.kernel.aggregate import Intent, Outcome
from services.kernel.errors import InvalidFields, Refused
from services.kernel.server.batches import first_fault
from services.kernel.server.call import Call
from services.kernel.server.pipeline import Check
from services.kernel.server.translate import as_datetime, to_record
from services.pb.registry.v1 import elevator_import_pb2 as pb
from services.registry.aggregates import Registry
from services.registry.elevator import elevator_id_of, named_by
from services.registry.elevator.legacy import ImportLegacyElevator
from services.registry.events.values import LegacyElevator

_TRANSLATE: Final = to_record(
    LegacyElevator, pb.ImportRow.DESCRIPTOR.fields_by_name["elevator"].message_type
)


class Importing:
    """The rpc ImportElevators."""

    def __init__(self, registry: Registry, check: Check) -> None:
        """`check` judges one row by the rules in its proto; it raises `InvalidFields`."""
        self._registry, self._check = registry, check

    async def import_elevators(
        self, requests: AsyncIterator[pb.ImportElevatorsRequest], call: Call
    ) -> AsyncIterator[pb.ImportElevatorsResponse]:
        """Results in the order of the rows."""
        async for request in requests:
            self._check(request)
            read = [self._read(row, call, request.validate_only) for row in request.rows]
            async with self._foreseen([one.key for one in read if isinstance(one, _Row)]):
                results = await asyncio.gather(*(self._result(one, call) for one in read))
            yield pb.ImportElevatorsResponse(results=results)

    @asynccontextmanager
    async def _foreseen(self, machines: Sequence[str]) -> AsyncIterator[None]:
        """Know beforehand which elevators of a batch are new: most are.

        None is kept afterwards: an old register is imported, not used. Keeping it would push out
        what is, and have every collection of garbage look through it.
        """
        registry, handler = self._registry, self._registry.handler
        await handler.prefetch(registry.elevators, machines)
        try:
            yield
        finally:
            handler.forget(registry.elevators, machines)

    def _read(
        self,
        row: pb.ImportRow,
        call: Call,
        validate_only: bool,  # noqa: FBT001 -- the request's own field
    ) -> "_Row | pb.ImportRowResult":
        """The row, or why it is none. All of a batch in a row: it stays in the processor's caches."""
        try:
            self._check(row)
            command = ImportLegacyElevator(elevator=_translated(row))
            call.guard(named_by(command))  # of a repeated row too: its digest knows no caller
            intent = _intent(row, call, validate_only=validate_only)
        except Refused as refused:
            return _rejected(row.row_id, refused)
        elevator = command.elevator
        key = elevator_id_of(elevator.maker, elevator.serial_number)
        return _Row(row.row_id, key, command, intent)

    async def _result(self, read: "_Row | pb.ImportRowResult", call: Call) -> pb.ImportRowResult:
        """What became of a row."""
        if not isinstance(read, _Row):
            return read
        registry, (row_id, key, command, intent) = self._registry, read
        try:
            outcome = await registry.handler.handle(
                registry.elevators, key, command, intent, call.guard
            )
        except Refused as refused:
            return _rejected(row_id, refused)
        call.position = max(call.position, outcome.position)
        return _imported(row_id, key, outcome)


class _Row(NamedTuple):
    """A row that breaks no rule of its own: what it says, of which elevator."""

    row_id: str
    key: str
    command: ImportLegacyElevator
    intent: Intent


def _translated(row: pb.ImportRow) -> LegacyElevator:
    """Raises `InvalidFields`, with paths from the row on, as all its other faults have."""
    try:
        return _TRANSLATE(row.elevator)
    except InvalidFields as invalid:
        faults = [one._replace(field=f"elevator.{one.field}") for one in invalid.faults]
        raise InvalidFields(faults) from None


def _intent(row: pb.ImportRow, call: Call, *, validate_only: bool) -> Intent:
    """The digest leaves the caller out: a row is the same row, whoever imports the register again."""
    content = row.elevator.SerializeToString(deterministic=True)
    has_time = row.HasField("occurred_at")
    return Intent(
        actor=call.actor,
        request_id=UUID(row.request_id),
        digest=blake2b(content, digest_size=16).digest(),
        occurred_at=as_datetime(row.occurred_at, "occurred_at") if has_time else None,
        validate_only=validate_only,
        correlation_id=call.correlation_id,
        causation_id=call.causation_id,
        traceparent=call.traceparent,
    )


def _imported(row_id: str, key: str, outcome: Outcome) -> pb.ImportRowResult:
    old = outcome.replayed or not outcome.types
    return pb.ImportRowResult(
        row_id=row_id,
        outcome=pb.IMPORT_OUTCOME_UNCHANGED if old else pb.IMPORT_OUTCOME_ACCEPTED,
        elevator_id=key,
        position=outcome.position,
    )


def _rejected(row_id: str, refused: Refused) -> pb.ImportRowResult:
    fault = first_fault(refused)
    return pb.ImportRowResult(
        row_id=row_id,
        outcome=pb.IMPORT_OUTCOME_REJECTED,
        error=pb.RowError(
            reason=refused.reason, field=fault.field, message=fault.message, message_zh=refused.zh
        ),
    )
