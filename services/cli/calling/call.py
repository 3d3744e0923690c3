"""`elevators rpcs` and `elevators call`: what can be called, and calling it."""

import json
import sys
from typing import Annotated, Any

import typer
from google.protobuf.descriptor import MethodDescriptor

from services.cli.calling.messages import message_of
from services.cli.calling.methods import is_batch, kind_of, method, methods
from services.cli.connect import AddressOption, CaOption, PlaintextOption, TokenOption, call, peer
from services.cli.exits import Exit, Failed
from services.cli.output import JsonOption, as_dict, flat, print_facts, print_json, print_table
from services.kernel.ids import RandomIds
from services.kernel.server.access import Access

RpcArgument = Annotated[
    str, typer.Argument(metavar="RPC", help="Name of the rpc 方法: SuspendUse.")
]


def rpcs(
    *,
    name: Annotated[str, typer.Argument(metavar="[RPC]", help="One rpc, or a part of names.")] = "",
    as_json: JsonOption = False,
) -> None:
    """List what can be called, or the fields of one request 查询方法及其字段."""
    if name in methods():
        _print_fields(method(name), as_json=as_json)
        return
    found = [one for key, one in sorted(methods().items()) if name.lower() in key.lower()]
    if not found:
        raise Failed(f"no rpc has {name} in its name 没有该方法", Exit.USAGE)
    rows = [_row(one) for one in found]
    if as_json:
        print_json([{"rpc": row[0], "service": row[1], "roles": row[2].split()} for row in rows])
    else:
        print_table("Rpcs 方法", ("rpc", "service", "roles"), rows)


def call_rpc(
    *,
    rpc: RpcArgument,
    request: Annotated[
        str, typer.Argument(metavar="JSON", help="The request as JSON; - reads standard input.")
    ] = "{}",
    as_json: JsonOption = False,
    address: AddressOption = None,
    token: TokenOption = None,
    ca: CaOption = None,
    plaintext: PlaintextOption = False,
) -> None:
    """Call one rpc of any service 调用任一方法.

    A write without a request_id gets one of its own, which is printed when nothing was heard: send
    it again with that id, and it happens once.
    """
    asked = method(rpc)
    if asked.client_streaming:
        raise Failed(f"{rpc} takes a stream: elevators submit {rpc} FILE", Exit.USAGE)
    value = _json(sys.stdin.read() if request == "-" else request)
    if "request_id" in asked.input_type.fields_by_name and isinstance(value, dict):
        value.setdefault("request_id", str(RandomIds().fresh()))
    message: Any = message_of(asked.input_type, value)
    registry = peer(address, token, ca, plaintext=plaintext)
    with registry.channel() as channel:
        try:
            answer = as_dict(call(channel, asked, message, registry))
        except Failed as failed:
            if failed.code is Exit.ABORTED and (own := getattr(message, "request_id", "")):
                raise Failed(f"{failed}\nrequest_id: {own}", Exit.ABORTED) from None
            raise
    if as_json:
        print_json(answer)
    else:
        print_facts(asked.name, flat(answer))


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise Failed(f"the request is no JSON: {error} 请求不是有效的 JSON", Exit.USAGE) from None


def _row(one: MethodDescriptor) -> list[str]:
    name = f"{one.name} (batch)" if is_batch(one) else one.name
    return [name, one.containing_service.full_name, " ".join(sorted(Access.of(one).roles))]


def _print_fields(one: MethodDescriptor, *, as_json: bool) -> None:
    kind = one.input_type
    if is_batch(one):
        kind = kind.fields_by_name["items"].message_type
    rows = [[field.name, kind_of(field)] for field in kind.fields]
    if as_json:
        print_json([{"field": name, "kind": what} for name, what in rows])
    else:
        print_table(f"{one.name}: {kind.name}", ("field", "kind"), rows)
