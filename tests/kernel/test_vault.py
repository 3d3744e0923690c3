"""The vault: personal data sealed per person, and erased for good. On both adapters."""

import asyncio
import base64
import signal
import stat
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from typing import Any

import apsw
import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from services.kernel.sealed import Sealed
from services.kernel.secretfile import LooselyKept
from services.kernel.vault import (
    KeyMissing,
    MemoryVault,
    PersonErased,
    SealedUnreadable,
    Vault,
    VaultUnavailable,
    WrongMasterKey,
    unwrap,
)
from services.kernel.vault_file import ERASED, FileVault, embedded_master_key

MASTER = bytes(range(32))
LI, WANG = "person:li", "person:wang"


@pytest.fixture(params=["memory", "file"])
async def vault(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Vault]:
    made: Vault = MemoryVault()
    if request.param == "file":
        made = FileVault(tmp_path / "vault.db", MASTER)
    yield made
    await made.close()


async def test_what_was_sealed_opens_to_the_same_text(vault: Vault) -> None:
    """Sealing loses nothing, also beyond ASCII."""
    assert await vault.open(await vault.seal(LI, "李强 138-0000-0000")) == "李强 138-0000-0000"


async def test_a_sealed_text_shows_nothing_of_it(vault: Vault) -> None:
    """The box is not the text in another alphabet."""
    sealed = await vault.seal(LI, "Li Qiang")
    assert b"Li Qiang" not in base64.b64decode(sealed.box)


async def test_the_same_text_seals_differently_each_time(vault: Vault) -> None:
    """Two boxes do not tell that two people have one name, or one person one number twice."""
    assert (await vault.seal(LI, "x")).box != (await vault.seal(LI, "x")).box


async def test_after_an_erasure_nothing_opens(vault: Vault) -> None:
    """删除: whatever was ever sealed about the person is gone."""
    first, second = await vault.seal(LI, "one"), await vault.seal(LI, "two")
    await vault.erase(LI)
    for sealed in (first, second):
        with pytest.raises(PersonErased):
            await vault.open(sealed)


async def test_an_erasure_concerns_one_person_only(vault: Vault) -> None:
    """Another person's texts still open."""
    kept = await vault.seal(WANG, "王芳")
    await vault.seal(LI, "李强")
    await vault.erase(LI)
    assert await vault.open(kept) == "王芳"


async def test_erasing_twice_is_fine(vault: Vault) -> None:
    """A repeated erasure is the same erasure."""
    sealed = await vault.seal(LI, "x")
    await vault.erase(LI)
    await vault.erase(LI)
    with pytest.raises(PersonErased):
        await vault.open(sealed)


async def test_nothing_is_sealed_for_an_erased_person(vault: Vault) -> None:
    """A late message must not bring back what was promised to be gone."""
    await vault.seal(LI, "x")
    await vault.erase(LI)
    with pytest.raises(PersonErased):
        await vault.seal(LI, "again")


async def test_who_was_erased_before_the_first_sealing_stays_erased(vault: Vault) -> None:
    """An erasure may overtake the message it is about."""
    await vault.erase(LI)
    with pytest.raises(PersonErased):
        await vault.seal(LI, "late")


async def test_a_text_moved_to_another_person_does_not_open(vault: Vault) -> None:
    """The person is bound to the text: relabelling an event reveals nothing."""
    sealed = await vault.seal(LI, "x")
    await vault.seal(WANG, "y")
    with pytest.raises(SealedUnreadable):
        await vault.open(Sealed(person_id=WANG, box=sealed.box))


@pytest.mark.parametrize("spoil", [lambda box: "!" + box[1:], lambda box: box[:8], lambda _: ""])
async def test_a_damaged_text_does_not_open(vault: Vault, spoil: Callable[[str], str]) -> None:
    """Not base64, cut short, or empty."""
    sealed = await vault.seal(LI, "x")
    with pytest.raises(SealedUnreadable):
        await vault.open(Sealed(person_id=LI, box=spoil(sealed.box)))


async def test_every_changed_byte_is_noticed(vault: Vault) -> None:
    """Nonce, ciphertext and tag are all authenticated."""
    sealed = await vault.seal(LI, "x")
    box = base64.b64decode(sealed.box)
    for index in range(len(box)):
        forged = bytes(b ^ (at == index) for at, b in enumerate(box))
        with pytest.raises(SealedUnreadable):
            await vault.open(Sealed(person_id=LI, box=base64.b64encode(forged).decode()))


async def test_a_person_without_key_is_not_an_erased_one(vault: Vault) -> None:
    """A lost key file must not pass for an erasure."""
    with pytest.raises(KeyMissing):
        await vault.open(Sealed(person_id=LI, box="AAAA"))


async def test_a_hundred_new_persons_at_once_each_get_one_key(vault: Vault) -> None:
    """Two sealings of one person meet on one key, however they race."""
    sealed = await asyncio.gather(*(vault.seal(f"person:{n % 50}", f"{n}") for n in range(100)))
    assert [await vault.open(one) for one in sealed] == [f"{n}" for n in range(100)]


