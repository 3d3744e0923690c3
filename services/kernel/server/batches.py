"""Generic batches: a stream of up to 500 writes a message, a result for each.

An item is the very request that its own rpc takes, under a request id of its own: whatever has no
result is sent again, and happens once. Items of one message are judged side by side, so they share
commits; what rests on another item comes in a later message. One message is finished before the
next is taken from the stream, and gRPC's flow control holds the sender back meanwhile. An item that
breaks a rule is refused by itself; a log that fails ends the stream.
"""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

from google.protobuf.descriptor import MethodDescriptor
from google.protobuf.message_factory import GetMessageClass

from services.kernel.errors import FieldFault, InvalidFields, Refused
from services.kernel.server.call import Call
from services.kernel.server.pipeline import Check, Stream, Unary
from services.pb.common.v1 import batch_pb2


def batch(write: Unary, method: MethodDescriptor, key_field: str, check: Check) -> Stream:
    """The streaming rpc `method` over the unary rpc `write`; `check` judges messages and items."""
    response = GetMessageClass(method.output_type)

    async def result_of(item: Any, call: Call) -> batch_pb2.ItemResult:
        try:
            check(item)
            answer = await write(item, call)
        except Refused as refused:
            return _refused(item.request_id, refused)
        return _written(item.request_id, getattr(answer, key_field), answer.receipt)

    async def rpc(requests: AsyncIterator[Any], call: Call) -> AsyncIterator[Any]:
        async for request in requests:
            check(request)
            results = await asyncio.gather(*(result_of(item, call) for item in request.items))
            yield response(results=results)

    return rpc


def _written(request_id: str, key: str, receipt: Any) -> batch_pb2.ItemResult:
    old = receipt.replayed or not receipt.event_types
    return batch_pb2.ItemResult(
        request_id=request_id,
        outcome=batch_pb2.ITEM_OUTCOME_UNCHANGED if old else batch_pb2.ITEM_OUTCOME_ACCEPTED,
        key=key,
        receipt=receipt,
    )


def _refused(request_id: str, refused: Refused) -> batch_pb2.ItemResult:
    fault = first_fault(refused)
    return batch_pb2.ItemResult(
        request_id=request_id,
        outcome=batch_pb2.ITEM_OUTCOME_REFUSED,
        error=batch_pb2.ItemError(
            reason=refused.reason, field=fault.field, message=fault.message, message_zh=refused.zh
        ),
    )


def first_fault(refused: Refused) -> FieldFault:
    """The wrong field that is told of an item; its field is "" where no field is at fault."""
    if isinstance(refused, InvalidFields) and refused.faults:
        return refused.faults[0]
    return FieldFault(refused.field, refused.reason, refused.sentence)
