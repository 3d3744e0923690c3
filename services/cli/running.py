"""`elevators up`, `elevators serve`, `elevators token`: running a registry, and access to it."""

import asyncio
import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Annotated, Final

import typer
import uvloop

from services.cli.connect import KEY_FILE, issuer, own_settings
from services.cli.exits import Exit, Failed
from services.cli.output import JsonOption, print_json
from services.cli.workers import WORKERS
from services.kernel.errors import Refused, StoreError
from services.kernel.secretfile import LooselyKept
from services.kernel.server.keys import KeysRefused
from services.kernel.server.principal import ROLES
from services.kernel.settings import Settings, SettingsRefused
from services.kernel.vault import VaultError

BESIDE: Final = ("projector", "reactions", "dispatcher", "webhooks")
"""What `up` keeps running beside the server, each in a process of its own."""

ALL: Final = "all"
"""Every service in one process, with no other process beside it."""


def up(
    *,
    tokens: Annotated[
        bool, typer.Option(help="Print a token for each role (embedded edition).")
    ] = True,
) -> None:
    """Start the whole registry on this machine; Ctrl-C drains and stops it 启动登记系统."""
    settings = own_settings()

    def announce(address: str) -> None:
        sys.stdout.write(f"Registry 登记系统: {address}\n")
        if settings.edition == "embedded" and tokens:
            _print_tokens(settings)
        sys.stdout.flush()

    over_rabbitmq = ("relay", "intake") if settings.amqp_uri is not None else ()
    _serve(settings, None, announce, beside=(*BESIDE, *over_rabbitmq))


def serve(
    *,
    service: Annotated[
        str,
        typer.Argument(
            help="The service to start, as registry; all: all of them; or projector, reactions, …"
        ),
    ],
    child: Annotated[bool, typer.Option("--child", hidden=True)] = False,
) -> None:
    """Start one service in this process, as a container of the scaled edition does 启动单个服务."""
    if service in WORKERS:
        _work(service, own_settings(), child=child)
    else:
        _serve(own_settings(), None if service == ALL else [service], lambda _address: None)


def token(
    *,
    role: Annotated[
        str, typer.Option(help=f"Role 角色: {', '.join(sorted(ROLES))}.", show_default=False)
    ],
    division: Annotated[
        str,
        typer.Option(help="Division prefix 行政区划 of an authority: 35, 3501 or 350102."),
    ] = "",
    party: Annotated[
        str, typer.Option(help="Party id 单位 of a user unit, maintainer …: uscc:9135….")
    ] = "",
    subject: Annotated[
        str | None,
        typer.Option(help="Who the token is for, as the log will name them.", show_default=False),
    ] = None,
    hours: Annotated[
        float, typer.Option(min=0.01, max=24 * 366, help="How long it is good for.")
    ] = 12.0,
    as_json: JsonOption = False,
) -> None:
    """Issue a token under this machine's own key 签发访问令牌 (embedded edition only)."""
    settings = own_settings()
    try:
        issued = issuer(settings).issue(
            role,
            subject or f"cli-{role}",
            division=division,
            party_id=party,
            lifetime=timedelta(hours=hours),
        )
    except Refused as error:
        raise Failed(f"{error.reason}: {_said(error)}", Exit.USAGE) from None
    if as_json:
        print_json({"token": issued, "role": role, "hours": hours})
    else:
        sys.stdout.write(issued + "\n")


def _print_tokens(settings: Settings) -> None:
    demo = issuer(settings).demo()
    if sys.stdout.isatty():
        key = settings.data_dir / KEY_FILE
        sys.stdout.write(f"Tokens 访问令牌, 12 hours, signed with {key}\n")
    for role, issued in demo.items():  # a line each, however narrow the terminal: to be copied
        sys.stdout.write(f"{role}\t{issued}\n")


def _work(name: str, settings: Settings, *, child: bool) -> None:
    if child:
        threading.Thread(target=_leave_with_parent, daemon=True).start()
    run, foreseen = WORKERS[name]()
    said: tuple[type[Exception], ...] = (StoreError, OSError, SettingsRefused, *foreseen)
    try:
        run(settings)
    except said as error:
        raise Failed(f"{name}: {error}", Exit.ABORTED) from None


def _leave_with_parent() -> None:
    """End this process like a signal would, once nobody holds its standard input."""
    while os.read(sys.stdin.fileno(), 4096):  # no lock is held, as `sys.stdin` would until the end
        pass
    os.kill(os.getpid(), signal.SIGTERM)


def _serve(
    settings: Settings,
    services: Sequence[str] | None,
    announce: Callable[[str], None],
    beside: Sequence[str] = (),
) -> None:
    # the servers bring the whole registry with them; other commands start without it
    from services.cli import serving  # noqa: PLC0415

    try:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(serving.run(settings, services, announce, beside))
    except (StoreError, VaultError) as error:
        raise Failed(str(error), Exit.ABORTED) from None
    except (LooselyKept, KeysRefused, OSError, ValueError) as error:
        raise Failed(str(error), Exit.USAGE) from None


def _said(error: Refused) -> str:
    facts = ", ".join(f"{name}={value}" for name, value in error.facts.items())
    return f"{error.message} {error.zh}" + (f" ({facts})" if facts else "")