async def test_an_erasure_wins_over_a_sealing_under_way(tmp_path: Path) -> None:
    """A sealing that was asked first ends, and leaves no key behind in memory or file."""
    vault = FileVault(tmp_path / "vault.db", MASTER)
    sealing = asyncio.create_task(vault.seal(LI, "x"))
    await asyncio.sleep(0)
    await vault.erase(LI)
    with pytest.raises(PersonErased):
        await vault.open(await sealing)
    await vault.close()


async def test_a_cancelled_caller_disturbs_nobody_else(tmp_path: Path) -> None:
    """The work for the others of its batch is done."""
    vault = FileVault(tmp_path / "vault.db", MASTER)
    leaving = asyncio.create_task(vault.seal(LI, "x"))
    staying = asyncio.create_task(vault.seal(WANG, "y"))
    await asyncio.sleep(0)
    leaving.cancel()
    assert await vault.open(await staying) == "y"
    await vault.close()


async def test_keys_outlive_the_process(tmp_path: Path) -> None:
    """What one run sealed the next run opens; what it erased stays erased."""
    first = FileVault(tmp_path / "vault.db", MASTER)
    kept, gone = await first.seal(WANG, "y"), await first.seal(LI, "x")
    await first.erase(LI)
    await first.close()
    second = FileVault(tmp_path / "vault.db", MASTER)
    assert await second.open(kept) == "y"
    with pytest.raises(PersonErased):
        await second.open(gone)
    await second.close()


async def test_a_small_memory_of_keys_reads_the_others_from_the_file(tmp_path: Path) -> None:
    """The number of persons is not bounded by the memory for their keys."""
    vault = FileVault(tmp_path / "vault.db", MASTER, recent_keys=2)
    sealed = [await vault.seal(f"person:{n}", f"{n}") for n in range(10)]
    assert [await vault.open(one) for one in sealed] == [f"{n}" for n in range(10)]
    await vault.close()


async def test_another_master_key_is_told_at_once(tmp_path: Path) -> None:
    """Not at the first reading, years later."""
    await FileVault(tmp_path / "vault.db", MASTER).close()
    with pytest.raises(WrongMasterKey, match="another master key"):
        FileVault(tmp_path / "vault.db", bytes(reversed(MASTER)))


async def test_a_second_process_does_not_get_the_file(tmp_path: Path) -> None:
    """Its memory could keep a key that is erased here."""
    first = FileVault(tmp_path / "vault.db", MASTER)
    with pytest.raises(VaultUnavailable):
        FileVault(tmp_path / "vault.db", MASTER)
    await first.close()


async def test_the_files_are_their_owners_only(tmp_path: Path) -> None:
    """0600, the journal too, also where a file of looser rights was there before."""
    path = tmp_path / "vault.db"
    path.touch(0o644)
    vault = FileVault(path, MASTER)
    await vault.seal(LI, "x")
    files = files_in(tmp_path)
    assert [file.name for file in files] == ["vault.db", "vault.db-journal"]
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    await vault.close()


async def test_a_wrapped_key_moved_to_another_person_is_refused(tmp_path: Path) -> None:
    """Swapping rows of the file does not open one person's texts as another's."""
    vault = FileVault(tmp_path / "vault.db", MASTER)
    await vault.seal(LI, "x")
    sealed = await vault.seal(WANG, "y")
    await vault.close()
    db = apsw.Connection(str(tmp_path / "vault.db"))
    db.execute(
        "UPDATE person_key SET wrapped = (SELECT wrapped FROM person_key WHERE person_id = ?)",
        (LI,),
    )
    db.close()
    vault = FileVault(tmp_path / "vault.db", MASTER)
    with pytest.raises(SealedUnreadable):
        await vault.open(sealed)
    await vault.close()


def wrapped_keys(path: Path) -> dict[str, bytes]:
    """The keys in a closed file, as a thief of the file would see them."""
    db = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    rows: Any = db.execute("SELECT person_id, wrapped FROM person_key").fetchall()
    db.close()
    return dict(rows)


def every_byte(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in files_in(folder))


def files_in(folder: Path) -> list[Path]:
    return sorted(folder.iterdir())


async def test_the_bytes_of_an_erased_key_are_nowhere_in_the_files(tmp_path: Path) -> None:
    """Not in the table, not in a freed page, not in the journal; everybody else's are."""
    path = tmp_path / "vault.db"
    persons = [f"person:{n:04}-{'x' * (n % 90)}" for n in range(1500)]
    vault = FileVault(path, MASTER)
    sealed = await asyncio.gather(*(vault.seal(person, "text") for person in persons))
    await vault.close()
    keys = wrapped_keys(path)
    assert all(key in every_byte(tmp_path) for key in keys.values())

    vault = FileVault(path, MASTER)
    erased, kept = persons[::3], [one for n, one in enumerate(sealed) if n % 3]
    await asyncio.gather(*(vault.erase(person) for person in erased[:-1]))
    await vault.erase(erased[-1])
    after = every_byte(tmp_path)  # while the vault is still open
    assert [person for person in erased if keys[person][12:28] in after] == []
    assert {await vault.open(one) for one in kept} == {"text"}
    await vault.close()
    after = every_byte(tmp_path)
    assert [person for person in erased if keys[person][12:28] in after] == []
    assert {wrapped_keys(path)[person] for person in erased} == {ERASED}


