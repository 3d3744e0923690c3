"""`elevators feed tail` and `elevators feed check`."""

import asyncio
import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from services.cli.connect import AddressOption, CaOption, PlaintextOption, TokenOption, peer
from services.cli.exits import EPILOG, Exit, Failed, leave
from services.cli.feed.findings import Finding
from services.cli.output import JsonOption, print_json, print_table

app = typer.Typer(
    no_args_is_help=True, help="The partner feed 数据订阅: look at it, try what consumes it."
)


@app.command(epilog=EPILOG)
def tail(  # noqa: PLR0913 -- the options of the command
    *,
    only: Annotated[
        list[str] | None,
        typer.Option(
            help="A type (elevators.insurance.*), a division 行政区划 (3502), or an elevator's id; "
            "again for more."
        ),
    ] = None,
    where: Annotated[
        str,
        typer.Option(
            "--filter", help="As: division:3502 AND type:elevators.insurance (docs/filters.md)."
        ),
    ] = "",
    start: Annotated[str, typer.Option(help="now, beginning, or a token.")] = "now",
    limit: Annotated[
        int | None, typer.Option(min=1, help="Leave after so many events.", show_default=False)
    ] = None,
    as_json: JsonOption = False,
    address: AddressOption = None,
    token: TokenOption = None,
    ca: CaOption = None,
    plaintext: PlaintextOption = False,
) -> None:
    """Print events as they happen, as far as the token's holder may see them 跟踪事件."""
    from services.cli.feed.tailing import Asked, follow  # noqa: PLC0415 -- other commands start without

    registry = peer(address, token, ca, plaintext=plaintext)
    asked = Asked(tuple(only or ()), where, start, limit)
    try:
        asyncio.run(follow(registry, asked, as_json=as_json))
    except KeyboardInterrupt:
        sys.stderr.write("\n")


@app.command(epilog=EPILOG)
def check(
    *,
    target: Annotated[
        str, typer.Argument(help="The consumer: its webhook URL, or host:port to wait for it at.")
    ],
    secret: Annotated[
        str | None,
        typer.Option(
            envvar="ELEVATORS_WEBHOOK_SECRET",
            help="whsec_… that the receiver verifies with.",
            show_default=False,
        ),
    ] = None,
    patience: Annotated[
        float, typer.Option(min=0.1, help="Seconds that the consumer may take for each step.")
    ] = 30.0,
    as_json: JsonOption = False,
) -> None:
    """Try a consumer 检查接收方: duplicates, late and unknown events, forged ones, reconnects.

    A URL is called like a webhook is; at host:port the feed itself is stood in for, and the consumer
    has to be started with this address. Leaves with 1 when it does not cope.
    """
    if target.startswith(("http://", "https://")):
        found = _webhook(target, secret, patience)
    else:
        found = _stream(target, patience)
    if as_json:
        print_json([one._asdict() for one in found])
    else:
        rows = [("ok" if one.ok else "FINDING 异常", one.what, one.problem) for one in found]
        print_table("Consumer 接收方", ("", "what", "problem 问题"), rows)
    leave(Exit.OK if all(one.ok for one in found) else Exit.FOUND)


def _webhook(url: str, secret: str | None, patience: float) -> Sequence[Finding]:
    from services.cli.feed.webhook_check import check_webhook  # noqa: PLC0415 -- as above

    if secret is None:
        raise Failed("a webhook is tried with --secret whsec_… 缺少密钥", Exit.USAGE)
    try:
        return asyncio.run(check_webhook(url, secret, patience))
    except ValueError:
        raise Failed("--secret is whsec_ and base64 密钥格式有误", Exit.USAGE) from None


def _stream(address: str, patience: float) -> Sequence[Finding]:
    from services.cli.feed.stream_check import check_stream  # noqa: PLC0415 -- as above

    def listening(where: str) -> None:
        sys.stderr.write(f"Waiting for the consumer at {where} 等待接收方连接\n")
        sys.stderr.flush()

    try:
        return asyncio.run(check_stream(address, patience, listening))
    except OSError as error:
        raise Failed(str(error), Exit.ABORTED) from None
