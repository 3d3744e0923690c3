"""The vault's keys in an SQLite file of their own, erased so that no copy is left in it.

How an erased key leaves no copy behind:

- A row is written once and never moves: rows are appended, never deleted, and an erasure overwrites
  the wrapped key with zeros of the same length, in place.
- There is no write-ahead log. The rollback journal, which holds the page as it was, stays one file
  and is overwritten with zeros before an erasure is acknowledged, and at every start.
- `secure_delete` clears what SQLite itself gives up; nothing spills to temporary files.

A file system that never writes in place (copy on write, snapshots, flash wear levelling) may keep
old blocks below the file; what they hold is wrapped by the master key.
"""

import asyncio
import hashlib
import hmac
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final, NamedTuple

import apsw
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from services.kernel.sealed import Sealed
from services.kernel.secretfile import read_or_make, touch_private
from services.kernel.vault import (
    WRAPPED_BYTES,
    KeyMissing,
    PersonErased,
    RecentKeys,
    VaultUnavailable,
    WrongMasterKey,
    new_key,
    opened_with,
    sealed_under,
    unwrap,
    wrap,
)

ERASED: Final = bytes(WRAPPED_BYTES)

_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS vault (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS person_key (
    id INTEGER PRIMARY KEY,          -- rows are appended in this order and never move
    person_id TEXT NOT NULL UNIQUE,
    wrapped BLOB NOT NULL CHECK (length(wrapped) = 60)  -- zeros: erased
) STRICT;
"""

_PRAGMAS: Final = """
PRAGMA locking_mode = EXCLUSIVE;     -- one process: another one's memory could outlive an erasure
PRAGMA journal_mode = PERSIST;
PRAGMA synchronous = FULL;
PRAGMA secure_delete = ON;
PRAGMA temp_store = MEMORY;
"""


def embedded_master_key(data_dir: Path) -> bytes:
    """The embedded edition's own master key: `data_dir/vault-master.key` (0600), made if absent.

    Raises `LooselyKept` when others may read it.
    """
    return read_or_make(data_dir / "vault-master.key", new_key)


class KeyFile:
    """Wrapped keys by person. Blocking; used by one thread at a time."""

    def __init__(self, path: Path, master_key: bytes) -> None:
        """Raises `WrongMasterKey`, and `VaultUnavailable` when another process has the file."""
        touch_private(path)
        self._journal = path.with_name(path.name + "-journal")
        self._db = apsw.Connection(str(path))
        try:
            self._db.execute(_PRAGMAS).fetchall()  # a pragma answers, and pauses until it is read
            self._db.execute("BEGIN IMMEDIATE")
            self._db.execute(_SCHEMA)
            self._check(master_key)
            self._db.execute("COMMIT")
            self._clear_journal()
        except (apsw.BusyError, apsw.CantOpenError, apsw.ReadOnlyError) as error:
            self._db.close()
            raise VaultUnavailable from error
        except BaseException:
            self._db.close()
            raise

    def _check(self, master_key: bytes) -> None:
        proof = hmac.digest(master_key, b"elevators.vault.v1/check", hashlib.sha256)
        self._db.execute("INSERT OR IGNORE INTO vault VALUES ('check', ?)", (proof,))
        stored = self._db.execute("SELECT value FROM vault WHERE name = 'check'").get
        if not hmac.compare_digest(stored, proof):
            raise WrongMasterKey(f"{self._db.filename} was made under another master key")

    def transact(self, jobs: "Sequence[_Job]") -> list[bytes]:
        """Do `jobs` in order, all of them durably or none; what each answers.

        Raises `VaultUnavailable` when the file cannot be written.
        """
        try:
            with self._db:
                answers = [job.run(self, *job.arguments) for job in jobs]
            if any(job.erases for job in jobs):
                self._clear_journal()
        except (apsw.Error, OSError) as error:
            raise VaultUnavailable from error
        return answers

    def find(self, person_id: str) -> bytes:
        """The wrapped key; `ERASED`, or nothing for a person unknown."""
        query = "SELECT wrapped FROM person_key WHERE person_id = ?"
        return self._db.execute(query, (person_id,)).get or b""

    def find_or_add(self, person_id: str, wrapped: bytes) -> bytes:
        """The wrapped key, which is `wrapped` when there was none."""
        if found := self.find(person_id):
            return found
        self._db.execute(
            "INSERT INTO person_key (person_id, wrapped) VALUES (?, ?)", (person_id, wrapped)
        )
        return wrapped

    def erase(self, person_id: str) -> bytes:
        """Overwrite the key of `person_id`; leave a mark for one who was never here."""
        self.find_or_add(person_id, ERASED)
        self._db.execute(
            "UPDATE person_key SET wrapped = ? WHERE person_id = ?", (ERASED, person_id)
        )
        return ERASED

    def close(self) -> None:
        self._db.close()

    def _clear_journal(self) -> None:
        """Between transactions the journal means nothing to SQLite; its pages may hold old keys."""
        if not self._journal.exists():
            return
        with self._journal.open("r+b", buffering=0) as file:
            file.write(bytes(os.fstat(file.fileno()).st_size))
            os.fsync(file.fileno())


class _Job(NamedTuple):
    """One thing to do in the file, and who waits for it."""

    run: Callable[..., bytes]
    arguments: tuple[str | bytes, ...]
    person_id: str
    done: asyncio.Future[AESGCM | None]

    @property
    def erases(self) -> bool:
        return self.run is KeyFile.erase


class FileVault:
    """A `Vault` over a `KeyFile`. Everything but the file runs on the event loop's thread.

    Whatever waits for the file is done in one transaction by one thread, in the order it was
    asked, so a hundred new persons cost one wait for the disk.
    """

    def __init__(self, path: Path, master_key: bytes, *, recent_keys: int = 10_000) -> None:
        """Blocks while the file is opened. Raises what `KeyFile` raises."""
        self._file = KeyFile(path, master_key)
        self._master = AESGCM(master_key)
        self._recent = RecentKeys(recent_keys)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="vault")
        self._waiting: list[_Job] = []
        self._worker: asyncio.Task[None] | None = None

    async def seal(self, person_id: str, text: str) -> Sealed:
        key = self._recent.get(person_id)
        if key is None:
            fresh = wrap(self._master, person_id, new_key())
            key = await self._ask(KeyFile.find_or_add, person_id, fresh)
        return sealed_under(_present(key, person_id), person_id, text)

    async def open(self, sealed: Sealed) -> str:
        key = self._recent.get(sealed.person_id)
        if key is None:
            key = await self._ask(KeyFile.find, sealed.person_id)
        return opened_with(_present(key, sealed.person_id), sealed)

    async def erase(self, person_id: str) -> None:
        self._recent.drop(person_id)
        await self._ask(KeyFile.erase, person_id)

    async def close(self) -> None:
        while self._worker is not None:
            await asyncio.wait([self._worker])
        self._thread.shutdown()
        self._recent.clear()
        self._file.close()

    async def _ask(self, run: Callable[..., bytes], person_id: str, *more: bytes) -> AESGCM | None:
        """Have the file's thread do something; the person's key after it, None when erased."""
        done: asyncio.Future[AESGCM | None] = asyncio.get_running_loop().create_future()
        self._waiting.append(_Job(run, (person_id, *more), person_id, done))
        if self._worker is None:
            self._worker = asyncio.create_task(self._work())
        return await done

    async def _work(self) -> None:
        loop = asyncio.get_running_loop()
        try:
            while self._waiting:
                jobs, self._waiting = self._waiting, []
                try:
                    answers = await loop.run_in_executor(self._thread, self._file.transact, jobs)
                except Exception as error:  # noqa: BLE001 -- nobody may wait for ever
                    self._give_up(jobs, error)
                    continue
                for job, wrapped in zip(jobs, answers, strict=True):
                    self._answer(job, wrapped)
        finally:
            self._worker = None

    def _give_up(self, jobs: Sequence[_Job], cause: Exception) -> None:
        for job in jobs:
            error = VaultUnavailable()
            error.__cause__ = cause
            _fail(job, error)

    def _answer(self, job: _Job, wrapped: bytes) -> None:
        """In the order of the transaction, so that a key never outlives its erasure here."""
        if wrapped == ERASED:
            self._recent.drop(job.person_id)
            _resolve(job, None)
        elif not wrapped:
            _fail(job, KeyMissing(job.person_id))
        else:
            try:
                key = unwrap(self._master, job.person_id, wrapped)
            except Exception as error:  # noqa: BLE001 -- it is the asker's, and it alone gets it
                _fail(job, error)
                return
            self._recent.put(job.person_id, key)
            _resolve(job, key)


def _present(key: AESGCM | None, person_id: str) -> AESGCM:
    if key is None:
        raise PersonErased(person_id=person_id)
    return key


def _resolve(job: _Job, key: AESGCM | None) -> None:
    if not job.done.done():  # its asker may have been cancelled
        job.done.set_result(key)


def _fail(job: _Job, error: Exception) -> None:
    if not job.done.done():
        job.done.set_exception(error)
