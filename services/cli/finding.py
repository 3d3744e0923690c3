"""Which elevator is meant: by its id, or by anything that it was ever called."""

from collections.abc import Iterator, Sequence
from typing import Annotated, Any, Final

import grpc
import typer

from services.cli.connect import Peer, ask
from services.cli.exits import Exit, Failed
from services.cli.importing.reading import enum_names
from services.cli.refusals import CallFailed
from services.pb.registry.v1.elevator_queries_pb2 import FindByIdentifierRequest
from services.pb.registry.v1.elevator_values_pb2 import IdentifierKind

_ID_LETTERS: Final = frozenset("abcdefghijklmnopqrstuvwxyz234567")
_ID_LENGTH: Final = 26
_NOT_THIS: Final = frozenset(
    {
        grpc.StatusCode.NOT_FOUND,
        grpc.StatusCode.INVALID_ARGUMENT,  # no such identifier can be: another kind, perhaps
    }
)

IdArgument = Annotated[
    str,
    typer.Argument(
        metavar="ID",
        help="Elevator id, or any identifier it has or had: 设备代码, 注册代码, 使用登记证编号, "
        "电梯救援识别码, 监察识别码, 出厂编号 (with --maker).",
    ),
]
KindOption = Annotated[
    str | None,
    typer.Option(
        "--kind", help="Kind of the identifier, as use_certificate; default: all are tried."
    ),
]
IssuerOption = Annotated[
    str | None,
    typer.Option("--issuer", help="Rescue platform or supervision office that gave the number."),
]
MakerOption = Annotated[
    str | None,
    typer.Option("--maker", help="Party id of the maker 制造单位: ID is its serial number."),
]


def elevator_id(
    channel: grpc.Channel,
    registry: Peer,
    name: str,
    *,
    kind: str | None = None,
    issuer: str | None = None,
    maker: str | None = None,
) -> str:
    """The one elevator that `name` means. Raises `Failed` for none, or for several."""
    if not (kind or maker) and len(name) == _ID_LENGTH and _ID_LETTERS.issuperset(name):
        return name
    found: dict[str, Any] = {}
    for request in _requests(name, kind, issuer, maker):
        for match in _matches(channel, registry, request):
            if match.elevator_id not in found or match.current:
                found[match.elevator_id] = match
    return _the_one(name, found)


def _matches(
    channel: grpc.Channel, registry: Peer, request: FindByIdentifierRequest
) -> Sequence[Any]:
    try:
        answer = ask(channel, "FindByIdentifier", request, registry)
    except CallFailed as failed:
        if failed.status in _NOT_THIS:
            return ()
        raise
    matches: Sequence[Any] = answer.matches
    return matches


def _requests(
    name: str, kind: str | None, issuer: str | None, maker: str | None
) -> Iterator[FindByIdentifierRequest]:
    if maker is not None:
        yield FindByIdentifierRequest(maker_party_id=maker, serial_number=name)
        return
    kinds: dict[str, Any] = enum_names(IdentifierKind.DESCRIPTOR)
    if kind is not None and kind not in kinds:
        raise Failed(f"--kind {kind}: kinds are {', '.join(kinds)}", Exit.USAGE)
    for number in kinds.values() if kind is None else (kinds[kind],):
        yield FindByIdentifierRequest(kind=number, value=name, issuer=issuer or "")


def _the_one(name: str, found: dict[str, Any]) -> str:
    if not found:
        raise Failed(f"NOT_FOUND: nothing is called {name} 未找到", Exit.REFUSED)
    current = [one for one, match in found.items() if match.current] or list(found)
    if len(current) > 1:
        listed = "\n".join(f"  {one}" for one in current)
        raise Failed(f"{name} means several elevators; choose one:\n{listed}", Exit.FOUND)
    return current[0]
