"""Files that only their owner may read: the keys an edition makes for itself on first start."""

import contextlib
import os
import stat
import tempfile
from collections.abc import Callable
from pathlib import Path


class LooselyKept(Exception):
    """Others than the owner may read a secret file: take their rights away, or make a new key."""


def read_or_make(path: Path, make: Callable[[], bytes]) -> bytes:
    """The bytes of `path`; when there is no such file, `make()` is written there first.

    The file is made with mode 0600 and is on disk when this returns. Of several processes that
    start at once one makes it and all read the same bytes. Raises `LooselyKept` for a file that
    group or others may read or write: what it holds may be known already.
    """
    if not path.exists():
        _write_once(path, make())
    if stat.S_IMODE(path.stat().st_mode) & 0o077:
        raise LooselyKept(f"{path}: run `chmod 600` on it, or remove it to have a new one made")
    return path.read_bytes()


def touch_private(path: Path) -> None:
    """Make `path` an empty file of mode 0600, or take the rights of others from the one there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600))
    path.chmod(0o600)


def _write_once(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")  # of mode 0600
    scratch = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(FileExistsError):  # another process was first: its key counts
            os.link(scratch, path)
    finally:
        scratch.unlink(missing_ok=True)
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
