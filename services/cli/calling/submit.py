"""`elevators submit`: a file of requests through a batch rpc, a line of JSON each.

A line without a request_id gets one that follows from the rpc and its content: submitting the file
again after an interruption writes only what is missing. What is refused is written to a file
of its own, each with its reason and the line to mend and submit again.
"""

import json
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Annotated, Any, Final, NamedTuple
from uuid import NAMESPACE_OID, UUID, uuid5

import grpc
import typer
from google.protobuf.descriptor import MethodDescriptor
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass

from services.cli.calling.call import RpcArgument
from services.cli.calling.messages import message_of
from services.cli.calling.methods import is_batch, method, path_of
from services.cli.connect import AddressOption, CaOption, Peer, PlaintextOption, TokenOption, peer
from services.cli.exits import Exit, Failed, leave
from services.cli.output import JsonOption, print_facts, print_json
from services.cli.refusals import CallFailed
from services.pb.common.v1 import batch_pb2

NAMESPACE: Final = uuid5(NAMESPACE_OID, "elevators submit")
ITEMS: Final = 500
OUTCOMES: Final = {
    batch_pb2.ITEM_OUTCOME_ACCEPTED: "accepted",
    batch_pb2.ITEM_OUTCOME_UNCHANGED: "unchanged",
    batch_pb2.ITEM_OUTCOME_REFUSED: "refused",
}


class Line(NamedTuple):
    """One line of the file: its number, what it says, and the request; or why it is none."""

    number: int
    value: Any
    request: Message | None
    fault: str = ""


def submit(
    *,
    rpc: RpcArgument,
    file: Annotated[
        Path, typer.Argument(help="A JSON object a line.", exists=True, dir_okay=False)
    ],
    rejects: Annotated[
        Path | None,
        typer.Option(
            help="Where refused lines go; default: FILE.refused.jsonl.", show_default=False
        ),
    ] = None,
    as_json: JsonOption = False,
    address: AddressOption = None,
    token: TokenOption = None,
    ca: CaOption = None,
    plaintext: PlaintextOption = False,
) -> None:
    """Submit a file of requests through a batch rpc 批量提交; again after a break: nothing twice."""
    asked = method(rpc)
    if not is_batch(asked):
        raise Failed(f"{rpc} is no batch; elevators rpcs lists those that are", Exit.USAGE)
    registry = peer(address, token, ca, plaintext=plaintext)
    target = rejects or file.with_name(f"{file.name}.refused.jsonl")
    counts: Counter[str] = Counter()
    with file.open(encoding="utf-8") as source, target.open("w", encoding="utf-8") as refused:
        for line, result in _results(asked, registry, _lines(asked, source)):
            counts[OUTCOMES[result.outcome]] += 1
            if result.outcome == batch_pb2.ITEM_OUTCOME_REFUSED:
                refused.write(_refusal(line, result.error))
    told = {name: counts[name] for name in OUTCOMES.values()} | {"read": counts.total()}
    if as_json:
        print_json(told)
    else:
        print_facts(f"{asked.name}", {name: str(count) for name, count in told.items()})
    leave(Exit.FOUND if counts["refused"] else Exit.OK)


def _lines(asked: MethodDescriptor, source: Iterable[str]) -> Iterator[Line]:
    """Every line that is not empty. One that is no request is told like one that is refused."""
    item = asked.input_type.fields_by_name["items"].message_type
    for number, text in enumerate(source, 1):
        if text.strip():
            yield _line(asked, item, number, text.strip())


def _line(asked: MethodDescriptor, item: Any, number: int, text: str) -> Line:
    try:
        value = json.loads(text)
    except ValueError as error:
        return Line(number, text, None, f"no JSON: {error}")
    if isinstance(value, dict):
        value = {"request_id": str(_request_id(asked, value)), **value}
    try:
        return Line(number, value, message_of(item, value))
    except Failed as failed:
        return Line(number, value, None, str(failed))


def _request_id(asked: MethodDescriptor, value: Any) -> UUID:
    content = json.dumps(value, sort_keys=True, ensure_ascii=False)
    return uuid5(NAMESPACE, f"{asked.full_name}\n{content}")


def _results(
    asked: MethodDescriptor, registry: Peer, lines: Iterable[Line]
) -> Iterator[tuple[Line, batch_pb2.ItemResult]]:
    """What became of each line, in their order. Raises `CallFailed`."""
    waiting: deque[list[Line]] = deque([[]])  # the last one collects what is not sent yet
    request_kind = GetMessageClass(asked.input_type)

    def requests() -> Iterator[Message]:
        rest = iter(lines)
        while batch := list(islice(rest, ITEMS)):
            waiting[-1].extend(batch)
            items = [one.request for one in batch if one.request is not None]
            if items:
                waiting.append([])
                yield request_kind(items=items)

    with registry.channel() as channel:
        rpc: Any = channel.stream_stream(
            path_of(asked),
            request_serializer=request_kind.SerializeToString,
            response_deserializer=GetMessageClass(asked.output_type).FromString,
        )
        try:
            for answer in rpc(requests(), metadata=registry.metadata):
                yield from _told(waiting.popleft(), iter(answer.results))
        except grpc.RpcError as error:
            raise CallFailed(error) from None
    yield from _told(waiting.popleft(), iter(()))


def _told(
    batch: list[Line], results: Iterator[batch_pb2.ItemResult]
) -> Iterator[tuple[Line, batch_pb2.ItemResult]]:
    for line in batch:
        if line.request is not None:
            yield line, next(results)
        else:
            error = batch_pb2.ItemError(reason="NO_REQUEST", message=line.fault)
            outcome = batch_pb2.ITEM_OUTCOME_REFUSED
            yield line, batch_pb2.ItemResult(outcome=outcome, error=error)


def _refusal(line: Line, error: batch_pb2.ItemError) -> str:
    told = {
        "line": line.number,
        "reason": error.reason,
        "field": error.field,
        "message": error.message,
        "message_zh": error.message_zh,
        "item": line.value,
    }
    return json.dumps(told, ensure_ascii=False) + "\n"
