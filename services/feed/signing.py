"""Signatures of webhooks, as the Standard Webhooks specification says, and the secrets under them.

A secret is sealed under a key that follows from the vault's master key: the worker that signs is a process
of its own, and the vault's file is for one process.
"""

import base64
import hmac
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Final, NamedTuple

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from services.feed.events import SecretKind, SigningSecret
from services.kernel.sealed import Sealed
from services.kernel.vault import new_key, opened_with, sealed_under

SECRET_KEY: Final = "feed.v1/webhook-secret"  # noqa: S105 -- the purpose of a key
HMAC_PREFIX, PRIVATE_PREFIX, PUBLIC_PREFIX = "whsec_", "whsk_", "whpk_"


class Drawn(NamedTuple):
    """A new secret: as the log keeps it, and as it is shown once (of Ed25519: nothing)."""

    kept: SigningSecret
    shown: str


class SecretBox:
    """Draws, seals and opens secrets."""

    def __init__(self, key: bytes) -> None:
        self._key = AESGCM(key)

    def draw(self, webhook_id: str, kind: SecretKind) -> Drawn:
        """A new secret of 32 random bytes."""
        raw = new_key()
        if kind is SecretKind.HMAC:
            return Drawn(
                self._kept(webhook_id, kind, HMAC_PREFIX, raw, None), HMAC_PREFIX + b64(raw)
            )
        public = Ed25519PrivateKey.from_private_bytes(raw).public_key()
        shown = PUBLIC_PREFIX + b64(public.public_bytes(Encoding.Raw, PublicFormat.Raw))
        return Drawn(self._kept(webhook_id, kind, PRIVATE_PREFIX, raw, shown), "")

    def open(self, secret: SigningSecret) -> str:
        """The secret as text, `whsec_…` or `whsk_…`. Raises `SealedUnreadable`."""
        return opened_with(self._key, secret.sealed)

    def _kept(
        self, webhook_id: str, kind: SecretKind, prefix: str, raw: bytes, public: str | None
    ) -> SigningSecret:
        sealed: Sealed = sealed_under(self._key, f"webhook:{webhook_id}", prefix + b64(raw))
        return SigningSecret(kind=kind, sealed=sealed, public_key=public)


def headers(
    secrets: Iterable[str], message_id: str, timestamp: int, body: bytes
) -> Mapping[str, str]:
    """The headers of one delivery: a signature under each secret, so that they may change."""
    signed = f"{message_id}.{timestamp}.".encode() + body
    return {
        "webhook-id": message_id,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": " ".join(signature(one, signed) for one in secrets),
    }


def signature(secret: str, signed: bytes) -> str:
    """`v1,…` under an HMAC secret, `v1a,…` under a private key. Raises `ValueError` for another text."""
    if secret.startswith(HMAC_PREFIX):
        key = base64.b64decode(secret.removeprefix(HMAC_PREFIX))
        return "v1," + b64(hmac.digest(key, signed, sha256))
    if secret.startswith(PRIVATE_PREFIX):
        private = base64.b64decode(secret.removeprefix(PRIVATE_PREFIX))
        return "v1a," + b64(Ed25519PrivateKey.from_private_bytes(private).sign(signed))
    raise ValueError("not a signing secret")


def b64(raw: bytes) -> str:
    """Base64, as the specification has it: with padding."""
    return base64.b64encode(raw).decode()