async def test_new_persons_after_an_erasure_leave_no_copies_either(tmp_path: Path) -> None:
    """The table grows by whole pages at its end: no page with a key is ever copied."""
    path = tmp_path / "vault.db"
    vault = FileVault(path, MASTER)
    for n in range(300):  # one at a time, so that every page is journalled many times
        await vault.seal(f"person:{n}", "x")
    await vault.close()
    key = wrapped_keys(path)["person:7"]
    vault = FileVault(path, MASTER)
    await vault.erase("person:7")
    await asyncio.gather(*(vault.seal(f"person:new-{n}", "x") for n in range(300)))
    assert key[12:28] not in every_byte(tmp_path)
    await vault.close()


async def test_neither_a_clear_key_nor_the_master_key_is_ever_in_the_files(tmp_path: Path) -> None:
    """Whoever steals the file has nothing without the master key, which lies elsewhere."""
    path = tmp_path / "vault.db"
    vault = FileVault(path, MASTER)
    sealed = await vault.seal(LI, "李强")
    await vault.close()
    wrapped = wrapped_keys(path)[LI]
    clear = AESGCM(MASTER).decrypt(
        wrapped[:12], wrapped[12:], b"elevators.vault.v1/key/" + LI.encode()
    )
    assert clear not in every_byte(tmp_path)
    assert MASTER not in every_byte(tmp_path)
    assert (
        unwrap(AESGCM(MASTER), LI, wrapped).decrypt(
            base64.b64decode(sealed.box)[:12],
            base64.b64decode(sealed.box)[12:],
            b"elevators.vault.v1/text/" + LI.encode(),
        )
        == "李强".encode()
    )


KILLED = """
import asyncio, os, signal, sys
from pathlib import Path
from services.kernel.vault_file import FileVault

async def main():
    vault = FileVault(Path(sys.argv[1]), bytes(range(32)))
    kept, gone = await vault.seal("person:kept", "y"), await vault.seal("person:gone", "x")
    await vault.erase("person:gone")
    print(kept.box, gone.box, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)

asyncio.run(main())
"""


async def test_a_killed_process_forgets_nothing_it_promised(tmp_path: Path) -> None:
    """Sealed is readable and erased is erased, without a clean end."""
    path = tmp_path / "vault.db"
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", KILLED, str(path)]
    run = await asyncio.to_thread(
        subprocess.run, command, cwd=root, capture_output=True, text=True, check=False
    )
    assert run.returncode == -signal.SIGKILL, run.stderr
    kept, gone = run.stdout.split()
    vault = FileVault(path, MASTER)
    assert await vault.open(Sealed(person_id="person:kept", box=kept)) == "y"
    with pytest.raises(PersonErased):
        await vault.open(Sealed(person_id="person:gone", box=gone))
    await vault.close()


async def test_a_full_disk_is_told_and_passes(tmp_path: Path) -> None:
    """Nobody waits for ever, nothing is half done, and space that returns is used."""
    path = tmp_path / "vault.db"
    vault = FileVault(path, MASTER)
    kept = await vault.seal(LI, "x")
    pages = vault._file._db.pragma("page_count")
    vault._file._db.pragma("max_page_count", pages)
    outcomes = await asyncio.gather(
        *(vault.seal(f"person:{n}", "x" * 9) for n in range(500)), return_exceptions=True
    )
    assert {type(one) for one in outcomes} == {VaultUnavailable}
    assert await vault.open(kept) == "x"
    vault._file._db.pragma("max_page_count", pages * 100)
    assert await vault.open(await vault.seal(WANG, "y")) == "y"
    await vault.close()


def test_the_embedded_master_key_is_made_once_and_kept_private(tmp_path: Path) -> None:
    """32 random bytes, 0600, the same at every start."""
    key = embedded_master_key(tmp_path)
    assert len(key) == 32
    assert embedded_master_key(tmp_path) == key
    assert stat.S_IMODE((tmp_path / "vault-master.key").stat().st_mode) == 0o600
    assert files_in(tmp_path) == [tmp_path / "vault-master.key"]


def test_of_many_first_starts_all_get_one_key(tmp_path: Path) -> None:
    """One makes it, the others read it; no scratch file stays behind."""
    barrier = Barrier(8)

    def start(_: int) -> bytes:
        barrier.wait()
        return embedded_master_key(tmp_path)

    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(start, range(8)))) == 1
    assert files_in(tmp_path) == [tmp_path / "vault-master.key"]


def test_a_master_key_that_others_can_read_is_refused(tmp_path: Path) -> None:
    """It may be known already; the message says what to do."""
    embedded_master_key(tmp_path)
    (tmp_path / "vault-master.key").chmod(0o640)
    with pytest.raises(LooselyKept, match="chmod 600"):
        embedded_master_key(tmp_path)
