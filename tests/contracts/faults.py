"""A disk that can be told to wait and to fail, under SQLite's own eyes."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event
from typing import Final

import apsw
from typing_extensions import Buffer, override

SYNC_TIMEOUT_SECONDS: Final = 60


class Disk(apsw.VFS):
    """The operating system's disk, with the write-ahead log's writes and syncs under control."""

    NAME = "contracts-disk"

    def __init__(self) -> None:
        super().__init__(self.NAME, "unix", makedefault=True)
        self.syncs = 0
        self.full = False
        self.broken_sync = False
        self._reached = Event()
        self._released = Event()
        self._released.set()

    @override
    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
        return _File(self, name, flags)

    def hold_syncs(self) -> None:
        """From now on a commit stays open until `release_syncs`."""
        self._reached.clear()
        self._released.clear()

    def wait_for_held_sync(self) -> None:
        """Return when a commit is being held. Blocks: call it in a thread."""
        assert self._reached.wait(SYNC_TIMEOUT_SECONDS), "no commit came"

    def release_syncs(self) -> None:
        self._released.set()

    def before_write(self) -> None:
        if self.full:
            raise apsw.FullError("no space left on this disk")

    def before_sync(self) -> None:
        self.syncs += 1
        self._reached.set()
        assert self._released.wait(SYNC_TIMEOUT_SECONDS), "nobody released the commit"
        if self.broken_sync:
            raise apsw.exception_for(apsw.SQLITE_IOERR_FSYNC)


class _File(apsw.VFSFile):
    def __init__(self, disk: Disk, name: str | apsw.URIFilename | None, flags: list[int]) -> None:
        super().__init__("unix", name, flags)
        self._disk = disk
        self._is_wal = bool(flags[0] & apsw.SQLITE_OPEN_WAL)

    @override
    def xWrite(self, data: Buffer, offset: int) -> None:
        if self._is_wal:
            self._disk.before_write()
        super().xWrite(data, offset)

    @override
    def xSync(self, flags: int) -> None:
        if self._is_wal:
            self._disk.before_sync()
        super().xSync(flags)


@contextmanager
def controlled_disk() -> Iterator[Disk]:
    """Every database that is opened inside the block lives on the disk it gives."""
    disk = Disk()
    try:
        yield disk
    finally:
        disk.release_syncs()
        disk.unregister()
        apsw.set_default_vfs("unix")
