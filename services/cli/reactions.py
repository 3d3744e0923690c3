"""`elevators reactions`: how the policies stand, what they could not do, and doing it again."""

import asyncio
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from services.cli.connect import own_settings
from services.cli.exits import EPILOG, Exit, Failed, leave
from services.cli.output import JsonOption, print_json, print_table
from services.kernel.clock import SystemClock
from services.kernel.errors import StoreError
from services.kernel.settings import Settings

if TYPE_CHECKING:
    from services.reactions.journal.journal import Journal

app = typer.Typer(
    no_args_is_help=True,
    help="The reactions 联动: status, parked events, refused effects, notices.",
)

LimitOption = Annotated[int, typer.Option("--limit", min=1, help="How many, at most.")]
Rows = Sequence[Sequence[Any]]

HEADS: Final = {
    "policy": "policy 规则",
    "behind": "behind 滞后",
    "waiting": "waiting 待发",
    "dead": "dead 拒绝",
    "parked": "parked 搁置",
    "deadlines": "deadlines 期限",
    "reason": "reason 原因",
    "recipient": "recipient 接收方",
    "kind": "kind 种类",
    "sent_at": "sent 发送时间",
}


@app.command(epilog=EPILOG)
def status(*, as_json: JsonOption = False) -> None:
    """How each policy stands 规则状态; leaves with 1 when something is parked or was refused."""
    with _journal() as (journal, settings):
        head = _head(settings)
        rows = [
            (one.policy, one.position, max(head - one.position, 0), *one[2:])
            for one in journal.standings()
        ]
    names = ("policy", "position", "behind", "waiting", "dead", "parked", "deadlines")
    _print("Reactions 联动", names, rows, as_json=as_json)
    leave(Exit.FOUND if any(row[4] or row[5] for row in rows) else Exit.OK)


@app.command(epilog=EPILOG)
def parked(*, as_json: JsonOption = False) -> None:
    """Events that a policy could not handle, and why 搁置的事件; leaves with 1 when there are any.

    An event without a reason waits behind an earlier one of its key.
    """
    with _journal() as (journal, _):
        rows = [one[:4] for one in journal.tracks.parked()]
    _print("Parked 搁置", ("policy", "position", "key", "reason"), rows, as_json=as_json)
    leave(Exit.FOUND if rows else Exit.OK)


@app.command(epilog=EPILOG)
def replay(
    *,
    policy: Annotated[str, typer.Argument(help="The policy, as `parked` shows it.")],
    key: Annotated[
        str | None, typer.Option("--key", help="One key; default: all.", show_default=False)
    ] = None,
) -> None:
    """Have parked events handled again, in their order 重放; the running reactions do it."""
    with _journal() as (journal, _):
        asked = journal.tracks.replay(policy, key)
    sys.stdout.write(f"{asked} to be handled again 待重放\n")
    leave(Exit.OK if asked else Exit.FOUND)


@app.command(epilog=EPILOG)
def dead(
    *,
    revive: Annotated[
        int | None,
        typer.Option("--revive", help="Send this one (its number) again.", show_default=False),
    ] = None,
    limit: LimitOption = 100,
    as_json: JsonOption = False,
) -> None:
    """Effects that were refused, and why 被拒绝的动作; leaves with 1 when there are any."""
    with _journal() as (journal, _):
        if revive is not None:
            sys.stdout.write(f"{journal.outbox.revive(revive)} to be sent again 待重发\n")
            return
        rows = journal.outbox.dead(limit)
    names = ("number", "policy", "key", "position", "effect", "reason")
    _print("Refused 拒绝", names, rows, as_json=as_json)
    leave(Exit.FOUND if rows else Exit.OK)


@app.command(epilog=EPILOG)
def waiting(*, limit: LimitOption = 100, as_json: JsonOption = False) -> None:
    """Effects that did not get through so far, and why 待重试的动作; they are tried again."""
    with _journal() as (journal, _):
        rows = journal.outbox.troubled(limit)
    names = ("number", "policy", "key", "position", "effect", "reason")
    _print("Waiting 待重试", names, rows, as_json=as_json)


@app.command(epilog=EPILOG)
def notices(
    *,
    recipient: Annotated[
        str, typer.Option("--to", help="One recipient, as insurer/uscc:9135….")
    ] = "",
    limit: LimitOption = 100,
    as_json: JsonOption = False,
) -> None:
    """Notices that were handed over, the newest first 已发通知."""
    with _journal() as (journal, _):
        found = journal.outbox.notices(limit, recipient)
    rows = [
        (
            one.sent_at.isoformat(timespec="seconds"),
            one.recipient,
            one.kind,
            one.policy,
            one.position,
            one.about,
        )
        for one in found
    ]
    names = ("sent_at", "recipient", "kind", "policy", "position", "about")
    _print("Notices 通知", names, rows, as_json=as_json)


def _print(title: str, names: Sequence[str], rows: Rows, *, as_json: bool) -> None:
    if as_json:
        print_json([dict(zip(names, row, strict=True)) for row in rows])
        return
    heads = [HEADS.get(name, name) for name in names]
    print_table(title, heads, [[str(cell) for cell in row] for row in rows])


def _head(settings: Settings) -> int:
    """The position of the newest event; without a log there is none."""
    from services.wiring import open_store  # noqa: PLC0415 -- as below

    async def inside() -> int:
        store = await open_store(settings, SystemClock(), read_only=True)
        try:
            return await store.head()
        finally:
            await store.close()

    return asyncio.run(inside())


@contextmanager
def _journal() -> Iterator[tuple["Journal", Settings]]:
    """The journal of this machine's settings, to look into and to leave requests in."""
    # the databases' clients come with it; other commands start without
    from services.kernel.durable.errors import DatabaseError  # noqa: PLC0415
    from services.reactions.opening import journal_open  # noqa: PLC0415

    settings = own_settings()
    try:
        with journal_open(settings, "operator", SystemClock()) as journal:
            yield journal, settings
    except (DatabaseError, StoreError, OSError) as error:
        raise Failed(str(error), Exit.ABORTED) from None
