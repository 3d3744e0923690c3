"""`elevators doctor`: whether this machine's registry is in order, and what it runs on."""

import asyncio
import platform
import shutil
import stat
from collections.abc import Awaitable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Final, NamedTuple, Protocol

import apsw

from services.cli.connect import KEY_FILE, own_settings
from services.cli.exits import Exit, leave
from services.cli.output import JsonOption, print_json, print_table
from services.kernel.clock import SystemClock
from services.kernel.errors import StoreError
from services.kernel.settings import Settings
from services.kernel.store import EventStore

LEAST_SQLITE: Final = (3, 51, 3)
"""The first SQLite without the WAL-reset bug, which can damage a file that two processes use."""

LEAST_FREE_BYTES: Final = 1024**3

LIBRARIES: Final = (
    "apsw",
    "cryptography",
    "esdbclient",
    "grpcio",
    "protobuf",
    "protovalidate",
    "pydantic",
    "pyjwt",
    "uvloop",
)


class Check(NamedTuple):
    """One thing that was looked at; `ok` is false for a finding."""

    name: str
    value: str
    ok: bool = True


class LogFile(EventStore, Protocol):
    """The embedded edition's log: what only a file can tell."""

    async def verify(self) -> list[str]: ...


def doctor(*, as_json: JsonOption = False) -> None:
    """Check versions, event log, settings, keys and disk 检查运行环境. Leaves with 1 on a finding."""
    checks = list(_checks(own_settings()))
    if as_json:
        print_json([check._asdict() for check in checks])
    else:
        rows = [("ok" if check.ok else "FINDING 异常", check.name, check.value) for check in checks]
        print_table("Doctor 检查", ("", "what", "value"), rows)
    leave(Exit.OK if all(check.ok for check in checks) else Exit.FOUND)


def _checks(settings: Settings) -> Iterator[Check]:
    yield Check("python", platform.python_version())
    for library in LIBRARIES:
        yield Check(library, version(library))
    yield sqlite_check(apsw.sqlite_lib_version())
    yield from secret_checks(settings.data_dir)
    yield disk_check(settings.data_dir, LEAST_FREE_BYTES)
    yield from asyncio.run(_log_checks(settings))
    for name, value in settings.describe().items():
        yield Check(f"settings.{name}", value)


def sqlite_check(found: str) -> Check:
    """Whether this SQLite is free of the bug that can damage files."""
    numbers = tuple(int(part) for part in found.split("."))
    needed = ".".join(map(str, LEAST_SQLITE))
    if numbers < LEAST_SQLITE:
        return Check("sqlite", f"{found}, needs {needed} or later", ok=False)
    return Check("sqlite", found)


def secret_checks(folder: Path) -> Iterator[Check]:
    """Whether only the owner may read what is secret."""
    if not folder.exists():
        yield Check("data_dir", f"{folder} is not there yet; `elevators up` makes it")
        return
    for path in sorted({*folder.glob("*.pem"), *folder.glob("*.key")}):
        mode = stat.S_IMODE(path.stat().st_mode)
        loose = bool(mode & 0o077)
        advice = f"; run: chmod 600 {path}" if loose else ""
        yield Check(f"mode of {path.name}", f"{mode:04o}{advice}", ok=not loose)
    if not (folder / KEY_FILE).exists():
        yield Check(KEY_FILE, "not made yet")


def disk_check(folder: Path, least: int) -> Check:
    """Whether the log has room to grow."""
    there = next(path for path in (folder.absolute(), *folder.absolute().parents) if path.exists())
    free = shutil.disk_usage(there).free
    text = f"{free / 1024**3:.1f} GiB free at {there}"
    return Check("disk", text, ok=free >= least)


async def _log_checks(settings: Settings) -> list[Check]:
    # only this command opens the event log itself; the others start without it
    from services import wiring  # noqa: PLC0415

    try:
        if settings.edition == "embedded":
            if not (settings.data_dir / wiring.EVENTS_FILE).exists():
                return [Check("event log", "empty: nothing was written yet")]
            file = await wiring.open_embedded_store(settings, SystemClock(), read_only=True)
            return await _checked(file, _file_checks(file))
        store = await wiring.open_store(settings, SystemClock(), read_only=True)
        return await _checked(store, _head_check(store))
    except (StoreError, OSError) as error:
        return [Check("event log", f"cannot be read: {error}", ok=False)]


async def _checked(store: EventStore, checks: Awaitable[list[Check]]) -> list[Check]:
    try:
        return await checks
    finally:
        await store.close()


async def _file_checks(file: LogFile) -> list[Check]:
    """The epoch, how many events there are, and whatever is damaged."""
    found = await file.verify()
    integrity = [Check("event log", line, ok=False) for line in found]
    return [
        Check("epoch", str(await file.epoch())),
        *await _head_check(file),
        *(integrity or [Check("event log", "sound")]),
    ]


async def _head_check(store: EventStore) -> list[Check]:
    return [Check("newest position", str(await store.head()))]
