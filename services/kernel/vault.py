"""The vault: personal data 个人信息 is sealed under one key per person, and erased by its key.

AES-256-GCM throughout. A person's key is wrapped by the master key; the person's id is bound to both
the wrapped key and every sealed text as associated data, so neither can be moved to another
person. The log keeps the sealed text for ever; without the key nobody can read it.

What an operator must know: the key file is the erasure. Back it up apart from the log, and after
restoring an old copy erase again whoever was erased since. The master key never enters the file.
"""

import base64
import binascii
import os
from collections import OrderedDict
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from services.kernel.errors import Kind, Refused
from services.kernel.sealed import Sealed


class PersonErased(Refused):
    """The personal data of this person was erased and cannot come back."""

    zh = "该个人信息已被删除，无法恢复"


class VaultUnavailable(Refused):
    """The vault cannot be read or written now: try again."""

    kind = Kind.UNAVAILABLE
    zh = "个人信息保险库暂不可用，请重试"


class VaultError(Exception):
    """The vault is not what it must be; nobody's request is at fault."""


class KeyMissing(VaultError):
    """No key for this person, and no mark of an erasure: the key file is not the log's own."""


class SealedUnreadable(VaultError):
    """The sealed text is damaged, forged, or was moved from another person."""


class WrongMasterKey(VaultError):
    """The key file was made under another master key."""


class Vault(Protocol):
    """Seals and opens personal data.

    The methods are coroutines because a person's first sealing and an erasure wait for the disk;
    with the key at hand they end without a pause, after a few microseconds of work.
    """

    async def seal(self, person_id: str, text: str) -> Sealed:
        """`text` under the key of `person_id`; the key is durable before this returns.

        Raises `PersonErased` for a person who was erased: a fresh key would quietly bring back
        what was promised to be gone, from a late message or a replay. Someone who comes back
        gets a new `person_id`. Raises `VaultUnavailable`.
        """
        ...

    async def open(self, sealed: Sealed) -> str:
        """The text. Raises `PersonErased`, `VaultUnavailable`, `KeyMissing`, `SealedUnreadable`."""
        ...

    async def erase(self, person_id: str) -> None:
        """Destroy the key of `person_id`, known or not; again is fine. Durable on return.

        Raises `VaultUnavailable`: nothing is promised then, erase again.
        """
        ...

    async def close(self) -> None:
        """Finish what was asked, then let go of files and keys."""
        ...


class MemoryVault:
    """A vault that forgets everything with its process."""

    def __init__(self) -> None:
        self._keys: dict[str, AESGCM | None] = {}  # None: erased

    async def seal(self, person_id: str, text: str) -> Sealed:
        if person_id not in self._keys:
            self._keys[person_id] = AESGCM(new_key())
        return sealed_under(self._key(person_id), person_id, text)

    async def open(self, sealed: Sealed) -> str:
        if sealed.person_id not in self._keys:
            raise KeyMissing(sealed.person_id)
        return opened_with(self._key(sealed.person_id), sealed)

    async def erase(self, person_id: str) -> None:
        self._keys[person_id] = None

    async def close(self) -> None:
        self._keys.clear()

    def _key(self, person_id: str) -> AESGCM:
        if (key := self._keys[person_id]) is None:
            raise PersonErased(person_id=person_id)
        return key


class RecentKeys:
    """Unwrapped keys of the persons that were needed last. Used on the event loop's thread only."""

    def __init__(self, capacity: int) -> None:
        self._keys: OrderedDict[str, AESGCM] = OrderedDict()
        self._capacity = capacity

    def get(self, person_id: str) -> AESGCM | None:
        if (key := self._keys.get(person_id)) is not None:
            self._keys.move_to_end(person_id)
        return key

    def put(self, person_id: str, key: AESGCM) -> None:
        self._keys[person_id] = key
        self._keys.move_to_end(person_id)
        if len(self._keys) > self._capacity:
            self._keys.popitem(last=False)

    def drop(self, person_id: str) -> None:
        self._keys.pop(person_id, None)

    def clear(self) -> None:
        self._keys.clear()


NONCE_BYTES = 12
WRAPPED_BYTES = NONCE_BYTES + 32 + 16  # nonce, key, tag


def new_key() -> bytes:
    """A fresh AES-256 key."""
    return os.urandom(32)


def wrap(master: AESGCM, person_id: str, key: bytes) -> bytes:
    """`key` under the master key, bound to `person_id`: `WRAPPED_BYTES` long."""
    nonce = os.urandom(NONCE_BYTES)
    return nonce + master.encrypt(nonce, key, _bound(b"key", person_id))


def unwrap(master: AESGCM, person_id: str, wrapped: bytes) -> AESGCM:
    """The inverse of `wrap`. Raises `SealedUnreadable` for a key of another person."""
    nonce, box = wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:]
    try:
        return AESGCM(master.decrypt(nonce, box, _bound(b"key", person_id)))
    except InvalidTag as error:
        raise SealedUnreadable(f"the key of {person_id}") from error


def sealed_under(key: AESGCM, person_id: str, text: str) -> Sealed:
    """`text` as the log may hold it."""
    nonce = os.urandom(NONCE_BYTES)
    box = nonce + key.encrypt(nonce, text.encode(), _bound(b"text", person_id))
    return Sealed(person_id=person_id, box=base64.b64encode(box).decode())


def opened_with(key: AESGCM, sealed: Sealed) -> str:
    """The inverse of `sealed_under`. Raises `SealedUnreadable`."""
    try:
        box = base64.b64decode(sealed.box, validate=True)
        nonce, rest = box[:NONCE_BYTES], box[NONCE_BYTES:]
        return key.decrypt(nonce, rest, _bound(b"text", sealed.person_id)).decode()
    except (InvalidTag, binascii.Error, ValueError) as error:
        raise SealedUnreadable(f"a text about {sealed.person_id}") from error


def _bound(purpose: bytes, person_id: str) -> bytes:
    return b"elevators.vault.v1/" + purpose + b"/" + person_id.encode()
