"""`elevators show` and `elevators history`: one elevator's card, and everything known about it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Annotated, Any, Final

import grpc
import typer
from google.protobuf.json_format import MessageToDict
from google.protobuf.timestamp_pb2 import Timestamp

from services.cli.connect import (
    AddressOption,
    CaOption,
    Peer,
    PlaintextOption,
    TokenOption,
    ask,
    peer,
)
from services.cli.exits import Exit, Failed
from services.cli.finding import IdArgument, IssuerOption, KindOption, MakerOption, elevator_id
from services.cli.output import JsonOption, as_dict, flat, print_facts, print_json, print_table
from services.pb.registry.v1.elevator_queries_pb2 import (
    GetElevatorRequest,
    GetHistoryRequest,
    HistoryEntry,
)
from services.reference.dated import CHINA

PAGE: Final = 500
HEADS: Final = ("#", "true since 发生\nknown since 记录", "fact")

AsOfOption = Annotated[
    str | None,
    typer.Option("--as-of", help="As it was true then: a date or time, Beijing without an offset."),
]
KnownAtOption = Annotated[
    str | None,
    typer.Option("--known-at", help="As it was known then."),
]


def show(  # noqa: PLR0913 -- the options of the command
    *,
    name: IdArgument,
    kind: KindOption = None,
    issuer: IssuerOption = None,
    maker: MakerOption = None,
    as_of: AsOfOption = None,
    known_at: KnownAtOption = None,
    as_json: JsonOption = False,
    address: AddressOption = None,
    token: TokenOption = None,
    ca: CaOption = None,
    plaintext: PlaintextOption = False,
) -> None:
    """Show the card of one elevator 查询一台电梯."""
    registry = peer(address, token, ca, plaintext=plaintext)
    times = moments(as_of, known_at)
    with registry.channel() as channel:
        found = elevator_id(channel, registry, name, kind=kind, issuer=issuer, maker=maker)
        request = GetElevatorRequest(elevator_id=found, **times)
        answer = as_dict(ask(channel, "GetElevator", request, registry))
    if as_json:
        print_json(answer)
    else:
        print_facts(f"Elevator 电梯 {found}", flat(answer))


def history(  # noqa: PLR0913 -- the options of the command
    *,
    name: IdArgument,
    kind: KindOption = None,
    issuer: IssuerOption = None,
    maker: MakerOption = None,
    as_of: AsOfOption = None,
    known_at: KnownAtOption = None,
    as_json: JsonOption = False,
    address: AddressOption = None,
    token: TokenOption = None,
    ca: CaOption = None,
    plaintext: PlaintextOption = False,
) -> None:
    """Show all facts about one elevator, on both clocks 查询电梯全部历史 (发生时间与记录时间)."""
    registry = peer(address, token, ca, plaintext=plaintext)
    times = moments(as_of, known_at)
    with registry.channel() as channel:
        found = elevator_id(channel, registry, name, kind=kind, issuer=issuer, maker=maker)
        request = GetHistoryRequest(elevator_id=found, page_size=PAGE, **times)
        entries = list(_entries(channel, registry, request))
    if as_json:
        print_json([as_dict(entry) for entry in entries])
    else:
        print_table(f"History 历史 {found}", HEADS, [_row(entry) for entry in entries])


def moments(as_of: str | None, known_at: str | None) -> dict[str, Any]:
    """Both clocks as a request takes them. Raises `Failed`."""
    return {"as_of": moment(as_of, "--as-of"), "known_at": moment(known_at, "--known-at")}


def moment(text: str | None, option: str) -> Timestamp | None:
    """The point in time that `text` names. Raises `Failed`."""
    if text is None:
        return None
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        message = f"{option} {text}: write 2014-12-31 or 2014-12-31T18:00:00+08:00"
        raise Failed(message, Exit.USAGE) from None
    stamp = Timestamp()
    stamp.FromDatetime(at if at.tzinfo else at.replace(tzinfo=CHINA))
    return stamp


def _entries(
    channel: grpc.Channel, registry: Peer, request: GetHistoryRequest
) -> Iterator[HistoryEntry]:
    """Every entry, page after page."""
    while True:
        page = ask(channel, "GetHistory", request, registry)
        yield from page.entries
        if not page.next_page_token:
            return
        request.page_token = page.next_page_token


def _row(entry: HistoryEntry) -> list[str]:
    data = flat(MessageToDict(entry.data))
    times = "\n".join(_local(stamp) for stamp in (entry.occurred_at, entry.recorded_at))
    lines = [f"{entry.type} ({entry.actor_role})", *(f"{key}: {data[key]}" for key in sorted(data))]
    return [str(entry.version), times, "\n".join(lines)]


def _local(stamp: Timestamp) -> str:
    """In Beijing time, to the second."""
    return stamp.ToDatetime(UTC).astimezone(CHINA).isoformat(" ", "seconds")
