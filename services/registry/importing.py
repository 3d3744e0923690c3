"""The bulk import 存量导入: a stream of batches of rows, a result per row.

Rows of one batch are handled side by side, so they share commits; one batch is finished before the
next is taken from the stream, and gRPC's flow control holds the sender back meanwhile. A row that
breaks a rule is rejected, and the others go on. A log that fails ends the stream: the rows without
a result are sent again, under the same request ids.
"""

import asyncio
from collections.abc import AsyncIterator
from hashlib import blake2b
from typing import Final
from uuid import UUID

from services.kernel.errors import FieldFault, InvalidFields, Refused
from services.kernel.handle import Intent, Outcome
from services.kernel.server.call import Call
from services.kernel.server.pipeline import Check
from services.kernel.server.translate import as_datetime, to_record
from services.pb.registry.v1 import elevator_import_pb2 as pb
from services.registry.aggregates import Registry
from services.registry.elevator import elevator_id_of
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
            async with asyncio.TaskGroup() as rows:
                tasks = [
                    rows.create_task(self._row(row, call, validate_only=request.validate_only))
                    for row in request.rows
                ]
            yield pb.ImportElevatorsResponse(results=[task.result() for task in tasks])

    async def _row(
        self, row: pb.ImportRow, call: Call, *, validate_only: bool
    ) -> pb.ImportRowResult:
        try:
            self._check(row)
            return await self._imported(row, call, validate_only=validate_only)
        except Refused as refused:
            return _rejected(row, refused)

    async def _imported(
        self, row: pb.ImportRow, call: Call, *, validate_only: bool
    ) -> pb.ImportRowResult:
        command = ImportLegacyElevator(elevator=_TRANSLATE(row.elevator))
        key = elevator_id_of(command.elevator.maker, command.elevator.serial_number)
        intent = _intent(row, call, validate_only=validate_only)
        registry = self._registry
        outcome = await registry.handler.handle(
            registry.elevators, key, command, intent, call.guard
        )
        call.position = max(call.position, outcome.position)
        return _result(row, key, outcome)


def _intent(row: pb.ImportRow, call: Call, *, validate_only: bool) -> Intent:
    content = row.elevator.SerializeToString(deterministic=True)
    caller = f"{call.principal.role}\x1f{call.principal.subject}\x1f".encode()
    has_time = row.HasField("occurred_at")
    return Intent(
        actor=call.actor,
        request_id=UUID(row.request_id),
        digest=blake2b(caller + content, digest_size=16).digest(),
        occurred_at=as_datetime(row.occurred_at, "occurred_at") if has_time else None,
        validate_only=validate_only,
        correlation_id=call.correlation_id,
        causation_id=call.causation_id,
        traceparent=call.traceparent,
    )


def _result(row: pb.ImportRow, key: str, outcome: Outcome) -> pb.ImportRowResult:
    old = outcome.replayed or not outcome.types
    return pb.ImportRowResult(
        row_id=row.row_id,
        outcome=pb.IMPORT_OUTCOME_UNCHANGED if old else pb.IMPORT_OUTCOME_ACCEPTED,
        elevator_id=key,
        position=outcome.position,
    )


def _rejected(row: pb.ImportRow, refused: Refused) -> pb.ImportRowResult:
    fault = _first_fault(refused)
    return pb.ImportRowResult(
        row_id=row.row_id,
        outcome=pb.IMPORT_OUTCOME_REJECTED,
        error=pb.RowError(
            reason=refused.reason, field=fault.field, message=fault.message, message_zh=refused.zh
        ),
    )


def _first_fault(refused: Refused) -> FieldFault:
    if isinstance(refused, InvalidFields) and refused.faults:
        return refused.faults[0]
    return FieldFault(refused.field, refused.reason, refused.sentence)
