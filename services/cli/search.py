"""`elevators search`: elevators by anything that is known of them, now or at another moment."""

from collections.abc import Iterator
from itertools import islice
from typing import Annotated, Any, Final

import grpc
import typer

from services.cli.calling.methods import method
from services.cli.connect import (
    AddressOption,
    CaOption,
    Peer,
    PlaintextOption,
    TokenOption,
    call,
    peer,
)
from services.cli.exits import Exit, Failed
from services.cli.importing.reading import enum_names
from services.cli.output import JsonOption, as_dict, print_json, print_table
from services.cli.show import AsOfOption, KnownAtOption, moments
from services.pb.registry.v1.elevator_pb2 import Phase
from services.pb.views.v1.search_pb2 import BondRole, FoundElevator, SearchElevatorsRequest

PAGE: Final = 500
HEADS: Final = (
    "id",
    "phase 状态",
    "division\naddress 地址",
    "maker 制造\nserial 编号",
    "user unit 使用\nmaintainer 维保",
)


def search(  # noqa: PLR0913 -- the options of the command
    *,
    identifier: Annotated[
        str,
        typer.Argument(
            metavar="[ID]",
            help="Any identifier it has or had 任一编号; a retired one finds it too.",
        ),
    ] = "",
    party: Annotated[str, typer.Option("--party", help="Bound to this party id 单位.")] = "",
    role: Annotated[
        str | None, typer.Option("--role", help="In this role, as maintainer; default: any.")
    ] = None,
    place: Annotated[str, typer.Option("--place", help="A part of the address 地址.")] = "",
    division: Annotated[
        str, typer.Option("--division", help="GB/T 2260, two, four or six digits 行政区划.")
    ] = "",
    where: Annotated[
        str, typer.Option("--filter", help="As: phase = sealed AND put_into_use_on < 2010-01-01.")
    ] = "",
    limit: Annotated[int, typer.Option("--limit", min=1, help="At most so many.")] = 100,
    as_of: AsOfOption = None,
    known_at: KnownAtOption = None,
    as_json: JsonOption = False,
    address: AddressOption = None,
    token: TokenOption = None,
    ca: CaOption = None,
    plaintext: PlaintextOption = False,
) -> None:
    """Search elevators 查询电梯, of those that you may see."""
    registry = peer(address, token, ca, plaintext=plaintext)
    times = moments(as_of, known_at)
    request = SearchElevatorsRequest(
        identifier=identifier,
        party_id=party,
        role=_role(role),
        address=place,
        division=division,
        filter=where,
        page_size=min(limit, PAGE),
        **times,
    )
    with registry.channel() as channel:
        found = list(islice(_found(channel, registry, request), limit))
    if as_json:
        print_json([as_dict(one) for one in found])
    else:
        print_table("Elevators 电梯", HEADS, [_row(one) for one in found])


def _found(
    channel: grpc.Channel, registry: Peer, request: SearchElevatorsRequest
) -> Iterator[FoundElevator]:
    """Every elevator, page after page."""
    while True:
        page = call(channel, method("SearchElevators"), request, registry)
        yield from page.elevators
        if not page.next_page_token:
            return
        request.page_token = page.next_page_token


def _role(name: str | None) -> Any:
    roles: dict[str, Any] = enum_names(BondRole.DESCRIPTOR)
    if name is None:
        return 0
    if name not in roles:
        raise Failed(f"--role {name}: roles are {', '.join(roles)}", Exit.USAGE)
    return roles[name]


def _row(one: FoundElevator) -> list[str]:
    retired = [f"({each.kind} {each.value} 已注销)" for each in one.matched if each.retired]
    phase = Phase.Name(one.phase).removeprefix("PHASE_").lower()
    return [
        "\n".join([one.elevator_id, *retired]),
        phase,
        f"{one.division}\n{one.address}",
        f"{one.maker.name}\n{one.serial_number}",
        f"{one.user_unit.name}\n{one.maintainer.name}",
    ]
